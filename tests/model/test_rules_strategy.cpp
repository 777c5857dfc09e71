#include <catch2/catch.hpp>

#include <algorithm>

#include "base/error_codes.h"
#include "model/registers.h"
#include "model/registers/choices.h"
#include "model/risk_matrix.h"
#include "model/snapshot.h"
#include "model/validate.h"

using namespace cw;
using namespace cw::model;
using base::ErrorCode;

namespace {

/// A record of a register with some answers; ids differ by their last digits.
template <class Register>
Record record(std::initializer_list<std::pair<int, Value>> values, int number = 1) {
    const auto& spec = *registry().find(Register::kName);
    const std::string digits = std::to_string(number);
    Record made{"00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits,
                std::vector<Value>(spec.fields.size())};
    for (const auto& [field, value] : values) made.values[static_cast<std::size_t>(field)] = value;
    return made;
}

Value text(const char* value) {
    return std::string(value);
}
Value whole(std::int64_t value) {
    return value;
}
Value day(const char* iso) {
    return *base::Date::fromIso(iso);
}

template <class Register>
Snapshot with(Snapshot snapshot, const std::vector<Record>& records) {
    std::vector<RecordPtr> shared;
    for (const auto& made : records) shared.push_back(std::make_shared<const Record>(made));
    return snapshot.withTable(registry().index(Register::kName), Table(std::move(shared)));
}

template <class Register>
bool hasProblem(const Record& made, int field, ErrorCode code) {
    const auto problems = validate(*registry().find(Register::kName), made, Snapshot(), {});
    return std::ranges::any_of(problems, [&](const Problem& p) { return p.field == field && p.error.code == code; });
}

template <class Register>
Value computed(std::string_view id, const Record& made, const Snapshot& snapshot) {
    const auto& all = registry().find(Register::kName)->computed;
    const auto it = std::ranges::find(all, id, &ComputedField::id);
    REQUIRE(it != all.end());
    const Value value = it->compute(made, snapshot);
    if (isSet(value) && !it->choices.empty())
        CHECK(std::ranges::find(it->choices, std::get<std::string>(value), &Choice::id) != it->choices.end());
    return value;
}

template <class Register>
bool visible(int field, const Record& made) {
    return isVisible((*registry().find(Register::kName))[field], made);
}

}  // namespace

TEST_CASE("An adopted statement needs the day on which it was adopted") {
    using S = PrincipleStatements;
    for (const auto& [state, needed] : {std::pair{"draft", false}, {"consultation", false}, {"adopted", true}}) {
        CAPTURE(state);
        CHECK(hasProblem<S>(record<S>({{S::Status, text(state)}}), S::Date, ErrorCode::FieldRequired) == needed);
    }
    CHECK_FALSE(hasProblem<S>(record<S>({{S::Status, text("adopted")}, {S::Date, day("2025-12-18")}}), S::Date,
                              ErrorCode::FieldRequired));
}

TEST_CASE("Who does not simply agree says why") {
    using P = PrinciplePositions;
    for (const auto& [position, needed] : {std::pair{"agree", false}, {"amend", true}, {"reject", true}}) {
        CAPTURE(position);
        CHECK(hasProblem<P>(record<P>({{P::Position, text(position)}}), P::Note, ErrorCode::FieldRequired) == needed);
    }
}

