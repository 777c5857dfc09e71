#include "analysis/assessment.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_set>

#include "base/text_util.h"
#include "model/registers.h"

namespace cw::analysis {

using framework::Item;
using framework::Kind;
using model::Answers;

double ItemState::gap() const {
    if (!level || !target || source == Source::NotApplicable) return 0;
    return std::max(0.0, *target - *level);
}

std::optional<double> SectionScore::completeness() const {
    if (inScope == 0) return std::nullopt;
    return static_cast<double>(rated + notApplicable) / inScope;
}

std::optional<double> SectionScore::evidencedShare() const {
    if (rated == 0) return std::nullopt;
    return static_cast<double>(evidenced) / rated;
}

double gapWeight(double level, int target) {
    if (level >= target) return 0;
    const double reach = 1 + target - level;
    return reach * reach - 1;
}

GapBand gapBand(double weight, const GapThresholds& thresholds) {
    constexpr double kEpsilon = 1e-9;
    if (weight <= 0) return GapBand::None;
    const double share = weight / kMaxGapWeight + kEpsilon;
    if (share >= thresholds.high) return GapBand::High;
    return share >= thresholds.medium ? GapBand::Medium : GapBand::Low;
}

GapThresholds thresholdsOf(const model::Snapshot& snapshot) {
    GapThresholds thresholds;
    for (const auto& city : snapshot.table<model::CityProfile>()) {
        if (const auto high = city.integer(model::CityProfile::GapHigh))
            thresholds.high = static_cast<double>(*high) / 10000;
        if (const auto medium = city.integer(model::CityProfile::GapMedium))
            thresholds.medium = static_cast<double>(*medium) / 10000;
    }
    return thresholds;
}

std::optional<double> progressToTarget(const std::vector<ProgressPart>& parts) {
    double done = 0;
    double wanted = 0;
    for (const auto& part : parts) {
        done += part.now - part.start;
        wanted += part.target - part.start;
    }
    if (parts.empty() || std::abs(wanted) < 1e-9) return std::nullopt;
    return done / wanted;
}

namespace {

struct Tally {
    std::vector<double> levels;
    std::vector<int> targets;
};

/// From the mean that is shown: of leaves, of processes, or overridden.
void setGate(SectionScore& score) {
    if (score.mean && score.minimum)
        score.gate = std::min(static_cast<int>(std::floor(*score.mean)), *score.minimum + 1);
}

void finish(SectionScore& score, Tally& tally) {
    if (!tally.targets.empty())
        score.targetMean = std::accumulate(tally.targets.begin(), tally.targets.end(), 0.0) /
                           static_cast<double>(tally.targets.size());
    auto& levels = tally.levels;
    if (levels.empty()) return;
    std::ranges::sort(levels);
    const std::size_t n = levels.size();
    score.mean = std::accumulate(levels.begin(), levels.end(), 0.0) / static_cast<double>(n);
    score.median = n % 2 == 1 ? levels[n / 2] : (levels[n / 2 - 1] + levels[n / 2]) / 2;
    score.minimum = static_cast<int>(levels.front());
    setGate(score);
}

void add(SectionScore& score, Tally& tally, const ItemState& leaf) {
    ++score.inScope;
    if (leaf.target) tally.targets.push_back(*leaf.target);
    if (leaf.answer != nullptr && leaf.answer->yes(Answers::Marked)) ++score.marked;
    if (leaf.source == Source::NotApplicable) ++score.notApplicable;
    if (!leaf.isRated()) return;
    ++score.rated;
    tally.levels.push_back(*leaf.level);
    ++score.atLevel[static_cast<std::size_t>(std::clamp(static_cast<int>(*leaf.level), 0, 5))];
    if (leaf.evidenceCount > 0) ++score.evidenced;
    if (leaf.answer == nullptr) return;
    const std::string& confidence = leaf.answer->text(Answers::Confidence);
    if (confidence == "low") ++score.confidence[0];
    if (confidence == "medium") ++score.confidence[1];
    if (confidence == "high") ++score.confidence[2];
}

}  // namespace

Assessment::Assessment(const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                       std::string_view roundId)
    : m_catalogue(&catalogue), m_snapshot(snapshot) {
    m_round = m_snapshot.find<model::Rounds>(roundId);
    if (m_round != nullptr) m_depth = depthOf(*m_round);
    m_states.resize(catalogue.size());
    m_scores.resize(catalogue.size());
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        m_states[i].item = &catalogue.at(static_cast<int>(i));
        m_states[i].inScope = m_round != nullptr && rates(*m_states[i].item);
        if (m_states[i].inScope) m_leaves.push_back(&m_states[i]);
    }
    if (m_round != nullptr) readAnswers(m_round->id);
    inheritTargets();
    deriveLevels();
    scoreAll();
    applyOverrides();
}

