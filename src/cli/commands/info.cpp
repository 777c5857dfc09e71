#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/parameters.h"
#include "model/registers/city_profile.h"

namespace cw::cli {

namespace {

base::Localized profileText(const model::Snapshot& snapshot, int field) {
    const auto& profiles = snapshot.table<model::CityProfile>();
    return profiles.empty() ? base::Localized{} : profiles.begin()->localized(field);
}

void printJson(const Context& context, const model::Snapshot& snapshot, const store::FileInfo& info) {
    Json json = context.answer();
    json["path"] = info.path;
    json["size"] = info.size;
    json["project"] = info.projectId;
    json["city"] = toJson(profileText(snapshot, model::CityProfile::Name));
    json["programme"] = toJson(profileText(snapshot, model::CityProfile::Programme));
    json["file_format"] = info.userVersion;
    json["saved_by"] = info.applicationVersion;
    json["catalogue"] = info.catalogue;
    json["digest"] = info.digest;
    json["history"] = info.historyLength;
    json["records"] = info.records;
    Json counts = Json::object();
    for (int i = 0; i < snapshot.registry().count(); ++i)
        counts[std::string(snapshot.registry()[i].name)] = snapshot.table(i).size();
    json["registers"] = counts;
    context.print(json);
}

void printText(const Context& context, const model::Snapshot& snapshot, const store::FileInfo& info) {
    const auto& texts = context.texts();
    const auto line = [&](const base::Msg& label, const std::string& value) {
        context.row({texts.text(label), value});
    };
    line(CW_TEXT("cli", "File"), info.path);
    line(CW_TEXT("cli", "City"), profileText(snapshot, model::CityProfile::Name).best(context.language()));
    line(CW_TEXT("cli", "Programme"), profileText(snapshot, model::CityProfile::Programme).best(context.language()));
    line(CW_TEXT("cli", "Project"), info.projectId);
    line(CW_TEXT("cli", "File format"), std::to_string(info.userVersion));
    line(CW_TEXT("cli", "Saved by"), info.applicationVersion);
    line(CW_TEXT("cli", "Framework"), info.catalogue);
    line(CW_TEXT("cli", "Content digest"), info.digest);
    line(CW_TEXT("cli", "Size in bytes"), std::to_string(info.size));
    line(CW_TEXT("cli", "Commands in the history"), std::to_string(info.historyLength));
    line(CW_TEXT("cli", "Records"), std::to_string(info.records));
    for (int i = 0; i < snapshot.registry().count(); ++i)
        if (!snapshot.table(i).empty())
            context.row({texts.text(snapshot.registry()[i].title), std::to_string(snapshot.table(i).size())});
}

base::Result<int> run(Context& context) {
    store::FileInfo info;
    const auto snapshot = context.read(&info);
    if (!snapshot) return base::passOn(snapshot);
    if (context.json())
        printJson(context, *snapshot, info);
    else
        printText(context, *snapshot, info);
    return 0;
}

}  // namespace

Command infoCommand() {
    return {.name = "info",
            .summary = CW_TEXT("cli", "What a project file is and how much it holds."),
            .parameters = {fileParameter()},
            .run = run};
}

}  // namespace cw::cli
