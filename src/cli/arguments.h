#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/texts.h"
#include "cli/command.h"

namespace cw::cli {

/// What stands in the command line before it is known which command it is.
struct Preview {
    std::vector<std::string> words;  ///< the first words that are no options: the command and what follows
    std::optional<std::string> language;
    bool help = false;
    bool version = false;
    bool json = false;
};
Preview preview(const std::vector<std::string>& arguments);

/// The values of one parsed command line, by the names of the command's parameters.
class Arguments {
public:
    /// `arguments` without the program and the command's own words. Fails with Usage: unknown option, missing or
    /// unexpected word, a word that is no choice.
    static base::Result<Arguments> parse(const Command& command, const std::vector<std::string>& arguments,
                                         const base::Texts& texts);

    bool has(std::string_view name) const { return m_values.contains(name); }
    /// Empty when not given.
    const std::string& text(std::string_view name) const;
    std::optional<std::string> option(std::string_view name) const;
    const std::vector<std::string>& rest(std::string_view name) const;

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

/// --as, --language, --json, --help, --version: every command takes them.
const std::vector<Parameter>& globalParameters();

/// The parameter that a command has, else the global one of that name (a command may narrow or widen one).
std::vector<Parameter> allParameters(const Command& command);

/// "The option %1 is not known" as a Usage failure.
base::Failure usage(const base::Texts& texts, const base::Msg& what, const std::vector<std::string>& args = {});

}  // namespace cw::cli
