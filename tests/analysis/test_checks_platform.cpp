#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <set>

#include "analysis/agreement.h"
#include "analysis/asset_duplicates.h"
#include "analysis/checks.h"
#include "analysis/interoperability.h"
#include "analysis/openness.h"
#include "analysis/term_uses.h"
#include "analysis/word_finder.h"
#include "support/check_cases.h"
#include "support/files.h"
#include "support/world.h"

using namespace cw;
using namespace cw::analysis;
using namespace cw::model;
using test::World;

namespace {

const base::Date kToday = *base::Date::fromIso("2026-11-24");

std::vector<Finding> findings(const World& world, std::string_view check) {
    const Assessment assessment(test::catalogue(), world.snapshot, currentRound(world.snapshot));
    const auto found = runChecks({test::catalogue(), world.snapshot, &assessment, kToday});
    std::vector<Finding> all(found.begin(), found.end());
    std::erase_if(all, [&](const Finding& finding) { return finding.check != check; });
    return all;
}

using Values = std::vector<std::pair<int, Value>>;
using Step = std::function<void(World&)>;

Value text(const char* t) {
    return std::string(t);
}
Value both(const char* t) {
    return base::Localized{t, "字"};
}
Value day(const char* iso) {
    return *base::Date::fromIso(iso);
}
Value number(std::int64_t n) {
    return n;
}
Value money(std::int64_t dollars) {
    return base::Money{dollars * 100, "TWD"};
}

template <class Register>
std::string make(World& world, const Values& values, std::string id = {}) {
    return world.add<Register>(values, std::move(id));
}
template <class Register>
Step record(Values values) {
    return [values](World& world) { world.add<Register>(values); };
}
Values with(Values values, const Values& more) {
    for (const auto& [field, value] : more) {
        std::erase_if(values, [&](const auto& pair) { return pair.first == field; });
        values.emplace_back(field, value);
    }
    return values;
}

Values barrier(const Values& more = {}) {
    return with({{Barriers::Title, both("b")},
                 {Barriers::Layer, text("sem")},
                 {Barriers::ProcessGroup, text("om")},
                 {Barriers::Severity, text("high")},
                 {Barriers::Status, text("open")}},
                more);
}
Values artefact(const Values& more = {}) {
    return with({{Artefacts::Code, text("X-1")},
                 {Artefacts::Title, both("a")},
                 {Artefacts::Layer, text("leg")},
                 {Artefacts::ProcessGroup, text("om")},
                 {Artefacts::Status, text("draft")}},
                more);
}
Values dataset(const Values& more = {}) {
    return with({{Datasets::Title, both("d")},
                 {Datasets::Access, text("open")},
                 {Datasets::Licence, text("ogdl1")},
                 {Datasets::Stars, number(4)}},
                more);
}
Values request(const Values& more = {}) {
    return with({{DatasetRequests::Title, both("r")},
                 {DatasetRequests::Date, day("2026-11-20")},
                 {DatasetRequests::Status, text("open")}},
                more);
}
Values asset(const Values& more = {}) {
    return with({{Assets::Title, both("a")},
                 {Assets::Kind, text("system")},
                 {Assets::Status, text("live")},
                 {Assets::Department, text("d1")}},
                more);
}
Values waiver(const Values& more = {}) {
    return with({{Waivers::Title, both("w")},
                 {Waivers::Asset, text("as")},
                 {Waivers::Items, List{"B14.2.3"}},
                 {Waivers::Reason, both("r")},
                 {Waivers::Status, text("granted")},
                 {Waivers::Expires, day("2027-06-30")},
                 {Waivers::AskedOn, day("2026-11-20")}},
                more);
}
Values interface(const Values& more = {}) {
    return with({{Interfaces::Title, both("i")},
                 {Interfaces::Kind, text("api")},
                 {Interfaces::Status, text("live")},
                 {Interfaces::ChangeNoticeDays, number(30)},
                 {Interfaces::ConsumerDepartments, List{"d2"}}},
                more);
}
Values element(const Values& more = {}) {
    return with({{DataElements::Title, both("e")}, {DataElements::Department, text("d1")}}, more);
}
Values findingRecord(const Values& more = {}) {
    return with({{FindingRecords::Title, both("f")},
                 {FindingRecords::Status, text("final")},
                 {FindingRecords::Weight, text("high")},
                 {FindingRecords::CheckedOn, day("2026-10-01")},
                 {FindingRecords::Evidence, List{"e"}}},
                more);
}
Values term(const char* en, const char* zh, const Values& more = {}) {
    return with({{Terms::Pref, base::Localized{en, zh}},
                 {Terms::Status, text("agreed")},
                 {Terms::Definition, both("what it means")}},
                more);
}

/// Two sources of one term, the second fits so.
Step sources(const char* fits, const char* resolution) {
    return [=](World& world) {
        const auto of = make<Terms>(world, term("Household", "家戶"));
        make<TermSources>(
            world, {{TermSources::Term, of}, {TermSources::UsedIn, both("tax")}, {TermSources::Fits, text("same")}});
        make<TermSources>(world, {{TermSources::Term, of},
                                  {TermSources::UsedIn, both("care")},
                                  {TermSources::Fits, text(fits)},
                                  {TermSources::Resolution, text(resolution)}});
    };
}

/// An asset of that state, that does not meet an item, with or without a waiver until that day.
Step notMet(const char* status, const char* waivedUntil, const char* state = "not_met") {
    return [=](World& world) {
        const auto id = make<Assets>(world, asset({{Assets::Status, text(status)}}));
        make<Conformance>(
            world,
            {{Conformance::Asset, id}, {Conformance::Item, text("B14.2.3")}, {Conformance::State, text(state)}});
        if (waivedUntil != nullptr)
            make<Waivers>(world, waiver({{Waivers::Asset, id}, {Waivers::Expires, day(waivedUntil)}}));
    };
}

/// Ratings of two assessors for so many items; the first items that many levels apart.
Step ratings(int items, int apart, int levels, bool handedIn = true) {
    return [=](World& world) {
        const auto round = world.round("standard", "2026-11-01");
        for (int i = 0; i < items; ++i)
            for (const char* assessor : {"p1", "p2"})
                make<AssessorRatings>(
                    world, {{AssessorRatings::Round, round},
                            {AssessorRatings::Item, "X." + std::to_string(i)},
                            {AssessorRatings::Assessor, text(assessor)},
                            {AssessorRatings::Level, number(assessor[1] == '2' && i < apart ? 1 + levels : 1)},
                            {AssessorRatings::HandedIn, handedIn}});
    };
}

Step readings(std::vector<int> open, const char* counted = "portal") {
    return [=](World& world) {
        for (std::size_t i = 0; i < open.size(); ++i)
            make<OpennessReadings>(world,
                                   {{OpennessReadings::Date, *base::Date::of(2026, static_cast<int>(i) + 1, 28)},
                                    {OpennessReadings::Open, number(open[i])},
                                    {OpennessReadings::Counted, text(i == 0 ? counted : "portal")}});
    };
}

/// So many terms, the first of them linked to one another.
Step terms(int all, int linked) {
    return [=](World& world) {
        std::string before;
        for (int i = 0; i < all; ++i) {
            const std::string word = "w" + std::to_string(i);
            Values values = term(word.c_str(), ("詞" + word).c_str());
            if (i < linked && !before.empty()) values.emplace_back(Terms::Broader, before);
            before = make<Terms>(world, values);
        }
    };
}

/// Two assets of one capability.
Step pair(const Values& second, const Values& first = {}) {
    return [=](World& world) {
        make<Assets>(world, asset(with({{Assets::Capability, text("booking")}}, first)));
        make<Assets>(world,
                     asset(with({{Assets::Capability, text("booking")}, {Assets::Department, text("d2")}}, second)));
    };
}

Step wanted(int voices, const Values& more) {
    return [=](World& world) {
        const auto id = make<Datasets>(world, dataset(with({{Datasets::Access, text("listed")}}, more)));
        make<DatasetRequests>(world,
                              request({{DatasetRequests::Dataset, id}, {DatasetRequests::Voices, number(voices)}}));
    };
}

Step inAText(const char* en, const char* zh, const Values& ofTerm) {
    return [=](World& world) {
        make<Terms>(world, term("Dataset", "資料集", ofTerm));
        make<Decisions>(world, {{Decisions::Title, base::Localized{en, zh}}});
    };
}

struct Case {
    const char* check;
    Severity severity;
    Step breaks;
    Step keeps;
};

std::vector<Case> interoperabilityCases() {
    return {
        {"barrier.blocks_nothing_done", Severity::Attention, record<Barriers>(barrier()),
         record<Barriers>(barrier({{Barriers::Severity, text("medium")}}))},
        {"barrier.blocks_nothing_done", Severity::Bad,
         record<Barriers>(barrier({{Barriers::Severity, text("critical")}})),
         [](World& world) {
             const auto action = make<Actions>(world, {{Actions::Title, both("a")}, {Actions::Status, text("open")}});
             make<Barriers>(world, barrier({{Barriers::Actions, List{action}}}));
         }},
        {"barrier.blocks_nothing_done", Severity::Attention,
         [](World& world) {
             make<Barriers>(world, barrier(), "b1");
             make<Actions>(world, {{Actions::Title, both("a")},
                                   {Actions::Status, text("done")},
                                   {Actions::Source, text("barriers/b1")}});
         },
         [](World& world) {
             make<Barriers>(world, barrier(), "b1");
             make<Actions>(world, {{Actions::Title, both("a")},
                                   {Actions::Status, text("open")},
                                   {Actions::Source, text("barriers/b1")}});
         }},
        {"barrier.no_standard", Severity::Attention, record<Barriers>(barrier()),
         record<Barriers>(barrier({{Barriers::Layer, text("pol")}}))},
        {"barrier.no_standard", Severity::Attention,
         record<Barriers>(barrier({{Barriers::Severity, text("medium")}})),
         record<Barriers>(barrier({{Barriers::Policy, both("rule")}}))},
        {"barrier.overdue", Severity::Attention, record<Barriers>(barrier({{Barriers::Due, day("2026-11-23")}})),
         record<Barriers>(barrier({{Barriers::Due, day("2026-11-24")}}))},
        {"artefact.overdue", Severity::Attention, record<Artefacts>(artefact({{Artefacts::Due, day("2026-10-08")}})),
         record<Artefacts>(artefact({{Artefacts::Due, day("2026-10-08")}, {Artefacts::Status, text("agreed")}}))},
        {"artefact.overdue", Severity::Bad,
         [](World& world) {
             const auto id = make<Artefacts>(world, artefact({{Artefacts::Due, day("2026-10-08")}}));
             make<Barriers>(world, barrier({{Barriers::Artefact, id}}));
         },
         record<Artefacts>(artefact())},
        {"artefact.no_owner", Severity::Attention, record<Artefacts>(artefact({{Artefacts::Due, day("2027-02-26")}})),
         record<Artefacts>(artefact({{Artefacts::Due, day("2027-02-26")}, {Artefacts::Owner, text("p")}}))},
        {"artefact.agreed_no_proof", Severity::Note,
         record<Artefacts>(artefact({{Artefacts::Status, text("agreed")}})),
         record<Artefacts>(artefact({{Artefacts::Status, text("agreed")}, {Artefacts::Evidence, List{"e"}}}))},
        {"artefact.override_no_reason", Severity::Attention,
         [](World& world) {
             make<Artefacts>(world, artefact({{Artefacts::Code, text("B6.T1.OM-LEG.1")},
                                              {Artefacts::Item, text("B6.T1.OM-LEG.1")}}));
             world.rate(world.round("standard", "2026-11-01"), "B6.T1.OM-LEG.1", 0);
         },
         [](World& world) {
             make<Artefacts>(world, artefact({{Artefacts::Code, text("B6.T1.OM-LEG.1")},
                                              {Artefacts::Item, text("B6.T1.OM-LEG.1")}}));
             world.rate(world.round("standard", "2026-11-01"), "B6.T1.OM-LEG.1", 0, -1,
                        {{Answers::Reason, both("unsigned")}});
         }},
        {"interop.hottest_cell", Severity::Note,
         [](World& world) {
             make<Barriers>(world, barrier({{Barriers::Severity, text("critical")}}));
             make<Barriers>(world, barrier({{Barriers::Layer, text("leg")}}));
             make<Barriers>(world, barrier({{Barriers::Layer, text("pol")}}));
         },
         [](World& world) {
             make<Barriers>(world, barrier({{Barriers::Severity, text("low")}}));
             make<Barriers>(world, barrier({{Barriers::Layer, text("leg")}}));
             make<Barriers>(world, barrier({{Barriers::Layer, text("pol")}}));
         }},
    };
}

std::vector<Case> termCases() {
    const Values avoid{{Terms::DiscouragedEn, List{"data pack"}}, {Terms::DiscouragedZh, List{"數據集"}}};
    return {
        {"term.discouraged_used", Severity::Note, inAText("Publish the Data Packs", "", avoid),
         inAText("Publish the datapack", "", avoid)},
        {"term.discouraged_used", Severity::Note, inAText("", "公布數據集清單", avoid),
         inAText("", "公布資料集清單", avoid)},
        {"term.disputed_used", Severity::Attention,
         inAText("Open the datasets", "", {{Terms::Status, text("disputed")}}),
         inAText("Open the datasets", "", {{Terms::Status, text("agreed")}})},
        {"term.two_definitions", Severity::Attention, sources("different", ""), sources("different", "keep")},
        {"term.two_definitions", Severity::Attention, sources("wider", "none"), sources("same", "")},
        {"term.disputed_long", Severity::Attention,
         record<Terms>(
             term("a", "甲乙", {{Terms::Status, text("disputed")}, {Terms::DisputedSince, day("2026-05-04")}})),
         record<Terms>(
             term("a", "甲乙", {{Terms::Status, text("disputed")}, {Terms::DisputedSince, day("2026-10-21")}}))},
        {"term.agreed_no_definition", Severity::Attention,
         record<Terms>(term("a", "甲乙", {{Terms::Definition, Value{}}})), record<Terms>(term("a", "甲乙"))},
        {"term.label_clash", Severity::Attention,
         [](World& world) {
             make<Terms>(world, term("Channel", "管道"));
             make<Terms>(world, term("Counter", "櫃檯", {{Terms::AltEn, List{"channel"}}}));
         },
         [](World& world) {
             make<Terms>(world, term("Channel", "管道"));
             make<Terms>(world, term("Counter", "櫃檯", {{Terms::AltEn, List{"desk"}}}));
         }},
        {"term.alone", Severity::Note, terms(10, 4), terms(10, 6)},
    };
}

std::vector<Case> openDataCases() {
    return {
        {"dataset.most_wanted_closed", Severity::Bad, wanted(10, {}), wanted(9, {})},
        {"dataset.most_wanted_closed", Severity::Attention,
         wanted(214, {{Datasets::PlannedRelease, day("2027-01-01")}}),
         wanted(214, {{Datasets::Access, text("open")}})},
        {"dataset.closed_no_reason", Severity::Attention,
         record<Datasets>(dataset({{Datasets::Access, text("closed")}, {Datasets::Reason, both("r")}})),
         record<Datasets>(dataset(
             {{Datasets::Access, text("closed")}, {Datasets::Reason, both("r")}, {Datasets::Approver, text("p")}}))},
        {"dataset.release_late", Severity::Attention,
         record<Datasets>(
             dataset({{Datasets::Access, text("listed")}, {Datasets::PlannedRelease, day("2026-10-30")}})),
         record<Datasets>(dataset({{Datasets::PlannedRelease, day("2026-10-30")}}))},
        {"dataset.open_low_star", Severity::Note,
         record<Datasets>(dataset({{Datasets::Stars, number(2)}, {Datasets::Uses, both("u")}})),
         record<Datasets>(dataset({{Datasets::Stars, number(2)}}))},
        {"dataset.stale", Severity::Attention,
         record<Datasets>(
             dataset({{Datasets::Frequency, text("monthly")}, {Datasets::UpdatedOn, day("2026-10-07")}})),
         record<Datasets>(
             dataset({{Datasets::Frequency, text("monthly")}, {Datasets::UpdatedOn, day("2026-10-08")}}))},
        {"dataset.open_personal", Severity::Bad, record<Datasets>(dataset({{Datasets::Personal, text("contains")}})),
         record<Datasets>(dataset({{Datasets::Personal, text("anonymised")}}))},
        {"dataset.no_licence", Severity::Attention, record<Datasets>(dataset({{Datasets::Licence, text("none")}})),
         record<Datasets>(dataset())},
        {"request.unanswered", Severity::Attention,
         record<DatasetRequests>(request({{DatasetRequests::Due, day("2026-11-23")}})),
         record<DatasetRequests>(request())},
        {"request.unanswered", Severity::Attention,
         record<DatasetRequests>(request({{DatasetRequests::Date, day("2026-10-24")}})),
         record<DatasetRequests>(
             request({{DatasetRequests::Date, day("2026-10-24")}, {DatasetRequests::Status, text("declined")}}))},
        {"openness.stalled", Severity::Note, readings({336, 336, 336}), readings({336, 336, 336}, "estimate")},
        {"innovation.kind_absent", Severity::Note,
         record<Initiatives>({{Initiatives::Title, both("i")}, {Initiatives::Innovation, List{"apps"}}}),
         record<Initiatives>({{Initiatives::Title, both("i")}})},
    };
}

std::vector<Case> assetCases() {
    return {
        {"asset.duplicate", Severity::Attention, pair({}), pair({{Assets::Department, text("d1")}})},
        {"asset.duplicate", Severity::Note,
         pair({{Assets::Reuse, text("unsuitable")}, {Assets::ReuseNote, both("n")}},
              {{Assets::Reuse, text("unsuitable")}, {Assets::ReuseNote, both("n")}}),
         pair({{Assets::Reuse, text("shared")}, {Assets::UsersDepartments, List{"d1"}}})},
        {"asset.support_ends", Severity::Attention, record<Assets>(asset({{Assets::SupportEnd, day("2028-05-23")}})),
         record<Assets>(asset({{Assets::SupportEnd, day("2028-05-24")}}))},
        {"asset.support_ends", Severity::Bad,
         record<Assets>(asset({{Assets::SupportEnd, day("2026-09-30")}, {Assets::Core, true}})),
         record<Assets>(asset({{Assets::SupportEnd, day("2026-09-30")}, {Assets::ReplacedBy, text("x")}}))},
        {"asset.no_owner", Severity::Attention, record<Assets>(asset({{Assets::Department, Value{}}})),
         record<Assets>(asset({{Assets::Department, Value{}}, {Assets::Holder, text("o")}}))},
        {"asset.core_no_outage", Severity::Attention, record<Assets>(asset({{Assets::Core, true}})),
         record<Assets>(
             asset({{Assets::Core, true}, {Assets::OutageHours, number(4)}, {Assets::Protection, text("high")}}))},
        {"asset.restricted_brand", Severity::Bad, record<Assets>(asset({{Assets::RestrictedBrand, true}})),
         record<Assets>(asset({{Assets::RestrictedBrand, true}, {Assets::Status, text("retired")}}))},
        {"asset.restricted_brand", Severity::Note,
         record<Assets>(asset({{Assets::RestrictedBrand, true}, {Assets::ReplacedBy, text("x")}})),
         record<Assets>(asset())},
        {"asset.candidate_idle", Severity::Note, record<Assets>(asset({{Assets::Reuse, text("candidate")}})),
         record<Assets>(asset({{Assets::Reuse, text("candidate")}, {Assets::UsersDepartments, List{"d2"}}}))},
        {"asset.shared_no_policy", Severity::Note,
         [](World& world) {
             make<AssetPolicies>(world, {{AssetPolicies::Title, both("p")},
                                         {AssetPolicies::Kind, text("process")},
                                         {AssetPolicies::Status, text("in_force")}});
             make<Assets>(world, asset({{Assets::Reuse, text("shared")}}));
         },
         record<Assets>(asset({{Assets::Reuse, text("shared")}}))},
        {"policy.none_in_force", Severity::Attention,
         [](World& world) {
             for (int i = 0; i < 10; ++i) make<Assets>(world, asset({{Assets::Reuse, text("local")}}));
         },
         [](World& world) {
             for (int i = 0; i < 9; ++i) make<Assets>(world, asset({{Assets::Reuse, text("local")}}));
         }},
        {"asset.department_missing", Severity::Note,
         [](World& world) {
             make<Assets>(world, asset());
             make<Departments>(world, {{Departments::Name, both("d2")}}, "d2");
         },
         [](World& world) {
             make<Departments>(world, {{Departments::Name, both("d1")}}, "d1");
             make<Departments>(world, {{Departments::Name, both("d3")}, {Departments::Parent, text("d1")}}, "d3");
             make<Assets>(world, asset({{Assets::Department, text("d3")}}));
         }},
    };
}

std::vector<Case> platformCases() {
    return {
        {"conformance.not_met_no_waiver", Severity::Attention, notMet("live", nullptr), notMet("live", "2026-11-24")},
        {"conformance.not_met_no_waiver", Severity::Bad, notMet("building", "2026-11-23"),
         notMet("building", nullptr, "partly")},
        {"waiver.expired", Severity::Bad, record<Waivers>(waiver({{Waivers::Expires, day("2026-10-31")}})),
         record<Waivers>(waiver({{Waivers::Expires, day("2026-10-31")}, {Waivers::Status, text("ended")}}))},
        {"waiver.expiring", Severity::Attention, record<Waivers>(waiver({{Waivers::Expires, day("2027-01-23")}})),
         record<Waivers>(waiver({{Waivers::Expires, day("2027-01-24")}}))},
        {"waiver.waiting", Severity::Note,
         record<Waivers>(waiver({{Waivers::Status, text("requested")}, {Waivers::AskedOn, day("2026-10-05")}})),
         record<Waivers>(waiver({{Waivers::Status, text("requested")}}))},
        {"interface.unused", Severity::Note,
         record<Interfaces>(interface({{Interfaces::ConsumerDepartments, Value{}}})),
         record<Interfaces>(
             interface({{Interfaces::ConsumerDepartments, Value{}}, {Interfaces::Dataset, text("ds")}}))},
        {"interface.direct", Severity::Attention, record<Interfaces>(interface({{Interfaces::Kind, text("manual")}})),
         record<Interfaces>(interface())},
        {"interface.elements_missing", Severity::Attention,
         record<Interfaces>(interface({{Interfaces::ConsumerDepartments, List{"d2", "d3"}}})),
         record<Interfaces>(interface())},
        {"interface.no_notice", Severity::Note,
         record<Interfaces>(
             interface({{Interfaces::ConsumerOrganisations, List{"o"}}, {Interfaces::ChangeNoticeDays, number(0)}})),
         record<Interfaces>(interface({{Interfaces::ConsumerOrganisations, List{"o"}}}))},
        {"element.no_owner", Severity::Attention,
         record<DataElements>(element({{DataElements::Department, Value{}}})),
         record<DataElements>(
             element({{DataElements::Department, Value{}}, {DataElements::SourceOrganisation, text("o")}}))},
        {"element.no_source", Severity::Attention,
         record<DataElements>(element({{DataElements::Copies, List{"a", "b"}}})),
         record<DataElements>(element({{DataElements::Copies, List{"a"}}}))},
        {"element.asked_again", Severity::Attention,
         record<DataElements>(
             element({{DataElements::CollectedBy, List{"s1", "s2"}}, {DataElements::SourceAsset, text("a")}})),
         record<DataElements>(element({{DataElements::CollectedBy, List{"s1", "s2"}}}))},
        {"module.single_use", Severity::Note,
         record<Assets>(asset({{Assets::Kind, text("module")}, {Assets::InUseSince, day("2025-11-23")}})),
         record<Assets>(asset({{Assets::Kind, text("module")}, {Assets::InUseSince, day("2025-11-25")}}))},
    };
}

std::vector<Case> findingCases() {
    const auto acted = [](const char* doneOn) {
        return [doneOn](World& world) {
            const auto action = make<Actions>(
                world,
                {{Actions::Title, both("a")}, {Actions::Status, text("done")}, {Actions::DoneOn, day(doneOn)}});
            make<FindingRecords>(world, findingRecord({{FindingRecords::Action, action}}));
        };
    };
    return {
        {"finding_record.no_response", Severity::Bad, record<FindingRecords>(findingRecord()),
         record<FindingRecords>(findingRecord({{FindingRecords::ResponseState, text("partly")}}))},
        {"finding_record.no_response", Severity::Attention,
         record<FindingRecords>(
             findingRecord({{FindingRecords::Weight, text("medium")}, {FindingRecords::Due, day("2026-11-20")}})),
         record<FindingRecords>(findingRecord({{FindingRecords::Due, day("2026-11-24")}}))},
        {"finding_record.check_late", Severity::Attention,
         record<FindingRecords>(findingRecord(
             {{FindingRecords::Status, text("client_check")}, {FindingRecords::CheckDue, day("2026-11-20")}})),
         record<FindingRecords>(findingRecord({{FindingRecords::CheckDue, day("2026-11-20")}}))},
        {"finding_record.no_evidence", Severity::Attention,
         record<FindingRecords>(findingRecord({{FindingRecords::Evidence, Value{}}})),
         record<FindingRecords>(
             findingRecord({{FindingRecords::Evidence, Value{}}, {FindingRecords::Status, text("draft")}}))},
        {"finding_record.done_unverified", Severity::Note, acted("2026-08-31"), acted("2026-11-01")},
        {"assessors.apart", Severity::Attention, ratings(1, 1, 2), ratings(1, 1, 1)},
        {"assessors.apart", Severity::Attention, ratings(1, 1, 3), ratings(1, 1, 3, false)},
        {"assessors.low_agreement", Severity::Attention, ratings(10, 3, 2), ratings(10, 2, 2)},
        {"assessors.low_agreement", Severity::Attention, ratings(12, 12, 4), ratings(9, 9, 4)},
    };
}

/// The same without their severities.
template <std::vector<Case> (*Cases)()>
std::vector<test::CheckCase> plain() {
    std::vector<test::CheckCase> all;
    for (const auto& one : Cases()) all.push_back({one.check, one.breaks, one.keeps});
    return all;
}
[[maybe_unused]] const bool kHandedIn = test::handIn(plain<interoperabilityCases>) &&
                                        test::handIn(plain<termCases>) && test::handIn(plain<openDataCases>) &&
                                        test::handIn(plain<assetCases>) && test::handIn(plain<platformCases>) &&
                                        test::handIn(plain<findingCases>);

void holds(const std::vector<Case>& cases) {
    for (const auto& one : cases) {
        CAPTURE(one.check);
        World broken;
        one.breaks(broken);
        const auto found = findings(broken, one.check);
        CHECK(found.size() == 1);
        if (!found.empty()) {
            CHECK(found.front().severity == one.severity);
            const base::EnglishTexts texts;
            const auto sentence = findingText(found.front(), texts, test::catalogue(), broken.snapshot);
            CAPTURE(sentence);
            CHECK(sentence.find_first_of("~!&$@") == std::string::npos);
        }
        World kept;
        one.keeps(kept);
        CHECK(findings(kept, one.check).empty());
    }
}

}  // namespace

