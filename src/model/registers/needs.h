#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Needs and voices: what residents and businesses need, with the source: everything else in the plan answers to
/// these.
struct Needs {
    static constexpr std::string_view kName = "needs";
    enum Field : int {
        Ref,
        Title,
        Detail,
        Source,
        Date,
        Segment,
        Districts,
        Weight,
        Voices,
        Items,
        Status,
        Answer,
        Tags,
        Segments
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
