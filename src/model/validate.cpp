#include "model/validate.h"

#include <algorithm>
#include <cmath>

#include "base/error_codes.h"
#include "base/ids.h"
#include "base/text_util.h"
#include "model/value_text.h"

namespace cw::model {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

bool isLong(const FieldSpec& field) {
    return field.type == FieldType::LongText || field.type == FieldType::LocalizedLong;
}

Result<std::string> cleanText(const FieldSpec& field, std::string text) {
    std::erase(text, '\r');  // line ends of Windows
    if (!base::isCleanText(text))
        return fail(ErrorCode::ValueRefused, field.name(), "…", CW_TEXT("error", "plain text"));
    text = base::trimmed(text);
    if (!isLong(field) && text.find('\n') != std::string::npos) std::ranges::replace(text, '\n', ' ');
    const auto length = base::codePoints(text);
    if (length > static_cast<std::size_t>(field.lengthLimit()))
        return fail(ErrorCode::ValueTooLong, field.name(), std::to_string(length),
                    std::to_string(field.lengthLimit()));
    return text;
}

Result<void> checkRange(const FieldSpec& field, double value) {
    const bool low = field.min && value < *field.min;
    const bool high = field.max && value > *field.max;
    if (!low && !high && std::isfinite(value)) return {};
    const auto named = [&](const std::optional<double>& number, int decimals) {
        if (!number) return base::Arg("…");
        if (!field.year) return base::Arg(base::EnglishTexts().number(*number, decimals));
        // each reader in the calendar that the field shows to him
        const auto year = static_cast<std::int64_t>(*number);
        return base::Arg(std::to_string(year), base::Localized{std::to_string(year), std::to_string(rocYear(year))});
    };
    return fail(ErrorCode::ValueOutOfRange, field.name(), named(value, field.type == FieldType::Integer ? 0 : 2),
                named(field.min, 0), named(field.max, 0));
}

bool isLinkAllowed(std::string_view text) {
    const std::string folded = base::lower(text.substr(0, 8));
    return (folded.starts_with("https://") && text.size() > 8) ||
           (folded.starts_with("http://") && text.size() > 7) || (folded.starts_with("mailto:") && text.size() > 7);
}

bool isAttachmentValue(std::string_view text) {
    if (text.size() < 66 || text[64] != '/') return false;
    return std::ranges::all_of(text.substr(0, 64),
                               [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::string choiceList(const FieldSpec& field) {
    std::vector<std::string> ids;
    for (const auto& choice : field.choices) ids.emplace_back(choice.id);
    return base::join(ids, ", ");
}

Result<Value> normaliseText(const FieldSpec& field, std::string given) {
    auto text = cleanText(field, std::move(given));
    if (!text) return base::passOn(text);
    if (text->empty()) return Value{};
    switch (field.type) {
        case FieldType::Choice:
            if (field.choice(*text) == nullptr)
                return fail(ErrorCode::ChoiceUnknown, field.name(), *text, choiceList(field));
            break;
        case FieldType::Link:
            if (!isLinkAllowed(*text))
                return fail(ErrorCode::ValueRefused, field.name(), *text, "https://…, http://…, mailto:…");
            break;
        case FieldType::Attachment:
            if (!isAttachmentValue(*text)) return fail(ErrorCode::ValueRefused, field.name(), *text, "sha256/name");
            break;
        case FieldType::Reference:
        case FieldType::Person:
            if (!base::isUuid(*text))
                return fail(ErrorCode::ReferenceBroken, field.name(), *text, registerArg(field.targetRegister()));
            break;
        default:
            break;
    }
    return Value{std::move(*text)};
}

Result<Value> normaliseList(const FieldSpec& field, List list) {
    List out;
    for (auto& entry : list) {
        auto text = cleanText(field, std::move(entry));
        if (!text) return base::passOn(text);
        if (text->empty() || std::ranges::find(out, *text) != out.end()) continue;
        if (field.type == FieldType::MultiChoice && field.choice(*text) == nullptr)
            return fail(ErrorCode::ChoiceUnknown, field.name(), *text, choiceList(field));
        if (field.type == FieldType::MultiReference && !base::isUuid(*text))
            return fail(ErrorCode::ReferenceBroken, field.name(), *text, registerArg(field.targetRegister()));
        out.push_back(std::move(*text));
    }
    return out.empty() ? Value{} : Value{std::move(out)};
}

Result<Value> normaliseLocalized(const FieldSpec& field, base::Localized given) {
    auto en = cleanText(field, std::move(given.en));
    if (!en) return base::passOn(en);
    auto zh = cleanText(field, std::move(given.zhTw));
    if (!zh) return base::passOn(zh);
    base::Localized out{std::move(*en), std::move(*zh)};
    return out.empty() ? Value{} : Value{std::move(out)};
}

Result<Value> wrongType(const FieldSpec& field) {
    return fail(ErrorCode::ValueRefused, field.name(), "?", "…");
}

}  // namespace

Result<Value> normalise(const FieldSpec& field, Value value) {
    if (!isSet(value)) return value;
    switch (field.type) {
        case FieldType::Localized:
        case FieldType::LocalizedLong:
            if (auto* v = std::get_if<base::Localized>(&value)) return normaliseLocalized(field, std::move(*v));
            return wrongType(field);
        case FieldType::MultiChoice:
        case FieldType::MultiReference:
        case FieldType::CatalogueItems:
        case FieldType::Tags:
            if (auto* v = std::get_if<List>(&value)) return normaliseList(field, std::move(*v));
            return wrongType(field);
        case FieldType::Integer:
        case FieldType::Percent:
            if (const auto* v = std::get_if<std::int64_t>(&value)) {
                if (auto ok = checkRange(field, static_cast<double>(*v)); !ok) return base::passOn(ok);
                return value;
            }
            return wrongType(field);
        case FieldType::Real:
            if (const auto* i = std::get_if<std::int64_t>(&value)) value = static_cast<double>(*i);
            if (const auto* v = std::get_if<double>(&value)) {
                if (auto ok = checkRange(field, *v); !ok) return base::passOn(ok);
                return Value{*v == 0.0 ? 0.0 : *v};  // no negative zero in the file
            }
            return wrongType(field);
        case FieldType::Money:
            if (const auto* v = std::get_if<base::Money>(&value)) {
                if (v->currency.size() != 3 ||
                    !std::ranges::all_of(v->currency, [](char c) { return c >= 'A' && c <= 'Z'; }))
                    return fail(ErrorCode::MoneyUnreadable, v->currency);
                if (auto ok = checkRange(field, static_cast<double>(v->minor) / 100); !ok) return base::passOn(ok);
                return value;
            }
            return wrongType(field);
        case FieldType::Date:
            return std::holds_alternative<base::Date>(value) ? Result<Value>(value) : wrongType(field);
        case FieldType::YesNo:
            return std::holds_alternative<bool>(value) ? Result<Value>(value) : wrongType(field);
        default:
            if (auto* v = std::get_if<std::string>(&value)) return normaliseText(field, std::move(*v));
            return wrongType(field);
    }
}

bool isRequired(const FieldSpec& field, const Record& record) {
    return field.required || (field.requiredWhen && field.requiredWhen(record));
}

bool isVisible(const FieldSpec& field, const Record& record) {
    return !field.retired && (!field.visibleWhen || field.visibleWhen(record));
}

namespace {

void checkReferences(const RegisterSpec& spec, const Record& record, const Snapshot& snapshot,
                     std::vector<Problem>& problems) {
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        if (!field.isReference() || !isSet(record.values[i])) continue;
        const int at = static_cast<int>(i);
        const int target = snapshot.registry().index(field.targetRegister());
        const List ids = field.type == FieldType::MultiReference ? record.list(at) : List{record.text(at)};
        for (const auto& id : ids) {
            if (target < 0 ||
                (snapshot.find(target, id) == nullptr && !(field.targetRegister() == spec.name && id == record.id)))
                problems.push_back(
                    {at, {ErrorCode::ReferenceBroken, {field.name(), id, registerArg(field.targetRegister())}}});
        }
        if (spec.tree == at) {
            // A part cannot stand below itself.
            std::string above = record.text(at);
            for (int depth = 0; !above.empty() && depth < 100; ++depth) {
                if (above == record.id || depth == 99) {
                    problems.push_back(
                        {at, {ErrorCode::ReferenceBroken, {field.name(), above, registerArg(spec.name)}}});
                    break;
                }
                const Record* parent = snapshot.find(target, above);
                above = parent == nullptr ? std::string() : parent->text(at);
            }
        }
    }
}

}  // namespace

std::vector<Problem> validate(const RegisterSpec& spec, const Record& record, const Snapshot& snapshot,
                              const ItemFits& itemFits) {
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        const int at = static_cast<int>(i);
        if (!isSet(record.values[i]) && isRequired(field, record))
            problems.push_back({at, {ErrorCode::FieldRequired, {field.name()}}});
        if (!itemFits) continue;
        const List items = field.type == FieldType::CatalogueItems                    ? record.list(at)
                           : field.type == FieldType::CatalogueItem && record.has(at) ? List{record.text(at)}
                                                                                      : List{};
        for (const auto& item : items) {
            const ItemFit fit = itemFits(field, item);
            if (fit == ItemFit::Unknown) problems.push_back({at, {ErrorCode::UnknownItem, {item}}});
            if (fit == ItemFit::Elsewhere) problems.push_back({at, {ErrorCode::ItemElsewhere, {item, field.name()}}});
        }
    }
    checkReferences(spec, record, snapshot, problems);
    for (const auto& rule : spec.rules)
        for (const auto& broken : rule(record))
            problems.push_back(
                {broken.field,
                 {ErrorCode::RuleBroken,
                  {broken.field >= 0 ? spec[broken.field].name() : registerArg(spec.name), broken.sentence}},
                 broken.sentence});
    return problems;
}

}  // namespace cw::model