TEST_CASE("Checks over interoperability find what breaks them and leave alone what keeps them") {
    holds(interoperabilityCases());
}
TEST_CASE("Checks over terms find what breaks them and leave alone what keeps them") {
    holds(termCases());
}
TEST_CASE("Checks over open data find what breaks them and leave alone what keeps them") {
    holds(openDataCases());
}
TEST_CASE("Checks over assets find what breaks them and leave alone what keeps them") {
    holds(assetCases());
}
TEST_CASE("Checks over the platform find what breaks them and leave alone what keeps them") {
    holds(platformCases());
}
TEST_CASE("Checks over assessors' findings and ratings find what breaks them and leave alone what keeps them") {
    holds(findingCases());
}

TEST_CASE("Definitions that differ are severe once their systems are joined") {
    World world;
    const auto household = make<Terms>(world, term("Household", "家戶"));
    for (const char* system : {"a1", "a2"})
        make<TermSources>(world, {{TermSources::Term, household},
                                  {TermSources::UsedIn, both(system)},
                                  {TermSources::Asset, text(system)},
                                  {TermSources::Fits, text("different")}});
    REQUIRE(findings(world, "term.two_definitions").size() == 1);
    CHECK(findings(world, "term.two_definitions").front().severity == Severity::Attention);
    make<Interfaces>(world,
                     interface({{Interfaces::Provider, text("a1")}, {Interfaces::ConsumerAssets, List{"a2"}}}));
    CHECK(findings(world, "term.two_definitions").front().severity == Severity::Bad);
}