TEST_CASE("A position speaks about the version that lay on the table that day") {
    using S = PrincipleStatements;
    using P = PrinciplePositions;
    const auto statement = [](int version, const char* state, const char* date, int number) {
        return record<S>(
            {{S::Item, text("A.4.2")}, {S::Version, whole(version)}, {S::Status, text(state)}, {S::Date, day(date)}},
            number);
    };
    const auto snapshot = with<S>(
        Snapshot(), {statement(1, "superseded", "2025-06-30", 1), statement(2, "adopted", "2025-12-18", 2),
                     statement(3, "consultation", "2026-11-03", 3), statement(4, "draft", "2026-11-20", 4),
                     record<S>({{S::Item, text("A.1")}, {S::Version, whole(9)}, {S::Status, text("adopted")}}, 5)});
    struct Row {
        const char* date;
        int version;
        bool earlier;
    };
    for (const auto& row : {Row{"2025-05-01", 1, true}, Row{"2025-09-01", 2, true}, Row{"2026-01-15", 2, true},
                            Row{"2026-11-24", 3, false}}) {
        CAPTURE(row.date);
        const auto position = record<P>({{P::Item, text("A.4.2")}, {P::Date, day(row.date)}});
        CHECK(computed<P>("version_meant", position, snapshot) == whole(row.version));
        CHECK(computed<P>("earlier_text", position, snapshot) == Value{row.earlier});
    }
    CHECK(computed<P>("version_meant", record<P>({{P::Item, text("A.4.2")}}), snapshot) == Value{});
    CHECK(computed<P>("earlier_text", record<P>({{P::Item, text("A.2.1")}, {P::Date, day("2026-01-01")}}),
                      snapshot) == Value{});
}

TEST_CASE("The four tests of a vision are counted, and an open one is not a failed one") {
    using V = VisionStatements;
    const auto vision = record<V>({{V::TestTogether, true}, {V::TestIt, true}, {V::TestMeasurable, false}});
    CHECK(computed<V>("tests_passed", vision, Snapshot()) == whole(2));
    CHECK(computed<V>("tests_open", vision, Snapshot()) == whole(1));
}

TEST_CASE("An objective counts the measures in use and the initiatives not stopped") {
    using O = Objectives;
    using M = Measures;
    using I = Initiatives;
    const auto objective = record<O>({}, 7);
    const Value mine = List{objective.id};
    auto snapshot = with<M>(Snapshot(), {record<M>({{M::Objective, objective.id}, {M::Status, text("active")}}, 1),
                                         record<M>({{M::Objective, objective.id}, {M::Status, text("retired")}}, 2),
                                         record<M>({{M::Status, text("active")}}, 3)});
    snapshot = with<I>(snapshot, {record<I>({{I::Objectives, mine}, {I::Status, text("running")}}, 1),
                                  record<I>({{I::Objectives, mine}, {I::Status, text("stopped")}}, 2),
                                  record<I>({{I::Objectives, mine}}, 3), record<I>({}, 4)});
    CHECK(computed<O>("measures", objective, snapshot) == whole(1));
    CHECK(computed<O>("initiatives", objective, snapshot) == whole(2));
}

TEST_CASE("A measure's target is not dated before its baseline") {
    using M = Measures;
    for (const auto& [target, broken] :
         {std::pair{"2025-03-27", true}, {"2025-03-28", false}, {"2027-12-31", false}}) {
        CAPTURE(target);
        CHECK(hasProblem<M>(record<M>({{M::BaselineOn, day("2025-03-28")}, {M::TargetOn, day(target)}}), M::TargetOn,
                            ErrorCode::RuleBroken) == broken);
    }
    CHECK_FALSE(hasProblem<M>(record<M>({{M::TargetOn, day("2025-01-01")}}), M::TargetOn, ErrorCode::RuleBroken));
}

TEST_CASE("A benefit has a value in money only where it is money") {
    using B = Benefits;
    for (const auto& [kind, money] : {std::pair{"cashable", true},
                                      {"avoidance", true},
                                      {"dis_benefit", true},
                                      {"non_cashable", false},
                                      {"qualitative", false}}) {
        CAPTURE(kind);
        CHECK(visible<B>(B::Value, record<B>({{B::Kind, text(kind)}})) == money);
    }
}

TEST_CASE("Only the item of the layers is described layer by layer") {
    using T = OperatingTraits;
    struct Row {
        const char* item;
        const char* layer;
        bool broken;
    };
    for (const auto& row : {Row{"B2.c", "data", false}, Row{"B2.c", "all", true}, Row{"B2.3.1", "all", false},
                            Row{"B2.3.1", "delivery", true}}) {
        CAPTURE(row.item, row.layer);
        CHECK(hasProblem<T>(record<T>({{T::Item, text(row.item)}, {T::Layer, text(row.layer)}}), T::Layer,
                            ErrorCode::RuleBroken) == row.broken);
    }
}

