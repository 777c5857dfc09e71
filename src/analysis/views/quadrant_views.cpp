#include <algorithm>
#include <array>

#include "analysis/stakeholders.h"
#include "analysis/thresholds.h"
#include "analysis/views/view_parts.h"
#include "model/registers.h"
#include "model/registers/choices.h"

namespace cw::analysis {

using model::Record;
using model::Risks;
using model::Stakeholders;

namespace {

constexpr int kSteps = 5;

constexpr base::Msg kNotPlaced = CW_TEXT("view", "Not placed yet");
constexpr base::Msg kKeepSatisfied = CW_TEXT("view", "Keep satisfied", "high influence, low interest");
constexpr base::Msg kManageClosely = CW_TEXT("view", "Manage closely", "high influence, high interest");
constexpr base::Msg kMonitor = CW_TEXT("view", "Monitor", "low influence, low interest");
constexpr base::Msg kKeepInformed = CW_TEXT("view", "Keep informed", "low influence, high interest");
constexpr base::Msg kUpBy = CW_TEXT("view", "%1, wanted: %2", "engagement now and wanted");
constexpr base::Msg kUnplanned = CW_TEXT("view", "no contact planned");
constexpr base::Msg kStakeholderSummary =
    CW_TEXT("view",
            "%1 of %2 stakeholders are placed; %3 to manage closely, %4 of them with no contact planned though "
            "more is wanted of them.");
constexpr base::Msg kStakeholderLegend =
    CW_TEXT("view", "The letter is the engagement now: %1. An arrow ↑ counts the steps up that are wanted.");
constexpr base::Msg kContactLegend =
    CW_TEXT("view", "▲ no contact planned with a key stakeholder of whom more is wanted.");
constexpr base::Msg kAttitudes = CW_TEXT("view", "Attitudes (internal)", "switch: shows them");
constexpr base::Msg kLetterMeaning = CW_TEXT("view", "%1 %2", "letter and its meaning");

constexpr base::Msg kHere = CW_TEXT("view", "Here already: issues and constraints");
constexpr base::Msg kNotRated = CW_TEXT("view", "Not rated yet");
constexpr base::Msg kTargetCell = CW_TEXT("view", "after the response: likelihood %1, impact %2");
constexpr base::Msg kTargetImpact = CW_TEXT("view", "after the response: impact %1");
constexpr base::Msg kUndecided = CW_TEXT("view", "no response decided");
constexpr base::Msg kImpactOnly = CW_TEXT("view", "impact %1");
constexpr base::Msg kRiskSummary =
    CW_TEXT("view", "%1 open risks, issues and constraints: %2 extreme, %3 high; %4 of these without a response.");
constexpr base::Msg kRiskLegend =
    CW_TEXT("view",
            "Level by likelihood and impact as the city’s risk matrix says: %1. ▲ high or extreme and no "
            "response decided.");
constexpr base::Msg kOpenOnly = CW_TEXT("view", "Open");
constexpr base::Msg kAll = CW_TEXT("view", "All");

std::vector<ViewHead> steps(bool fromTop) {
    std::vector<ViewHead> heads;
    for (int i = 0; i < kSteps; ++i) {
        const int step = fromTop ? kSteps - i : i + 1;
        heads.push_back({.title = std::to_string(step), .value = std::int64_t{step}});
    }
    return heads;
}

/// Index of a step among heads from left to right, or from top to bottom.
std::size_t across(std::int64_t step) {
    return static_cast<std::size_t>(std::clamp<std::int64_t>(step, 1, kSteps) - 1);
}
std::size_t down(std::int64_t step) {
    return static_cast<std::size_t>(kSteps - std::clamp<std::int64_t>(step, 1, kSteps));
}

void byTitle(Board& board) {
    const auto order = [](ViewCell& cell) {
        std::ranges::stable_sort(cell.cards, {}, [](const ViewCard& card) {
            return std::pair{card.code, card.title};
        });
    };
    for (auto& cell : board.cells) order(cell);
    for (auto& [title, cell] : board.asides) order(cell);
}

std::string letterOf(const ViewInput& in, std::string_view level) {
    for (const auto& choice :
         in.snapshot.registry().find(Stakeholders::kName)->fields[Stakeholders::EngagementNow].choices)
        if (choice.id == level) return in.texts.text(choice.letter);
    return {};
}

ViewCard stakeholderCard(const ViewInput& in, const Record& stakeholder, bool lacksContact) {
    ViewCard card{.target = recordTarget(Stakeholders::kName, stakeholder.id),
                  .title = titleIn(in, Stakeholders::kName, stakeholder)};
    const auto now = engagementRank(stakeholder.text(Stakeholders::EngagementNow));
    const auto wantedRank = engagementRank(stakeholder.text(Stakeholders::EngagementWanted));
    if (in.internal) {
        card.sign = letterOf(in, stakeholder.text(Stakeholders::EngagementNow));
        card.signText = choiceIn(in, Stakeholders::kName, stakeholder, Stakeholders::EngagementNow);
    }
    if (in.internal && now && wantedRank && *wantedRank > *now) {
        card.sign += "↑" + std::to_string(*wantedRank - *now);
        card.signText = in.texts.text(
            kUpBy, {card.signText, choiceIn(in, Stakeholders::kName, stakeholder, Stakeholders::EngagementWanted)});
    }
    if (lacksContact) {
        card.tone = ViewTone::Attention;
        card.toneText = in.texts.text(kUnplanned);
    }
    return card;
}

ViewContent stakeholders(const ViewInput& in) {
    Board board{.rowsTitle = labelIn(in, Stakeholders::kName, "influence"),
                .columnsTitle = labelIn(in, Stakeholders::kName, "interest"),
                .columns = steps(false),
                .rows = steps(true),
                .columnField = "interest",
                .rowField = "influence"};
    board.cells.resize(board.columns.size() * board.rows.size());
    const auto key = static_cast<std::int64_t>(threshold(in.snapshot, "stakeholder.key_influence"));
    for (std::int64_t influence = 1; influence <= kSteps; ++influence)
        for (std::int64_t interest = 1; interest <= kSteps; ++interest)
            board.at(down(influence), across(interest)).ramp = (influence >= key ? 1 : 0) + (interest >= key ? 1 : 0);
    const auto corner = [&](std::int64_t influence, std::int64_t interest, const base::Msg& name) {
        board.at(down(influence), across(interest)).caption = in.texts.text(name);
    };
    corner(5, 1, kKeepSatisfied);
    corner(5, 5, kManageClosely);
    corner(1, 1, kMonitor);
    corner(1, 5, kKeepInformed);
    const auto contacts = contactsByStakeholder(in.snapshot, in.today);
    ViewCell aside;
    int placed = 0;
    int all = 0;
    int close = 0;
    int lacking = 0;
    const auto& table = in.snapshot.table<Stakeholders>();
    for (const auto& stakeholder : table) {
        if (!wanted(in, Stakeholders::kName, stakeholder)) continue;
        if (!in.option.empty() && in.option != "all" &&
            std::ranges::find(effectiveTypes(stakeholder, in.snapshot), in.option) ==
                effectiveTypes(stakeholder, in.snapshot).end())
            continue;
        ++all;
        const auto influence = stakeholder.integer(Stakeholders::Influence);
        const auto interest = stakeholder.integer(Stakeholders::Interest);
        const bool lacks = lacksContact(stakeholder, contacts, in.snapshot);
        auto card = stakeholderCard(in, stakeholder, lacks);
        if (!influence || !interest) {
            aside.cards.push_back(std::move(card));
            continue;
        }
        ++placed;
        if (*influence >= key && *interest >= key) {
            ++close;
            lacking += lacks ? 1 : 0;
        }
        board.at(down(*influence), across(*interest)).cards.push_back(std::move(card));
    }
    if (!aside.cards.empty()) board.asides.emplace_back(in.texts.text(kNotPlaced), std::move(aside));
    byTitle(board);
    std::vector<std::string> legend;
    if (in.internal) {
        std::vector<std::string> letters;
        for (const auto& choice :
             in.snapshot.registry().find(Stakeholders::kName)->fields[Stakeholders::EngagementNow].choices)
            letters.push_back(
                in.texts.text(kLetterMeaning, {in.texts.text(choice.letter), in.texts.text(choice.label)}));
        legend.push_back(in.texts.text(kStakeholderLegend, {in.texts.list(letters)}));
    }
    legend.push_back(in.texts.text(kContactLegend));
    const auto n = [&](int count) { return in.texts.integer(count); };
    return {.summary = in.texts.text(kStakeholderSummary, {n(placed), n(all), n(close), n(lacking)}),
            .legend = sentencesIn(in.texts, legend),
            .records = static_cast<int>(table.size()),
            .body = std::move(board)};
}

struct LevelLook {
    model::RiskLevel level;
    ViewTone tone;
    double strength;
};
constexpr std::array<LevelLook, 4> kLevels{{{model::RiskLevel::Low, ViewTone::Plain, 0},
                                            {model::RiskLevel::Medium, ViewTone::Attention, 0.12},
                                            {model::RiskLevel::High, ViewTone::Bad, 0.14},
                                            {model::RiskLevel::Extreme, ViewTone::Bad, 0.32}}};

std::string levelWord(const ViewInput& in, model::RiskLevel level) {
    for (const auto& choice : in.snapshot.registry().find(Risks::kName)->computed.front().choices)
        if (choice.id == model::riskLevelName(level)) return in.texts.text(choice.label);
    return {};
}

ViewCard riskCard(const ViewInput& in, const Record& risk, bool lacksResponse) {
    ViewCard card{.target = recordTarget(Risks::kName, risk.id),
                  .code = risk.text(Risks::Ref),
                  .title = titleIn(in, Risks::kName, risk)};
    const auto probability = risk.integer(Risks::TargetProbability);
    const auto impact = risk.integer(Risks::TargetImpact);
    if (probability && impact)
        card.detail = in.texts.text(kTargetCell, {std::to_string(*probability), std::to_string(*impact)});
    else if (impact)
        card.detail = in.texts.text(kTargetImpact, {std::to_string(*impact)});
    if (lacksResponse) {
        card.tone = ViewTone::Attention;
        card.toneText = in.texts.text(kUndecided);
    }
    return card;
}

ViewContent risks(const ViewInput& in) {
    Board board{.rowsTitle = labelIn(in, Risks::kName, "impact"),
                .columnsTitle = labelIn(in, Risks::kName, "probability"),
                .columns = steps(false),
                .rows = steps(true),
                .columnField = "probability",
                .rowField = "impact"};
    board.cells.resize(board.columns.size() * board.rows.size());
    const auto& profiles = in.snapshot.table<model::CityProfile>();
    const std::string scheme =
        profiles.empty() ? std::string() : profiles.begin()->text(model::CityProfile::RiskScheme);
    for (int probability = 1; probability <= kSteps; ++probability)
        for (int impact = 1; impact <= kSteps; ++impact) {
            auto& cell = board.at(down(impact), across(probability));
            const auto level = model::riskLevel(probability, impact, scheme).value_or(model::RiskLevel::Low);
            const auto& look = kLevels[static_cast<std::size_t>(level)];
            cell.caption = levelWord(in, level);
            cell.tone = look.tone;
            cell.strength = look.strength;
        }
    ViewCell here;
    ViewCell unrated;
    int shown = 0;
    int extreme = 0;
    int high = 0;
    int lacking = 0;
    const auto& table = in.snapshot.table<Risks>();
    for (const auto& risk : table) {
        const bool isOpen = risk.text(Risks::Status) == "open" || risk.text(Risks::Status).empty();
        if ((!isOpen && !optionIs(in, "all")) || !wanted(in, Risks::kName, risk)) continue;
        ++shown;
        const auto level = riskLevelOf(risk, in.snapshot);
        const bool serious = level && *level >= model::RiskLevel::High;
        const bool lacks =
            serious && isOpen && (!risk.has(Risks::Response) || risk.text(Risks::Response) == "undecided");
        extreme += level == model::RiskLevel::Extreme ? 1 : 0;
        high += level == model::RiskLevel::High ? 1 : 0;
        lacking += lacks ? 1 : 0;
        auto card = riskCard(in, risk, lacks);
        const auto probability = risk.integer(Risks::Probability);
        const auto impact = risk.integer(Risks::Impact);
        if (risk.text(Risks::Kind) != "risk") {
            card.fixed = true;
            card.sign = impact ? std::to_string(*impact) : std::string();
            card.signText = impact ? in.texts.text(kImpactOnly, {std::to_string(*impact)}) : std::string();
            if (level) card.detail = levelWord(in, *level);
            (impact ? here : unrated).cards.push_back(std::move(card));
        } else if (!probability || !impact) {
            unrated.cards.push_back(std::move(card));
        } else {
            board.at(down(*impact), across(*probability)).cards.push_back(std::move(card));
        }
    }
    if (!here.cards.empty()) board.asides.emplace_back(in.texts.text(kHere), std::move(here));
    if (!unrated.cards.empty()) board.asides.emplace_back(in.texts.text(kNotRated), std::move(unrated));
    byTitle(board);
    std::vector<std::string> words;
    words.reserve(std::size(kLevels));
    for (const auto& look : kLevels) words.push_back(levelWord(in, look.level));
    const auto n = [&](int count) { return in.texts.integer(count); };
    return {.summary = in.texts.text(kRiskSummary, {n(shown), n(extreme), n(high), n(lacking)}),
            .legend = in.texts.text(kRiskLegend, {in.texts.list(words)}),
            .records = static_cast<int>(table.size()),
            .body = std::move(board)};
}

}  // namespace

std::vector<View> quadrantViews() {
    std::vector<model::Choice> types{{"all", kAll}};
    for (const auto& type : model::stakeholderTypes()) types.push_back(type);
    return {
        {"quadrant:stakeholders", CW_TEXT("view", "Influence and interest"), Stakeholders::kName, std::move(types),
         &stakeholders, nullptr, kAttitudes},
        {"quadrant:risks",
         CW_TEXT("view", "Likelihood and impact"),
         Risks::kName,
         {{"open", kOpenOnly}, {"all", kAll}},
         &risks},
    };
}

}  // namespace cw::analysis