TEST_CASE("A cell's heat is its worst barrier and one more from three on") {
    struct Row {
        std::vector<const char*> severities;
        int heat;
    };
    const auto row = GENERATE(Row{{"low"}, 1}, Row{{"low", "high"}, 3}, Row{{"low", "medium", "high"}, 4},
                              Row{{"critical", "critical", "low"}, 5});
    World world;
    for (const char* severity : row.severities)
        make<Barriers>(world, barrier({{Barriers::Severity, text(severity)}}));
    make<Barriers>(world, barrier({{Barriers::Layer, text("leg")}, {Barriers::Status, text("removed")}}));
    const auto cells = interopCells(test::catalogue(), world.snapshot, nullptr);
    REQUIRE(cells.size() == 15);
    int entries = 0;
    for (const auto& cell : cells) {
        entries += cell.entries;
        if (cell.processGroup != "om") continue;
        if (cell.layer == "sem") CHECK(cell.heat == row.heat);
        if (cell.layer == "leg") CHECK(cell.heat == 0);
        if (cell.layer == "tec") CHECK_FALSE(cell.heat);
    }
    CHECK(entries == 41);
}

TEST_CASE("Words are found whole in English and anywhere in Chinese") {
    struct Row {
        const char* word;
        const char* text;
        int hits;
    };
    const auto row = GENERATE(Row{"portal", "Two Portals and a portal", 2}, Row{"portal", "portable", 0},
                              Row{"box", "boxes", 1}, Row{"data", "metadata", 0}, Row{"data", "ＤＡＴＡ", 1},
                              Row{"平台", "開放資料平臺與平台", 2}, Row{"數據", "市政數據", 1}, Row{"戶", "戶政", 0},
                              Row{"e-form", "an e-form, e-forms", 2}, Row{"", "x", 0});
    const WordFinder finder({row.word});
    CHECK(static_cast<int>(finder.find(row.text).size()) == row.hits);
}

