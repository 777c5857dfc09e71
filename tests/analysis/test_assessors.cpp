#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "analysis/agreement.h"
#include "analysis/checks.h"
#include "analysis/search.h"
#include "analysis/views/view.h"
#include "model/held_back.h"
#include "model/raters.h"
#include "support/files.h"
#include "support/world.h"

// Ratings by assessors: who sees what when, and how they are compared.

using namespace cw;
using namespace cw::analysis;
using namespace cw::model;
using R = AssessorRatings;

namespace {

const base::Date kToday = *base::Date::fromIso("2026-11-24");
const char* const kView = "compare:assessor_ratings";

const base::EnglishTexts& texts() {
    static const base::EnglishTexts english;
    return english;
}

/// A round with assessors.
struct Office : test::World {
    std::vector<std::string> people;
    std::string roundId;

    explicit Office(const std::vector<const char*>& names) {
        for (const char* each : names) people.push_back(add<People>({{People::Name, std::string(each)}}));
        roundId = add<Rounds>({{Rounds::Title, base::Localized{"Autumn round", "秋季評估"}},
                               {Rounds::Depth, std::string("standard")},
                               {Rounds::Status, std::string("open")},
                               {Rounds::Assessors, List(people)}});
    }
    /// Level −1: not applicable; −2: emptied. A rating that is there is replaced.
    std::string put(std::size_t who, const std::string& item, int level, bool handedIn, const char* note = "") {
        const auto id = base::keyedId(R::kName, {roundId, item, people[who]});
        const int at = registry().index(R::kName);
        snapshot = snapshot.withTable(at, snapshot.table(at).without(id));
        std::vector<std::pair<int, Value>> values{
            {R::Round, roundId}, {R::Item, item}, {R::Assessor, people[who]}, {R::HandedIn, handedIn}};
        if (level >= 0) {
            values.emplace_back(R::Level, std::int64_t{level});
        } else if (level == -1) {
            values.emplace_back(R::NotApplicable, true);
            values.emplace_back(R::Reason, std::string("none here"));
        }
        if (*note != 0) values.emplace_back(R::Note, base::Localized{note, ""});
        return add<R>(std::move(values));
    }
    void close() {
        const int at = registry().index(Rounds::kName);
        auto closed = *snapshot.find<Rounds>(roundId);
        closed.values[Rounds::Status] = std::string("closed");
        snapshot = snapshot.withTable(at, snapshot.table(at).with(std::make_shared<const Record>(std::move(closed))));
    }
    Reader as(std::size_t who) const { return {.name = {}, .person = people[who]}; }

    ViewContent view(const Reader& reader, const char* option = "") const {
        return findView(kView)->make({.catalogue = test::catalogue(),
                                      .snapshot = snapshot,
                                      .assessment = nullptr,
                                      .texts = texts(),
                                      .today = kToday,
                                      .option = option,
                                      .reader = reader});
    }
    std::vector<ViewAction> actions(const Reader& reader, const ViewTarget& target) const {
        return findView(kView)->actions({.catalogue = test::catalogue(),
                                         .snapshot = snapshot,
                                         .assessment = nullptr,
                                         .texts = texts(),
                                         .today = kToday,
                                         .reader = reader},
                                        target);
    }
    std::vector<Finding> findings(const char* check) const {
        const Assessment assessment(test::catalogue(), snapshot, roundId);
        std::vector<Finding> found;
        for (const auto& each : runChecks({test::catalogue(), snapshot, &assessment, kToday}))
            if (each.check == check) found.push_back(each);
        return found;
    }
};

const Listing& listing(const ViewContent& content) {
    return std::get<Listing>(content.body);
}
std::vector<std::string> cellsOf(const ViewContent& content, const std::string& item) {
    for (const auto& line : listing(content).lines)
        if (parseTarget(line.target).id == item) {
            std::vector<std::string> cells;
            for (std::size_t i = 1; i < line.cells.size(); ++i) cells.push_back(line.cells[i].text);
            return cells;
        }
    return {};
}

}  // namespace

