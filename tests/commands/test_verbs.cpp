#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "analysis/assessment.h"
#include "base/error_codes.h"
#include "commands/follow_ups.h"
#include "commands/import_rows.h"
#include "commands/verbs.h"
#include "model/registers.h"
#include "store/labels.h"
#include "support/project.h"

using namespace cw;
using base::ErrorCode;
using model::Answers;
using model::Initiatives;
using test::must;

namespace {

/// A new project with one open round.
struct Desk {
    explicit Desk(const char* depth = "standard")
        : file(must(store::ProjectFile::createNew(setup()))),
          project(file->project()),
          round(must(commands::addRound(project, {"Round", "第一次"}, depth, *base::Date::fromIso("2026-11-01")))) {}

    analysis::Assessment assessment() const { return {test::catalogue(), project.snapshot(), round}; }
    base::Result<store::Done> rate(const char* item, const commands::Rating& rating) {
        return commands::rate(project, test::catalogue(), round, item, rating);
    }

    store::ProjectFile::Setup setup() const {
        auto full = test::setupIn(folder);
        full.environment.followUps =
            commands::followUps([]() -> const framework::Catalogue& { return test::catalogue(); });
        return full;
    }

    test::TemporaryFolder folder;
    std::unique_ptr<store::ProjectFile> file;
    store::Project& project;
    std::string round;
};

}  // namespace

TEST_CASE("Rating an item is one step that undo takes back") {
    Desk desk;
    const auto before = desk.project.dump();
    must(desk.rate("B5.2.1", {.level = 2}));
    CHECK(desk.assessment().state("B5.2.1").level == 2.0);
    must(desk.project.undo());
    CHECK(desk.project.dump() == before);
    must(desk.project.redo());
    CHECK(desk.assessment().state("B5.2.1").level == 2.0);
}

TEST_CASE("Rating the same again changes nothing and leaves no history") {
    Desk desk;
    must(desk.rate("B5.2.1", {.level = 2}));
    const auto length = must(desk.project.history()).size();
    CHECK_FALSE(must(desk.rate("B5.2.1", {.level = 2})).changed);
    CHECK(must(desk.project.history()).size() == length);
}

TEST_CASE("A level and not applicable exclude each other") {
    Desk desk;
    must(desk.rate("B5.2.1", {.level = 2}));
    must(desk.rate("B5.2.1", {.notApplicable = true, .reason = base::Localized{"no contracts", {}}}));
    CHECK(desk.assessment().state("B5.2.1").source == analysis::Source::NotApplicable);
    must(desk.rate("B5.2.1", {.level = 1}));
    CHECK(desk.assessment().state("B5.2.1").source == analysis::Source::Rated);
    const auto refused = desk.rate("B5.2.2", {.notApplicable = true});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleBroken);
}

TEST_CASE("What a round does not rate is refused with the reason") {
    Desk desk;
    CHECK(desk.rate("Z9", {.level = 1}).error().code == ErrorCode::UnknownItem);
    CHECK(desk.rate("B1.b", {.level = 1}).error().code == ErrorCode::ItemNotAssessable);
    CHECK(desk.rate("B5", {.level = 1}).error().code == ErrorCode::ReasonRequired);
    CHECK(desk.rate("B5", {.level = 1, .reason = base::Localized{" ", {}}}).error().code ==
          ErrorCode::ReasonRequired);
    CHECK(desk.rate("B5.2.1", {.level = 6}).error().code == ErrorCode::ValueOutOfRange);
    CHECK(commands::rate(desk.project, test::catalogue(), "nowhere", "B5.2.1", {.level = 1}).error().code ==
          ErrorCode::UnknownRound);
    must(desk.rate("B5", {.level = 3, .reason = base::Localized{"external audit", {}}}));
    CHECK(desk.assessment().score("B5").overridden);
    Desk quick("quick");
    must(quick.rate("B5", {.level = 3}));
    CHECK(quick.rate("B5.2.1", {.level = 1}).error().code == ErrorCode::ItemNotAssessable);
}

TEST_CASE("A default target reaches the leaves and can be taken away") {
    Desk desk;
    const auto date = base::Date::fromIso("2028-12-31");
    must(commands::setDefaultTarget(desk.project, test::catalogue(), desk.round, "B5", 4, date));
    CHECK(desk.assessment().state("B5.2.1").target == 4);
    CHECK(desk.assessment().state("B5.2.1").targetDate == date);
    must(commands::setDefaultTarget(desk.project, test::catalogue(), desk.round, "B5", std::nullopt, std::nullopt));
    CHECK_FALSE(desk.assessment().state("B5.2.1").target);
}

