#include "model/value_text.h"

#include <algorithm>
#include <cmath>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "model/record_name.h"
#include "model/validate.h"

namespace cw::model {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// Parts of a list: ';' always separates; '、' and line feeds too.
List listParts(std::string_view text) {
    std::string plain(text);
    for (const std::string_view separator : {"、", "；"})
        for (auto at = plain.find(separator); at != std::string::npos; at = plain.find(separator, at))
            plain.replace(at, separator.size(), ";");
    std::ranges::replace(plain, '\n', ';');
    List parts;
    for (const auto& part : base::split(plain, ';'))
        if (!base::isBlank(part)) parts.push_back(base::trimmed(part));
    return parts;
}

std::string choiceId(const FieldSpec& field, const std::string& text, const Names& names) {
    if (field.choice(text) != nullptr) return text;
    const std::string wanted = base::fold(text);
    for (const auto& choice : field.choices) {
        const auto isWorded = [&](const base::Texts* texts) {
            return base::fold(texts->text(choice.label)) == wanted;
        };
        if (base::fold(choice.id) == wanted || base::fold(choice.label.source) == wanted ||
            std::ranges::any_of(names.texts, isWorded))
            return std::string(choice.id);
    }
    return text;
}

Result<std::string> recordId(const FieldSpec& field, const std::string& text, const Names& names) {
    if (names.snapshot == nullptr) return text;
    auto id = recordNamed(*names.snapshot, names.snapshot->registry().index(field.targetRegister()), text);
    if (id || id.error().code != ErrorCode::UnknownRecord) return id;
    return fail(ErrorCode::ReferenceBroken, field.name(), text, registerArg(field.targetRegister()));
}

Result<Value> parseReferences(const FieldSpec& field, const std::string& text, const Names& names) {
    // A title may hold what separates titles.
    if (names.snapshot != nullptr)
        if (auto whole = recordId(field, text, names)) return Value{List{std::move(*whole)}};
    List ids;
    for (const auto& part : listParts(text)) {
        auto id = recordId(field, part, names);
        if (!id) return base::passOn(id);
        ids.push_back(std::move(*id));
    }
    return Value{std::move(ids)};
}

Result<Value> parseYesNo(const FieldSpec& field, const std::string& text) {
    const std::string folded = base::fold(text);
    for (const std::string_view yes : {"yes", "true", "1", "y", "是", "有"})
        if (folded == yes) return Value{true};
    for (const std::string_view no : {"no", "false", "0", "n", "否", "無"})
        if (folded == no) return Value{false};
    return fail(ErrorCode::ChoiceUnknown, field.name(), text, CW_TEXT("error", "yes, no"));
}

Result<Value> parsePercent(const std::string& text) {
    std::string number = base::trimmed(base::nfkc(text));
    if (number.ends_with('%')) number.pop_back();
    const auto value = base::parseNumber(number);
    if (!value) return fail(ErrorCode::NumberUnreadable, text);
    return Value{static_cast<std::int64_t>(std::llround(*value * 100))};
}

/// 2027, 116, 116年, 民國116年度, 2027年: a number below 1000 is a year of the Republic of China.
Result<Value> parseYear(const FieldSpec& field, const std::string& text) {
    std::string digits = base::trimmed(base::nfkc(text));
    for (const std::string_view before : {"中華民國", "民國", "西元"})
        if (digits.starts_with(before)) {
            digits = base::trimmed(digits.substr(before.size()));
            break;
        }
    for (const std::string_view after : {"度", "年"})
        if (digits.ends_with(after)) digits = base::trimmed(digits.substr(0, digits.size() - after.size()));
    const auto value = base::parseNumber(digits);
    if (!value || std::abs(*value) > 9e15) return fail(ErrorCode::NumberUnreadable, text);
    if (std::floor(*value) != *value) return fail(ErrorCode::ValueRefused, field.name(), text, "2027, 116");
    const auto year = static_cast<std::int64_t>(*value);
    return Value{year > 0 && year < 1000 ? commonEraYear(year) : year};
}

Result<Value> parseInteger(const FieldSpec& field, const std::string& text) {
    const auto value = base::parseNumber(text);
    if (!value || std::abs(*value) > 9e15) return fail(ErrorCode::NumberUnreadable, text);
    if (std::floor(*value) != *value) return fail(ErrorCode::ValueRefused, field.name(), text, "1, 2, 3 …");
    return Value{static_cast<std::int64_t>(*value)};
}

}  // namespace