TEST_CASE("A budget line names partners only when it is shared") {
    using B = BudgetLines;
    CHECK(visible<B>(B::Partners, record<B>({{B::Shared, true}})));
    CHECK_FALSE(visible<B>(B::Partners, record<B>({{B::Shared, false}})));
    CHECK_FALSE(visible<B>(B::Partners, record<B>({})));
}

TEST_CASE("A role does not end before it begins") {
    using R = Roles;
    const auto role = [](const char* ends) {
        return record<R>({{R::Starts, day("2026-02-01")}, {R::Ends, day(ends)}});
    };
    CHECK(hasProblem<R>(role("2026-01-31"), R::Ends, ErrorCode::RuleBroken));
    CHECK_FALSE(hasProblem<R>(role("2026-02-01"), R::Ends, ErrorCode::RuleBroken));
}

TEST_CASE("A publication is next due one period after its last day, unless it comes once or has ended") {
    using P = Publications;
    struct Row {
        const char* frequency;
        const char* status;
        Value due;
    };
    for (const auto& row :
         {Row{"weekly", "live", day("2026-10-07")}, Row{"monthly", "live", day("2026-10-31")},
          Row{"quarterly", "live", day("2026-12-31")}, Row{"half_yearly", "live", day("2027-04-01")},
          Row{"yearly", "live", day("2027-10-01")}, Row{"once", "live", {}}, Row{"monthly", "ended", {}}}) {
        CAPTURE(row.frequency, row.status);
        const auto made = record<P>({{P::Frequency, text(row.frequency)},
                                     {P::Status, text(row.status)},
                                     {P::PublishedOn, day("2026-09-30")}});
        CHECK(computed<P>("next_due", made, Snapshot()) == row.due);
    }
    const auto planned = record<P>({{P::Status, text("planned")}, {P::FirstDue, day("2026-11-30")}});
    CHECK(computed<P>("next_due", planned, Snapshot()) == day("2026-11-30"));
    CHECK(visible<P>(P::FirstDue, planned));
    CHECK_FALSE(visible<P>(P::FirstDue, record<P>({{P::Status, text("live")}})));
}

TEST_CASE("Every frequency but once has a period") {
    for (const auto& choice : frequencies()) {
        CAPTURE(choice.id);
        CHECK(daysOf(choice.id).has_value() == (choice.id != "once"));
    }
    CHECK_FALSE(daysOf("").has_value());
}

TEST_CASE("Risk levels are looked up in the matrix of the scheme") {
    struct Scheme {
        const char* id;
        const char* rows[5];  ///< likelihood 1 to 5, a letter an impact
    };
    const Scheme schemes[] = {{"", {"LLLMH", "LLMHH", "LMMHX", "MMHXX", "MHHXX"}},
                              {"standard", {"LLLMH", "LLMHH", "LMMHX", "MMHXX", "MHHXX"}},
                              {"cautious", {"LLMHH", "LMMHX", "MMHXX", "MHHXX", "MHHXX"}},
                              {"tolerant", {"LLLMH", "LLLMH", "LLMHH", "LMMHX", "MMHXX"}}};
    for (const auto& scheme : schemes) {
        CAPTURE(scheme.id);
        for (int probability = 1; probability <= 5; ++probability) {
            std::string row;
            for (int impact = 1; impact <= 5; ++impact) {
                const auto level = riskLevel(probability, impact, scheme.id);
                REQUIRE(level);
                row += *level == RiskLevel::Extreme ? 'X' : static_cast<char>(std::toupper(riskLevelName(*level)[0]));
            }
            CHECK(row == scheme.rows[probability - 1]);
        }
    }
    CHECK_FALSE(riskLevel(0, 3, ""));
    CHECK_FALSE(riskLevel(3, 6, ""));
}

