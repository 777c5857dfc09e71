#include "exchange/import_plan.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "exchange/cell_reader.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using model::FieldSpec;
using model::Record;
using model::RecordPtr;
using model::RegisterSpec;
using model::Snapshot;
using model::Value;

namespace {

/// One row on its way.
struct Draft {
    const MappedTable* table = nullptr;
    std::size_t row = 0;  ///< index in the table
    PlannedRow plan;
    RecordPtr before;  ///< null: a new record
    RecordPtr after;
    bool placed = false;    ///< its record is known
    bool keyNoted = false;  ///< its import key is in Planner::m_rowKeys
    bool left = false;      ///< not to be taken: see ImportOptions::adjust

    int registerIndex() const { return table->use.registerIndex; }
    bool bad() const { return !plan.problems.empty(); }
};

constexpr std::size_t kNamedMatches = 5;

class Planner {
public:
    Planner(const Snapshot& snapshot, const std::vector<MappedTable>& tables, const ImportOptions& options,
            const Words& words, base::IdSource& ids)
        : m_snapshot(snapshot),
          m_tables(tables),
          m_options(options),
          m_ids(ids),
          m_names(snapshot),
          m_reader(snapshot, options, words, m_names) {}

    /// False: cancelled.
    bool run() {
        collect();
        return place() && fill() && (!m_options.checked || check());
    }
    std::vector<PlannedRow> rows() {
        std::vector<PlannedRow> all;
        for (Draft& draft : m_drafts)
            if (!draft.left || draft.before) all.push_back(std::move(finish(draft)));
        return all;
    }
    bool addedWithoutKey(const MappedTable& table) const { return m_keyless.contains(&table); }

private:
    const RegisterSpec& spec(const Draft& draft) const { return m_snapshot.registry()[draft.registerIndex()]; }
    static bool isKeyed(const RegisterSpec& spec) { return spec.single || !spec.keyFields.empty(); }

    bool cancelled() {
        constexpr int kSteps = 128;
        return ++m_steps % kSteps == 0 && m_options.cancelled && m_options.cancelled();
    }

    static bool saysNothing(const TableUse& use, const std::vector<std::string>& cells) {
        for (std::size_t c = 0; c < cells.size(); ++c)
            if (!base::isBlank(cells[c]) && (c >= use.fields.size() || use.fields[c] != kComputedColumn))
                return false;
        return true;
    }

    void collect() {
        for (std::size_t t = 0; t < m_tables.size(); ++t) {
            const MappedTable& table = m_tables[t];
            for (std::size_t r = table.firstRow; r < table.source->rows.size(); ++r) {
                const auto& cells = table.source->rows[r];
                if (saysNothing(table.use, cells)) continue;
                Draft draft;
                draft.table = &table;
                draft.row = r;
                draft.plan.table = static_cast<int>(t);
                draft.plan.row = r + 1;
                m_drafts.push_back(std::move(draft));
            }
        }
    }

    // --- which record a row is -------------------------------------------------------------------------------------

    bool place() {
        for (Draft& draft : m_drafts) {
            if (cancelled()) return false;
            placeById(draft);
        }
        if (!placeByKeys()) return false;
        for (Draft& draft : m_drafts) {
            if (cancelled()) return false;
            if (!draft.placed && !draft.bad() && !isKeyed(spec(draft)) && !hasKey(draft)) placeByContent(draft);
        }
        if (!placeByKeys()) return false;
        for (Draft& draft : m_drafts)
            if (!draft.placed && !draft.bad()) explainKey(draft);
        return true;
    }

    void placeById(Draft& draft) {
        const CellInput id = m_reader.cell(*draft.table, draft.row, draft.table->idColumn);
        if (id.state != CellInput::State::Text) return;
        const std::string wanted = base::lower(id.text);
        if (!base::isUuid(wanted)) {
            draft.plan.problems.push_back(
                {id.column, -1, id.text, {ErrorCode::ValueRefused, {"Id", id.text, "UUID"}}});
            return;
        }
        // A keyed record that is not there yet gets its id from its keys and must come to the same.
        const bool known = m_snapshot.find(draft.registerIndex(), wanted) != nullptr;
        draft.plan.id = wanted;
        if (known || !isKeyed(spec(draft))) settle(draft, wanted, {id.column, -1, id.text, {}});
    }

