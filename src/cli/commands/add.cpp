#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/fields.h"
#include "cli/parameters.h"
#include "commands/verbs.h"

namespace cw::cli {

namespace {

using base::Result;
using store::Done;

std::string titleOf(const model::RegisterSpec& spec, const store::FieldValues& values) {
    for (const auto& [field, value] : values) {
        if (field != spec[spec.titleField].id) continue;
        if (const auto* localized = std::get_if<base::Localized>(&value))
            return localized->best(base::Language::ZhTw);
        if (const auto* text = std::get_if<std::string>(&value)) return *text;
    }
    return {};
}

/// A record with a file is one command too: bytes and row together.
Result<std::string> addWithFiles(store::Project& project, const model::RegisterSpec& spec, FieldInput input) {
    std::string id;
    const auto done = project.execute({"record.add", {"@" + std::string(spec.name), titleOf(spec, input.values)}},
                                      [&](store::Edit& edit) -> Result<void> {
                                          if (auto attached = attachFiles(edit, input); !attached) return attached;
                                          auto added = edit.add(spec.name, input.values);
                                          if (!added) return base::passOn(added);
                                          id = *added;
                                          return {};
                                      });
    if (!done) return base::passOn(done);
    return id;
}

Result<int> run(Context& context) {
    const auto index = registerNamed(context.arguments().text("REGISTER"));
    if (!index) return base::passOn(index);
    const auto& spec = model::registry()[*index];
    std::string id;
    const auto done = context.edit([&](store::Project& project) -> Result<Done> {
        auto input = readFields(context, project.snapshot(), *index, nullptr, context.arguments().rest("FIELDS"));
        if (!input) return base::passOn(input);
        auto added = input->files.empty() ? commands::addRecord(project, spec.name, std::move(input->values))
                                          : addWithFiles(project, spec, std::move(*input));
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
