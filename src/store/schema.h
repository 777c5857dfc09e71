#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/register_spec.h"
#include "store/sqlite/changeset.h"

namespace cw::store {

/// One column of a register's table: which half of which field it holds.
struct ColumnSpec {
    std::string name;
    std::string type;  ///< TEXT, INTEGER, REAL
    int field = -1;    ///< −1: the id
    int part = 0;      ///< Localized: 0 en, 1 zh_tw; Money: 0 amount, 1 currency
    friend bool operator==(const ColumnSpec&, const ColumnSpec&) = default;
};
/// The columns that a register's table must have, id first, then the fields in order; list fields have none.
std::vector<ColumnSpec> expectedColumns(const model::RegisterSpec& spec);
std::vector<ColumnSpec> columnsOf(const model::FieldSpec& field, int index);
/// Table of a list field: <register>_<field>(owner, target, position).
std::string sideTableName(const model::RegisterSpec& spec, const model::FieldSpec& field);
/// `"name"` as an SQL identifier.
std::string quotedName(std::string_view name);

/// Where the registers of this program live in the tables of an open file of the latest version. Immutable.
class Schema {
public:
    struct Side {
        int registerIndex = 0;
        int field = 0;
        std::string table;
        std::string selectAll;  ///< owner, target, position in key order
        std::string selectOne;  ///< target of one owner, in list order
        std::string insert;     ///< owner, target, position
        std::string update;     ///< position, owner, target
        std::string remove;     ///< owner, target
        std::string removeAll;  ///< owner
    };
    struct Register {
        int index = 0;
        const model::RegisterSpec* spec = nullptr;
        std::vector<ColumnSpec> columns;  ///< as in expectedColumns: order of select and insert
        std::vector<int> columnAt;        ///< by position in the table → index in columns
        std::vector<int> firstColumn;     ///< by field → index in columns, −1 for lists
        std::string select, insert, remove;
        std::vector<Side> sides;
        const Side* side(int field) const;
    };

    /// `positions`: per table its columns in the file's order.
    Schema(const model::Registry& registry,
           const std::unordered_map<std::string, std::vector<std::string>>& positions);

    const std::vector<Register>& registers() const { return m_registers; }
    const Register& at(int index) const { return m_registers[static_cast<std::size_t>(index)]; }
    const Register* findRegister(std::string_view table) const;
    const Side* findSide(std::string_view table) const;
    /// Tables whose changes make up a command.
    const std::unordered_set<std::string>& tracked() const { return m_tracked; }
    const model::Registry& registry() const { return *m_registry; }

private:
    const model::Registry* m_registry;
    std::vector<Register> m_registers;
    std::unordered_map<std::string, int> m_byTable;
    std::unordered_map<std::string, std::pair<int, int>> m_sideByTable;
    std::unordered_set<std::string> m_tracked;
};

}  // namespace cw::store
