#include <catch2/catch.hpp>

#include "analysis/bundles.h"
#include "analysis/channels.h"
#include "analysis/periods.h"
#include "analysis/privacy.h"
#include "analysis/procurement.h"
#include "analysis/stakeholders.h"
#include "support/world.h"

// Figures that checks and panels of B4, B5, B10, B11 and B12 share.

using namespace cw;
using namespace cw::analysis;
using namespace cw::model;
using Values = std::vector<std::pair<int, model::Value>>;

namespace {

const base::Date kToday = *base::Date::fromIso("2026-11-24");

model::Value text(const char* t) {
    return *t == '\0' ? model::Value{} : model::Value{std::string(t)};
}
model::Value day(const char* iso) {
    return *base::Date::fromIso(iso);
}
model::Value amount(double dollars) {
    return base::Money{static_cast<std::int64_t>(dollars * 100), "TWD"};
}
template <class Register>
const Record& add(test::World& world, Values values) {
    const auto id = world.add<Register>(std::move(values));
    return *world.snapshot.find<Register>(id);
}

struct LockInCase {
    const char* data;
    const char* standards;
    const char* alternatives;
    const char* exitPlan;
    double exitCost;
    double value;
    const char* start;
    const char* end;
    double score;
    int answered;
};

}  // namespace

TEST_CASE("Lock-in leaves unanswered parts out and says nothing below three answers") {
    for (const auto& one : {
             LockInCase{"supplier_owns", "proprietary", "only", "none", 12.6e6, 139e6, "2019-01-01", "2026-06-30",
                        95.2, 5},
             LockInCase{"city_owns", "open", "few", "agreed", 1.2e6, 65.5e6, "2026-07-01", "2031-06-30", 9.4, 5},
             LockInCase{"silent", "", "only", "none", 0, 0, "", "", 100, 3},
             LockInCase{"silent", "", "only", "", 0, 0, "", "", -1, 2},
             LockInCase{"limited", "partly", "only", "draft", 0, 18.6e6, "2025-01-01", "2027-12-31", 68.2, 4},
         }) {
        CAPTURE(one.data, one.exitPlan, one.score);
        test::World world;
        Values values{{Contracts::DataBasis, text(one.data)},
                      {Contracts::Standards, text(one.standards)},
                      {Contracts::Alternatives, text(one.alternatives)},
                      {Contracts::ExitPlan, text(one.exitPlan)}};
        if (one.exitCost > 0) values.emplace_back(Contracts::ExitCost, amount(one.exitCost));
        if (one.value > 0)
            values.insert(values.end(), {{Contracts::Value, amount(one.value)},
                                         {Contracts::Start, day(one.start)},
                                         {Contracts::End, day(one.end)}});
        const auto tie = lockIn(add<Contracts>(world, values));
        CHECK(tie.answered == one.answered);
        CHECK(tie.score.has_value() == (one.score >= 0));
        if (tie.score) CHECK(*tie.score == Approx(one.score).margin(0.05));
    }
    test::World world;
    const auto open = lockIn(add<Contracts>(world, {{Contracts::DataBasis, text("silent")},
                                                    {Contracts::Alternatives, text("only")},
                                                    {Contracts::ExitPlan, text("none")}}));
    CHECK(open.low == 65);
    CHECK(open.high == 100);
}

TEST_CASE("A contract shorter than a year has its whole value as the value a year") {
    test::World world;
    const auto& year = add<Contracts>(world, {{Contracts::Value, amount(900000)},
                                              {Contracts::Start, day("2026-01-01")},
                                              {Contracts::End, day("2026-03-31")}});
    CHECK(*annualValue(year) == Approx(900000));
    CHECK_FALSE(annualValue(add<Contracts>(world, {{Contracts::Value, amount(1)}})));
}

