#include <algorithm>
#include <array>
#include <map>

#include "analysis/agreement.h"
#include "analysis/views/view_parts.h"
#include "model/registers.h"

namespace cw::analysis {

using model::AssessorRatings;
using model::Record;

namespace {

constexpr base::Msg kItem = CW_TEXT("view", "Item", "head of a table");
constexpr base::Msg kLevel = CW_TEXT("view", "Level", "head of a table");
constexpr base::Msg kApart = CW_TEXT("view", "Apart", "head of a table: levels between two assessors");
constexpr base::Msg kSettled = CW_TEXT("view", "Settled", "head of a table: level both agreed on");
constexpr base::Msg kNote = CW_TEXT("view", "Note", "head of a table");
constexpr base::Msg kNotApplicable = CW_TEXT("view", "not applicable");
constexpr base::Msg kRates = CW_TEXT("view", "%1 rates: %2 of %3 items.", "an assessor");
constexpr base::Msg kHandedIn = CW_TEXT("view", "%1 has handed in %2 ratings.", "an assessor");
constexpr base::Msg kNotYet = CW_TEXT("view", "%1 has not handed in yet.", "an assessor");
constexpr base::Msg kBlind =
    CW_TEXT("view", "Each sees only their own here until both have handed in; the file itself holds all ratings.");
constexpr base::Msg kNobody = CW_TEXT("view", "Name two assessors in the round first.");
constexpr base::Msg kAgreement = CW_TEXT(
    "view", "Of %1 items rated by both, %2 are equal and %3 lie within one level; %4 rates %5 higher on average.",
    "shares and an assessor");
constexpr base::Msg kEven =
    CW_TEXT("view", "Of %1 items rated by both, %2 are equal and %3 lie within one level; neither rates higher.");
constexpr base::Msg kKappa = CW_TEXT("view", "Weighted kappa %1 (indicative).");
constexpr base::Msg kNoNote = CW_TEXT("view", "no note says why yet");
constexpr base::Msg kHandIn = CW_TEXT("view", "Hand in");
constexpr base::Msg kSettleEqual = CW_TEXT("view", "Settle all that are equal");
constexpr base::Msg kSettle = CW_TEXT("view", "Settle at %1", "a level");
constexpr std::string_view kFirst = "1";
constexpr std::string_view kSecond = "2";

/// The first two assessors of the shown round with what each has rated.
class Desk {
public:
    explicit Desk(const ViewInput& in) : m_in(in) {
        if (!in.assessment) m_own.emplace(in.catalogue, in.snapshot, currentRound(in.snapshot));
        if (!assessment().round()) return;
        m_round = assessment().round()->id;
        m_who = comparedAssessors(in.snapshot, m_round);
        for (const auto& rating : in.snapshot.table<AssessorRatings>())
            for (std::size_t i = 0; i < 2; ++i)
                if (rating.text(AssessorRatings::Round) == m_round && !m_who[i].empty() &&
                    rating.text(AssessorRatings::Assessor) == m_who[i])
                    m_ratings[i].emplace(rating.text(AssessorRatings::Item), &rating);
    }
    const Assessment& assessment() const { return m_in.assessment ? *m_in.assessment : *m_own; }
    const std::string& round() const { return m_round; }
    bool isManned() const { return !m_who[1].empty(); }
    const std::string& who(std::size_t i) const { return m_who[i]; }
    std::string name(std::size_t i) const { return titleOfId(m_in, model::People::kName, m_who[i]); }
    const std::map<std::string, const Record*>& ratings(std::size_t i) const { return m_ratings[i]; }
    const Record* rating(std::size_t i, const std::string& item) const {
        const auto at = m_ratings[i].find(item);
        return at == m_ratings[i].end() ? nullptr : at->second;
    }
    bool handedIn(std::size_t i) const {
        return !m_ratings[i].empty() && std::ranges::all_of(m_ratings[i], [](const auto& each) {
            return each.second->yes(AssessorRatings::HandedIn);
        });
    }
    bool canCompare() const { return handedIn(0) && handedIn(1); }

private:
    const ViewInput& m_in;
    std::optional<Assessment> m_own;
    std::string m_round;
    std::array<std::string, 2> m_who;
    std::array<std::map<std::string, const Record*>, 2> m_ratings;
};

std::string itemName(const ViewInput& in, const framework::Item& item) {
    return item.id + " " + item.title(languageOf(in));
}

/// The page of the item: B5 of B5.2.1.
std::string pageOf(const framework::Item& item) {
    return item.id.substr(0, item.id.find('.'));
}

std::string levelText(const ViewInput& in, const Record* rating) {
    if (!rating) return "–";
    if (rating->yes(AssessorRatings::NotApplicable)) return in.texts.text(kNotApplicable);
    const auto level = rating->integer(AssessorRatings::Level);
    return level ? std::to_string(*level) : "–";
}

int shownRecords(const ViewInput& in, const Desk& desk) {
    const auto ratings = static_cast<int>(in.snapshot.table<AssessorRatings>().size());
    return ratings > 0 || !desk.isManned() ? ratings : static_cast<int>(desk.assessment().leaves().size());
}

Listing nothingYet(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kItem)}, {in.texts.text(kLevel), true}};
    return list;
}

