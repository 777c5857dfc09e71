#include "report/field_column.h"

#include <algorithm>

#include "analysis/matrix.h"
#include "model/value_text.h"

namespace cw::report {

using namespace model;

namespace {

double weightOf(const FieldSpec& field) {
    switch (field.type) {
        case FieldType::Localized:
        case FieldType::Text:
        case FieldType::MultiReference:
        case FieldType::CatalogueItems:
        case FieldType::CatalogueItem:
            return 2;
        case FieldType::LongText:
        case FieldType::LocalizedLong:
            return 3;
        case FieldType::Reference:
        case FieldType::Person:
        case FieldType::MultiChoice:
        case FieldType::Tags:
            return 1.7;
        case FieldType::Money:  // with its unit in the head
            return 1.6;
        default:
            return 1.2;
    }
}

/// The item that a record without a title of its own is called after.
const framework::Item* itemOf(const ReportContext& c, const RegisterSpec& spec, const Record& record) {
    return spec.titleElse < 0 ? nullptr : c.catalogue.find(record.text(spec.titleElse));
}

}  // namespace

bool isLong(const FieldSpec& field) {
    return field.type == FieldType::LongText || field.type == FieldType::LocalizedLong ||
           field.type == FieldType::Attachment || field.type == FieldType::Link;
}

void sayMoreRows(ReportContext& c, std::size_t count) {
    if (count > 0)
        c.say(c.n(CW_TEXT_N("report", "%n more row(s) are in the exported workbook.", "rows of a register"),
                  static_cast<std::int64_t>(count)),
              ParagraphStyle::Caption);
}

FieldColumn::FieldColumn(ReportContext& c, const RegisterSpec& spec, int field, const Records& records)
    : m_c(&c), m_spec(&spec), m_field(field) {
    if (isPrinted(spec, field, c.input.profile)) count(records);
}

FieldColumn::FieldColumn(ReportContext& c, const RegisterSpec& spec, const ComputedField& computed,
                         const Records& records)
    : m_c(&c), m_spec(&spec), m_computed(&computed) {
    if (!isMasked(computed, c.input.profile)) count(records);
}

void FieldColumn::count(const Records& records) {
    std::vector<base::Money> amounts;
    for (const Record* record : records) {
        if (!shows(*record)) continue;
        ++m_filled;
        const Value value = valueOf(*record);
        if (const auto* money = std::get_if<base::Money>(&value)) amounts.push_back(*money);
    }
    if (!amounts.empty()) m_money.emplace(m_c->texts, amounts);
}

Value FieldColumn::valueOf(const Record& record) const {
    if (m_computed != nullptr) return m_computed->compute(record, m_c->snapshot);
    const FieldSpec& f = (*m_spec)[m_field];
    return !record.has(m_field) && f.implied ? f.implied(record) : record.at(m_field);
}

bool FieldColumn::shows(const Record& record) const {
    if (m_computed != nullptr)
        return !displayComputed(*m_computed, m_computed->compute(record, m_c->snapshot), m_c->texts).empty();
    const FieldSpec& f = (*m_spec)[m_field];
    if (f.visibleWhen && !f.visibleWhen(record)) return false;
    if (m_field == m_spec->titleField && !record.has(m_field)) return itemOf(*m_c, *m_spec, record) != nullptr;
    // an item's code as a text of its own says nothing beside its title
    if (f.type == FieldType::Text && record.has(m_field))
        if (const auto* item = itemOf(*m_c, *m_spec, record); item != nullptr && item->id == record.text(m_field))
            return false;
    return isSet(valueOf(record));
}

std::string FieldColumn::head() const {
    const std::string label = m_c->t(m_computed != nullptr ? m_computed->label : (*m_spec)[m_field].label);
    return m_money ? m_c->t(CW_TEXT("report", "%1 (%2)", "field and its unit"), {label, m_money->unit()}) : label;
}

Column FieldColumn::column() const {
    if (m_computed != nullptr) return {head(), m_money ? 1.6 : 1.2, m_money ? Align::End : Align::Start};
    const FieldSpec& f = (*m_spec)[m_field];
    const double weight = m_field == m_spec->titleField ? 3.2 : m_field == m_spec->refField ? 0.9 : weightOf(f);
    return {head(), weight, analysis::isFigure(f.type) ? Align::End : Align::Start};
}

Cell FieldColumn::cell(const Record& record) const {
    if (!shows(record)) return {};
    const Value value = valueOf(record);
    if (const auto* money = std::get_if<base::Money>(&value); money != nullptr && m_money)
        return {m_money->text(*money)};
    if (m_computed != nullptr) return {displayComputed(*m_computed, value, m_c->texts)};
    const FieldSpec& f = (*m_spec)[m_field];
    const bool isTitle = m_field == m_spec->titleField;
    const bool isAxis = std::ranges::find(m_spec->axes, m_field) != m_spec->axes.end();
    const bool open = m_c->input.profile == Profile::Public;  // whose readers have no list of the codes
    if (isTitle && !record.has(m_field)) {
        const auto* item = itemOf(*m_c, *m_spec, record);  // grouped: layer and group stand beside it
        return {m_spec->printedBy >= 0 ? item->title(m_c->language) : m_c->itemTitle(*item)};
    }
    if (f.type == FieldType::CatalogueItem && (isTitle || isAxis || open))
        if (const auto* item = m_c->catalogue.find(record.text(m_field))) return {m_c->itemTitle(*item)};
    if (f.type == FieldType::CatalogueItems && open) {
        std::vector<std::string> titles;
        for (const std::string& id : record.list(m_field))
            if (const auto* item = m_c->catalogue.find(id)) titles.push_back(m_c->itemTitle(*item));
        return {m_c->texts.list(titles)};
    }
    if (!record.has(m_field)) return {displayText(f, value, m_c->texts, &m_c->snapshot)};
    return {m_c->display(*m_spec, record, m_field)};
}

}  // namespace cw::report