Result<Value> parseValue(const FieldSpec& field, std::string_view original, base::Language language,
                         const Value& current, const Names& names) {
    const std::string text = base::trimmed(original);
    if (field.isLocalized()) {
        base::Localized both;
        if (const auto* old = std::get_if<base::Localized>(&current)) both = *old;
        both.in(language) = text;
        return normalise(field, Value{std::move(both)});
    }
    if (text.empty()) return Value{};
    Result<Value> value = Value{text};
    switch (field.type) {
        case FieldType::Choice:
            value = Value{choiceId(field, text, names)};
            break;
        case FieldType::MultiChoice: {
            List parts = listParts(text);
            for (auto& part : parts) part = choiceId(field, part, names);
            value = Value{std::move(parts)};
            break;
        }
        case FieldType::Reference:
        case FieldType::Person: {
            auto id = recordId(field, text, names);
            if (!id) return base::passOn(id);
            value = Value{std::move(*id)};
            break;
        }
        case FieldType::MultiReference:
            value = parseReferences(field, text, names);
            break;
        case FieldType::CatalogueItems:
        case FieldType::Tags:
            value = Value{listParts(text)};
            break;
        case FieldType::Integer:
            value = field.year ? parseYear(field, text) : parseInteger(field, text);
            break;
        case FieldType::Real: {
            const auto number = base::parseNumber(text);
            if (!number) return fail(ErrorCode::NumberUnreadable, text);
            value = Value{*number};
            break;
        }
        case FieldType::Percent:
            value = parsePercent(text);
            break;
        case FieldType::YesNo:
            value = parseYesNo(field, text);
            break;
        case FieldType::Money: {
            auto money = base::Money::parse(text);
            if (!money) return base::passOn(money);
            value = Value{std::move(*money)};
            break;
        }
        case FieldType::Date: {
            auto date = base::Date::parse(text);
            if (!date) return base::passOn(date);
            value = Value{*date};
            break;
        }
        default:
            break;
    }
    if (!value) return value;
    return normalise(field, std::move(*value));
}

namespace {

std::string plainReal(double value) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.15g", value);
    if (std::strtod(buffer, nullptr) != value) std::snprintf(buffer, sizeof buffer, "%.17g", value);
    return buffer;
}

}  // namespace

std::string plainText(const FieldSpec& field, const Value& value, base::Language language) {
    if (const auto* v = std::get_if<std::string>(&value)) return *v;
    if (const auto* v = std::get_if<base::Localized>(&value)) return v->in(language);
    if (const auto* v = std::get_if<List>(&value)) return base::join(*v, ";");
    if (const auto* v = std::get_if<base::Date>(&value)) return v->iso();
    if (const auto* v = std::get_if<base::Money>(&value)) return v->plain();
    if (const auto* v = std::get_if<bool>(&value)) return *v ? "yes" : "no";
    if (const auto* v = std::get_if<double>(&value)) return plainReal(*v);
    if (const auto* v = std::get_if<std::int64_t>(&value))
        return field.type == FieldType::Percent ? plainReal(static_cast<double>(*v) / 100) + "%" : std::to_string(*v);
    return {};
}

