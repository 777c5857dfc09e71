#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

#include "analysis/checks.h"
#include "support/check_cases.h"
#include "support/files.h"
#include "support/world.h"

// Checks over stakeholders, procurement, services, privacy and channels (B4, B5, B10, B11, B12).

using namespace cw;
using namespace cw::analysis;
using namespace cw::model;
using Values = std::vector<std::pair<int, model::Value>>;

namespace {

const base::Date kToday = *base::Date::fromIso("2026-11-24");

std::string sentence(const test::World& world, std::string_view check) {
    const auto found = findingsOf(world, check);
    REQUIRE(found.size() == 1);
    return findingText(found.front(), base::EnglishTexts(), test::catalogue(), world.snapshot);
}

model::Value text(const char* t) {
    return std::string(t);
}
model::Value both(const char* t) {
    return base::Localized{t, "字"};
}
model::Value day(const char* iso) {
    return *base::Date::fromIso(iso);
}
model::Value number(std::int64_t n) {
    return n;
}
model::Value amount(std::int64_t dollars) {
    return base::Money{dollars * 100, "TWD"};
}
Values with(Values values, Values more) {
    for (auto& [field, value] : more) {
        std::erase_if(values, [&](const auto& each) { return each.first == field; });
        values.emplace_back(field, std::move(value));
    }
    return values;
}

using Fill = std::function<void(test::World&)>;
using Case = test::CheckCase;

template <class Register>
Fill record(Values values) {
    return [values](test::World& world) { world.add<Register>(values); };
}
Fill all(std::vector<Fill> parts) {
    return [parts](test::World& world) {
        for (const auto& part : parts) part(world);
    };
}

// ---- B4

Values stakeholder(Values more = {}) {
    return with({{Stakeholders::Title, both("s")},
                 {Stakeholders::Influence, number(4)},
                 {Stakeholders::EngagementNow, text("neutral")},
                 {Stakeholders::EngagementWanted, text("supportive")},
                 {Stakeholders::Frequency, text("quarterly")}},
                std::move(more));
}
Fill met(Values who, const char* status, const char* date) {
    return [=](test::World& world) {
        const auto id = world.add<Stakeholders>(who);
        world.add<Engagements>(
            {{Engagements::Stakeholder, id},
             {Engagements::Title, both("e")},
             {Engagements::Status, text(status)},
             {std::string_view(status) == "held" ? Engagements::Date : Engagements::Due, day(date)}});
    };
}
Values exchange(const char* date, Values more = {}) {
    return with(
        {{CityExchanges::Title, both("x")}, {CityExchanges::Status, text("held")}, {CityExchanges::Date, day(date)}},
        std::move(more));
}

std::vector<Case> stakeholderCases() {
    const Values four{{Stakeholders::Title, both("s")},
                      {Stakeholders::Types, List{"initiator", "investor", "provider", "consumer"}}};
    return {
        {"stakeholder.type_without_voice", record<Stakeholders>(four),
         [=](test::World& world) {
             const auto body = world.add<Organisations>(
                 {{Organisations::Name, both("o")}, {Organisations::Types, List{"external"}}});
             world.add<Stakeholders>(four);
             world.add<Stakeholders>({{Stakeholders::Title, both("t")}, {Stakeholders::Organisation, body}});
         }},
        {"stakeholder.contact_overdue", met(stakeholder(), "held", "2026-08-09"),
         met(stakeholder(), "held", "2026-08-10")},
        {"stakeholder.contact_overdue", met(stakeholder(), "held", "2026-06-26"),
         met(stakeholder({{Stakeholders::Frequency, text("on_need")}}), "held", "2020-01-01")},
        {"engagement.past_planned", met(stakeholder(), "planned", "2026-11-23"),
         met(stakeholder(), "planned", "2026-11-24")},
        {"stakeholder.key_unplanned", met(stakeholder(), "held", "2026-11-20"),
         met(stakeholder(), "planned", "2027-01-20")},
        {"stakeholder.key_unplanned", record<Stakeholders>(stakeholder()),
         record<Stakeholders>(stakeholder({{Stakeholders::Influence, number(3)}}))},
        {"stakeholder.key_unplanned", record<Stakeholders>(stakeholder()),
         record<Stakeholders>(stakeholder({{Stakeholders::EngagementWanted, text("resistant")}}))},
        {"stakeholder.never_contacted",
         all({record<Stakeholders>(stakeholder()), met(stakeholder(), "held", "2026-11-20")}),
         record<Stakeholders>(stakeholder())},  // silent while no contact is recorded
        {"stakeholder.no_message", all({record<Stakeholders>(stakeholder()), record<Stakeholders>(stakeholder())}),
         record<Stakeholders>(
             stakeholder({{Stakeholders::MessageBrings, both("b")}, {Stakeholders::MessageJoin, both("j")}}))},
        {"exchange.not_used", record<CityExchanges>(exchange("2025-11-01")),
         record<CityExchanges>(exchange("2025-12-01"))},
        {"exchange.not_used", record<CityExchanges>(exchange("2024-11-01")),
         record<CityExchanges>(exchange("2024-11-01", {{CityExchanges::NotAdopted, both("too dear")}}))},
    };
}

// ---- B5

Values contract(Values more = {}) {
    return with({{Contracts::Title, both("c")},
                 {Contracts::Kind, text("services")},
                 {Contracts::Category, text("business_system")},
                 {Contracts::Department, text("d1")},
                 {Contracts::Stage, text("performance")},
                 {Contracts::Start, day("2024-01-01")},
                 {Contracts::End, day("2027-12-31")},
                 {Contracts::Value, amount(20000000)},
                 {Contracts::DataBasis, text("supplier_owns")},
                 {Contracts::Standards, text("proprietary")},
                 {Contracts::Alternatives, text("only")}},
                std::move(more));
}
Fill suppliers(int tied) {
    return [tied](test::World& world) {
        for (int i = 0; i < 5; ++i) {
            const std::string supplier = i < tied ? std::string("s") : "other" + std::to_string(i);
            world.add<Contracts>(contract({{Contracts::Supplier, supplier}}));
        }
    };
}
Values thresholdRow(const char* name, const char* kind, std::int64_t dollars) {
    return {{ProcurementThresholds::Threshold, text(name)},
            {ProcurementThresholds::Kind, text(kind)},
            {ProcurementThresholds::Amount, amount(dollars)},
            {ProcurementThresholds::ValidFrom, day("2023-01-01")}};
}
Values policy(const char* status, List covers, Values more = {}) {
    return with({{ProcurementPolicies::Title, both("p")},
                 {ProcurementPolicies::Status, text(status)},
                 {ProcurementPolicies::Covers, std::move(covers)}},
                std::move(more));
}
Values talk(const char* status, bool equal) {
    return {{MarketActions::Title, both("m")},
            {MarketActions::Kind, text("rfi")},
            {MarketActions::Status, text(status)},
            {MarketActions::EqualInformation, equal}};
}
Values plannedTender(const char* notice) {
    return contract({{Contracts::Stage, text("planning")}, {Contracts::PlannedNotice, day(notice)}});
}

std::vector<Case> procurementCases() {
    const List all4{"outcome", "data", "collaboration", "lock_in"};
    const auto department = [](const char* id, const char* end) {
        return record<Contracts>(contract({{Contracts::Department, text(id)}, {Contracts::End, day(end)}}));
    };
    const Values limited = contract({{Contracts::Method, text("limited")}});
    return {
        {"contract.tied_expiring", record<Contracts>(contract()),
         record<Contracts>(contract({{Contracts::End, day("2028-05-25")}}))},
        {"contract.tied_expiring", record<Contracts>(contract()),
         record<Contracts>(contract({{Contracts::ExtensionUntil, day("2030-12-31")}}))},
        {"contract.tied_expiring", record<Contracts>(contract()),
         record<Contracts>(contract({{Contracts::Alternatives, model::Value{}}}))},  // two answers only
        {"contract.joint_buying",
         all({department("d1", "2027-01-31"), department("d2", "2027-06-30"), department("d3", "2027-12-31")}),
         all({department("d1", "2027-01-31"), department("d2", "2027-06-30"), department("d2", "2027-12-31")})},
        {"contract.no_data_clause", record<Contracts>(contract()),
         record<Contracts>(contract({{Contracts::DataBasis, model::Value{}}}))},
        {"contract.no_data_clause", record<Contracts>(contract({{Contracts::DataBasis, text("silent")}})),
         record<Contracts>(contract({{Contracts::Stage, text("closed")}}))},
        {"contract.no_exit_cost", all({record<Contracts>(contract()), record<Contracts>(contract())}),
         record<Contracts>(contract({{Contracts::ExitCost, amount(1)}}))},
        {"contract.no_exit_cost", record<Contracts>(contract({{Contracts::Department, model::Value{}}})),
         record<Contracts>(contract({{Contracts::Value, amount(9999999)}}))},
        {"supplier.dependence", suppliers(2), suppliers(1)},
        {"contract.limited_without_ground",
         all({record<Contracts>(limited), record<ProcurementThresholds>(thresholdRow("notice", "any", 1500000))}),
         record<Contracts>(limited)},  // no row of the city, no finding
        {"contract.limited_without_ground",
         all({record<Contracts>(limited), record<ProcurementThresholds>(thresholdRow("notice", "any", 1500000))}),
         all({record<Contracts>(limited), record<ProcurementThresholds>(thresholdRow("notice", "any", 1500000)),
              record<ProcurementThresholds>(thresholdRow("notice", "services", 30000000))})},
        {"policy.principle_missing",
         all({record<ProcurementPolicies>(policy("in_force", {"data", "outcome", "lock_in"})),
              record<ProcurementPolicies>(policy("draft", {"collaboration"}))}),
         record<ProcurementPolicies>(policy("in_force", all4))},
        {"policy.not_published",
         record<ProcurementPolicies>(policy("in_force", all4,
                                            {{ProcurementPolicies::ValidFrom, day("2026-01-01")},
                                             {ProcurementPolicies::PublishedOn, day("2026-01-09")}})),
         record<ProcurementPolicies>(policy("in_force", all4,
                                            {{ProcurementPolicies::ValidFrom, day("2026-01-01")},
                                             {ProcurementPolicies::PublishedOn, day("2026-01-01")}}))},
        {"market.unequal_information", record<MarketActions>(talk("held", false)),
         record<MarketActions>(talk("planned", false))},
        {"market.unequal_information", record<MarketActions>(talk("held", false)),
         record<MarketActions>(talk("held", true))},
        {"contract.no_early_talk",
         all({record<Contracts>(plannedTender("2027-01-15")),
              record<ProcurementThresholds>(thresholdRow("inspection", "services", 10000000))}),
         [](test::World& world) {
             const auto id = world.add<Contracts>(plannedTender("2027-01-15"));
             world.add<ProcurementThresholds>(thresholdRow("inspection", "services", 10000000));
             world.add<MarketActions>({{MarketActions::Title, both("m")}, {MarketActions::Contracts, List{id}}});
         }},
    };
}

// ---- B10

Values service(Values more = {}) {
    return with({{Services::Title, both("v")},
                 {Services::Status, text("live")},
                 {Services::Kind, text("public")},
                 {Services::Department, text("d")}},
                std::move(more));
}
Values segment(Values more = {}) {
    return with({{Segments::Title, both("g")}}, std::move(more));
}
Fill linked(Values segmentValues, Values serviceValues, Values linkValues) {
    return [=](test::World& world) {
        const auto segmentId = world.add<Segments>(segmentValues);
        const auto serviceId = world.add<Services>(serviceValues);
        world.add<SegmentServices>(
            with({{SegmentServices::Segment, segmentId}, {SegmentServices::Service, serviceId}}, linkValues));
    };
}
Values importance(const char* choice, Values more = {}) {
    return with({{SegmentServices::Importance, text(choice)}}, std::move(more));
}
Fill needOf(std::int64_t weight, const char* status, const char* teamStatus = nullptr) {
    return [=](test::World& world) {
        const auto need = world.add<Needs>(
            {{Needs::Title, both("n")}, {Needs::Weight, number(weight)}, {Needs::Status, text(status)}});
        const auto group = world.add<Segments>(segment({{Segments::Needs, List{need}}}));
        if (teamStatus != nullptr)
            world.add<CustomerTeams>({{CustomerTeams::Title, both("t")},
                                      {CustomerTeams::Status, text(teamStatus)},
                                      {CustomerTeams::Segments, List{group}}});
    };
}
Values lifeEvent(const char* status, Values more = {}) {
    return with({{LifeEvents::Title, both("l")}, {LifeEvents::Status, text(status)}}, std::move(more));
}
Fill team(const char* status, const char* eventStatus) {
    return [=](test::World& world) {
        const auto event = world.add<LifeEvents>(lifeEvent(eventStatus));
        world.add<CustomerTeams>({{CustomerTeams::Title, both("t")},
                                  {CustomerTeams::Status, text(status)},
                                  {CustomerTeams::LifeEvents, List{event}}});
    };
}
Fill asked(const char* iso, bool bundled) {
    return [=](test::World& world) {
        const auto group =
            world.add<Segments>(segment({{Segments::InsightOn, iso == nullptr ? model::Value{} : day(iso)}}));
        if (bundled) world.add<LifeEvents>(lifeEvent("pilot", {{LifeEvents::Segments, List{group}}}));
    };
}

std::vector<Case> serviceCases() {
    const auto costs = [](std::int64_t before, std::int64_t after) {
        return record<LifeEvents>(
            lifeEvent("mapped", {{LifeEvents::CostBefore, amount(before)}, {LifeEvents::CostAfter, amount(after)}}));
    };
    const Fill good =
        linked(segment(), service(), importance("core", {{SegmentServices::Performance, text("good")}}));
    return {
        {"service.no_owner", record<Services>(service({{Services::Department, model::Value{}}})),
         record<Services>(service())},
        {"segment.unserved", linked(segment(), service(), importance("supports")), record<Segments>(segment())},
        {"segment.unserved", all({good, record<Segments>(segment())}), good},
        {"service.for_nobody", all({good, record<Services>(service())}),
         all({good, record<Services>(service()), record<Services>(service())})},  // too little linked to say so
        {"segment.no_team", needOf(4, "open"), needOf(3, "open")},
        {"segment.no_team", needOf(5, "taken_up", "ended"), needOf(5, "taken_up", "informal")},
        {"segment.no_team", needOf(5, "open"), needOf(5, "answered")},
        {"team.no_charter", team("informal", "pilot"), team("adopted", "pilot")},
        {"team.no_charter", team("drafted", "live"), team("drafted", "designing")},
        {"life_event.dearer", costs(1000, 1021), costs(1000, 1020)},
        {"life_event.not_measured", record<LifeEvents>(lifeEvent("live", {{LifeEvents::MinutesBefore, number(132)}})),
         record<LifeEvents>(lifeEvent("mapped"))},
        {"segment.insight_old", asked("2024-11-23", false), asked("2024-11-24", false)},
        {"segment.insight_old", asked(nullptr, true), asked(nullptr, false)},
        {"segment_service.fails_core",
         linked(segment(), service(), importance("core", {{SegmentServices::Satisfaction, number(4999)}})),
         linked(segment(), service(), importance("core", {{SegmentServices::Satisfaction, number(5000)}}))},
        {"segment_service.fails_core",
         linked(segment(), service(), importance("core", {{SegmentServices::Performance, text("poor")}})),
         linked(segment(), service({{Services::Status, text("planned")}}),
                importance("core", {{SegmentServices::Performance, text("poor")}}))},
    };
}

// ---- B11

Values exception(const char* validTo, Values more = {}) {
    return with({{PrivacyExceptions::Title, both("x")},
                 {PrivacyExceptions::Status, text("granted")},
                 {PrivacyExceptions::Items, List{"B11.3.6"}},
                 {PrivacyExceptions::ReviewerBody, text("o")},
                 {PrivacyExceptions::ValidTo, day(validTo)}},
                std::move(more));
}
Fill reviewedBy(const char* reviewerDepartment, const char* serviceDepartment) {
    return [=](test::World& world) {
        const auto reviewer =
            world.add<People>({{People::Name, text("r")}, {People::Department, text(reviewerDepartment)}});
        const auto used = world.add<Services>(service({{Services::Department, text(serviceDepartment)}}));
        world.add<PrivacyExceptions>(exception("2027-12-31", {{PrivacyExceptions::ReviewerBody, model::Value{}},
                                                              {PrivacyExceptions::Reviewer, reviewer},
                                                              {PrivacyExceptions::Services, List{used}}}));
    };
}
Values file(Values more = {}) {
    return with({{PersonalDataFiles::Title, both("f")},
                 {PersonalDataFiles::Department, text("d")},
                 {PersonalDataFiles::Contact, both("office")},
                 {PersonalDataFiles::Basis, text("duty")},
                 {PersonalDataFiles::Article, both("law")},
                 {PersonalDataFiles::Purposes, List{"p"}},
                 {PersonalDataFiles::Categories, List{"c"}},
                 {PersonalDataFiles::PublishedOn, day("2026-07-31")}},
                std::move(more));
}
struct Rated {
    const char* item = "B11.3.6";
    const char* rating = "not_met";
    const char* judgedBy = nullptr;
    const char* basis = "duty";
    bool special = false;
    const char* exceptionUntil = nullptr;
};
Fill rated(Rated rated) {
    return [rated](test::World& world) {
        const auto id = world.add<Services>(service({{Services::PersonalData, true}}));
        world.add<PersonalDataFiles>(file({{PersonalDataFiles::Services, List{id}},
                                           {PersonalDataFiles::Basis, text(rated.basis)},
                                           {PersonalDataFiles::Special, rated.special}}));
        world.add<PrivacyRatings>(
            {{PrivacyRatings::Service, id},
             {PrivacyRatings::Item, text(rated.item)},
             {PrivacyRatings::Rating, text(rated.rating)},
             {PrivacyRatings::JudgedBy, rated.judgedBy == nullptr ? model::Value{} : text(rated.judgedBy)}});
        if (rated.exceptionUntil != nullptr)
            world.add<PrivacyExceptions>(exception(rated.exceptionUntil, {{PrivacyExceptions::Services, List{id}}}));
    };
}
Fill channels(Values serviceValues, std::vector<Values> rows) {
    return [=](test::World& world) {
        const auto id = world.add<Services>(serviceValues);
        for (const auto& row : rows) world.add<ChannelUses>(with(row, {{ChannelUses::Service, id}}));
    };
}
Values use(const char* channel, std::int64_t volume, std::int64_t cost = 100, Values more = {}) {
    return with({{ChannelUses::Channel, text(channel)},
                 {ChannelUses::Volume, number(volume)},
                 {ChannelUses::UnitCost, amount(cost)}},
                std::move(more));
}

std::vector<Case> privacyCases() {
    const Values strong = service({{Services::Identity, text("strong")}});
    const auto handles = service({{Services::PersonalData, true}});
    return {
        {"exception.expired", record<PrivacyExceptions>(exception("2026-11-23")),
         record<PrivacyExceptions>(exception("2026-11-24"))},
        {"exception.expired", record<PrivacyExceptions>(exception("2026-11-23")),
         record<PrivacyExceptions>(exception("2026-11-23", {{PrivacyExceptions::Status, text("ended")}}))},
        {"exception.expiring", record<PrivacyExceptions>(exception("2027-01-23")),
         record<PrivacyExceptions>(exception("2027-01-24"))},
        {"exception.not_independent", reviewedBy("d", "d"), reviewedBy("other", "d")},
        {"exception.not_independent",
         record<PrivacyExceptions>(exception("2027-12-31", {{PrivacyExceptions::ReviewerBody, model::Value{}}})),
         record<PrivacyExceptions>(exception("2027-12-31"))},
        {"file.incomplete_list",
         all({record<PersonalDataFiles>(file({{PersonalDataFiles::Purposes, model::Value{}}})),
              record<PersonalDataFiles>(file({{PersonalDataFiles::Contact, model::Value{}}}))}),
         record<PersonalDataFiles>(file())},
        {"file.not_published", record<PersonalDataFiles>(file({{PersonalDataFiles::PublishedOn, model::Value{}}})),
         record<PersonalDataFiles>(
             file({{PersonalDataFiles::PublishedOn, model::Value{}}, {PersonalDataFiles::Article, model::Value{}}}))},
        {"file.notice_unclear", record<PersonalDataFiles>(file({{PersonalDataFiles::Notice, text("missing")}})),
         record<PersonalDataFiles>(file({{PersonalDataFiles::Notice, text("not_needed")}}))},
        {"service.personal_without_file", all({record<Services>(handles), record<PersonalDataFiles>(file())}),
         record<Services>(handles)},  // silent while the list is empty
        {"privacy.consent_misjudged", rated({.item = "B11.3.1", .rating = "met", .judgedBy = "consent"}),
         rated({.item = "B11.3.1", .rating = "met", .judgedBy = "consent", .basis = "consent"})},
        {"privacy.consent_misjudged", rated({.item = "B11.3.1", .rating = "met", .judgedBy = "consent"}),
         rated({.item = "B11.3.1", .rating = "met", .judgedBy = "notice"})},
        {"privacy.weak_and_sensitive", rated({.special = true}), rated({.special = false})},
        {"privacy.weak_and_sensitive", rated({.special = true, .exceptionUntil = "2026-11-23"}),
         rated({.special = true, .exceptionUntil = "2026-11-24"})},
        {"service.certificate_only", channels(strong, {use("web", 10), use("counter", 0)}),
         channels(strong, {use("web", 10), use("counter", 1)})},
    };
}

// ---- B12

Fill onlineFor(std::int64_t offline, const char* how, std::vector<Values> rows) {
    return [=](test::World& world) {
        const auto id = world.add<Services>(service());
        const auto group = world.add<Segments>(segment({{Segments::OfflineShare, number(offline)}}));
        world.add<SegmentServices>({{SegmentServices::Segment, group},
                                    {SegmentServices::Service, id},
                                    {SegmentServices::Importance, text(how)}});
        for (const auto& row : rows) world.add<ChannelUses>(with(row, {{ChannelUses::Service, id}}));
    };
}
Fill shifted(std::vector<Values> shifts, Values toUse = use("web", 100, 10)) {
    return [=](test::World& world) {
        const auto id = world.add<Services>(service());
        for (const auto& row : {use("counter", 1000, 50), toUse})
            world.add<ChannelUses>(with(row, {{ChannelUses::Service, id}}));
        for (const auto& shift : shifts)
            world.add<ChannelShifts>(with({{ChannelShifts::Title, both("s")},
                                           {ChannelShifts::Service, id},
                                           {ChannelShifts::FromChannel, text("counter")},
                                           {ChannelShifts::ToChannel, text("web")},
                                           {ChannelShifts::Share, number(5000)},
                                           {ChannelShifts::Status, text("agreed")}},
                                          shift));
    };
}
Fill offlineSegment(const char* measureStatus) {
    return [=](test::World& world) {
        const auto group = world.add<Segments>(segment({{Segments::OfflineShare, number(3000)}}));
        if (measureStatus == nullptr) return;
        world.add<InclusionMeasures>({{InclusionMeasures::Title, both("m")},
                                      {InclusionMeasures::Status, text(measureStatus)},
                                      {InclusionMeasures::Segments, List{group}}});
    };
}
Fill district(model::Value offline) {
    return [=](test::World& world) {
        world.add<Districts>({{Districts::Name, both("d")}, {Districts::OfflineElderly, offline}});
        channels(service(), {use("web", 1)})(world);
    };
}
Values measure(Values more) {
    return with({{InclusionMeasures::Title, both("m")},
                 {InclusionMeasures::Status, text("running")},
                 {InclusionMeasures::Cost, amount(120000)}},
                std::move(more));
}

std::vector<Case> channelCases() {
    return {
        {"channel.audit_open",
         all({channels(service(), {use("web", 1)}), record<Services>(service()), record<Services>(service())}),
         record<Services>(service())},
        {"channel.audit_open", all({channels(service(), {use("web", 1)}), record<Services>(service())}),
         all({channels(service(), {use("web", 1)}),
              record<Services>(service({{Services::Kind, text("internal")}}))})},
        {"channel.digital_only", onlineFor(3000, "core", {use("web", 10)}),
         onlineFor(2999, "core", {use("web", 10)})},
        {"channel.digital_only", onlineFor(6200, "core", {use("web", 10), use("app", 5)}),
         onlineFor(6200, "core", {use("web", 10), use("kiosk", 5)})},
        {"channel.digital_only", onlineFor(6200, "core", {use("message", 10)}),
         onlineFor(6200, "sometimes", {use("message", 10)})},
        {"channel.dear_and_empty", channels(service(), {use("counter", 950, 100), use("app", 50, 301)}),
         channels(service(), {use("counter", 950, 100), use("app", 50, 300)})},
        {"channel.dear_and_empty", channels(service(), {use("counter", 950, 100), use("post", 50, 900)}),
         channels(service(), {use("counter", 950, 100), use("home", 50, 900)})},
        {"channel.dear_and_empty", channels(service(), {use("counter", 950, 100), use("app", 50, 900)}),
         channels(service(), {use("counter", 900, 100), use("app", 100, 900)})},
        {"channel.poor_service",
         channels(service(), {use("phone", 100, 41, {{ChannelUses::LevelMet, number(4100)}})}),
         channels(service(), {use("phone", 100, 41, {{ChannelUses::LevelMet, number(5000)}})})},
        {"channel.poor_service",
         channels(service(), {use("counter", 90), use("app", 10, 9, {{ChannelUses::Satisfaction, number(4400)}})}),
         channels(service(), {use("counter", 91), use("app", 9, 9, {{ChannelUses::Satisfaction, number(4400)}})})},
        {"shift.no_reinvest", shifted({{{ChannelShifts::Cashable, number(3000)}}}),
         shifted({{{ChannelShifts::Cashable, number(3000)}, {ChannelShifts::Reinvest, number(1)}}})},
        {"shift.no_reinvest", shifted({{{ChannelShifts::Cashable, number(3000)}}}),
         shifted({{{ChannelShifts::Cashable, number(3000)}, {ChannelShifts::Status, text("idea")}}})},
        {"shift.loses", shifted({{{ChannelShifts::Running, amount(20001)}}}),
         shifted({{{ChannelShifts::Running, amount(19999)}}})},
        {"shift.loses", shifted({{}}, use("web", 100, 50)), shifted({{}}, use("web", 100, 49))},
        {"shift.over_100", shifted({{}, {{ChannelShifts::Share, number(5001)}}}), shifted({{}, {}})},
        {"shift.over_100", shifted({{}, {{ChannelShifts::Share, number(6000)}}}),
         shifted({{}, {{ChannelShifts::Share, number(6000)}, {ChannelShifts::Status, text("stopped")}}})},
        {"shift.below_floor",
         shifted({{{ChannelShifts::SatisfactionFloor, number(6000)}}},
                 use("web", 100, 10, {{ChannelUses::Satisfaction, number(5200)}})),
         shifted({{{ChannelShifts::SatisfactionFloor, number(6000)}}},
                 use("web", 100, 10, {{ChannelUses::Satisfaction, number(6000)}}))},
        {"inclusion.none_for_offline", offlineSegment("done"), offlineSegment("planned")},
        {"inclusion.none_for_offline", offlineSegment("stopped"), offlineSegment(nullptr)},
        {"inclusion.unfunded", record<InclusionMeasures>(measure({})),
         record<InclusionMeasures>(measure({{InclusionMeasures::Initiative, text("i")}}))},
        {"districts.offline_unknown", district({}), district(number(7400))},
    };
}

[[maybe_unused]] const bool kHandedIn = test::handIn(stakeholderCases) && test::handIn(procurementCases) &&
                                        test::handIn(serviceCases) && test::handIn(privacyCases) &&
                                        test::handIn(channelCases);

void holdsFor(const std::vector<Case>& cases) {
    for (const auto& one : cases) {
        CAPTURE(one.check);
        test::World broken;
        one.breaks(broken);
        CHECK(findingsOf(broken, one.check).size() == 1);
        test::World kept;
        one.keeps(kept);
        CHECK(findingsOf(kept, one.check).empty());
    }
}

}  // namespace

