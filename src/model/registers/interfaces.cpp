#include "model/registers/interfaces.h"

#include <algorithm>

#include "model/registers/assets.h"
#include "model/registers/common.h"
#include "model/snapshot.h"

namespace cw::model {

std::set<std::string> Interfaces::consumerDepartments(const Record& interface, const Snapshot& snapshot) {
    const List& named = interface.list(ConsumerDepartments);
    std::set<std::string> all(named.begin(), named.end());
    for (const auto& id : interface.list(ConsumerAssets)) {
        const Record* asset = snapshot.find<Assets>(id);
        if (asset != nullptr && asset->has(Assets::Department)) all.insert(asset->text(Assets::Department));
    }
    const Record* provider = snapshot.find<Assets>(interface.text(Provider));
    const bool known = provider != nullptr && provider->has(Assets::Department);
    all.erase(known ? provider->text(Assets::Department) : interface.text(Department));
    return all;
}

std::int64_t Interfaces::consumers(const Record& interface, const Snapshot& snapshot) {
    return static_cast<std::int64_t>(consumerDepartments(interface, snapshot).size() +
                                     interface.list(ConsumerOrganisations).size());
}

int Interfaces::elementsMet(const Record& interface) {
    constexpr int kElements[] = {ElServices, ElOutputs, ElRules, ElApi, ElInterop};
    return static_cast<int>(std::ranges::count_if(kElements, [&](int field) { return interface.yes(field); }));
}

RegisterSpec Interfaces::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Interfaces"),
        .singular = CW_TEXT("register", "interface", "one row"),
        .purpose = CW_TEXT("register", "Every way one system gets data from another, and how many use it."),
        .example = CW_TEXT("register", "Example: Birth notice from Jiren Hospital, live, three users."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "IF-",
        .importKey = {Ref},
    };
    addFields(spec, {
                        {.id = "ref",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "No."),
                         .maxLength = 20,
                         .group = CW_TEXT("group", "What")},
                        {.id = "title",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "Interface"),
                         .required = true,
                         .group = CW_TEXT("group", "What")},
                        {.id = "provider",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Provided by"),
                         .target = "assets",
                         .group = CW_TEXT("group", "What")},
                        {.id = "provider_organisation",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Provided by body"),
                         .target = "organisations",
                         .group = CW_TEXT("group", "What"),
                         .inTable = false},
                        {.id = "department",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Department"),
                         .target = "departments",
                         .group = CW_TEXT("group", "What")},
                        {.id = "owner",
                         .type = FieldType::Person,
                         .label = CW_TEXT("field", "Owner"),
                         .group = CW_TEXT("group", "What"),
                         .inTable = false},
                        {.id = "kind",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "Kind"),
                         .choices = {{"api", CW_TEXT("choice", "API")},
                                     {"event", CW_TEXT("choice", "Message or event")},
                                     {"file", CW_TEXT("choice", "File transfer")},
                                     {"database", CW_TEXT("choice", "Direct database link")},
                                     {"manual", CW_TEXT("choice", "By hand")}},
                         .group = CW_TEXT("group", "What")},
                        {.id = "status",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "State"),
                         .choices = {{"planned", CW_TEXT("choice", "Planned")},
                                     {"test", CW_TEXT("choice", "In test")},
                                     {"live", CW_TEXT("choice", "In use")},
                                     {"deprecated", CW_TEXT("choice", "To be ended")},
                                     {"retired", CW_TEXT("choice", "Ended", "interface")}},
                         .required = true,
                         .defaultValue = Value{std::string("planned")},
                         .group = CW_TEXT("group", "What")},
                        {.id = "consumer_assets",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Consuming systems"),
                         .target = "assets",
                         .group = CW_TEXT("group", "Users"),
                         .inTable = false},
                        {.id = "consumer_departments",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Consuming departments"),
                         .target = "departments",
                         .group = CW_TEXT("group", "Users"),
                         .inTable = false},
                        {.id = "consumer_organisations",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Consuming bodies"),
                         .target = "organisations",
                         .group = CW_TEXT("group", "Users"),
                         .inTable = false},
                        {.id = "el_services",
                         .type = FieldType::YesNo,
                         .label = CW_TEXT("field", "Services described"),
                         .group = CW_TEXT("group", "Exchange standard"),
                         .inTable = false},
                        {.id = "el_outputs",
                         .type = FieldType::YesNo,
                         .label = CW_TEXT("field", "Data outputs specified"),
                         .group = CW_TEXT("group", "Exchange standard"),
                         .inTable = false},
                        {.id = "el_rules",
                         .type = FieldType::YesNo,
                         .label = CW_TEXT("field", "Rules published"),
                         .group = CW_TEXT("group", "Exchange standard"),
                         .inTable = false},
                        {.id = "el_api",
                         .type = FieldType::YesNo,
                         .label = CW_TEXT("field", "API documented"),
                         .group = CW_TEXT("group", "Exchange standard"),
                         .inTable = false},
                        {.id = "el_interop",
                         .type = FieldType::YesNo,
                         .label = CW_TEXT("field", "Interoperability tested"),
                         .group = CW_TEXT("group", "Exchange standard"),
                         .inTable = false},
                        {.id = "dataset",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Dataset"),
                         .target = "datasets",
                         .group = CW_TEXT("group", "Exchange standard"),
                         .inTable = false},
                        {.id = "elements",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Data elements"),
                         .target = "data_elements",
                         .group = CW_TEXT("group", "Exchange standard"),
                         .inTable = false},
                        {.id = "standards",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Standards"),
                         .target = "standards",
                         .group = CW_TEXT("group", "Exchange standard"),
                         .inTable = false},
                        {.id = "legal_basis",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "Basis for the exchange"),
                         .group = CW_TEXT("group", "Exchange standard"),
                         .inTable = false},
                        {.id = "version",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "Version"),
                         .maxLength = 30,
                         .group = CW_TEXT("group", "Operation"),
                         .inTable = false},
                        {.id = "change_notice_days",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Notice of changes"),
                         .min = 0,
                         .max = 3650,
                         .unit = CW_TEXT("unit", "days"),
                         .group = CW_TEXT("group", "Operation"),
                         .inTable = false},
                        {.id = "calls_month",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Calls a month"),
                         .min = 0,
                         .group = CW_TEXT("group", "Operation"),
                         .inTable = false},
                        {.id = "link",
                         .type = FieldType::Link,
                         .label = CW_TEXT("field", "Link"),
                         .group = CW_TEXT("group", "Operation"),
                         .inTable = false},
                        {.id = "note",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Note"),
                         .group = CW_TEXT("group", "Operation"),
                         .inTable = false},
                    });
    spec.computed.push_back(
        {"consumers", CW_TEXT("field", "Users"), [](const Record& interface, const Snapshot& snapshot) {
             return Value{Interfaces::consumers(interface, snapshot)};
         }});
    spec.computed.push_back(
        {"elements_met", CW_TEXT("field", "Elements there (of 5)"), [](const Record& interface, const Snapshot&) {
             return Value{std::int64_t{Interfaces::elementsMet(interface)}};
         }});
    return spec;
}

}  // namespace cw::model
