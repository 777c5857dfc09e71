#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "store/meta.h"
#include "store/project.h"
#include "store/schema_book.h"
#include "store/sqlite/changeset.h"

namespace cw::store {

/// The history as data: append-only entries and two pointers into them.
///
/// Entries that change something form a stack seen from the present state: `top` is the entry that undo takes back
/// next, and each such entry names in target_seq the one below it. What has been undone and may be redone lies
/// between `top` and `tip`. After a new command top = tip = that entry, so the pointers are written to meta ("seq top
/// tip") only by undo, redo and migration and hold as long as `seq` is still the last entry.
///
/// What it reads ends at `head`, so a log whose entries are still uncommitted (a copy of this one) is no matter of
/// this one's: see ProjectImpl::Steps.
class HistoryLog {
public:
    HistoryLog(sqlite::Connection& connection, SchemaBook& book)
        : m_connection(connection), m_book(book), m_meta(connection) {}

    /// Reads the pointers. Throws SQLite::Exception.
    void open();
    /// The whole log: order, kinds, chain, pointers, every changeset's structure; for a saved file also that its end
    /// is the one that was saved. False: it does not hold together.
    bool check(bool asSaved);
    /// Gives up what is there: kept for the audit, never undone. In the caller's transaction.
    void disable();

    std::int64_t head() const { return m_head; }
    const std::string& headId() const { return m_headId; }
    std::int64_t top() const { return m_top; }
    std::int64_t floor() const { return m_floor; }
    /// The entry that redo does next, 0 = none.
    std::int64_t nextRedo() const { return m_redo.empty() ? 0 : m_redo.back(); }

    struct NewEntry {
        EntryKind kind = EntryKind::Do;
        std::int64_t target = 0;  ///< undo, redo: the entry worked on
        std::string batch;
        Label label;
        int schema = 0;
    };
    struct Stamp {
        std::string id, atUtc, who, session;
    };
    /// Appends in the caller's transaction; the pointers move at once, so a rollback needs restore().
    std::int64_t append(const NewEntry& entry, const Stamp& stamp, const std::string& changeset);

    struct State {
        std::int64_t head, top;
        std::string headId;
        std::vector<std::int64_t> redo;
    };
    State state() const { return {m_head, m_top, m_headId, m_redo}; }
    void restore(State state);

    /// Forgets what these entries changed and puts "…" for these texts in all labels; who, when and kind stay. In the
    /// caller's transaction.
    void forget(const std::set<std::int64_t>& entries, const std::set<std::string>& texts);
    /// Drops all entries after `seq` and goes back to the pointers of then. False: the log does not hold together. In
    /// the caller's transaction.
    bool cutAfter(std::int64_t seq);
    /// Was personal data erased by an entry after `seq`?
    bool erasedAfter(std::int64_t seq) const;

    std::optional<HistoryEntry> entry(std::int64_t seq) const;
    std::vector<HistoryEntry> list(std::size_t limit) const;
    /// The changeset of an entry, structurally checked. HistoryUnfit.
    base::Result<sqlite::Changeset> changeset(std::int64_t seq) const;
    /// Seqs of entries whose changeset holds this text, newest first.
    std::vector<std::int64_t> mentioning(std::string_view text) const;
    std::int64_t length() const;

private:
    std::int64_t below(std::int64_t seq) const;
    void movePointers(const NewEntry& entry, std::int64_t seq);

    sqlite::Connection& m_connection;
    SchemaBook& m_book;
    Meta m_meta;
    std::int64_t m_head = 0;
    std::string m_headId;
    std::int64_t m_top = 0;
    std::int64_t m_floor = 0;
    std::vector<std::int64_t> m_redo;  ///< last = next
};

std::string_view kindName(EntryKind kind);
std::optional<EntryKind> kindOf(std::string_view name);
/// Entries that are a state of their own: everything but undo, redo and migration.
bool isStep(EntryKind kind);

}  // namespace cw::store