TEST_CASE("Checks over stakeholders and contacts find what breaks them and leave alone what keeps them") {
    holdsFor(stakeholderCases());
}
TEST_CASE("Checks over contracts, policies and the market find what breaks them and leave alone what keeps them") {
    holdsFor(procurementCases());
}
TEST_CASE("Checks over segments, services and life events find what breaks them and leave alone what keeps them") {
    holdsFor(serviceCases());
}
TEST_CASE("Checks over privacy find what breaks them and leave alone what keeps them") {
    holdsFor(privacyCases());
}
TEST_CASE("Checks over channels and inclusion find what breaks them and leave alone what keeps them") {
    holdsFor(channelCases());
}

TEST_CASE("A tied contract that ends soon is severe until something is prepared") {
    const auto severity = [](Fill fill) {
        test::World world;
        fill(world);
        const auto found = findingsOf(world, "contract.tied_expiring");
        REQUIRE(found.size() == 1);
        return found.front().severity;
    };
    const Values near = contract({{Contracts::End, day("2027-05-24")}});
    CHECK(severity(record<Contracts>(near)) == Severity::Bad);
    CHECK(severity(record<Contracts>(contract({{Contracts::End, day("2027-05-25")}}))) == Severity::Attention);
    const auto replacedAt = [&](const char* stage) {
        return [=](test::World& world) {
            const auto id = world.add<Contracts>(near);
            world.add<Contracts>(
                {{Contracts::Title, both("next")}, {Contracts::Stage, text(stage)}, {Contracts::Replaces, id}});
        };
    };
    CHECK(severity(replacedAt("planning")) == Severity::Attention);
    CHECK(severity(replacedAt("cancelled")) == Severity::Bad);
    CHECK(severity([&](test::World& world) {
              const auto initiative = world.add<Initiatives>({{Initiatives::Title, both("i")}});
              world.add<Contracts>(with(near, {{Contracts::Initiatives, List{initiative}}}));
          }) == Severity::Attention);
}