TEST_CASE("One click makes an initiative from a gap, linked to it, that says something to do") {
    Desk desk;
    must(desk.rate("B5.2.4.a", {.level = 0, .target = 4, .targetDate = base::Date::fromIso("2028-06-30")}));
    const auto need = must(commands::addRecord(
        desk.project, "needs",
        {{"title", base::Localized{"Leave suppliers", "能換廠商"}}, {"items", model::List{"B5.2"}}}));
    const auto id = must(commands::initiativeFromGap(desk.project, test::catalogue(), desk.round, "B5.2.4.a"));
    const auto* initiative = desk.project.snapshot().find<Initiatives>(id);
    REQUIRE(initiative != nullptr);
    CHECK(initiative->list(Initiatives::Closes) == model::List{"B5.2.4.a"});
    CHECK(initiative->list(Initiatives::Needs) == model::List{need});
    CHECK(initiative->text(Initiatives::Priority) == "P1");
    CHECK(initiative->text(Initiatives::Ref) == "I-001");
    CHECK(initiative->date(Initiatives::End)->iso() == "2028-06-30");
    CHECK(initiative->localized(Initiatives::Title).en.find("B5.2.4") == std::string::npos);
    CHECK_FALSE(initiative->localized(Initiatives::Title).zhTw.empty());
    CHECK(desk.assessment().gaps().at(0).hasInitiative);
    must(desk.project.undo());
    CHECK(desk.project.snapshot().table<Initiatives>().empty());
}

TEST_CASE("Evidence is added and linked in one step") {
    Desk desk;
    must(desk.rate("B5.2.1", {.level = 3}));
    const auto id = must(
        commands::addEvidence(desk.project, desk.round, "B5.2.1", {{"title", base::Localized{"Contract", "契約"}}}));
    CHECK(desk.assessment().state("B5.2.1").evidenceCount == 1);
    must(desk.project.undo());
    CHECK(desk.project.snapshot().find<model::Evidence>(id) == nullptr);
    CHECK(desk.assessment().state("B5.2.1").evidenceCount == 0);
}

TEST_CASE("A record and its file are one command with the label of any other") {
    Desk desk;
    const auto newest = [&] { return must(desk.project.history(1)).front().label; };
    const commands::Attachments file{{"file", "bytes", "契約.pdf"}};
    const auto id =
        must(commands::addRecord(desk.project, "evidence", {{"title", base::Localized{"Contract", "契約"}}}, file));
    CHECK(newest().code == "record.add");
    CHECK(newest().args == std::vector<std::string>{"@evidence", "契約"});
    const auto named = [&] { return desk.project.snapshot().find<model::Evidence>(id)->text(model::Evidence::File); };
    CHECK(named().ends_with("/契約.pdf"));
    CHECK(must(desk.project.attachment(named())) == "bytes");
    must(commands::setRecord(desk.project, "evidence", id, {}, {{"file", "others", "b.pdf"}}));
    CHECK(newest().code == "record.set");
    CHECK(newest().args == std::vector<std::string>{"@evidence", "契約", ".file"});
    must(commands::setRecord(desk.project, "evidence", id, {{"link", std::string("https://example.org/")}},
                             {{"file", "third", "c.pdf"}}));
    CHECK(newest().code == "record.set_many");
    must(desk.project.undo());
    must(desk.project.undo());
    must(desk.project.undo());
    CHECK(desk.project.snapshot().find<model::Evidence>(id) == nullptr);
    // The single record is made at the first setting.
    must(commands::setRecord(desk.project, "city_profile", {}, {{"name", base::Localized{"Harbour", "海港市"}}}));
    CHECK(desk.project.snapshot().table<model::CityProfile>().size() == 1);
}

TEST_CASE("The current round is made on first use and kept afterwards") {
    test::TemporaryFolder folder;
    const auto file = must(store::ProjectFile::createNew(test::setupIn(folder)));
    const auto today = *base::Date::fromIso("2026-11-24");
    const auto first = must(commands::ensureRound(file->project(), today));
    CHECK(must(commands::ensureRound(file->project(), today)) == first);
    CHECK(file->project().snapshot().table<model::Rounds>().size() == 1);
}

