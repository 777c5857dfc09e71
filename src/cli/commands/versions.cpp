#include <algorithm>

#include "base/error_codes.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/parameters.h"

namespace cw::cli {

namespace {

using base::Result;
using store::Version;

Result<int> runList(Context& context) {
    const auto setup = context.setup();
    if (!setup) return base::passOn(setup);
    const auto versions = store::ProjectFile::readVersions(*setup, context.arguments().text("FILE"));
    if (!versions) return base::passOn(versions);
    Json json = context.answer();
    json["versions"] = Json::array();
    for (const Version& version : *versions) {
        if (context.json())
            json["versions"].push_back({{"id", version.id},
                                        {"seq", version.seq},
                                        {"name", version.name},
                                        {"note", version.note},
                                        {"at", version.atUtc},
                                        {"who", version.who}});
        else
            context.row({version.id, std::to_string(version.seq), context.texts().dateTime(version.atUtc),
                         version.who, version.name, version.note});
    }
    if (context.json()) context.print(json);
    return 0;
}

Result<int> runAdd(Context& context) {
    std::string id;
    const auto done = context.edit([&](store::Project& project) -> Result<store::Done> {
        auto added = project.addVersion(context.arguments().text("--name"), context.arguments().text("--note"));
        if (!added) return base::passOn(added);
        id = *added;
        return changed();
    });
    if (!done) return base::passOn(done);
    context.newId(id);
    return 0;
}

/// By id, else by a name that only one version has.
Result<std::string> versionNamed(const std::vector<Version>& versions, const std::string& name) {
    std::vector<std::string> found;
    for (const Version& version : versions) {
        if (version.id == name) return name;
        if (version.name == name) found.push_back(version.id);
    }
    if (found.empty()) return base::fail(base::ErrorCode::UnknownVersion, name);
    if (found.size() > 1)
        return base::fail(base::ErrorCode::ValueRefused, base::Arg("version", CW_TEXT("field", "Version")), name,
                          base::join(found, ", "));
    return found.front();
}

/// Works on a private copy: FILE is only read, and others may have it open.
Result<int> runExport(Context& context) {
    auto setup = context.setup();
    if (!setup) return base::passOn(setup);
    setup->transient = true;
    const auto file = store::ProjectFile::openCopy(*setup, context.arguments().text("FILE"));
    if (!file) return base::passOn(file);
    (*file)->discardChanges();
    const auto versions = (*file)->project().versions();
    if (!versions) return base::passOn(versions);
    const auto id = versionNamed(*versions, context.arguments().text("ID"));
    if (!id) return base::passOn(id);
    const std::string& target = context.arguments().text("--output");
    if (auto done = (*file)->exportVersion(*id, target); !done) return base::passOn(done);
    context.hasWritten(target);
    if (context.json()) {
        Json json = context.answer();
        json["path"] = target;
        json["id"] = *id;
        context.print(json);
    }
    return 0;
}

}  // namespace

Command versionsCommand() {
    return {.name = "versions",
            .summary = CW_TEXT("cli", "The named states of the project, oldest first."),
            .parameters = {fileParameter()},
            .run = runList};
}

Command versionAddCommand() {
    return {.name = "version add",
            .summary = CW_TEXT("cli", "Name the present state of the project and print the version's id."),
            .parameters = {fileParameter(), requiredOption("--name", "N", CW_TEXT("cli", "Name of the version.")),
                           option("--note", "TEXT", CW_TEXT("cli", "What it is for."))},
            .run = runAdd};
}

Command versionExportCommand() {
    return {.name = "version export",
            .summary = CW_TEXT("cli", "Make a project file of a named state, with its history up to then."),
            .parameters = {fileParameter(), positional("ID", CW_TEXT("cli", "The version, by id or name.")),
                           requiredOption("--output", "OUT",
                                          CW_TEXT("cli", "The project file to make; it must not be there yet."))},
            .run = runExport};
}

}  // namespace cw::cli
