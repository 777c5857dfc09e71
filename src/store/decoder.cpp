#include "store/decoder.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/error_codes.h"
#include "base/ids.h"
#include "store/cells.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using model::ChangeSet;
using model::FieldSpec;
using model::FieldType;
using model::Op;
using model::Record;
using model::RecordChange;
using sqlite::Cell;
using sqlite::RowOperation;

namespace {

constexpr std::size_t kRebuildFrom = 500;

/// Takes the columns that a row operation names into a record.
bool takeColumns(Record& record, const Schema::Register& reg, const RowOperation& row, bool fresh) {
    // By field, since the two halves of a bilingual text or an amount may change one by one.
    struct Halves {
        sqlite3_value* value[2] = {nullptr, nullptr};
        bool any = false;
    };
    std::vector<Halves> halves(reg.firstColumn.size());
    for (int position = 0; position < row.columns; ++position) {
        const int column = reg.columnAt[static_cast<std::size_t>(position)];
        if (column < 0) continue;  // a column that no field has (a contract test forbids it for released formats)
        const ColumnSpec& spec = reg.columns[static_cast<std::size_t>(column)];
        if (spec.field < 0) continue;
        sqlite3_value* value = row.newValue(position);
        if (!value) continue;
        auto& half = halves[static_cast<std::size_t>(spec.field)];
        half.value[spec.part] = value;
        half.any = true;
    }
    for (std::size_t i = 0; i < halves.size(); ++i) {
        if (!halves[i].any) continue;
        const FieldSpec& field = reg.spec->fields[i];
        std::string scratch;
        Cells cells = fresh ? Cells{} : cellsOf(record.values[i], scratch);
        if (halves[i].value[0]) cells.first = Cell::of(halves[i].value[0]);
        if (halves[i].value[1]) cells.second = Cell::of(halves[i].value[1]);
        auto value = valueOf(field, cells.first, cells.second);
        if (!value) return false;
        record.values[i] = std::move(*value);
    }
    return true;
}

class Decoder {
public:
    Decoder(const model::Snapshot& before, const Schema& schema, sqlite::Connection& connection)
        : m_before(before), m_schema(schema), m_connection(connection) {}

    void take(const RowOperation& row) {
        if (const Schema::Register* reg = m_schema.findRegister(row.table))
            takeRecord(*reg, row);
        else if (const Schema::Side* side = m_schema.findSide(row.table))
            takeElement(*side, row);
    }

    Result<ChangeSet> finish() {
        ChangeSet changes;
        for (auto& [key, pending] : m_pending) {
            if (!pending.before && !pending.inserted) m_sound = false;  // a list without its record
            if (!m_sound) break;
            if (!pending.removed) m_sound = readLists(key.first, pending);
            addChange(changes, key.first, key.second, pending);
        }
        if (!m_sound) return fail(ErrorCode::HistoryUnfit);
        return changes;
    }

private:
    struct Pending {
        model::RecordPtr before;
        std::shared_ptr<Record> after;
        std::vector<int> lists;
        bool inserted = false;
        bool removed = false;
    };

    Pending& pendingFor(int registerIndex, const std::string& id) {
        auto [it, isNew] = m_pending.try_emplace({registerIndex, id});
        if (isNew) {
            it->second.before = m_before.table(registerIndex).get(id);
            it->second.after =
                it->second.before ? std::make_shared<Record>(*it->second.before) : std::make_shared<Record>();
            it->second.after->id = id;
            it->second.after->values.resize(m_schema.at(registerIndex).spec->fields.size());
        }
        return it->second;
    }

    void takeRecord(const Schema::Register& reg, const RowOperation& row) {
        const std::string id(row.key(0).bytes);
        if (!base::isUuid(id)) {
            m_sound = false;
            return;
        }
        Pending& pending = pendingFor(reg.index, id);
        if (row.kind == RowOperation::Kind::Delete) {
            m_sound = m_sound && pending.before;
            pending.removed = true;
            return;
        }
        const bool fresh = row.kind == RowOperation::Kind::Insert;
        pending.inserted = fresh;
        m_sound = m_sound && fresh == !pending.before && takeColumns(*pending.after, reg, row, fresh);
    }

