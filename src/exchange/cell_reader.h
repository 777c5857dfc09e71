#pragma once
#include <optional>
#include <string>
#include <unordered_set>

#include "exchange/mapping.h"
#include "exchange/names.h"
#include "model/snapshot.h"

namespace cw::exchange {

/// What one cell says about its value.
struct CellInput {
    enum class State { Absent, Keep, Clear, Text };
    State state = State::Absent;  ///< Absent: the file has no such column
    std::string text;             ///< Text: without guard
    int column = -1;

    bool says() const { return state == State::Clear || state == State::Text; }
};

/// Turns the cells of one field into its value.
class CellReader {
public:
    CellReader(const model::Snapshot& snapshot, const ImportOptions& options, const Words& words, NameIndex& names);

    /// The cell of that row and column.
    CellInput cell(const MappedTable& table, std::size_t row, int column) const;

    struct Answer {
        std::optional<model::Value> value;  ///< nothing: the field stays as it is
        std::optional<RowProblem> problem;
    };
    /// The field's new value; `current` is what the record has now (null: a new record).
    Answer read(const MappedTable& table, std::size_t row, int field, const model::Value* current);

private:
    struct FieldCells {
        CellInput value, en, zhTw, ids, currency;
    };
    FieldCells cellsOf(const MappedTable& table, std::size_t row, int field) const;
    base::Result<std::optional<model::Value>> valueOf(const model::FieldSpec& field, const FieldCells& cells,
                                                      const model::Value* current, int& column);
    base::Result<std::optional<model::Value>> textInBoth(const model::FieldSpec& field, const FieldCells& cells,
                                                         const model::Value* current, int& column) const;
    base::Result<std::optional<model::Value>> amount(const model::FieldSpec& field, const FieldCells& cells,
                                                     const model::Value* current) const;
    base::Result<std::optional<model::Value>> reference(const model::FieldSpec& field, const FieldCells& cells,
                                                        const model::Value* current, int& column);
    base::Result<std::string> record(const model::FieldSpec& field, int target, const std::string& name,
                                     const std::vector<std::string>& ids, std::size_t place);
    base::Result<std::optional<model::Value>> attachment(const model::FieldSpec& field, const FieldCells& cells,
                                                         const model::Value* current, int& column);
    base::Result<model::Value> chosen(const model::FieldSpec& field, model::Value value) const;
    base::Result<model::Value> plain(const model::FieldSpec& field, const std::string& text) const;
    std::string choiceId(const model::FieldSpec& field, const std::string& text) const;
    const std::unordered_set<std::string>& attachments();

    const model::Snapshot& m_snapshot;
    const ImportOptions& m_options;
    const Words& m_words;
    NameIndex& m_names;
    std::optional<std::unordered_set<std::string>> m_attachments;  ///< hashes that records name
};

}  // namespace cw::exchange
