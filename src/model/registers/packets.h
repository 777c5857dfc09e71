#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Department packets: the workbooks handed out to departments, due when, returned when and by whom
/// (docs/exchange.md).
struct Packets {
    static constexpr std::string_view kName = "packets";
    enum Field : int {
        Department,
        Round,
        Due,
        HandedOut,
        ReturnedOn,
        ReturnedBy,
        OpenPoints,
        FileName,
        Base,
        ReturnedDigest,
        Takings,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
