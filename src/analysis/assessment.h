#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "framework/catalogue.h"
#include "model/snapshot.h"

namespace cw::analysis {

enum class Depth { Quick, Standard, Full };

/// Where an item's level comes from. Derived: nobody rated it, but the project knows its state (`knownFrom`).
enum class Source { None, Rated, Derived, Overridden, NotApplicable };

struct ItemState {
    const framework::Item* item = nullptr;
    const model::Record* answer = nullptr;  ///< of this round; null when untouched
    Source source = Source::None;
    std::optional<double> level;  ///< 0…5; derived ones may be fractional
    std::optional<int> target;    ///< own, else the nearest ancestor's of the round
    bool targetInherited = false;
    const framework::Item* targetFrom = nullptr;  ///< whose target it is when inherited
    std::optional<base::Date> targetDate;         ///< own, else inherited with the target
    std::size_t evidenceCount = 0;
    bool inScope = false;                      ///< a leaf of this round
    const model::Record* knownFrom = nullptr;  ///< artefact whose state gives a derived level
    /// A leaf that counts: its level was given or is known.
    bool isRated() const { return source == Source::Rated || source == Source::Derived; }
    /// target − level when both are there and positive, else 0.
    double gap() const;
};

/// Mean M over rated leaves with everything that must stand beside it (domain.md §1.3).
struct SectionScore {
    std::optional<double> mean;  ///< Σ w·L / Σ w, unrounded
    std::optional<double> median;
    std::optional<int> minimum;
    std::array<int, 6> atLevel{};  ///< count of leaves at each level
    int rated = 0;                 ///< n
    int notApplicable = 0;
    int inScope = 0;    ///< N
    int evidenced = 0;  ///< rated with at least one evidence
    int marked = 0;
    std::array<int, 3> confidence{};   ///< low, medium, high among rated
    std::optional<double> targetMean;  ///< over leaves in scope with a target; B and groups: over processes
    /// Gate reading (in the spirit of ITU-T Y.4904): the largest k ≤ mean with no rated leaf below k − 1.
    std::optional<int> gate;
    /// What every count "n of N" shows: rated, or not applicable with a reason.
    int assessed() const { return rated + notApplicable; }
    /// assessed / in scope; nothing when none is in scope.
    std::optional<double> completeness() const;
    std::optional<double> evidencedShare() const;  ///< evidenced / rated
    bool overridden = false;
};

enum class GapBand { None, Low, Medium, High };

struct Gap {
    const framework::Item* item = nullptr;
    double level = 0;
    int target = 0;
    double weight = 0;  ///< (1 + target − level)² − 1
    GapBand band = GapBand::None;
    double importance = 0;  ///< Σ weight of open needs that name the item or what it is part of; orders within a band
    bool hasInitiative = false;
    std::optional<base::Date> targetDate;
    std::string
        initiativeId;  ///< of those not stopped the one that names the nearest, then the lowest number; "" = none
    const framework::Item* through = nullptr;  ///< what that initiative names: the item or what it is part of
};

struct GapThresholds {
    double high = 0.40;  ///< share of kMaxGapWeight
    double medium = 0.20;
};
inline constexpr double kMaxGapWeight = 35.0;  ///< (1 + 5)² − 1 (OWASP open-sammy)
double gapWeight(double level, int target);
GapBand gapBand(double weight, const GapThresholds& thresholds);
GapThresholds thresholdsOf(const model::Snapshot& snapshot);

/// (now − start) / (target − start) as a ratio of sums over items that have all three; nothing when undefined.
struct ProgressPart {
    double start;
    double now;
    double target;
};
std::optional<double> progressToTarget(const std::vector<ProgressPart>& parts);

/// One round of assessment, computed once per snapshot revision: states of all items, scores of all sections,
/// processes and groups, gaps. Pure: Catalogue + Snapshot + round in, figures out. Keeps the Snapshot (a cheap value)
/// alive; the Catalogue must outlive it.
class Assessment {
public:
    Assessment(const framework::Catalogue& catalogue, const model::Snapshot& snapshot, std::string_view roundId);
    Assessment(Assessment&&) = default;
    Assessment& operator=(Assessment&&) = default;
    Assessment(const Assessment&) = delete;
    Assessment& operator=(const Assessment&) = delete;

    const model::Record* round() const { return m_round; }
    Depth depth() const { return m_depth; }
    const ItemState& state(std::string_view itemId) const;
    /// Of any item with assessable descendants: sections A–D, groups, processes, stages, factors. B's mean is the
    /// mean of its processes' means, each with an equal voice.
    const SectionScore& score(std::string_view itemId) const;
    const SectionScore& whole() const {
        return m_whole;
    }  ///< counts over all leaves; its mean is not shown (no grand total)
    /// Gaps by band, those without an initiative first, then importance, weight and catalogue order.
    std::vector<Gap> gaps() const;
    std::vector<Gap> gapsUnder(std::string_view itemId) const;
    /// Leaves of the round below this item in catalogue order.
    std::vector<const ItemState*> leavesUnder(std::string_view itemId) const;
    const std::vector<const ItemState*>& leaves() const { return m_leaves; }
    /// Of all items in catalogue order, also those above leaves.
    const std::vector<ItemState>& states() const { return m_states; }
    /// Progress since an earlier round, over the items rated in both.
    std::optional<double> progressSince(const Assessment& earlier, std::string_view itemId = {}) const;

private:
    bool rates(const framework::Item& item) const;
    void readAnswers(std::string_view roundId);
    void inheritTargets();
    void deriveLevels();
    void scoreAll();
    void meanOfProcesses(const framework::Item& above);
    void applyOverrides();
    std::vector<double> importances() const;

    const framework::Catalogue* m_catalogue;
    model::Snapshot m_snapshot;
    const model::Record* m_round = nullptr;
    Depth m_depth = Depth::Standard;
    std::vector<ItemState> m_states;     // by catalogue index
    std::vector<SectionScore> m_scores;  // by catalogue index
    SectionScore m_whole;
    std::vector<const ItemState*> m_leaves;
};

/// The round to show: the latest open one, else the latest; by date, then id. Empty when there is none.
std::string currentRound(const model::Snapshot& snapshot);
/// All rounds, oldest first.
std::vector<const model::Record*> roundsByDate(const model::Snapshot& snapshot);
Depth depthOf(const model::Record& round);

}  // namespace cw::analysis
