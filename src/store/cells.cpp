#include "store/cells.h"

#include <cmath>

#include "base/ids.h"

namespace cw::store {

using model::FieldSpec;
using model::FieldType;
using model::Value;
using sqlite::Cell;

namespace {

/// Well-formed UTF-8 without control characters (but tab and line feed), at most `limit` characters; one pass,
/// because it runs over every text of a project at opening.
bool isGoodText(std::string_view text, int limit) {
    const auto* at = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = at + text.size();
    int count = 0;
    while (at < end) {
        const unsigned char c = *at;
        ++count;
        if (c < 0x80) {
            if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F) return false;
            ++at;
            continue;
        }
        const int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1;
        if (c < 0xC2 || c > 0xF4 || end - at <= more) return false;
        const unsigned char next = at[1];
        if ((c == 0xE0 && next < 0xA0) || (c == 0xED && next > 0x9F) || (c == 0xF0 && next < 0x90) ||
            (c == 0xF4 && next > 0x8F))
            return false;
        for (int i = 1; i <= more; ++i)
            if ((at[i] & 0xC0) != 0x80) return false;
        if (c == 0xC2 && next < 0xA0) return false;  // C1 controls
        at += more + 1;
    }
    return count <= limit;
}

bool isGoodCurrency(std::string_view text) {
    return text.size() == 3 && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
}

bool inRange(const FieldSpec& field, double value) {
    return std::isfinite(value) && !(field.min && value < *field.min) && !(field.max && value > *field.max);
}

bool isGoodTextFor(const FieldSpec& field, std::string_view text) {
    switch (field.type) {
        case FieldType::Choice:
        case FieldType::MultiChoice:
            return field.choice(text) != nullptr;
        case FieldType::Reference:
        case FieldType::MultiReference:
        case FieldType::Person:
            return base::isUuid(text);
        default:
            return !text.empty() && isGoodText(text, field.lengthLimit());
    }
}

std::optional<Value> localizedOf(const FieldSpec& field, const Cell& en, const Cell& zh) {
    base::Localized out;
    for (auto [cell, half] : {std::pair{&en, &out.en}, std::pair{&zh, &out.zhTw}}) {
        if (cell->isNull()) continue;
        if (cell->type != SQLITE_TEXT || cell->bytes.empty() || !isGoodText(cell->bytes, field.lengthLimit()))
            return {};
        half->assign(cell->bytes);
    }
    if (out.empty()) return Value{};
    return Value{std::move(out)};
}

std::optional<Value> moneyOf(const FieldSpec& field, const Cell& minor, const Cell& currency) {
    if (minor.isNull()) return currency.isNull() ? std::optional<Value>(Value{}) : std::nullopt;
    if (minor.type != SQLITE_INTEGER || currency.type != SQLITE_TEXT || !isGoodCurrency(currency.bytes)) return {};
    if (!inRange(field, static_cast<double>(minor.integer) / 100)) return {};
    return Value{base::Money{minor.integer, std::string(currency.bytes)}};
}

Cell textCell(std::string_view text) {
    Cell cell;
    if (text.empty()) return cell;
    cell.type = SQLITE_TEXT;
    cell.bytes = text;
    return cell;
}

Cell integerCell(std::int64_t value) {
    Cell cell;
    cell.type = SQLITE_INTEGER;
    cell.integer = value;
    return cell;
}

void bindCell(sqlite::Statement& statement, int index, const Cell& cell) {
    switch (cell.type) {
        case SQLITE_INTEGER:
            statement.bind(index, cell.integer);
            break;
        case SQLITE_FLOAT:
            statement.bind(index, cell.real);
            break;
        case SQLITE_TEXT:
            statement.bind(index, cell.bytes);
            break;
        default:
            statement.bindNull(index);
    }
}

}  // namespace

bool isElement(const FieldSpec& field, std::string_view text) {
    return isGoodTextFor(field, text);
}

std::optional<Value> valueOf(const FieldSpec& field, const Cell& first, const Cell& second) {
    if (field.isLocalized()) return localizedOf(field, first, second);
    if (field.type == FieldType::Money) return moneyOf(field, first, second);
    if (first.isNull()) return Value{};
    switch (field.type) {
        case FieldType::Integer:
        case FieldType::Percent:
            if (first.type != SQLITE_INTEGER || !inRange(field, static_cast<double>(first.integer))) return {};
            return Value{first.integer};
        case FieldType::YesNo:
            if (first.type != SQLITE_INTEGER || (first.integer != 0 && first.integer != 1)) return {};
            return Value{first.integer == 1};
        case FieldType::Real: {
            const double real = first.type == SQLITE_INTEGER ? static_cast<double>(first.integer) : first.real;
            if ((first.type != SQLITE_FLOAT && first.type != SQLITE_INTEGER) || !inRange(field, real)) return {};
            return Value{real};
        }
        case FieldType::Date: {
            if (first.type != SQLITE_TEXT) return {};
            const auto date = base::Date::fromIso(first.bytes);
            if (!date) return {};
            return Value{*date};
        }
        default:
            if (first.type != SQLITE_TEXT || !isGoodTextFor(field, first.bytes)) return {};
            return Value{std::string(first.bytes)};
    }
}

Cells cellsOf(const Value& value, std::string& scratch) {
    Cells cells;
    if (const auto* localized = std::get_if<base::Localized>(&value)) {
        cells.first = textCell(localized->en);
        cells.second = textCell(localized->zhTw);
    } else if (const auto* money = std::get_if<base::Money>(&value)) {
        cells.first = integerCell(money->minor);
        cells.second = textCell(money->currency);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        cells.first = textCell(*text);
    } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        cells.first = integerCell(*integer);
    } else if (const auto* yes = std::get_if<bool>(&value)) {
        cells.first = integerCell(*yes ? 1 : 0);
    } else if (const auto* real = std::get_if<double>(&value)) {
        cells.first.type = SQLITE_FLOAT;
        cells.first.real = *real;
    } else if (const auto* date = std::get_if<base::Date>(&value)) {
        scratch = date->iso();
        cells.first = textCell(scratch);
    }
    return cells;
}

void bindValue(sqlite::Statement& statement, int index, const FieldSpec& field, const Value& value) {
    const bool two = field.isLocalized() || field.type == FieldType::Money;
    if (const auto* date = std::get_if<base::Date>(&value)) {
        statement.bindCopy(index, date->iso());
        return;
    }
    std::string unused;
    const Cells cells = cellsOf(value, unused);
    bindCell(statement, index, cells.first);
    if (two) bindCell(statement, index + 1, cells.second);
}

}  // namespace cw::store
