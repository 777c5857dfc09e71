#include "commands/packets.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

#include "analysis/assessment.h"
#include "analysis/packets.h"
#include "base/error_codes.h"
#include "base/ids.h"
#include "base/os/atomic_file.h"
#include "base/text_util.h"
#include "model/disclosure.h"
#include "model/registers.h"
#include "model/responsibility.h"

namespace cw::commands {

using base::ErrorCode;
using base::fail;
using base::Result;
using exchange::PacketSheet;
using model::Answers;
using model::CityProfile;
using model::Departments;
using model::Packets;
using model::Record;
using model::RecordPtr;
using model::Snapshot;
using model::Value;
using store::Done;
using store::Edit;
using store::Project;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kBaseName = "handed-out.xlsx";

/// Makes the packets of one order.
class Maker {
public:
    Maker(const Snapshot& snapshot, const framework::Catalogue& catalogue, const PacketOrder& order,
          const exchange::Words& words)
        : m_snapshot(snapshot), m_catalogue(catalogue), m_order(order), m_words(words) {
        const auto& registry = snapshot.registry();
        for (const int index : packetRegisters(registry)) {
            if (registry[index].name == Answers::kName) continue;
            for (const Record& record : snapshot.table(index))
                if (!model::isLeftOut(registry[index], record, model::Profile::Partner))
                    if (std::string of = model::departmentOf(snapshot, index, record); !of.empty())
                        m_rows[of][index].push_back(record.id);
        }
        m_round = order.round.empty() ? analysis::currentRound(snapshot) : order.round;
    }

    Result<void> check() const {
        const auto known = packetRegisters(m_snapshot.registry());
        for (const std::string& name : m_order.registers) {
            const int index = m_snapshot.registry().index(name);
            if (std::ranges::find(known, index) == known.end()) return fail(ErrorCode::UnknownRegister, name);
        }
        return {};
    }

    std::vector<std::string> departments() const {
        if (!m_order.departments.empty()) return m_order.departments;
        std::vector<std::string> all;
        for (const Record* each : exchange::recordsInOrder(
                 m_snapshot, m_snapshot.registry().index(Departments::kName), model::Profile::Internal))
            if (!sheetsOf(each->id).sheets.empty()) all.push_back(each->id);
        return all;
    }

    Result<MadePacket> make(const std::string& department, const std::string& projectId, base::IdSource& ids) {
        const Record* record = m_snapshot.find<Departments>(department);
        if (record == nullptr)
            return fail(ErrorCode::UnknownRecord, model::registerArg(Departments::kName), department);
        const Sheets found = sheetsOf(department);
        const std::string name = record->localized(Departments::Name).best(m_order.language);
        if (found.sheets.empty()) return fail(ErrorCode::PacketEmpty, name);
        MadePacket packet{
            .id = ids.newId(), .department = department, .round = found.round, .fileName = {}, .bytes = {}};
        exchange::PacketRequest request{
            .mark = {packet.id, projectId, department, m_order.due, m_order.today},
            .sheets = found.sheets,
            .format = m_order.format,
            .language = m_order.language,
            .bothLanguages = m_order.bothLanguages,
            .department = name,
        };
        describe(request, found.round);
        auto bytes = exchange::packetBytes(withUnrated(found), request, m_words);
        if (!bytes) return base::passOn(bytes);
        packet.bytes = std::move(*bytes);
        packet.fileName = fileName(*record);
        return packet;
    }

private:
    struct Sheets {
        std::vector<PacketSheet> sheets;
        std::string round;                 ///< when ratings are among them
        std::vector<std::string> unrated;  ///< items without an answer yet
    };

    bool isAsked(const model::RegisterSpec& spec, bool hasRows) const {
        if (m_order.registers.empty()) return hasRows;
        return std::ranges::find(m_order.registers, spec.name) != m_order.registers.end();
    }

