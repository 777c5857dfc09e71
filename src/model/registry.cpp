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
    });
    return all;
}

base::Arg registerArg(std::string_view name) {
    const RegisterSpec* spec = registry().find(name);
    return spec == nullptr ? base::Arg(name) : base::Arg(name, spec->title);
}

}  // namespace cw::model