TEST_CASE("A threshold of the contract's kind comes before one for all, on the day that decides") {
    test::World world;
    const auto row = [&](const char* kind, double dollars, const char* from, const char* to) {
        Values values{{ProcurementThresholds::Threshold, text("notice")},
                      {ProcurementThresholds::Kind, text(kind)},
                      {ProcurementThresholds::Amount, amount(dollars)},
                      {ProcurementThresholds::ValidFrom, day(from)}};
        if (*to != '\0') values.emplace_back(ProcurementThresholds::ValidTo, day(to));
        world.add<ProcurementThresholds>(values);
    };
    row("any", 1000000, "2000-01-01", "2022-12-31");
    row("any", 1500000, "2023-01-01", "");
    row("works", 2000000, "2023-01-01", "");
    const auto at = [&](const char* kind, const char* notice) {
        const auto id = world.add<Contracts>(
            {{Contracts::Kind, text(kind)}, {Contracts::NoticeOn, *notice == '\0' ? model::Value{} : day(notice)}});
        const auto found = amountThreshold(*world.snapshot.find<Contracts>(id), "notice", world.snapshot, kToday);
        return found ? found->minor / 100 : -1;
    };
    CHECK(at("services", "2022-06-01") == 1000000);
    CHECK(at("services", "") == 1500000);
    CHECK(at("works", "2024-06-01") == 2000000);
    CHECK(at("ppp", "2024-06-01") == -1);
    CHECK(at("goods", "1999-06-01") == -1);
}

TEST_CASE("Minutes saved count the districts in which the bundle is offered") {
    test::World world;
    const auto district = [&](std::int64_t people) {
        return world.add<Districts>({{Districts::Name, base::Localized{"d", "區"}}, {Districts::Population, people}});
    };
    const auto harbour = district(84216);
    const auto chaoping = district(142884);
    district(603418 - 84216 - 142884);
    const auto service = world.add<Services>({{Services::Demand, std::int64_t{3140}}});
    Values values{{LifeEvents::Services, List{service}},
                  {LifeEvents::MinutesBefore, std::int64_t{132}},
                  {LifeEvents::MinutesAfter, std::int64_t{38}}};
    const auto everywhere = minutesSaved(add<LifeEvents>(world, values), world.snapshot);
    CHECK(*everywhere == Approx(94 * 3140));
    values.emplace_back(LifeEvents::Districts, List{harbour, chaoping});
    CHECK(*minutesSaved(add<LifeEvents>(world, values), world.snapshot) == Approx(111085).margin(1));
    CHECK_FALSE(minutesSaved(add<LifeEvents>(world, {{LifeEvents::MinutesBefore, std::int64_t{1}}}), world.snapshot));
}

TEST_CASE("A shift's saving, what is put back and when it breaks even follow from the audit") {
    test::World world;
    const auto service = world.add<Services>({});
    const auto use = [&](const char* channel, std::int64_t volume, double cost, const char* quality) {
        world.add<ChannelUses>({{ChannelUses::Service, service},
                                {ChannelUses::Channel, text(channel)},
                                {ChannelUses::Volume, volume},
                                {ChannelUses::UnitCost, amount(cost)},
                                {ChannelUses::CostQuality, text(quality)}});
    };
    use("counter", 61000, 96, "estimated");
    use("phone", 38000, 41, "measured");
    use("web", 9400, 7, "assumed");
    const auto uses = usesByService(world.snapshot).at(service);
    const auto& row = add<ChannelShifts>(world, {{ChannelShifts::Service, service},
                                                 {ChannelShifts::FromChannel, text("counter")},
                                                 {ChannelShifts::ToChannel, text("phone")},
                                                 {ChannelShifts::Share, std::int64_t{2500}},
                                                 {ChannelShifts::Invest, amount(420000)},
                                                 {ChannelShifts::Cashable, std::int64_t{4000}},
                                                 {ChannelShifts::Reinvest, std::int64_t{5000}}});
    const auto shift = shiftOf(row, uses);
    REQUIRE(shift);
    CHECK(shift->moved == Approx(15250));
    CHECK(shift->gross == Approx(838750 * 100.0));
    CHECK(shift->cashable == Approx(335500 * 100.0));
    CHECK(shift->reinvested == Approx(167750 * 100.0));
    CHECK(*shift->breakEvenMonths == Approx(15.0).margin(0.05));
    CHECK(shift->quality == "estimated");
    CHECK(*shareOf(uses, *useOf(uses, "web")) == Approx(9400.0 / 108400));
    CHECK(*digitalShare(uses) == Approx(9400.0 / 108400));
    CHECK_FALSE(onlyDigital(uses));
    CHECK_FALSE(shiftOf(add<ChannelShifts>(world, {{ChannelShifts::FromChannel, text("counter")},
                                                   {ChannelShifts::ToChannel, text("post")},
                                                   {ChannelShifts::Share, std::int64_t{1}}}),
                        uses));
}

