#include "commands/assessors.h"

#include <map>
#include <set>

#include "analysis/agreement.h"
#include "base/error_codes.h"
#include "base/ids.h"
#include "base/text_util.h"
#include "model/raters.h"
#include "model/registers.h"

namespace cw::commands {

using base::ErrorCode;
using base::fail;
using base::Result;
using model::Answers;
using model::AssessorRatings;
using store::Done;

namespace {

std::string nameOf(const model::Snapshot& snapshot, std::string_view person) {
    const auto* record = snapshot.find<model::People>(person);
    return record == nullptr ? std::string(person) : record->text(model::People::Name);
}

/// Sets "handed in" of those of the assessor's ratings where it is another.
std::vector<RecordChange> handedIn(const model::Snapshot& snapshot, std::string_view round, std::string_view assessor,
                                   bool is) {
    std::vector<RecordChange> changes;
    for (const auto& rating : snapshot.table<AssessorRatings>())
        if (rating.text(AssessorRatings::Round) == round && rating.text(AssessorRatings::Assessor) == assessor &&
            rating.yes(AssessorRatings::HandedIn) != is)
            changes.push_back({std::string(AssessorRatings::kName), rating.id, {{"handed_in", model::Value{is}}}});
    return changes;
}

}  // namespace

Result<void> notHandedIn(const model::Snapshot& snapshot, std::string_view roundId, std::string_view assessor,
                         std::string_view itemId) {
    const std::string person(assessor);
    const model::RoundRaters raters(snapshot, roundId);
    const auto* who = raters.find(person);
    const auto* own = snapshot.find<AssessorRatings>(
        base::keyedId(AssessorRatings::kName, {std::string(roundId), std::string(itemId), person}));
    if ((who != nullptr && who->hasHandedIn()) || (own != nullptr && own->yes(AssessorRatings::HandedIn)))
        return fail(ErrorCode::HandedIn, nameOf(snapshot, person));
    return {};
}

Result<Done> rateAs(store::Project& project, const framework::Catalogue& catalogue, std::string_view roundId,
                    std::string_view assessor, std::string_view itemId, const Rating& rating,
                    const base::Date& today) {
    const auto& snapshot = project.snapshot();
    const auto* item = catalogue.find(itemId);
    if (item == nullptr) return fail(ErrorCode::UnknownItem, itemId);
    if (snapshot.find<model::Rounds>(roundId) == nullptr) return fail(ErrorCode::UnknownRound, roundId);
    if (rating.target || rating.clearTarget || rating.targetDate || rating.marked)
        return fail(ErrorCode::Usage, itemId);
    if (!analysis::Assessment(catalogue, snapshot, roundId).state(item->id).inScope)
        return fail(ErrorCode::ItemNotAssessable, item->id);
    if (auto may = notHandedIn(snapshot, roundId, assessor, item->id); !may) return base::passOn(may);
    const std::string round(roundId);
    const std::string person(assessor);
    return project.execute({"assessors.rate", {item->id}}, [&](store::Edit& edit) -> Result<void> {
        auto fields = ratingFields(rating);
        for (auto& each : fields)  // one text, whatever its language
            if (const auto* reason = std::get_if<base::Localized>(&each.value); reason && each.field == "reason") {
                auto text = reason->best(base::Language::ZhTw);
                each.value = text.empty() ? model::Value{} : model::Value{std::move(text)};
            }
        fields.push_back({"round", round});
        fields.push_back({"item", item->id});
        fields.push_back({"assessor", person});
        fields.push_back({"rated_on", today});
        if (auto put = edit.put(AssessorRatings::kName, std::move(fields)); !put) return base::passOn(put);
        return {};
    });
}

Result<Done> handIn(store::Project& project, std::string_view roundId, std::string_view assessor) {
    const auto changes = handedIn(project.snapshot(), roundId, assessor, true);
    return setRecords(project, {"assessors.hand_in", {std::to_string(changes.size())}}, changes);
}

Result<Done> takeBack(store::Project& project, std::string_view roundId, std::string_view assessor,
                      const std::string& reason) {
    const auto why = base::trimmed(reason);
    if (why.empty() && analysis::revealedTo(project.snapshot(), roundId, assessor))
        return fail(ErrorCode::TakeBackReason, nameOf(project.snapshot(), assessor));
    const auto changes = handedIn(project.snapshot(), roundId, assessor, false);
    const auto count = std::to_string(changes.size());
    return setRecords(project,
                      why.empty() ? store::Label{"assessors.take_back", {count}}
                                  : store::Label{"assessors.take_back_why", {count, why}},
                      changes);
}

Result<Done> settleEqual(store::Project& project, const framework::Catalogue& catalogue, std::string_view roundId) {
    const auto& snapshot = project.snapshot();
    const std::string round(roundId);
    struct Held {
        int ratings = 0;
        std::set<std::int64_t> levels;
        bool allRate = true;
    };
    std::map<std::string, Held> items;
    for (const auto& rating : snapshot.table<AssessorRatings>()) {
        if (rating.text(AssessorRatings::Round) != round || !rating.yes(AssessorRatings::HandedIn) ||
            !model::isRated(rating))
            continue;
        auto& held = items[rating.text(AssessorRatings::Item)];
        ++held.ratings;
        if (const auto level = rating.integer(AssessorRatings::Level))
            held.levels.insert(*level);
        else
            held.allRate = false;
    }
    const model::RoundRaters raters(snapshot, round);
    const analysis::Assessment assessment(catalogue, snapshot, round);
    std::vector<store::FieldValues> answers;
    for (const auto& [id, held] : items) {
        if (held.ratings < 2 || !held.allRate || held.levels.size() != 1 || raters.isUnderWay(id)) continue;
        const auto* item = catalogue.find(id);
        const Rating rating{.level = static_cast<int>(*held.levels.begin())};
        if (item == nullptr || !mayRate(assessment, *item, rating)) continue;
        const auto* answer = snapshot.find<Answers>(base::keyedId(Answers::kName, {round, id}));
        if (answer != nullptr && (answer->has(Answers::Level) || answer->yes(Answers::NotApplicable))) continue;
        auto& fields = answers.emplace_back(ratingFields(rating));
        fields.push_back({"round", round});
        fields.push_back({"item", id});
    }
    return project.execute({"assessors.settle_equal", {std::to_string(answers.size())}},
                           [&](store::Edit& edit) -> Result<void> {
                               for (auto& fields : answers)
                                   if (auto put = edit.put(Answers::kName, std::move(fields)); !put)
                                       return base::passOn(put);
                               return {};
                           });
}

}  // namespace cw::commands
