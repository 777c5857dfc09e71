// Dates, amounts, numbers and every field's text form from arbitrary bytes: no crash, and what is accepted reads
// back.
#include <cstdlib>

#include "base/text_util.h"
#include "model/registers.h"
#include "model/validate.h"
#include "model/value_text.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace cw;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto date = base::Date::parse(text); date && base::Date::parse(date->iso()) != *date) std::abort();
    if (const auto money = base::Money::parse(text)) {
        const auto again = base::Money::parse(money->plain());
        if (!again || !(*again == *money)) std::abort();
    }
    base::parseNumber(text);
    base::fold(text);
    for (const auto& spec : model::registry().all())
        for (const auto& field : spec.fields) {
            const auto value = model::parseValue(field, text, base::Language::ZhTw);
            if (!value || !model::isSet(*value)) continue;
            const auto again =
                model::parseValue(field, model::plainText(field, *value, base::Language::ZhTw), base::Language::ZhTw);
            if (!again || *again != *value) std::abort();
        }
    return 0;
}
