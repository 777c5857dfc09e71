#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/matrix.h"
#include "report/field_column.h"

namespace cw::report {

/// A cross register on paper as the window shows it: rows × columns with letters and figures in the cells, split into
/// several tables where a page is too narrow, codes over the columns where their names are, and below what letters
/// and codes mean. Rows and columns without an entry are counted only. What was written to single cells follows as a
/// list.
class MatrixTables {
public:
    /// `records`: what the edition may show of the register.
    MatrixTables(ReportContext& c, const model::RegisterSpec& spec, const Records& records);

    bool empty() const { return m_cells.empty() || m_fields.empty(); }
    /// Records that stand in no cell: their row or column is not there any more.
    const Records& rest() const { return m_rest; }
    void print();

private:
    using Place = std::pair<int, int>;
    struct Head {
        std::string full;  ///< with its number: a row is called so
        std::string name;  ///< without
        std::string code;  ///< "S-012"; empty where it has none that readers know
    };
    /// One field as a grid: which rows and columns it needs, and what stands in them.
    struct Grid {
        int field = -1;
        std::vector<int> rows, columns;
        std::map<Place, std::string> texts;
    };

    const Head& head(int axis, int at);
    Head headOf(int axis, const analysis::MatrixEntry& entry);
    void chooseFields();
    void chooseCodes();
    Grid gridOf(int field);
    void printGrid(const Grid& grid);
    std::vector<double> widthsOf(const Grid& grid, bool named);
    Table tableOf(const Grid& grid, std::size_t from, std::size_t to, const std::vector<double>& widths, bool named);
    std::string captionOf(const Grid& grid) const;
    void sayMarks(const Grid& grid);
    void sayColumns();
    void sayDates();
    void sayLeftOut();
    void printRemarks();

    ReportContext& m_c;
    const model::RegisterSpec& m_spec;
    analysis::Matrix m_matrix;
    std::map<Place, const model::Record*> m_cells;
    Records m_rest;
    std::vector<int> m_fields;
    std::map<int, Head> m_heads[2];
    std::map<int, std::string> m_codes;  ///< by column
    bool m_coded = false;                ///< a table stands under codes
};

}  // namespace cw::report
