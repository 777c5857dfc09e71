#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Life events: what people do in one go — a birth, a shop, care — counted as it is and bundled.
struct LifeEvents {
    static constexpr std::string_view kName = "life_events";
    enum Field : int {
        Ref,
        Title,
        Status,
        Segments,
        Services,
        Department,
        Districts,
        CountersBefore,
        FormsBefore,
        VisitsBefore,
        MinutesBefore,
        CostBefore,
        MeasuredBefore,
        CountersAfter,
        FormsAfter,
        VisitsAfter,
        MinutesAfter,
        CostAfter,
        MeasuredAfter,
        Initiatives,
        Evidence,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
