#include "store/row_writer.h"

#include <algorithm>
#include <unordered_map>

#include "store/cells.h"

namespace cw::store {

using model::FieldSpec;
using model::List;
using model::Record;
using model::RecordChange;

void RowWriter::write(const RecordChange& change) {
    const Schema::Register& reg = m_schema.at(change.registerIndex);
    switch (change.op) {
        case model::Op::Add:
            return insert(reg, *change.after);
        case model::Op::Set:
            return update(reg, change);
        case model::Op::Remove:
            return remove(reg, change.id);
    }
}

void RowWriter::insert(const Schema::Register& reg, const Record& record) {
    auto statement = m_connection.cached(reg.insert);
    statement->bind(1, record.id);
    for (std::size_t i = 0; i < reg.firstColumn.size(); ++i) {
        const int column = reg.firstColumn[i];
        if (column >= 0) bindValue(*statement, column + 1, reg.spec->fields[i], record.values[i]);
    }
    statement->run();
    for (const Schema::Side& side : reg.sides) writeList(side, record.id, {}, record.list(side.field));
}

void RowWriter::update(const Schema::Register& reg, const RecordChange& change) {
    std::string sql;
    std::vector<int> fields;
    for (const int field : change.changedFields()) {
        if (const Schema::Side* side = reg.side(field)) {
            writeList(*side, change.id, change.before->list(field), change.after->list(field));
            continue;
        }
        for (const ColumnSpec& column : columnsOf((*reg.spec)[field], field))
            sql += (sql.empty() ? "" : ", ") + quotedName(column.name) + " = ?";
        fields.push_back(field);
    }
    if (fields.empty()) return;
    auto statement = m_connection.cached("UPDATE " + quotedName(reg.spec->name) + " SET " + sql + " WHERE id = ?");
    int index = 1;
    for (const int field : fields) {
        const FieldSpec& spec = (*reg.spec)[field];
        bindValue(*statement, index, spec, change.after->at(field));
        index += static_cast<int>(columnsOf(spec, field).size());
    }
    statement->bind(index, change.id);
    statement->run();
}

void RowWriter::remove(const Schema::Register& reg, const std::string& id) {
    for (const Schema::Side& side : reg.sides) {
        auto statement = m_connection.cached(side.removeAll);
        statement->bind(1, id);
        statement->run();
    }
    auto statement = m_connection.cached(reg.remove);
    statement->bind(1, id);
    statement->run();
}

void RowWriter::writeList(const Schema::Side& side, const std::string& owner, const List& before, const List& after) {
    std::unordered_map<std::string_view, std::int64_t> old;
    for (std::size_t i = 0; i < before.size(); ++i) old.emplace(before[i], static_cast<std::int64_t>(i));
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto position = static_cast<std::int64_t>(i);
        const auto found = old.find(after[i]);
        if (found == old.end()) {
            auto statement = m_connection.cached(side.insert);
            statement->bind(1, owner).bind(2, after[i]).bind(3, position);
            statement->run();
            continue;
        }
        if (found->second != position) {
            auto statement = m_connection.cached(side.update);
            statement->bind(1, position).bind(2, owner).bind(3, after[i]);
            statement->run();
        }
        old.erase(found);
    }
    for (const auto& [target, position] : old) {
        auto statement = m_connection.cached(side.remove);
        statement->bind(1, owner).bind(2, target);
        statement->run();
    }
}

}  // namespace cw::store
