#include "commands/follow_ups.h"

#include <cmath>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/assessment.h"
#include "model/registers.h"

namespace cw::commands {

using base::Result;
using model::Answers;
using model::Record;
using model::Rounds;
using model::Snapshot;
using store::Edit;
using store::FieldValues;

namespace {

constexpr std::string_view kClosed = "closed";

bool closes(const Record& before, const Record& after) {
    return before.text(Rounds::Status) != kClosed && after.text(Rounds::Status) == kClosed;
}

Result<void> keepDerivedLevels(Edit& edit, const Record& open, const framework::Catalogue& catalogue) {
    // as the round stands now, were it still open
    const Snapshot& now = edit.snapshot();
    const int rounds = now.registry().index(Rounds::kName);
    const Record& closed = *now.table(rounds).find(open.id);
    auto reopened = std::make_shared<Record>(closed);
    reopened->values[Rounds::Status] = open.at(Rounds::Status);
    const auto standing = now.withTable(rounds, now.table(rounds).with(std::move(reopened)));
    const analysis::Assessment assessment(catalogue, standing, open.id);
    std::vector<FieldValues> levels;
    for (const analysis::ItemState& state : assessment.states()) {
        if (state.knownFrom == nullptr || !state.level) continue;  // what is above leaves is derived anew
        FieldValues fields{{"round", open.id},
                           {"item", state.item->id},
                           {"level", static_cast<std::int64_t>(std::llround(*state.level))}};
        const bool hasEvidence = state.answer != nullptr && state.answer->has(Answers::Evidence);
        if (!hasEvidence && state.knownFrom->has(model::Artefacts::Evidence))
            fields.push_back({"evidence", state.knownFrom->list(model::Artefacts::Evidence)});
        levels.push_back(std::move(fields));
    }
    for (FieldValues& fields : levels)
        if (auto put = edit.put(Answers::kName, std::move(fields)); !put) return base::passOn(put);
    return {};
}

/// One row a rule: which change of a record of which register, and what it brings with it.
struct FollowUp {
    std::string_view registerName;
    bool (*applies)(const Record& before, const Record& after);
    Result<void> (*carryOut)(Edit& edit, const Record& before, const framework::Catalogue& catalogue);
};
constexpr FollowUp kFollowUps[] = {{Rounds::kName, closes, keepDerivedLevels}};

}  // namespace

store::FollowUps followUps(CatalogueSource catalogue) {
    return [catalogue = std::move(catalogue)](Edit& edit, const Snapshot& before) -> Result<void> {
        for (const FollowUp& each : kFollowUps) {
            const int index = before.registry().index(each.registerName);
            const model::Table& old = before.table(index);
            const model::Table now = edit.snapshot().table(index);
            for (auto it = now.begin(); it != now.end(); ++it) {
                const Record* was = old.find(it->id);
                if (was == nullptr || was == &*it || !each.applies(*was, *it)) continue;
                if (auto done = each.carryOut(edit, *was, catalogue()); !done) return done;
            }
        }
        return {};
    };
}

}  // namespace cw::commands
