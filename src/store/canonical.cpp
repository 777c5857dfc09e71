#include "store/canonical.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "base/sha256.h"

namespace cw::store {

using model::FieldSpec;
using model::Record;
using model::RegisterSpec;
using model::Value;

namespace {

constexpr std::size_t kPiece = 1u << 18;

/// Text on one line: line feeds and backslashes escaped.
void appendEscaped(std::string& out, std::string_view text) {
    if (text.find('\n') == std::string_view::npos && text.find('\\') == std::string_view::npos) {
        out.append(text);
        return;
    }
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\')
            out += "\\\\";
        else
            out += c;
    }
}

void appendLine(std::string& out, std::string_view field, std::string_view suffix, std::string_view text) {
    out.append("  ").append(field).append(suffix) += '=';
    appendEscaped(out, text);
    out += '\n';
}

template <class Number>
void appendNumber(std::string& out, std::string_view field, Number number, std::string_view after = {}) {
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    out.append("  ").append(field) += '=';
    out.append(buffer, end).append(after) += '\n';
}

void appendDate(std::string& out, std::string_view field, const base::Date& date) {
    const auto digits = [&](int number, int count) {
        for (int unit = count == 4 ? 1000 : 10; unit > 0; unit /= 10)
            out += static_cast<char>('0' + number / unit % 10);
    };
    out.append("  ").append(field) += '=';
    digits(date.year(), 4);
    out += '-';
    digits(date.month(), 2);
    out += '-';
    digits(date.day(), 2);
    out += '\n';
}

void appendValue(std::string& out, const FieldSpec& field, const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return appendLine(out, field.id, "", *text);
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return appendNumber(out, field.id, *integer);
    if (const auto* real = std::get_if<double>(&value)) return appendNumber(out, field.id, *real);
    if (const auto* yes = std::get_if<bool>(&value)) return appendNumber(out, field.id, *yes ? 1 : 0);
    if (const auto* date = std::get_if<base::Date>(&value)) return appendDate(out, field.id, *date);
    if (const auto* money = std::get_if<base::Money>(&value))
        return appendNumber(out, field.id, money->minor, " " + money->currency);
    if (const auto* localized = std::get_if<base::Localized>(&value)) {
        if (!localized->en.empty()) appendLine(out, field.id, ".en", localized->en);
        if (!localized->zhTw.empty()) appendLine(out, field.id, ".zh_tw", localized->zhTw);
        return;
    }
    if (const auto* list = std::get_if<model::List>(&value))
        for (const std::string& entry : *list) appendLine(out, field.id, "[]", entry);
}

std::vector<int> fieldsByName(const RegisterSpec& spec) {
    std::vector<int> order(spec.fields.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<int>(i);
    std::ranges::sort(order, {}, [&](int i) { return spec[i].id; });
    return order;
}

}  // namespace

void writeCanonical(const model::Snapshot& snapshot, const std::function<void(std::string_view)>& sink) {
    const model::Registry& registry = snapshot.registry();
    std::vector<int> registers(static_cast<std::size_t>(registry.count()));
    for (std::size_t i = 0; i < registers.size(); ++i) registers[i] = static_cast<int>(i);
    std::ranges::sort(registers, {}, [&](int i) { return registry[i].name; });

    std::string piece;
    piece.reserve(kPiece * 2);
    for (const int index : registers) {
        const RegisterSpec& spec = registry[index];
        const std::vector<int> order = fieldsByName(spec);
        for (const Record& record : snapshot.table(index)) {
            piece.append(spec.name) += ' ';
            piece.append(record.id) += '\n';
            for (const int field : order)
                if (record.has(field)) appendValue(piece, spec[field], record.at(field));
            if (piece.size() < kPiece) continue;
            sink(piece);
            piece.clear();
        }
    }
    if (!piece.empty()) sink(piece);
}

std::string canonicalText(const model::Snapshot& snapshot) {
    std::string text;
    writeCanonical(snapshot, [&](std::string_view piece) { text += piece; });
    return text;
}

std::string digestOf(const model::Snapshot& snapshot) {
    base::Sha256 hash;
    writeCanonical(snapshot, [&](std::string_view piece) { hash.add(piece); });
    return hash.hex();
}

}  // namespace cw::store
