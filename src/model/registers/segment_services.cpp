#include "model/registers/segment_services.h"

#include "model/registers/common.h"
#include "model/registers/services.h"

namespace cw::model {

RegisterSpec SegmentServices::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Segments and services"),
        .singular = CW_TEXT("register", "link of segment and service", "one row"),
        .purpose = CW_TEXT("register", "Which segment needs which service, how well it works for them."),
        .example = CW_TEXT("register", "Example: Family carers – apply for long-term care: core, satisfied 41 %."),
        .fields = {},
        .titleField = Service,
        .axes = {Service, Segment},
        .cell = Importance,
        .axisWhen = {[](const Record& r) { return r.text(Services::Status) != "closed"; }, {}},
        .keyFields = {Segment, Service},
        .importKey = {Segment, Service},
    };
    addFields(
        spec,
        {
            {.id = "segment",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Segment"),
             .target = "segments",
             .onRemove = OnRemove::PartOf,
             .required = true},
            {.id = "service",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Service"),
             .target = "services",
             .onRemove = OnRemove::PartOf,
             .required = true},
            {.id = "importance",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Importance"),
             .choices = {{"core", CW_TEXT("choice", "Core"), CW_TEXT("letter", "C", "importance")},
                         {"supports", CW_TEXT("choice", "Supports"), CW_TEXT("letter", "S", "importance")},
                         {"sometimes", CW_TEXT("choice", "Sometimes"),
                          CW_TEXT("letter", "O", "importance: sometimes")}},
             .required = true},
            {.id = "users",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Users a year"),
             .min = 0,
             .max = 100000000,
             .unit = CW_TEXT("unit", "people")},
            {.id = "satisfaction",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Satisfied"),
             .min = 0,
             .max = 10000},
            {.id = "performance",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "How it works"),
             .choices = {{"good", CW_TEXT("choice", "Works", "performance"), CW_TEXT("letter", "✓")},
                         {"partly", CW_TEXT("choice", "With gaps"), CW_TEXT("letter", "◐")},
                         {"poor", CW_TEXT("choice", "Fails them"), CW_TEXT("letter", "✕")}}},
            {.id = "measured_on", .type = FieldType::Date, .label = CW_TEXT("field", "Measured on")},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
