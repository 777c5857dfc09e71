#pragma once
#include <initializer_list>
#include <string_view>
#include <vector>

#include "model/register_spec.h"

namespace cw::model {

/// Appends the fields in the order of the register's Field enumeration. Notes (long texts with the id `note`, `notes`
/// or `…_note`) get the mark `notPublic`.
void addFields(RegisterSpec& spec, std::initializer_list<FieldSpec> fields);

/// Rule: when both dates are given, the second is not before the first.
RecordRule endsAfter(int startField, int endField);
/// Rule: a reference to the own register does not name the record itself.
RecordRule notItself(int reference);
/// Whether both whole numbers are given and the part is larger than the whole.
bool exceeds(const Record& record, int part, int whole);
/// Condition: the text, choice or item of that field is one of these.
Condition whenIs(int field, std::vector<std::string_view> values);
/// Condition: it is not.
Condition whenIsNot(int field, std::vector<std::string_view> values);
/// Condition: of every row.
bool always(const Record& record);

}  // namespace cw::model
