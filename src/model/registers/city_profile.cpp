#include "model/registers/city_profile.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec CityProfile::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "City profile"),
        .singular = CW_TEXT("register", "city profile", "one row"),
        .purpose = CW_TEXT("register", "Who this plan is for: the city, its programme and the document’s status."),
        .example = CW_TEXT("register", "Example: Harbour City, 600,000 residents, programme “Smart Harbour 2030”."),
        .fields = {},
        .single = true,
    };
    addFields(spec, {
        {.id = "name", .type = FieldType::Localized, .label = CW_TEXT("field", "City"),
         .help = CW_TEXT("field", "The name as it stands on official documents."), .required = true,
         .group = CW_TEXT("group", "Identity")},
        {.id = "programme", .type = FieldType::Localized, .label = CW_TEXT("field", "Programme"),
         .help = CW_TEXT("field", "What the smart-city programme is called."), .group = CW_TEXT("group", "Identity")},
        {.id = "kind", .type = FieldType::Choice, .label = CW_TEXT("field", "Kind of city"),
         .choices = {{"special_municipality", CW_TEXT("choice", "Special municipality")}, {"city", CW_TEXT("choice", "City")}, {"county", CW_TEXT("choice", "County")}, {"other", CW_TEXT("choice", "Other")}},
         .group = CW_TEXT("group", "Identity")},
        {.id = "mayor", .type = FieldType::Text, .label = CW_TEXT("field", "Mayor"),
         .group = CW_TEXT("group", "Who")},
        {.id = "lead_department", .type = FieldType::Reference, .label = CW_TEXT("field", "Lead department"),
         .target = "departments", .group = CW_TEXT("group", "Who")},
        {.id = "programme_lead", .type = FieldType::Person, .label = CW_TEXT("field", "Programme lead"),
         .group = CW_TEXT("group", "Who")},
        {.id = "population", .type = FieldType::Integer, .label = CW_TEXT("field", "Population"), .min = 0,
         .max = 100000000, .unit = CW_TEXT("unit", "people"), .group = CW_TEXT("group", "Scope")},
        {.id = "population_date", .type = FieldType::Date, .label = CW_TEXT("field", "Population as of"),
         .group = CW_TEXT("group", "Scope")},
        {.id = "area", .type = FieldType::Real, .label = CW_TEXT("field", "Area"), .min = 0, .max = 100000,
         .unit = CW_TEXT("unit", "km²"), .group = CW_TEXT("group", "Scope")},
        {.id = "summary", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "What should change"),
         .help = CW_TEXT("field", "Two or three sentences that a resident understands."),
         .group = CW_TEXT("group", "Scope"), .inTable = false},
        {.id = "horizon_start", .type = FieldType::Integer, .label = CW_TEXT("field", "First year of the plan"),
         .help = CW_TEXT("field", "Calendar year, for example 2026."), .min = 1990, .max = 2200,
         .group = CW_TEXT("group", "Dates")},
        {.id = "horizon_end", .type = FieldType::Integer, .label = CW_TEXT("field", "Last year of the plan"),
         .min = 1990, .max = 2200, .group = CW_TEXT("group", "Dates")},
        {.id = "document_status", .type = FieldType::Choice, .label = CW_TEXT("field", "Document status"),
         .choices = {{"draft", CW_TEXT("choice", "Draft")}, {"approved", CW_TEXT("choice", "Approved")}},
         .group = CW_TEXT("group", "Document")},
        {.id = "document_version", .type = FieldType::Text, .label = CW_TEXT("field", "Document version"),
         .maxLength = 40, .group = CW_TEXT("group", "Document")},
        {.id = "document_number", .type = FieldType::Text, .label = CW_TEXT("field", "Document number"),
         .group = CW_TEXT("group", "Document")},
        {.id = "confidentiality", .type = FieldType::Choice, .label = CW_TEXT("field", "Confidentiality"),
         .choices = {{"public", CW_TEXT("choice", "Public")}, {"internal", CW_TEXT("choice", "Internal")}, {"confidential", CW_TEXT("choice", "Confidential")}},
         .group = CW_TEXT("group", "Document")},
        {.id = "website", .type = FieldType::Link, .label = CW_TEXT("field", "Website"),
         .group = CW_TEXT("group", "Document")},
        {.id = "logo", .type = FieldType::Attachment, .label = CW_TEXT("field", "Logo"),
         .group = CW_TEXT("group", "Document"), .inTable = false},
        {.id = "gap_high", .type = FieldType::Percent, .label = CW_TEXT("field", "High gap from"),
         .help = CW_TEXT("field", "Share of the largest possible gap weight from which a gap counts as High; 40 % if empty."),
         .min = 0, .max = 10000, .group = CW_TEXT("group", "Thresholds"), .inTable = false},
        {.id = "gap_medium", .type = FieldType::Percent, .label = CW_TEXT("field", "Medium gap from"),
         .help = CW_TEXT("field", "Share from which a gap counts as Medium; 20 % if empty."), .min = 0,
         .max = 10000, .group = CW_TEXT("group", "Thresholds"), .inTable = false},
    });
    return spec;
}

}  // namespace cw::model
