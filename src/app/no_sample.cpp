#include "app/sample.h"

namespace cw::app {

// A source tree without resources/samples/harbour builds programs without the example city.
std::string_view sampleBytes() {
    return {};
}

}  // namespace cw::app
