#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>
#include <set>

#include "model/registers.h"
#include "model/validate.h"

using namespace cw::model;

TEST_CASE("Every register is a sound description") {
    const std::regex snake("[a-z][a-z0-9_]*");
    std::set<std::string_view> names, prefixes;
    for (const auto& spec : registry().all()) {
        CAPTURE(spec.name);
        CHECK(names.insert(spec.name).second);
        CHECK(std::regex_match(std::string(spec.name), snake));
        for (const auto& msg : {spec.title, spec.singular, spec.purpose, spec.example}) CHECK_FALSE(msg.empty());
        const int count = static_cast<int>(spec.fields.size());
        CHECK(spec.titleField < count);
        for (const int named : {spec.refField, spec.owner, spec.tree, spec.ordered}) CHECK(named < count);
        CHECK((spec.refField < 0) == spec.refPrefix.empty());
        if (spec.refField >= 0) CHECK(prefixes.insert(spec.refPrefix).second);  // "K-001" is one record
        std::set<std::string_view> fieldIds{"id"};
        for (const auto& field : spec.fields) {
            CAPTURE(field.id);
            CHECK(fieldIds.insert(field.id).second);
            CHECK(std::regex_match(std::string(field.id), snake));
            CHECK_FALSE(field.label.empty());
            if (field.type != FieldType::Tags)  // which may have known words
                CHECK((field.type == FieldType::Choice || field.type == FieldType::MultiChoice) ==
                      !field.choices.empty());
            CHECK(field.isReference() == !field.targetRegister().empty());
            if (field.isReference()) CHECK(registry().index(field.targetRegister()) >= 0);
            std::set<std::string_view> choices;
            for (const auto& choice : field.choices) CHECK(choices.insert(choice.id).second);
            if (isSet(field.defaultValue)) CHECK(normalise(field, field.defaultValue));
        }
        if (spec.owner >= 0) CHECK(spec[spec.owner].onRemove == OnRemove::PartOf);
        if (spec.tree >= 0) CHECK(spec[spec.tree].targetRegister() == spec.name);
        for (const int key : spec.keyFields) CHECK(spec[key].required);
    }
}