TEST_CASE("A word to avoid does not count inside a longer word of the glossary, in needs or in the terms") {
    World world;
    make<Terms>(world, term("Data", "資料", {{Terms::DiscouragedZh, List{"數據"}}}));
    make<Terms>(world, term("Modem", "數據機"));
    const auto title = [&](const char* zh) { make<Decisions>(world, {{Decisions::Title, base::Localized{"", zh}}}); };
    title("更換數據機");
    make<Needs>(world, {{Needs::Title, base::Localized{"", "我要數據"}}});
    CHECK(WordReading(world.snapshot, WordReading::Kind::Avoided).uses(world.snapshot).empty());
    title("數據機的數據");
    title("公布數據");
    const auto uses = WordReading(world.snapshot, WordReading::Kind::Avoided).uses(world.snapshot);
    REQUIRE(uses.size() == 1);
    CHECK(uses[0].places == 2);
    CHECK(uses[0].word == "數據");
    CHECK(uses[0].registerName == "decisions");
}

TEST_CASE("Of words to avoid that hold one another the longest counts, and what is replaced is that one") {
    World world;
    make<Terms>(world, term("Feedback", "回饋", {{Terms::DiscouragedZh, List{"反饋", "迴響"}}}));
    const auto loop =
        make<Terms>(world, term("Feedback loop", "回饋循環",
                                {{Terms::AltZh, List{"迴響迴圈"}}, {Terms::DiscouragedZh, List{"反饋循環"}}}));
    struct Row {
        const char* text;
        const char* word;  ///< that is reported; none: nothing is
        const char* mended;
    };
    for (const auto& row :
         {Row{"建立回饋循環", "", ""}, Row{"建立迴響迴圈", "", ""}, Row{"建立反饋循環", "反饋循環", "建立回饋循環"},
          Row{"居民反饋", "反饋", "居民回饋"}, Row{"迴響迴圈收迴響", "迴響", "迴響迴圈收回饋"}}) {
        INFO(row.text);
        const auto places = wordsIn(world.snapshot, row.text);
        REQUIRE(places.size() == (*row.word == 0 ? 0 : 1));
        if (places.empty()) continue;
        CHECK(places[0].word == row.word);
        const auto& better = places[0].term->localized(Terms::Pref).in(base::Language::ZhTw);
        CHECK(withWordReplaced(row.text, places[0].word, better,
                               longerWords(world.snapshot, base::Language::ZhTw, places[0].word)) == row.mended);
    }
    // each of its own: both are reported
    CHECK(wordsIn(world.snapshot, "反饋循環收反饋").size() == 2);
    CHECK(world.snapshot.find<Terms>(loop) != nullptr);
}