    /// The row is this record; a second row of the same record is refused, at the cell that says which one it is.
    void settle(Draft& draft, const std::string& id, RowProblem at) {
        draft.placed = true;
        draft.plan.id = id;
        const auto [first, fresh] = m_taken.emplace(std::pair(draft.registerIndex(), id), draft.plan.row);
        if (!fresh) {
            refuseTwin(draft, first->second, std::move(at));
            return;
        }
        draft.before = m_snapshot.table(draft.registerIndex()).get(id);
        announce(draft);
    }

    static void refuseTwin(Draft& draft, std::size_t firstRow, RowProblem at) {
        at.error = {ErrorCode::RowTwice, {std::to_string(firstRow)}};
        draft.plan.problems.push_back(std::move(at));
    }

    /// The cell of the first field of the key that the file has a column for.
    RowProblem atKey(const Draft& draft, const std::vector<int>& key) const {
        for (const int field : key) {
            const int column = draft.table->fields[static_cast<std::size_t>(field)].first();
            if (column < 0) continue;
            const auto& cells = draft.table->source->rows[draft.row];
            const auto at = static_cast<std::size_t>(column);
            return {column, field, at < cells.size() ? cells[at] : std::string(), {}};
        }
        return {};
    }

    /// Other rows may refer to it by the names that stand in this row.
    void announce(const Draft& draft) {
        const RegisterSpec& register_ = spec(draft);
        Record record{draft.plan.id,
                      draft.before ? draft.before->values : std::vector<Value>(register_.fields.size())};
        bool named = false;
        for (std::size_t i = 0; i < register_.fields.size(); ++i) {
            const FieldSpec& field = register_.fields[i];
            if (field.isReference() || field.type == model::FieldType::Attachment || !draft.table->fields[i].any())
                continue;
            auto answer = m_reader.read(*draft.table, draft.row, static_cast<int>(i), &record.values[i]);
            if (!answer.value) continue;
            record.values[i] = std::move(*answer.value);
            named = true;
        }
        if (named || !draft.before) m_names.add(draft.registerIndex(), record);
    }

    const std::vector<int>& keyOf(const RegisterSpec& register_) const {
        return isKeyed(register_) ? register_.keyFields : register_.importKey;
    }

    /// Does the row say anything about the register's import key?
    bool hasKey(const Draft& draft) {
        return std::ranges::any_of(keyOf(spec(draft)), [&](int field) {
            const auto answer = m_reader.read(*draft.table, draft.row, field, nullptr);
            return answer.problem || (answer.value && model::isSet(*answer.value));
        });
    }

    /// Rows whose key is known, as often as a round of it makes more keys known (a key may be a reference).
    bool placeByKeys() {
        for (bool progress = true; progress;) {
            progress = false;
            noteKeysOfIds();
            for (Draft& draft : m_drafts) {
                if (draft.placed || draft.bad()) continue;
                if (cancelled()) return false;
                if (placeByKey(draft)) progress = true;
            }
        }
        return true;
    }

    /// A record with only its key, as the row says it; nothing: it cannot be read yet.
    std::optional<Record> readKey(const Draft& draft, const std::vector<int>& key) {
        Record keyed{{}, std::vector<Value>(spec(draft).fields.size())};
        for (const int field : key) {
            auto answer = m_reader.read(*draft.table, draft.row, field, nullptr);
            if (answer.problem) return std::nullopt;
            if (answer.value) keyed.values[static_cast<std::size_t>(field)] = std::move(*answer.value);
        }
        return keyed;
    }

