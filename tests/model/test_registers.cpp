#include <catch2/catch.hpp>

#include <regex>
#include <set>

#include "model/registers.h"
#include "model/validate.h"

using namespace cw::model;

TEST_CASE("Every register is a sound description") {
    const std::regex snake("[a-z][a-z0-9_]*");
    std::set<std::string_view> names;
    for (const auto& spec : registry().all()) {
        CAPTURE(spec.name);
        CHECK(names.insert(spec.name).second);
        CHECK(std::regex_match(std::string(spec.name), snake));
        for (const auto& msg : {spec.title, spec.singular, spec.purpose, spec.example}) CHECK_FALSE(msg.empty());
        const int count = static_cast<int>(spec.fields.size());
        CHECK(spec.titleField < count);
        for (const int named : {spec.refField, spec.owner, spec.tree, spec.ordered}) CHECK(named < count);
        CHECK((spec.refField < 0) == spec.refPrefix.empty());
        std::set<std::string_view> fieldIds{"id"};
        for (const auto& field : spec.fields) {
            CAPTURE(field.id);
            CHECK(fieldIds.insert(field.id).second);
            CHECK(std::regex_match(std::string(field.id), snake));
            CHECK_FALSE(field.label.empty());
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
    CHECK(registry().find("decisions")->field("superseded_by") == Decisions::SupersededBy);
    CHECK(registry().find("city_profile")->field("gap_medium") == CityProfile::GapMedium);
    CHECK(registry().find("needs")->field("tags") == Needs::Tags);
    CHECK(registry().find("higher_plans")->field("link") == HigherPlans::Link);
    CHECK(registry().find("rounds")->field("position") == Rounds::Position);
    CHECK(registry().find("evidence")->field("note") == Evidence::Note);
    CHECK(registry().find("actions")->field("note") == Actions::Note);
    CHECK(registry().find("people")->field("note") == People::Note);
    CHECK(registry().find("organisations")->field("note") == Organisations::Note);
    CHECK(registry().find("departments")->field("position") == Departments::Position);
    CHECK(registry().find("districts")->field("position") == Districts::Position);
    CHECK(registry().find("terms_of_office")->field("note") == TermsOfOffice::Note);
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