    void takeElement(const Schema::Side& side, const RowOperation& row) {
        Pending& pending = pendingFor(side.registerIndex, std::string(row.key(0).bytes));
        if (std::ranges::find(pending.lists, side.field) == pending.lists.end()) pending.lists.push_back(side.field);
    }

    /// Lists are read back as they are now: positions in a file of other hands may have gaps.
    bool readLists(int registerIndex, Pending& pending) {
        const Schema::Register& reg = m_schema.at(registerIndex);
        for (const int field : pending.lists) {
            auto select = m_connection.cached(reg.side(field)->selectOne);
            select->bind(1, pending.after->id);
            model::List list;
            while (select->step()) {
                if (!isElement((*reg.spec)[field], select->text(0))) return false;
                list.emplace_back(select->text(0));
            }
            pending.after->values[static_cast<std::size_t>(field)] =
                list.empty() ? model::Value{} : model::Value{std::move(list)};
        }
        return true;
    }

    void addChange(ChangeSet& changes, int registerIndex, const std::string& id, Pending& pending) {
        RecordChange change{registerIndex, Op::Set, id, pending.before, nullptr};
        if (pending.removed) {
            change.op = Op::Remove;
        } else {
            if (pending.before && *pending.before == *pending.after) return;
            change.after = std::move(pending.after);
            if (!pending.before) change.op = Op::Add;
        }
        changes.push_back(std::move(change));
    }

    const model::Snapshot& m_before;
    const Schema& m_schema;
    sqlite::Connection& m_connection;
    std::map<std::pair<int, std::string>, Pending> m_pending;
    bool m_sound = true;
};

}  // namespace

Result<ChangeSet> decode(const sqlite::Changeset& changeset, const model::Snapshot& before, const Schema& schema,
                         sqlite::Connection& connection) {
    Decoder decoder(before, schema, connection);
    sqlite::forEachOperation(changeset, [&](const RowOperation& row) { decoder.take(row); });
    return decoder.finish();
}

namespace {

Op opOf(RowOperation::Kind kind) {
    if (kind == RowOperation::Kind::Insert) return Op::Add;
    return kind == RowOperation::Kind::Delete ? Op::Remove : Op::Set;
}

struct Pair {
    Cells before, after;
    bool any = false;
    bool given[2] = {false, false};  ///< which half the operation names
};

/// The cells point into the record.
void fillAmount(Pair& pair, const model::Value* now) {
    const auto* money = now ? std::get_if<base::Money>(now) : nullptr;
    for (Cells* cells : {&pair.before, &pair.after}) {
        if (!pair.given[0] && money) {
            cells->first.type = SQLITE_INTEGER;
            cells->first.integer = money->minor;
        }
        if (!pair.given[1]) {
            cells->second.type = SQLITE_TEXT;
            cells->second.bytes = money ? std::string_view(money->currency) : std::string_view("TWD");
        }
        if (cells->first.isNull()) *cells = {};  // no amount, no currency
    }
}

void describeRecord(std::vector<FieldChange>& out, const Schema::Register& reg, const RowOperation& row,
                    const model::Record* now) {
    std::vector<Pair> fields(reg.firstColumn.size());
    for (int position = 0; position < row.columns; ++position) {
        const int column = reg.columnAt[static_cast<std::size_t>(position)];
        if (column < 0) continue;
        const ColumnSpec& spec = reg.columns[static_cast<std::size_t>(column)];
        if (spec.field < 0) continue;
        Pair& pair = fields[static_cast<std::size_t>(spec.field)];
        sqlite3_value* before = row.oldValue(position);
        sqlite3_value* after = row.newValue(position);
        (spec.part == 0 ? pair.before.first : pair.before.second) = Cell::of(before);
        (spec.part == 0 ? pair.after.first : pair.after.second) = Cell::of(after);
        pair.any = pair.any || before || after;
        pair.given[spec.part] = before || after;
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i].any) continue;
        const FieldSpec& field = reg.spec->fields[i];
        // Only the changed half of an amount is in an update: the record has the other one.
        if (field.type == FieldType::Money && row.kind == RowOperation::Kind::Update)
            fillAmount(fields[i], now ? &now->at(static_cast<int>(i)) : nullptr);
        FieldChange change;
        change.registerName = reg.spec->name;
        change.id = row.key(0).bytes;
        change.op = opOf(row.kind);
        change.field = field.id;
        change.before = valueOf(field, fields[i].before.first, fields[i].before.second).value_or(model::Value{});
        change.after = valueOf(field, fields[i].after.first, fields[i].after.second).value_or(model::Value{});
        if (change.before != change.after) out.push_back(std::move(change));
    }
}

}  // namespace

