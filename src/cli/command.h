#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "base/msg.h"
#include "base/result.h"

namespace cw::cli {

class Context;
struct Services;

/// One parameter of a command; parsing, usage line and help derive from it.
struct Parameter {
    enum class Kind { Positional, Rest, Option, Flag };
    Kind kind = Kind::Positional;
    std::string_view name;         ///< "FILE", "--round"; also the key for Context
    std::string_view placeholder;  ///< options: "ID"; rest: "field=value"
    base::Msg help{};
    bool required = false;
    std::vector<std::string_view> choices{};  ///< allowed words; empty: any text
};

inline Parameter positional(std::string_view name, base::Msg help) {
    return {Parameter::Kind::Positional, name, {}, help, true};
}
inline Parameter optionalPositional(std::string_view name, base::Msg help) {
    return {Parameter::Kind::Positional, name, {}, help, false};
}
/// All further words.
inline Parameter rest(std::string_view name, std::string_view placeholder, base::Msg help) {
    return {Parameter::Kind::Rest, name, placeholder, help, false};
}
inline Parameter option(std::string_view name, std::string_view placeholder, base::Msg help,
                        std::vector<std::string_view> choices = {}) {
    return {Parameter::Kind::Option, name, placeholder, help, false, std::move(choices)};
}
inline Parameter requiredOption(std::string_view name, std::string_view placeholder, base::Msg help,
                                std::vector<std::string_view> choices = {}) {
    return {Parameter::Kind::Option, name, placeholder, help, true, std::move(choices)};
}
inline Parameter flag(std::string_view name, base::Msg help) {
    return {Parameter::Kind::Flag, name, {}, help, false};
}

/// One command: a row of the command table. `run` answers the exit code (0 or 1); failures take theirs from the error
/// table.
struct Command {
    std::string_view name;  ///< one or two words: "rate", "round add"
    base::Msg summary;
    std::vector<Parameter> parameters;
    base::Result<int> (*run)(Context&) = nullptr;
    /// Whether this build has what the command needs; null: always.
    bool (*available)(const Services&) = nullptr;
};

/// All commands, in the order of --help.
std::span<const Command> commands();

}  // namespace cw::cli
