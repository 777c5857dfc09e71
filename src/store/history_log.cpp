#include "store/history_log.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/error_codes.h"
#include "base/ids.h"
#include "store/json_text.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using sqlite::Changeset;
using sqlite::Connection;

namespace {

constexpr std::array<std::pair<EntryKind, std::string_view>, 7> kKinds{{
    {EntryKind::Do, "do"},
    {EntryKind::Undo, "undo"},
    {EntryKind::Redo, "redo"},
    {EntryKind::Merge, "merge"},
    {EntryKind::Import, "import"},
    {EntryKind::Migrate, "migrate"},
    {EntryKind::Erase, "erase"},
}};

const std::string kEntryColumns =
    "SELECT seq, id, kind, target_seq, batch, at_utc, who, session, label_code, label_args, schema FROM history ";

HistoryEntry entryFrom(const sqlite::Statement& row) {
    HistoryEntry entry;
    entry.seq = row.integer(0);
    entry.id = row.text(1);
    entry.kind = kindOf(row.text(2)).value_or(EntryKind::Do);
    if (!isStep(entry.kind) && !row.isNull(3)) entry.target = row.integer(3);
    entry.batch = row.text(4);
    entry.atUtc = row.text(5);
    entry.who = row.text(6);
    entry.session = row.text(7);
    entry.label.code = row.text(8);
    entry.label.args = textsFromJson(row.text(9)).value_or(std::vector<std::string>{});
    entry.schema = static_cast<int>(row.integer(10));
    return entry;
}

std::array<std::int64_t, 3> threeNumbers(const std::string& text) {
    std::array<std::int64_t, 3> out{};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (auto& number : out) {
        while (at < end && *at == ' ') ++at;
        at = std::from_chars(at, end, number).ptr;
    }
    return out;
}

/// Plays the log from its beginning and compares every entry with what it must be.
class LogCheck {
public:
    LogCheck(std::int64_t floor, int latestSchema) : m_floor(floor), m_latest(latestSchema) {}

    bool take(const sqlite::Statement& row) {
        const std::int64_t seq = row.integer(0);
        if (seq < 1) return false;
        // Entries up to the floor were given up once; from there on every number and every link must be right.
        const bool givenUp = seq <= m_floor;
        if (!givenUp && seq != m_seq + 1) return false;
        if (!givenUp && m_seq != 0 && row.text(11) != m_id) return false;
        m_seq = seq;
        m_id = row.text(1);
        if (givenUp) return true;
        if (!base::isUuid(m_id)) return false;
        const auto kind = kindOf(row.text(2));
        const std::int64_t schema = row.integer(10);
        if (!kind || schema < 1 || schema > m_latest || row.text(5).size() != 20) return false;
        if (!textsFromJson(row.text(9))) return false;
        return takeKind(*kind, seq, row.isNull(3) ? 0 : row.integer(3));
    }

    std::int64_t top() const { return m_top; }
    const std::vector<std::int64_t>& redo() const { return m_redo; }

private:
    bool takeKind(EntryKind kind, std::int64_t seq, std::int64_t target) {
        std::int64_t below = -1;
        if (isStep(kind)) {
            if (target != m_top) return false;
            below = m_top;
            m_top = seq;
            m_redo.clear();
        } else if (kind == EntryKind::Undo) {
            if (target != m_top || m_top == 0) return false;
            m_redo.push_back(m_top);
            m_top = m_below[static_cast<std::size_t>(m_top - m_floor - 1)];
        } else if (kind == EntryKind::Redo) {
            if (m_redo.empty() || target != m_redo.back()) return false;
            m_top = target;
            m_redo.pop_back();
        } else if (target != 0) {
            return false;
        }
        m_below.push_back(below);
        return true;
    }

    std::int64_t m_floor;
    std::int64_t m_latest;
    std::int64_t m_seq = 0;
    std::string m_id;
    std::int64_t m_top = 0;
    std::vector<std::int64_t> m_below;  ///< of the entries above the floor, without gaps; −1 = no step
    std::vector<std::int64_t> m_redo;
};

}  // namespace

std::string_view kindName(EntryKind kind) {
    for (const auto& [value, name] : kKinds)
        if (value == kind) return name;
    return "do";
}

std::optional<EntryKind> kindOf(std::string_view name) {
    for (const auto& [value, text] : kKinds)
        if (text == name) return value;
    return std::nullopt;
}

