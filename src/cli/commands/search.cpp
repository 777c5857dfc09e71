#include "analysis/search.h"

#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/parameters.h"
#include "model/value_text.h"

namespace cw::cli {

namespace {

constexpr std::size_t kMost = 500;

base::Result<int> run(Context& context) {
    const auto snapshot = context.readShown();
    if (!snapshot) return base::passOn(snapshot);
    const std::string& needle = context.arguments().text("TEXT");
    const auto catalogue = context.catalogue();
    if (!catalogue) return base::passOn(catalogue);
    const auto language = context.language();
    const auto& registry = snapshot->registry();
    Json json = context.answer();
    json["text"] = needle;
    json["hits"] = Json::array();
    for (const auto& hit : analysis::search(**catalogue, *snapshot, needle, language, kMost)) {
        const int index = registry.index(hit.registerName);
        const std::string title = index < 0 ? (*catalogue)->find(hit.id)->title(language)
                                            : model::titleText(*snapshot, index, *snapshot->find(index, hit.id),
                                                               context.texts(), (*catalogue)->titles(language));
        const std::string field = hit.field < 0 ? std::string() : std::string(registry[index][hit.field].id);
        if (context.json())
            json["hits"].push_back({{"register", hit.registerName.empty() ? Json() : Json(hit.registerName)},
                                    {"id", hit.id},
                                    {"title", title},
                                    {"field", field.empty() ? Json() : Json(field)},
                                    {"excerpt", hit.excerpt}});
        else
            context.row({hit.registerName, hit.id, title,
                         hit.field < 0 ? std::string() : context.text(registry[index][hit.field].label),
                         hit.excerpt});
    }
    if (context.json()) context.print(json);
    return 0;
}

}  // namespace

Command searchCommand() {
    return {.name = "search",
            .summary = CW_TEXT("cli", "What holds these words, in all registers and in the framework’s content."),
            .parameters = {fileParameter(),
                           positional("TEXT", CW_TEXT("cli", "Words, all of which must occur; put them in quotes."))},
            .run = run};
}

}  // namespace cw::cli
