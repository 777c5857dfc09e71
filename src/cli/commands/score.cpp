#include "analysis/assessment.h"
#include "cli/assessed.h"
#include "cli/commands/commands.h"
#include "cli/parameters.h"

namespace cw::cli {

namespace {

using analysis::SectionScore;
using framework::Item;

Json scoreJson(const Item& item, const SectionScore& score, base::Language language) {
    return Json{{"id", item.id},
                {"title", item.title(language)},
                {"mean", orNull(score.mean)},
                {"median", orNull(score.median)},
                {"minimum", orNull(score.minimum)},
                {"target_mean", orNull(score.targetMean)},
                {"gate", orNull(score.gate)},
                {"at_level", score.atLevel},
                {"rated", score.rated},
                {"not_applicable", score.notApplicable},
                {"assessed", score.assessed()},
                {"in_scope", score.inScope},
                {"evidenced", score.evidenced},
                {"marked", score.marked},
                {"confidence",
                 {{"low", score.confidence[0]}, {"medium", score.confidence[1]}, {"high", score.confidence[2]}}},
                {"completeness", orNull(score.completeness())},
                {"evidenced_share", orNull(score.evidencedShare())},
                {"overridden", score.overridden}};
}

std::string_view sourceName(analysis::Source source) {
    switch (source) {
        case analysis::Source::None:
            return "none";
        case analysis::Source::Rated:
            return "rated";
        case analysis::Source::Derived:
            return "derived";
        case analysis::Source::Overridden:
            return "overridden";
        case analysis::Source::NotApplicable:
            return "not_applicable";
    }
    return "none";
}

Json itemJson(const analysis::ItemState& state, base::Language language) {
    return Json{{"id", state.item->id},
                {"title", state.item->title(language)},
                {"source", std::string(sourceName(state.source))},
                {"level", orNull(state.level)},
                {"target", orNull(state.target)},
                {"target_inherited", state.targetInherited},
                {"target_date", orNull(state.targetDate)},
                {"gap", state.gap()},
                {"evidence", state.evidenceCount}};
}

/// Sections, groups and what a Quick round rates: the lines of a score sheet.
bool isLine(const Item& item, const SectionScore& score) {
    return score.inScope > 0 &&
           (item.kind == framework::Kind::Section || item.kind == framework::Kind::Group || item.quick());
}

std::string shown(const Context& context, const std::optional<double>& value) {
    return value ? context.texts().number(*value, 1) : std::string("–");
}

std::string share(const Context& context, const std::optional<double>& value) {
    return value ? context.texts().percent(static_cast<std::int64_t>(*value * 10000 + 0.5)) : std::string("–");
}

void printText(const Context& context, const Assessed& assessed) {
    const auto heading = [&](const base::Msg& msg) { return context.text(msg); };
    context.say(roundLine(context, assessed));
    context.row({heading(CW_TEXT("cli", "Item")), heading(CW_TEXT("cli", "Title")),
                 heading(CW_TEXT("cli", "Mean level")), heading(CW_TEXT("cli", "Mean target")),
                 heading(CW_TEXT("cli", "Gate level")), heading(CW_TEXT("cli", "Assessed")),
                 heading(CW_TEXT("cli", "In scope")), heading(CW_TEXT("cli", "Complete")),
                 heading(CW_TEXT("cli", "Evidenced"))});
    for (const auto& item : assessed.catalogue->items()) {
        const SectionScore& score = assessed.assessment.score(item->id);
        if (!isLine(*item, score)) continue;
        context.row({item->id, item->title(context.language()), shown(context, score.mean),
                     shown(context, score.targetMean), score.gate ? std::to_string(*score.gate) : "–",
                     std::to_string(score.assessed()), std::to_string(score.inScope),
                     share(context, score.completeness()), share(context, score.evidencedShare())});
    }
}

base::Result<int> run(Context& context) {
    const auto assessed = assess(context);
    if (!assessed) return base::passOn(assessed);
    if (!context.json()) {
        printText(context, *assessed);
        return 0;
    }
    Json json = context.answer();
    json["round"] = roundJson(*assessed);
    const SectionScore& whole = assessed->assessment.whole();
    json["whole"] = {{"rated", whole.rated},         {"not_applicable", whole.notApplicable},
                     {"assessed", whole.assessed()}, {"in_scope", whole.inScope},
                     {"evidenced", whole.evidenced}, {"completeness", orNull(whole.completeness())}};
    json["scores"] = Json::array();
    for (const auto& item : assessed->catalogue->items())
        if (const auto& score = assessed->assessment.score(item->id); isLine(*item, score))
            json["scores"].push_back(scoreJson(*item, score, context.language()));
    json["items"] = Json::array();
    for (const auto* state : assessed->assessment.leaves())
        json["items"].push_back(itemJson(*state, context.language()));
    context.print(json);
    return 0;
}

}  // namespace

Command scoreCommand() {
    return {.name = "score",
            .summary = CW_TEXT("cli", "Levels and targets of a round by section and process."),
            .parameters = {fileParameter(), roundParameter()},
            .run = run};
}

}  // namespace cw::cli