TEST_CASE("After an edit the words of the glossary are looked for in its chunk only, and found as if in all") {
    constexpr int kDecisions = 600;  // three chunks at least
    World world;
    make<Terms>(world, term("Data", "資料", {{Terms::DiscouragedZh, List{"數據"}}}));
    const auto title = [](const char* zh) { return Values{{Decisions::Title, base::Localized{"", zh}}}; };
    for (int i = 0; i < kDecisions; ++i) make<Decisions>(world, title(i % 2 == 0 ? "公布數據" : "公布資料"));
    const auto read = [&](const WordReading* earlier) {
        return WordReading(world.snapshot, WordReading::Kind::Avoided, earlier);
    };
    const auto before = read(nullptr);
    REQUIRE(before.uses(world.snapshot).at(0).places == kDecisions / 2);
    REQUIRE(before.chunksRead() >= 3);
    CHECK(read(&before).chunksRead() == 0);

    make<Decisions>(world, title("又見數據"));
    const auto after = read(&before);
    CHECK(after.chunksRead() == 1);
    CHECK(after.uses(world.snapshot).at(0).places == kDecisions / 2 + 1);

    make<Terms>(world, term("Figure", "數字", {{Terms::DiscouragedZh, List{"資料"}}}));
    const auto otherWords = read(&after);
    CHECK(otherWords.chunksRead() == read(nullptr).chunksRead());
    CHECK(otherWords.uses(world.snapshot).size() == read(nullptr).uses(world.snapshot).size());
}

