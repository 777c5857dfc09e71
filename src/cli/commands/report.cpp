#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/parameters.h"

namespace cw::cli {

namespace {

base::Result<int> run(Context& context) {
    auto from = source(context);
    if (!from) return base::passOn(from);
    const std::string& format = context.arguments().text("--to");
    std::string language = context.arguments().text("--language");
    if (language.empty()) language = base::code(context.languageOfText({}, &from->snapshot));
    const auto bytes = context.services().report({.format = format,
                                                  .language = std::move(language),
                                                  .roundId = std::move(from->round),
                                                  .snapshot = std::move(from->snapshot)});
    return publish(context, bytes, format);
}

bool available(const Services& services) {
    return static_cast<bool>(services.report);
}

}  // namespace

Command reportCommand() {
    return {
        .name = "report",
        .summary = CW_TEXT("cli", "Write the assessment report to a file."),
        .parameters = {fileParameter(),
                       requiredOption("--to", "FORMAT", CW_TEXT("cli", "Format of the file."), {"pdf", "html"}),
                       outputParameter(), roundParameter(),
                       option("--language", "L",
                              CW_TEXT("cli",
                                      "Language of the report; else that of the project’s name, else the locale’s."),
                              {"en", "zh_TW", "both"})},
        .run = run,
        .available = available};
}

}  // namespace cw::cli
