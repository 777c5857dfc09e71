#include "model/registers/rounds.h"
#include "analysis/assessment.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/parameters.h"
#include "commands/verbs.h"
#include "model/value_text.h"

namespace cw::cli {

namespace {

using base::Result;
using model::Rounds;

Result<int> runList(Context& context) {
    const auto snapshot = context.read();
    if (!snapshot) return base::passOn(snapshot);
    const std::string current = analysis::currentRound(*snapshot);
    const auto& spec = *snapshot->registry().find(Rounds::kName);
    Json json = context.answer();
    json["current"] = current.empty() ? Json(nullptr) : Json(current);
    json["rounds"] = Json::array();
    for (const auto* round : analysis::roundsByDate(*snapshot)) {
        if (context.json()) {
            json["rounds"].push_back(
                {{"id", round->id}, {"current", round->id == current}, {"fields", fieldsToJson(spec, *round)}});
            continue;
        }
        const auto cell = [&](int field) {
            return model::displayText(spec[field], round->at(field), context.texts(), &*snapshot);
        };
        context.row({round->id, cell(Rounds::Date), cell(Rounds::Depth), cell(Rounds::Status), cell(Rounds::Title),
                     round->id == current
                         ? context.text(CW_TEXT("cli", "current", "the round that is used when none is named"))
                         : std::string()});
    }
    if (context.json()) context.print(json);
    return 0;
}

Result<int> runAdd(Context& context) {
    auto date = context.today();
    if (const auto given = context.arguments().option("--date")) date = base::Date::parse(*given);
    if (!date) return base::passOn(date);
    const std::string depth = context.arguments().option("--depth").value_or("standard");
    const std::string& name = context.arguments().text("--name");
    std::string id;
    const auto done = context.edit([&](store::Project& project) -> Result<store::Done> {
        base::Localized title;
        title.in(context.languageOfText(name, &project.snapshot())) = name;
        auto added = commands::addRound(project, title, depth, *date, analysis::currentRound(project.snapshot()));
        if (!added) return base::passOn(added);
        id = *added;
        return changed();
    });
    if (!done) return base::passOn(done);
    context.newId(id);
    return 0;
}

}  // namespace

Command roundsCommand() {
    return {.name = "rounds",
            .summary = CW_TEXT("cli", "The assessment rounds, oldest first."),
            .parameters = {fileParameter()},
            .run = runList};
}

Command roundAddCommand() {
    return {
        .name = "round add",
        .summary = CW_TEXT("cli", "Begin an assessment round and print its id."),
        .parameters = {fileParameter(), requiredOption("--name", "N", CW_TEXT("cli", "Title of the round.")),
                       option("--depth", "D", CW_TEXT("cli", "What is rated: 30 wholes, chosen parts, or all items."),
                              {"quick", "standard", "full"}),
                       option("--date", "DATE", CW_TEXT("cli", "Date of the assessment; else today."))},
        .run = runAdd};
}

}  // namespace cw::cli
