#pragma once
#include <string_view>

/// Log facade: codes and ids, never content. Files: 5 × 1 MB, mode 0600, in the state folder (see startLog).
namespace cw::base::log {

void start(std::string_view folder);  ///< rotating file citywright.log; before it, messages are dropped
void info(std::string_view code, std::string_view id = {});
void warning(std::string_view code, std::string_view id = {});
void error(std::string_view code, std::string_view id = {});

}  // namespace cw::base::log
