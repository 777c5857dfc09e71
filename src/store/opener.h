#pragma once
#include <memory>
#include <set>
#include <string>

#include "base/result.h"
#include "store/project_file.h"
#include "store/project_impl.h"
#include "store/session_folder.h"

namespace cw::store {

/// How a working copy is kept: durable at once (window) or only until it is saved (command line).
enum class Durability { EveryCommand, AtSaveOnly };

/// A checked and loaded working copy.
struct Opened {
    std::unique_ptr<ProjectImpl> project;
    std::int64_t savedSeq = 0;  ///< what the working copy says of the saved file
    std::int64_t savedTop = 0;
    std::int64_t savedVersions = 0;
    int migratedFrom = 0;
    bool historyDisabled = false;
};

struct OpenOptions {
    Durability durability = Durability::EveryCommand;
    bool asSaved = true;  ///< must be exactly what was saved; off for recovered copies, which have unsaved changes
    bool fresh = false;   ///< a new project with these records: own id, no history, no attachment that none names
};

/// Hashes of the attachments that the records name.
std::set<std::string, std::less<>> attachmentsOf(const model::Snapshot& snapshot);

/// Checks, migrates and loads the database at session.workPath(). `place` is what errors call it.
base::Result<Opened> openWorkingCopy(const ProjectFile::Setup& setup, std::shared_ptr<SchemaBook> book,
                                     const SessionFolder& session, const std::string& place,
                                     const OpenOptions& options);
/// Makes an empty project there.
base::Result<Opened> createWorkingCopy(const ProjectFile::Setup& setup, std::shared_ptr<SchemaBook> book,
                                       const SessionFolder& session);

/// Looks at a file without keeping anything: straight at it when it has the latest version, else at a migrated copy
/// in a session folder that goes afterwards.
class Reading {
public:
    static base::Result<Reading> open(const ProjectFile::Setup& setup, const std::string& path);
    Reading(Reading&&) = default;
    Reading& operator=(Reading&&) = delete;
    ~Reading();

    const model::Snapshot& snapshot() const { return m_snapshot; }
    bool historySound() const { return m_historySound; }
    base::Result<FileInfo> info() const;
    base::Result<std::vector<HistoryEntry>> history() const;
    base::Result<std::vector<Version>> versions() const;
    /// Bytes of the attachment ("sha256/name"). FileMissing, FileDamaged.
    base::Result<std::string> attachment(std::string_view value) const;
    /// Bytes of every attachment against their hash.
    base::Result<void> checkAttachments() const;
    /// Every record against its register's rules. Framework items may be of another version. FileContentRefused.
    base::Result<void> checkRules() const;

private:
    Reading() = default;
    static base::Result<Reading> tryOpen(const ProjectFile::Setup& setup, const std::string& path);
    base::Result<void> readDirectly(int version);
    base::Result<void> readCopy(const ProjectFile::Setup& setup);

    std::string m_path;
    int m_version = 0;
    std::shared_ptr<SchemaBook> m_book;
    std::unique_ptr<SessionFolder> m_session;
    std::unique_ptr<sqlite::Connection> m_direct;
    std::unique_ptr<ProjectImpl> m_copy;
    model::Snapshot m_snapshot;
    bool m_historySound = true;
    sqlite::Connection& connection() const { return m_direct ? *m_direct : m_copy->connection(); }
};

}  // namespace cw::store
