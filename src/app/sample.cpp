#include "app/sample.h"

#include "cw_sample_files.h"

namespace cw::app {

std::string_view sampleBytes() {
    return cw_sample_files("harbour.citywright");
}

}  // namespace cw::app