    Sheets sheetsOf(const std::string& department) const {
        Sheets found;
        const auto& registry = m_snapshot.registry();
        const auto rows = m_rows.find(department);
        for (const int index : packetRegisters(registry)) {
            PacketSheet sheet{.registerIndex = index};
            if (registry[index].name == Answers::kName) {
                const auto items = analysis::itemsOf(m_catalogue, m_snapshot, m_round, department);
                for (const std::string& item : items) {
                    sheet.ids.push_back(base::keyedId(Answers::kName, {m_round, item}));
                    if (m_snapshot.find<Answers>(sheet.ids.back()) == nullptr) found.unrated.push_back(item);
                }
                if (!items.empty() && isAsked(registry[index], true)) found.round = m_round;
                if (items.empty()) continue;  // an empty sheet of ratings asks for nothing
            } else if (rows != m_rows.end()) {
                if (const auto own = rows->second.find(index); own != rows->second.end()) sheet.ids = own->second;
            }
            if (isAsked(registry[index], !sheet.ids.empty())) found.sheets.push_back(std::move(sheet));
        }
        if (found.round.empty()) found.unrated.clear();
        return found;
    }

    /// With an empty answer for each item that has none, so that it has a row.
    Snapshot withUnrated(const Sheets& found) const {
        if (found.unrated.empty()) return m_snapshot;
        const int index = m_snapshot.registry().index(Answers::kName);
        const auto& spec = m_snapshot.registry()[index];
        std::map<std::string, RecordPtr> records;
        const model::Table& table = m_snapshot.table(index);
        for (auto it = table.begin(); it != table.end(); ++it) records.emplace(it->id, it.shared());
        for (const std::string& item : found.unrated) {
            Record answer{base::keyedId(Answers::kName, {found.round, item}), std::vector<Value>(spec.fields.size())};
            answer.values[Answers::Round] = found.round;
            answer.values[Answers::Item] = item;
            records.emplace(answer.id, std::make_shared<const Record>(answer));
        }
        std::vector<RecordPtr> all;
        all.reserve(records.size());
        for (auto& [id, record] : records) all.push_back(std::move(record));
        return m_snapshot.withTable(index, model::Table(std::move(all)));
    }

    void describe(exchange::PacketRequest& request, const std::string& round) const {
        const base::Language language = m_order.language;
        for (const Record& profile : m_snapshot.table<CityProfile>()) {
            request.city = profile.localized(CityProfile::Name).best(language);
            request.programme = profile.localized(CityProfile::Programme).best(language);
            std::string office;
            if (const Record* lead = m_snapshot.find<Departments>(profile.text(CityProfile::LeadDepartment)))
                office = lead->localized(Departments::Name).best(language);
            std::string person;
            if (const Record* who = m_snapshot.find<model::People>(profile.text(CityProfile::ProgrammeLead)))
                person = analysis::contactOf(m_snapshot, *who, language);
            request.returnTo = office;
            if (!person.empty()) request.returnTo += (office.empty() ? "" : " · ") + person;
        }
        const auto& registry = m_snapshot.registry();
        if (const Record* record = m_snapshot.find<model::Rounds>(round))
            request.round = m_snapshot.titleOf(registry.index(model::Rounds::kName), *record, language);
        request.itemWords = [this, language](std::string_view id) -> std::string {
            const auto* item = m_catalogue.find(id);
            if (item == nullptr) return {};
            const auto& words = item->in(language);
            return words.question.empty() ? words.title : words.title + "\n" + words.question;
        };
    }

    /// "Information Office 2026-12-15.xlsx", new in the folder and among its brothers.
    std::string fileName(const Record& department) {
        std::string stem = department.localized(Departments::ShortName).best(m_order.language);
        if (stem.empty()) stem = department.localized(Departments::Name).best(m_order.language);
        for (char& c : stem)
            if (static_cast<unsigned char>(c) < 0x20 ||
                std::string_view("/\\:*?\"<>|.").find(c) != std::string_view::npos)
                c = ' ';
        stem = base::trimmed(stem) + " " + m_order.due.iso();
        const std::string end = "." + std::string(exchange::name(m_order.format));
        std::string name = stem + end;
        for (int i = 2; m_names.contains(base::fold(name)) || base::os::exists(m_order.folder + "/" + name); ++i)
            name = stem + " (" + std::to_string(i) + ")" + end;
        m_names.insert(base::fold(name));
        return name;
    }

