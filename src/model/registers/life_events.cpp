#include "model/registers/life_events.h"

#include <set>

#include "model/registers/common.h"
#include "model/registers/services.h"
#include "model/snapshot.h"

namespace cw::model {

namespace {

/// Departments of the bundled services, joint ones included; the lead counts only where it has a service.
Value departmentsOf(const Record& event, const Snapshot& snapshot) {
    std::set<std::string> departments;
    for (const auto& id : event.list(LifeEvents::Services)) {
        const Record* service = snapshot.find<Services>(id);
        if (service == nullptr) continue;
        if (service->has(Services::Department)) departments.insert(service->text(Services::Department));
        const auto& joint = service->list(Services::JointDepartments);
        departments.insert(joint.begin(), joint.end());
    }
    return static_cast<std::int64_t>(departments.size());
}

}  // namespace

RegisterSpec LifeEvents::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Life events"),
        .singular = CW_TEXT("register", "life event", "one row"),
        .purpose =
            CW_TEXT("register", "What people do in one go — a birth, a shop, care — counted as it is and bundled."),
        .example = CW_TEXT("register", "Example: A child is born: 5 forms, 3 counters, 132 minutes → 1, 1, 38."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "LE-",
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
                         .label = CW_TEXT("field", "Life event"),
                         .required = true,
                         .group = CW_TEXT("group", "What")},
                        {.id = "status",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "State"),
                         .choices = {{"mapped", CW_TEXT("choice", "Mapped")},
                                     {"designing", CW_TEXT("choice", "Being designed")},
                                     {"pilot", CW_TEXT("choice", "Pilot")},
                                     {"live", CW_TEXT("choice", "Live", "life event")},
                                     {"stopped", CW_TEXT("choice", "Stopped", "life event")}},
                         .group = CW_TEXT("group", "What")},
                        {.id = "segments",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Segments"),
                         .target = "segments",
                         .group = CW_TEXT("group", "What")},
                        {.id = "services",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Services bundled"),
                         .target = "services",
                         .group = CW_TEXT("group", "What")},
                        {.id = "department",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Department", "in charge"),
                         .target = "departments",
                         .group = CW_TEXT("group", "What")},
                        {.id = "districts",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Offered in"),
                         .help = CW_TEXT("field", "Empty: in the whole city."),
                         .target = "districts",
                         .group = CW_TEXT("group", "What"),
                         .inTable = false},
                        {.id = "counters_before",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Counters before"),
                         .min = 0,
                         .max = 1000,
                         .group = CW_TEXT("group", "As it is")},
                        {.id = "forms_before",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Forms before"),
                         .min = 0,
                         .max = 1000,
                         .group = CW_TEXT("group", "As it is")},
                        {.id = "visits_before",
                         .type = FieldType::Real,
                         .label = CW_TEXT("field", "Visits before"),
                         .min = 0,
                         .max = 1000,
                         .decimals = 1,
                         .group = CW_TEXT("group", "As it is")},
                        {.id = "minutes_before",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Minutes before"),
                         .min = 0,
                         .max = 100000,
                         .unit = CW_TEXT("unit", "min"),
                         .group = CW_TEXT("group", "As it is")},
                        {.id = "cost_before",
                         .type = FieldType::Money,
                         .label = CW_TEXT("field", "Running cost a year before"),
                         .group = CW_TEXT("group", "As it is"),
                         .inTable = false},
                        {.id = "measured_before",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "Measured on before"),
                         .group = CW_TEXT("group", "As it is"),
                         .inTable = false},
                        {.id = "counters_after",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Counters bundled"),
                         .min = 0,
                         .max = 1000,
                         .group = CW_TEXT("group", "Bundled")},
                        {.id = "forms_after",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Forms bundled"),
                         .min = 0,
                         .max = 1000,
                         .group = CW_TEXT("group", "Bundled")},
                        {.id = "visits_after",
                         .type = FieldType::Real,
                         .label = CW_TEXT("field", "Visits bundled"),
                         .min = 0,
                         .max = 1000,
                         .decimals = 1,
                         .group = CW_TEXT("group", "Bundled")},
                        {.id = "minutes_after",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Minutes bundled"),
                         .min = 0,
                         .max = 100000,
                         .unit = CW_TEXT("unit", "min"),
                         .group = CW_TEXT("group", "Bundled")},
                        {.id = "cost_after",
                         .type = FieldType::Money,
                         .label = CW_TEXT("field", "Running cost a year bundled"),
                         .group = CW_TEXT("group", "Bundled"),
                         .inTable = false},
                        {.id = "measured_after",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "Measured on bundled"),
                         .group = CW_TEXT("group", "Bundled"),
                         .inTable = false},
                        {.id = "initiatives",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Initiatives"),
                         .target = "initiatives",
                         .group = CW_TEXT("group", "Links"),
                         .inTable = false},
                        {.id = "evidence",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Evidence"),
                         .target = "evidence",
                         .group = CW_TEXT("group", "Links"),
                         .inTable = false},
                        {.id = "note",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Note"),
                         .group = CW_TEXT("group", "Links"),
                         .inTable = false},
                    });
    spec.computed.push_back({"departments_n", CW_TEXT("field", "Departments involved"), departmentsOf});
    return spec;
}

}  // namespace cw::model
