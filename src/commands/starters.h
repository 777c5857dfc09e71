#pragma once
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/result.h"
#include "model/register_spec.h"
#include "model/snapshot.h"
#include "store/project.h"

/// Rows to begin with: resources/starters/<register>.json offers what a city may take into an empty register and then
/// change as its own.
namespace cw::commands {

/// The bytes of a register's list; empty: it has none. From `app`.
using StarterFiles = std::function<std::string_view(std::string_view registerName)>;

/// One row of a list, in both languages.
struct Starter {
    /// A reference to other rows of the list.
    struct Link {
        std::string_view field;
        model::List keys;
    };
    std::string key;  ///< unique in the list
    base::Localized title;
    base::Localized about;      ///< what it is about, for choosing; no part of the record
    std::string item;           ///< the framework item that the row is for, where the register has one a row
    store::FieldValues values;  ///< without links
    std::vector<Link> links;
};

/// Reads an array of objects: "key", fields of the register by their ids, and "about". Strict: unknown names, values
/// that the register refuses, half translated texts, keys or titles that come twice are CatalogueBroken (place,
/// what).
base::Result<std::vector<Starter>> readStarters(const model::RegisterSpec& spec, std::string_view json);

/// The id of the record that the row becomes, so that it is known again when it was reworded, and that two
/// departments which take the same row take the same record. Registers whose ids follow from their keys have their
/// own.
std::string starterId(const model::RegisterSpec& spec, std::string_view key);

/// For each row the record that stands for it already, or null: the one that it became, else one of the same title in
/// either language, else one for the same framework item.
std::vector<const model::Record*> starterRecords(const model::Snapshot& snapshot, const model::RegisterSpec& spec,
                                                 const std::vector<Starter>& starters);

/// Adds the rows of these keys that are not there yet, as one step to undo, and answers their ids in the list's
/// order. References between rows are kept where both are there. All or none; a key that the list has not got is
/// ValueRefused.
base::Result<std::vector<std::string>> addStarters(store::Project& project, std::string_view registerName,
                                                   const std::vector<Starter>& starters,
                                                   const std::set<std::string>& keys);

}  // namespace cw::commands
