#include "model/registers/departments.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Departments::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Departments"),
        .singular = CW_TEXT("register", "department", "one row"),
        .purpose = CW_TEXT("register", "The city’s departments in official order: who leads and who takes part."),
        .example =
            CW_TEXT("register", "Example: Research, Development and Evaluation Commission, leads the programme."),
        .fields = {},
        .tree = Parent,
        .ordered = Position,
    };
    addFields(
        spec,
        {
            {.id = "name", .type = FieldType::Localized, .label = CW_TEXT("field", "Department"), .required = true},
            {.id = "short_name", .type = FieldType::Localized, .label = CW_TEXT("field", "Short name")},
            {.id = "code", .type = FieldType::Text, .label = CW_TEXT("field", "Code"), .maxLength = 20},
            {.id = "parent",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Part of"),
             .target = "departments",
             .onRemove = OnRemove::Restrict},
            {.id = "head", .type = FieldType::Person, .label = CW_TEXT("field", "Head")},
            {.id = "office_phone",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Office phone"),
             .maxLength = 60},
            {.id = "duties",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Duties in the programme"),
             .inTable = false},
            {.id = "position", .type = FieldType::Text, .label = CW_TEXT("field", "Order"), .inTable = false},
            {.id = "security_class",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Agency security class"),
             .help = CW_TEXT(
                 "field",
                 "The class of the agency under the security act; the protection level is kept with each system."),
             .choices = {{"A", CW_TEXT("choice", "Class A")},
                         {"B", CW_TEXT("choice", "Class B")},
                         {"C", CW_TEXT("choice", "Class C")},
                         {"D", CW_TEXT("choice", "Class D")},
                         {"E", CW_TEXT("choice", "Class E")}},
             .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
