#pragma once
#include <algorithm>
#include <string_view>
#include <vector>

#include "model/snapshot.h"

/// Who refers to a record: derived from the registers' fields, for delete rules, replacing and counting.
namespace cw::model {

/// A field of a register.
struct FieldPlace {
    int registerIndex;
    int field;
};
/// The fields that refer to records of that register, in the order of the registry; retired ones too.
std::vector<FieldPlace> fieldsInto(const Registry& registry, std::string_view target);

/// Tells f each id that the reference field of the record holds.
template <class F>
void forEachReferred(const FieldSpec& field, const Record& record, int index, F&& f) {
    if (field.type == FieldType::MultiReference)
        std::ranges::for_each(record.list(index), f);
    else if (record.has(index))
        f(record.text(index));
}
bool refersTo(const FieldSpec& field, const Record& record, int index, std::string_view id);

/// One field of one record that names another one. The record lives as long as the snapshot.
struct ReferencePlace {
    int registerIndex;
    int field;
    const Record* record;
};
/// Every place that names that record, by register, record (id) and field. Retired fields, which are shown nowhere,
/// are left out.
std::vector<ReferencePlace> referencesTo(const Snapshot& snapshot, int registerIndex, std::string_view id);

}  // namespace cw::model
