#include "cli/help.h"

#include <algorithm>

#include "base/text_util.h"
#include "cli/arguments.h"
#include "cli/services.h"

namespace cw::cli {

namespace {

std::string choices(const Parameter& parameter) {
    if (parameter.choices.empty()) return std::string(parameter.placeholder);
    std::vector<std::string> words(parameter.choices.begin(), parameter.choices.end());
    return base::join(words, "|");
}

std::string shown(const Parameter& parameter) {
    switch (parameter.kind) {
        case Parameter::Kind::Positional:
            return std::string(parameter.name);
        case Parameter::Kind::Rest:
            return std::string(parameter.placeholder) + "…";
        case Parameter::Kind::Option: {
            const std::string name = parameter.name == "--output" ? "-o" : std::string(parameter.name);
            return name + " " + choices(parameter);
        }
        case Parameter::Kind::Flag:
            return std::string(parameter.name);
    }
    return {};
}

bool isOptional(const Parameter& parameter) {
    return !parameter.required && parameter.kind != Parameter::Kind::Rest;
}

void line(std::string& help, const std::string& left, const std::string& right) {
    constexpr std::size_t kColumn = 28;
    help += "  " + left;
    const std::size_t width = base::codePoints(left) + 2;
    help += width < kColumn ? std::string(kColumn - width, ' ') : "\n" + std::string(kColumn, ' ');
    help += right + "\n";
}

void globals(std::string& help, const base::Texts& texts) {
    help += "\n" + texts.text(CW_TEXT("cli", "Options of every command:")) + "\n";
    for (const auto& parameter : globalParameters()) line(help, shown(parameter), texts.text(parameter.help));
}

}  // namespace

std::string usageLine(const Command& command) {
    std::string usage = "citywright-cli " + std::string(command.name);
    for (const auto& parameter : command.parameters)
        usage += isOptional(parameter) ? " [" + shown(parameter) + "]" : " " + shown(parameter);
    return usage;
}

std::string programHelp(const Services& services, const base::Texts& texts) {
    std::string help =
        texts.text(CW_TEXT("cli", "Citywright %1: plans and assesses smart-city programmes."), {services.version});
    help += "\n\n" + texts.text(CW_TEXT("cli", "Usage: %1"), {"citywright-cli COMMAND … [OPTIONS]"}) + "\n\n";
    help += texts.text(CW_TEXT("cli", "Commands:")) + "\n";
    for (const auto& command : commands())
        if (command.available == nullptr || command.available(services))
            line(help, std::string(command.name), texts.text(command.summary));
    globals(help, texts);
    help += "\n" + texts.text(CW_TEXT("cli", "“citywright-cli COMMAND --help” explains one command.")) + "\n";
    help += texts.text(CW_TEXT("cli",
                               "Exit codes: 0 done, 1 findings, 2 usage or refused value, 3 file missing or damaged, "
                               "4 file of a newer version, 5 could not write, 6 file in use.")) +
            "\n";
    return help;
}

std::string commandHelp(const Command& command, const base::Texts& texts) {
    std::string help = texts.text(CW_TEXT("cli", "Usage: %1"), {usageLine(command)}) + "\n\n";
    help += texts.text(command.summary) + "\n\n";
    for (const auto& parameter : command.parameters) line(help, shown(parameter), texts.text(parameter.help));
    globals(help, texts);
    return help;
}

}  // namespace cw::cli
