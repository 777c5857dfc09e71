#pragma once
#include <string>
#include <string_view>

#include "analysis/checks/check_help.h"
#include "base/money.h"

/// Arguments of findings beyond those of check_help.h.
namespace cw::analysis {

/// Argument: an amount.
inline std::string moneyArg(const base::Money& money) {
    return "$" + money.plain();
}
/// Argument: a share in basis points.
inline std::string percentArg(std::int64_t basisPoints) {
    return "=" + std::to_string(basisPoints);
}
/// Argument: a choice of the field with that id, in words.
template <class Register>
std::string choiceArg(std::string_view field, std::string_view choice) {
    return "~" + std::string(Register::kName) + "/" + std::string(field) + "/" + std::string(choice);
}

}  // namespace cw::analysis