TEST_CASE("Datasets age by their frequency and the grace on it") {
    CHECK(staleFromDays("daily", 50) == 2);
    CHECK(staleFromDays("weekly", 50) == 11);
    CHECK(staleFromDays("monthly", 0) == 31);
    CHECK(staleFromDays("realtime", 500) == 2);
    CHECK_FALSE(staleFromDays("irregular", 50));
}

TEST_CASE("Assessors' agreement is shares, a mean difference, and kappa from ten items on") {
    // the twelve ratings of the sample: 7 equal, 10 within one level
    const std::vector<std::pair<int, int>> levels{{3, 1}, {1, 1}, {2, 2}, {0, 1}, {1, 1}, {2, 3},
                                                  {1, 1}, {3, 3}, {2, 3}, {2, 2}, {1, 3}, {0, 0}};
    const Agreement agreement = agreementOf(levels);
    CHECK(agreement.n == 12);
    CHECK(agreement.equal == 7);
    CHECK(agreement.withinOne == 10);
    CHECK(agreement.meanDifference == Approx(0.25));
    // Σ O = 11; Σ E by hand: n·(Σa² + Σb²) − 2·Σa·Σb, over n, with sums 18 and 21, squares 38 and 49
    REQUIRE(agreement.kappa);
    CHECK(*agreement.kappa == Approx(1 - 11.0 / ((12 * (38 + 49) - 2 * 18 * 21) / 12.0)));
    CHECK_FALSE(agreementOf({{1, 1}}).kappa);
    CHECK_FALSE(agreementOf(std::vector<std::pair<int, int>>(10, {2, 2})).kappa);
    CHECK(*agreementOf({{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}}).kappa ==
          Approx(1));
}

