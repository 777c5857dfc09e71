#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Segments and services: which segment needs which service, how well it works for them.
struct SegmentServices {
    static constexpr std::string_view kName = "segment_services";
    enum Field : int { Segment, Service, Importance, Users, Satisfaction, Performance, MeasuredOn, Note };
    static RegisterSpec spec();
};

}  // namespace cw::model
