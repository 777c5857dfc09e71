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
    });
    return all;
}

}  // namespace cw::model
