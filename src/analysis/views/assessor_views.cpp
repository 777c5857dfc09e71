#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "analysis/agreement.h"
#include "analysis/views/view_parts.h"
#include "model/raters.h"
#include "model/registers.h"

namespace cw::analysis {

using model::AssessorRatings;
using model::Record;
using Rater = model::RoundRaters::Rater;

namespace {

constexpr base::Msg kItem = CW_TEXT("view", "Item", "head of a table");
constexpr base::Msg kLevel = CW_TEXT("view", "Level", "head of a table");
constexpr base::Msg kApart = CW_TEXT("view", "Apart", "head of a table: levels between assessors");
constexpr base::Msg kSettled = CW_TEXT("view", "Settled", "head of a table: level all agreed on");
constexpr base::Msg kNote = CW_TEXT("view", "Note", "head of a table");
constexpr base::Msg kNotApplicable = CW_TEXT("view", "not applicable");
constexpr base::Msg kApplies = CW_TEXT("view", "whether it applies", "what assessors differ in, instead of levels");
constexpr base::Msg kRoundNamed = CW_TEXT("view", "Round: %1.");
constexpr base::Msg kRates = CW_TEXT("view", "%1 rates: %2 of %3 items.", "an assessor");
constexpr base::Msg kHandedIn = CW_TEXT("view", "%1 has handed in %2 ratings.", "an assessor");
constexpr base::Msg kMissing = CW_TEXT("view", "Not handed in yet: %1.", "assessors with how many they have rated");
constexpr base::Msg kMissingOne = CW_TEXT("view", "%1 (%2 of %3 rated)", "an assessor");
constexpr base::Msg kBlind =
    CW_TEXT("view",
            "What is not handed in is seen by its assessor alone, and an assessor sees the others’ rating of an item "
            "once their own is handed in. The file itself holds all ratings.");
constexpr base::Msg kAfterOwn =
    CW_TEXT("view", "Rate first and hand in: the others’ ratings stand here beside yours then.");
constexpr base::Msg kNobody = CW_TEXT("view", "Name two assessors in the round first.");
constexpr base::Msg kWho = CW_TEXT("view", "Say under “Who rates” which assessor you are.");
constexpr base::Msg kNothingCommon =
    CW_TEXT("view", "There is no item yet that two assessors have rated and handed in.");
constexpr base::Msg kAgreement = CW_TEXT(
    "view", "Of %1 items rated by both, %2 are equal and %3 lie within one level; %4 rates %5 higher on average.",
    "shares and an assessor");
constexpr base::Msg kEven =
    CW_TEXT("view", "Of %1 items rated by both, %2 are equal and %3 lie within one level; neither rates higher.");
constexpr base::Msg kMany = CW_TEXT(
    "view", "Of %1 items rated by two assessors or more, %2 are equal and %3 lie within one level.", "shares");
constexpr base::Msg kLeast = CW_TEXT("view", "Least alike are %1 and %2: %3 of %4 within one level.");
constexpr base::Msg kSomeNot = CW_TEXT_N("view", "They differ in whether %n item(s) apply.", "assessors");
constexpr base::Msg kKappa = CW_TEXT("view", "Weighted kappa %1 (indicative).");
constexpr base::Msg kNoNote = CW_TEXT("view", "no note says why yet");
constexpr base::Msg kHandIn = CW_TEXT("view", "Hand in");
constexpr base::Msg kTakeBack = CW_TEXT("view", "Take back");
constexpr base::Msg kSettleEqual = CW_TEXT("view", "Settle all that are equal");
constexpr base::Msg kSettle = CW_TEXT("view", "Settle at %1", "a level");
constexpr std::string_view kOwn = "own";
constexpr int kAsksWhy = 2;  ///< levels apart

/// The assessors of the shown round with what whoever looks may see of each.
class Desk {
public:
    explicit Desk(const ViewInput& in)
        : m_in(in),
          m_own(in.assessment
                    ? std::optional<Assessment>()
                    : std::optional<Assessment>(std::in_place, in.catalogue, in.snapshot, currentRound(in.snapshot))),
          m_round(assessment().round() ? assessment().round()->id : std::string()),
          m_raters(in.snapshot, m_round) {
        const auto held = model::heldBackFrom(in.reader, AssessorRatings::kName, in.snapshot);
        for (const auto& rating : in.snapshot.table<AssessorRatings>())
            if (rating.text(AssessorRatings::Round) == m_round && !held.records.contains(rating.id))
                m_ratings[rating.text(AssessorRatings::Assessor)].emplace(rating.text(AssessorRatings::Item),
                                                                          &rating);
    }
    const Assessment& assessment() const { return m_in.assessment ? *m_in.assessment : *m_own; }
    const std::string& round() const { return m_round; }
    bool isManned() const { return !m_round.empty() && m_raters.all().size() >= 2; }
    const std::vector<Rater>& raters() const { return m_raters.all(); }
    std::string name(const std::string& person) const { return titleOfId(m_in, model::People::kName, person); }
    /// Of those that may be seen; null: none.
    const Record* rating(const std::string& person, const std::string& item) const {
        const auto ratings = m_ratings.find(person);
        if (ratings == m_ratings.end()) return nullptr;
        const auto at = ratings->second.find(item);
        return at == ratings->second.end() ? nullptr : at->second;
    }
    /// A rating of theirs that is handed in and may be seen.
    const Record* handedIn(const std::string& person, const std::string& item) const {
        const auto* own = rating(person, item);
        return own && own->yes(AssessorRatings::HandedIn) && model::isRated(*own) ? own : nullptr;
    }
    bool showsHandedIn(const std::string& person) const {
        const auto ratings = m_ratings.find(person);
        return ratings != m_ratings.end() && std::ranges::any_of(ratings->second, [](const auto& each) {
                   return each.second->yes(AssessorRatings::HandedIn);
               });
    }
    /// The assessor who looks; null: somebody else.
    const Rater* self() const {
        if (!m_in.reader.person.empty()) return m_raters.find(m_in.reader.person);
        for (const auto& each : m_raters.all()) {
            const auto* person = m_in.snapshot.find<model::People>(each.person);
            if (person && !m_in.reader.name.empty() && person->text(model::People::Name) == m_in.reader.name)
                return &each;
        }
        return nullptr;
    }

private:
    const ViewInput& m_in;
    std::optional<Assessment> m_own;
    std::string m_round;
    model::RoundRaters m_raters;
    std::map<std::string, std::map<std::string, const Record*>> m_ratings;  ///< person → item
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

/// Which round it is, before all else.
std::string summaryOf(const ViewInput& in, const Desk& desk, std::vector<std::string> parts) {
    const auto title = titleOfId(in, model::Rounds::kName, desk.round());
    if (!title.empty()) parts.insert(parts.begin(), in.texts.text(kRoundNamed, {title}));
    return sentencesIn(in.texts, parts);
}

ViewContent nothingYet(const ViewInput& in, const Desk& desk, std::vector<std::string> parts) {
    Listing list;
    list.heads = {{in.texts.text(kItem)}, {in.texts.text(kLevel), true}};
    if (!in.reader.person.empty() && !desk.showsHandedIn(in.reader.person))
        list.lines.push_back({.kind = ListLine::Kind::Missing, .cells = {{in.texts.text(kAfterOwn)}}});
    return {.summary = summaryOf(in, desk, std::move(parts)),
            .legend = in.texts.text(kBlind),
            .records = shownRecords(in, desk),
            .body = std::move(list)};
}

ViewContent ownRatings(const ViewInput& in, const Desk& desk, const Rater& self) {
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
        const auto* rating = desk.rating(self.person, leaf->item->id);
        list.lines.push_back(
            {.target = partOf(itemTarget(leaf->item->id), kOwn),
             .cells = {{itemName(in, *leaf->item)},
                       {levelText(in, rating), rating ? ViewTone::Plain : ViewTone::Quiet},
                       {rating ? std::string(rating->localized(AssessorRatings::Note).best(languageOf(in)))
                               : std::string()}}});
    }
    const auto rated = in.texts.integer(self.rated);
    const auto all = in.texts.integer(static_cast<std::int64_t>(desk.assessment().leaves().size()));
    return {.summary = summaryOf(in, desk,
                                 {self.hasHandedIn() ? in.texts.text(kHandedIn, {desk.name(self.person), rated})
                                                     : in.texts.text(kRates, {desk.name(self.person), rated, all})}),
            .legend = in.texts.text(kBlind),
            .records = shownRecords(in, desk),
            .body = std::move(list)};
}

/// What assessors hold of one item.
struct Compared {
    const framework::Item* item;
    std::vector<const Record*> ratings;  ///< one a column; null: none, or not to be seen
    std::vector<int> levels;             ///< of those that gave one
    bool someNot = false;                ///< some hold that it does not apply, others rate it
    int apart = 0;                       ///< between the lowest and the highest level

