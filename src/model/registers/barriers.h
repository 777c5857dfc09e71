#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Barriers to interoperability: what keeps systems and bodies apart, how bad it is, what removes it.
struct Barriers {
    static constexpr std::string_view kName = "barriers";
    enum Field : int {
        Ref,
        Title,
        Detail,
        Layer,
        ProcessGroup,
        Severity,
        Frequency,
        Departments,
        Organisations,
        Services,
        FoundOn,
        Status,
        Artefact,
        Standards,
        Policy,
        Department,
        Owner,
        Due,
        Actions,
        Initiatives,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
