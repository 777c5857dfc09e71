#include "model/registers/raci_processes.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

RegisterSpec RaciProcesses::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Responsibilities for processes"),
        .singular = CW_TEXT("register", "assignment", "one row"),
        .purpose = CW_TEXT("register",
                           "Who does, who answers, who is asked, who is told: one accountable role per process."),
        .example = CW_TEXT("register", "Example: B5: procurement workstream accountable, Digital consulted."),
        .fields = {},
        .titleField = Item,
        .axes = {Item, Role},
        .cell = Letter,
        .cellOnce = {"A", "AR"},
        .keyFields = {Role, Item},
        .importKey = {Role, Item},
    };
    addFields(spec,
              {
                  {.id = "role",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "Role"),
                   .target = "roles",
                   .onRemove = OnRemove::PartOf,
                   .required = true},
                  {.id = "item",
                   .type = FieldType::CatalogueItem,
                   .label = CW_TEXT("field", "Process"),
                   .items = {.kinds = {"process"}},
                   .required = true},
                  {.id = "letter",
                   .type = FieldType::Choice,
                   .label = CW_TEXT("field", "Part"),
                   .choices = raciLetters(),
                   .required = true},
                  {.id = "note", .type = FieldType::Localized, .label = CW_TEXT("field", "Note"), .inTable = false},
              });
    return spec;
}

}  // namespace cw::model