TEST_CASE("Offline people are told apart by age and only where the share is known") {
    test::World world;
    const auto people = offlinePeople(add<Districts>(world, {{Districts::Population, std::int64_t{1000}},
                                                             {Districts::ElderlyShare, std::int64_t{2000}},
                                                             {Districts::OfflineElderly, std::int64_t{7500}}}));
    CHECK(*people.elderly == Approx(150));
    CHECK_FALSE(people.others);
}

TEST_CASE("A privacy share is told from five rated principles on, without those that do not apply") {
    test::World world;
    const auto service = world.add<Services>({});
    const auto rate = [&](const char* item, const char* rating) {
        world.add<PrivacyRatings>({{PrivacyRatings::Service, service},
                                   {PrivacyRatings::Item, text(item)},
                                   {PrivacyRatings::Rating, text(rating)}});
    };
    rate("B11.3.1", "met");
    rate("B11.3.2", "met");
    rate("B11.3.3", "partly");
    rate("B11.3.4", "not_met");
    CHECK_FALSE(privacyScore(service, world.snapshot).share);
    rate("B11.3.9", "not_applicable");
    const auto score = privacyScore(service, world.snapshot);
    CHECK(score.rated == 5);
    CHECK(*score.share == Approx(0.5));
}

TEST_CASE("A reviewer is independent only when that is shown") {
    test::World world;
    const auto digital = world.add<People>({{People::Name, text("a")}, {People::Department, text("digital")}});
    const auto unknown = world.add<People>({{People::Name, text("b")}});
    const auto health = world.add<Services>({{Services::Department, text("health")}});
    const auto joint =
        world.add<Services>({{Services::Department, text("health")}, {Services::JointDepartments, List{"digital"}}});
    const auto of = [&](Values values) {
        return independenceOf(add<PrivacyExceptions>(world, std::move(values)), world.snapshot);
    };
    using E = PrivacyExceptions;
    CHECK(of({}) == Independence::NotShown);
    CHECK(of({{E::ReviewerBody, text("university")}}) == Independence::Shown);
    CHECK(of({{E::Reviewer, digital}, {E::Services, List{health}}}) == Independence::Shown);
    CHECK(of({{E::Reviewer, digital}, {E::Services, List{health, joint}}}) == Independence::Refuted);
    CHECK(of({{E::Reviewer, digital}, {E::Services, List{health}}, {E::ApprovedBy, digital}}) ==
          Independence::Refuted);
    CHECK(of({{E::Reviewer, unknown}, {E::Services, List{health}}}) == Independence::NotShown);
    CHECK(of({{E::Reviewer, digital}}) == Independence::NotShown);
}

TEST_CASE("Levels of engagement have an order and frequencies a length") {
    CHECK(*engagementRank("unaware") < *engagementRank("resistant"));
    CHECK(*engagementRank("supportive") < *engagementRank("leading"));
    CHECK_FALSE(engagementRank(""));
    test::World world;
    CHECK(*contactInterval(add<Stakeholders>(world, {{Stakeholders::Frequency, text("quarterly")}})) == 92);
    CHECK_FALSE(contactInterval(add<Stakeholders>(world, {{Stakeholders::Frequency, text("on_need")}})));
}

TEST_CASE("Months later is the same day, or the last one of a shorter month") {
    CHECK(addMonths(kToday, 18).iso() == "2028-05-24");
    CHECK(addMonths(kToday, -24).iso() == "2024-11-24");
    CHECK(addMonths(*base::Date::fromIso("2027-08-31"), 6).iso() == "2028-02-29");
    CHECK(addMonths(*base::Date::fromIso("2026-12-31"), 2).iso() == "2027-02-28");
}
