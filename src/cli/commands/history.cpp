#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/parameters.h"
#include "store/labels.h"

namespace cw::cli {

namespace {

using store::EntryKind;

struct KindRow {
    EntryKind kind;
    std::string_view id;
    base::Msg label;
};
constexpr KindRow kKinds[] = {
    {EntryKind::Do, "do", CW_TEXT("cli", "done", "kind of a history entry")},
    {EntryKind::Undo, "undo", CW_TEXT("cli", "undone", "kind of a history entry")},
    {EntryKind::Redo, "redo", CW_TEXT("cli", "redone", "kind of a history entry")},
    {EntryKind::Merge, "merge", CW_TEXT("cli", "merged", "kind of a history entry")},
    {EntryKind::Import, "import", CW_TEXT("cli", "imported", "kind of a history entry")},
    {EntryKind::Migrate, "migrate", CW_TEXT("cli", "file format updated", "kind of a history entry")},
    {EntryKind::Erase, "erase", CW_TEXT("cli", "erased", "kind of a history entry")},
};

const KindRow& rowOf(EntryKind kind) {
    for (const auto& row : kKinds)
        if (row.kind == kind) return row;
    return kKinds[0];
}

base::Result<int> run(Context& context) {
    const auto setup = context.setup();
    if (!setup) return base::passOn(setup);
    const auto entries = store::ProjectFile::readHistory(*setup, context.arguments().text("FILE"));
    if (!entries) return base::passOn(entries);
    Json json = context.answer();
    json["entries"] = Json::array();
    for (const auto& entry : *entries) {
        const std::string label = store::labelText(entry.label, context.texts());
        const KindRow& kind = rowOf(entry.kind);
        if (context.json())
            json["entries"].push_back({{"seq", entry.seq},
                                       {"id", entry.id},
                                       {"kind", std::string(kind.id)},
                                       {"target", orNull(entry.target)},
                                       {"at", entry.atUtc},
                                       {"who", entry.who},
                                       {"code", entry.label.code},
                                       {"args", entry.label.args},
                                       {"label", label}});
        else
            context.row({std::to_string(entry.seq), context.texts().dateTime(entry.atUtc), entry.who,
                         context.text(kind.label), label});
    }
    if (context.json()) context.print(json);
    return 0;
}

}  // namespace

Command historyCommand() {
    return {.name = "history",
            .summary = CW_TEXT("cli", "Who did what and when, newest first."),
            .parameters = {fileParameter()},
            .run = run};
}

}  // namespace cw::cli