TEST_CASE("a rating is seen by its assessor until it is handed in, and by others when it can sway nobody") {
    enum { None, Rated, HandedIn };
    struct Row {
        const char* what;
        int states[3];  // of Ni, Li and Wu at the item
        bool seen[4];   // Ni's rating by Ni, Li, Wu and somebody else
    };
    const Row rows[] = {
        {"nothing handed in", {Rated, Rated, None}, {true, false, false, false}},
        {"Ni alone", {HandedIn, None, None}, {true, false, false, false}},
        {"Ni before Li", {HandedIn, Rated, None}, {true, false, false, false}},
        {"Ni and Li, Wu has not begun", {HandedIn, HandedIn, None}, {true, true, false, true}},
        {"Ni and Li, Wu rates", {HandedIn, HandedIn, Rated}, {true, true, false, true}},
        {"all", {HandedIn, HandedIn, HandedIn}, {true, true, true, true}},
        {"Ni last", {Rated, HandedIn, HandedIn}, {true, false, false, false}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.what);
        Office office({"Ni", "Li", "Wu"});
        std::string id;
        for (std::size_t i = 0; i < 3; ++i)
            if (row.states[i] != None) {
                const auto made = office.put(i, "B5.2.1", 3, row.states[i] == HandedIn, "because");
                if (i == 0) id = made;
            }
        const Reader readers[] = {office.as(0), office.as(1), office.as(2), {.name = "Somebody", .person = {}}};
        for (std::size_t i = 0; i < 4; ++i) {
            CAPTURE(i);
            const auto held = heldBackFrom(readers[i], R::kName, office.snapshot);
            CHECK(held.holds(id, R::Level) != row.seen[i]);
            CHECK_FALSE(held.holds(id, R::HandedIn));
            int left = -1;
            const auto shown = shownTo(readers[i], office.snapshot, &left);
            CHECK((shown.find<R>(id) != nullptr) == row.seen[i]);
            CHECK(shown.table<R>().size() + static_cast<std::size_t>(left) == office.snapshot.table<R>().size());
            if (left == 0) CHECK(shown.sameAs(office.snapshot));
        }
        // by name, as history knows them
        CHECK_FALSE(heldBackFrom({.name = "Ni", .person = {}}, R::kName, office.snapshot).records.contains(id));
    }
}

TEST_CASE("who is named in a round and does not rate sees what all others see") {
    Office office({"Ni", "Li", "Wu"});
    const auto id = office.put(0, "B5.2.1", 3, true);
    const auto seenBy = [&](const Reader& reader) { return shownTo(reader, office.snapshot).find<R>(id) != nullptr; };
    const Reader wu{.name = "Wu", .person = {}};
    CHECK_FALSE(seenBy(wu));  // Li may still rate
    office.put(1, "B5.2.1", 2, true);
    CHECK(seenBy(wu));
    CHECK_FALSE(seenBy(office.as(2)));  // working as Wu is rating
    office.put(2, "B5.2.2", 1, false);
    CHECK_FALSE(seenBy(wu));  // begun
}

TEST_CASE("a closed round shows all that is handed in, and nothing else") {
    Office office({"Ni", "Li"});
    const auto handedIn = office.put(0, "B5.2.1", 3, true);
    const auto draft = office.put(1, "B5.2.1", 2, false);
    const Reader somebody{.name = "Somebody", .person = {}};
    const auto seen = [&](const Reader& reader, const std::string& id) {
        return shownTo(reader, office.snapshot).find<R>(id) != nullptr;
    };
    CHECK_FALSE(seen(somebody, handedIn));
    office.close();
    CHECK(seen(somebody, handedIn));
    CHECK(seen(office.as(1), handedIn));
    CHECK_FALSE(seen(somebody, draft));
    CHECK(seen(office.as(1), draft));
}

TEST_CASE("a rating that was emptied does not make another one known") {
    Office office({"Ni", "Li", "Wu"});
    const auto id = office.put(0, "B5.2.1", 3, true);
    office.put(1, "B5.2.1", -2, true);
    CHECK(shownTo({.name = "Somebody", .person = {}}, office.snapshot).find<R>(id) == nullptr);
}

