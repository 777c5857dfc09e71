#pragma once
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "store/decoder.h"
#include "store/erasure.h"
#include "store/history_log.h"
#include "store/project.h"
#include "store/register_numbers.h"
#include "store/row_writer.h"
#include "store/schema_book.h"
#include "store/sqlite/connection.h"

namespace cw::store {

class EditImpl;

/// Project over one connection to a working copy that has been checked and loaded.
class ProjectImpl final : public Project {
public:
    ProjectImpl(std::unique_ptr<sqlite::Connection> connection, std::shared_ptr<SchemaBook> book,
                model::Snapshot snapshot, Environment environment, std::string session);
    /// Reads pointers and ids. Throws SQLite::Exception.
    void start();
    /// Runs before the first command; a failure refuses the command, and the next one tries again.
    void beforeFirstCommand(std::function<base::Result<void>()> hook) { m_beforeFirst = std::move(hook); }

    const model::Snapshot& snapshot() const override { return m_snapshot; }
    std::uint64_t revision() const override { return m_revision; }
    base::Result<Done> execute(Label label, const Work& work) override;
    base::Result<Done> executeParts(Label label, const std::vector<Work>& parts, EntryKind kind) override;
    base::Result<void> begin(Label label, Prepared prepared, EntryKind kind) override;
    base::Result<std::optional<Done>> proceed(std::chrono::milliseconds budget) override;
    void abandon() override;
    int percentDone() const override;
    base::Result<Done> undo() override;
    base::Result<Done> redo() override;
    std::optional<HistoryEntry> nextUndo() const override;
    std::optional<HistoryEntry> nextRedo() const override;
    base::Result<std::vector<HistoryEntry>> history(std::size_t limit) const override;
    base::Result<std::vector<std::string>> historyOf(std::string_view registerName,
                                                     std::string_view id) const override;
    base::Result<std::vector<FieldChange>> changesOf(std::int64_t seq) const override;
    base::Result<std::string> addVersion(const std::string& name, const std::string& note) override;
    base::Result<std::vector<Version>> versions() const override;
    base::Result<Done> erase(std::string_view registerName, std::string_view id,
                             const std::vector<std::string>& fields) override;
    base::Result<std::string> attachment(std::string_view hash) const override;
    std::string projectId() const override { return m_projectId; }
    std::string contentDigest() const override;
    std::string dump() const override;
    std::shared_ptr<void> onChanged(Listener listener) override;

    sqlite::Connection& connection() const { return *m_connection; }
    const HistoryLog& log() const { return m_log; }
    std::int64_t versionCount() const { return m_versionCount; }
    /// Runs `work` now or, while a command is carried out in steps, when that has ended either way: only one
    /// transaction can be open. The last one asked for counts.
    void whenStepsEnd(std::function<void()> work);

private:
    /// What the running command has come to so far.
    struct Written {
        model::Snapshot snapshot;  ///< with it
        std::int64_t seq = 0;      ///< of its last entry; 0: none yet
        ChangeMerger changes{};
        bool asWanted = true;  ///< what was decoded so far is what the edit has made

        void take(model::ChangeSet more) {
            auto after = applyChanges(snapshot, more);
            take(std::move(more), std::move(after));
        }
        void take(model::ChangeSet more, model::Snapshot after) {
            snapshot = std::move(after);
            changes.add(std::move(more));
        }
    };
    /// A command that is carried out in steps: its open transaction and how far it is.
    struct Steps {
        Steps(Prepared p, HistoryLog::NewEntry e, const HistoryLog& committed, sqlite::Connection& connection)
            : prepared(std::move(p)),
              entry(std::move(e)),
              log(committed),
              written{prepared.base},
              transaction(connection) {
            for (const auto& changes : prepared.parts) total += 2 * changes.size();
        }
        Prepared prepared;
        HistoryLog::NewEntry entry;
        HistoryLog log;  ///< with the entries of the steps, of which nobody is told before they are committed
        Written written;
        sqlite::Transaction transaction;
        std::optional<sqlite::Recorder> recorder{};  ///< of the part that is being written
        std::size_t part = 0;
        std::size_t row = 0;                           ///< next of the part to write
        std::optional<sqlite::Changeset> changeset{};  ///< of the part, when all its rows are written
        std::optional<model::ChangeSet> recorded{};    ///< of the part, once it is in the history
        std::size_t mark = 0;                          ///< next of `recorded` to note in "touched"
        std::size_t total = 0;                         ///< rows to write and to note
        std::size_t done = 0;
    };
    struct Traces {
        std::set<std::int64_t> entries;
        std::set<std::string> texts;
    };
    void addTraces(Traces& traces, const ErasedRecord& erased) const;
    base::Result<void> emptyFields(const std::vector<ErasedRecord>& all, Written& written);
    /// No command runs, and what the first one needs is done.
    base::Result<void> makeReady();
    base::Result<Done> runParts(const Label& label, const std::vector<Work>& parts, EntryKind kind);
    base::Result<void> writePart(EditImpl& edit, const HistoryLog::NewEntry& entry, Written& written);
    /// True: all is written.
    base::Result<bool> advance(Steps& steps, std::chrono::steady_clock::time_point until);
    base::Result<void> recordPart(Steps& steps);
    void endSteps();  ///< rolls back what is not committed
    base::Result<void> checkAttachments(const model::RecordChange& change) const;
    base::Result<Done> walk(EntryKind kind);
    base::Result<void> walkOne(EntryKind kind, std::int64_t target, Written& written);
    std::int64_t append(HistoryLog& log, const HistoryLog::NewEntry& entry, const std::string& changeset);
    void touch(std::int64_t seq, const model::RecordChange& change);
    /// Takes the new state and tells the listeners.
    base::Result<Done> finish(base::Result<Written> result);
    /// Runs f inside a transaction; on any failure the log's pointers go back too.
    base::Result<Written> transact(const std::function<base::Result<Written>()>& f);

    std::unique_ptr<sqlite::Connection> m_connection;
    std::shared_ptr<SchemaBook> m_book;
    const Schema& m_schema;
    model::Snapshot m_snapshot;
    Environment m_environment;
    std::string m_session;
    std::string m_projectId;
    mutable HistoryLog m_log;  ///< as committed, but for a command that is carried out at once
    RowWriter m_writer;
    RegisterNumbers m_numbers;
    std::uint64_t m_revision = 0;
    /// Entries up to here came with the file: what they bring back is checked like the file itself.
    std::int64_t m_foreign = 0;
    std::int64_t m_versionCount = 0;
    bool m_busy = false;
    std::unique_ptr<Steps> m_steps;  ///< of a command that is carried out in steps
    std::function<void()> m_afterSteps;
    std::function<base::Result<void>()> m_beforeFirst;
    std::vector<std::weak_ptr<Listener>> m_listeners;
};

inline constexpr std::size_t kChangesetLimit = 48u << 20;

}  // namespace cw::store