TEST_CASE("Removing a round removes its ratings, removing a person clears where they stood") {
    Desk desk;
    must(desk.rate("B5.2.1", {.level = 2}));
    const auto person = must(commands::addRecord(desk.project, "people", {{"name", std::string("陳怡君")}}));
    const auto action = must(commands::addRecord(desk.project, "actions",
                                                 {{"title", base::Localized{"Call", "聯絡"}}, {"owner", person}}));
    const auto before = desk.project.dump();
    must(commands::removeRecord(desk.project, "rounds", desk.round));
    CHECK(desk.project.snapshot().table<Answers>().empty());
    must(commands::removeRecord(desk.project, "people", person));
    CHECK_FALSE(desk.project.snapshot().find<model::Actions>(action)->has(model::Actions::Owner));
    must(desk.project.undo());
    must(desk.project.undo());
    CHECK(desk.project.dump() == before);
}

TEST_CASE("Every step of a session has a label in words") {
    Desk desk;
    must(desk.rate("B5.2.1", {.level = 2}));
    must(desk.rate("B5.2.1", {.target = 4}));
    must(desk.rate("B5.2.1", {.confidence = "low"}));
    must(desk.rate("B5.2.2", {.notApplicable = true, .reason = base::Localized{"none", {}}}));
    must(commands::addEvidence(desk.project, desk.round, "B5.2.1", {{"title", base::Localized{"Contract", "契約"}}}));
    const auto id = must(commands::initiativeFromGap(desk.project, test::catalogue(), desk.round, "B5.2.1"));
    must(commands::setRecord(desk.project, "initiatives", id, {{"status", std::string("planned")}}));
    must(commands::setRecord(desk.project, "initiatives", id,
                             {{"status", std::string("running")}, {"priority", std::string("P2")}}));
    must(commands::removeRecord(desk.project, "initiatives", id));
    const base::EnglishTexts texts;
    std::set<std::string_view> known;
    for (const auto& row : store::labelRows()) known.insert(row.code);
    for (const auto& entry : must(desk.project.history())) {
        CAPTURE(entry.label.code);
        CHECK(known.contains(entry.label.code));
        CHECK_FALSE(store::labelText(entry.label, texts).empty());
    }
}

namespace {

/// A project whose findings are taken from the list, in the words of both languages (here English for both).
struct AcceptingDesk : Desk {
    analysis::FindingList findings(const base::Date& today) const {
        const auto now = assessment();
        return analysis::runChecks({test::catalogue(), project.snapshot(), &now, today});
    }
    std::optional<analysis::Finding> first(std::string_view check, const base::Date& today) const {
        for (const auto& finding : findings(today))
            if (finding.check == check) return finding;
        return std::nullopt;
    }
    base::Result<std::string> accept(const analysis::Finding& finding, const char* reason, const base::Date& until,
                                     const base::Date& today) {
        const base::EnglishTexts english;
        return commands::acceptFinding(project, test::catalogue(), {english, english}, finding, {reason, reason},
                                       until, today);
    }
};

}  // namespace

TEST_CASE("Accepting an expired acceptance extends it, and no second row is made") {
    using model::AcceptedFindings;
    AcceptingDesk desk;
    const auto march = *base::Date::fromIso("2026-03-01");
    const auto june = *base::Date::fromIso("2026-06-01");
    const auto later = *base::Date::fromIso("2027-06-01");
    must(commands::addRecord(desk.project, "needs", {{"title", model::Value{base::Localized{"Lifts", "電梯"}}}}));
    const auto need = desk.first("need.unanswered", march);
    REQUIRE(need);
    const auto row = must(desk.accept(*need, "Spatial plan", march, march));
    CHECK_FALSE(desk.first("need.unanswered", march));
    REQUIRE(desk.first("need.unanswered", june));
    const auto before = *desk.project.snapshot().find<AcceptedFindings>(row);
    const auto expired = desk.first("accepted.expired", june);
    REQUIRE(expired);
    CHECK(must(desk.accept(*expired, "Until the plan is passed", later, june)) == row);
    CHECK_FALSE(desk.first("need.unanswered", june));
    CHECK_FALSE(desk.first("accepted.expired", june));
    CHECK_FALSE(desk.first("accepted.gone", june));
    REQUIRE(desk.project.snapshot().table<AcceptedFindings>().size() == 1);
    const auto& after = *desk.project.snapshot().find<AcceptedFindings>(row);
    CHECK(after.date(AcceptedFindings::Until) == later);
    CHECK(after.date(AcceptedFindings::AcceptedOn) == june);
    CHECK(after.localized(AcceptedFindings::Reason).en == "Until the plan is passed");
    for (const int kept : {AcceptedFindings::Check, AcceptedFindings::PlaceRecord, AcceptedFindings::Sentence,
                           AcceptedFindings::Severity})
        CHECK(after.at(kept) == before.at(kept));
}

