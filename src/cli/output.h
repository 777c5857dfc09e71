#pragma once
#include <string>
#include <string_view>

#include "cli/context.h"

namespace cw::cli {

/// Checks that the bytes are a whole document of that format (pdf, html, svg, png) and puts them at the path given
/// with -o. ExportEmpty and VerifyFailed leave what was there; a Citywright project is never overwritten
/// (TargetExists).
base::Result<void> publish(const Context& context, std::string_view bytes, std::string_view format);

/// The round asked for with --round; UnknownRound. Empty: the current one.
base::Result<std::string> askedRound(const Context& context, const model::Snapshot& snapshot);

}  // namespace cw::cli
