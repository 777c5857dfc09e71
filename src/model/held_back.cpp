#include "model/held_back.h"

#include <algorithm>
#include <array>
#include <map>

#include "model/raters.h"
#include "model/registers/assessor_ratings.h"
#include "model/registers/people.h"
#include "model/registers/rounds.h"

namespace cw::model {

namespace {

/// Two people may have the reader's name.
std::set<std::string> peopleOf(const Reader& reader, const Snapshot& snapshot) {
    if (!reader.person.empty()) return {reader.person};
    std::set<std::string> own;
    if (reader.name.empty()) return own;
    for (const auto& person : snapshot.table<People>())
        if (person.text(People::Name) == reader.name) own.insert(person.id);
    return own;
}

bool isBlind(const Record& rating, const RoundRaters& raters, const std::set<std::string>& own, bool worksAs) {
    if (own.contains(rating.text(AssessorRatings::Assessor))) return false;
    if (!rating.yes(AssessorRatings::HandedIn)) return true;
    const auto& item = rating.text(AssessorRatings::Item);
    const auto rates = [&](const std::string& person) {
        const auto* rater = raters.find(person);
        return rater && (worksAs || rater->rows > 0) && raters.hasToHandIn(person, item);
    };
    if (std::ranges::any_of(own, rates)) return true;
    return raters.handedIn(item) < 2 && raters.isOpen(item);
}

std::set<std::string> blindRatings(const Reader& reader, const Snapshot& snapshot) {
    const auto own = peopleOf(reader, snapshot);
    std::map<std::string, RoundRaters> rounds;
    std::set<std::string> held;
    for (const auto& rating : snapshot.table<AssessorRatings>()) {
        const auto& round = rating.text(AssessorRatings::Round);
        auto at = rounds.find(round);
        if (at == rounds.end()) at = rounds.emplace(round, RoundRaters(snapshot, round)).first;
        if (isBlind(rating, at->second, own, !reader.person.empty())) held.insert(rating.id);
    }
    return held;
}

struct Rule {
    std::string_view registerName;
    std::vector<int> fields;
    std::vector<std::string_view> dependsOn;  ///< registers that decide what is held back
    std::set<std::string> (*records)(const Reader&, const Snapshot&);
};

const std::array<Rule, 1>& rules() {
    using R = AssessorRatings;
    static const std::array<Rule, 1> all{
        {{R::kName,
          {R::Level, R::NotApplicable, R::Reason, R::Confidence, R::Note, R::Evidence},
          {Rounds::kName, People::kName},
          &blindRatings}}};
    return all;
}

const Rule* ruleOf(std::string_view registerName) {
    const auto at = std::ranges::find(rules(), registerName, &Rule::registerName);
    return at == rules().end() ? nullptr : &*at;
}

}  // namespace

bool HeldBack::holds(std::string_view record, int field) const {
    return records.contains(std::string(record)) && std::ranges::find(fields, field) != fields.end();
}

bool holdsBack(std::string_view registerName) {
    return ruleOf(registerName) != nullptr;
}

void addHeldBackBy(std::set<std::string_view>& changed) {
    for (const auto& rule : rules())
        if (std::ranges::any_of(rule.dependsOn, [&](std::string_view name) { return changed.contains(name); }))
            changed.insert(rule.registerName);
}

HeldBack heldBackFrom(const Reader& reader, std::string_view registerName, const Snapshot& snapshot) {
    const auto* rule = ruleOf(registerName);
    if (!rule) return {};
    return {rule->fields, rule->records(reader, snapshot)};
}

Snapshot shownTo(const Reader& reader, const Snapshot& snapshot, int* left) {
    Snapshot shown = snapshot;
    if (left) *left = 0;
    for (const auto& rule : rules()) {
        const auto held = rule.records(reader, snapshot);
        if (held.empty()) continue;
        const int index = snapshot.registry().index(rule.registerName);
        const auto& table = snapshot.table(index);
        std::vector<RecordPtr> rest;
        rest.reserve(table.size() - held.size());
        for (auto at = table.begin(); at != table.end(); ++at)
            if (!held.contains(at->id)) rest.push_back(at.shared());
        shown = shown.withTable(index, Table(std::move(rest)));
        if (left) *left += static_cast<int>(held.size());
    }
    return shown;
}

}  // namespace cw::model
