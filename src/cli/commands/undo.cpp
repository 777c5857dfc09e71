#include "base/text_util.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/parameters.h"
#include "store/labels.h"

namespace cw::cli {

namespace {

using base::Result;
using store::Done;
using store::HistoryEntry;
using store::Project;

constexpr int kMostSteps = 100000;

struct Direction {
    std::optional<HistoryEntry> (Project::*next)() const;
    Result<Done> (Project::*step)();
};

Result<int> stepsAsked(const Context& context) {
    const auto given = context.arguments().option("N");
    if (!given) return 1;
    const auto number = base::parseNumber(*given);
    const int steps = number && *number >= 1 && *number <= kMostSteps ? static_cast<int>(*number) : 0;
    if (steps == 0 || static_cast<double>(steps) != *number)
        return context.usage(CW_TEXT("cli", "“%1” is no number of steps"), {*given});
    return steps;
}

/// All steps or none: the file is written only when every one of them went through.
Result<int> walk(Context& context, const Direction& direction) {
    const auto steps = stepsAsked(context);
    if (!steps) return base::passOn(steps);
    std::vector<HistoryEntry> walked;
    const auto done = context.edit([&](Project& project) -> Result<Done> {
        Done all;
        for (int i = 0; i < *steps; ++i) {
            const auto entry = (project.*direction.next)();
            auto step = (project.*direction.step)();
            if (!step) return step;
            all.changed = all.changed || step->changed;
            all.seq = step->seq;
            if (entry) walked.push_back(*entry);
        }
        return all;
    });
    if (!done) return base::passOn(done);
    Json json = context.answer();
    json["steps"] = Json::array();
    for (const auto& entry : walked) {
        const std::string label = store::labelText(entry.label, context.texts());
        if (context.json())
            json["steps"].push_back({{"seq", entry.seq}, {"label", label}, {"who", entry.who}});
        else
            context.say(oneLine(label));
    }
    if (context.json()) context.print(json);
    return 0;
}

Result<int> runUndo(Context& context) {
    return walk(context, {&Project::nextUndo, &Project::undo});
}
Result<int> runRedo(Context& context) {
    return walk(context, {&Project::nextRedo, &Project::redo});
}

}  // namespace

Command undoCommand() {
    return {.name = "undo",
            .summary = CW_TEXT("cli", "Undo the last commands; says what was undone."),
            .parameters = {fileParameter(), optionalPositional("N", CW_TEXT("cli", "How many; else one."))},
            .run = runUndo};
}

Command redoCommand() {
    return {.name = "redo",
            .summary = CW_TEXT("cli", "Redo what was undone; says what was redone."),
            .parameters = {fileParameter(), optionalPositional("N", CW_TEXT("cli", "How many; else one."))},
            .run = runRedo};
}

}  // namespace cw::cli
