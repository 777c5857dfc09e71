#pragma once
#include <string>
#include <string_view>

#include "cli/context.h"
#include "model/registers.h"

namespace cw::cli {

/// A department's name in the language of the answer; its id when it is gone.
inline std::string departmentName(const Context& context, const model::Snapshot& snapshot, std::string_view id) {
    const model::Record* department = snapshot.find<model::Departments>(id);
    return department == nullptr ? std::string(id)
                                 : department->localized(model::Departments::Name).best(context.language());
}

}  // namespace cw::cli
