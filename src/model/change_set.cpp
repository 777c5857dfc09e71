#include "model/change_set.h"

namespace cw::model {

std::vector<int> RecordChange::changedFields() const {
    std::vector<int> changed;
    const Record* any = after ? after.get() : before.get();
    if (any == nullptr) return changed;
    for (std::size_t i = 0; i < any->values.size(); ++i) {
        const bool differs = before && after ? before->values[i] != after->values[i] : isSet(any->values[i]);
        if (differs) changed.push_back(static_cast<int>(i));
    }
    return changed;
}

}  // namespace cw::model