ViewContent ownRatings(const ViewInput& in, const Desk& desk, std::size_t who) {
    Listing list;
    list.heads = {{in.texts.text(kItem)}, {in.texts.text(kLevel), true}, {in.texts.text(kNote)}};
    std::string page;
    for (const auto* leaf : desk.assessment().leaves()) {
        if (!wantedText(in, itemName(in, *leaf->item))) continue;
        if (pageOf(*leaf->item) != page) {
            page = pageOf(*leaf->item);
            if (const auto* above = in.catalogue.find(page))
                list.lines.push_back({.kind = ListLine::Kind::Heading, .cells = {{itemName(in, *above)}}});
        }
        const auto* rating = desk.rating(who, leaf->item->id);
        list.lines.push_back(
            {.target = partOf(itemTarget(leaf->item->id), who == 0 ? kFirst : kSecond),
             .cells = {{itemName(in, *leaf->item)},
                       {levelText(in, rating), rating ? ViewTone::Plain : ViewTone::Quiet},
                       {rating ? std::string(rating->localized(AssessorRatings::Note).best(languageOf(in)))
                               : std::string()}}});
    }
    const auto count = static_cast<std::int64_t>(desk.ratings(who).size());
    const auto all = static_cast<std::int64_t>(desk.assessment().leaves().size());
    return {.summary = desk.handedIn(who)
                           ? in.texts.text(kHandedIn, {desk.name(who), in.texts.integer(count)})
                           : in.texts.text(kRates, {desk.name(who), in.texts.integer(count), in.texts.integer(all)}),
            .legend = in.texts.text(kBlind),
            .records = shownRecords(in, desk),
            .body = std::move(list)};
}

std::string agreementText(const ViewInput& in, const Desk& desk, const Agreement& agreement) {
    const auto n = in.texts.integer(agreement.n);
    if (agreement.n == 0) return in.texts.text(kEven, {n, n, n});
    const auto equal = shareText(in.texts, static_cast<double>(agreement.equal) / agreement.n);
    const auto close = shareText(in.texts, static_cast<double>(agreement.withinOne) / agreement.n);
    std::vector<std::string> parts;
    if (agreement.meanDifference == 0)
        parts.push_back(in.texts.text(kEven, {n, equal, close}));
    else
        parts.push_back(in.texts.text(kAgreement, {n, equal, close, desk.name(agreement.meanDifference < 0 ? 0 : 1),
                                                   in.texts.number(std::abs(agreement.meanDifference), 1)}));
    if (agreement.kappa) parts.push_back(in.texts.text(kKappa, {in.texts.number(*agreement.kappa, 2)}));
    return sentencesIn(in.texts, parts);
}

