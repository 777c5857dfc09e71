#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/msg.h"

namespace cw::report {

/// A chapter of the report, as a user picks it. A library of its own, so that the window can offer the chapters
/// without the writers behind them (ADR 0005).
struct Chapter {
    std::string_view id;
    base::Msg title;
    bool brief;  ///< stands in the short edition too, which a mayor reads
};
/// In the order of the report. To add one, add its line here and its function in assessment_report.cpp.
std::span<const Chapter> chapters();
/// Ids of the short edition's.
std::vector<std::string> briefChapters();

}  // namespace cw::report
