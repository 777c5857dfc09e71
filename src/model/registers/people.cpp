#include "model/registers/people.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

std::vector<RuleBreak> consentForPrivate(const Record& person) {
    const bool hasPrivate = person.has(People::PrivatePhone) || person.has(People::PrivateEmail);
    if (hasPrivate && !person.yes(People::Consent))
        return {{People::Consent, CW_TEXT("rule",
                                          "Private contact data may be kept only with consent. Tick consent or "
                                          "remove the private phone and e-mail.")}};
    return {};
}

}  // namespace

RegisterSpec People::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "People"),
        .singular = CW_TEXT("register", "person", "one row"),
        .purpose = CW_TEXT("register",
                           "Contacts and holders of roles. Office contacts may be published; all else stays masked."),
        .example = CW_TEXT("register", "Example: Chen Yi-chun, section chief, Research Commission."),
        .fields = {},
        .importKey = {Name, Department},
    };
    addFields(spec, {
                        {.id = "name",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "Name"),
                         .required = true,
                         .personal = true,
                         .group = CW_TEXT("group", "Who")},
                        {.id = "office_title",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "Office title"),
                         .group = CW_TEXT("group", "Who")},
                        {.id = "department",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Department"),
                         .target = "departments",
                         .group = CW_TEXT("group", "Who")},
                        {.id = "organisation",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Organisation"),
                         .target = "organisations",
                         .group = CW_TEXT("group", "Who")},
                        {.id = "office_phone",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "Office phone"),
                         .maxLength = 60,
                         .contact = true,
                         .group = CW_TEXT("group", "Contact")},
                        {.id = "office_email",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "Office e-mail"),
                         .maxLength = 120,
                         .contact = true,
                         .group = CW_TEXT("group", "Contact")},
                        {.id = "private_phone",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "Private phone"),
                         .maxLength = 60,
                         .personal = true,
                         .group = CW_TEXT("group", "Contact"),
                         .inTable = false},
                        {.id = "private_email",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "Private e-mail"),
                         .maxLength = 120,
                         .personal = true,
                         .group = CW_TEXT("group", "Contact"),
                         .inTable = false},
                        {.id = "consent",
                         .type = FieldType::YesNo,
                         .label = CW_TEXT("field", "Consent to store private contact"),
                         .personal = true,
                         .group = CW_TEXT("group", "Data protection"),
                         .inTable = false},
                        {.id = "retain_until",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "Keep private data until"),
                         .personal = true,
                         .group = CW_TEXT("group", "Data protection"),
                         .inTable = false},
                        {.id = "note",
                         .type = FieldType::LongText,
                         .label = CW_TEXT("field", "Note"),
                         .personal = true,
                         .group = CW_TEXT("group", "Data protection"),
                         .inTable = false},
                        {.id = "sector",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "Sector"),
                         .choices = sectors(),
                         .internal = true,
                         .group = CW_TEXT("group", "Who")},
                    });
    spec.rules.push_back(consentForPrivate);
    return spec;
}

}  // namespace cw::model