TEST_CASE("A risk's level follows its ratings and the city's scheme; what is here already has no likelihood") {
    using R = Risks;
    struct Row {
        const char* kind;
        Value probability;
        Value impact;
        const char* scheme;
        Value level;
    };
    for (const auto& row :
         {Row{"risk", whole(4), whole(4), "", text("extreme")}, Row{"risk", whole(3), whole(4), "", text("high")},
          Row{"risk", whole(3), whole(4), "cautious", text("extreme")},
          Row{"risk", whole(3), whole(3), "tolerant", text("medium")},
          Row{"issue", {}, whole(4), "", text("extreme")}, Row{"constraint", whole(1), whole(3), "", text("high")},
          Row{"risk", {}, whole(3), "", {}}, Row{"", {}, whole(3), "", {}}, Row{"risk", whole(3), {}, "", {}}}) {
        CAPTURE(row.kind, row.scheme);
        const auto made =
            record<R>({{R::Kind, text(row.kind)}, {R::Probability, row.probability}, {R::Impact, row.impact}});
        const auto snapshot =
            with<CityProfile>(Snapshot(), {record<CityProfile>({{CityProfile::RiskScheme, text(row.scheme)}})});
        CHECK(computed<R>("level", made, snapshot) == row.level);
        CHECK(computed<R>("level", made, Snapshot()).index() == row.level.index());
        CHECK(visible<R>(R::Probability, made) == (std::string_view(row.kind) == "risk"));
    }
}

TEST_CASE("Risks stay inside until somebody marks them") {
    const auto& risks = *registry().find("risks");
    REQUIRE(risks.internalRow);
    CHECK(risks.internalRow(record<Risks>({})));
    CHECK(risks.internalRow(record<Risks>({{Risks::ShownOutside, false}})));
    CHECK_FALSE(risks.internalRow(record<Risks>({{Risks::ShownOutside, true}})));
    for (const int field :
         {Risks::Cause, Risks::Event, Risks::Effect, Risks::MeasuresTaken, Risks::Trigger, Risks::Note})
        CHECK(risks[field].internal);
}

TEST_CASE("A decided change request says when it was decided") {
    using C = ChangeRequests;
    for (const auto& [state, needed] : {std::pair{"proposed", false},
                                        {"withdrawn", false},
                                        {"accepted", true},
                                        {"rejected", true},
                                        {"done", true}}) {
        CAPTURE(state);
        CHECK(hasProblem<C>(record<C>({{C::Status, text(state)}}), C::DecidedOn, ErrorCode::FieldRequired) == needed);
    }
}

TEST_CASE("Rows without a title of their own are called after what they stand for") {
    const auto initiative =
        record<Initiatives>({{Initiatives::Title, base::Localized{"Port agreement", "港區協議"}}}, 4);
    const auto snapshot = with<Initiatives>(Snapshot(), {initiative});
    const auto titleOf = [&](const Record& made, std::string_view name, base::Language language) {
        return snapshot.titleOf(registry().index(name), made, language);
    };
    const auto cell = record<RaciInitiatives>({{RaciInitiatives::Initiative, initiative.id}});
    CHECK(titleOf(cell, "raci_initiatives", base::Language::En) == "Port agreement");
    CHECK(titleOf(cell, "raci_initiatives", base::Language::ZhTw) == "港區協議");
    const auto lost = record<RaciInitiatives>({{RaciInitiatives::Initiative, record<Initiatives>({}, 9).id}});
    CHECK(titleOf(lost, "raci_initiatives", base::Language::En).empty());
    const auto reading = record<MeasureReadings>({{MeasureReadings::Date, day("2026-08-31")}});
    CHECK(titleOf(reading, "measure_readings", base::Language::ZhTw) ==
          base::Date::fromIso("2026-08-31")->display(base::Language::ZhTw));
}
