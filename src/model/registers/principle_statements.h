#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Principle statements: what each principle means in this city, in its own words, one row a version.
struct PrincipleStatements {
    static constexpr std::string_view kName = "principle_statements";
    enum Field : int { Item, Version, Title, Text, NotMeant, Status, Date, Decision, Evidence, Note };
    static RegisterSpec spec();
};

/// Whether a statement has ever been shown: in consultation, adopted or superseded.
bool hasLeftDraft(const Record& statement);

}  // namespace cw::model