TEST_CASE("one late rating holds back its item alone, not what was compared before") {
    Office office({"Ni", "Li"});
    for (const char* item : {"B5.2.1", "B5.2.2"})
        for (std::size_t i = 0; i < 2; ++i) office.put(i, item, 2, true);
    const auto late = office.put(0, "B5.2.3", 4, true);
    office.put(1, "B5.2.3", 1, false);
    const auto held = heldBackFrom(office.as(1), R::kName, office.snapshot);
    CHECK(held.records == std::set<std::string>{late});
    const auto content = office.view({});
    CHECK(listing(content).lines.size() == 2);
    CHECK(content.summary.find("Not handed in yet: Li (3 of") != std::string::npos);
}

TEST_CASE("words of a rating that is not handed in are found by its assessor alone") {
    Office office({"Ni", "Li"});
    const auto id = office.put(0, "B5.2.1", 3, false, "The clauses are unreadable.");
    const auto hits = [&](const Reader& reader) {
        std::vector<std::string> found;
        for (const auto& hit :
             search(test::catalogue(), shownTo(reader, office.snapshot), "unreadable", base::Language::En, 9))
            found.push_back(hit.id);
        return found;
    };
    CHECK(hits(office.as(0)) == std::vector<std::string>{id});
    CHECK(hits(office.as(1)).empty());
    CHECK(hits({}).empty());
}

TEST_CASE("the comparison names its round, shows all who handed in and says who is missing") {
    Office office({"Ni", "Li", "Wu", "Ho"});
    CHECK(office.view({}).records > 100);  // there is something to rate
    office.put(0, "B5.2.1", 3, true);
    office.put(0, "B5.2.2", 2, true);
    office.put(1, "B5.2.1", 1, false);
    const auto begun = office.view({});
    CHECK(listing(begun).lines.empty());
    CHECK(begun.summary.find("Round: Autumn round.") == 0);
    CHECK(begun.summary.find("Ni has handed in 2") != std::string::npos);
    CHECK(begun.summary.find("Not handed in yet: Li (1 of") != std::string::npos);
    CHECK(office.actions({}, itemTarget("B5.2.1")).empty());

    office.put(1, "B5.2.1", 1, true);
    office.put(1, "B5.2.2", 2, true);
    office.put(2, "B5.2.1", 5, true);
    office.put(2, "B5.2.2", 2, true);
    const auto content = office.view({});
    REQUIRE(listing(content).heads.size() == 6);  // item, three people, apart, settled
    CHECK(listing(content).heads[3].title == "Wu");
    CHECK(cellsOf(content, "B5.2.1") == std::vector<std::string>{"3", "1", "5", "4", "–"});
    CHECK(cellsOf(content, "B5.2.2") == std::vector<std::string>{"2", "2", "2", "0", "–"});
    CHECK(parseTarget(listing(content).lines[0].target).id == "B5.2.1");
    CHECK(listing(content).lines[0].cells[4].tone == ViewTone::Attention);
    CHECK_FALSE(listing(content).lines[0].note.empty());
    CHECK(content.summary.find("Of 2 items rated by two assessors or more, 50") != std::string::npos);
    CHECK(content.summary.find("Least alike are") != std::string::npos);
    CHECK(content.summary.find("Not handed in yet: Ho.") != std::string::npos);
    CHECK(office.actions({}, itemTarget("B5.2.1")).size() == 7);
    // who still has theirs to hand in sees none of it
    const auto blind = listing(office.view(office.as(3))).lines;
    REQUIRE(blind.size() == 1);
    CHECK(blind[0].kind == ListLine::Kind::Missing);  // what to do first
}

TEST_CASE("two assessors are told how far they agree") {
    Office office({"Ni", "Li"});
    office.put(0, "B5.2.1", 3, true);
    office.put(1, "B5.2.1", 1, true);
    office.put(0, "B5.2.2", 2, true);
    office.put(1, "B5.2.2", 2, true);
    const auto summary = office.view({}).summary;
    CHECK(summary.find("Of 2 items") != std::string::npos);
    CHECK(summary.find("Ni rates 1.0 higher") != std::string::npos);
}

