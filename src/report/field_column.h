#pragma once
#include <optional>
#include <string>
#include <vector>

#include "report/money_column.h"
#include "report/report_context.h"

namespace cw::report {

using Records = std::vector<const model::Record*>;

/// Long texts, files and addresses: no column of a table.
bool isLong(const model::FieldSpec& field);

/// One field of a register as a column of a printed table: its head, with the unit of its amounts, and its cells.
/// What the form hides for a record stays empty; what another field implies stands in its place.
class FieldColumn {
public:
    FieldColumn(ReportContext& c, const model::RegisterSpec& spec, int field, const Records& records);
    FieldColumn(ReportContext& c, const model::RegisterSpec& spec, const model::ComputedField& computed,
                const Records& records);

    bool empty() const { return m_filled == 0; }
    int filled() const { return m_filled; }  ///< records that show something
    /// Records for which the column shows something.
    bool shows(const model::Record& record) const;
    Column column() const;
    Cell cell(const model::Record& record) const;
    /// "Cost a case (NT$)".
    std::string head() const;

private:
    model::Value valueOf(const model::Record& record) const;
    void count(const Records& records);

    ReportContext* m_c;
    const model::RegisterSpec* m_spec;
    int m_field = -1;  ///< −1: computed
    const model::ComputedField* m_computed = nullptr;
    std::optional<MoneyColumn> m_money;
    int m_filled = 0;
};

inline constexpr std::size_t kMostRows = 40;  ///< a report is read; the rest is in the workbook
/// "12 more rows are in the exported workbook."; nothing for none.
void sayMoreRows(ReportContext& c, std::size_t count);

}  // namespace cw::report
