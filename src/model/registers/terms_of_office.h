#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Terms of office: the mayor’s terms: plans, budgets and council sessions are read against them.
struct TermsOfOffice {
    static constexpr std::string_view kName = "terms_of_office";
    enum Field : int { Title, Mayor, Starts, Ends, Note };
    static RegisterSpec spec();
};

}  // namespace cw::model
