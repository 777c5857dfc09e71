#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/os/holder_lock.h"
#include "store/project.h"

namespace cw::store {

inline constexpr std::uint32_t kApplicationId = 0x43575231;  // "CWR1"
inline constexpr const char* kExtension = ".citywright";
inline constexpr std::uint64_t kFileLimit = 2ull << 30;

/// The SQL of resources/migrations by name, in order: "0001_core.sql" …
struct Migration {
    int number = 0;
    std::string name;
    std::string sql;
    /// Of the schema after it, from schemaDigests() at build time; empty: opening a file runs the migrations to know.
    std::string schemaDigest{};
};
using Migrations = std::vector<Migration>;

/// Digest of the schema after each migration, in order; for the build.
base::Result<std::vector<std::string>> schemaDigests(const Migrations& migrations);

struct Places {
    std::string stateFolder;  ///< sessions/ lives here; from app (XDG state)
};

struct FileInfo {
    std::string path;
    std::uint64_t size = 0;
    int userVersion = 0;
    std::string projectId;
    std::string digest;
    std::string applicationVersion;
    std::string catalogue;  ///< id and version
    std::size_t records = 0;
    std::int64_t historyLength = 0;
};

/// What happened at opening that the user should know once.
struct OpenReport {
    int migratedFrom = 0;          ///< 0: no migration
    bool historyDisabled = false;  ///< the stored history does not hold together; undo starts anew
    bool recovered = false;
    std::optional<base::os::Holder>
        holder;  ///< somebody else has the file open: opened read-only (saving is refused)
};

/// A project file under edit: private working copy in a session folder, atomic verified save, recovery.
/// The user's path is read once at opening and written only by save.
class ProjectFile {
public:
    struct Setup {
        Places places;
        Environment environment;
        const Migrations* migrations = nullptr;
        std::string catalogueId;  ///< "pas181 2014.1"
        /// Files from this size on are read beside their checks, on a second connection and a thread, which for
        /// smaller ones cost more than they bring.
        std::int64_t readAheadFrom = 8 << 20;
        bool transient = false;  ///< command line: a killed session is cleared, never offered for recovery
    };
    enum class IfHeld { Refuse, ReadOnly, TakeOver };

    /// A new project without a path (saved later by saveAs).
    static base::Result<std::unique_ptr<ProjectFile>> createNew(const Setup& setup);
    /// store.md "Open": copy, check, migrate the copy, load.
    static base::Result<std::unique_ptr<ProjectFile>> open(const Setup& setup, const std::string& path,
                                                           IfHeld ifHeld = IfHeld::Refuse);
    /// As open, but untitled: the same project once more, with its history.
    static base::Result<std::unique_ptr<ProjectFile>> openCopy(const Setup& setup, const std::string& path);
    /// A new, untitled project that begins with the records of that file: id of its own, no history. For templates
    /// and the sample.
    static base::Result<std::unique_ptr<ProjectFile>> newFromTemplate(const Setup& setup, const std::string& path);

    struct Recoverable {
        std::string folder;
        std::string path;  ///< of the project; empty when never saved
        std::string lastChangeUtc;
        std::int64_t changes = 0;  ///< unsaved ones
    };
    static std::vector<Recoverable> recoverable(const Places& places);
    /// Untouched when it fails. Read-only when somebody else holds the project's file; a project that this process
    /// has open there loses the file to the recovered one.
    static base::Result<std::unique_ptr<ProjectFile>> recover(const Setup& setup, const Recoverable& which);
    static base::Result<void> discard(const Recoverable& which);

    /// Checks without keeping anything; FileInfo of a sound file. The path is not written, no litter left.
    static base::Result<FileInfo> verify(const Setup& setup, const std::string& path);
    /// For reading commands: checked, read with mode=ro&immutable=1 semantics on a private copy-free connection.
    static base::Result<model::Snapshot> read(const Setup& setup, const std::string& path, FileInfo* info = nullptr);
    static base::Result<std::vector<HistoryEntry>> readHistory(const Setup& setup, const std::string& path);
    static base::Result<std::vector<Version>> readVersions(const Setup& setup, const std::string& path);
    /// Bytes of attachments ("sha256/name"), in that order.
    static base::Result<std::vector<std::string>> readAttachments(const Setup& setup, const std::string& path,
                                                                  const std::vector<std::string>& values);

    virtual ~ProjectFile() = default;  ///< ends the session; the folder goes unless unsaved changes were kept
    virtual Project& project() = 0;
    virtual const Project& project() const = 0;
    virtual const std::string& path() const = 0;  ///< empty when untitled
    virtual const OpenReport& report() const = 0;
    virtual bool isModified() const = 0;
    virtual bool isReadOnly() const = 0;
    virtual std::int64_t unsavedChanges() const = 0;

    /// Blocking save, for the command line and tests. Backup as NAME.bak.
    virtual base::Result<void> save() = 0;
    virtual base::Result<void> saveAs(const std::string& path, bool mayReplace = true) = 0;
    /// The parts of a save for a worker: the returned function runs on any thread and touches neither Project nor
    /// this object; finishSave() then runs on the project's thread with its answer. Both may come while a command is
    /// carried out in steps: what is not committed is not saved.
    struct SaveOutcome;
    using SaveWork = std::function<base::Result<std::shared_ptr<SaveOutcome>>()>;
    virtual base::Result<SaveWork> beginSave(const std::string& path, bool mayReplace = true) = 0;
    virtual base::Result<void> finishSave(const base::Result<std::shared_ptr<SaveOutcome>>& outcome) = 0;

    /// Makes a project file of a named state, with the history up to then. UnknownVersion; UndoStopped when personal
    /// data was erased since; TargetExists.
    virtual base::Result<void> exportVersion(const std::string& versionId, const std::string& path) = 0;

    /// Says that unsaved work may be thrown away at destruction ("Don't save"). Without it, the session folder of a
    /// modified project stays and is offered for recovery.
    virtual void discardChanges() = 0;
};

/// The command line's edit (store.md "Command line"): holder's lock → private copy → work → verified save. Nothing is
/// written when the work changed nothing. `backupAge`: .bak only when the current one is older than ten minutes.
base::Result<Done> editFile(const ProjectFile::Setup& setup, const std::string& path,
                            const std::function<base::Result<Done>(Project&)>& work);

}  // namespace cw::store
