#include "model/field_spec.h"

#include <algorithm>

namespace cw::model {

int FieldSpec::lengthLimit() const {
    if (maxLength > 0) return maxLength;
    switch (type) {
        case FieldType::LongText:
        case FieldType::LocalizedLong:
            return 20000;
        case FieldType::Link:
            return 2000;
        default:
            return 200;
    }
}

const Choice* FieldSpec::choice(std::string_view choiceId) const {
    const auto it = std::ranges::find(choices, choiceId, &Choice::id);
    return it == choices.end() ? nullptr : &*it;
}

}  // namespace cw::model
