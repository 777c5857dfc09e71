#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "exchange/tables.h"

namespace cw::exchange {

/// {"format":"citywright.export","version":1,"profile",…,"registers":[{"name","records":[{"id","fields"}]}]}: every
/// field that the profile lets through, null when not answered; values as `citywright-cli list --json` writes them.
std::string jsonText(const model::Snapshot& snapshot, const std::vector<int>& registers, const TableOptions& options,
                     const Words& words);

/// Records of such a file, of `list --json`, or of a plain array of objects, as tables with machine headings.
/// TableDamaged, TableRefused.
base::Result<std::vector<SourceTable>> jsonTables(std::string_view text, const std::string& fileName,
                                                  const model::Registry& registry);

}  // namespace cw::exchange
