#pragma once
#include <string_view>

namespace cw::app {

/// The project file of the example city, made by cw_make_sample; empty when this build has none.
std::string_view sampleBytes();

}  // namespace cw::app
