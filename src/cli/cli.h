#pragma once
#include <iosfwd>

#include "cli/services.h"

namespace cw::cli {

/// Runs one command line (docs/cli.md): answers go to `out`, the one line of a failure to `err`, both in UTF-8
/// whatever the locale. Returns the exit code: 0 ok · 1 findings · 2 usage or refused value · 3 not readable or
/// damaged · 4 made by a newer version · 5 could not write · 6 in use. A failed command leaves every file as it was,
/// but for an answer that could not be delivered (5, codes answer_lost_…): the work is done then.
int run(int argc, const char* const* argv, const Services& services, std::ostream& out, std::ostream& err);

}  // namespace cw::cli
