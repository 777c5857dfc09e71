#include "exchange/columns.h"

#include "exchange/table.h"

#include "base/text_util.h"

namespace cw::exchange {

using base::Language;
using model::FieldSpec;
using model::FieldType;
using model::RegisterSpec;

namespace {

constexpr base::Msg kId = CW_TEXT("exchange", "Id", "heading of the column with a record's id");
constexpr base::Msg kHalf[] = {CW_TEXT("exchange", "%1 (English)", "column heading: the English text of a field"),
                               CW_TEXT("exchange", "%1 (Chinese)", "column heading: the Chinese text of a field")};
constexpr base::Msg kIds = CW_TEXT("exchange", "%1 (id)", "column heading: the ids of the records a field names");
constexpr base::Msg kComputed =
    CW_TEXT("exchange", "%1 (computed)", "column heading: a value that import leaves alone");
constexpr base::Msg kCurrency = CW_TEXT("exchange", "%1 (currency)", "column heading: the currency of an amount");

bool hasIds(const FieldSpec& field) {
    return field.isReference() || field.type == FieldType::Attachment;
}

std::string heading(const RegisterSpec& spec, const Column& column, const base::Texts& texts) {
    if (column.kind == Column::Kind::Id) return texts.text(kId);
    if (column.kind == Column::Kind::Computed)
        return texts.text(kComputed, {texts.text(computedOf(spec, column).label)});
    const std::string label = texts.text(spec[column.field].label);
    switch (column.kind) {
        case Column::Kind::Half:
            if (column.language) return texts.text(kHalf[*column.language == Language::En ? 0 : 1], {label});
            return label;
        case Column::Kind::Ids:
            return texts.text(kIds, {label});
        case Column::Kind::Currency:
            return texts.text(kCurrency, {label});
        default:
            return label;
    }
}

/// How headings are compared: folded, without spaces.
std::string keyOf(std::string_view heading) {
    std::string key = base::fold(heading);
    std::erase_if(key, [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '*'; });
    return key;
}

}  // namespace

std::vector<Column> columnsOf(const RegisterSpec& spec) {
    std::vector<Column> columns{{Column::Kind::Id}};
    std::vector<Column> last;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        const int at = static_cast<int>(i);
        if (field.retired) continue;
        if (at == spec.ordered) {
            last.push_back({Column::Kind::Value, at});
            continue;
        }
        if (field.isLocalized()) {
            columns.push_back({Column::Kind::Half, at, Language::ZhTw});
            columns.push_back({Column::Kind::Half, at, Language::En});
            continue;
        }
        columns.push_back({Column::Kind::Value, at});
        if (field.type == FieldType::Money) columns.push_back({Column::Kind::Currency, at});
        if (hasIds(field)) last.push_back({Column::Kind::Ids, at});
    }
    for (std::size_t i = 0; i < spec.computed.size(); ++i)
        columns.push_back({Column::Kind::Computed, static_cast<int>(i)});
    columns.insert(columns.end(), last.begin(), last.end());
    return columns;
}

std::string machineName(const RegisterSpec& spec, const Column& column) {
    if (column.kind == Column::Kind::Id) return "id";
    if (column.kind == Column::Kind::Computed) return std::string(computedOf(spec, column).id) + ".computed";
    const std::string field(spec[column.field].id);
    switch (column.kind) {
        case Column::Kind::Half:
            return column.language ? field + "." + std::string(base::code(*column.language)) : field;
        case Column::Kind::Ids:
            return field + ".id";
        case Column::Kind::Currency:
            return field + ".currency";
        case Column::Kind::Words:
            return field + ".words";
        default:
            return field;
    }
}

const model::ComputedField& computedOf(const RegisterSpec& spec, const Column& column) {
    return spec.computed[static_cast<std::size_t>(column.field)];
}

bool isMachine(const RegisterSpec& spec, const Column& column) {
    if (column.kind == Column::Kind::Computed) return false;
    return column.kind == Column::Kind::Id || column.kind == Column::Kind::Ids || column.field == spec.ordered;
}

std::vector<std::string> headings(const RegisterSpec& spec, const std::vector<Column>& columns, const Words& words,
                                  Language language) {
    const HeadingIndex index(spec, words);
    std::vector<std::string> all;
    for (const Column& column : columns) {
        std::string text = heading(spec, column, words.in(language));
        const auto understood = index.find(text);
        if (!understood || !(*understood == column)) text += " [" + machineName(spec, column) + "]";
        all.push_back(std::move(text));
    }
    return all;
}

HeadingIndex::HeadingIndex(const RegisterSpec& spec, const Words& words) {
    std::vector<Column> all = columnsOf(spec);
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].isLocalized() && !spec.fields[i].retired)
            all.push_back({Column::Kind::Half, static_cast<int>(i), std::nullopt});
    // Names of fields are sure; labels come after and never take a name away.
    for (const Column& column : all) {
        m_known.emplace(keyOf(machineName(spec, column)), column);
        m_names.insert(keyOf(machineName(spec, column)));
    }
    for (const Column& column : all)
        for (const Language language : base::kLanguages) add(heading(spec, column, words.in(language)), column);
}

void HeadingIndex::add(std::string_view text, const Column& column) {
    const std::string key = keyOf(text);
    if (m_names.contains(key)) return;
    const auto [known, fresh] = m_known.emplace(key, column);
    if (!fresh && !(known->second == column)) m_ambiguous.insert(key);
}

std::optional<Column> HeadingIndex::find(std::string_view text) const {
    if (const auto open = text.rfind('['); open != std::string_view::npos && base::trimmed(text).ends_with(']')) {
        const std::string inside = base::trimmed(text.substr(open + 1));
        const auto known = m_known.find(keyOf(std::string_view(inside).substr(0, inside.size() - 1)));
        if (known != m_known.end()) return known->second;
    }
    const std::string key = keyOf(text);
    if (key.empty()) return std::nullopt;
    const auto known = m_known.find(key);
    if (known == m_known.end() || m_ambiguous.contains(key)) return std::nullopt;
    return known->second;
}

std::string columnLetters(int column) {
    std::string letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

}  // namespace cw::exchange
