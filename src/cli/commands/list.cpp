#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/fields.h"
#include "cli/output.h"
#include "cli/parameters.h"
#include "model/held_back.h"
#include "model/own_order.h"
#include "model/value_text.h"

namespace cw::cli {

namespace {

void printTable(const Context& context, const model::Snapshot& snapshot, int registerIndex,
                const model::ItemTitle& titles) {
    const auto& spec = snapshot.registry()[registerIndex];
    std::vector<std::string> head{"id"};
    std::vector<int> columns;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const auto& field = spec.fields[i];
        if (field.retired || !field.inTable) continue;
        columns.push_back(static_cast<int>(i));
        head.push_back(context.text(field.label));
    }
    for (const auto& computed : spec.computed) head.push_back(context.text(computed.label));
    context.row(head);
    for (const auto* record : model::inOwnOrder(snapshot, registerIndex, context.language())) {
        std::vector<std::string> cells{record->id};
        for (const int column : columns)
            cells.push_back(column == spec.titleField && !record->has(column)
                                ? model::titleText(snapshot, registerIndex, *record, context.texts(), titles)
                                : model::displayText(spec[column], record->at(column), context.texts(), &snapshot));
        for (const auto& computed : spec.computed)
            cells.push_back(model::displayComputed(computed, computed.compute(*record, snapshot), context.texts()));
        context.row(cells);
    }
}

base::Result<int> run(Context& context) {
    const auto index = registerNamed(context.arguments().text("REGISTER"));
    if (!index) return base::passOn(index);
    int left = 0;
    const auto snapshot = context.readShown(&left);
    if (!snapshot) return base::passOn(snapshot);
    if (!context.json()) {
        model::ItemTitle titles;
        if (snapshot->registry()[*index].titleElse >= 0) {  // else the catalogue need not be read
            const auto catalogue = context.catalogue();
            if (!catalogue) return base::passOn(catalogue);
            titles = (*catalogue)->titles(context.language());
        }
        printTable(context, *snapshot, *index, titles);
        if (model::holdsBack(snapshot->registry()[*index].name)) tellLeftOut(context, left);
        return 0;
    }
    const auto& spec = snapshot->registry()[*index];
    Json json = context.answer();
    json["register"] = std::string(spec.name);
    json["records"] = Json::array();
    for (const auto* record : model::inOwnOrder(*snapshot, *index, context.language())) {
        Json one{{"id", record->id}, {"fields", fieldsToJson(spec, *record)}};
        for (const auto& computed : spec.computed)
            if (const auto value = computed.compute(*record, *snapshot); model::isSet(value))
                one["computed"][std::string(computed.id)] = toJson(value);
        json["records"].push_back(std::move(one));
    }
    if (model::holdsBack(spec.name)) json["held_back"] = left;
    context.print(json);
    return 0;
}

}  // namespace

Command listCommand() {
    return {.name = "list",
            .summary = CW_TEXT("cli", "The records of a register, one a line, with tabs between the columns."),
            .parameters = {fileParameter(), registerParameter()},
            .run = run};
}

}  // namespace cw::cli
