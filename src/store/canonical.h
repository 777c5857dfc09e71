#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "model/snapshot.h"

namespace cw::store {

/// Writes all records as text in one fixed form: registers by name, records by id, set fields by name, one line each.
/// Equal text, equal content, whatever the order of migrations or of fields in the specs. `sink` gets it in pieces.
void writeCanonical(const model::Snapshot& snapshot, const std::function<void(std::string_view)>& sink);
std::string canonicalText(const model::Snapshot& snapshot);
/// SHA-256 of the canonical text.
std::string digestOf(const model::Snapshot& snapshot);

}  // namespace cw::store
