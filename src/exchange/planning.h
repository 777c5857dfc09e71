#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/cell_reader.h"
#include "exchange/mapping.h"

/// What the steps of planImport() share: collect rows, find their records (RowPlacer), read their values, ask the
/// rules (RowRules).
namespace cw::exchange {

/// One row on its way.
struct Draft {
    const MappedTable* table = nullptr;
    std::size_t row = 0;  ///< index in the table
    PlannedRow plan;
    model::RecordPtr before;  ///< null: a new record
    model::RecordPtr after;
    bool placed = false;    ///< its record is known
    bool keyNoted = false;  ///< its import key is in the RowKeys
    bool left = false;      ///< not to be taken: see ImportOptions::adjust

    int registerIndex() const { return table->use.registerIndex; }
    bool bad() const { return !plan.problems.empty(); }
    bool hasProblem(int field) const;
    /// At the first column of the field; −1: at the row as such.
    void addProblem(int field, base::Error error, base::Msg sentence = {});
};

/// The rows of one import, on the way from cells to a plan.
class Planning {
public:
    Planning(const model::Snapshot& project, const std::vector<MappedTable>& mapped, const ImportOptions& how,
             const Words& words, base::IdSource& newIds)
        : snapshot(project),
          tables(mapped),
          options(how),
          ids(newIds),
          names(project),
          reader(project, how, words, names) {}
    Planning(const Planning&) = delete;
    Planning& operator=(const Planning&) = delete;

    const model::RegisterSpec& spec(const Draft& draft) const { return snapshot.registry()[draft.registerIndex()]; }
    /// Asked at every row.
    bool cancelled();

    const model::Snapshot& snapshot;
    const std::vector<MappedTable>& tables;
    const ImportOptions& options;
    base::IdSource& ids;
    NameIndex names;
    CellReader reader;
    std::vector<Draft> drafts;

private:
    unsigned m_steps = 0;
};

}  // namespace cw::exchange
