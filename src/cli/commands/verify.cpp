#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/parameters.h"

namespace cw::cli {

namespace {

base::Result<int> run(Context& context) {
    const auto setup = context.setup();
    if (!setup) return base::passOn(setup);
    const auto info = store::ProjectFile::verify(*setup, context.arguments().text("FILE"));
    if (!info) return base::passOn(info);
    if (context.json()) {
        Json json = context.answer();
        json["path"] = info->path;
        json["sound"] = true;
        json["project"] = info->projectId;
        json["digest"] = info->digest;
        json["records"] = info->records;
        json["history"] = info->historyLength;
        context.print(json);
        return 0;
    }
    context.say(context.text(CW_TEXT("cli", "%1 is sound: %2 records, %3 commands in the history."),
                             {info->path, context.texts().integer(static_cast<std::int64_t>(info->records)),
                              context.texts().integer(info->historyLength)}));
    return 0;
}

}  // namespace

Command verifyCommand() {
    return {.name = "verify",
            .summary = CW_TEXT("cli", "Check a project file from the first byte to the last; nothing is changed."),
            .parameters = {fileParameter()},
            .run = run};
}

}  // namespace cw::cli
