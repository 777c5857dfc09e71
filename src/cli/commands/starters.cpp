#include "commands/starters.h"

#include "base/text_util.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/fields.h"
#include "cli/parameters.h"
#include "exchange/cell_text.h"

namespace cw::cli {

namespace {

using base::Result;
using commands::Starter;

Result<std::vector<Starter>> startersOf(const Context& context, const model::RegisterSpec& spec) {
    const auto& files = context.services().starters;
    const auto bytes = files(spec.name);
    if (!bytes.empty()) return commands::readStarters(spec, bytes);
    std::vector<std::string> others;
    for (const auto& other : model::registry().all())
        if (!files(other.name).empty()) others.emplace_back(other.name);
    return context.usage(CW_TEXT("cli", "“%1” has no list to pick from; these have one: %2"),
                         {std::string(spec.name), base::join(others, ", ")});
}

/// Adds what --add names; answers what came of it.
Result<std::vector<std::string>> add(Context& context, const model::RegisterSpec& spec,
                                     const std::vector<Starter>& starters) {
    std::set<std::string> keys;
    const auto& given = context.arguments().text("--add");
    if (given == "all")
        for (const auto& starter : starters) keys.insert(starter.key);
    else
        for (const auto& key : exchange::listEntries(given)) keys.insert(key);
    std::vector<std::string> added;
    const auto done = context.edit([&](store::Project& project) -> Result<store::Done> {
        auto ids = commands::addStarters(project, spec.name, starters, keys);
        if (!ids) return base::passOn(ids);
        added = std::move(*ids);
        return added.empty() ? store::Done{} : changed();
    });
    if (!done) return base::passOn(done);
    return added;
}

Result<int> run(Context& context) {
    const auto index = registerNamed(context.arguments().text("REGISTER"));
    if (!index) return base::passOn(index);
    const auto& spec = model::registry()[*index];
    const auto starters = startersOf(context, spec);
    if (!starters) return base::passOn(starters);
    Json json = context.answer();
    json["register"] = std::string(spec.name);
    if (context.arguments().has("--add")) {
        const auto added = add(context, spec, *starters);
        if (!added) return base::passOn(added);
        json["added"] = *added;
    }
    const auto snapshot = context.read();
    if (!snapshot) return base::passOn(snapshot);
    const auto records = commands::starterRecords(*snapshot, spec, *starters);
    json["starters"] = Json::array();
    for (std::size_t i = 0; i < starters->size(); ++i) {
        const Starter& starter = (*starters)[i];
        if (context.json())
            json["starters"].push_back({{"key", starter.key},
                                        {"title", {{"en", starter.title.en}, {"zh_TW", starter.title.zhTw}}},
                                        {"record", records[i] == nullptr ? Json() : Json(records[i]->id)}});
        else
            context.row({starter.key, starter.title.best(context.language()),
                         records[i] == nullptr ? std::string()
                                               : context.text(CW_TEXT("cli", "already there", "row of a list"))});
    }
    if (context.json()) context.print(json);
    return 0;
}

}  // namespace

Command startersCommand() {
    return {.name = "starters",
            .summary = CW_TEXT("cli", "The rows that a register may begin with; --add takes some of them."),
            .parameters = {fileParameter(), registerParameter(),
                           option("--add", "KEYS",
                                  CW_TEXT("cli",
                                          "Keys of the rows to add, with “;” between them, or all; what is "
                                          "there already is left out."))},
            .run = run,
            .available = [](const Services& services) { return static_cast<bool>(services.starters); }};
}

}  // namespace cw::cli
