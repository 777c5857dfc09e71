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
    std::size_t removed = 0;
    const auto done = context.edit([&](store::Project& project) -> base::Result<store::Done> {
        const auto before = project.snapshot().recordCount();
        const auto id = model::recordNamed(project.snapshot(), *index, context.arguments().text("ID"));
        if (!id) return base::passOn(id);
        auto result = commands::removeRecord(project, model::registry()[*index].name, *id);
        removed = before - project.snapshot().recordCount();
        return result;
    });
    if (!done) return base::passOn(done);
    if (context.json()) {
        Json json = context.answer();
        json["removed"] = removed;  // parts go with their whole
        context.print(json);
    }
    return 0;
}

}  // namespace

Command removeCommand() {
    return {.name = "remove",
            .summary = CW_TEXT("cli", "Remove a record and what is part of it."),
            .parameters = {fileParameter(), registerParameter(), idParameter()},
            .run = run};
}

}  // namespace cw::cli
