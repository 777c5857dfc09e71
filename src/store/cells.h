#pragma once
#include <optional>
#include <string_view>

#include "model/field_spec.h"
#include "model/record.h"
#include "model/register_spec.h"
#include "model/value.h"
#include "store/sqlite/statement.h"

namespace cw::store {

/// The value of a field from its one or two cells; nothing when they cannot be a value of this field (wrong type,
/// out of range, no such day, no such choice, unclean or overlong text). NULL gives "not answered".
std::optional<model::Value> valueOf(const model::FieldSpec& field, const sqlite::Cell& first,
                                    const sqlite::Cell& second);
/// May this text be an element of the list field?
bool isElement(const model::FieldSpec& field, std::string_view text);

/// Binds the value's cells from `index` on.
void bindValue(sqlite::Statement& statement, int index, const model::FieldSpec& field, const model::Value& value);
/// The value's cells, as a row would give them. They point into the value (and `scratch`).
struct Cells {
    sqlite::Cell first, second;
};
Cells cellsOf(const model::Value& value, std::string& scratch);

}  // namespace cw::store
