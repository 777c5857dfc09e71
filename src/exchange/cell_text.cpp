#include "exchange/cell_text.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include "base/text_util.h"

namespace cw::exchange {

namespace {

using model::FieldSpec;
using model::FieldType;

constexpr std::string_view kClearChinese = "[清空]";

/// What a spreadsheet program may take for the beginning of a formula; the full-width forms too.
constexpr std::array<std::string_view, 10> kFormulaStarts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

bool startsLikeFormula(std::string_view text) {
    for (const std::string_view start : kFormulaStarts)
        if (text.starts_with(start)) return true;
    return false;
}

bool needsGuard(std::string_view text) {
    return text.starts_with('\'') || startsLikeFormula(text) || isClear(text);
}

/// A clear mark behind apostrophes.
bool isMark(std::string_view text) {
    while (text.starts_with('\'')) text.remove_prefix(1);
    return isClear(text);
}

constexpr std::array<std::string_view, 4> kSeparators{";", "；", "、", "\n"};

std::size_t separatorAt(std::string_view text) {
    for (const std::string_view separator : kSeparators)
        if (text.starts_with(separator)) return separator.size();
    return 0;
}

bool needsQuotes(std::string_view entry) {
    for (std::size_t i = 0; i < entry.size(); ++i)
        if (separatorAt(entry.substr(i)) != 0) return true;
    return entry.starts_with('"');
}

/// The entry quoted at the beginning of text; `used` is 0 when it is not one.
std::string quotedEntry(std::string_view text, std::size_t& used) {
    std::string entry;
    used = 0;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] != '"') {
            entry += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '"') {
            entry += '"';
            ++i;
        } else {
            std::size_t end = i + 1;
            while (end < text.size() && text[end] == ' ') ++end;
            if (end == text.size() || separatorAt(text.substr(end)) != 0) used = end;
            return entry;
        }
    }
    return {};
}

std::string textOf(const model::Value& value, base::Language language) {
    if (const auto* localized = std::get_if<base::Localized>(&value)) return localized->best(language);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return {};
}

bool isWords(const FieldSpec& field) {
    return field.type == FieldType::Text || field.type == FieldType::Localized;
}

bool isText(const FieldSpec& field) {
    return !field.isReference() && !field.isList() && field.type != FieldType::Attachment;
}

/// The title, or where it is personal the first text that is not (of people: the office).
std::string titleFor(const model::RegisterSpec& spec, const model::Record& record, base::Language language,
                     bool withPersonal) {
    if (withPersonal || !spec[spec.titleField].personal)
        return isText(spec[spec.titleField]) ? textOf(record.at(spec.titleField), language) : std::string();
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (isWords(spec.fields[i]) && !spec.fields[i].personal && static_cast<int>(i) != spec.ordered)
            return textOf(record.values[i], language);
    return {};
}

}  // namespace

bool isClear(std::string_view cell) {
    if (cell.empty() || cell.size() > 24) return false;
    const std::string folded = base::fold(base::trimmed(cell));
    return folded == kClear || folded == kClearChinese;
}

std::string guarded(std::string_view text) {
    return needsGuard(text) ? "'" + std::string(text) : std::string(text);
}

std::string unguarded(std::string_view cell) {
    if (cell.starts_with('\'') && needsGuard(cell.substr(1))) cell.remove_prefix(1);
    return std::string(cell);
}

std::string guardedMark(std::string_view text) {
    return isMark(text) ? "'" + std::string(text) : std::string(text);
}

std::string unguardedMark(std::string_view cell) {
    if (cell.starts_with('\'') && isMark(cell)) cell.remove_prefix(1);
    return std::string(cell);
}

std::string listText(const std::vector<std::string>& entries) {
    std::string text;
    for (const std::string& entry : entries) {
        if (!text.empty()) text += "; ";
        if (!needsQuotes(entry)) {
            text += entry;
            continue;
        }
        text += '"';
        for (const char c : entry) text += c == '"' ? std::string("\"\"") : std::string(1, c);
        text += '"';
    }
    return text;
}

std::vector<std::string> listEntries(std::string_view cell) {
    std::vector<std::string> entries;
    std::string entry;
    const auto close = [&] {
        if (!base::isBlank(entry)) entries.push_back(base::trimmed(entry));
        entry.clear();
    };
    while (!cell.empty()) {
        if (const std::size_t length = separatorAt(cell); length != 0) {
            close();
            cell.remove_prefix(length);
            continue;
        }
        if (cell.front() == '"' && base::isBlank(entry)) {
            std::size_t used = 0;
            std::string quoted = quotedEntry(cell, used);
            if (used != 0) {
                entry = std::move(quoted);
                cell.remove_prefix(used);
                continue;
            }
        }
        entry += cell.front();
        cell.remove_prefix(1);
    }
    close();
    return entries;
}

std::string numberText(double value) {
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.15g", value);
    if (std::strtod(buffer.data(), nullptr) != value) std::snprintf(buffer.data(), buffer.size(), "%.17g", value);
    return buffer.data();
}

bool holdsHan(std::string_view utf8) {
    for (std::size_t i = 0; i + 2 < utf8.size(); ++i) {
        const auto at = [&](std::size_t k) { return static_cast<unsigned>(static_cast<unsigned char>(utf8[i + k])); };
        if (at(0) == 0xF0 && at(1) >= 0xA0 && at(1) <= 0xB2) return true;  // planes 2 and 3
        if (at(0) < 0xE3 || at(0) > 0xEF) continue;
        const unsigned point = (at(0) & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
        if ((point >= 0x3400 && point <= 0x9FFF) || (point >= 0xF900 && point <= 0xFAFF)) return true;
    }
    return false;
}

std::string readableName(const model::Snapshot& snapshot, int registerIndex, const model::Record& record,
                         base::Language language, bool withPersonal) {
    const model::RegisterSpec& spec = snapshot.registry()[registerIndex];
    const std::string title = titleFor(spec, record, language, withPersonal);
    const bool named = spec.refField >= 0 && spec.refField != spec.titleField && record.has(spec.refField);
    const std::string ref = named ? record.text(spec.refField) : std::string();
    if (title.empty() || ref.empty()) return title + ref;
    return ref + " " + title;
}

}  // namespace cw::exchange