bool Assessment::rates(const Item& item) const {
    if (m_depth == Depth::Quick) return item.quick();
    if (!item.leaf()) return false;
    const auto& scope = m_round->list(model::Rounds::Scope);
    if (m_depth == Depth::Full || scope.empty()) return true;
    return std::ranges::any_of(scope, [&](const std::string& id) {
        const Item* part = m_catalogue->find(id);
        return part != nullptr && item.isUnder(*part);
    });
}

void Assessment::readAnswers(std::string_view roundId) {
    for (const auto& answer : m_snapshot.table<Answers>()) {
        if (answer.text(Answers::Round) != roundId) continue;
        const Item* item = m_catalogue->find(answer.text(Answers::Item));
        if (item == nullptr) continue;  // not in this framework version: kept, not scored
        ItemState& state = m_states[static_cast<std::size_t>(item->index)];
        state.answer = &answer;
        if (const auto target = answer.integer(Answers::Target)) state.target = static_cast<int>(*target);
        state.targetDate = answer.date(Answers::TargetDate);
        state.evidenceCount = answer.list(Answers::Evidence).size();
        const auto level = answer.integer(Answers::Level);
        if (answer.yes(Answers::NotApplicable)) {
            state.source = Source::NotApplicable;
        } else if (level) {
            state.level = static_cast<double>(*level);
            state.source = state.inScope ? Source::Rated : Source::Overridden;
        }
    }
}

void Assessment::inheritTargets() {
    // Parents come before their children in catalogue order.
    for (auto& state : m_states) {
        const Item* parent = state.item->parent;
        if (parent == nullptr) continue;
        const ItemState& above = m_states[static_cast<std::size_t>(parent->index)];
        if (above.source == Source::NotApplicable && state.source == Source::None)
            state.source = Source::NotApplicable;  // what does not apply as a whole does not in its unrated parts
        if (!state.target && above.target) {
            state.target = above.target;
            state.targetInherited = true;
            state.targetFrom = above.targetInherited ? above.targetFrom : above.item;
            if (!state.targetDate) state.targetDate = above.targetDate;
        }
    }
}

/// Table 1's entries have the level that the state of their artefact gives, unless somebody rated them. A closed
/// round stands as it was closed: commands::followUps wrote its levels down then.
void Assessment::deriveLevels() {
    if (m_round == nullptr || m_round->text(model::Rounds::Status) == "closed") return;
    for (const auto& artefact : m_snapshot.table<model::Artefacts>()) {
        const Item* item = m_catalogue->find(artefact.text(model::Artefacts::Item));
        if (item == nullptr) continue;
        ItemState& state = m_states[static_cast<std::size_t>(item->index)];
        if (!state.inScope || state.source != Source::None) continue;
        state.source = Source::Derived;
        state.level = model::Artefacts::levelOf(artefact);
        state.knownFrom = &artefact;
        if (state.evidenceCount == 0) state.evidenceCount = artefact.list(model::Artefacts::Evidence).size();
    }
}

void Assessment::scoreAll() {
    std::vector<Tally> tallies(m_states.size());
    Tally whole;
    for (const ItemState* leaf : m_leaves) {
        add(m_whole, whole, *leaf);
        for (const Item* at = leaf->item; at != nullptr; at = at->parent)
            add(m_scores[static_cast<std::size_t>(at->index)], tallies[static_cast<std::size_t>(at->index)], *leaf);
    }
    finish(m_whole, whole);
    for (std::size_t i = 0; i < m_scores.size(); ++i) finish(m_scores[i], tallies[i]);
}

/// A process that the city overrode counts with that level; then groups and section B are means of their processes.
void Assessment::applyOverrides() {
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        ItemState& state = m_states[i];
        SectionScore& score = m_scores[i];
        if (state.inScope) continue;
        if (state.source == Source::Overridden && score.inScope > 0) {
            score.mean = state.level;
            score.overridden = true;
            setGate(score);
        } else if (state.source == Source::None && score.mean) {
            state.level = score.mean;
            state.source = Source::Derived;
        }
    }
    for (const Item* group : m_catalogue->groups()) meanOfProcesses(*group);
    for (const Item* section : m_catalogue->sections())
        if (!section->children.empty() &&
            std::ranges::any_of(section->children, [](const Item* c) { return c->kind == Kind::Group; }))
            meanOfProcesses(*section);
}

void Assessment::meanOfProcesses(const Item& above) {
    std::vector<double> levels;
    double targets = 0;
    int targeted = 0;
    for (const Item* process : m_catalogue->processes()) {
        if (!process->isUnder(above)) continue;
        const SectionScore& part = m_scores[static_cast<std::size_t>(process->index)];
        if (part.mean) levels.push_back(*part.mean);
        if (!part.targetMean) continue;
        targets += *part.targetMean;
        ++targeted;
    }
    SectionScore& score = m_scores[static_cast<std::size_t>(above.index)];
    ItemState& state = m_states[static_cast<std::size_t>(above.index)];
    if (targeted > 0) score.targetMean = targets / targeted;
    if (levels.empty() || score.overridden) return;
    score.mean = std::accumulate(levels.begin(), levels.end(), 0.0) / static_cast<double>(levels.size());
    setGate(score);
    state.level = score.mean;
    state.source = Source::Derived;
}

