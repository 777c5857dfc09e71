#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "base/result.h"
#include "model/change_set.h"
#include "model/snapshot.h"
#include "model/validate.h"

namespace cw::store {

/// What a command is called in the history: a stable code (see labels.cpp for the sentences) and its arguments, so
/// that it shows in either language. Arguments: record titles, register names as "@register", item ids as "#B5.2".
struct Label {
    std::string code;
    std::vector<std::string> args;
};

enum class EntryKind { Do, Undo, Redo, Merge, Import, Migrate, Erase };

struct HistoryEntry {
    std::int64_t seq = 0;
    std::string id;  ///< UUID, chained by parent
    EntryKind kind = EntryKind::Do;
    std::optional<std::int64_t> target;  ///< the entry that an undo or redo works on
    std::string batch;                   ///< linked commands undo together
    std::string atUtc;
    std::string who;
    std::string session;
    Label label;
    int schema = 0;
};

/// A named state of the project: what it held when history entry `seq` was the last one.
struct Version {
    std::string id;
    std::int64_t seq = 0;
    std::string name;
    std::string note;
    std::string who;
    std::string atUtc;
};

/// One field of one record that a history entry changed. For list fields `before` holds what left the list and
/// `after` what came; for long lists of records (import) there is one entry a field.
struct FieldChange {
    std::string registerName;
    std::string id;                 ///< of the record
    model::Op op = model::Op::Set;  ///< of the record
    std::string field;              ///< empty: the record as such (added or removed without fields)
    model::Value before;
    model::Value after;
};

/// Bytes of one attachment, and of all of a project; larger files are linked to.
inline constexpr std::size_t kAttachmentLimit = 20u << 20;
inline constexpr std::int64_t kAttachmentsLimit = std::int64_t{200} << 20;

/// Field values by field id, for Edit. A Localized value given for a field replaces both halves.
struct FieldValue {
    std::string_view field;
    model::Value value;
};
using FieldValues = std::vector<FieldValue>;

/// One record of Edit::write().
struct RecordInput {
    std::string_view registerName;
    std::string id;  ///< of the record; Add: empty = the key's or a new one
    model::Op op = model::Op::Add;
    FieldValues values;
};

/// The only hand that writes records; lives inside Project::execute. Every verb validates before it writes and fails
/// without having written. Reading through snapshot() sees the edits made so far.
class Edit {
public:
    virtual ~Edit() = default;
    /// Adds a record and returns its id: keyed registers derive it, others take `id` or a new UUID. Fields with
    /// defaults and the human reference (I-012) are filled in. RecordExists when the keyed row is there.
    virtual base::Result<std::string> add(std::string_view registerName, FieldValues values,
                                          std::string_view id = {}) = 0;
    virtual base::Result<void> set(std::string_view registerName, std::string_view id, FieldValues values) = 0;
    /// Adds the keyed row or sets its fields when it is there; returns its id.
    virtual base::Result<std::string> put(std::string_view registerName, FieldValues values) = 0;
    /// Adds and sets several records of any registers at once. They are checked when all are in place, so they may
    /// refer to each other in any order; fails without having written any. Op::Remove is not for here (Internal).
    virtual base::Result<void> write(std::vector<RecordInput> records) = 0;
    /// Removes and carries out each reference's delete rule: RecordInUse for restrict, cleared, or gone with it.
    virtual base::Result<void> remove(std::string_view registerName, std::string_view id) = 0;
    /// Stores the bytes once and returns the value for an Attachment field ("sha256/name"). AttachmentTooLarge.
    virtual base::Result<std::string> attach(std::string_view bytes, std::string_view name) = 0;
    virtual const model::Snapshot& snapshot() const = 0;
};

/// Who and when, from outside, so that tests and the sample are reproducible.
struct Identity {
    std::string who;
    std::string session;
};
/// What else follows from what a command did: carried out when its work is, in the same step to undo. `before`: the
/// project as the command found it. An import in several parts is one command here.
using FollowUps = std::function<base::Result<void>(Edit& edit, const model::Snapshot& before)>;

struct Environment {
    std::shared_ptr<base::Clock> clock;
    std::shared_ptr<base::IdSource> ids;
    std::string who;
    model::ItemFits itemFits;  ///< empty: every item id is taken
    FollowUps followUps{};     ///< empty: nothing follows
};

struct Done {
    bool changed = false;  ///< false: the command changed nothing and left no trace
    std::int64_t seq = 0;
    model::ChangeSet changes;
};

/// What commands come to, worked out and checked beforehand on a copy of the snapshot: see prepare().
struct Prepared {
    model::Snapshot base;  ///< the state that the parts start from
    std::vector<model::ChangeSet> parts;
};

/// One open project: a working copy in which every command is one durable transaction. Belongs to one thread.
/// Created by ProjectFile.
class Project {
public:
    virtual ~Project() = default;

