// Dates, amounts, numbers and every field's text form from arbitrary bytes: no crash, and what is accepted reads
// back.
#include <cstdio>
#include <cstdlib>
#include <map>

#include "base/text_util.h"
#include "model/registers.h"
#include "model/validate.h"
#include "model/value_text.h"

using namespace cw;

namespace {

[[noreturn]] void differs(std::string_view what, const std::string& once) {
    std::fprintf(stderr, "does not read back: %.*s from \"%s\"\n", static_cast<int>(what.size()), what.data(),
                 once.c_str());
    std::abort();
}

/// One field of each way to read a text; the other fields differ in names only.
std::vector<const model::FieldSpec*> kindsOfField() {
    std::map<std::string, const model::FieldSpec*> kinds;
    for (const auto& spec : model::registry().all())
        for (const auto& field : spec.fields) {
            std::string key = std::to_string(static_cast<int>(field.type));
            key += '/' + std::to_string(field.lengthLimit()) + '/' + std::to_string(field.decimals);
            key += field.min ? std::to_string(*field.min) : "", key += field.max ? std::to_string(*field.max) : "";
            if (!field.choices.empty()) key += "choices";
            kinds.emplace(key, &field);
        }
    std::vector<const model::FieldSpec*> fields;
    for (const auto& [key, field] : kinds) fields.push_back(field);
    return fields;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const auto kFields = kindsOfField();
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto date = base::Date::parse(text); date && base::Date::parse(date->iso()) != *date)
        differs("date", date->iso());
    if (const auto money = base::Money::parse(text)) {
        const auto again = base::Money::parse(money->plain());
        if (!again || !(*again == *money)) differs("amount", money->plain());
    }
    (void)base::parseNumber(text);
    (void)base::fold(text);
    for (const auto* field : kFields)
        for (const auto language : base::kLanguages) {
            const auto value = model::parseValue(*field, text, language);
            if (!value || !model::isSet(*value)) continue;
            const auto once = model::plainText(*field, *value, language);
            const auto again = model::parseValue(*field, once, language);
            if (!again || *again != *value) differs(field->id, once);
        }
    return 0;
}