TEST_CASE("Dates, amounts, shares and choices in findings are worded for the reader") {
    test::World world;
    suppliers(5)(world);
    CHECK(sentence(world, "supplier.dependence")
              .ends_with(" holds 100% of the value of the contracts in force (contracts: 5, departments: 1)."));
    test::World unowned;
    for (const char* department : {"a", "b", "c"})
        unowned.add<Contracts>(contract({{Contracts::Department, text(department)}}));
    CHECK(sentence(unowned, "contract.joint_buying") ==
          "Business system: contracts of 3 departments worth NT$60,000,000 end by 31 December 2027; they could be "
          "bought together.");
}

TEST_CASE("Empty registers give none of these findings") {
    const test::World world;
    for (const auto& finding : runChecks({test::catalogue(), world.snapshot, nullptr, kToday}))
        CHECK(finding.check == "profile.incomplete");
}

TEST_CASE("A check over all registers reruns when any of them changed") {
    test::World world;
    world.add<Contracts>({{Contracts::Title, base::Localized{"both", "兩種"}}});
    const CheckContext before{test::catalogue(), world.snapshot, nullptr, kToday};
    const CheckResults earlier(before);
    for (int i = 0; i < 2; ++i)
        world.add<Contracts>(
            {{Contracts::Ref, text("K-001")}, {Contracts::Title, base::Localized{"one language", ""}}});
    const CheckContext after{test::catalogue(), world.snapshot, nullptr, kToday};
    const auto found = CheckResults(after, earlier, {"contracts"}).findings(after);
    for (const char* check : {"record.duplicate_ref", "text.one_language"})
        CHECK(std::ranges::count(found, check, &Finding::check) == 1);
}
