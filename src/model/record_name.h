#pragma once
#include <string>
#include <string_view>

#include "base/result.h"
#include "model/snapshot.h"

namespace cw::model {

/// The id of the record that a person means by its id, its number (I-012) or its exact title in either language.
/// UnknownRecord; ValueRefused with the ids when several have the title or number.
base::Result<std::string> recordNamed(const Snapshot& snapshot, int registerIndex, std::string_view name);

}  // namespace cw::model