    virtual const model::Snapshot& snapshot() const = 0;
    /// Grows by one with each change of the snapshot; results for an older revision are thrown away.
    virtual std::uint64_t revision() const = 0;

    using Work = std::function<base::Result<void>(Edit&)>;
    /// THE write path: one SQLite transaction under a recording session; its changeset is the undo entry, the audit
    /// entry and the notification. When work fails, nothing has happened.
    virtual base::Result<Done> execute(Label label, const Work& work) = 0;
    /// The same in several parts that are written, undone and redone together (one transaction, one history entry a
    /// part): for imports whose changeset would pass the limit of one entry (CommandTooLarge).
    virtual base::Result<Done> executeParts(Label label, const std::vector<Work>& parts,
                                            EntryKind kind = EntryKind::Do) = 0;
    /// The same for what was prepared, in steps, so that the thread serves other events in between: begin(), then
    /// proceed() until it answers Done. Still one transaction: nobody sees anything of it before the last step, and
    /// no other command runs meanwhile (Busy). The history does not show it before either. Busy also when the project
    /// is no longer as it was prepared for.
    virtual base::Result<void> begin(Label label, Prepared prepared, EntryKind kind = EntryKind::Do) = 0;
    /// Works on for about that long; nothing: there is more to do. After an error nothing has happened.
    virtual base::Result<std::optional<Done>> proceed(std::chrono::milliseconds budget) = 0;
    /// Takes back what the steps have written so far. Does nothing when none run.
    virtual void abandon() = 0;
    virtual int percentDone() const = 0;    ///< of the steps; 0 when none run
    virtual base::Result<Done> undo() = 0;  ///< NothingToUndo, UndoStopped, HistoryUnfit
    virtual base::Result<Done> redo() = 0;  ///< NothingToRedo
    /// The entry that undo() or redo() would work on.
    virtual std::optional<HistoryEntry> nextUndo() const = 0;
    virtual std::optional<HistoryEntry> nextRedo() const = 0;
    /// Newest first; `limit` 0 = all.
    virtual base::Result<std::vector<HistoryEntry>> history(std::size_t limit = 0) const = 0;
    /// Ids (HistoryEntry::id) of the entries that changed this record, newest first.
    virtual base::Result<std::vector<std::string>> historyOf(std::string_view registerName,
                                                             std::string_view id) const = 0;
    /// What an entry changed, decoded; for the history view.
    virtual base::Result<std::vector<FieldChange>> changesOf(std::int64_t seq) const = 0;
    /// Names the present state; answers the version's id. It is kept by the next save and is no step of undo.
    virtual base::Result<std::string> addVersion(const std::string& name, const std::string& note = {}) = 0;
    virtual base::Result<std::vector<Version>> versions() const = 0;  ///< oldest first
    /// A person's right: empties personal fields of a record (all of them unless named; a required text becomes "—")
    /// and forgets what every history entry that touched them had changed, and their texts in labels. Who, when and
    /// kind stay. Nothing before this can be undone or exported as a version afterwards. A record that was removed
    /// is erased from the history. The next save replaces the backup too. NotPersonal, UnknownRecord.
    virtual base::Result<Done> erase(std::string_view registerName, std::string_view id,
                                     const std::vector<std::string>& fields = {}) = 0;
    virtual base::Result<std::string> attachment(std::string_view hash) const = 0;
    virtual std::string projectId() const = 0;
    /// SHA-256 over the canonical rows of all registers: equal digests, equal content.
    virtual std::string contentDigest() const = 0;
    /// Canonical text of all records, in order; equal dumps, equal content (tests, diff).
    virtual std::string dump() const = 0;

    using Listener = std::function<void(const model::ChangeSet&, std::uint64_t revision)>;
    /// Called once a command, after the snapshot is replaced. The handle's destruction ends it.
    virtual std::shared_ptr<void> onChanged(Listener listener) = 0;
};

/// Runs the parts over the snapshot and checks them as Project::execute does, without a database: for a worker thread
/// with a snapshot and an `environment` (clock, ids) of its own. Parts that attach files are not for here (Internal).
/// `cancelled` is asked between parts (Cancelled).
base::Result<Prepared> prepare(const model::Snapshot& snapshot, const Environment& environment,
                               const std::vector<Project::Work>& parts, const std::function<bool()>& cancelled = {});

}  // namespace cw::store
