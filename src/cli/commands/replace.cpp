#include <algorithm>

#include "base/text_util.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/fields.h"
#include "cli/parameters.h"
#include "commands/replace_references.h"
#include "model/record_name.h"
#include "model/value_text.h"

namespace cw::cli {

namespace {

using base::Result;
using commands::Replacement;
using commands::Stays;

constexpr std::string_view kWhy[] = {"key", "part", "itself", "past", "refused"};

/// The records meant, by their ids.
struct Meant {
    std::string from, to;
};
Result<Meant> meant(const Context& context, const model::Snapshot& snapshot, int index) {
    auto from = model::recordNamed(snapshot, index, context.arguments().text("FROM"));
    if (!from) return base::passOn(from);
    auto to = model::recordNamed(snapshot, index, context.arguments().text("TO"));
    if (!to) return base::passOn(to);
    if (*from == *to) return context.usage(CW_TEXT("cli", "FROM and TO are the same record"));
    return Meant{std::move(*from), std::move(*to)};
}

commands::ReplaceScope scopeIn(const Context& context) {
    commands::ReplaceScope scope{.past = context.arguments().has("--past")};
    for (const auto& name : base::split(context.arguments().text("--only"), ','))
        if (!base::isBlank(name)) scope.only.insert(base::trimmed(name));
    return scope;
}

void print(const Context& context, Json json, const Replacement& result) {
    json["records"] = result.records;
    json["fields"] = Json::array();
    for (const auto& each : result.fields)
        json["fields"].push_back({{"register", each.registerName}, {"field", each.field}, {"records", each.records}});
    json["left"] = Json::array();
    for (const auto& each : result.staying) {
        Json left{{"register", each.registerName},
                  {"field", each.field},
                  {"id", each.id},
                  {"why", kWhy[static_cast<std::size_t>(each.why)]}};
        if (each.why == Stays::Refused) left["message"] = context.texts().error(each.error);
        json["left"].push_back(std::move(left));
    }
    context.print(json);
}

void say(const Context& context, const model::Snapshot& snapshot, const Replacement& result) {
    const auto& registry = snapshot.registry();
    const auto place = [&](const std::string& name, const std::string& field) {
        const auto& spec = *registry.find(name);
        return std::pair(context.text(spec.title), context.text(spec[spec.field(field)].label));
    };
    for (const auto& each : result.fields) {
        const auto [title, field] = place(each.registerName, each.field);
        context.row({title, field, context.texts().integer(each.records)});
    }
    for (const auto& each : result.staying) {
        const auto [title, field] = place(each.registerName, each.field);
        const int index = registry.index(each.registerName);
        auto name = model::titleText(snapshot, index, *snapshot.find(index, each.id), context.texts());
        if (name.empty()) name = each.id;
        const auto why = each.why == Stays::Refused ? context.texts().error(each.error)
                                                    : context.text(commands::whyItStays(each.why));
        context.row({title, field, context.text(CW_TEXT("cli", "left: %1 (%2)", "a record and why"), {name, why})});
    }
}

Result<int> run(Context& context) {
    const auto index = registerNamed(context.arguments().text("REGISTER"));
    if (!index) return base::passOn(index);
    const auto name = model::registry()[*index].name;
    const auto scope = scopeIn(context);
    // Worked out on what is read first, so that a dry run and a refusal touch nothing; the edit does it anew.
    const auto snapshot = context.read();
    if (!snapshot) return base::passOn(snapshot);
    const auto records = meant(context, *snapshot, *index);
    if (!records) return base::passOn(records);
    auto result = commands::previewReplacement(*snapshot, name, records->from, records->to, scope);
    if (!result) return base::passOn(result);
    const bool dryRun = context.arguments().has("--dry-run");
    if (!dryRun && result->records > 0) {
        const auto done = context.edit([&](store::Project& project) -> Result<store::Done> {
            result = commands::replaceReferences(project, name, records->from, records->to, scope);
            if (!result) return base::passOn(result);
            return result->records > 0 ? changed() : store::Done{};
        });
        if (!done) return base::passOn(done);
    }
    if (context.json()) {
        Json json = context.answer();
        json["register"] = std::string(name);
        json["from"] = records->from;
        json["to"] = records->to;
        json["dry_run"] = dryRun;
        print(context, std::move(json), *result);
    } else {
        say(context, *snapshot, *result);
        const auto& texts = context.texts();
        const std::vector<std::string> counts{texts.integer(result->records),
                                              texts.integer(static_cast<std::int64_t>(result->staying.size()))};
        context.say(
            dryRun ? context.text(CW_TEXT("cli", "Dry run, nothing is written: would change %1 and leave %2.",
                                          "%1 and %2: numbers of records"),
                                  counts)
                   : context.text(CW_TEXT("cli", "Changed %1, left %2.", "%1 and %2: numbers of records"), counts));
    }
    const bool meant = std::ranges::all_of(result->staying, [](const auto& each) { return each.why == Stays::Past; });
    return meant ? 0 : 1;
}

}  // namespace

Command replaceCommand() {
    return {
        .name = "replace",
        .summary = CW_TEXT("cli", "Put one record in the place of another wherever that one is named."),
        .parameters = {fileParameter(), registerParameter(),
                       positional("FROM", CW_TEXT("cli", "The record to replace: its id, number or exact title.")),
                       positional("TO", CW_TEXT("cli", "The record that takes its place.")),
                       option("--only", "R,…",
                              CW_TEXT("cli", "Only in these registers, with commas between them; else in all.")),
                       flag("--past", CW_TEXT("cli",
                                              "Also in records that tell what was: decisions made, contacts "
                                              "held, feedback.")),
                       flag("--dry-run", CW_TEXT("cli", "Only tell what would be changed."))},
        .run = run};
}

}  // namespace cw::cli
