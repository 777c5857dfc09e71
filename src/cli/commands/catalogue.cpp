#include "base/error_codes.h"
#include "cli/commands/commands.h"
#include "cli/context.h"

namespace cw::cli {

namespace {

using framework::Catalogue;
using framework::Item;

Json idsOf(const std::vector<const Item*>& items) {
    Json ids = Json::array();
    for (const auto* item : items) ids.push_back(item->id);
    return ids;
}

/// Place and title: enough to list items by.
Json brief(const Item& item, base::Language language) {
    return Json{{"id", item.id},
                {"kind", std::string(framework::kindName(item.kind))},
                {"parent", item.parent == nullptr ? Json(nullptr) : Json(item.parent->id)},
                {"title", item.title(language)},
                {"assessable", item.leaf()},
                {"quick", item.quick()}};
}

Json full(const Item& item, base::Language language) {
    Json json = brief(item, language);
    const auto& words = item.in(language);
    json["children"] = idsOf(item.children);
    json["links"] = item.links;
    json["related"] = item.related;
    const auto add = [&](const char* name, const std::string& text) {
        if (!text.empty()) json[name] = text;
    };
    const auto addList = [&](const char* name, const std::vector<std::string>& texts) {
        if (!texts.empty()) json[name] = texts;
    };
    add("explanation", words.explanation);
    add("question", words.question);
    addList("evidence", words.evidence);
    add("good", words.good);
    addList("levels", words.levels);
    addList("options", words.options);
    add("picture", words.picture);
    add("printed", words.printed);
    add("reading", words.reading);
    return json;
}

int depthOf(const Item& item) {
    int depth = 0;
    for (const auto* above = item.parent; above != nullptr; above = above->parent) ++depth;
    return depth;
}

void printItem(const Context& context, const Item& item) {
    const auto& words = item.in(context.language());
    const auto paragraph = [&](const base::Msg& heading, const std::string& text) {
        if (!text.empty()) context.say("\n" + context.text(heading) + "\n" + text);
    };
    const auto list = [&](const base::Msg& heading, const std::vector<std::string>& texts, bool numbered) {
        if (texts.empty()) return;
        context.say("\n" + context.text(heading));
        for (std::size_t i = 0; i < texts.size(); ++i)
            context.say((numbered ? std::to_string(i) + "  " : std::string("- ")) + texts[i]);
    };
    context.say(item.id + "  " + words.title);
    if (!words.explanation.empty()) context.say("\n" + words.explanation);
    paragraph(CW_TEXT("cli", "Question to ask"), words.question);
    list(CW_TEXT("cli", "Evidence, for example"), words.evidence, false);
    paragraph(CW_TEXT("cli", "What good looks like"), words.good);
    list(CW_TEXT("cli", "Levels"), words.levels, true);
    paragraph(CW_TEXT("cli", "How the guide prints it"), words.printed);
    paragraph(CW_TEXT("cli", "How Citywright reads it"), words.reading);
    if (item.children.empty()) return;
    context.say("");
    for (const auto* child : item.children) context.say(child->id + "  " + child->title(context.language()));
}

base::Result<int> run(Context& context) {
    const auto loaded = context.catalogue();
    if (!loaded) return base::passOn(loaded);
    const Catalogue& catalogue = **loaded;
    const base::Language language = context.language();
    const std::string& id = context.arguments().text("ID");
    const Item* item = id.empty() ? nullptr : catalogue.find(id);
    if (!id.empty() && item == nullptr) return base::fail(base::ErrorCode::UnknownItem, id);
    if (context.json()) {
        Json json = context.answer();
        json["catalogue"] = catalogue.id();
        json["catalogue_version"] = catalogue.version();
        json["language"] = std::string(base::code(language));
        if (item != nullptr)
            json["item"] = full(*item, language);
        else {
            json["items"] = Json::array();
            for (const auto& each : catalogue.items()) json["items"].push_back(brief(*each, language));
        }
        context.print(json);
        return 0;
    }
    if (item != nullptr)
        printItem(context, *item);
    else
        for (const auto& each : catalogue.items())
            context.say(std::string(2 * static_cast<std::size_t>(depthOf(*each)), ' ') + each->id + "  " +
                        each->title(language));
    return 0;
}

}  // namespace

Command catalogueCommand() {
    return {.name = "catalogue",
            .summary = CW_TEXT("cli", "The framework: all items, or one with its words."),
            .parameters = {optionalPositional("ID", CW_TEXT("cli", "A framework item, for example B5.2."))},
            .run = run};
}

}  // namespace cw::cli
