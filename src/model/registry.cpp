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
    });
    return all;
}

}  // namespace cw::model