bool isStep(EntryKind kind) {
    return kind != EntryKind::Undo && kind != EntryKind::Redo && kind != EntryKind::Migrate;
}

void HistoryLog::open() {
    m_head = m_top = 0;
    m_headId.clear();
    m_redo.clear();
    {
        auto last = m_connection.cached("SELECT seq, id, kind FROM history ORDER BY seq DESC LIMIT 1");
        if (last->step()) {
            m_head = last->integer(0);
            m_headId = last->text(1);
            if (isStep(kindOf(last->text(2)).value_or(EntryKind::Undo))) m_top = m_head;
        }
    }
    m_floor = m_meta.number(meta::kUndoFloor);
    const auto [seq, top, tip] = threeNumbers(m_meta.get(meta::kUndo));
    if (seq == m_head) {
        m_top = top;
        for (std::int64_t at = tip; at > top && at > 0; at = below(at)) m_redo.push_back(at);
    }
    if (m_top <= m_floor) m_top = 0;
}

bool HistoryLog::check(bool asSaved) {
    if (asSaved && (m_meta.number(meta::kSavedSeq) != m_head || m_meta.get(meta::kHead) != m_headId)) return false;
    if (m_floor < 0 || m_floor > m_head) return false;
    LogCheck log(m_floor, m_book.latest());
    auto rows = m_connection.cached(
        "SELECT seq, id, kind, target_seq, batch, at_utc, who, session, label_code, label_args, schema, parent, "
        "changeset "
        "FROM history ORDER BY seq");
    while (rows->step()) {
        if (!log.take(*rows)) return false;
        if (rows->integer(0) <= m_floor) continue;
        const auto& shapes = m_book.version(static_cast<int>(rows->integer(10))).shapes;
        if (!Changeset::check(std::string(rows->blob(12)), shapes)) return false;
    }
    return log.top() == m_top && log.redo() == m_redo;
}

void HistoryLog::disable() {
    m_floor = m_head;
    m_top = 0;
    m_redo.clear();
    m_meta.set(meta::kUndoFloor, m_floor);
    m_meta.set(meta::kUndo, std::to_string(m_head) + " 0 0");
}

std::int64_t HistoryLog::below(std::int64_t seq) const {
    auto select = m_connection.cached("SELECT target_seq FROM history WHERE seq = ?1");
    select->bind(1, seq);
    const std::int64_t next = select->step() ? select->integer(0) : 0;
    return next < seq ? std::max(next, std::int64_t{0}) : 0;  // a hostile log must not make a loop
}

void HistoryLog::movePointers(const NewEntry& entry, std::int64_t seq) {
    const std::int64_t tip = m_redo.empty() ? m_top : m_redo.front();
    if (isStep(entry.kind)) {
        m_top = seq;
        m_redo.clear();
        return;  // follows from the entry itself
    }
    if (entry.kind == EntryKind::Undo) {
        m_redo.push_back(entry.target);
        m_top = below(entry.target);
    } else if (entry.kind == EntryKind::Redo) {
        m_redo.pop_back();
        m_top = entry.target;
    }
    m_meta.set(meta::kUndo, std::to_string(seq) + " " + std::to_string(m_top) + " " + std::to_string(tip));
}

