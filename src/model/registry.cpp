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
    });
    return all;
}

}  // namespace cw::model
