#include <algorithm>
#include <array>

#include "model/own_order.h"
#include "report/field_column.h"
#include "report/matrix_tables.h"

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

bool isElsewhere(std::string_view name) {
    return std::find(kElsewhere.begin(), kElsewhere.end(), name) != kElsewhere.end();
}

/// What the edition may show of a register; the rest is counted.
Records printable(ReportContext& c, const RegisterSpec& spec) {
    Records records;
    for (const Record* record : inOwnOrder(c.snapshot, c.snapshot.registry().index(spec.name), c.language)) {
        if (isLeftOut(spec, *record, c.input.profile))
            ++c.withheld;
        else
            records.push_back(record);
    }
    return records;
}

/// One register's table: the columns it has in the window, as far as they are filled.
class RegisterTable {
public:
    RegisterTable(ReportContext& c, const RegisterSpec& spec, Records records)
        : m_c(c), m_spec(spec), m_records(std::move(records)) {
        if (m_spec.printedBy >= 0) {
            FieldColumn group(c, spec, m_spec.printedBy, m_records);
            if (!group.empty()) m_group.emplace(std::move(group));
        }
        choose();
    }

    bool empty() const { return m_records.empty() || m_columns.empty(); }

    void print() {
        Table table;
        for (const FieldColumn& column : m_columns) table.columns.push_back(column.column());
        if (m_group) sortByGroup();
        const std::size_t shown = std::min(kMostRows, m_records.size());
        std::string group;
        for (std::size_t i = 0; i < shown; ++i) {
            if (m_group) {
                std::string title = groupTitle(*m_records[i]);
                if (i == 0 || title != group) table.rows.push_back({{{title}}, true});
                group = std::move(title);
            }
            Row row;
            for (const FieldColumn& column : m_columns) row.cells.push_back(column.cell(*m_records[i]));
            table.rows.push_back(std::move(row));
        }
        m_c.add(std::move(table));
        sayMoreRows(m_c, m_records.size() - shown);
    }

private:
    void choose() {
        std::vector<int> taken;
        const auto take = [&](int field) {
            if (field < 0 || field == m_spec.ordered || m_columns.size() >= kMostColumns ||
                (m_group && field == m_spec.printedBy) || std::ranges::find(taken, field) != taken.end())
                return;
            FieldColumn column(m_c, m_spec, field, m_records);
            if (column.empty()) return;
            taken.push_back(field);
            m_columns.push_back(std::move(column));
        };
        take(m_spec.refField);
        take(m_spec.titleField);
        take(m_spec.owner);
        for (const int axis : m_spec.axes) take(axis);
        take(m_spec.cell);
        for (int field = 0; field < static_cast<int>(m_spec.fields.size()); ++field)
            if (m_spec[field].inTable && !isLong(m_spec[field])) take(field);
        for (const ComputedField& each : m_spec.computed) {
            FieldColumn column(m_c, m_spec, each, m_records);
            if (!column.empty() && m_columns.size() <= kMostColumns) m_columns.push_back(std::move(column));
        }
    }

    std::string groupTitle(const Record& record) const {
        const std::string value = m_group->cell(record).text;
        return value.empty() ? m_c.t(CW_TEXT("report", "Others", "rows of no group"))
                             : m_c.t(CW_TEXT("report", "%1: %2", "field and value, over a group of rows"),
                                     {m_group->head(), value});
    }

    void sortByGroup() {
        const auto& choices = m_spec[m_spec.printedBy].choices;
        const auto place = [&](const Record* record) {
            const std::string text = m_group->cell(*record).text;
            return std::ranges::find_if(choices, [&](const Choice& each) { return m_c.t(each.label) == text; }) -
                   choices.begin();
        };
        std::ranges::stable_sort(m_records, {}, place);
    }

    ReportContext& m_c;
    const RegisterSpec& m_spec;
    Records m_records;
    std::optional<FieldColumn> m_group;
    std::vector<FieldColumn> m_columns;
};

void print(ReportContext& c, const RegisterSpec& spec, int level) {
    Records records = printable(c, spec);
    if (records.empty()) return;
    const auto heading = [&] { c.heading(level, "register-" + std::string(spec.name), c.t(spec.title)); };
    if (!spec.axes.empty()) {
        MatrixTables matrix(c, spec, records);
        records = matrix.rest();
        if (!matrix.empty()) {
            heading();
            matrix.print();
            if (RegisterTable rest(c, spec, std::move(records)); !rest.empty()) rest.print();
            return;
        }
    }
    RegisterTable table(c, spec, std::move(records));
    if (table.empty()) return;
    heading();
    table.print();
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