    bool placeByKey(Draft& draft) {
        const RegisterSpec& register_ = spec(draft);
        const std::vector<int>& key = keyOf(register_);
        if (key.empty() && !register_.single) return false;
        auto read = readKey(draft, key);
        if (!read) return false;
        Record& keyed = *read;
        const bool any = std::ranges::any_of(key, [&](int field) { return keyed.has(field); });
        if (isKeyed(register_)) {
            if (!std::ranges::all_of(key, [&](int field) { return keyed.has(field); })) return false;
            const std::string id = model::keyedIdOf(register_, keyed);
            if (!draft.plan.id.empty() && draft.plan.id != id) {
                draft.plan.problems.push_back(
                    {draft.table->idColumn, -1, draft.plan.id, {ErrorCode::KeyImmutable, {"Id"}}});
                return false;
            }
            settle(draft, id, atKey(draft, key));
            return true;
        }
        if (!any) return false;
        auto matches = matching(draft.registerIndex(), key, keyed);
        if (matches.size() > 1) {
            if (matches.size() > kNamedMatches) matches.back() = "…";
            draft.plan.problems.push_back(
                {draft.table->fields[static_cast<std::size_t>(key.front())].first(),
                 key.front(),
                 {},
                 {ErrorCode::NameAmbiguous, {register_[key.front()].name(), base::join(matches, ", ")}}});
            return false;
        }
        if (matches.empty()) {
            if (const std::size_t first = rowWithKey(draft.registerIndex(), key, keyed); first != 0) {
                refuseTwin(draft, first, atKey(draft, key));
                return false;
            }
            noteKey(draft, key, std::move(keyed));
        }
        draft.keyNoted = true;
        settle(draft, matches.empty() ? m_ids.newId() : matches.front(), atKey(draft, key));
        return true;
    }

    /// parts() of the first field, each with what the others say, so that thousands of namesakes are told apart.
    static std::vector<std::string> keyTexts(const Record& keyed, const std::vector<int>& key) {
        std::string rest;
        for (std::size_t i = 1; i < key.size(); ++i)
            if (const Value& value = keyed.at(key[i]); !std::holds_alternative<base::Localized>(value))
                rest += '\x1F' + parts(value).front();
        auto texts = parts(keyed.at(key.front()));
        for (std::string& text : texts) text += rest;
        return texts;
    }

    // Keys that rows of this file give to records: a second row with one of them and without an id is the same
    // record.

    void noteKey(const Draft& draft, const std::vector<int>& key, Record keyed) {
        const auto record = std::make_shared<const Record>(std::move(keyed));
        for (const std::string& part : keyTexts(*record, key))
            m_rowKeys[draft.registerIndex()].emplace(part, RowKey{record, draft.plan.row});
    }

    void noteKeysOfIds() {
        for (Draft& draft : m_drafts) {
            const RegisterSpec& register_ = spec(draft);
            if (!draft.placed || draft.keyNoted || draft.bad() || isKeyed(register_)) continue;
            const auto& key = register_.importKey;
            auto keyed = readKey(draft, key);
            if (!keyed) continue;  // refers to a row that is not placed yet
            draft.keyNoted = true;
            if (std::ranges::any_of(key, [&](int field) { return keyed->has(field); }))
                noteKey(draft, key, std::move(*keyed));
        }
    }

    /// Number of the row of this file that has the key; 0: none.
    std::size_t rowWithKey(int registerIndex, const std::vector<int>& key, const Record& keyed) const {
        const auto rows = m_rowKeys.find(registerIndex);
        if (rows == m_rowKeys.end()) return 0;
        for (const std::string& part : keyTexts(keyed, key)) {
            const auto [from, to] = rows->second.equal_range(part);
            for (auto it = from; it != to; ++it)
                if (std::ranges::all_of(
                        key, [&](int field) { return sameKey(it->second.keyed->at(field), keyed.at(field)); }))
                    return it->second.row;
        }
        return 0;
    }

    /// Index by the text of the first key field, made once a register. At most kNamedMatches and one more: enough to
    /// say that several have the key, where thousands may.
    std::vector<std::string> matching(int registerIndex, const std::vector<int>& key, const Record& keyed) {
        auto [index, fresh] = m_byKey.try_emplace(registerIndex);
        const int first = key.front();
        if (fresh)
            for (const Record& record : m_snapshot.table(registerIndex))
                for (const std::string& part : parts(record.at(first))) index->second.emplace(part, &record);
        std::vector<std::string> ids;
        for (const std::string& part : parts(keyed.at(first))) {
            const auto [from, to] = index->second.equal_range(part);
            for (auto it = from; it != to; ++it) {
                const Record& record = *it->second;
                const bool same =
                    std::ranges::all_of(key, [&](int field) { return sameKey(record.at(field), keyed.at(field)); });
                if (same && std::ranges::find(ids, record.id) == ids.end()) ids.push_back(record.id);
                if (ids.size() > kNamedMatches) return ids;
            }
        }
        return ids;
    }

