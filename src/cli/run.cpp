#include "cli/cli.h"

#include <ostream>

#include "base/error_codes.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/help.h"

namespace cw::cli {

using base::ErrorCode;
using base::Language;
using base::Result;

namespace {

/// The command whose words begin the line; the longer name wins ("round add").
const Command* commandOf(const Services& services, const std::vector<std::string>& words) {
    const Command* found = nullptr;
    for (const auto& command : commands()) {
        if (command.available != nullptr && !command.available(services)) continue;
        const auto space = command.name.find(' ');
        const bool two = space != std::string_view::npos;
        const bool same = two ? words.size() > 1 && command.name.substr(0, space) == words[0] &&
                                    command.name.substr(space + 1) == words[1]
                              : command.name == words[0];
        if (same && (found == nullptr || two)) found = &command;
    }
    return found;
}

/// The arguments without the command's own words.
std::vector<std::string> without(const Command& command, std::vector<std::string> arguments,
                                 const std::vector<std::string>& words) {
    const std::size_t count = command.name.find(' ') == std::string_view::npos ? 1 : 2;
    // The words were found in this order, so each is the next equal one that is no option's value.
    const auto isValue = [&](std::size_t i) {
        return i > 0 && (arguments[i - 1] == "--as" || arguments[i - 1] == "--language");
    };
    std::size_t next = 0;
    for (std::size_t i = 0; i < arguments.size() && next < count;) {
        if (arguments[i] == words[next] && !isValue(i)) {
            arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(i));
            ++next;
        } else
            ++i;
    }
    return arguments;
}

struct Line {
    const Services& services;
    std::vector<std::string> arguments;
    Preview seen;
    Language language;
    std::ostream& out;
    Landed& landed;
    const base::Texts& texts() const { return services.texts(language); }
};

Result<int> runLine(const Line& line) {
    const auto& words = line.seen.words;
    const Command* command = words.empty() ? nullptr : commandOf(line.services, words);
    if (line.seen.version) {
        line.out << "citywright-cli " << line.services.version << '\n';
        return 0;
    }
    if (line.seen.help && words.empty()) {
        line.out << programHelp(line.services, line.texts());
        return 0;
    }
    if (words.empty()) return usage(line.texts(), CW_TEXT("cli", "No command is given"));
    if (command == nullptr) return base::fail(ErrorCode::UnknownCommand, words.front());
    if (line.seen.help) {
        line.out << commandHelp(*command, line.texts());
        return 0;
    }
    const auto arguments = Arguments::parse(*command, without(*command, line.arguments, words), line.texts());
    if (!arguments) return base::passOn(arguments);
    Context context(*command, *arguments, line.services, line.language, line.out, line.landed);
    return command->run(context);
}

/// The answer did not get out. Exit 5 either way; the code says whether there is anything to repeat.
base::Error lostAnswer(const Landed& landed) {
    if (!landed.changed.empty()) return {ErrorCode::AnswerLostChanged, {landed.changed}};
    if (!landed.written.empty()) return {ErrorCode::AnswerLostWritten, {landed.written}};
    return {ErrorCode::AnswerLost, {}};
}

int report(const base::Error& error, const Line& line, std::ostream& err) {
    if (line.seen.json)
        err << text(errorAnswer(error, line.texts())) << '\n';
    else
        err << "citywright-cli: " << oneLine(line.texts().error(error)) << '\n';
    return base::errorRow(error.code).exitCode;
}

}  // namespace

int run(int argc, const char* const* argv, const Services& services, std::ostream& out, std::ostream& err) {
    std::vector<std::string> arguments;
    for (int i = 1; i < argc; ++i) arguments.emplace_back(argv[i]);
    Preview seen = preview(arguments);
    const auto asked = seen.language ? base::languageOf(*seen.language) : std::nullopt;
    Landed landed;
    const Line line{services, std::move(arguments), std::move(seen), asked.value_or(services.localeLanguage), out,
                    landed};
    try {
        const auto code = runLine(line);
        if (!code) return report(code.error(), line, err);
        // A full disk behind the answer is a failure too: exit 0 says that everything arrived.
        if (!out.flush()) return report(lostAnswer(landed), line, err);
        return *code;
    } catch (const std::exception& unexpected) {
        // Nothing here throws in normal life; out of memory and the like end with the promised one line.
        return report({ErrorCode::Internal, {unexpected.what()}}, line, err);
    }
}

}  // namespace cw::cli
