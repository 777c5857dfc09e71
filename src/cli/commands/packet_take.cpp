#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/exchange.h"
#include "cli/packets.h"
#include "cli/parameters.h"
#include "commands/packet_points.h"
#include "model/value_text.h"

namespace cw::cli {

namespace {

using base::Result;
using commands::ReturnedFile;
using exchange::PacketReview;
using exchange::PlannedRow;
using exchange::RowState;
using exchange::Side;
using model::Record;
using model::Snapshot;

std::vector<exchange::RowProblem> allProblems(const exchange::PlannedRow& row) {
    auto problems = row.problems;
    problems.insert(problems.end(), row.aside.begin(), row.aside.end());
    return problems;
}

/// One file on its way: what came of it.
struct Taken {
    ReturnedFile file;
    std::optional<PacketReview> review{};
    exchange::ImportPlan plan{};
    commands::PacketPoints points{};
    std::string pointsFile{};                  ///< path of the list, when one was asked for
    std::optional<base::Error> pointsError{};  ///< why that list could not be written

    std::size_t open() const { return review ? review->open() : 0; }
    /// Something is left that somebody must look at.
    bool leaves() const {
        return file.state == ReturnedFile::State::Refused || plan.count(RowState::Bad) != 0 ||
               plan.cellsAside() != 0 || (open() != 0 && file.state != ReturnedFile::State::TakenBefore);
    }
};

struct Taking {
    const Context& context;
    model::ItemFits itemFits;
    base::IdSource& ids;
    std::optional<Side> conflicts;
};

/// Compares and plans one file with what the project is now.
Result<void> prepare(Taken& taken, const Snapshot& snapshot, const std::string& base, const Taking& how) {
    const auto words = wordsOf(how.context);
    auto review = commands::reviewReturned(snapshot, taken.file, base, how.itemFits, words, how.ids);
    if (!review) return base::passOn(review);
    if (how.conflicts)
        for (auto& row : review->rows) row.choose(*how.conflicts, true);
    auto plan = commands::planReturned(snapshot, taken.file, *review, how.itemFits, words, how.ids);
    if (!plan) return base::passOn(plan);
    taken.review = std::move(*review);
    taken.plan = std::move(*plan);
    return {};
}

/// A file that cannot be compared is refused; the others go on.
void prepareOrRefuse(Taken& taken, const Snapshot& snapshot, const std::string& base, const Taking& how) {
    if (auto done = prepare(taken, snapshot, base, how); !done) {
        taken.file.state = ReturnedFile::State::Refused;
        taken.file.why = done.error();
    }
}

constexpr struct {
    ReturnedFile::State state;
    std::string_view id;
    base::Msg label;
} kStates[] = {
    {ReturnedFile::State::Fresh, "returned", CW_TEXT("cli", "returned", "packet")},
    {ReturnedFile::State::TakenBefore, "taken_before", CW_TEXT("cli", "taken in before", "packet")},
    {ReturnedFile::State::Older, "older", CW_TEXT("cli", "older copy", "packet")},
    {ReturnedFile::State::Refused, "refused", CW_TEXT("cli", "refused", "packet")},
};

const auto& stateRow(ReturnedFile::State state) {
    return *std::ranges::find_if(kStates, [&](const auto& row) { return row.state == state; });
}

std::string placeOf(const std::string& sheet, std::size_t row, int column = -1) {
    return sheet + " " + (column < 0 ? "" : exchange::columnLetters(column)) + std::to_string(row);
}

void sayRow(const Context& context, const Snapshot& snapshot, const exchange::PacketRow& row) {
    const auto& spec = snapshot.registry()[row.registerIndex];
    for (const auto& each : row.differences) {
        const auto words = [&](const model::Value& value) {
            return model::displayText(spec[each.field], value, context.texts(), &snapshot);
        };
        const base::Msg what = each.choice == Side::Theirs ? CW_TEXT("cli", "take", "difference of a packet")
                               : each.conflict             ? CW_TEXT("cli", "conflict", "difference of a packet")
                                                           : CW_TEXT("cli", "leave", "difference of a packet");
        context.row({context.text(what), placeOf(row.sheet, row.row), context.text(spec[each.field].label),
                     words(each.mine), words(each.theirs)});
    }
}

void say(const Context& context, const Snapshot& snapshot, const Taken& taken) {
    const ReturnedFile& file = taken.file;
    std::string note = file.why ? context.texts().error(*file.why) : file.newer;
    const std::string department =
        file.mark ? departmentName(context, snapshot, file.mark->department) : std::string();
    context.row({file.fileName, context.text(stateRow(file.state).label), department,
                 file.isUsable() ? file.returnedOn().displayShort(context.language()) : std::string(), file.reply.by,
                 note});
    if (!taken.review || !file.isUsable()) return;
    for (const auto& row : taken.review->rows) sayRow(context, snapshot, row);
    for (const auto& row : taken.plan.rows)
        for (const auto& problem : allProblems(row))
            context.row(
                {context.text(CW_TEXT("cli", "bad", "row of an import")),
                 placeOf(taken.plan.tables[static_cast<std::size_t>(row.table)].name, row.row, problem.column),
                 problem.value, context.texts().error(problem.error)});
    for (const auto& missing : taken.review->missing)
        if (const Record* record = snapshot.find(missing.registerIndex, missing.id))
            context.row({context.text(CW_TEXT("cli", "not in the file, left as it is")),
                         context.text(snapshot.registry()[missing.registerIndex].title),
                         model::titleText(snapshot, missing.registerIndex, *record, context.texts())});
    if (!taken.pointsFile.empty())
        context.row({context.text(CW_TEXT("cli", "list of open points")), taken.pointsFile});
    if (taken.pointsError)
        context.row({context.text(CW_TEXT("cli", "list of open points")), context.texts().error(*taken.pointsError)});
}

Json fileJson(const Context& context, const Snapshot& snapshot, const Taken& taken) {
    const ReturnedFile& file = taken.file;
    Json json{{"file", file.fileName}, {"state", std::string(stateRow(file.state).id)}};
    if (file.why) json["error"] = errorAnswer(*file.why, context.texts())["error"];
    if (!file.newer.empty()) json["newer"] = file.newer;
    if (file.mark) {
        json["packet"] = file.mark->packet;
        json["department"] = file.mark->department;
        json["department_name"] = departmentName(context, snapshot, file.mark->department);
        json["due"] = file.mark->due.iso();
    }
    if (!file.isUsable()) return json;
    json["returned_by"] = file.reply.by;
    json["returned_on"] = file.returnedOn().iso();
    json["differences"] = Json::array();
    for (const auto& row : taken.review->rows) {
        const auto& spec = snapshot.registry()[row.registerIndex];
        constexpr std::string_view kKinds[] = {"changed", "new", "removed_here"};
        for (const auto& each : row.differences)
            json["differences"].push_back(
                {{"register", std::string(spec.name)},
                 {"sheet", row.sheet},
                 {"row", row.row},
                 {"id", row.kind == exchange::PacketRow::Kind::New ? Json(nullptr) : Json(row.id)},
                 {"kind", std::string(kKinds[static_cast<int>(row.kind)])},
                 {"field", std::string(spec[each.field].id)},
                 {"handed_out", toJson(each.base)},
                 {"mine", toJson(each.mine)},
                 {"theirs", toJson(each.theirs)},
                 {"conflict", each.conflict},
                 {"taken", each.choice == Side::Theirs}});
    }
    json["bad"] = Json::array();
    for (const PlannedRow& row : taken.plan.rows)
        for (const auto& problem : allProblems(row))
            json["bad"].push_back(
                {{"sheet", taken.plan.tables[static_cast<std::size_t>(row.table)].name},
                 {"row", row.row},
                 {"column", problem.column < 0 ? Json(nullptr) : Json(exchange::columnLetters(problem.column))},
                 {"value", problem.value},
                 {"code", std::string(base::errorRow(problem.error.code).id)},
                 {"message", context.texts().error(problem.error)}});
    json["missing"] = Json::array();
    for (const auto& missing : taken.review->missing)
        json["missing"].push_back(
            {{"register", std::string(snapshot.registry()[missing.registerIndex].name)}, {"id", missing.id}});
    json["conflicts"] = taken.review->conflicts();
    json["open_conflicts"] = taken.open();
    json["kept"] = taken.review->kept;
    json["open_points"] = Json::array();
    for (const auto& point : taken.points.points)
        json["open_points"].push_back(
            {{"sheet", point.sheet},
             {"row", point.row},
             {"column", point.column < 0 ? Json(nullptr) : Json(exchange::columnLetters(point.column))},
             {"heading", point.heading},
             {"record", point.record},
             {"written", point.written},
             {"wrong", point.wrong},
             {"to_do", point.toDo}});
    json["points_file"] = taken.pointsFile.empty() ? Json(nullptr) : Json(taken.pointsFile);
    if (taken.pointsError) json["points_error"] = errorAnswer(*taken.pointsError, context.texts())["error"];
    return json;
}

/// Values handed out of all usable files, read without touching the project.
Result<std::vector<std::string>> basesOf(const Context& context, const store::ProjectFile::Setup& setup,
                                         const std::vector<Taken>& all) {
    std::vector<std::string> names;
    for (const Taken& taken : all)
        if (taken.file.isUsable() && !taken.file.baseName.empty()) names.push_back(taken.file.baseName);
    if (names.empty()) return std::vector<std::string>(all.size());
    auto bytes = store::ProjectFile::readAttachments(setup, context.arguments().text("FILE"), names);
    if (!bytes) return bytes;
    std::vector<std::string> bases;
    bases.reserve(all.size());
    std::size_t next = 0;
    for (const Taken& taken : all)
        bases.push_back(taken.file.isUsable() && !taken.file.baseName.empty() ? std::move((*bytes)[next++])
                                                                              : std::string());
    return bases;
}

/// What earlier files of the same packets gave the project, out of the history of a copy.
Result<void> readEarlier(const Context& context, const store::ProjectFile::Setup& setup, std::vector<Taken>& all) {
    const auto corrects = [](const Taken& taken) { return taken.file.isUsable() && taken.file.hasEarlier; };
    if (std::ranges::none_of(all, corrects)) return {};
    auto copy = store::ProjectFile::openCopy(setup, context.arguments().text("FILE"));
    if (!copy) return base::passOn(copy);
    Result<void> done;
    for (Taken& taken : all) {
        if (!corrects(taken)) continue;
        auto values = commands::takenEarlier((*copy)->project(), taken.file.mark->packet);
        if (values)
            taken.file.taken = std::move(*values);
        else
            done = base::passOn(values);
    }
    (*copy)->discardChanges();
    return done;
}

Result<store::Done> carryOut(store::Project& project, std::vector<Taken>& all, const std::vector<std::string>& bases,
                             const Taking& how) {
    store::Done last;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].file.isUsable()) continue;
        // anew, because the file before has changed the project
        if (auto prepared = prepare(all[i], project.snapshot(), bases[i], how); !prepared)
            return base::passOn(prepared);
        auto done = commands::importRows(project, all[i].plan,
                                         commands::takingIn(project.snapshot(), all[i].file, how.context.language()));
        if (!done) return done;
        if (done->changed) last = std::move(*done);
    }
    return last;
}

