#include "store/project_impl.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/sha256.h"
#include "store/canonical.h"
#include "store/decoder.h"
#include "store/edit.h"
#include "store/file_check.h"
#include "store/project_versions.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
using model::ChangeSet;
using sqlite::Changeset;
using sqlite::guarded;

namespace {

/// Says that a command runs, so that its work cannot start another one.
class Busy {
public:
    explicit Busy(bool& flag) : m_flag(flag) { m_flag = true; }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;
    ~Busy() { m_flag = false; }

private:
    bool& m_flag;
};

/// Undo and redo run with foreign keys off (the changeset holds all of it); on again whatever happens.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(sqlite::Connection& connection) : m_connection(connection) {
        m_connection.setForeignKeys(false);
    }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;
    ~ForeignKeysOff() { m_connection.setForeignKeys(true); }

private:
    sqlite::Connection& m_connection;
};

}  // namespace

ProjectImpl::ProjectImpl(std::unique_ptr<sqlite::Connection> connection, std::shared_ptr<SchemaBook> book,
                         model::Snapshot snapshot, Environment environment, std::string session)
    : m_connection(std::move(connection)),
      m_book(std::move(book)),
      m_schema(m_book->layout()),
      m_snapshot(std::move(snapshot)),
      m_environment(std::move(environment)),
      m_session(std::move(session)),
      m_log(*m_connection, *m_book),
      m_writer(*m_connection, m_schema) {}

void ProjectImpl::start() {
    m_connection->setForeignKeys(true);
    m_log.open();
    m_foreign = m_log.head();
    m_projectId = Meta(*m_connection).get(meta::kProject);
    m_versionCount = countVersions(*m_connection);
}

Result<void> ProjectImpl::makeReady() {
    if (m_busy) return fail(ErrorCode::Internal, "nested command");
    if (m_beforeFirst) {
        if (auto ready = m_beforeFirst(); !ready) return ready;
        m_beforeFirst = nullptr;
    }
    return {};
}

Result<Done> ProjectImpl::transact(const std::function<Result<Done>()>& f) {
    if (auto ready = makeReady(); !ready) return passOn(ready);
    HistoryLog::State before = m_log.state();
    auto done = guarded(m_connection->path(), [&]() -> Result<Done> {
        Busy busy(m_busy);
        sqlite::Transaction transaction(*m_connection);
        Result<Done> result = f();
        if (result && result->changed) transaction.commit();
        return result;
    });
    if (!done || !done->changed) m_log.restore(std::move(before));
    return done;
}

Result<Done> ProjectImpl::execute(Label label, const Work& work) {
    return runParts(label, {work}, EntryKind::Do);
}

Result<Done> ProjectImpl::executeParts(Label label, const std::vector<Work>& parts, EntryKind kind) {
    return runParts(label, parts, kind);
}

Result<Done> ProjectImpl::runParts(const Label& label, const std::vector<Work>& parts, EntryKind kind) {
    auto written = transact([&]() -> Result<Done> {
        EditImpl edit(m_snapshot, m_numbers, m_environment, *m_connection);
        HistoryLog::NewEntry entry;
        entry.kind = kind;
        entry.label = label;
        entry.batch = parts.size() > 1 ? m_environment.ids->newId() : std::string();
        entry.schema = m_book->latest();
        Done done;
        for (const Work& work : parts) {
            if (auto worked = work(edit); !worked) return passOn(worked);
            if (auto part = writePart(edit, entry, done); !part) return passOn(part);
        }
        done.changed = done.seq != 0;
        return done;
    });
    return finish(std::move(written));
}

