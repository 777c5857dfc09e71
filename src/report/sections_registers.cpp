#include <algorithm>
#include <array>

#include "model/own_order.h"
#include "model/value_text.h"
#include "report/report_context.h"

/// What the registers hold, as tables made from their descriptions: in the chapter of the first process whose page
/// has them, or in the appendix.
namespace cw::report {

using namespace model;
using report::Table;

namespace {

/// Registers with a section of their own, or that the ratings' tables show.
constexpr std::array kElsewhere{Initiatives::kName,     Needs::kName,       HigherPlans::kName, Decisions::kName,
                                Actions::kName,         Evidence::kName,    Answers::kName,     Rounds::kName,
                                AssessorRatings::kName, BudgetLines::kName, Risks::kName};
constexpr std::size_t kMostColumns = 6;
constexpr std::size_t kMostRows = 40;  ///< a report is read; the rest is in the workbook

bool isElsewhere(std::string_view name) {
    return std::find(kElsewhere.begin(), kElsewhere.end(), name) != kElsewhere.end();
}

bool isLong(const FieldSpec& field) {
    return field.type == FieldType::LongText || field.type == FieldType::LocalizedLong ||
           field.type == FieldType::Attachment || field.type == FieldType::Link;
}

bool isNumber(FieldType type) {
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money ||
           type == FieldType::Percent;
}

double weightOf(const FieldSpec& field) {
    switch (field.type) {
        case FieldType::Localized:
        case FieldType::Text:
        case FieldType::MultiReference:
        case FieldType::CatalogueItems:
        case FieldType::CatalogueItem:
            return 2;
        case FieldType::Reference:
        case FieldType::Person:
        case FieldType::MultiChoice:
        case FieldType::Tags:
            return 1.7;
        default:
            return 1.2;
    }
}

/// One register's table: its title, then the columns its table has in the window, as far as they are filled.
class RegisterTable {
public:
    RegisterTable(ReportContext& c, const RegisterSpec& spec) : m_c(c), m_spec(spec) {
        const int index = c.snapshot.registry().index(spec.name);
        for (const Record* record : inOwnOrder(c.snapshot, index, c.language)) {
            if (isLeftOut(spec, *record, c.input.profile))
                ++c.withheld;
            else
                m_records.push_back(record);
        }
        choose();
    }

    bool empty() const { return m_records.empty() || (m_fields.empty() && m_computed.empty()); }

    void print(int level) {
        m_c.heading(level, "register-" + std::string(m_spec.name), m_c.t(m_spec.title));
        Table table;
        for (const int field : m_fields) table.columns.push_back(columnOf(field));
        for (const ComputedField* each : m_computed) table.columns.push_back({m_c.t(each->label), 1.2});
        const std::size_t shown = std::min(kMostRows, m_records.size());
        for (std::size_t i = 0; i < shown; ++i) {
            Row row;
            for (const int field : m_fields) row.cells.push_back({textOf(*m_records[i], field)});
            for (const ComputedField* each : m_computed) row.cells.push_back({textOf(*m_records[i], *each)});
            table.rows.push_back(std::move(row));
        }
        m_c.add(std::move(table));
        if (m_records.size() > shown)
            m_c.say(m_c.n(CW_TEXT_N("report", "%n more row(s) are in the exported workbook.", "rows of a register"),
                          static_cast<std::int64_t>(m_records.size() - shown)),
                    ParagraphStyle::Caption);
    }

private:
    void choose() {
        const auto take = [&](int field) {
            if (field < 0 || m_fields.size() >= kMostColumns || !mayPrint(field)) return;
            if (std::find(m_fields.begin(), m_fields.end(), field) == m_fields.end()) m_fields.push_back(field);
        };
        take(m_spec.refField);
        take(m_spec.titleField);
        take(m_spec.owner);
        for (const int axis : m_spec.axes) take(axis);
        take(m_spec.cell);
        for (int field = 0; field < static_cast<int>(m_spec.fields.size()); ++field)
            if (m_spec[field].inTable && !isLong(m_spec[field])) take(field);
        for (const ComputedField& each : m_spec.computed)
            if (m_fields.size() + m_computed.size() <= kMostColumns && !isMasked(each, m_c.input.profile) &&
                std::any_of(m_records.begin(), m_records.end(),
                            [&](const Record* record) { return !textOf(*record, each).empty(); }))
                m_computed.push_back(&each);
    }

    bool mayPrint(int field) const {
        const FieldSpec& f = m_spec[field];
        if (f.retired || f.personal || field == m_spec.ordered || isMasked(m_spec, field, m_c.input.profile))
            return false;
        return std::any_of(m_records.begin(), m_records.end(),
                           [&](const Record* record) { return record->has(field); });
    }

    Column columnOf(int field) const {
        const FieldSpec& f = m_spec[field];
        const double weight = field == m_spec.titleField ? 3.2 : field == m_spec.refField ? 0.9 : weightOf(f);
        return {m_c.t(f.label), weight, isNumber(f.type) ? Align::End : Align::Start};
    }

    std::string textOf(const Record& record, int field) const {
        const FieldSpec& f = m_spec[field];
        if (f.visibleWhen && !f.visibleWhen(record)) return {};
        // a row without a title of its own is called after its item, which says layer and group with it
        if (field == m_spec.titleField && !record.has(field))
            for (std::size_t i = 0; i < m_spec.fields.size(); ++i)
                if (m_spec.fields[i].type == FieldType::CatalogueItem)
                    if (const auto* item = m_c.catalogue.find(record.text(static_cast<int>(i))))
                        return m_c.itemTitle(*item);
        return m_c.display(m_spec, record, field);
    }
    std::string textOf(const Record& record, const ComputedField& computed) const {
        return displayComputed(computed, computed.compute(record, m_c.snapshot), m_c.texts);
    }

    ReportContext& m_c;
    const RegisterSpec& m_spec;
    std::vector<const Record*> m_records;
    std::vector<int> m_fields;
    std::vector<const ComputedField*> m_computed;
};

void print(ReportContext& c, const RegisterSpec& spec, int level) {
    RegisterTable table(c, spec);
    if (!table.empty()) table.print(level);
}

}  // namespace

void registersOf(ReportContext& c, const framework::Item& page) {
    for (const RegisterSpec& spec : c.snapshot.registry().all())
        if (!isElsewhere(spec.name) && c.chapterWith(spec.name) == &page) print(c, spec, 3);
}

void buildRegisters(ReportContext& c) {
    c.chapter("registers", true);
    c.say(CW_TEXT("report", "Registers that belong to no single part of the framework."));
    for (const RegisterSpec& spec : c.snapshot.registry().all())
        if (!isElsewhere(spec.name) && c.chapterWith(spec.name) == nullptr) print(c, spec, 2);
}

}  // namespace cw::report
