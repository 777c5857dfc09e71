#include "analysis/assessment.h"
#include "base/error_codes.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/fields.h"
#include "cli/parameters.h"
#include "commands/verbs.h"
#include "model/registers/answers.h"
#include "model/registers/rounds.h"
#include "model/value_text.h"

namespace cw::cli {

namespace {

using base::Result;
using commands::Rating;
using model::Answers;
using store::Done;

const model::FieldSpec& answerField(int field) {
    return (*model::registry().find(Answers::kName))[field];
}

/// A value read by the register's own rules, so that a level of 9 is refused as in the window.
template <class T>
Result<T> readAs(const Context& context, int field, const std::string& text) {
    const auto value = model::parseValue(answerField(field), text, context.language());
    if (!value) return base::passOn(value);
    if (const auto* v = std::get_if<T>(&*value)) return *v;
    return base::fail(base::ErrorCode::ValueRefused, answerField(field).name(), text, "…");
}

Result<void> readLevel(const Context& context, Rating& rating) {
    const auto given = context.arguments().option("--level");
    if (!given) return {};
    if (*given == "none")
        rating.clearLevel = true;
    else if (*given == "na")
        rating.notApplicable = true;
    else {
        const auto level = readAs<std::int64_t>(context, Answers::Level, *given);
        if (!level) return base::passOn(level);
        rating.level = static_cast<int>(*level);
    }
    return {};
}

Result<void> readTarget(const Context& context, Rating& rating) {
    if (const auto given = context.arguments().option("--target"); given && *given == "none")
        rating.clearTarget = true;
    else if (given) {
        const auto target = readAs<std::int64_t>(context, Answers::Target, *given);
        if (!target) return base::passOn(target);
        rating.target = static_cast<int>(*target);
    }
    if (const auto given = context.arguments().option("--target-date")) {
        const auto date = readAs<base::Date>(context, Answers::TargetDate, *given);
        if (!date) return base::passOn(date);
        rating.targetDate = *date;
    }
    return {};
}

Result<Rating> readRating(const Context& context) {
    Rating rating;
    if (auto ok = readLevel(context, rating); !ok) return base::passOn(ok);
    if (auto ok = readTarget(context, rating); !ok) return base::passOn(ok);
    rating.confidence = context.arguments().option("--confidence");
    const bool any = rating.level || rating.clearLevel || rating.notApplicable || rating.target ||
                     rating.clearTarget || rating.targetDate || rating.confidence ||
                     context.arguments().has("--note") || context.arguments().has("--reason");
    if (!any)
        return context.usage(
            CW_TEXT("cli", "Nothing to record is given: --level, --target, --note or another option"));
    return rating;
}

/// The text of an option in its language, beside what the answer already says in the other.
std::optional<base::Localized> textOf(const Context& context, std::string_view option,
                                      const model::Snapshot& snapshot, const model::Record* answer, int field) {
    const auto given = context.arguments().option(option);
    if (!given) return std::nullopt;
    base::Localized text = answer != nullptr ? answer->localized(field) : base::Localized{};
    text.in(context.languageOfText(*given, &snapshot)) = *given;
    return text;
}

Result<int> run(Context& context) {
    const auto catalogue = context.catalogue();
    if (!catalogue) return base::passOn(catalogue);
    const auto today = context.today();
    if (!today) return base::passOn(today);
    const auto* item = (*catalogue)->find(context.arguments().text("ITEM"));
    if (item == nullptr) return base::fail(base::ErrorCode::UnknownItem, context.arguments().text("ITEM"));
    auto rating = readRating(context);
    if (!rating) return base::passOn(rating);
    std::string round;
    const auto done = context.edit([&](store::Project& project) -> Result<Done> {
        const std::string named = context.arguments().text("--round");
        if (context.arguments().has("--round") && named.empty())
            return base::fail(base::ErrorCode::UnknownRound, "\"\"");
        auto asked = roundNamed(project.snapshot(), named);
        if (!asked) return base::passOn(asked);
        const auto rounds = project.snapshot().table<model::Rounds>().size();
        if (asked->empty()) asked = commands::ensureRound(project, *today);
        if (!asked) return base::passOn(asked);
        round = *asked;
        const auto& snapshot = project.snapshot();
        const auto* answer = snapshot.find<Answers>(base::keyedId(Answers::kName, {round, item->id}));
        rating->note = textOf(context, "--note", snapshot, answer, Answers::Note);
        rating->reason = textOf(context, "--reason", snapshot, answer, Answers::Reason);
        auto rated = commands::rate(project, **catalogue, round, item->id, *rating);
        if (rated && project.snapshot().table<model::Rounds>().size() != rounds) rated->changed = true;
        return rated;
    });
    if (!done) return base::passOn(done);
    if (context.json()) {
        Json json = context.answer();
        json["round"] = round;
        json["item"] = item->id;
        json["changed"] = done->changed;
        context.print(json);
    }
    return 0;
}

}  // namespace

Command rateCommand() {
    return {
        .name = "rate",
        .summary = CW_TEXT("cli", "Rate a framework item in an assessment round."),
        .parameters =
            {fileParameter(), positional("ITEM", CW_TEXT("cli", "A framework item, for example B5.2.4.")),
             option("--round", "ID",
                    CW_TEXT("cli", "The round, by id or title; else the latest open one, made at first use.")),
             option("--level", "0..5|na|none", CW_TEXT("cli", "Level now; na: not applicable; none: not rated.")),
             option("--target", "0..5|none", CW_TEXT("cli", "Level to reach.")),
             option("--target-date", "DATE", CW_TEXT("cli", "When to reach it.")),
             option("--confidence", "C", CW_TEXT("cli", "How sure the rating is."), {"low", "medium", "high"}),
             option("--note", "TEXT", CW_TEXT("cli", "What was found.")),
             option("--reason", "TEXT", CW_TEXT("cli", "Why it is not applicable or rated against the parts."))},
        .run = run,
    };
}

}  // namespace cw::cli