    const Snapshot& m_snapshot;
    const framework::Catalogue& m_catalogue;
    const PacketOrder& m_order;
    const exchange::Words& m_words;
    std::string m_round;
    std::map<std::string, std::map<int, std::vector<std::string>>> m_rows;  ///< department → register → ids
    std::set<std::string> m_names;
};

std::string pathOf(const MadePacket& packet, const PacketOrder& order) {
    return (fs::path(order.folder) / packet.fileName).string();
}

Result<void> note(Edit& edit, const MadePacket& packet, const PacketOrder& order) {
    auto base = edit.attach(packet.bytes.base, kBaseName);
    if (!base) return base::passOn(base);
    auto added = edit.add(Packets::kName,
                          {{"department", packet.department},
                           {"round", packet.round.empty() ? Value{} : Value{packet.round}},
                           {"due", order.due},
                           {"handed_out", order.today},
                           {"file_name", packet.fileName},
                           {"base", *base}},
                          packet.id);
    if (!added) return base::passOn(added);
    return {};
}

}  // namespace

std::vector<int> packetRegisters(const model::Registry& registry) {
    std::vector<int> all;
    for (int i = 0; i < registry.count(); ++i)
        if (model::hasDepartments(registry, i) || registry[i].name == Answers::kName) all.push_back(i);
    return all;
}

Result<std::vector<MadePacket>> makePackets(const Snapshot& snapshot, const framework::Catalogue& catalogue,
                                            const std::string& projectId, const PacketOrder& order,
                                            const exchange::Words& words, base::IdSource& ids,
                                            const std::function<bool()>& cancelled) {
    Maker maker(snapshot, catalogue, order, words);
    if (auto good = maker.check(); !good) return base::passOn(good);
    std::vector<MadePacket> packets;
    for (const std::string& department : maker.departments()) {
        if (cancelled && cancelled()) return fail(ErrorCode::Cancelled);
        auto packet = maker.make(department, projectId, ids);
        if (!packet) return base::passOn(packet);
        packets.push_back(std::move(*packet));
    }
    return packets;
}

std::map<std::string, std::size_t> rowsByDepartment(const Snapshot& snapshot) {
    std::map<std::string, std::size_t> counts;
    const auto& registry = snapshot.registry();
    for (const int index : packetRegisters(registry)) {
        if (registry[index].name == Answers::kName) continue;
        for (const Record& record : snapshot.table(index))
            if (const std::string of = model::departmentOf(snapshot, index, record); !of.empty()) ++counts[of];
    }
    return counts;
}

Result<void> writePackets(const std::vector<MadePacket>& packets, const PacketOrder& order,
                          const std::string& sessionTag) {
    base::os::PublishOptions how;
    how.sessionTag = sessionTag;
    how.mayReplace = false;
    for (std::size_t i = 0; i < packets.size(); ++i) {
        auto put = base::os::publishBytes(packets[i].bytes.workbook, pathOf(packets[i], order), how);
        if (put) continue;
        withdrawPackets({packets.begin(), packets.begin() + static_cast<std::ptrdiff_t>(i)}, order);
        return base::passOn(put);
    }
    return {};
}

void withdrawPackets(const std::vector<MadePacket>& packets, const PacketOrder& order) {
    std::error_code ignored;
    for (const MadePacket& packet : packets) fs::remove(pathOf(packet, order), ignored);
}

Result<Done> notePackets(Project& project, const std::vector<MadePacket>& packets, const PacketOrder& order) {
    if (packets.empty()) return Done{};
    return project.execute({"packet.make", {std::to_string(packets.size())}}, [&](Edit& edit) -> Result<void> {
        for (const MadePacket& packet : packets)
            if (auto noted = note(edit, packet, order); !noted) return noted;
        return {};
    });
}

}  // namespace cw::commands