/// The lists to send back: one a file that leaves something open; none is replaced. One that cannot be written is
/// told with its file: the project holds its change by then.
void writePoints(const Context& context, const Snapshot& snapshot, std::vector<Taken>& all, base::IdSource& ids) {
    const std::string folder = context.arguments().text("--points");
    for (Taken& taken : all) {
        if (!taken.review || !taken.file.isUsable()) continue;
        taken.points = commands::packetPoints(snapshot, taken.file, *taken.review, taken.plan, wordsOf(context),
                                              context.language());
        if (folder.empty() || taken.points.text.empty()) continue;
        const std::filesystem::path name(taken.points.fileName);
        std::string path = (std::filesystem::path(folder) / name).string();
        for (int i = 2; base::os::exists(path); ++i)
            path = (std::filesystem::path(folder) / (name.stem().string() + " (" + std::to_string(i) + ").txt"))
                       .string();
        base::os::PublishOptions how;
        how.sessionTag = ids.newId();
        how.mayReplace = false;
        if (auto put = base::os::publishBytes(taken.points.text, path, how); !put) {
            taken.pointsError = put.error();
            continue;
        }
        context.hasWritten(path);
        taken.pointsFile = path;
    }
}

Result<int> runTake(Context& context) {
    const auto& sources = context.arguments().rest("SOURCES");
    if (sources.empty()) return context.usage(CW_TEXT("cli", "Name a folder or files that came back"));
    std::error_code error;
    if (const auto folder = context.arguments().option("--points");
        folder && !std::filesystem::is_directory(*folder, error))
        return base::fail(base::ErrorCode::FileMissing, *folder);
    const auto setup = context.setup();
    if (!setup) return base::passOn(setup);
    store::FileInfo info;
    const auto snapshot = context.read(&info);
    if (!snapshot) return base::passOn(snapshot);
    const auto files = commands::tablesIn(sources);
    if (!files) return base::passOn(files);
    std::vector<Taken> all;
    for (ReturnedFile& file : commands::readReturned(*snapshot, info.projectId, *files, wordsOf(context)))
        all.push_back({std::move(file)});
    if (auto read = readEarlier(context, *setup, all); !read) return base::passOn(read);
    const auto bases = basesOf(context, *setup, all);
    if (!bases) return base::passOn(bases);
    Taking how{context, setup->environment.itemFits, *setup->environment.ids, std::nullopt};
    if (const auto accept = context.arguments().option("--accept"))
        how.conflicts = *accept == "theirs" ? Side::Theirs : Side::Mine;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].file.isUsable()) prepareOrRefuse(all[i], *snapshot, (*bases)[i], how);
    const bool dryRun = context.arguments().has("--dry-run");
    const bool changes = std::ranges::any_of(all, [](const Taken& t) { return t.plan.changes(); });
    if (changes && !dryRun) {
        const auto done = context.edit([&](store::Project& project) { return carryOut(project, all, *bases, how); });
        if (!done) return base::passOn(done);
    }
    writePoints(context, *snapshot, all, *setup->environment.ids);
    Json json = context.answer();
    json["taken"] = changes && !dryRun;
    json["files"] = Json::array();
    for (const Taken& taken : all) {
        if (context.json())
            json["files"].push_back(fileJson(context, *snapshot, taken));
        else
            say(context, *snapshot, taken);
    }
    if (context.json()) context.print(json);
    const bool undecided = !how.conflicts || *how.conflicts == Side::Theirs;
    return std::ranges::any_of(all,
                               [&](const Taken& t) {
                                   if (t.pointsError) return true;
                                   return t.leaves() &&
                                          (undecided || t.file.state == ReturnedFile::State::Refused ||
                                           (t.plan.count(RowState::Bad) != 0 || t.plan.cellsAside() != 0));
                               })
               ? 1
               : 0;
}

}  // namespace

Command packetTakeCommand() {
    return {.name = "packet take",
            .summary =
                CW_TEXT("cli", "Take in what departments returned; what both sides changed is left to be decided."),
            .parameters = {fileParameter(),
                           rest("SOURCES", "FOLDER",
                                CW_TEXT("cli", "Folders with returned workbooks, or the workbooks.")),
                           flag("--dry-run", CW_TEXT("cli", "Only tell what would be taken.")),
                           option("--accept", "SIDE",
                                  CW_TEXT("cli", "What both sides changed: take theirs, or keep mine."),
                                  {"theirs", "mine"}),
                           option("--points", "FOLDER",
                                  CW_TEXT("cli",
                                          "Write lists of what is left open, to send back to the departments, into "
                                          "this folder; no file is replaced."))},
            .run = runTake};
}

}  // namespace cw::cli
