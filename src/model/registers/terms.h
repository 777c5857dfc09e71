#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Common terms: one agreed meaning for each key concept in both languages.
struct Terms {
    static constexpr std::string_view kName = "terms";
    enum Field : int {
        Ref,
        Pref,
        AltEn,
        AltZh,
        DiscouragedEn,
        DiscouragedZh,
        Definition,
        ScopeNote,
        Example,
        Source,
        Broader,
        Related,
        Status,
        AgreedOn,
        AgreedBy,
        DisputedSince,
        Department,
        Owner,
        Items,
        Tags,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
