#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Vision statements: the vision in its versions, each held against the four tests of B1.
struct VisionStatements {
    static constexpr std::string_view kName = "vision_statements";
    enum Field : int {
        Version,
        Title,
        Text,
        Year,
        Status,
        Date,
        Decision,
        MadeWith,
        TestTogether,
        NoteTogether,
        TestIt,
        NoteIt,
        TestWider,
        NoteWider,
        TestMeasurable,
        NoteMeasurable,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