std::int64_t HistoryLog::append(const NewEntry& entry, const Stamp& stamp, const std::string& changeset) {
    const std::int64_t seq = m_head + 1;
    const std::int64_t target = isStep(entry.kind) ? m_top : entry.target;
    auto insert = m_connection.cached(
        "INSERT INTO history(seq, id, parent, kind, target_seq, batch, at_utc, who, session, label_code, label_args, "
        "schema, "
        "changeset) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    const std::string args = toJson(entry.label.args);
    insert->bind(1, seq).bind(2, stamp.id).bind(4, kindName(entry.kind)).bind(7, stamp.atUtc).bind(8, stamp.who);
    if (m_headId.empty())
        insert->bindNull(3);
    else
        insert->bind(3, m_headId);
    if (target == 0)
        insert->bindNull(5);
    else
        insert->bind(5, target);
    if (entry.batch.empty())
        insert->bindNull(6);
    else
        insert->bind(6, entry.batch);
    insert->bind(9, stamp.session).bind(10, entry.label.code).bind(11, args);
    insert->bind(12, static_cast<std::int64_t>(entry.schema)).bindBlob(13, changeset);
    insert->run();
    movePointers(entry, seq);
    m_head = seq;
    m_headId = stamp.id;
    return seq;
}

void HistoryLog::restore(State state) {
    m_head = state.head;
    m_top = state.top;
    m_headId = std::move(state.headId);
    m_redo = std::move(state.redo);
}

void HistoryLog::forget(const std::set<std::int64_t>& entries, const std::set<std::string>& texts) {
    for (const std::int64_t seq : entries)
        m_connection.cached("UPDATE history SET changeset = x'' WHERE seq = ?1")->bind(1, seq).run();
    std::vector<std::pair<std::int64_t, std::string>> labels;
    {
        auto rows = m_connection.cached("SELECT seq, label_args FROM history");
        while (rows->step()) {
            auto args = textsFromJson(rows->text(1)).value_or(std::vector<std::string>{});
            const auto hit = std::ranges::count_if(args, [&](const auto& arg) { return texts.contains(arg); });
            if (hit == 0) continue;
            std::ranges::replace_if(
                args, [&](const auto& arg) { return texts.contains(arg); }, std::string("…"));
            labels.emplace_back(rows->integer(0), toJson(args));
        }
    }
    for (const auto& [seq, args] : labels)
        m_connection.cached("UPDATE history SET label_args = ?2 WHERE seq = ?1")->bind(1, seq).bind(2, args).run();
}

bool HistoryLog::cutAfter(std::int64_t seq) {
    LogCheck log(m_floor, m_book.latest());
    std::string id;
    {
        auto rows = m_connection.cached(
            "SELECT seq, id, kind, target_seq, batch, at_utc, who, session, label_code, label_args, schema, parent "
            "FROM history WHERE seq <= ?1 ORDER BY seq");
        rows->bind(1, seq);
        while (rows->step()) {
            if (!log.take(*rows)) return false;
            id = rows->text(1);
        }
    }
    m_connection.cached("DELETE FROM history WHERE seq > ?1")->bind(1, seq).run();
    m_head = seq;
    m_headId = id;
    m_top = log.top();
    m_redo = log.redo();
    const std::int64_t tip = m_redo.empty() ? m_top : m_redo.front();
    m_meta.set(meta::kUndo, std::to_string(m_head) + " " + std::to_string(m_top) + " " + std::to_string(tip));
    return true;
}

bool HistoryLog::erasedAfter(std::int64_t seq) const {
    auto select = m_connection.cached("SELECT 1 FROM history WHERE seq > ?1 AND kind = 'erase' LIMIT 1");
    select->bind(1, seq);
    return select->step();
}

std::optional<HistoryEntry> HistoryLog::entry(std::int64_t seq) const {
    if (seq > m_head) return std::nullopt;
    auto select = m_connection.cached(kEntryColumns + "WHERE seq = ?1");
    select->bind(1, seq);
    if (!select->step()) return std::nullopt;
    return entryFrom(*select);
}

std::vector<HistoryEntry> HistoryLog::list(std::size_t limit) const {
    auto select = m_connection.cached(kEntryColumns + "WHERE seq <= ?2 ORDER BY seq DESC LIMIT ?1");
    select->bind(1, limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(limit)).bind(2, m_head);
    std::vector<HistoryEntry> out;
    while (select->step()) out.push_back(entryFrom(*select));
    return out;
}

Result<Changeset> HistoryLog::changeset(std::int64_t seq) const {
    if (seq > m_head) return fail(ErrorCode::HistoryUnfit);
    auto select = m_connection.cached("SELECT schema, changeset FROM history WHERE seq = ?1");
    select->bind(1, seq);
    if (!select->step()) return fail(ErrorCode::HistoryUnfit);
    const std::int64_t schema = select->integer(0);
    if (schema < 1 || schema > m_book.latest()) return fail(ErrorCode::HistoryUnfit);
    return Changeset::check(std::string(select->blob(1)), m_book.version(static_cast<int>(schema)).shapes);
}

std::vector<std::int64_t> HistoryLog::mentioning(std::string_view text) const {
    auto select =
        m_connection.cached("SELECT seq FROM history WHERE seq <= ?2 AND instr(changeset, ?1) > 0 ORDER BY seq DESC");
    select->bindBlob(1, text).bind(2, m_head);
    std::vector<std::int64_t> out;
    while (select->step()) out.push_back(select->integer(0));
    return out;
}

std::int64_t HistoryLog::length() const {
    auto select = m_connection.cached("SELECT count(*) FROM history WHERE seq <= ?1");
    select->bind(1, m_head);
    return select->step() ? select->integer(0) : 0;
}

}  // namespace cw::store
