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

using base::Result;
using store::Done;

struct Target {
    int index = 0;
    std::string name;  ///< as given; empty for the record of a single register
    std::vector<std::string> fields;
};

/// A register with one record needs no ID: what stands there is the first field then.
Result<Target> target(const Context& context) {
    const auto index = registerNamed(context.arguments().text("REGISTER"));
    if (!index) return base::passOn(index);
    Target found{*index, context.arguments().text("ID"), context.arguments().rest("FIELDS")};
    if (model::registry()[*index].single && found.name.find('=') != std::string::npos) {
        found.fields.insert(found.fields.begin(), found.name);
        found.name.clear();
    }
    if (found.fields.empty()) return context.usage(CW_TEXT("cli", "%1 is missing"), {"field=value"});
    return found;
}

Result<int> run(Context& context) {
    const auto asked = target(context);
    if (!asked) return base::passOn(asked);
    const auto& spec = model::registry()[asked->index];
    const auto done = context.edit([&](store::Project& project) -> Result<Done> {
        const auto& snapshot = project.snapshot();
        std::string id;
        if (spec.single && asked->name.empty()) {
            const std::string only = base::keyedId(spec.name, {});
            if (snapshot.find(asked->index, only) != nullptr) id = only;
        } else {
            auto found = model::recordNamed(snapshot, asked->index, asked->name);
            if (!found) return base::passOn(found);
            id = std::move(*found);
        }
        auto input = readFields(context, snapshot, asked->index, snapshot.find(asked->index, id), asked->fields);
        if (!input) return base::passOn(input);
        return commands::setRecord(project, spec.name, id, std::move(input->values), input->files);
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

Command setCommand() {
    return {.name = "set",
            .summary = CW_TEXT("cli", "Change fields of a record."),
            .parameters = {fileParameter(), registerParameter(), idParameter(), fieldsParameter()},
            .run = run};
}

}  // namespace cw::cli
