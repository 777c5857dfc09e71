#include "model/registers/common.h"

#include <algorithm>
#include <functional>

namespace cw::model {

void addFields(RegisterSpec& spec, std::initializer_list<FieldSpec> fields) {
    spec.fields.assign(fields.begin(), fields.end());
    for (FieldSpec& field : spec.fields) {
        const bool isLong = field.type == FieldType::LongText || field.type == FieldType::LocalizedLong;
        const bool isNote = field.id == "note" || field.id == "notes" || field.id.ends_with("_note");
        if (isLong && isNote) field.notPublic = true;
    }
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

RecordRule notItself(int reference) {
    return [=](const Record& record) -> std::vector<RuleBreak> {
        if (record.has(reference) && record.text(reference) == record.id)
            return {{reference, CW_TEXT("rule", "A row cannot replace itself. Choose another one.")}};
        return {};
    };
}

bool exceeds(const Record& record, int part, int whole) {
    const auto some = record.integer(part);
    const auto all = record.integer(whole);
    return some && all && *some > *all;
}

Condition whenIs(int field, std::vector<std::string_view> values) {
    return [=](const Record& record) { return std::ranges::find(values, record.text(field)) != values.end(); };
}

Condition whenIsNot(int field, std::vector<std::string_view> values) {
    return std::not_fn(whenIs(field, std::move(values)));
}

bool always(const Record&) {
    return true;
}

}  // namespace cw::model