/// Writes what the edit has come to under a recording session. The changeset, not the edit, is what counts: the next
/// snapshot is decoded from it, as for undo and redo.
Result<void> ProjectImpl::writePart(EditImpl& edit, const HistoryLog::NewEntry& entry, Done& done) {
    const ChangeSet wanted = edit.takeChanges();
    if (wanted.empty()) return {};
    Changeset changeset = [&] {
        const sqlite::Recorder recorder(*m_connection, m_schema.tracked());
        for (const auto& change : wanted) m_writer.write(change);
        return recorder.changeset();
    }();
    if (changeset.empty()) return {};
    if (changeset.bytes().size() > kChangesetLimit) return fail(ErrorCode::CommandTooLarge);
    const model::Snapshot before = done.changes.empty() ? m_snapshot : applyChanges(m_snapshot, done.changes);
    auto changes = decode(changeset, before, m_schema, *m_connection);
    if (!changes) return passOn(changes);
    done.seq = append(entry, changeset.bytes(), *changes);
    mergeInto(done.changes, std::move(*changes));
    return {};
}

std::int64_t ProjectImpl::append(const HistoryLog::NewEntry& entry, const std::string& changeset,
                                 const ChangeSet& changes) {
    const HistoryLog::Stamp stamp{m_environment.ids->newId(), m_environment.clock->nowUtc(), m_environment.who,
                                  m_session};
    const std::int64_t seq = m_log.append(entry, stamp, changeset);
    touch(seq, changes);
    return seq;
}

void ProjectImpl::touch(std::int64_t seq, const ChangeSet& changes) {
    static const std::string kSql =
        "INSERT INTO touched(register, id, created_seq, changed_seq) VALUES (?1, ?2, ?3, ?3) "
        "ON CONFLICT(register, id) DO UPDATE SET changed_seq = excluded.changed_seq";
    for (const auto& change : changes) {
        auto upsert = m_connection->cached(kSql);
        upsert->bind(1, m_schema.at(change.registerIndex).spec->name).bind(2, change.id).bind(3, seq);
        upsert->run();
    }
}

Result<Done> ProjectImpl::finish(Result<Done> result) {
    if (!result || !result->changed) return result;
    const Done& done = *result;
    m_snapshot = applyChanges(m_snapshot, done.changes);
    m_numbers.apply(m_snapshot.registry(), done.changes);
    ++m_revision;
    const std::uint64_t revision = m_revision;
    std::erase_if(m_listeners, [](const auto& listener) { return listener.expired(); });
    const auto listeners = m_listeners;  // a listener may add others or end itself
    for (const auto& weak : listeners)
        if (const auto listener = weak.lock()) (*listener)(done.changes, revision);
    return result;
}

Result<Done> ProjectImpl::undo() {
    return walk(EntryKind::Undo);
}
Result<Done> ProjectImpl::redo() {
    return walk(EntryKind::Redo);
}

