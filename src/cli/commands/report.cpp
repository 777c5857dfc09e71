#include "base/text_util.h"
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
    commands::ReportEdition edition{
        .format = format, .language = std::move(language), .roundId = std::move(from->round)};
    if (const auto profile = model::profileNamed(context.arguments().text("--profile"))) edition.profile = *profile;
    for (const auto& id : base::split(context.arguments().text("--sections"), ','))
        if (!id.empty()) edition.sections.push_back(base::trimmed(id));
    edition.brief = context.arguments().has("--short");
    if (edition.brief && !edition.sections.empty())
        return context.usage(CW_TEXT("cli", "%1 and %2 cannot be given together"), {"--short", "--sections"});
    const auto bytes = context.services().report({.edition = std::move(edition), .snapshot = from->snapshot});
    return publish(context, bytes, format);
}

bool available(const Services& services) {
    return static_cast<bool>(services.report);
}

}  // namespace

Command reportCommand() {
    return {.name = "report",
            .summary = CW_TEXT("cli", "Write the assessment report to a file."),
            .parameters =
                {fileParameter(),
                 requiredOption("--to", "FORMAT", CW_TEXT("cli", "Format of the file."), {"pdf", "html"}),
                 outputParameter(), roundParameter(),
                 option("--language", "L",
                        CW_TEXT("cli", "Language of the report; else that of the project’s name, else the locale’s."),
                        {"en", "zh_TW", "both"}),
                 option("--profile", "P",
                        CW_TEXT("cli",
                                "Who may read it: internal, partner (nothing confidential) or public (nothing "
                                "internal)."),
                        {"internal", "partner", "public"}),
                 option("--sections", "IDS",
                        CW_TEXT("cli", "Only these sections, separated by commas, as docs/report.md lists them.")),
                 flag("--short",
                      CW_TEXT("cli", "The short edition: summary, overview, gaps, initiatives, money and risks."))},
            .run = run,
            .available = available};
}

}  // namespace cw::cli
