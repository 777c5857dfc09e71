#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/msg.h"
#include "base/result.h"
#include "store/project.h"

/// One record takes the place of another wherever that one is named: a body leaves, a person hands over, a system is
/// replaced. Derived from the registers' reference fields.
namespace cw::commands {

/// Why a place keeps naming the record.
enum class Stays {
    Key,     ///< the reference is part of its record's key, which cannot change
    Part,    ///< its record is part of the one replaced and belongs to it
    Itself,  ///< it stands in the record that takes over, which would name itself
    Past,    ///< it tells what was (RegisterSpec::past, FieldSpec::past), which was not asked for
    Refused  ///< its register refuses the change, see StayingPlace::error
};
struct StayingPlace {
    std::string registerName;
    std::string field;
    std::string id;  ///< of the record that names it
    Stays why = Stays::Refused;
    base::Error error{};  ///< Refused only
};
struct ReplacedField {
    std::string registerName;
    std::string field;
    int records = 0;
};
struct Replacement {
    std::vector<ReplacedField> fields;  ///< in the order of the registry, none with 0
    std::vector<StayingPlace> staying;
    int records = 0;  ///< changed; one with two such fields counts once
};

/// In words, for people.
const base::Msg& whyItStays(Stays why);

/// Where the other one is to be put in.
struct ReplaceScope {
    std::set<std::string> only{};  ///< registers; empty: all
    bool past = false;             ///< also in records that tell what was
};

/// Puts `to` in the place of `from` in all reference fields of that scope, as one step to undo.
/// A list that names both keeps one. What cannot be changed stays and is told; the rest is done all the same. The
/// record itself stays. The same record twice changes nothing. UnknownRegister (also one of the scope),
/// UnknownRecord.
base::Result<Replacement> replaceReferences(store::Project& project, std::string_view registerName,
                                            const std::string& from, const std::string& to,
                                            const ReplaceScope& scope = {});
/// What that would come to; nothing is written.
base::Result<Replacement> previewReplacement(const model::Snapshot& snapshot, std::string_view registerName,
                                             const std::string& from, const std::string& to,
                                             const ReplaceScope& scope = {});

}  // namespace cw::commands
