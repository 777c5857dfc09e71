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
    const auto bytes = context.services().draw({.picture = context.arguments().text("PICTURE"),
                                                .format = format,
                                                .language = context.language(),
                                                .roundId = std::move(from->round),
                                                .snapshot = std::move(from->snapshot)});
    return publish(context, bytes, format);
}

bool available(const Services& services) {
    return static_cast<bool>(services.draw);
}

}  // namespace

Command drawCommand() {
    return {
        .name = "draw",
        .summary = CW_TEXT("cli", "Write a picture of the plan to a file."),
        .parameters = {fileParameter(),
                       positional("PICTURE", CW_TEXT("cli", "Name of the picture; a wrong name lists them.")),
                       requiredOption("--to", "FORMAT", CW_TEXT("cli", "Format of the file."), {"svg", "png", "pdf"}),
                       outputParameter(), roundParameter()},
        .run = run,
        .available = available};
}

}  // namespace cw::cli
