#pragma once
#include <string>

#include "base/texts.h"
#include "cli/command.h"

namespace cw::cli {

/// "citywright-cli list FILE REGISTER"
std::string usageLine(const Command& command);
/// Help of the whole program: every command that this build has, in one line each.
std::string programHelp(const Services& services, const base::Texts& texts);
std::string commandHelp(const Command& command, const base::Texts& texts);

}  // namespace cw::cli
