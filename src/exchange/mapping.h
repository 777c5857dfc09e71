#pragma once
#include <optional>
#include <vector>

#include "exchange/import_plan.h"

namespace cw::exchange {

/// A table of the file whose columns are known.
struct MappedTable {
    const SourceTable* source = nullptr;
    TableUse use;
    std::size_t firstRow = 0;  ///< index of the first row under the headings
    int idColumn = -1;
    /// By field: the columns of its cells, −1 when the file has none.
    struct FieldColumns {
        int value = -1, en = -1, zhTw = -1, bare = -1, ids = -1, currency = -1;
        bool any() const { return value >= 0 || en >= 0 || zhTw >= 0 || bare >= 0 || ids >= 0 || currency >= 0; }
        int first() const;
    };
    std::vector<FieldColumns> fields;
};

/// Chooses the tables and understands their headings.
base::Result<std::vector<MappedTable>> mapTables(const model::Registry& registry, const Source& source,
                                                 const ImportOptions& options, const Words& words);

}  // namespace cw::exchange
