#pragma once
#include "exchange/format.h"
#include "exchange/table.h"
#include "model/snapshot.h"

namespace cw::exchange {

enum class DateStyle { Iso, Roc };

struct TableOptions {
    base::Language language = base::Language::ZhTw;  ///< of headings, choices and names
    Profile profile = Profile::Internal;
    DateStyle dates = DateStyle::Iso;
    bool machineHeadings = false;  ///< field names instead of labels as headings
    bool computed = true;          ///< with the register's computed values, which import leaves alone
};

/// Does this profile leave the column out? Decided by the description alone, so that no value can slip through.
bool leftOut(const model::Registry& registry, const model::RegisterSpec& spec, const Column& column, Profile profile);

/// The register as a table: records in the order of their order key, number or id.
Table tableOf(const model::Snapshot& snapshot, int registerIndex, const TableOptions& options, const Words& words);
/// The records that the profile lets through, in that order.
std::vector<const model::Record*> recordsInOrder(const model::Snapshot& snapshot, int registerIndex, Profile profile);

/// The word for a choice that import takes back: its label, or its id when labels are not unique.
std::string choiceWord(const model::FieldSpec& field, const model::Choice& choice, const Words& words,
                       base::Language language);

}  // namespace cw::exchange
