#include "model/registers.h"

namespace cw::model {

const Registry& registry() {
    static const Registry all({
        CityProfile::spec(),
        Districts::spec(),
        Departments::spec(),
        TermsOfOffice::spec(),
        Organisations::spec(),
        People::spec(),
        Needs::spec(),
        HigherPlans::spec(),
        Rounds::spec(),
        Answers::spec(),
        Evidence::spec(),
        Initiatives::spec(),
        Actions::spec(),
        Decisions::spec(),
        CheckThresholds::spec(),
        // A, B1, B2, B3
        PrincipleStatements::spec(),
        PrinciplePositions::spec(),
        PrincipleRefusals::spec(),
        VisionStatements::spec(),
        Challenges::spec(),
        Objectives::spec(),
        Measures::spec(),
        MeasureReadings::spec(),
        Benefits::spec(),
        OperatingTraits::spec(),
        JourneySteps::spec(),
        BudgetLines::spec(),
        Roles::spec(),
        RaciProcesses::spec(),
        RaciInitiatives::spec(),
        Skills::spec(),
        RoleSkills::spec(),
        Publications::spec(),
        Risks::spec(),
        ChangeRequests::spec(),
        Stakeholders::spec(),
        Engagements::spec(),
        CityExchanges::spec(),
        Contracts::spec(),
        ProcurementPolicies::spec(),
        MarketActions::spec(),
        ProcurementThresholds::spec(),
        Segments::spec(),
        Services::spec(),
        SegmentServices::spec(),
        LifeEvents::spec(),
        CustomerTeams::spec(),
        PrivacyRatings::spec(),
        PrivacyExceptions::spec(),
        PersonalDataFiles::spec(),
        ChannelUses::spec(),
        ChannelShifts::spec(),
        InclusionMeasures::spec(),
        Artefacts::spec(),
        Barriers::spec(),
        Standards::spec(),
        Terms::spec(),
        TermSources::spec(),
        Datasets::spec(),
        DatasetRequests::spec(),
        CultureActions::spec(),
        OpennessReadings::spec(),
        Assets::spec(),
        AssetPolicies::spec(),
        Conformance::spec(),
        Waivers::spec(),
        Interfaces::spec(),
        DataElements::spec(),
        AcceptedFindings::spec(),
        FindingRecords::spec(),
        AssessorRatings::spec(),
        Packets::spec(),
    });
    return all;
}

base::Arg registerArg(std::string_view name) {
    const RegisterSpec* spec = registry().find(name);
    return spec == nullptr ? base::Arg(name) : base::Arg(name, spec->title);
}

}  // namespace cw::model