TEST_CASE("The field enumerations follow the order of their descriptions") {
    CHECK(registry().find("answers")->field("reviewed_on") == Answers::ReviewedOn);
    CHECK(registry().find("initiatives")->field("tags") == Initiatives::Tags);
    CHECK(registry().find("initiatives")->field("objectives") == Initiatives::Objectives);
    CHECK(registry().find("decisions")->field("superseded_by") == Decisions::SupersededBy);
    CHECK(registry().find("decisions")->field("confirmation") == Decisions::Confirmation);
    CHECK(registry().find("city_profile")->field("gap_medium") == CityProfile::GapMedium);
    CHECK(registry().find("city_profile")->field("risk_scheme") == CityProfile::RiskScheme);
    CHECK(registry().find("needs")->field("tags") == Needs::Tags);
    CHECK(registry().find("higher_plans")->field("link") == HigherPlans::Link);
    CHECK(registry().find("rounds")->field("position") == Rounds::Position);
    CHECK(registry().find("evidence")->field("note") == Evidence::Note);
    CHECK(registry().find("actions")->field("note") == Actions::Note);
    CHECK(registry().find("actions")->field("change_request") == Actions::ChangeRequest);
    CHECK(registry().find("people")->field("note") == People::Note);
    CHECK(registry().find("people")->field("sector") == People::Sector);
    CHECK(registry().find("organisations")->field("note") == Organisations::Note);
    CHECK(registry().find("departments")->field("position") == Departments::Position);
    CHECK(registry().find("districts")->field("position") == Districts::Position);
    CHECK(registry().find("terms_of_office")->field("note") == TermsOfOffice::Note);
    CHECK(registry().find("principle_statements")->field("note") == PrincipleStatements::Note);
    CHECK(registry().find("principle_positions")->field("answer") == PrinciplePositions::Answer);
    CHECK(registry().find("principle_refusals")->field("note") == PrincipleRefusals::Note);
    CHECK(registry().find("vision_statements")->field("evidence") == VisionStatements::Evidence);
    CHECK(registry().find("challenges")->field("tags") == Challenges::Tags);
    CHECK(registry().find("objectives")->field("tags") == Objectives::Tags);
    CHECK(registry().find("measures")->field("status") == Measures::Status);
    CHECK(registry().find("measure_readings")->field("evidence") == MeasureReadings::Evidence);
    CHECK(registry().find("benefits")->field("status") == Benefits::Status);
    CHECK(registry().find("operating_traits")->field("note") == OperatingTraits::Note);
    CHECK(registry().find("journey_steps")->field("position") == JourneySteps::Position);
    CHECK(registry().find("budget_lines")->field("note") == BudgetLines::Note);
    CHECK(registry().find("roles")->field("note") == Roles::Note);
    CHECK(registry().find("raci_processes")->field("note") == RaciProcesses::Note);
    CHECK(registry().find("raci_initiatives")->field("note") == RaciInitiatives::Note);
    CHECK(registry().find("skills")->field("note") == Skills::Note);
    CHECK(registry().find("role_skills")->field("note") == RoleSkills::Note);
    CHECK(registry().find("publications")->field("note") == Publications::Note);
    CHECK(registry().find("risks")->field("note") == Risks::Note);
    CHECK(registry().find("change_requests")->field("note") == ChangeRequests::Note);
    CHECK(registry().find("stakeholders")->field("tags") == Stakeholders::Tags);
    CHECK(registry().find("engagements")->field("evidence") == Engagements::Evidence);
    CHECK(registry().find("city_exchanges")->field("evidence") == CityExchanges::Evidence);
    CHECK(registry().find("contracts")->field("note") == Contracts::Note);
    CHECK(registry().find("procurement_policies")->field("evidence") == ProcurementPolicies::Evidence);
    CHECK(registry().find("market_actions")->field("evidence") == MarketActions::Evidence);
    CHECK(registry().find("procurement_thresholds")->field("checked_on") == ProcurementThresholds::CheckedOn);
    CHECK(registry().find("segments")->field("note") == Segments::Note);
    CHECK(registry().find("services")->field("note") == Services::Note);
    CHECK(registry().find("segment_services")->field("note") == SegmentServices::Note);
    CHECK(registry().find("life_events")->field("note") == LifeEvents::Note);
    CHECK(registry().find("customer_teams")->field("evidence") == CustomerTeams::Evidence);
    CHECK(registry().find("privacy_ratings")->field("evidence") == PrivacyRatings::Evidence);
    CHECK(registry().find("privacy_exceptions")->field("evidence") == PrivacyExceptions::Evidence);
    CHECK(registry().find("personal_data_files")->field("evidence") == PersonalDataFiles::Evidence);
    CHECK(registry().find("channel_uses")->field("evidence") == ChannelUses::Evidence);
    CHECK(registry().find("channel_shifts")->field("note") == ChannelShifts::Note);
    CHECK(registry().find("inclusion_measures")->field("evidence") == InclusionMeasures::Evidence);
    CHECK(registry().find("organisations")->field("local") == Organisations::Local);
    CHECK(registry().find("districts")->field("offline_on") == Districts::OfflineOn);
    CHECK(registry().find("needs")->field("segments") == Needs::Segments);
    CHECK(registry().find("initiatives")->field("segments") == Initiatives::Segments);
    CHECK(registry().find("artefacts")->field("note") == Artefacts::Note);
    CHECK(registry().find("barriers")->field("evidence") == Barriers::Evidence);
    CHECK(registry().find("standards")->field("items") == Standards::Items);
    CHECK(registry().find("terms")->field("note") == Terms::Note);
    CHECK(registry().find("term_sources")->field("note") == TermSources::Note);
    CHECK(registry().find("datasets")->field("tags") == Datasets::Tags);
    CHECK(registry().find("dataset_requests")->field("department") == DatasetRequests::Department);
    CHECK(registry().find("culture_actions")->field("position") == CultureActions::Position);
    CHECK(registry().find("openness_readings")->field("note") == OpennessReadings::Note);
    CHECK(registry().find("assets")->field("note") == Assets::Note);
    CHECK(registry().find("asset_policies")->field("decision") == AssetPolicies::Decision);
    CHECK(registry().find("conformance")->field("checked_by") == Conformance::CheckedBy);
    CHECK(registry().find("waivers")->field("decision") == Waivers::Decision);
    CHECK(registry().find("interfaces")->field("note") == Interfaces::Note);
    CHECK(registry().find("data_elements")->field("note") == DataElements::Note);
    CHECK(registry().find("accepted_findings")->field("decision") == AcceptedFindings::Decision);
    CHECK(registry().find("finding_records")->field("closed_on") == FindingRecords::ClosedOn);
    CHECK(registry().find("assessor_ratings")->field("handed_in") == AssessorRatings::HandedIn);
    CHECK(registry().find("packets")->field("note") == Packets::Note);
    CHECK(registry().find("initiatives")->field("platform_principles") == Initiatives::PlatformPrinciples);
    CHECK(registry().find("departments")->field("security_class") == Departments::SecurityClass);
    CHECK(registry().find("actions")->field("source") == Actions::Source);
}

TEST_CASE("Personal data is marked where it stands") {
    for (const char* id : {"name", "private_phone", "private_email", "consent", "retain_until", "note"}) {
        const auto& people = *registry().find("people");
        CAPTURE(id);
        CHECK(people[people.field(id)].personal);
    }
}

TEST_CASE("Personal data stands only where an erasure reaches it") {
    int personal = 0;
    for (const auto& spec : registry().all())
        for (std::size_t i = 0; i < spec.fields.size(); ++i) {
            const auto& field = spec.fields[i];
            if (!field.personal) continue;
            CAPTURE(spec.name, field.id);
            ++personal;
            // the bytes of attachments stay in the file for undo
            CHECK(field.type != FieldType::Attachment);
            // ids are made from keys, and a key cannot change
            CHECK(std::ranges::find(spec.keyFields, static_cast<int>(i)) == spec.keyFields.end());
            // a mark can stand in place of a text only
            if (field.required) CHECK((field.type == FieldType::Text || field.type == FieldType::LongText));
        }
    CHECK(personal > 0);
}
