#include "store/schema.h"

namespace cw::store {

using model::FieldSpec;
using model::FieldType;
using model::RegisterSpec;

std::string quotedName(std::string_view name) {
    return "\"" + std::string(name) + "\"";
}

std::string sideTableName(const RegisterSpec& spec, const FieldSpec& field) {
    return std::string(spec.name) + "_" + std::string(field.id);
}

std::vector<ColumnSpec> columnsOf(const FieldSpec& field, int index) {
    const std::string id(field.id);
    switch (field.type) {
        case FieldType::Localized:
        case FieldType::LocalizedLong:
            return {{id + "_en", "TEXT", index, 0}, {id + "_zh_tw", "TEXT", index, 1}};
        case FieldType::Money:
            return {{id, "INTEGER", index, 0}, {id + "_currency", "TEXT", index, 1}};
        case FieldType::Integer:
        case FieldType::Percent:
        case FieldType::YesNo:
            return {{id, "INTEGER", index, 0}};
        case FieldType::Real:
            return {{id, "REAL", index, 0}};
        default:
            break;
    }
    if (field.isList()) return {};
    return {{id, "TEXT", index, 0}};
}

std::vector<ColumnSpec> expectedColumns(const RegisterSpec& spec) {
    std::vector<ColumnSpec> all{{"id", "TEXT", -1, 0}};
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        for (auto& column : columnsOf(spec.fields[i], static_cast<int>(i))) all.push_back(std::move(column));
    return all;
}

namespace {

Schema::Side makeSide(const RegisterSpec& spec, int registerIndex, int field) {
    Schema::Side side;
    side.registerIndex = registerIndex;
    side.field = field;
    side.table = sideTableName(spec, spec[field]);
    const std::string table = quotedName(side.table);
    side.selectAll = "SELECT owner, target, position FROM " + table + " ORDER BY owner, target";
    side.selectOne = "SELECT target FROM " + table + " WHERE owner = ?1 ORDER BY position, target";
    side.insert = "INSERT INTO " + table + "(owner, target, position) VALUES (?1, ?2, ?3)";
    side.update = "UPDATE " + table + " SET position = ?1 WHERE owner = ?2 AND target = ?3";
    side.remove = "DELETE FROM " + table + " WHERE owner = ?1 AND target = ?2";
    side.removeAll = "DELETE FROM " + table + " WHERE owner = ?1";
    return side;
}

Schema::Register makeRegister(const RegisterSpec& spec, int index, const std::vector<std::string>& positions) {
    Schema::Register reg;
    reg.index = index;
    reg.spec = &spec;
    reg.columns = expectedColumns(spec);
    reg.firstColumn.assign(spec.fields.size(), -1);
    std::string names;
    std::string marks;
    for (std::size_t i = 0; i < reg.columns.size(); ++i) {
        const ColumnSpec& column = reg.columns[i];
        if (column.field >= 0 && column.part == 0)
            reg.firstColumn[static_cast<std::size_t>(column.field)] = static_cast<int>(i);
        names += (i ? ", " : "") + quotedName(column.name);
        marks += (i ? ", ?" : "?") + std::to_string(i + 1);
    }
    for (const std::string& name : positions) {
        int at = -1;
        for (std::size_t i = 0; i < reg.columns.size(); ++i)
            if (reg.columns[i].name == name) at = static_cast<int>(i);
        reg.columnAt.push_back(at);
    }
    const std::string table = quotedName(spec.name);
    reg.select = "SELECT " + names + " FROM " + table;
    reg.insert = "INSERT INTO " + table + "(" + names + ") VALUES (" + marks + ")";
    reg.remove = "DELETE FROM " + table + " WHERE id = ?1";
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].isList()) reg.sides.push_back(makeSide(spec, index, static_cast<int>(i)));
    return reg;
}

}  // namespace

const Schema::Side* Schema::Register::side(int field) const {
    for (const Side& candidate : sides)
        if (candidate.field == field) return &candidate;
    return nullptr;
}

Schema::Schema(const model::Registry& registry,
               const std::unordered_map<std::string, std::vector<std::string>>& positions)
    : m_registry(&registry) {
    for (int i = 0; i < registry.count(); ++i) {
        const std::string name(registry[i].name);
        const auto found = positions.find(name);
        m_registers.push_back(
            makeRegister(registry[i], i, found == positions.end() ? std::vector<std::string>{} : found->second));
        m_byTable.emplace(name, i);
        m_tracked.insert(name);
        const auto& sides = m_registers.back().sides;
        for (std::size_t s = 0; s < sides.size(); ++s) {
            m_sideByTable.emplace(sides[s].table, std::pair{i, static_cast<int>(s)});
            m_tracked.insert(sides[s].table);
        }
    }
}

const Schema::Register* Schema::findRegister(std::string_view table) const {
    const auto found = m_byTable.find(std::string(table));
    return found == m_byTable.end() ? nullptr : &at(found->second);
}

const Schema::Side* Schema::findSide(std::string_view table) const {
    const auto found = m_sideByTable.find(std::string(table));
    if (found == m_sideByTable.end()) return nullptr;
    return &at(found->second.first).sides[static_cast<std::size_t>(found->second.second)];
}

}  // namespace cw::store
