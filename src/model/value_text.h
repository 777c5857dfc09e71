#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/texts.h"
#include "model/field_spec.h"
#include "model/register_spec.h"
#include "model/snapshot.h"

namespace cw::model {

/// What parseValue needs to understand names; without it choices are known by id and English label, records by id.
struct Names {
    std::vector<const base::Texts*> texts{};  ///< choices may be written as these word them
    const Snapshot* snapshot = nullptr;       ///< records may be named as recordNamed() understands it
};

/// Reads what a person or a script wrote for a field: choices by id or by label, dates as typed by officials, amounts
/// with 萬/億, years of both calendars (116, 116年度, 2027), lists separated by ';', '、' or lines, yes/no/是/否.
/// Localized text goes to `language`'s half of `current`. An empty text means not answered.
base::Result<Value> parseValue(const FieldSpec& field, std::string_view text, base::Language language,
                               const Value& current = {}, const Names& names = {});

/// Stable text that parseValue reads back (ISO dates, years of the common era, choice ids, "1234567 TWD"); lists
/// joined by ';'. For Localized: the half of `language`.
std::string plainText(const FieldSpec& field, const Value& value, base::Language language);

/// Text for people: dates and years in the language's calendar. References become titles (via snapshot), catalogue
/// items stay ids unless itemTitle is given.
using ItemTitle = std::function<std::string(std::string_view itemId)>;
std::string displayText(const FieldSpec& field, const Value& value, const base::Texts& texts,
                        const Snapshot* snapshot = nullptr, const ItemTitle& itemTitle = {});

/// What a list calls this record: Snapshot::titleOf, with a title that is a choice or an item of the framework in
/// words, and RegisterSpec::titleElse where the title is empty. Empty when it has none.
std::string titleText(const Snapshot& snapshot, int registerIndex, const Record& record, const base::Texts& texts,
                      const ItemTitle& itemTitle = {});

/// Text of a computed field's value: its choice's label, else as a field of that type shows it.
std::string displayComputed(const ComputedField& field, const Value& value, const base::Texts& texts);

/// Folded text of a whole record, for searching (personal fields included).
std::string searchText(const RegisterSpec& spec, const Record& record);

}  // namespace cw::model
