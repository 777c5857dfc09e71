#include "exchange/mapping.h"

#include <algorithm>
#include <map>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "exchange/cell_text.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Language;
using base::Result;
using model::RegisterSpec;

namespace {

constexpr std::size_t kHeadingSearch = 20;  ///< rows in which headings are looked for

/// "needs" when the row is the machine row of that register.
std::string registerMark(const std::vector<std::string>& row) {
    for (const std::string& cell : row) {
        if (cell.empty()) continue;
        const auto hash = cell.find('#');
        return hash == std::string::npos ? std::string() : cell.substr(0, hash);
    }
    return {};
}

int registerOf(const SourceTable& table, const model::Registry& registry, const Words& words) {
    for (std::size_t r = 0; r < std::min(kHeadingSearch, table.rows.size()); ++r)
        if (const int index = registry.index(registerMark(table.rows[r])); index >= 0) return index;
    const std::string name = base::fold(table.name);
    if (name.empty()) return -1;
    for (int i = 0; i < registry.count(); ++i) {
        if (name == registry[i].name) return i;
        for (const Language language : base::kLanguages)
            if (name == base::fold(words.in(language).text(registry[i].title))) return i;
    }
    return -1;
}

/// What each heading of a row means; nothing where it means none.
std::vector<std::optional<Column>> understood(const std::vector<std::string>& row, const SourceTable& table,
                                              const HeadingIndex& index) {
    const bool marked = !registerMark(row).empty();
    std::vector<std::optional<Column>> columns;
    for (const std::string& cell : row) {
        std::string heading = table.guarded ? unguarded(cell) : cell;
        if (const auto hash = heading.find('#'); marked && hash != std::string::npos) heading.erase(0, hash + 1);
        columns.push_back(index.find(heading));
    }
    return columns;
}

std::size_t known(const std::vector<std::optional<Column>>& columns) {
    return static_cast<std::size_t>(std::ranges::count_if(columns, [](const auto& c) { return c.has_value(); }));
}

std::size_t filled(const std::vector<std::string>& row) {
    return static_cast<std::size_t>(std::ranges::count_if(row, [](const auto& c) { return !base::isBlank(c); }));
}

class Mapper {
public:
    Mapper(const RegisterSpec& spec, const Words& words) : m_spec(spec), m_index(spec, words) {}

    Result<MappedTable> map(const SourceTable& table, int registerIndex, const std::string& fileName) const {
        std::size_t best = 0, at = 0;
        for (std::size_t r = 0; r < std::min(kHeadingSearch, table.rows.size()); ++r) {
            const std::size_t count = known(understood(table.rows[r], table, m_index));
            // A machine row wins: it was written by us.
            const bool machine = registerMark(table.rows[r]) == m_spec.name && count > 0;
            if (count > best || machine) {
                best = count;
                at = r;
            }
            if (machine) break;
        }
        if (best == 0) return fail(ErrorCode::ColumnsUnknown, fileName, model::registerArg(m_spec.name));
        MappedTable mapped;
        mapped.source = &table;
        mapped.use.name = table.name;
        mapped.use.registerIndex = registerIndex;
        mapped.use.headingRow = at + 1;
        mapped.fields.resize(m_spec.fields.size());
        const auto columns = understood(table.rows[at], table, m_index);
        mapped.firstRow = at + 1;
        // Under the machine row stand the headings for people.
        const bool marked = !registerMark(table.rows[at]).empty();
        if (marked && mapped.firstRow < table.rows.size()) {
            const auto& next = table.rows[mapped.firstRow];
            if (known(understood(next, table, m_index)) * 2 > filled(next)) ++mapped.firstRow;
        }
        const auto& shown = table.rows[mapped.firstRow - 1];
        for (std::size_t c = 0; c < columns.size(); ++c) {
            mapped.use.headings.push_back(c < shown.size() && !shown[c].empty() ? shown[c] : table.rows[at][c]);
            mapped.use.fields.push_back(!columns[c] ? kUnknownColumn : placeIn(*columns[c]));
            if (columns[c] && !place(mapped, *columns[c], static_cast<int>(c)))
                return fail(ErrorCode::ColumnTwice, mapped.use.headings.back());
        }
        return mapped;
    }

private:
    static int placeIn(const Column& column) {
        return column.kind == Column::Kind::Id         ? kIdColumn
               : column.kind == Column::Kind::Computed ? kComputedColumn
                                                       : column.field;
    }

    static bool place(MappedTable& mapped, const Column& column, int at) {
        if (column.kind == Column::Kind::Computed) return true;
        int* slot = &mapped.idColumn;
        if (column.kind != Column::Kind::Id) {
            auto& field = mapped.fields[static_cast<std::size_t>(column.field)];
            switch (column.kind) {
                case Column::Kind::Half:
                    slot = !column.language                   ? &field.bare
                           : *column.language == Language::En ? &field.en
                                                              : &field.zhTw;
                    break;
                case Column::Kind::Ids:
                    slot = &field.ids;
                    break;
                case Column::Kind::Currency:
                    slot = &field.currency;
                    break;
                default:
                    slot = &field.value;
                    break;
            }
        }
        if (*slot >= 0) return false;
        *slot = at;
        return true;
    }

    const RegisterSpec& m_spec;
    HeadingIndex m_index;
};

std::string sheetList(const Source& source) {
    std::vector<std::string> names;
    for (const auto& table : source.tables) names.push_back(table.name);
    return base::join(names, ", ");
}

/// The table of that register: the named sheet, the one that says so, the only one.
const SourceTable* tableFor(const Source& source, const ImportOptions& options, const model::Registry& registry,
                            const Words& words) {
    if (!options.sheet.empty()) {
        const auto named = std::ranges::find_if(source.tables, [&](const SourceTable& table) {
            return base::fold(table.name) == base::fold(options.sheet);
        });
        return named == source.tables.end() ? nullptr : &*named;
    }
    for (const SourceTable& table : source.tables)
        if (registerOf(table, registry, words) == options.registerIndex) return &table;
    const SourceTable* only = nullptr;
    for (const SourceTable& table : source.tables) {
        if (table.rows.empty()) continue;
        if (only != nullptr) return nullptr;
        only = &table;
    }
    return only;
}

}  // namespace

int MappedTable::FieldColumns::first() const {
    for (const int column : {value, zhTw, en, bare, ids, currency})
        if (column >= 0) return column;
    return -1;
}

Result<std::vector<MappedTable>> mapTables(const model::Registry& registry, const Source& source,
                                           const ImportOptions& options, const Words& words) {
    std::vector<MappedTable> mapped;
    const auto add = [&](const SourceTable& table, int index) -> Result<void> {
        auto one = Mapper(registry[index], words).map(table, index, source.fileName);
        if (!one) return base::passOn(one);
        mapped.push_back(std::move(*one));
        return {};
    };
    if (options.registerIndex >= 0) {
        const SourceTable* table = tableFor(source, options, registry, words);
        if (table == nullptr)
            return fail(ErrorCode::SheetMissing, source.fileName,
                        model::registerArg(registry[options.registerIndex].name), sheetList(source));
        if (auto added = add(*table, options.registerIndex); !added) return base::passOn(added);
        return mapped;
    }
    for (const SourceTable& table : source.tables) {
        const int index = registerOf(table, registry, words);
        if (index < 0 || table.rows.empty()) continue;
        if (auto added = add(table, index); !added) return base::passOn(added);
    }
    if (mapped.empty()) return fail(ErrorCode::SheetMissing, source.fileName, "all", sheetList(source));
    return mapped;
}

}  // namespace cw::exchange