TEST_CASE("Duplicates add up what is known of their costs and count parent and child offices once") {
    World world;
    make<Departments>(world, {{Departments::Name, both("d1")}}, "d1");
    make<Departments>(world, {{Departments::Name, both("d1a")}, {Departments::Parent, text("d1")}}, "d1a");
    const auto booking = [&](const char* department, const Values& more) {
        make<Assets>(
            world,
            asset(with({{Assets::Capability, text("booking")}, {Assets::Department, text(department)}}, more)));
    };
    booking("d1", {{Assets::CostYear, money(3'200'000)}, {Assets::Ref, text("AS-03")}});
    booking("d1a", {{Assets::Ref, text("AS-01")}});
    CHECK(duplicateAssets(world.snapshot).empty());
    booking("d2", {{Assets::CostYear, money(1'900'000)}, {Assets::Ref, text("AS-04")}});
    const auto groups = duplicateAssets(world.snapshot);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].assets.size() == 3);
    CHECK(groups[0].assets.front()->text(Assets::Ref) == "AS-01");
    CHECK(groups[0].departments == std::vector<std::string>{"d1", "d2"});
    CHECK(groups[0].costsKnown == 2);
    CHECK(groups[0].costYear == base::Money{510'000'000, "TWD"});
}

TEST_CASE("Empty registers give no finding about data, assets and interoperability") {
    const World world;
    for (const auto& check : checks()) {
        static const std::vector<std::string_view> kTopics{
            "barrier.",   "artefact.",   "interop.", "term.",           "dataset.",     "request.",
            "openness.",  "innovation.", "asset.",   "policy.",         "conformance.", "waiver.",
            "interface.", "element.",    "module.",  "finding_record.", "assessors."};
        if (std::ranges::none_of(kTopics, [&](std::string_view topic) { return check.id.starts_with(topic); }))
            continue;
        CAPTURE(check.id);
        CHECK(findings(world, check.id).empty());
    }
}

TEST_CASE("A finding's arguments become words: days, amounts, choices, labels, lists") {
    World world;
    const auto id = make<Departments>(world, {{Departments::Name, both("Works")}});
    const Finding finding{.sentence = CW_TEXT("test", "%1|%2|%3|%4|%5"),
                          .args = {"!2026-11-30", "$8100000 TWD", "~assets/capability/booking",
                                   "~interfaces/el_api,el_rules", "&@departments/" + id + "\n~assets/kind/module"}};
    const base::EnglishTexts texts;
    CHECK(findingText(finding, texts, test::catalogue(), world.snapshot) ==
          "30 November 2026|NT$8,100,000|Booking|API documented, Rules published|Works, Reusable module");
}
