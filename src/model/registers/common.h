#pragma once
#include <initializer_list>

#include "model/register_spec.h"

namespace cw::model {

/// Appends the fields in the order of the register's Field enumeration.
void addFields(RegisterSpec& spec, std::initializer_list<FieldSpec> fields);

/// Rule: when both dates are given, the second is not before the first.
RecordRule endsAfter(int startField, int endField);

}  // namespace cw::model