    /// Texts by which a key value is looked up: both halves of a text in two languages.
    static std::vector<std::string> parts(const Value& value) {
        if (const auto* both = std::get_if<base::Localized>(&value)) {
            std::vector<std::string> halves;
            for (const std::string* half : {&both->en, &both->zhTw})
                if (!half->empty()) halves.push_back(*half);
            return halves;
        }
        if (const auto* text = std::get_if<std::string>(&value)) return {*text};
        if (const auto* date = std::get_if<base::Date>(&value)) return {date->iso()};
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return {std::to_string(*whole)};
        return {std::string()};
    }

    static bool sameKey(const Value& stored, const Value& given) {
        const auto* a = std::get_if<base::Localized>(&stored);
        const auto* b = std::get_if<base::Localized>(&given);
        if (a == nullptr || b == nullptr) return stored == given;
        return (!b->en.empty() && a->en == b->en) || (!b->zhTw.empty() && a->zhTw == b->zhTw);
    }

    /// No id and no key: the record that equals all cells of the row, else a new one.
    void placeByContent(Draft& draft) {
        const RegisterSpec& register_ = spec(draft);
        std::vector<std::pair<int, Value>> wanted;
        for (std::size_t i = 0; i < register_.fields.size(); ++i) {
            if (!draft.table->fields[i].any()) continue;
            auto answer = m_reader.read(*draft.table, draft.row, static_cast<int>(i), nullptr);
            if (answer.problem) {
                wanted.clear();  // refers to a row of this file: nothing that is there can equal it
                break;
            }
            if (answer.value && model::isSet(*answer.value))
                wanted.emplace_back(static_cast<int>(i), std::move(*answer.value));
        }
        if (register_.importKey.empty()) m_keyless.insert(draft.table);
        std::string found;
        if (!wanted.empty())
            for (const Record& record : m_snapshot.table(draft.registerIndex())) {
                if (m_taken.contains({draft.registerIndex(), record.id})) continue;
                if (!std::ranges::all_of(wanted, [&](const auto& w) { return covers(record.at(w.first), w.second); }))
                    continue;
                found = record.id;
                break;
            }
        settle(draft, found.empty() ? m_ids.newId() : found, {});
    }

    /// Does the stored value say what the cells say? A language that the file has no column for does not count.
    static bool covers(const Value& stored, const Value& given) {
        const auto* a = std::get_if<base::Localized>(&stored);
        const auto* b = std::get_if<base::Localized>(&given);
        if (a == nullptr || b == nullptr) return stored == given;
        return (b->en.empty() || a->en == b->en) && (b->zhTw.empty() || a->zhTw == b->zhTw);
    }

    /// Its key could not be read: says why.
    void explainKey(Draft& draft) {
        const RegisterSpec& register_ = spec(draft);
        for (const int field : keyOf(register_)) {
            const auto answer = m_reader.read(*draft.table, draft.row, field, nullptr);
            const int column = draft.table->fields[static_cast<std::size_t>(field)].first();
            if (answer.problem)
                draft.plan.problems.push_back(*answer.problem);
            else if (isKeyed(register_) && (!answer.value || !model::isSet(*answer.value)))
                draft.plan.problems.push_back(
                    {column, field, {}, {ErrorCode::FieldRequired, {register_[field].name()}}});
        }
        if (!draft.bad()) draft.plan.problems.push_back({-1, -1, {}, {ErrorCode::Internal, {"import key"}}});
    }

    // --- values ----------------------------------------------------------------------------------------------------

    bool fill() {
        for (Draft& draft : m_drafts) {
            if (cancelled()) return false;
            const RegisterSpec& register_ = spec(draft);
            Record record{draft.plan.id,
                          draft.before ? draft.before->values : std::vector<Value>(register_.fields.size())};
            for (std::size_t i = 0; i < register_.fields.size(); ++i) {
                if (!draft.table->fields[i].any()) continue;
                const int field = static_cast<int>(i);
                auto answer =
                    m_reader.read(*draft.table, draft.row, field, draft.before ? &draft.before->values[i] : nullptr);
                if (answer.problem && !hasProblem(draft, field)) draft.plan.problems.push_back(*answer.problem);
                if (answer.value) record.values[i] = std::move(*answer.value);
            }
            for (const int field : register_.keyFields)
                if (draft.before && record.at(field) != draft.before->at(field) && !hasProblem(draft, field))
                    addProblem(draft, field, {ErrorCode::KeyImmutable, {register_[field].name()}});
            if (m_options.adjust && !m_options.adjust({draft.registerIndex(), draft.table->use.name, draft.plan.row,
                                                       draft.before.get(), record, draft.plan.problems})) {
                draft.left = true;
                draft.plan.problems.clear();
                if (draft.before) record = *draft.before;
            }
            draft.after = std::make_shared<const Record>(std::move(record));
        }
        return true;
    }