TEST_CASE("that one rates an item and another holds it not applicable stands first among the disagreements") {
    Office office({"Ni", "Li"});
    for (std::size_t i = 0; i < 2; ++i) {
        office.put(i, "B5.2.1", i == 0 ? 5 : 0, true);
        office.put(i, "B5.2.2", i == 0 ? -1 : 3, true);
        office.put(i, "B5.2.3", -1, true);  // agreed
    }
    const auto content = office.view({});
    REQUIRE(listing(content).lines.size() == 3);
    CHECK(parseTarget(listing(content).lines[0].target).id == "B5.2.2");
    CHECK(cellsOf(content, "B5.2.2") == std::vector<std::string>{"not applicable", "3", "whether it applies", "–"});
    CHECK(listing(content).lines[0].cells[3].tone == ViewTone::Attention);
    CHECK(cellsOf(content, "B5.2.3")[2] == "0");
    CHECK(content.summary.find("differ in whether 1 item") != std::string::npos);
    const auto findings = office.findings("assessors.apart");
    REQUIRE(findings.size() == 2);
    CHECK(std::ranges::any_of(findings, [](const Finding& each) {
        return each.itemId == "B5.2.2" &&
               findingText(each, texts(), test::catalogue(), Snapshot()).find("rates it") != std::string::npos;
    }));
}

TEST_CASE("a note of an assessor says why they are apart, as one of the round does") {
    enum class Note { None, First, Second, Round };
    for (const auto note : {Note::None, Note::First, Note::Second, Note::Round}) {
        CAPTURE(static_cast<int>(note));
        Office office({"Ni", "Li"});
        office.put(0, "B5.2.1", 3, true, note == Note::First ? "Seen in two tenders." : "");
        office.put(1, "B5.2.1", 1, true, note == Note::Second ? "Nobody checked." : "");
        if (note == Note::Round)
            office.rate(office.roundId, "B5.2.1", 2, -1, {{Answers::Note, base::Localized{"Agreed.", ""}}});
        CHECK(office.findings("assessors.apart").size() == (note == Note::None ? 1 : 0));
        CHECK(listing(office.view({})).lines[0].note.empty() == (note != Note::None));
    }
}

TEST_CASE("findings tell nothing of an item that a third assessor is still rating") {
    Office office({"Ni", "Li", "Wu"});
    office.put(0, "B5.2.1", 4, true);
    office.put(1, "B5.2.1", 0, true);
    CHECK(office.findings("assessors.apart").size() == 1);  // Wu has not begun
    office.put(2, "B5.2.2", 1, false);
    CHECK(office.findings("assessors.apart").empty());
    office.put(2, "B5.2.2", 1, true);
    CHECK(office.findings("assessors.apart").size() == 1);
}

TEST_CASE("assessors rate in a list of their own, hand it in and take it back") {
    Office office({"Ni", "Li"});
    const auto own = partOf(itemTarget("B5.2.1"), "own");
    CHECK(listing(office.view({}, "own")).lines.empty());
    CHECK(office.view({}, "own").summary.find("Who rates") != std::string::npos);
    CHECK(office.actions({}, own).empty());
    office.put(0, "B5.2.1", 3, false);
    office.put(1, "B5.2.1", 1, false);
    const auto level = [&](std::size_t who) {
        for (const auto& line : listing(office.view(office.as(who), "own")).lines)
            if (line.target == own) return line.cells[1].text;
        return std::string("no line");
    };
    CHECK(level(0) == "3");
    CHECK(level(1) == "1");
    const auto keys = [&] {
        std::string all;
        for (const auto& action : office.actions(office.as(0), own)) {
            CHECK(parseTarget(action.target).kind == ParsedTarget::Kind::Do);
            all += action.key;
        }
        return all;
    };
    CHECK(keys() == "012345H");
    office.put(0, "B5.2.1", 3, true);
    CHECK(keys() == "B");
    office.put(1, "B5.2.1", 1, true);  // Ni may have seen it: a reason is asked for
    CHECK(keys().empty());
}