std::vector<FieldChange> describe(const sqlite::Changeset& changeset, const Schema& schema,
                                  const model::Snapshot& now) {
    std::vector<FieldChange> out;
    std::map<std::pair<std::string, std::string>, FieldChange> lists;
    sqlite::forEachOperation(changeset, [&](const RowOperation& row) {
        if (const Schema::Register* reg = schema.findRegister(row.table)) {
            const std::size_t size = out.size();
            describeRecord(out, *reg, row, now.find(reg->index, row.key(0).bytes));
            if (out.size() == size && row.kind != RowOperation::Kind::Update) {  // a record without any field
                FieldChange bare;
                bare.registerName = reg->spec->name;
                bare.id = row.key(0).bytes;
                bare.op = opOf(row.kind);
                out.push_back(std::move(bare));
            }
            return;
        }
        const Schema::Side* side = schema.findSide(row.table);
        if (!side) return;
        const auto& spec = *schema.at(side->registerIndex).spec;
        const std::string owner(row.key(0).bytes);
        FieldChange& change = lists[{side->table, owner}];
        change.registerName = spec.name;
        change.id = owner;
        change.op = Op::Set;
        change.field = spec[side->field].id;
        if (row.kind == RowOperation::Kind::Update) return;  // only moved within the list
        model::Value& half = row.kind == RowOperation::Kind::Insert ? change.after : change.before;
        if (!model::isSet(half)) half = model::List{};
        std::get<model::List>(half).emplace_back(row.key(1).bytes);
    });
    for (auto& [key, change] : lists) out.push_back(std::move(change));
    return out;
}

void ChangeMerger::add(ChangeSet changes) {
    if (m_changes.empty()) {
        m_changes = std::move(changes);
        return;
    }
    const auto keyOf = [](const RecordChange& change) { return std::pair{change.registerIndex, change.id}; };
    for (std::size_t i = m_at.size(); i < m_changes.size(); ++i) m_at.emplace(keyOf(m_changes[i]), i);
    for (RecordChange& change : changes) {
        const auto [found, fresh] = m_at.try_emplace(keyOf(change), m_changes.size());
        if (fresh) {
            m_changes.push_back(std::move(change));
            continue;
        }
        RecordChange& merged = m_changes[found->second];
        merged.after = std::move(change.after);
        merged.op = !merged.before ? Op::Add : merged.after ? Op::Set : Op::Remove;
    }
}

ChangeSet ChangeMerger::take() {
    if (!m_at.empty())
        std::erase_if(m_changes, [](const RecordChange& change) {
            if (!change.before && !change.after) return true;
            return change.before && change.after && *change.before == *change.after;
        });
    m_at.clear();
    return std::exchange(m_changes, {});
}

model::Snapshot applyChanges(const model::Snapshot& snapshot, const ChangeSet& changes) {
    if (changes.size() < kRebuildFrom) return snapshot.apply(changes);
    std::map<int, std::unordered_map<std::string_view, model::RecordPtr>> byRegister;
    for (const RecordChange& change : changes) byRegister[change.registerIndex].emplace(change.id, change.after);
    model::Snapshot next = snapshot;
    for (auto& [index, changed] : byRegister) {
        const model::Table& table = snapshot.table(index);
        std::vector<model::RecordPtr> records;
        records.reserve(table.size() + changed.size());
        for (auto it = table.begin(); it != table.end(); ++it)
            if (!changed.contains(it->id)) records.push_back(it.shared());
        for (auto& [id, record] : changed)
            if (record) records.push_back(record);
        next = next.withTable(index, model::Table(std::move(records)));
    }
    return next;
}

}  // namespace cw::store