TEST_CASE("That acceptances match nothing cannot be accepted, and the error says what to do") {
    using model::AcceptedFindings;
    AcceptingDesk desk;
    const auto today = *base::Date::fromIso("2026-03-01");
    const auto need =
        must(commands::addRecord(desk.project, "needs", {{"title", model::Value{base::Localized{"Lifts", "電梯"}}}}));
    must(desk.accept(*desk.first("need.unanswered", today), "Spatial plan", today, today));
    must(commands::removeRecord(desk.project, "needs", need));
    const auto gone = desk.first("accepted.gone", today);
    REQUIRE(gone);
    const auto refused = desk.accept(*gone, "So be it", today, today);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAcceptable);
    CHECK(base::EnglishTexts().error(refused.error()).find("Accepted findings") != std::string::npos);
    CHECK(desk.project.snapshot().table<AcceptedFindings>().size() == 1);
}

TEST_CASE("Erasing a person leaves no name in the findings that were accepted") {
    using model::AssessorRatings;
    AcceptingDesk desk;
    const auto today = *base::Date::fromIso("2026-11-24");
    std::vector<std::string> people;
    for (const char* name : {"陳怡君", "林志明"})
        people.push_back(
            must(commands::addRecord(desk.project, "people",
                                     {{"name", model::Value{std::string(name)}},
                                      {"office_title", model::Value{base::Localized{"Chief", "科長"}}}})));
    for (std::size_t i = 0; i < people.size(); ++i)
        must(commands::addRecord(desk.project, "assessor_ratings",
                                 {{"round", model::Value{desk.round}},
                                  {"item", model::Value{std::string("B5.2.1")}},
                                  {"assessor", model::Value{people[i]}},
                                  {"level", model::Value{static_cast<std::int64_t>(4 * i)}},
                                  {"handed_in", model::Value{true}}}));
    const auto apart = desk.first("assessors.apart", today);
    REQUIRE(apart);
    const auto row = must(desk.accept(*apart, "Talked about", today, today));
    const auto& sentence =
        desk.project.snapshot().find<model::AcceptedFindings>(row)->localized(model::AcceptedFindings::Sentence);
    CHECK(sentence.en.find("Chief and Chief differ by 4 levels") != std::string::npos);
    CHECK(desk.project.dump().find("陳怡君") != std::string::npos);
    must(commands::erasePersonalData(desk.project, "people", people[0]));
    CHECK(desk.project.dump().find("陳怡君") == std::string::npos);
    CHECK(desk.project.dump().find("林志明") != std::string::npos);
}

TEST_CASE("A round that is closed keeps the levels its artefacts had, in one step, whichever way it is closed") {
    enum class Way { Edit, Several, Import, ImportInParts, Prepared };
    const auto way = GENERATE(Way::Edit, Way::Several, Way::Import, Way::ImportInParts, Way::Prepared);
    CAPTURE(static_cast<int>(way));
    Desk desk;
    const auto proof =
        must(commands::addRecord(desk.project, "evidence", {{"title", base::Localized{"Charter", "章程"}}}));
    const auto artefact = [&](const char* item, const char* status) {
        return must(commands::addRecord(desk.project, model::Artefacts::kName,
                                        {{"code", std::string(item)},
                                         {"item", std::string(item)},
                                         {"status", std::string(status)},
                                         {"evidence", model::List{proof}}}));
    };
    const auto agreed = artefact("B6.T1.OM-POL.1", "agreed");
    artefact("B6.T1.OM-POL.2", "draft");
    artefact("B6.T1.OM-POL.3", "exists");
    must(desk.rate("B6.T1.OM-POL.2", {.level = 4}));
    must(desk.rate("B6.T1.OM-POL.3", {.notApplicable = true, .reason = base::Localized{"not ours", {}}}));
    const auto open = desk.assessment().score("B6");
    CHECK(open.rated == 2);
    const auto before = desk.project.dump();
    const model::Value closed{std::string("closed")};
    const auto planned = [&] {
        exchange::ImportPlan plan;
        const auto row = [&](std::string_view name, const std::string& id, std::string_view field,
                             const model::Value& value) {
            const int index = model::registry().index(name);
            const int at = model::registry()[index].field(field);
            plan.rows.push_back({static_cast<int>(plan.tables.size()),
                                 2,
                                 exchange::RowState::Changed,
                                 id,
                                 {{at, desk.project.snapshot().find(index, id)->at(at), value}},
                                 {}});
            plan.tables.emplace_back().registerIndex = index;
        };
        row(model::Rounds::kName, desk.round, "status", closed);
        row(model::Artefacts::kName, agreed, "note", base::Localized{"signed", {}});
        return plan;
    };
    const commands::ImportRows how{.partSize = way == Way::ImportInParts ? 1u : 1u << 20};
    if (way == Way::Edit)
        must(commands::setRecord(desk.project, model::Rounds::kName, desk.round, {{"status", closed}}));
    if (way == Way::Several)
        must(commands::setRecords(desk.project, {"record.set_many", {"@rounds", ""}},
                                  {{std::string(model::Rounds::kName), desk.round, {{"status", closed}}}}));
    if (way == Way::Import || way == Way::ImportInParts) must(commands::importRows(desk.project, planned(), how));
    if (way == Way::Prepared) {
        const auto setup = desk.setup();
        auto prepared = must(commands::prepareImport(desk.project.snapshot(), setup.environment, planned(), how));
        must(desk.project.begin(prepared.label, std::move(prepared.changes), store::EntryKind::Import));
        while (!must(desk.project.proceed(std::chrono::hours(1)))) {
        }
    }
    const auto after = desk.assessment().score("B6");
    CHECK(after.rated == 2);
    CHECK(after.mean == open.mean);
    CHECK(desk.assessment().state("B6.T1.OM-POL.1").source == analysis::Source::Rated);
    CHECK(desk.assessment().state("B6.T1.OM-POL.1").evidenceCount == 1);
    must(commands::setRecord(desk.project, model::Artefacts::kName, agreed, {{"status", std::string("missing")}}));
    CHECK(desk.assessment().score("B6").mean == open.mean);
    must(desk.project.undo());
    must(desk.project.undo());
    CHECK(desk.project.dump() == before);
}

