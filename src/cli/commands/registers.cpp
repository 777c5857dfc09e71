#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/fields.h"

namespace cw::cli {

namespace {

using model::FieldSpec;
using model::RegisterSpec;

Json numberOrNull(const std::optional<double>& value) {
    if (!value) return nullptr;
    const auto whole = static_cast<std::int64_t>(*value);
    return static_cast<double>(whole) == *value ? Json(whole) : Json(*value);
}

Json choiceJson(const Context& context, const model::Choice& choice) {
    return {{"id", std::string(choice.id)}, {"label", context.text(choice.label)}};
}

Json fieldJson(const Context& context, const FieldSpec& field) {
    Json json{{"id", std::string(field.id)},
              {"type", std::string(typeName(field.type))},
              {"label", context.text(field.label)}};
    if (field.required) json["required"] = true;
    if (field.personal) json["personal"] = true;
    if (field.isReference()) json["target"] = std::string(field.targetRegister());
    if (field.min) json["min"] = numberOrNull(field.min);
    if (field.max) json["max"] = numberOrNull(field.max);
    if (!field.unit.empty()) json["unit"] = context.text(field.unit);
    if (!field.choices.empty()) {
        json["choices"] = Json::array();
        for (const auto& choice : field.choices) json["choices"].push_back(choiceJson(context, choice));
    }
    return json;
}

Json registerJson(const Context& context, const RegisterSpec& spec) {
    Json json{{"name", std::string(spec.name)},
              {"title", context.text(spec.title)},
              {"purpose", context.text(spec.purpose)}};
    if (spec.single) json["single"] = true;
    Json keys = Json::array();
    for (const int key : spec.keyFields) keys.push_back(std::string(spec[key].id));
    if (!keys.empty()) json["key"] = keys;
    json["fields"] = Json::array();
    for (const auto& field : spec.fields)
        if (!field.retired) json["fields"].push_back(fieldJson(context, field));
    for (const auto& computed : spec.computed) {
        Json one{{"id", std::string(computed.id)}, {"label", context.text(computed.label)}};
        for (const auto& choice : computed.choices) one["choices"].push_back(choiceJson(context, choice));
        json["computed"].push_back(std::move(one));
    }
    return json;
}

std::string fieldLine(const Context& context, const FieldSpec& field) {
    std::string type(typeName(field.type));
    if (field.isReference()) type += " → " + std::string(field.targetRegister());
    std::vector<std::string> choices;
    for (const auto& choice : field.choices) choices.emplace_back(choice.id);
    if (!choices.empty()) type += ": " + context.texts().list(choices);
    if (field.required) type += " *";
    return type;
}

base::Result<int> run(Context& context) {
    const auto all = model::registry().all();
    const std::string& name = context.arguments().text("REGISTER");
    if (!name.empty())
        if (const auto known = registerNamed(name); !known) return base::passOn(known);
    Json json = context.answer();
    json["registers"] = Json::array();
    for (const auto& spec : all) {
        if (!name.empty() && spec.name != name) continue;
        if (context.json()) {
            json["registers"].push_back(registerJson(context, spec));
            continue;
        }
        context.say(std::string(spec.name) + "  " + context.text(spec.title));
        for (const auto& field : spec.fields)
            if (!field.retired)
                context.row({"  " + std::string(field.id), context.text(field.label), fieldLine(context, field)});
    }
    if (context.json()) context.print(json);
    return 0;
}

}  // namespace

Command registersCommand() {
    return {.name = "registers",
            .summary =
                CW_TEXT("cli", "The registers with their fields, types and choices; * marks what must be filled in."),
            .parameters = {optionalPositional("REGISTER", CW_TEXT("cli", "Only this register."))},
            .run = run};
}

}  // namespace cw::cli