    bool asksWhy() const { return someNot || apart >= kAsksWhy; }
};

std::vector<Compared> comparedItems(const ViewInput& in, const Desk& desk, const std::vector<std::string>& people) {
    std::set<std::string> items;
    for (const auto& rating : in.snapshot.table<AssessorRatings>())
        if (rating.text(AssessorRatings::Round) == desk.round()) items.insert(rating.text(AssessorRatings::Item));
    std::vector<Compared> all;
    for (const auto& id : items) {
        Compared one{.item = in.catalogue.find(id), .ratings = {}, .levels = {}};
        if (!one.item) continue;
        int handedIn = 0;
        for (const auto& person : people) {
            const auto* rating = one.ratings.emplace_back(desk.handedIn(person, id));
            if (!rating) continue;
            ++handedIn;
            if (const auto level = rating->integer(AssessorRatings::Level))
                one.levels.push_back(static_cast<int>(*level));
        }
        if (handedIn < 2) continue;
        one.someNot = !one.levels.empty() && static_cast<int>(one.levels.size()) < handedIn;
        if (!one.levels.empty()) {
            const auto [low, high] = std::ranges::minmax(one.levels);
            one.apart = high - low;
        }
        all.push_back(std::move(one));
    }
    return all;
}

/// How far two columns agree.
Agreement agreementOf(const std::vector<Compared>& items, std::size_t first, std::size_t second) {
    std::vector<std::pair<int, int>> levels;
    for (const auto& each : items) {
        const auto a = each.ratings[first] ? each.ratings[first]->integer(AssessorRatings::Level) : std::nullopt;
        const auto b = each.ratings[second] ? each.ratings[second]->integer(AssessorRatings::Level) : std::nullopt;
        if (a && b) levels.emplace_back(static_cast<int>(*a), static_cast<int>(*b));
    }
    return cw::analysis::agreementOf(levels);
}

double share(int part, int all) {
    return static_cast<double>(part) / all;
}

void sayPair(const ViewInput& in, const Desk& desk, const std::vector<std::string>& people,
             const Agreement& agreement, std::vector<std::string>& parts) {
    if (agreement.n == 0) return;
    const auto n = in.texts.integer(agreement.n);
    const auto equal = shareText(in.texts, share(agreement.equal, agreement.n));
    const auto close = shareText(in.texts, share(agreement.withinOne, agreement.n));
    if (agreement.meanDifference == 0)
        parts.push_back(in.texts.text(kEven, {n, equal, close}));
    else
        parts.push_back(
            in.texts.text(kAgreement, {n, equal, close, desk.name(people[agreement.meanDifference < 0 ? 0 : 1]),
                                       in.texts.number(std::abs(agreement.meanDifference), 1)}));
    if (agreement.kappa) parts.push_back(in.texts.text(kKappa, {in.texts.number(*agreement.kappa, 2)}));
}

void sayMany(const ViewInput& in, const Desk& desk, const std::vector<std::string>& people,
             const std::vector<Compared>& items, std::vector<std::string>& parts) {
    int rated = 0;
    int equal = 0;
    int close = 0;
    for (const auto& each : items) {
        if (each.levels.size() < 2) continue;
        ++rated;
        equal += each.apart == 0 ? 1 : 0;
        close += each.apart <= 1 ? 1 : 0;
    }
    if (rated == 0) return;
    parts.push_back(in.texts.text(kMany, {in.texts.integer(rated), shareText(in.texts, share(equal, rated)),
                                          shareText(in.texts, share(close, rated))}));
    std::optional<Agreement> least;
    std::pair<std::size_t, std::size_t> who;
    for (std::size_t a = 0; a < people.size(); ++a)
        for (std::size_t b = a + 1; b < people.size(); ++b) {
            const auto agreement = agreementOf(items, a, b);
            if (agreement.n == 0) continue;
            if (least && share(agreement.withinOne, agreement.n) >= share(least->withinOne, least->n)) continue;
            least = agreement;
            who = {a, b};
        }
    if (least && least->withinOne < least->n)
        parts.push_back(in.texts.text(
            kLeast, {desk.name(people[who.first]), desk.name(people[who.second]),
                     shareText(in.texts, share(least->withinOne, least->n)), in.texts.integer(least->n)}));
}

/// Who has not handed in, with how many they have rated.
void sayMissing(const ViewInput& in, const Desk& desk, std::vector<std::string>& parts) {
    std::vector<std::string> missing;
    const auto all = in.texts.integer(static_cast<std::int64_t>(desk.assessment().leaves().size()));
    for (const auto& each : desk.raters())
        if (!each.hasHandedIn())
            missing.push_back(each.rows == 0 ? desk.name(each.person)
                                             : in.texts.text(kMissingOne, {desk.name(each.person),
                                                                           in.texts.integer(each.rated), all}));
    if (!missing.empty()) parts.push_back(in.texts.text(kMissing, {joined(in.texts, missing)}));
}

ListLine lineOf(const ViewInput& in, const Desk& desk, const Compared& one) {
    const auto& state = desk.assessment().state(one.item->id);
    ListLine line{.target = itemTarget(one.item->id), .cells = {{itemName(in, *one.item)}}};
    for (const auto* rating : one.ratings)
        line.cells.push_back({levelText(in, rating), rating ? ViewTone::Plain : ViewTone::Quiet});
    line.cells.push_back({one.someNot ? in.texts.text(kApplies) : std::to_string(one.apart),
                          one.asksWhy() ? ViewTone::Attention : ViewTone::Plain});
    const bool settledNot = state.source == Source::NotApplicable;
    line.cells.push_back({settledNot    ? in.texts.text(kNotApplicable)
                          : state.level ? in.texts.number(*state.level, 0)
                                        : "–"});
    if (one.asksWhy() && !saysWhy(in.snapshot, desk.round(), one.item->id)) line.note = in.texts.text(kNoNote);
    return line;
}

ViewContent compared(const ViewInput& in, const Desk& desk) {
    std::vector<std::string> people;
    for (const auto& each : desk.raters())
        if (desk.showsHandedIn(each.person)) people.push_back(each.person);
    auto items = comparedItems(in, desk, people);
    std::vector<std::string> parts;
    if (items.empty()) {
        for (const auto& each : desk.raters())
            if (each.hasHandedIn())
                parts.push_back(in.texts.text(kHandedIn, {desk.name(each.person), in.texts.integer(each.rated)}));
        sayMissing(in, desk, parts);
        if (parts.empty()) parts.push_back(in.texts.text(kNothingCommon));
        return nothingYet(in, desk, std::move(parts));
    }
    if (people.size() == 2)
        sayPair(in, desk, people, agreementOf(items, 0, 1), parts);
    else
        sayMany(in, desk, people, items, parts);
    if (const auto some = std::ranges::count_if(items, &Compared::someNot))
        parts.push_back(in.texts.textN(kSomeNot, static_cast<std::int64_t>(some)));
    sayMissing(in, desk, parts);
    std::ranges::stable_sort(items, [](const Compared& a, const Compared& b) {
        if (a.someNot != b.someNot) return a.someNot;
        return a.apart != b.apart ? a.apart > b.apart : a.item->index < b.item->index;
    });
    Listing list;
    list.heads = {{in.texts.text(kItem)}};
    for (const auto& person : people) list.heads.push_back({desk.name(person), true});
    list.heads.push_back({in.texts.text(kApart), true});
    list.heads.push_back({in.texts.text(kSettled), true});
    for (const auto& one : items)
        if (wantedText(in, itemName(in, *one.item))) list.lines.push_back(lineOf(in, desk, one));
    return {.summary = summaryOf(in, desk, std::move(parts)),
            .legend = in.texts.text(kBlind),
            .records = shownRecords(in, desk),
            .body = std::move(list)};
}

ViewContent assessors(const ViewInput& in) {
    const Desk desk(in);
    if (!desk.isManned()) return nothingYet(in, desk, {in.texts.text(kNobody)});
    if (!optionIs(in, kOwn)) return compared(in, desk);
    const auto* self = desk.self();
    return self ? ownRatings(in, desk, *self) : nothingYet(in, desk, {in.texts.text(kWho)});
}

std::vector<ViewAction> settling(const ViewInput& in, const Desk& desk, const std::string& item) {
    std::vector<ViewAction> actions;
    const auto handedIn = std::ranges::count_if(
        desk.raters(), [&](const Rater& each) { return desk.handedIn(each.person, item) != nullptr; });
    if (handedIn < 2) return actions;
    for (int level = 0; level <= 5; ++level)
        actions.push_back({std::to_string(level), in.texts.text(kSettle, {std::to_string(level)}),
                           doTarget(AssessorRatings::kName, "settle",
                                    {{"round", desk.round()}, {"item", item}, {"level", std::to_string(level)}})});
    actions.push_back({"E", in.texts.text(kSettleEqual),
                       doTarget(AssessorRatings::kName, "settle_equal", {{"round", desk.round()}})});
    return actions;
}

/// What an assessor does with their own rating.
std::vector<ViewAction> rating(const ViewInput& in, const Desk& desk, const Rater& self, const std::string& item) {
    std::vector<ViewAction> actions;
    const Preset who{{"round", desk.round()}, {"assessor", self.person}};
    if (self.hasHandedIn()) {
        // with the others' before one's eyes a reason is asked for: at “Who rates”
        if (!revealedTo(in.snapshot, desk.round(), self.person))
            actions.push_back({"B", in.texts.text(kTakeBack), doTarget(AssessorRatings::kName, "take_back", who)});
        return actions;
    }
    for (int level = 0; level <= 5; ++level) {
        Preset values = who;
        values.emplace_back("item", item);
        values.emplace_back("level", std::to_string(level));
        values.emplace_back("rated_on", in.today.iso());
        actions.push_back({std::to_string(level), in.catalogue.level(level, languageOf(in)).name,
                           doTarget(AssessorRatings::kName, "rate", values)});
    }
    if (self.rows > 0)
        actions.push_back({"H", in.texts.text(kHandIn), doTarget(AssessorRatings::kName, "hand_in", who)});
    return actions;
}

std::vector<ViewAction> assessorActions(const ViewInput& in, const ViewTarget& target) {
    const auto parsed = parseTarget(target);
    const Desk desk(in);
    if (parsed.kind != ParsedTarget::Kind::Item || !desk.isManned()) return {};
    if (parsed.part.empty()) return settling(in, desk, parsed.id);
    const auto* self = desk.self();
    return self ? rating(in, desk, *self, parsed.id) : std::vector<ViewAction>();
}

}  // namespace

std::vector<View> assessorViews() {
    return {{.name = "compare:assessor_ratings",
             .title = CW_TEXT("view", "Assessors side by side"),
             .registerName = AssessorRatings::kName,
             .options = {{"both", CW_TEXT("view", "All compared")}, {kOwn, CW_TEXT("view", "My own ratings")}},
             .make = &assessors,
             .actions = &assessorActions,
             .asksWho = true}};
}

}  // namespace cw::analysis
