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

/// The same record is the same afterwards.
bool alike(const model::RecordChange& a, const model::RecordChange& b) {
    if (a.registerIndex != b.registerIndex || a.op != b.op || a.id != b.id) return false;
    return a.after == b.after || (a.after && b.after && *a.after == *b.after);
}

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
    if (m_steps) return fail(ErrorCode::Busy);
    if (m_busy) return fail(ErrorCode::Internal, "nested command");
    if (m_beforeFirst) {
        if (auto ready = m_beforeFirst(); !ready) return ready;
        m_beforeFirst = nullptr;
    }
    return {};
}

Result<ProjectImpl::Written> ProjectImpl::transact(const std::function<Result<Written>()>& f) {
    HistoryLog::State before = m_log.state();
    auto written = guarded(m_connection->path(), [&]() -> Result<Written> {
        if (auto ready = makeReady(); !ready) return passOn(ready);
        Busy busy(m_busy);
        sqlite::Transaction transaction(*m_connection);
        Result<Written> result = f();
        if (result && result->seq != 0) transaction.commit();
        return result;
    });
    // nested: the pointers are those of the command that runs
    if ((!written || written->seq == 0) && !m_busy) m_log.restore(std::move(before));
    return written;
}

Result<Done> ProjectImpl::execute(Label label, const Work& work) {
    return runParts(label, {work}, EntryKind::Do);
}

Result<Done> ProjectImpl::executeParts(Label label, const std::vector<Work>& parts, EntryKind kind) {
    return runParts(label, parts, kind);
}

Result<Done> ProjectImpl::runParts(const Label& label, const std::vector<Work>& parts, EntryKind kind) {
    auto written = transact([&]() -> Result<Written> {
        EditImpl edit(m_snapshot, m_numbers, m_environment, m_connection.get());
        HistoryLog::NewEntry entry;
        entry.kind = kind;
        entry.label = label;
        entry.batch = parts.size() > 1 ? m_environment.ids->newId() : std::string();
        entry.schema = m_book->latest();
        Written so_far{m_snapshot};
        for (const Work& work : parts) {
            if (auto worked = work(edit); !worked) return passOn(worked);
            if (&work == &parts.back())
                if (auto followed = edit.followUp(m_snapshot); !followed) return passOn(followed);
            if (auto part = writePart(edit, entry, so_far); !part) return passOn(part);
        }
        return so_far;
    });
    return finish(std::move(written));
}

/// Writes what the edit has come to under a recording session. The changeset, not the edit, is what counts: the next
/// snapshot is decoded from it, as for undo and redo; where both say the same, the edit has made that snapshot
/// already.
Result<void> ProjectImpl::writePart(EditImpl& edit, const HistoryLog::NewEntry& entry, Written& written) {
    const ChangeSet wanted = edit.takeChanges();
    if (wanted.empty()) return {};
    Changeset changeset = [&] {
        const sqlite::Recorder recorder(*m_connection, m_schema.tracked());
        for (const auto& change : wanted) m_writer.write(change);
        return recorder.changeset();
    }();
    if (changeset.empty()) return {};
    if (changeset.bytes().size() > kChangesetLimit) return fail(ErrorCode::CommandTooLarge);
    auto changes = decode(changeset, written.snapshot, m_schema, *m_connection);
    if (!changes) return passOn(changes);
    written.seq = append(m_log, entry, changeset.bytes());
    for (const auto& change : *changes) touch(written.seq, change);
    written.asWanted = written.asWanted && std::ranges::equal(*changes, wanted, alike);
    if (written.asWanted)
        written.take(std::move(*changes), edit.snapshot());
    else
        written.take(std::move(*changes));
    return {};
}

std::int64_t ProjectImpl::append(HistoryLog& log, const HistoryLog::NewEntry& entry, const std::string& changeset) {
    const HistoryLog::Stamp stamp{m_environment.ids->newId(), m_environment.clock->nowUtc(), m_environment.who,
                                  m_session};
    return log.append(entry, stamp, changeset);
}

void ProjectImpl::touch(std::int64_t seq, const model::RecordChange& change) {
    static const std::string kSql =
        "INSERT INTO touched(register, id, created_seq, changed_seq) VALUES (?1, ?2, ?3, ?3) "
        "ON CONFLICT(register, id) DO UPDATE SET changed_seq = excluded.changed_seq";
    auto upsert = m_connection->cached(kSql);
    upsert->bind(1, m_schema.at(change.registerIndex).spec->name).bind(2, change.id).bind(3, seq);
    upsert->run();
}

Result<Done> ProjectImpl::finish(Result<Written> result) {
    if (!result) return passOn(result);
    Done done{result->seq != 0, result->seq, {}};
    if (!done.changed) return done;
    done.changes = result->changes.take();
    m_snapshot = std::move(result->snapshot);
    m_numbers.apply(m_snapshot.registry(), done.changes);
    ++m_revision;
    const std::uint64_t revision = m_revision;
    std::erase_if(m_listeners, [](const auto& listener) { return listener.expired(); });
    const auto listeners = m_listeners;  // a listener may add others or end itself
    for (const auto& weak : listeners)
        if (const auto listener = weak.lock()) (*listener)(done.changes, revision);
    return done;
}

Result<Done> ProjectImpl::undo() {
    return walk(EntryKind::Undo);
}
Result<Done> ProjectImpl::redo() {
    return walk(EntryKind::Redo);
}

/// Undoes or redoes the next entry and those of its batch, as one transaction.
Result<Done> ProjectImpl::walk(EntryKind kind) {
    if (m_steps) return fail(ErrorCode::Busy);
    if (m_busy) return fail(ErrorCode::Internal, "nested command");
    const bool back = kind == EntryKind::Undo;
    const auto next = [&] { return back ? m_log.top() : m_log.nextRedo(); };
    if (next() == 0) return fail(back ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    const auto steps = [&]() -> Result<Written> {
        Written written{m_snapshot};
        std::string batch;
        do {
            const auto entry = m_log.entry(next());
            if (!entry) return fail(ErrorCode::HistoryUnfit);
            if (written.seq != 0 && entry->batch != batch) break;
            batch = entry->batch;
            if (auto walked = walkOne(kind, entry->seq, written); !walked) return passOn(walked);
        } while (!batch.empty() && next() != 0);
        return written;
    };
    auto walked = guarded(m_connection->path(), [&]() -> Result<Written> {
        const ForeignKeysOff off(*m_connection);
        return transact(steps);
    });
    return finish(std::move(walked));  // listeners find foreign keys on again
}

Result<void> ProjectImpl::walkOne(EntryKind kind, std::int64_t target, Written& written) {
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
    auto changes = decode(changeset, written.snapshot, m_schema, *m_connection);
    if (!changes) return passOn(changes);
    HistoryLog::NewEntry row;
    row.kind = kind;
    row.target = target;
    row.batch = entry->batch;
    row.label = entry->label;
    row.schema = entry->schema;  // the changeset has the columns of that version
    written.seq = append(m_log, row, changeset.bytes());
    for (const auto& change : *changes) touch(written.seq, change);
    written.take(std::move(*changes));
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
    return attachmentIn(*m_connection, value);
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
