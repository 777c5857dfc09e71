#pragma once
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/language.h"
#include "base/money.h"

namespace cw::model {

using List = std::vector<std::string>;

/// The value of one field. std::monostate = not answered; never an empty text, an empty list or an empty Localized
/// (normalise() sees to that). Which alternative a field holds follows from its FieldType (see alternativeOf).
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, base::Localized, base::Date,
                           base::Money, List>;

inline bool isSet(const Value& v) {
    return v.index() != 0;
}

}  // namespace cw::model
