#include "model/registers/raci_initiatives.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"
#include "model/registers/initiatives.h"

namespace cw::model {

RegisterSpec RaciInitiatives::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Responsibilities for initiatives"),
        .singular = CW_TEXT("register", "assignment", "one row"),
        .purpose = CW_TEXT(
            "register", "The same for each initiative, so that the roadmap’s owner and the accountable role agree."),
        .example = CW_TEXT("register",
                           "Example: Port agreement: port–city workstream accountable, Port Corporation consulted."),
        .fields = {},
        .titleField = Initiative,
        .axes = {Initiative, Role},
        .cell = Letter,
        .cellOnce = {"A", "AR"},
        .axisWhen = {[](const Record& r) {
                         return !whenIs(Initiatives::Status, {"done", "stopped"})(r);
                     },
                     {}},
        .keyFields = {Role, Initiative},
        .importKey = {Role, Initiative},
    };
    addFields(spec,
              {
                  {.id = "role",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "Role"),
                   .target = "roles",
                   .onRemove = OnRemove::PartOf,
                   .required = true},
                  {.id = "initiative",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "Initiative"),
                   .target = "initiatives",
                   .onRemove = OnRemove::PartOf,
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
