#include "model/registers/common.h"

namespace cw::model {

void addFields(RegisterSpec& spec, std::initializer_list<FieldSpec> fields) {
    spec.fields.assign(fields.begin(), fields.end());
}

RecordRule endsAfter(int startField, int endField) {
    return [=](const Record& record) -> std::vector<RuleBreak> {
        const auto start = record.date(startField);
        const auto end = record.date(endField);
        if (start && end && *end < *start)
            return {{endField, CW_TEXT("rule", "The end lies before the start. Change one of the two dates.")}};
        return {};
    };
}

}  // namespace cw::model