namespace {

std::string referenceTitle(const FieldSpec& field, const std::string& id, const base::Texts& texts,
                           const Snapshot* snapshot, const ItemTitle& itemTitle) {
    if (snapshot == nullptr) return id;
    const int target = snapshot->registry().index(field.targetRegister());
    const Record* record = target < 0 ? nullptr : snapshot->find(target, id);
    return record == nullptr ? id : titleText(*snapshot, target, *record, texts, itemTitle);
}

std::string entryText(const FieldSpec& field, const std::string& entry, const base::Texts& texts,
                      const Snapshot* snapshot, const ItemTitle& itemTitle) {
    switch (field.type) {
        case FieldType::Choice:
        case FieldType::MultiChoice: {
            const Choice* choice = field.choice(entry);
            return choice == nullptr ? entry : texts.text(choice->label);
        }
        case FieldType::Reference:
        case FieldType::Person:
        case FieldType::MultiReference:
            return referenceTitle(field, entry, texts, snapshot, itemTitle);
        case FieldType::CatalogueItem:
        case FieldType::CatalogueItems:
            return itemTitle ? itemTitle(entry) : entry;
        case FieldType::Attachment:
            return entry.size() > 65 ? entry.substr(65) : entry;
        case FieldType::Tags:  // known by the number before the words, in whichever language those were typed
            for (const Choice& known : field.choices)
                if (entry == known.id || entry.starts_with(std::string(known.id) + " "))
                    return texts.text(known.label);
            return entry;
        default:
            return entry;
    }
}

}  // namespace

std::string displayText(const FieldSpec& field, const Value& value, const base::Texts& texts,
                        const Snapshot* snapshot, const ItemTitle& itemTitle) {
    if (const auto* v = std::get_if<std::string>(&value)) return entryText(field, *v, texts, snapshot, itemTitle);
    if (const auto* v = std::get_if<base::Localized>(&value)) return v->best(texts.language());
    if (const auto* v = std::get_if<List>(&value)) {
        List parts;
        for (const auto& entry : *v) parts.push_back(entryText(field, entry, texts, snapshot, itemTitle));
        return texts.list(parts);
    }
    if (const auto* v = std::get_if<base::Date>(&value)) return v->displayShort(texts.language());
    if (const auto* v = std::get_if<base::Money>(&value)) return texts.money(*v);
    if (const auto* v = std::get_if<bool>(&value))
        return texts.text(*v ? CW_TEXT("value", "Yes") : CW_TEXT("value", "No"));
    const std::string unit = field.unit.empty() ? std::string() : " " + texts.text(field.unit);
    if (const auto* v = std::get_if<double>(&value)) return texts.numberUpTo(*v, field.decimals) + unit;
    if (const auto* v = std::get_if<std::int64_t>(&value)) {
        if (field.type == FieldType::Percent) return texts.percent(*v, *v % 100 == 0 ? 0 : 1);
        // A year is no quantity: 2026, not 2,026; 115 in Chinese.
        if (field.year) return std::to_string(texts.language() == base::Language::ZhTw ? rocYear(*v) : *v);
        return texts.integer(*v) + unit;
    }
    return {};
}

std::string titleText(const Snapshot& snapshot, int registerIndex, const Record& record, const base::Texts& texts,
                      const ItemTitle& itemTitle) {
    const RegisterSpec& spec = snapshot.registry()[registerIndex];
    const FieldSpec& title = spec[spec.titleField];
    if (title.type == FieldType::Choice || title.type == FieldType::CatalogueItem)
        return displayText(title, record.at(spec.titleField), texts, &snapshot, itemTitle);
    auto text = snapshot.titleOf(registerIndex, record, texts.language());
    if (text.empty() && spec.titleElse >= 0)
        text = displayText(spec[spec.titleElse], record.at(spec.titleElse), texts, &snapshot, itemTitle);
    return text;
}

std::string displayComputed(const ComputedField& field, const Value& value, const base::Texts& texts) {
    if (const auto* id = std::get_if<std::string>(&value))
        for (const Choice& choice : field.choices)
            if (choice.id == *id) return texts.text(choice.label);
    return displayText({.id = field.id, .label = field.label}, value, texts);
}

std::string searchText(const RegisterSpec& spec, const Record& record) {
    std::string all;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const Value& value = record.values[i];
        if (const auto* localized = std::get_if<base::Localized>(&value))
            all += localized->en + "\n" + localized->zhTw + "\n";
        else if (isSet(value))
            all += plainText(spec.fields[i], value, base::Language::En) + "\n";
        if (const auto* year = std::get_if<std::int64_t>(&value); year && spec.fields[i].year)
            all += std::to_string(rocYear(*year)) + "\n";
    }
    return base::fold(all);
}

}  // namespace cw::model
