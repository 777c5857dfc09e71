#pragma once
#include <functional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/texts.h"
#include "model/register_spec.h"
#include "model/snapshot.h"

namespace cw::model {

enum class ItemFit {
    Fits,
    Unknown,    ///< not in this framework version
    Elsewhere,  ///< known, but not what this field takes (FieldSpec::items)
};
/// Tells whether a field may hold a framework item; set once by the caller who has the Catalogue
/// (analysis::itemFits). Misfits are kept when loading and refused when newly written.
using ItemFits = std::function<ItemFit(const FieldSpec& field, std::string_view itemId)>;

/// One problem of a record, at a field (or −1): shown under the field in the form, by row and column in import.
struct Problem {
    int field = -1;
    base::Error error;     ///< RuleBroken carries no args: see sentence
    base::Msg sentence{};  ///< of a record rule
};

/// Brings a value into its one form (blank → not answered, lists unique and in order, trimmed one-line texts) and
/// checks it against type, choices, range and length. Does not look at other records.
base::Result<Value> normalise(const FieldSpec& field, Value value);

/// Everything wrong with a record before it is written: required fields, references, catalogue items, rules, keys.
std::vector<Problem> validate(const RegisterSpec& spec, const Record& record, const Snapshot& snapshot,
                              const ItemFits& itemFits);

bool isRequired(const FieldSpec& field, const Record& record);
bool isVisible(const FieldSpec& field, const Record& record);

}  // namespace cw::model