const ItemState& Assessment::state(std::string_view itemId) const {
    static const ItemState kNone;
    const Item* item = m_catalogue->find(itemId);
    return item == nullptr ? kNone : m_states[static_cast<std::size_t>(item->index)];
}

const SectionScore& Assessment::score(std::string_view itemId) const {
    static const SectionScore kNone;
    const Item* item = m_catalogue->find(itemId);
    return item == nullptr ? kNone : m_scores[static_cast<std::size_t>(item->index)];
}

std::vector<double> Assessment::importances() const {
    std::vector<double> byItem(m_states.size(), 0.0);
    for (const auto& need : m_snapshot.table<model::Needs>()) {
        const std::string& status = need.text(model::Needs::Status);
        if (status == "answered" || status == "declined") continue;
        for (const auto& id : need.list(model::Needs::Items))
            if (const Item* item = m_catalogue->find(id))
                byItem[static_cast<std::size_t>(item->index)] +=
                    static_cast<double>(need.integer(model::Needs::Weight).value_or(1));
    }
    for (const auto& state : m_states)  // what concerns the whole concerns its parts; parents come first
        if (state.item->parent != nullptr)
            byItem[static_cast<std::size_t>(state.item->index)] +=
                byItem[static_cast<std::size_t>(state.item->parent->index)];
    return byItem;
}

std::vector<Gap> Assessment::gaps() const {
    // by the id of what an initiative names: the one with the lowest number
    std::unordered_map<std::string_view, const model::Record*> closing;
    for (const auto& initiative : m_snapshot.table<model::Initiatives>()) {
        if (initiative.text(model::Initiatives::Status) == "stopped") continue;
        for (const auto& id : initiative.list(model::Initiatives::Closes)) {
            auto& first = closing[id];
            if (first == nullptr ||
                base::naturalLess(initiative.text(model::Initiatives::Ref), first->text(model::Initiatives::Ref)))
                first = &initiative;
        }
    }
    const auto cover = [&](Gap& gap) {
        for (const Item* item = gap.item; item != nullptr; item = item->parent) {
            const auto found = closing.find(item->id);
            if (found == closing.end()) continue;
            gap.hasInitiative = true;
            gap.initiativeId = found->second->id;
            gap.through = item;
            return;
        }
    };
    const GapThresholds thresholds = thresholdsOf(m_snapshot);
    const auto importance = importances();
    std::vector<Gap> gaps;
    for (const ItemState* leaf : m_leaves) {
        if (leaf->gap() <= 0) continue;
        const double weight = gapWeight(*leaf->level, *leaf->target);
        gaps.push_back({.item = leaf->item,
                        .level = *leaf->level,
                        .target = *leaf->target,
                        .weight = weight,
                        .band = gapBand(weight, thresholds),
                        .importance = importance[static_cast<std::size_t>(leaf->item->index)],
                        .hasInitiative = false,
                        .targetDate = leaf->targetDate,
                        .initiativeId = {},
                        .through = nullptr});
        cover(gaps.back());
    }
    std::ranges::stable_sort(gaps, [](const Gap& a, const Gap& b) {
        if (a.band != b.band) return a.band > b.band;
        if (a.hasInitiative != b.hasInitiative) return b.hasInitiative;
        if (a.importance != b.importance) return a.importance > b.importance;
        return a.weight > b.weight;
    });
    return gaps;
}

std::vector<Gap> Assessment::gapsUnder(std::string_view itemId) const {
    auto all = gaps();
    const Item* above = m_catalogue->find(itemId);
    std::erase_if(all, [&](const Gap& gap) { return above == nullptr || !gap.item->isUnder(*above); });
    return all;
}

std::vector<const ItemState*> Assessment::leavesUnder(std::string_view itemId) const {
    std::vector<const ItemState*> found;
    const Item* above = m_catalogue->find(itemId);
    for (const ItemState* leaf : m_leaves)
        if (above != nullptr && leaf->item->isUnder(*above)) found.push_back(leaf);
    return found;
}

std::optional<double> Assessment::progressSince(const Assessment& earlier, std::string_view itemId) const {
    std::vector<ProgressPart> parts;
    const Item* above = itemId.empty() ? nullptr : m_catalogue->find(itemId);
    for (const ItemState* leaf : m_leaves) {
        if (above != nullptr && !leaf->item->isUnder(*above)) continue;
        const ItemState& before = earlier.state(leaf->item->id);
        if (leaf->source != Source::Rated || before.source != Source::Rated || !before.inScope || !leaf->target)
            continue;
        parts.push_back({*before.level, *leaf->level, static_cast<double>(*leaf->target)});
    }
    return progressToTarget(parts);
}

}  // namespace cw::analysis
