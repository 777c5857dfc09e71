#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "exchange/source.h"
#include "exchange/words.h"
#include "model/held_back.h"
#include "model/snapshot.h"
#include "model/validate.h"

namespace cw::exchange {

enum class RowState { Added, Changed, Unchanged, Bad };

/// One field that an import would change.
struct FieldDifference {
    int field = -1;
    model::Value before;
    model::Value after;
};

/// Why a row cannot be taken.
struct RowProblem {
    int column = -1;  ///< of the file, from 0; −1: the row as such
    int field = -1;
    std::string value;  ///< as it stands in the cell
    base::Error error;
    base::Msg sentence{};  ///< of a record rule

    /// Does the error's sentence quote the value itself?
    bool quotesValue() const;
};

struct PlannedRow {
    int table = 0;        ///< index in ImportPlan::tables
    std::size_t row = 0;  ///< number of the row in the file, from 1
    RowState state = RowState::Unchanged;
    std::string id;                            ///< of the record; empty when it could not be told
    std::vector<FieldDifference> differences;  ///< Added: every field with a value
    std::vector<RowProblem> problems;          ///< Bad
    std::vector<RowProblem> aside{};           ///< of cells that are left as they are; the rest of the row is taken
};

/// What a column of the file is instead of a field.
inline constexpr int kIdColumn = -1;
inline constexpr int kUnknownColumn = -2;   ///< nobody knows its heading
inline constexpr int kComputedColumn = -3;  ///< known, and left alone: the project works it out itself

/// How a table of the file was understood.
struct TableUse {
    std::string name;  ///< of the sheet
    int registerIndex = -1;
    std::size_t headingRow = 0;         ///< number of the row with the headings, from 1
    std::vector<std::string> headings;  ///< by column
    std::vector<int> fields;            ///< by column: the field, or one of the constants above
    bool addsWithoutKey = false;        ///< rows without id cannot be matched by a key in this register

    /// Headings of the columns of that kind, without empty ones.
    std::vector<std::string> headingsOf(int kind) const;
};

/// What an import would do: shown before anything is done, carried out by commands::importRows.
struct ImportPlan {
    std::string fileName;
    std::vector<TableUse> tables;
    std::vector<PlannedRow> rows;

    std::size_t count(RowState state) const;
    std::size_t cellsAside() const;
    bool changes() const { return count(RowState::Added) + count(RowState::Changed) != 0; }
};

/// One row while its values are settled.
struct RowInHand {
    int registerIndex = -1;
    const std::string& sheet;
    std::size_t row = 0;                    ///< number in the file, from 1
    const model::Record* before = nullptr;  ///< null: a new record
    model::Record& after;                   ///< as the cells say; may be changed
    std::vector<RowProblem>& problems;      ///< of cells; may be taken away or added to
    std::vector<RowProblem>& aside;         ///< takes those that shall not spoil the row
};

/// What a record was called when the file was handed out; its name may have changed since, and it may be gone.
struct NameThen {
    int registerIndex = -1;
    std::string id;
    std::string name;
};

struct ImportOptions {
    /// The register that the file's table is of; −1: every table that says its register ("all").
    int registerIndex = -1;
    std::string sheet{};      ///< name of the sheet to read; empty: the one of the register
    bool clearEmpty = false;  ///< empty cells empty their field; else they leave it as it is
    /// Language of a text whose heading names none; nothing: by its script.
    std::optional<base::Language> textLanguage{};
    model::ItemFits itemFits{};
    /// Whoever looks at the plan: what is held back from them (model/held_back.h) does not stand in it as what was
    /// there before. Nothing: all is told.
    std::optional<model::Reader> reader{};
    std::vector<NameThen> namesThen{};
    /// Has the last word on a row's values before they are checked; false leaves the row as it is, or out.
    std::function<bool(const RowInHand&)> adjust{};
    /// Off: only reads the cells; rules are not asked, and bad rows say what could be read.
    bool checked = true;
    /// Asked now and then; true ends the work with Cancelled.
    std::function<bool()> cancelled{};
};

/// Compares the file with the records. Pure: may run on any thread with a copy of the Snapshot. Ids of new records
/// are taken from `ids`. Rows are matched by id, else by their nature (key fields), else by the register's import
/// key, else with a record that equals all their cells; what is left is added. Rows may refer to each other.
/// SheetMissing, ColumnsUnknown, ColumnTwice, Cancelled.
base::Result<ImportPlan> planImport(const model::Snapshot& snapshot, const Source& source,
                                    const ImportOptions& options, const Words& words, base::IdSource& ids);

}  // namespace cw::exchange
