#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

#include "model/registers.h"
#include "model/validate.h"

using namespace cw;
using namespace cw::model;

namespace {

using Given = std::map<std::string, Value>;

base::Date day(const char* iso) {
    return *base::Date::fromIso(iso);
}

std::string uuid(int number) {
    const std::string digits = std::to_string(number);
    return "00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

Record record(std::string_view name, const Given& given, int number = 1) {
    const auto& spec = *registry().find(name);
    Record out{uuid(number), std::vector<Value>(spec.fields.size())};
    for (const auto& [field, value] : given) out.values[static_cast<std::size_t>(spec.field(field))] = value;
    return out;
}

/// Ids of the fields that the record's rules find fault with.
std::vector<std::string> broken(std::string_view name, const Record& given) {
    const auto& spec = *registry().find(name);
    std::vector<std::string> out;
    for (const auto& rule : spec.rules)
        for (const auto& found : rule(given)) out.emplace_back(spec[found.field].id);
    return out;
}

Value text(const char* given) {
    return std::string(given);
}

Snapshot with(Snapshot snapshot, std::string_view name, std::vector<Record> records) {
    std::vector<RecordPtr> shared;
    for (auto& one : records) shared.push_back(std::make_shared<const Record>(std::move(one)));
    return snapshot.withTable(registry().index(name), Table(std::move(shared)));
}

Value computed(std::string_view name, std::string_view id, const Record& given, const Snapshot& snapshot) {
    for (const auto& field : registry().find(name)->computed)
        if (field.id == id) return field.compute(given, snapshot);
    FAIL("no such computed field");
    return {};
}

}  // namespace

TEST_CASE("Records of stakeholders, contracts and services keep their rules") {
    struct Row {
        const char* registerName;
        Given given;
        std::vector<std::string> faults;
    };
    const auto row = GENERATE(values<Row>(
        {{"engagements", {{"status", text("planned")}, {"due", day("2026-12-03")}}, {}},
         {"engagements", {{"status", text("planned")}, {"date", day("2026-12-03")}}, {"date"}},
         {"engagements", {{"status", text("held")}, {"date", day("2026-11-03")}}, {}},
         {"contracts", {{"start", day("2026-01-01")}, {"end", day("2025-12-31")}}, {"end"}},
         {"contracts", {{"start", day("2026-01-01")}, {"end", day("2026-01-01")}}, {}},
         {"contracts", {{"stage", text("planning")}, {"notice_on", day("2026-05-01")}}, {"notice_on"}},
         {"contracts", {{"stage", text("tender")}, {"notice_on", day("2026-05-01")}}, {}},
         {"contracts", {{"stage", text("planning")}, {"planned_notice", day("2026-05-01")}}, {}},
         {"contracts", {{"replaces", uuid(1)}}, {"replaces"}},
         {"contracts", {{"replaces", uuid(2)}}, {}},
         {"procurement_policies", {{"replaces", uuid(1)}}, {"replaces"}},
         {"market_actions", {{"firms", std::int64_t{74}}, {"sme_firms", std::int64_t{74}}}, {}},
         {"market_actions", {{"firms", std::int64_t{74}}, {"sme_firms", std::int64_t{75}}}, {"sme_firms"}},
         {"market_actions", {{"firms", std::int64_t{74}}, {"local_firms", std::int64_t{75}}}, {"local_firms"}},
         {"market_actions", {{"sme_firms", std::int64_t{75}}}, {}},
         {"procurement_thresholds",
          {{"valid_from", day("2023-01-01")}, {"valid_to", day("2022-12-31")}},
          {"valid_to"}},
         {"privacy_exceptions", {{"granted_on", day("2025-06-01")}, {"valid_to", day("2025-05-31")}}, {"valid_to"}},
         {"channel_uses", {{"volume", std::int64_t{10}}, {"assisted", std::int64_t{11}}}, {"assisted"}},
         {"channel_uses", {{"volume", std::int64_t{10}}, {"assisted", std::int64_t{10}}}, {}},
         {"channel_shifts", {{"from_channel", text("web")}, {"to_channel", text("web")}}, {"to_channel"}},
         {"channel_shifts", {{"from_channel", text("counter")}, {"to_channel", text("web")}}, {}},
         {"channel_shifts", {}, {}},
         {"inclusion_measures", {{"start", day("2026-02-01")}, {"end", day("2026-01-31")}}, {"end"}}}));
    CAPTURE(row.registerName, row.given.empty() ? std::string() : row.given.begin()->first);
    CHECK(broken(row.registerName, record(row.registerName, row.given)) == row.faults);
}

TEST_CASE("What a state demands is demanded only then") {
    struct Row {
        const char* registerName;
        const char* fieldId;
        Given given;
        bool demanded;
    };
    const auto row = GENERATE(
        values<Row>({{"engagements", "due", {{"status", text("planned")}}, true},
                     {"engagements", "due", {{"status", text("held")}}, false},
                     {"engagements", "date", {{"status", text("held")}}, true},
                     {"engagements", "date", {{"status", text("cancelled")}}, false},
                     {"procurement_policies", "valid_from", {{"status", text("in_force")}}, true},
                     {"procurement_policies", "valid_from", {{"status", text("draft")}}, false},
                     {"market_actions", "channel", {{"status", text("held")}, {"kind", text("market_day")}}, true},
                     {"market_actions", "channel", {{"status", text("held")}, {"kind", text("competition")}}, false},
                     {"market_actions", "channel", {{"status", text("planned")}, {"kind", text("rfi")}}, false},
                     {"privacy_ratings", "reason", {{"rating", text("not_applicable")}}, true},
                     {"privacy_ratings", "reason", {{"rating", text("not_met")}}, false},
                     {"privacy_exceptions", "valid_to", {{"status", text("granted")}}, true},
                     {"privacy_exceptions", "valid_to", {{"status", text("requested")}}, false}}));
    CAPTURE(row.registerName, row.fieldId);
    const auto& spec = *registry().find(row.registerName);
    CHECK(isRequired(spec[spec.field(row.fieldId)], record(row.registerName, row.given)) == row.demanded);
}

TEST_CASE("The ground of a tender and the basis of consent are asked only where they apply") {
    const auto& contracts = *registry().find("contracts");
    const auto& ground = contracts[Contracts::MethodGround];
    CHECK(isVisible(ground, record("contracts", {{"method", text("limited")}})));
    CHECK_FALSE(isVisible(ground, record("contracts", {{"method", text("open")}})));
    const auto& judgedBy = (*registry().find("privacy_ratings"))[PrivacyRatings::JudgedBy];
    CHECK(isVisible(judgedBy, record("privacy_ratings", {{"item", text("B11.3.1")}})));
    CHECK_FALSE(isVisible(judgedBy, record("privacy_ratings", {{"item", text("B11.3.2")}})));
}

TEST_CASE("A purchase stays internal until its notice is out") {
    struct Row {
        Given given;
        bool internal;
    };
    const auto row =
        GENERATE(values<Row>({{{{"stage", text("planning")}}, true},
                              {{{"stage", text("planning")}, {"planned_notice", day("2026-01-05")}}, true},
                              {{{"stage", text("tender")}}, true},
                              {{{"stage", text("tender")}, {"notice_on", day("2026-01-05")}}, false},
                              {{{"stage", text("performance")}}, false},
                              {{}, false}}));
    CAPTURE(row.given.size());
    CHECK(registry().find("contracts")->internalRow(record("contracts", row.given)) == row.internal);
}

TEST_CASE("Judgements about others and the price of leaving are internal") {
    struct Row {
        const char* registerName;
        const char* fieldId;
    };
    const auto row = GENERATE(values<Row>({{"stakeholders", "influence"},
                                           {"stakeholders", "interest"},
                                           {"stakeholders", "engagement_now"},
                                           {"stakeholders", "engagement_wanted"},
                                           {"stakeholders", "concern"},
                                           {"engagements", "said"},
                                           {"engagements", "stance"},
                                           {"contracts", "planned_notice"},
                                           {"contracts", "exit_cost"}}));
    CAPTURE(row.registerName, row.fieldId);
    const auto& spec = *registry().find(row.registerName);
    CHECK(spec[spec.field(row.fieldId)].internal);
}

TEST_CASE("The last and the next contact follow from the engagements") {
    const auto engagement = [](int number, int stakeholder, const char* status, const char* due, const char* date) {
        Given given{{"stakeholder", uuid(stakeholder)}, {"status", text(status)}, {"due", day(due)}};
        if (*date != '\0') given["date"] = day(date);
        return record("engagements", given, number);
    };
    const auto snapshot = with(
        Snapshot(), "engagements",
        {engagement(11, 1, "held", "2026-03-01", "2026-03-02"), engagement(12, 1, "held", "2026-06-01", "2026-06-26"),
         engagement(13, 1, "planned", "2026-12-03", ""), engagement(14, 1, "planned", "2026-11-12", ""),
         engagement(15, 1, "cancelled", "2026-10-01", ""), engagement(16, 2, "held", "2026-09-01", "2026-09-01")});
    const auto stakeholder = record("stakeholders", {});
    CHECK(computed("stakeholders", "last_contact", stakeholder, snapshot) == Value{day("2026-06-26")});
    CHECK(computed("stakeholders", "next_contact", stakeholder, snapshot) == Value{day("2026-11-12")});
    CHECK(computed("stakeholders", "next_contact", record("stakeholders", {}, 2), snapshot) == Value{});
}

TEST_CASE("A segment names its teams that have not ended and counts its services") {
    const auto team = [](int number, const char* en, const char* zh, const char* status) {
        return record("customer_teams",
                      {{"title", base::Localized{en, zh}}, {"status", text(status)}, {"segments", List{uuid(1)}}},
                      number);
    };
    auto snapshot = with(Snapshot(), "customer_teams",
                         {team(11, "Newborn team", "新生兒團隊", "informal"), team(12, "Old team", "舊團隊", "ended"),
                          team(13, "Carers’ team", "照顧者團隊", "drafted")});
    snapshot = with(snapshot, "segment_services",
                    {record("segment_services", {{"segment", uuid(1)}, {"service", uuid(5)}}, 21),
                     record("segment_services", {{"segment", uuid(1)}, {"service", uuid(6)}}, 22),
                     record("segment_services", {{"segment", uuid(2)}, {"service", uuid(6)}}, 23)});
    const auto segment = record("segments", {});
    CHECK(computed("segments", "team", segment, snapshot) ==
          Value{base::Localized{"Newborn team, Carers’ team", "新生兒團隊、照顧者團隊"}});
    CHECK(computed("segments", "services_n", segment, snapshot) == Value{std::int64_t{2}});
    CHECK(computed("segments", "team", record("segments", {}, 2), snapshot) == Value{});
}

TEST_CASE("Services, life events, teams and channels count what belongs to them") {
    auto snapshot = with(Snapshot(), "services",
                         {record("services", {{"department", uuid(31)}, {"joint_departments", List{uuid(32)}}}, 1),
                          record("services", {{"department", uuid(32)}, {"joint_departments", List{uuid(33)}}}, 2)});
    snapshot =
        with(snapshot, "channel_uses",
             {record("channel_uses", {{"service", uuid(1)}}, 41), record("channel_uses", {{"service", uuid(1)}}, 42),
              record("channel_uses", {{"service", uuid(2)}}, 43)});
    CHECK(computed("services", "channels_n", record("services", {}), snapshot) == Value{std::int64_t{2}});
    const auto event = record("life_events", {{"services", List{uuid(1), uuid(2), uuid(9)}}});
    CHECK(computed("life_events", "departments_n", event, snapshot) == Value{std::int64_t{3}});
    const auto team = record("customer_teams", {{"mandate", base::Localized{"a", ""}}, {"powers", List{"insight"}}});
    CHECK(computed("customer_teams", "charter", team, snapshot) == Value{std::int64_t{2}});
    const auto use =
        record("channel_uses", {{"volume", std::int64_t{38000}}, {"unit_cost", base::Money{4100, "TWD"}}});
    CHECK(computed("channel_uses", "cost_year", use, snapshot) == Value{base::Money{155800000, "TWD"}});
    CHECK(computed("channel_uses", "cost_year", record("channel_uses", {{"volume", std::int64_t{1}}}), snapshot) ==
          Value{});
}
