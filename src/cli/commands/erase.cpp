#include "base/error_codes.h"
#include "base/ids.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/fields.h"
#include "cli/parameters.h"
#include "commands/verbs.h"
#include "model/record_name.h"

namespace cw::cli {

namespace {

base::Result<int> run(Context& context) {
    const auto index = registerNamed(context.arguments().text("REGISTER"));
    if (!index) return base::passOn(index);
    const std::string& name = context.arguments().text("ID");
    const auto done = context.edit([&](store::Project& project) -> base::Result<store::Done> {
        auto id = model::recordNamed(project.snapshot(), *index, name);
        // One that was removed is known by its id alone; the history may still tell of it.
        if (!id && id.error().code == base::ErrorCode::UnknownRecord && base::isUuid(name)) id = name;
        if (!id) return base::passOn(id);
        return commands::erasePersonalData(project, model::registry()[*index].name, *id,
                                           context.arguments().rest("FIELDS"));
    });
    if (!done) return base::passOn(done);
    if (context.json()) {
        Json json = context.answer();
        json["changed"] = done->changed;
        context.print(json);
    }
    return 0;
}

}  // namespace

Command eraseCommand() {
    return {.name = "erase",
            .summary = CW_TEXT("cli",
                               "Erase personal data of a record, from the history and the backup too. It cannot be "
                               "undone, and nothing before it can."),
            .parameters = {fileParameter(), registerParameter(), idParameter(),
                           rest("FIELDS", "FIELD",
                                CW_TEXT("cli", "Personal fields of the register; without any, all of them."))},
            .run = run};
}

}  // namespace cw::cli
