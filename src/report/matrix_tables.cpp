#include "report/matrix_tables.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "base/text_util.h"

namespace cw::report {

using namespace model;

namespace {

// Widths in Latin letters of the tables' type; a Chinese character takes two.
constexpr double kPage = 100;
constexpr double kRowNames = 28;     ///< kept free for the names of rows
constexpr double kFewRowNames = 22;  ///< the same where that spares the reader a legend of columns
constexpr double kMostRowNames = 42;
constexpr double kPad = 2.4;  ///< between two columns
constexpr double kLongestCode = 6;
constexpr double kKeptWhole = 12;  ///< six Chinese characters stay on a line
constexpr double kMostLines = 3;   ///< of a name over its column
constexpr std::size_t kMostColumns = 12;
constexpr std::size_t kMostRemarkColumns = 7;  ///< with row and column

double widthOf(std::string_view text) {
    double width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) width += 1;
        if (byte >= 0xC0) width += byte >= 0xE0 ? 2 : 1;
    }
    return width;
}

/// The widest piece of a name that is not broken.
double widestPiece(const std::string& name) {
    double widest = 0;
    for (const std::string& piece : base::split(name, ' ')) {
        const bool breaks = std::ranges::any_of(piece, [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
        widest = std::max(widest, breaks ? std::min(widthOf(piece), kKeptWhole) : widthOf(piece));
    }
    return widest;
}

bool isWords(FieldType type) {
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Localized ||
           type == FieldType::LocalizedLong || type == FieldType::Tags;
}

/// What makes a cell one to be named: words, evidence, figures that few cells have.
bool isRemark(const FieldSpec& field) {
    return isWords(field.type) || field.type == FieldType::MultiReference || field.type == FieldType::Reference ||
           (analysis::isFigure(field.type) && !field.year);
}

}  // namespace

MatrixTables::MatrixTables(ReportContext& c, const RegisterSpec& spec, const Records& records)
    : m_c(c), m_spec(spec), m_matrix(c.snapshot, c.catalogue, spec, c.texts, spec.cell) {
    for (const Record* record : records) {
        const auto place = m_matrix.placeOf(*record);
        if (!place)
            m_rest.push_back(record);
        else if (head(0, place->row).full.empty() || head(1, place->column).full.empty())
            ++m_c.withheld;  // it would name what the edition leaves out
        else
            m_cells[{place->row, place->column}] = record;
    }
    chooseFields();
    if (m_fields.empty()) m_c.withheld += static_cast<int>(m_cells.size());
    chooseCodes();
}

const MatrixTables::Head& MatrixTables::head(int axis, int at) {
    const auto [found, added] = m_heads[axis].try_emplace(at);
    if (added)
        found->second =
            headOf(axis, (axis == 0 ? m_matrix.rows() : m_matrix.columns())[static_cast<std::size_t>(at)]);
    return found->second;
}

MatrixTables::Head MatrixTables::headOf(int axis, const analysis::MatrixEntry& entry) {
    const FieldSpec& field = m_spec[m_spec.axes[static_cast<std::size_t>(axis)]];
    if (field.type == FieldType::CatalogueItem) {
        const auto* item = m_c.catalogue.find(entry.id);
        if (item == nullptr) return {};
        const std::string title = m_c.titleInChapter(*item);
        return {title, title, m_c.input.profile == Profile::Public ? std::string() : entry.code};
    }
    if (!field.isReference()) return {entry.title, entry.title, {}};
    const int target = m_c.snapshot.registry().index(field.targetRegister());
    const Record* record = m_c.snapshot.find(target, entry.id);
    if (record == nullptr) return {};
    const RegisterSpec& spec = m_c.snapshot.registry()[target];
    const std::string full = m_c.nameOf(spec, *record);
    if (full.empty()) return {};
    return {full, namesPeople(spec) ? full : entry.title, entry.code};
}

void MatrixTables::chooseFields() {
    for (const int field : analysis::matrixFields(m_spec)) {
        if (!isPrinted(m_spec, field, m_c.input.profile) || m_spec[field].year) continue;
        if (field == m_spec.cellGoal && !m_fields.empty()) continue;  // stands beside what is held
        const auto filled = static_cast<std::size_t>(
            std::ranges::count_if(m_cells, [&](const auto& cell) { return cell.second->has(field); }));
        if (field == m_spec.cell || (m_spec[field].inTable && filled > 0 && 2 * filled >= m_cells.size()))
            m_fields.push_back(field);
    }
}

void MatrixTables::chooseCodes() {
    std::set<std::string> distinct;
    bool known = true;
    for (const auto& [place, record] : m_cells) {
        const std::string& code = head(1, place.second).code;
        known = known && !code.empty() && widthOf(code) <= kLongestCode;
        distinct.insert(code);
        m_codes[place.second] = code;
    }
    if (known && distinct.size() == m_codes.size()) return;
    std::int64_t number = 0;
    for (auto& [column, code] : m_codes) code = m_c.texts.integer(++number);
}

MatrixTables::Grid MatrixTables::gridOf(int field) {
    Grid grid;
    grid.field = field;
    const bool isMoney = m_spec[field].type == FieldType::Money;
    std::vector<base::Money> amounts;
    for (const auto& [place, record] : m_cells)
        if (const auto money = isMoney ? record->money(field) : std::nullopt) amounts.push_back(*money);
    const MoneyColumn column(m_c.texts, amounts);
    std::set<int> rows;
    std::set<int> columns;
    for (const auto& [place, record] : m_cells) {
        if (field != m_spec.cell && !record->has(field)) continue;
        rows.insert(place.first);
        columns.insert(place.second);
        grid.texts[place] = isMoney && record->has(field) ? column.text(*record->money(field))
                                                          : analysis::matrixText(m_spec, field, record, m_c.texts);
    }
    grid.rows.assign(rows.begin(), rows.end());
    grid.columns.assign(columns.begin(), columns.end());
    return grid;
}

std::vector<double> MatrixTables::widthsOf(const Grid& grid, bool named) {
    std::vector<double> widths;
    for (const int column : grid.columns) {
        double width = named ? widestPiece(head(1, column).name) : widthOf(m_codes[column]);
        for (const auto& [place, text] : grid.texts)
            if (place.second == column) width = std::max(width, widthOf(text));
        widths.push_back(width + kPad);
    }
    return widths;
}

std::string MatrixTables::captionOf(const Grid& grid) const {
    const FieldSpec& field = m_spec[grid.field];
    const std::string label = m_c.t(field.label);
    if (grid.field == m_spec.cell && m_spec.cellGoal >= 0 && isPrinted(m_spec, m_spec.cellGoal, m_c.input.profile))
        return m_c.t(CW_TEXT("matrix", "%1/%2", "held and needed"), {label, m_c.t(m_spec[m_spec.cellGoal].label)});
    std::string unit;
    if (field.type == FieldType::Money) {
        Records records;
        for (const auto& [place, record] : m_cells) records.push_back(record);
        return FieldColumn(m_c, m_spec, grid.field, records).head();
    }
    if (field.type == FieldType::Integer || field.type == FieldType::Real) unit = m_c.t(field.unit);
    return unit.empty() ? label : m_c.t(CW_TEXT("report", "%1 (%2)", "field and its unit"), {label, unit});
}

Table MatrixTables::tableOf(const Grid& grid, std::size_t from, std::size_t to, const std::vector<double>& widths,
                            bool named) {
    Table table;
    const double cells = std::accumulate(widths.begin() + static_cast<std::ptrdiff_t>(from),
                                         widths.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
    table.columns.push_back({m_c.t(m_spec[m_spec.axes.front()].label),
                             std::clamp(kPage - cells, named ? kFewRowNames : kRowNames, kMostRowNames)});
    const bool isMark =
        !analysis::isFigure(m_spec[grid.field].type) || (grid.field == m_spec.cell && m_spec.cellGoal >= 0);
    for (std::size_t i = from; i < to; ++i) {
        const int column = grid.columns[i];
        table.columns.push_back(
            {named ? head(1, column).name : m_codes[column], widths[i], isMark ? Align::Centre : Align::End});
    }
    const std::size_t shown = std::min(kMostRows, grid.rows.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const int row = grid.rows[i];
        Row line{{{head(0, row).full}}};
        for (std::size_t k = from; k < to; ++k) {
            const auto found = grid.texts.find({row, grid.columns[k]});
            Cell cell{found == grid.texts.end() ? std::string() : found->second};
            cell.strong = found != grid.texts.end() && grid.field == m_spec.cell &&
                          analysis::belowGoal(m_spec, *m_cells.at(found->first));
            line.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

void MatrixTables::printGrid(const Grid& grid) {
    const auto sum = [](const std::vector<double>& all) { return std::accumulate(all.begin(), all.end(), 0.0); };
    auto widths = widthsOf(grid, true);
    bool named = sum(widths) <= kPage - kFewRowNames && widths.size() <= kMostColumns;
    for (std::size_t i = 0; i < widths.size(); ++i)
        named = named && widthOf(head(1, grid.columns[i]).name) <= kMostLines * widths[i];
    if (!named) widths = widthsOf(grid, false);
    const double widest = *std::ranges::max_element(widths);
    if (widest * static_cast<double>(widths.size()) <= kPage - kRowNames) std::ranges::fill(widths, widest);
    m_coded = m_coded || !named;
    const std::size_t count = grid.columns.size();
    const std::size_t tables =
        std::max((count + kMostColumns - 1) / kMostColumns,
                 static_cast<std::size_t>(named ? 1.0 : std::ceil(sum(widths) / (kPage - kRowNames))));
    const std::size_t each = (count + tables - 1) / tables;  // as many columns in each, not ten and then two
    const std::string caption = captionOf(grid);
    for (std::size_t from = 0; from < count; from += each) {
        Table table = tableOf(grid, from, std::min(count, from + each), widths, named);
        table.caption =
            from == 0 ? caption : m_c.t(CW_TEXT("report", "%1, continued", "caption of a table"), {caption});
        m_c.add(std::move(table));
    }
    sayMarks(grid);
    if (grid.rows.size() > kMostRows) sayMoreRows(m_c, grid.rows.size() - kMostRows);
}

void MatrixTables::sayMarks(const Grid& grid) {
    std::vector<std::string> marks;
    const auto mark = [&](const std::string& sign, const std::string& meaning) {
        if (std::ranges::any_of(grid.texts, [&](const auto& cell) { return cell.second == sign; }))
            marks.push_back(m_c.t(CW_TEXT("report", "%1 = %2", "a mark and what it means"), {sign, meaning}));
    };
    const FieldSpec& field = m_spec[grid.field];
    for (const Choice& choice : field.choices) mark(analysis::letterOf(choice, m_c.texts), m_c.t(choice.label));
    if (field.type == FieldType::YesNo) {
        mark(analysis::kMarkYes, m_c.t(CW_TEXT("value", "Yes")));
        mark(analysis::kMarkNo, m_c.t(CW_TEXT("value", "No")));
    }
    mark(analysis::kMarkUnfilled, m_c.t(CW_TEXT("report", "entered without it", "cell of a matrix")));
    std::vector<std::string> said;
    if (!marks.empty()) said.push_back(m_c.t(CW_TEXT("report", "Marks: %1."), {m_c.texts.list(marks)}));
    if (std::ranges::any_of(grid.texts, [&](const auto& cell) {
            return grid.field == m_spec.cell && analysis::belowGoal(m_spec, *m_cells.at(cell.first));
        }))
        said.push_back(m_c.t(CW_TEXT("report", "Bold: less than is needed.")));
    m_c.say(drawing::sentences(said, m_c.language), ParagraphStyle::Caption);
}

void MatrixTables::sayColumns() {
    std::vector<std::string> names;
    for (const auto& [column, code] : m_codes)
        names.push_back(
            m_c.t(CW_TEXT("report", "%1 = %2", "a mark and what it means"), {code, head(1, column).name}));
    // a name may hold a comma
    const std::string all = base::join(names, m_c.language == base::Language::En ? "; " : "；");
    m_c.say(CW_TEXT("report", "Columns: %1."), {all}, ParagraphStyle::Caption);
}

void MatrixTables::sayDates() {
    std::vector<std::string> said;
    for (int field = 0; field < static_cast<int>(m_spec.fields.size()); ++field) {
        const FieldSpec& f = m_spec[field];
        if ((f.type != FieldType::Date && !f.year) || !isPrinted(m_spec, field, m_c.input.profile)) continue;
        const Record* first = nullptr;
        const Record* last = nullptr;
        for (const auto& [place, record] : m_cells) {
            if (!record->has(field)) continue;
            const auto before = [&](const Record* a, const Record* b) {
                return f.year ? a->integer(field) < b->integer(field) : *a->date(field) < *b->date(field);
            };
            if (first == nullptr || before(record, first)) first = record;
            if (last == nullptr || before(last, record)) last = record;
        }
        if (first == nullptr) continue;
        const std::string from = m_c.display(m_spec, *first, field);
        const std::string to = m_c.display(m_spec, *last, field);
        said.push_back(from == to ? m_c.t(CW_TEXT("report", "%1: %2.", "date of entries"), {m_c.t(f.label), from})
                                  : m_c.t(CW_TEXT("report", "%1: %2 to %3.", "first and last date of entries"),
                                          {m_c.t(f.label), from, to}));
    }
    m_c.say(drawing::sentences(said, m_c.language), ParagraphStyle::Caption);
}

void MatrixTables::sayLeftOut() {
    std::set<int> used[2];
    for (const auto& [place, record] : m_cells) {
        used[0].insert(place.first);
        used[1].insert(place.second);
    }
    std::int64_t empty[2] = {0, 0};
    for (const int axis : {0, 1}) {
        const auto& entries = axis == 0 ? m_matrix.rows() : m_matrix.columns();
        for (std::size_t at = 0; at < entries.size(); ++at)
            if (entries[at].unasked && !used[axis].contains(static_cast<int>(at)) &&
                !head(axis, static_cast<int>(at)).full.empty())
                ++empty[axis];
    }
    std::vector<std::string> said;
    if (empty[0] > 0)
        said.push_back(m_c.n(CW_TEXT_N("report", "%n row(s) without any entry are left out.", "matrix"), empty[0]));
    if (empty[1] > 0)
        said.push_back(
            m_c.n(CW_TEXT_N("report", "%n column(s) without any entry are left out.", "matrix"), empty[1]));
    m_c.say(drawing::sentences(said, m_c.language), ParagraphStyle::Caption);
}

void MatrixTables::printRemarks() {
    std::vector<int> remarks;
    std::vector<int> beside;
    for (int field = 0; field < static_cast<int>(m_spec.fields.size()); ++field) {
        const FieldSpec& f = m_spec[field];
        const auto is = [field](const std::vector<int>& fields) {
            return std::ranges::find(fields, field) != fields.end();
        };
        if (is(m_spec.axes) || is(m_fields) || field == m_spec.cellGoal || field == m_spec.ordered || f.year ||
            f.type == FieldType::Attachment || f.type == FieldType::Link || f.type == FieldType::Person ||
            !isPrinted(m_spec, field, m_c.input.profile))
            continue;
        (isRemark(f) ? remarks : beside).push_back(field);
    }
    Records all;
    for (const auto& [place, record] : m_cells) all.push_back(record);
    std::vector<std::pair<int, FieldColumn>> columns;
    const auto take = [&](const std::vector<int>& fields, const Records& of) {
        for (const int field : fields) {
            FieldColumn column(m_c, m_spec, field, of);
            if (!column.empty() && columns.size() < kMostRemarkColumns) columns.emplace_back(field, column);
        }
    };
    take(m_spec.axes, all);
    const std::size_t axes = columns.size();
    take(remarks, all);
    Records listed;
    std::ranges::copy_if(all, std::back_inserter(listed), [&](const Record* record) {
        return std::any_of(columns.begin() + static_cast<std::ptrdiff_t>(axes), columns.end(),
                           [&](const auto& column) { return column.second.shows(*record); });
    });
    if (listed.empty()) return;
    take(beside, listed);
    Table table;
    table.caption = m_c.t(CW_TEXT("report", "Cells with more to say"));
    for (const auto& [field, column] : columns) {
        Column head = column.column();
        if (std::ranges::find(m_spec.axes, field) != m_spec.axes.end()) head.weight = 2;
        table.columns.push_back(std::move(head));
    }
    const std::size_t shown = std::min(kMostRows, listed.size());
    for (std::size_t i = 0; i < shown; ++i) {
        Row row;
        for (const auto& [field, column] : columns) row.cells.push_back(column.cell(*listed[i]));
        table.rows.push_back(std::move(row));
    }
    m_c.add(std::move(table));
    sayMoreRows(m_c, listed.size() - shown);
}

void MatrixTables::print() {
    for (const int field : m_fields) printGrid(gridOf(field));
    if (m_coded) sayColumns();
    sayDates();
    sayLeftOut();
    printRemarks();
}

}  // namespace cw::report
