#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/project.h"

namespace cw::commands {

/// One cell of a matrix: the values of the register's two axes, and what the history calls it.
struct Cell {
    std::string row, column;
    std::string name;
};

/// Sets a field in each of these cells of a cross register, as one step to undo: adds the record where there is none.
/// A value that is not set clears the field; where nothing else is left, or the register needs the field, the whole
/// record goes. All or none.
base::Result<store::Done> setCells(store::Project&, std::string_view registerName, const std::vector<Cell>& cells,
                                   std::string_view field, const model::Value& value);

/// The record's id of that cell, whether or not there is one.
std::string cellId(const model::RegisterSpec& spec, std::string_view row, std::string_view column);
/// The fields that name the cell.
store::FieldValues cellKey(const model::RegisterSpec& spec, std::string_view row, std::string_view column);
/// Whether a record holds something besides its axes, defaults and that field.
bool holdsMore(const model::RegisterSpec& spec, const model::Record& record, int field);

}  // namespace cw::commands
