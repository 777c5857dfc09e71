#include <algorithm>
#include <filesystem>
#include <system_error>

#include "analysis/assessment.h"
#include "analysis/packets.h"
#include "base/error_codes.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/exchange.h"
#include "cli/fields.h"
#include "cli/packets.h"
#include "cli/parameters.h"
#include "commands/packets.h"
#include "exchange/cell_text.h"
#include "model/record_name.h"

namespace cw::cli {

namespace {

using analysis::PacketState;
using base::ErrorCode;
using base::Result;
using commands::MadePacket;
using commands::PacketOrder;
using model::Departments;
using model::Packets;
using model::Record;
using model::Snapshot;

Result<PacketOrder> orderOf(const Context& context, const Snapshot& snapshot) {
    const Arguments& given = context.arguments();
    if (given.has("--department") == given.has("--all"))
        return context.usage(CW_TEXT("cli", "Name departments with --department, or give --all"));
    const auto due = base::Date::parse(given.text("--due"));
    if (!due) return base::passOn(due);
    const auto today = context.today();
    if (!today) return base::passOn(today);
    PacketOrder order{.departments = {}, .due = *due, .today = *today};
    const int departments = snapshot.registry().index(Departments::kName);
    for (const std::string& name : exchange::listEntries(given.text("--department"))) {
        auto id = model::recordNamed(snapshot, departments, name);
        if (!id) return base::passOn(id);
        if (std::ranges::find(order.departments, *id) == order.departments.end()) order.departments.push_back(*id);
    }
    for (const std::string& name : exchange::listEntries(given.text("--registers"))) {
        if (auto known = registerNamed(name); !known) return base::passOn(known);
        order.registers.push_back(name);
    }
    if (given.has("--round")) {
        auto round = roundNamed(snapshot, given.text("--round"));
        if (!round) return base::passOn(round);
        order.round = *round;
    }
    order.format = given.text("--format") == "ods" ? exchange::Format::Ods : exchange::Format::Xlsx;
    order.language = context.languageOfText({}, &snapshot);
    order.bothLanguages = given.has("--both-languages");
    order.folder = given.text("--output");
    return order;
}

Result<int> runMake(Context& context) {
    const auto snapshot = context.read();
    if (!snapshot) return base::passOn(snapshot);
    const auto order = orderOf(context, *snapshot);
    if (!order) return base::passOn(order);
    std::error_code error;
    if (!std::filesystem::is_directory(order->folder, error))
        return base::fail(ErrorCode::FileMissing, order->folder);
    const auto setup = context.setup();
    if (!setup) return base::passOn(setup);
    const auto catalogue = context.catalogue();
    if (!catalogue) return base::passOn(catalogue);
    std::vector<MadePacket> packets;
    const auto done = context.edit([&](store::Project& project) -> Result<store::Done> {
        auto made = commands::makePackets(project.snapshot(), **catalogue, project.projectId(), *order,
                                          wordsOf(context), *setup->environment.ids);
        if (!made) return base::passOn(made);
        const std::string tag = setup->environment.ids->newId();
        if (auto written = commands::writePackets(*made, *order, tag); !written) return base::passOn(written);
        packets = std::move(*made);
        return commands::notePackets(project, packets, *order);
    });
    if (!done) {
        commands::withdrawPackets(packets, *order);
        return base::passOn(done);
    }
    if (!packets.empty()) context.hasWritten(order->folder);
    Json json = context.answer();
    json["folder"] = order->folder;
    json["due"] = order->due.iso();
    json["packets"] = Json::array();
    std::size_t cut = 0;
    for (const MadePacket& packet : packets) {
        cut += packet.bytes.cutCells;
        json["packets"].push_back({{"id", packet.id},
                                   {"department", packet.department},
                                   {"file", packet.fileName},
                                   {"rows", packet.bytes.rows},
                                   {"cut_cells", packet.bytes.cutCells}});
        if (!context.json())
            context.row({packet.fileName, departmentName(context, *snapshot, packet.department),
                         std::to_string(packet.bytes.rows)});
    }
    if (context.json()) context.print(json);
    return cut == 0 ? 0 : 1;
}

Result<int> runLate(Context& context) {
    const auto snapshot = context.read();
    if (!snapshot) return base::passOn(snapshot);
    const auto today = context.today();
    if (!today) return base::passOn(today);
    Json json = context.answer();
    json["today"] = today->iso();
    json["packets"] = Json::array();
    for (const auto& standing : analysis::packetStandings(*snapshot, *today)) {
        if (standing.state != PacketState::Late) continue;
        const Record& packet = *standing.packet;
        const std::string& department = packet.text(Packets::Department);
        const std::string contact = analysis::contactOf(*snapshot, department, context.language());
        if (context.json())
            json["packets"].push_back({{"id", packet.id},
                                       {"department", department},
                                       {"department_name", departmentName(context, *snapshot, department)},
                                       {"due", packet.date(Packets::Due)->iso()},
                                       {"days_late", standing.daysLate},
                                       {"handed_out", orNull(packet.date(Packets::HandedOut))},
                                       {"file", packet.text(Packets::FileName)},
                                       {"contact", contact}});
        else
            context.row(
                {departmentName(context, *snapshot, department),
                 packet.date(Packets::Due)->displayShort(context.language()),
                 context.texts().textN(CW_TEXT_N("cli", "%n day(s) late", "department packet"), standing.daysLate),
                 contact});
    }
    if (context.json()) context.print(json);
    return 0;
}

}  // namespace

Command packetMakeCommand() {
    return {
        .name = "packet make",
        .summary = CW_TEXT("cli", "Write one workbook a department with its rows, to be filled in and returned."),
        .parameters =
            {fileParameter(),
             option("--department", "NAMES", CW_TEXT("cli", "Departments by id or title, with “;” between them.")),
             flag("--all", CW_TEXT("cli", "Every department that has rows.")),
             requiredOption("--due", "DATE", CW_TEXT("cli", "The day by which it shall be returned.")),
             requiredOption("--output", "FOLDER", CW_TEXT("cli", "The folder to write into; no file is replaced.")),
             option("--format", "F", CW_TEXT("cli", "Format of the workbooks; else xlsx."), {"xlsx", "ods"}),
             flag("--both-languages", CW_TEXT("cli", "Show texts in both languages, not in one alone.")),
             option("--registers", "NAMES",
                    CW_TEXT("cli",
                            "Registers to hand out, “answers” for the ratings; also empty ones. Else those with "
                            "rows.")),
             roundParameter()},
        .run = runMake};
}

Command packetLateCommand() {
    return {.name = "packet late",
            .summary = CW_TEXT("cli", "Packets that were due and have not come back, longest first."),
            .parameters = {fileParameter()},
            .run = runLate};
}

}  // namespace cw::cli