    static bool hasProblem(const Draft& draft, int field) {
        return std::ranges::any_of(draft.plan.problems, [&](const RowProblem& p) { return p.field == field; });
    }

    void addProblem(Draft& draft, int field, base::Error error, base::Msg sentence = {}) {
        const int column = field < 0 ? -1 : draft.table->fields[static_cast<std::size_t>(field)].first();
        const auto& cells = draft.table->source->rows[draft.row];
        const auto at = static_cast<std::size_t>(column);
        std::string value = column >= 0 && at < cells.size() ? cells[at] : std::string();
        draft.plan.problems.push_back({column, field, std::move(value), std::move(error), sentence});
    }

    // --- rules, with all good rows in place ------------------------------------------------------------------------

    /// A new record as the store will complete it.
    Record completed(const Draft& draft) const {
        const RegisterSpec& register_ = spec(draft);
        Record record = *draft.after;
        for (std::size_t i = 0; i < register_.fields.size(); ++i)
            if (!model::isSet(record.values[i]) && model::isSet(register_.fields[i].defaultValue))
                record.values[i] = register_.fields[i].defaultValue;
        for (const int field : {register_.refField, register_.ordered})
            if (field >= 0 && !record.has(field)) record.values[static_cast<std::size_t>(field)] = std::string("?");
        return record;
    }

    Snapshot overlay() const {
        std::map<int, std::map<std::string, RecordPtr>> byRegister;
        for (const Draft& draft : m_drafts) {
            if (draft.bad() || draft.left) continue;
            byRegister[draft.registerIndex()][draft.plan.id] =
                draft.before ? draft.after : std::make_shared<const Record>(completed(draft));
        }
        Snapshot next = m_snapshot;
        for (auto& [index, records] : byRegister) {
            const model::Table& table = m_snapshot.table(index);
            for (auto it = table.begin(); it != table.end(); ++it) records.try_emplace(it->id, it.shared());
            std::vector<RecordPtr> all;
            for (auto& [id, record] : records) all.push_back(std::move(record));
            next = next.withTable(index, model::Table(std::move(all)));
        }
        return next;
    }

    /// Rows that refer to a new record whose row is bad are bad too, and so on: in one walk, because a chain of rows
    /// would else need a round of check() each.
    void spread() {
        using Key = std::pair<int, std::string>;
        const auto keyOfDraft = [](const Draft& draft) { return Key{draft.registerIndex(), draft.plan.id}; };
        std::set<Key> good;
        std::map<Key, std::vector<std::pair<Draft*, int>>> referring;
        for (Draft& draft : m_drafts) {
            if (draft.bad() || draft.left) continue;
            good.insert(keyOfDraft(draft));
            const RegisterSpec& register_ = spec(draft);
            for (std::size_t i = 0; i < register_.fields.size(); ++i) {
                if (!register_.fields[i].isReference()) continue;
                const int target = m_snapshot.registry().index(register_.fields[i].targetRegister());
                const auto& value = draft.after->values[i];
                const auto note = [&](const std::string& id) {
                    if (m_snapshot.find(target, id) == nullptr)
                        referring[{target, id}].emplace_back(&draft, static_cast<int>(i));
                };
                if (const auto* list = std::get_if<model::List>(&value)) std::ranges::for_each(*list, note);
                if (const auto* id = std::get_if<std::string>(&value)) note(*id);
            }
        }
        std::vector<Key> gone;
        for (const Draft& draft : m_drafts)
            if ((draft.bad() || draft.left) && !good.contains(keyOfDraft(draft))) gone.push_back(keyOfDraft(draft));
        while (!gone.empty()) {
            const Key key = std::move(gone.back());
            gone.pop_back();
            for (const auto& [draft, at] : referring[key]) {
                if (draft->bad()) continue;
                const FieldSpec& field = spec(*draft)[at];
                addProblem(*draft, at,
                           {ErrorCode::ReferenceBroken,
                            {field.name(), key.second, model::registerArg(field.targetRegister())}});
                gone.push_back(keyOfDraft(*draft));
            }
        }
    }

