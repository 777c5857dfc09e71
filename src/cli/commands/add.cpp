#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/fields.h"
#include "cli/parameters.h"
#include "commands/verbs.h"

namespace cw::cli {

namespace {

using base::Result;
using store::Done;

Result<int> run(Context& context) {
    const auto index = registerNamed(context.arguments().text("REGISTER"));
    if (!index) return base::passOn(index);
    const auto& spec = model::registry()[*index];
    std::string id;
    const auto done = context.edit([&](store::Project& project) -> Result<Done> {
        auto input = readFields(context, project.snapshot(), *index, nullptr, context.arguments().rest("FIELDS"));
        if (!input) return base::passOn(input);
        auto added = commands::addRecord(project, spec.name, std::move(input->values), input->files);
        if (!added) return base::passOn(added);
        id = *added;
        return changed();
    });
    if (!done) return base::passOn(done);
    context.newId(id);
    return 0;
}

}  // namespace

Command addCommand() {
    return {.name = "add",
            .summary = CW_TEXT("cli", "Add a record to a register and print its id."),
            .parameters = {fileParameter(), registerParameter(), fieldsParameter()},
            .run = run};
}

}  // namespace cw::cli
