#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/parameters.h"
#include "model/registers/city_profile.h"

namespace cw::cli {

namespace {

using base::Result;
using store::ProjectFile;

Result<std::unique_ptr<ProjectFile>> begin(const Context& context, const ProjectFile::Setup& setup) {
    const std::string from = context.arguments().text("--template");
    if (from.empty() || from == "empty") return ProjectFile::createNew(setup);
    if (from != "sample") return ProjectFile::newFromTemplate(setup, from);
    if (!context.services().openSample) return base::fail(base::ErrorCode::ResourceMissing, "sample");
    return context.services().openSample(setup);
}

Result<void> giveName(const Context& context, store::Project& project, const std::string& name) {
    base::Localized text;
    const auto& profiles = project.snapshot().table<model::CityProfile>();
    if (!profiles.empty()) text = profiles.begin()->localized(model::CityProfile::Name);
    text.in(context.languageOfText(name, nullptr)) = name;
    const store::Label label{profiles.empty() ? "project.new" : "profile.set", {}};
    const auto done = project.execute(label, [&](store::Edit& edit) -> Result<void> {
        const auto put = edit.put(model::CityProfile::kName, {{"name", text}});
        if (!put) return base::passOn(put);
        return {};
    });
    if (!done) return base::passOn(done);
    return {};
}

Result<int> run(Context& context) {
    const std::string& path = context.arguments().text("FILE");
    // Before any work; saving checks again, because somebody may be quicker.
    if (base::os::exists(path)) return base::fail(base::ErrorCode::TargetExists, path);
    auto setup = context.setup();
    if (!setup) return base::passOn(setup);
    setup->transient = true;
    auto file = begin(context, *setup);
    if (!file) return base::passOn(file);
    const auto name = context.arguments().option("--name");
    Result<void> done;
    if (name) done = giveName(context, (*file)->project(), *name);
    if (done) done = (*file)->saveAs(path, false);
    (*file)->discardChanges();
    if (!done) return base::passOn(done);
    context.hasChanged(path);
    if (context.json()) {
        Json json = context.answer();
        json["path"] = path;
        json["project"] = (*file)->project().projectId();
        context.print(json);
    }
    return 0;
}

}  // namespace

Command newCommand() {
    return {
        .name = "new",
        .summary = CW_TEXT("cli", "Make a new project file."),
        .parameters = {positional("FILE", CW_TEXT("cli", "The file to make; it must not be there yet.")),
                       option("--name", "TEXT", CW_TEXT("cli", "Name of the city.")),
                       option("--template", "empty|sample|FILE",
                              CW_TEXT("cli", "What to begin with: nothing, the example city, or a copy of a file."))},
        .run = run,
    };
}

}  // namespace cw::cli