    /// A row that turns bad may take others with it.
    bool check() {
        for (bool more = true; more;) {
            more = false;
            spread();
            const Snapshot all = overlay();
            for (Draft& draft : m_drafts) {
                if (draft.bad() || draft.left) continue;
                if (cancelled()) return false;
                if (draft.before && *draft.after == *draft.before) continue;
                checkRecord(draft, all);
                more = more || draft.bad();
            }
        }
        return true;
    }

    void checkRecord(Draft& draft, const Snapshot& all) {
        const RegisterSpec& register_ = spec(draft);
        const Record* record = all.find(draft.registerIndex(), draft.plan.id);
        const auto problems = model::validate(register_, *record, all, m_options.itemFits);
        if (problems.empty()) return;
        std::vector<model::Problem> old;
        if (draft.before) old = model::validate(register_, *draft.before, m_snapshot, m_options.itemFits);
        for (const model::Problem& problem : problems) {
            const bool was = std::ranges::any_of(old, [&](const model::Problem& o) {
                return o.field == problem.field && o.error.code == problem.error.code &&
                       o.error.args == problem.error.args;
            });
            if (!was) addProblem(draft, problem.field, problem.error, problem.sentence);
        }
    }

    PlannedRow& finish(Draft& draft) {
        PlannedRow& plan = draft.plan;
        if (draft.bad()) {
            std::ranges::stable_sort(plan.problems, {}, &RowProblem::column);
            plan.state = RowState::Bad;
            if (m_options.checked || !draft.after) return plan;
        }
        for (std::size_t i = 0; i < draft.after->values.size(); ++i) {
            const Value before = draft.before ? draft.before->values[i] : Value{};
            if (draft.after->values[i] != before)
                plan.differences.push_back({static_cast<int>(i), before, draft.after->values[i]});
        }
        if (draft.bad()) return plan;
        plan.state = !draft.before              ? RowState::Added
                     : plan.differences.empty() ? RowState::Unchanged
                                                : RowState::Changed;
        return plan;
    }

    const Snapshot& m_snapshot;
    const std::vector<MappedTable>& m_tables;
    const ImportOptions& m_options;
    base::IdSource& m_ids;
    NameIndex m_names;
    CellReader m_reader;
    std::vector<Draft> m_drafts;
    std::map<std::pair<int, std::string>, std::size_t> m_taken;  ///< record → number of its row
    std::map<int, std::multimap<std::string, const Record*>> m_byKey;
    struct RowKey {
        RecordPtr keyed;
        std::size_t row;
    };
    std::map<int, std::multimap<std::string, RowKey>> m_rowKeys;
    std::unordered_set<const MappedTable*> m_keyless;
    unsigned m_steps = 0;
};

}  // namespace

std::vector<std::string> TableUse::headingsOf(int kind) const {
    std::vector<std::string> found;
    for (std::size_t column = 0; column < fields.size(); ++column)
        if (fields[column] == kind && !headings[column].empty()) found.push_back(headings[column]);
    return found;
}

bool RowProblem::quotesValue() const {
    const std::string plain = base::trimmed(value);
    return std::ranges::any_of(error.args, [&](const base::Arg& arg) { return arg.text == plain; });
}

std::size_t ImportPlan::count(RowState state) const {
    return static_cast<std::size_t>(std::ranges::count(rows, state, &PlannedRow::state));
}

Result<ImportPlan> planImport(const Snapshot& snapshot, const Source& source, const ImportOptions& options,
                              const Words& words, base::IdSource& ids) {
    const auto tables = mapTables(snapshot.registry(), source, options, words);
    if (!tables) return base::passOn(tables);
    Planner planner(snapshot, *tables, options, words, ids);
    if (!planner.run()) return fail(ErrorCode::Cancelled);
    ImportPlan plan;
    plan.fileName = source.fileName;
    plan.rows = planner.rows();
    for (const MappedTable& table : *tables) {
        plan.tables.push_back(table.use);
        plan.tables.back().addsWithoutKey = planner.addedWithoutKey(table);
    }
    return plan;
}

}  // namespace cw::exchange