ViewContent compared(const ViewInput& in, const Desk& desk) {
    struct Line {
        const framework::Item* item;
        int first, second;
    };
    std::vector<Line> lines;
    std::vector<std::pair<int, int>> levels;
    for (const auto& [id, rating] : desk.ratings(0)) {
        const auto* other = desk.rating(1, id);
        const auto* item = in.catalogue.find(id);
        const auto a = rating->integer(AssessorRatings::Level);
        const auto b = other ? other->integer(AssessorRatings::Level) : std::nullopt;
        if (!item || !a || !b) continue;
        levels.emplace_back(static_cast<int>(*a), static_cast<int>(*b));
        if (wantedText(in, itemName(in, *item))) lines.push_back({item, static_cast<int>(*a), static_cast<int>(*b)});
    }
    std::ranges::stable_sort(lines, [](const Line& a, const Line& b) {
        const int apart = std::abs(a.first - a.second);
        const int other = std::abs(b.first - b.second);
        return apart != other ? apart > other : a.item->index < b.item->index;
    });
    Listing list;
    list.heads = {{in.texts.text(kItem)},
                  {desk.name(0), true},
                  {desk.name(1), true},
                  {in.texts.text(kApart), true},
                  {in.texts.text(kSettled), true}};
    for (const auto& line : lines) {
        const auto& state = desk.assessment().state(line.item->id);
        const int apart = std::abs(line.first - line.second);
        const bool unexplained = apart >= 2 && !(state.answer != nullptr && state.answer->has(model::Answers::Note));
        list.lines.push_back({.target = itemTarget(line.item->id),
                              .cells = {{itemName(in, *line.item)},
                                        {std::to_string(line.first)},
                                        {std::to_string(line.second)},
                                        {std::to_string(apart), apart >= 2 ? ViewTone::Attention : ViewTone::Plain},
                                        {state.level ? in.texts.number(*state.level, 0) : "–"}},
                              .note = unexplained ? in.texts.text(kNoNote) : std::string()});
    }
    return {.summary = agreementText(in, desk, agreementOf(levels)),
            .records = shownRecords(in, desk),
            .body = std::move(list)};
}

ViewContent assessors(const ViewInput& in) {
    const Desk desk(in);
    if (!desk.isManned())
        return {.summary = in.texts.text(kNobody), .records = shownRecords(in, desk), .body = nothingYet(in)};
    if (optionIs(in, "first")) return ownRatings(in, desk, 0);
    if (optionIs(in, "second")) return ownRatings(in, desk, 1);
    if (desk.canCompare()) return compared(in, desk);
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < 2; ++i)
        parts.push_back(
            desk.handedIn(i)
                ? in.texts.text(kHandedIn,
                                {desk.name(i), in.texts.integer(static_cast<std::int64_t>(desk.ratings(i).size()))})
                : in.texts.text(kNotYet, {desk.name(i)}));
    return {.summary = sentencesIn(in.texts, parts),
            .legend = in.texts.text(kBlind),
            .records = shownRecords(in, desk),
            .body = nothingYet(in)};
}

std::vector<ViewAction> assessorActions(const ViewInput& in, const ViewTarget& target) {
    const auto parsed = parseTarget(target);
    const Desk desk(in);
    if (parsed.kind != ParsedTarget::Kind::Item || !desk.isManned()) return {};
    std::vector<ViewAction> actions;
    const auto levelName = [&](int level) { return in.catalogue.level(level, languageOf(in)).name; };
    if (parsed.part.empty()) {
        if (!desk.canCompare()) return {};
        for (int level = 0; level <= 5; ++level)
            actions.push_back(
                {std::to_string(level), in.texts.text(kSettle, {std::to_string(level)}),
                 doTarget(AssessorRatings::kName, "settle",
                          {{"round", desk.round()}, {"item", parsed.id}, {"level", std::to_string(level)}})});
        actions.push_back({"E", in.texts.text(kSettleEqual),
                           doTarget(AssessorRatings::kName, "settle_equal", {{"round", desk.round()}})});
        return actions;
    }
    const std::size_t who = parsed.part == kFirst ? 0 : 1;
    if (desk.handedIn(who)) return {};
    const auto* rating = desk.rating(who, parsed.id);
    for (int level = 0; level <= 5; ++level) {
        const auto number = std::to_string(level);
        actions.push_back(
            {number, levelName(level),
             rating ? setTarget(AssessorRatings::kName, rating->id, {{"level", number}, {"not_applicable", ""}})
                    : addTarget(AssessorRatings::kName, {{"round", desk.round()},
                                                         {"item", parsed.id},
                                                         {"assessor", desk.who(who)},
                                                         {"level", number},
                                                         {"rated_on", in.today.iso()}})});
    }
    if (!desk.ratings(who).empty())
        actions.push_back(
            {"H", in.texts.text(kHandIn),
             doTarget(AssessorRatings::kName, "hand_in", {{"round", desk.round()}, {"assessor", desk.who(who)}})});
    return actions;
}

}  // namespace

std::vector<View> assessorViews() {
    return {{"compare:assessor_ratings",
             CW_TEXT("view", "Assessors side by side"),
             AssessorRatings::kName,
             {"assessor_ratings", "rounds", "answers", "people", "artefacts"},
             {{"both", CW_TEXT("view", "Both compared")},
              {"first", CW_TEXT("view", "The first rates")},
              {"second", CW_TEXT("view", "The second rates")}},
             &assessors,
             &assessorActions}};
}

}  // namespace cw::analysis
