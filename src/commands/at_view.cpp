#include "commands/at_view.h"

#include <algorithm>

#include "analysis/agreement.h"
#include "base/error_codes.h"
#include "commands/verbs.h"
#include "model/registers.h"

namespace cw::commands {

using base::Result;
using model::Answers;
using model::AssessorRatings;
using store::Done;

namespace {

std::string valueOf(const analysis::ParsedTarget& what, std::string_view field) {
    for (const auto& [name, value] : what.preset)
        if (name == field) return value;
    return {};
}

Result<Done> handIn(store::Project& project, const std::string& round, const std::string& assessor) {
    std::vector<RecordChange> changes;
    for (const auto& rating : project.snapshot().table<AssessorRatings>())
        if (rating.text(AssessorRatings::Round) == round && rating.text(AssessorRatings::Assessor) == assessor &&
            !rating.yes(AssessorRatings::HandedIn))
            changes.push_back({std::string(AssessorRatings::kName), rating.id, {{"handed_in", model::Value{true}}}});
    return setRecords(project, {"assessors.hand_in", {std::to_string(changes.size())}}, changes);
}

Result<Done> settleEqual(store::Project& project, const std::string& round) {
    std::vector<store::FieldValues> levels;
    const auto& snapshot = project.snapshot();
    auto compared = analysis::comparedAssessors(snapshot, round);
    std::ranges::sort(compared);  // as pairs name them
    for (const auto& pair : analysis::assessorPairs(snapshot)) {
        if (pair.round != round || pair.first != compared[0] || pair.second != compared[1]) continue;
        for (const auto& each : pair.items) {
            if (each.first != each.second) continue;
            const auto* answer = snapshot.find<Answers>(base::keyedId(Answers::kName, {round, each.item}));
            if (answer != nullptr && (answer->has(Answers::Level) || answer->yes(Answers::NotApplicable))) continue;
            levels.push_back({{"round", round}, {"item", each.item}, {"level", std::int64_t{each.first}}});
        }
        break;
    }
    return project.execute({"assessors.settle_equal", {std::to_string(levels.size())}},
                           [&](store::Edit& edit) -> Result<void> {
                               for (auto& fields : levels)
                                   if (auto put = edit.put(Answers::kName, std::move(fields)); !put)
                                       return base::passOn(put);
                               return {};
                           });
}

}  // namespace

Result<Done> doAtView(store::Project& project, const framework::Catalogue& catalogue,
                      const analysis::ParsedTarget& what) {
    const auto round = valueOf(what, "round");
    if (what.registerName == AssessorRatings::kName) {
        if (what.id == "hand_in") return handIn(project, round, valueOf(what, "assessor"));
        if (what.id == "settle_equal") return settleEqual(project, round);
        if (what.id == "settle")
            return rate(project, catalogue, round, valueOf(what, "item"),
                        {.level = std::stoi(valueOf(what, "level"))});
    }
    return base::fail(base::ErrorCode::Usage, what.id);
}

}  // namespace cw::commands