/// Undoes or redoes the next entry and those of its batch, as one transaction.
Result<Done> ProjectImpl::walk(EntryKind kind) {
    if (m_busy) return fail(ErrorCode::Internal, "nested command");
    const bool back = kind == EntryKind::Undo;
    const auto next = [&] { return back ? m_log.top() : m_log.nextRedo(); };
    if (next() == 0) return fail(back ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    const auto steps = [&]() -> Result<Done> {
        Done done;
        std::string batch;
        do {
            const auto entry = m_log.entry(next());
            if (!entry) return fail(ErrorCode::HistoryUnfit);
            if (done.seq != 0 && entry->batch != batch) break;
            batch = entry->batch;
            if (auto walked = walkOne(kind, entry->seq, done); !walked) return passOn(walked);
        } while (!batch.empty() && next() != 0);
        done.changed = true;
        return done;
    };
    auto walked = [&] {
        const ForeignKeysOff off(*m_connection);
        return transact(steps);
    }();
    return finish(std::move(walked));  // listeners find foreign keys on again
}

Result<void> ProjectImpl::walkOne(EntryKind kind, std::int64_t target, Done& done) {
    const auto entry = m_log.entry(target);
    auto stored = m_log.changeset(target);
    if (!entry || !stored) return fail(ErrorCode::HistoryUnfit);
    if (stored->empty() || entry->kind == EntryKind::Erase) return fail(ErrorCode::UndoStopped);
    const Changeset changeset = kind == EntryKind::Undo ? stored->inverted() : std::move(*stored);
    if (!sqlite::applyExactly(*m_connection, changeset)) return fail(ErrorCode::HistoryUnfit);
    if (target <= m_foreign) {
        sqlite::Statement check(m_connection->handle(), "PRAGMA foreign_key_check");
        if (check.step()) return fail(ErrorCode::HistoryUnfit);
    }
    const model::Snapshot before = done.changes.empty() ? m_snapshot : applyChanges(m_snapshot, done.changes);
    auto changes = decode(changeset, before, m_schema, *m_connection);
    if (!changes) return passOn(changes);
    HistoryLog::NewEntry row;
    row.kind = kind;
    row.target = target;
    row.batch = entry->batch;
    row.label = entry->label;
    row.schema = entry->schema;  // the changeset has the columns of that version
    done.seq = append(row, changeset.bytes(), *changes);
    mergeInto(done.changes, std::move(*changes));
    return {};
}

std::optional<HistoryEntry> ProjectImpl::nextUndo() const {
    auto found = guarded(m_connection->path(), [&]() -> Result<std::optional<HistoryEntry>> {
        return m_log.top() == 0 ? std::nullopt : m_log.entry(m_log.top());
    });
    return found ? *found : std::nullopt;
}

std::optional<HistoryEntry> ProjectImpl::nextRedo() const {
    auto found = guarded(m_connection->path(), [&]() -> Result<std::optional<HistoryEntry>> {
        return m_log.nextRedo() == 0 ? std::nullopt : m_log.entry(m_log.nextRedo());
    });
    return found ? *found : std::nullopt;
}

Result<std::vector<HistoryEntry>> ProjectImpl::history(std::size_t limit) const {
    return guarded(m_connection->path(), [&]() -> Result<std::vector<HistoryEntry>> { return m_log.list(limit); });
}

Result<std::vector<std::string>> ProjectImpl::historyOf(std::string_view registerName, std::string_view id) const {
    return guarded(m_connection->path(), [&]() -> Result<std::vector<std::string>> {
        if (m_snapshot.registry().index(registerName) < 0) return fail(ErrorCode::UnknownRegister, registerName);
        std::vector<std::string> out;
        // The id may stand in a changeset as a reference only: the search narrows, decoding decides.
        for (const std::int64_t seq : m_log.mentioning(id)) {
            auto changeset = m_log.changeset(seq);
            if (!changeset) continue;
            const auto changes = describe(*changeset, m_schema, m_snapshot);
            const bool touches = std::ranges::any_of(
                changes, [&](const FieldChange& c) { return c.registerName == registerName && c.id == id; });
            if (!touches) continue;
            if (const auto entry = m_log.entry(seq)) out.push_back(entry->id);
        }
        return out;
    });
}

Result<std::vector<FieldChange>> ProjectImpl::changesOf(std::int64_t seq) const {
    return guarded(m_connection->path(), [&]() -> Result<std::vector<FieldChange>> {
        auto changeset = m_log.changeset(seq);
        if (!changeset) return passOn(changeset);
        return describe(*changeset, m_schema, m_snapshot);
    });
}

Result<std::string> ProjectImpl::attachment(std::string_view value) const {
    return guarded(m_connection->path(), [&]() -> Result<std::string> {
        const std::string_view hash = value.substr(0, value.find('/'));
        auto select = m_connection->cached("SELECT bytes FROM blobs WHERE hash = ?1");
        select->bind(1, hash);
        if (!select->step()) return fail(ErrorCode::FileMissing, value);
        std::string bytes(select->blob(0));
        if (base::sha256Hex(bytes) != hash) return damaged(value, Damage::Attachment);
        return bytes;
    });
}

std::string ProjectImpl::contentDigest() const {
    return digestOf(m_snapshot);
}
std::string ProjectImpl::dump() const {
    return canonicalText(m_snapshot);
}

std::shared_ptr<void> ProjectImpl::onChanged(Listener listener) {
    auto handle = std::make_shared<Listener>(std::move(listener));
    m_listeners.push_back(handle);
    return handle;
}

}  // namespace cw::store
