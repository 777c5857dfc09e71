#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/parameters.h"

namespace cw::cli {

namespace {

base::Result<int> run(Context& context) {
    auto snapshot = context.read();
    if (!snapshot) return base::passOn(snapshot);
    auto round = askedRound(context, *snapshot);
    if (!round) return base::passOn(round);
    const std::string& format = context.arguments().text("--to");
    const auto bytes = context.services().draw({.picture = context.arguments().text("PICTURE"),
                                                .format = format,
                                                .language = context.language(),
                                                .roundId = std::move(*round),
                                                .snapshot = std::move(*snapshot)});
    if (!bytes) return base::passOn(bytes);
    if (auto done = publish(context, *bytes, format); !done) return base::passOn(done);
    return 0;
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