TEST_CASE("Nothing follows from closing a round that rates no single items, or from touching a closed one") {
    Desk desk("quick");
    must(commands::addRecord(desk.project, model::Artefacts::kName,
                             {{"code", std::string("B6.T1.OM-POL.1")},
                              {"item", std::string("B6.T1.OM-POL.1")},
                              {"status", std::string("agreed")}}));
    must(commands::setRecord(desk.project, model::Rounds::kName, desk.round, {{"status", std::string("closed")}}));
    CHECK(desk.project.snapshot().table<Answers>().empty());
    const auto second =
        must(commands::addRound(desk.project, {"Old", "舊"}, "standard", *base::Date::fromIso("2025-11-01")));
    must(desk.project.execute({"record.set", {"@rounds", ""}}, [&](store::Edit& edit) {
        return edit.set(model::Rounds::kName, second, {{"status", std::string("closed")}});
    }));
    const auto kept = desk.project.snapshot().table<Answers>().size();
    CHECK(kept == 1);
    must(commands::setRecord(desk.project, model::Rounds::kName, second, {{"note", base::Localized{"x", {}}}}));
    CHECK(desk.project.snapshot().table<Answers>().size() == kept);
}

TEST_CASE("What is added for others is named by them in the same step") {
    Desk desk;
    const auto barrier = must(commands::addRecord(desk.project, model::Barriers::kName,
                                                  {{"title", base::Localized{"Household", "戶"}},
                                                   {"layer", std::string("sem")},
                                                   {"process_group", std::string("sm")},
                                                   {"severity", std::string("high")}}));
    const auto named = [&] {
        return desk.project.snapshot().find<model::Barriers>(barrier)->list(model::Barriers::Initiatives);
    };
    const auto add = [&](const char* title, const std::string& by) {
        return commands::addRecord(desk.project, Initiatives::kName, {{"title", base::Localized{title, ""}}}, {},
                                   {{"barriers", "initiatives", by}});
    };
    const auto steps = must(desk.project.history()).size();
    const auto first = must(add("One meaning of household", barrier));
    const auto second = must(add("One form", barrier));
    CHECK(named() == model::List{first, second});
    CHECK(must(desk.project.history()).size() == steps + 2);
    must(desk.project.undo());
    CHECK(named() == model::List{first});
    CHECK(desk.project.snapshot().find<Initiatives>(second) == nullptr);
    // what is gone by then names nothing; a register that is not there is an error and adds nothing
    CHECK(add("Alone", "01H-gone"));
    const auto count = desk.project.snapshot().table<Initiatives>().size();
    CHECK_FALSE(commands::addRecord(desk.project, Initiatives::kName, {{"title", base::Localized{"X", ""}}}, {},
                                    {{"no_such", "initiatives", barrier}}));
    CHECK(desk.project.snapshot().table<Initiatives>().size() == count);
}
