#include <cerrno>
#include <cstring>
#include <ctime>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "store/file_check.h"
#include "store/opener.h"
#include "store/project_file_impl.h"
#include "store/saver.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
namespace os = base::os;

namespace {

constexpr std::int64_t kBackupAgeNs = std::int64_t{10} * 60 * 1'000'000'000;

/// Scripts edit many times a minute: the backup should still be what was there before they began.
bool backupIsDue(const std::string& target) {
    const auto backup = os::stampOf(os::backupPath(target));
    if (!backup) return true;
    struct timespec now {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const std::int64_t nowNs = static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    return nowNs - backup->mtimeNs > kBackupAgeNs || backup->mtimeNs > nowNs;
}

/// The folder of the private copy goes however the edit ends; after a kill the next run clears it.
class EditSession {
public:
    explicit EditSession(SessionFolder folder) : m_folder(std::move(folder)) {}
    EditSession(const EditSession&) = delete;
    EditSession& operator=(const EditSession&) = delete;
    ~EditSession() { m_folder.remove(); }
    const SessionFolder& folder() const { return m_folder; }

private:
    SessionFolder m_folder;
};

SaveJob jobFor(const ProjectFile::Setup& setup, const std::shared_ptr<SchemaBook>& book, const SessionFolder& session,
               const std::string& target, const os::CopyResult& source, const ProjectImpl& project,
               std::int64_t before) {
    SaveJob job;
    job.workPath = session.workPath();
    job.imagePath = session.imagePath();
    job.target = target;
    job.sessionTag = session.id();
    job.backup = backupIsDue(target);
    job.expected = source.source;
    job.expectedSha256 = source.sha256;
    job.catalogue = setup.catalogueId;
    job.seq = project.log().head();
    job.top = project.log().top();
    job.ownSince = before;
    job.snapshot = project.snapshot();
    job.book = book;
    return job;
}

}  // namespace

Result<Done> editFile(const ProjectFile::Setup& setup, const std::string& path,
                      const std::function<Result<Done>(Project&)>& work) {
    return sqlite::guarded(path, [&]() -> Result<Done> {
        auto book = SchemaBook::make(*setup.migrations, model::registry());
        if (!book) return passOn(book);
        const std::string target = os::absolutePath(path);
        if (auto header = checkHeader(target, (*book)->latest()); !header) return passOn(header);
        if (!os::isWritable(target)) return fail(ErrorCode::TargetNotWritable, target, std::strerror(EACCES));

        SessionFolder::clearDead(setup.places);
        SessionNote note;
        note.kind = "edit";
        note.path = target;
        auto folder = SessionFolder::create(setup.places, note);
        if (!folder) return passOn(folder);
        const EditSession session(std::move(*folder));
        auto lock = os::HolderLock::take(target, selfAsHolder(setup, session.folder()));
        if (!lock) return passOn(lock);
        if (lock->held())
            os::removeOrphans(target, [&](std::string_view tag) {
                return tag != session.folder().id() && SessionFolder::isAlive(setup.places, tag);
            });

        auto copy = os::copyIn(target, session.folder().workPath(), kFileLimit, os::Durable::No);
        if (!copy) return passOn(copy);
        if (auto header = checkHeader(session.folder().workPath(), (*book)->latest()); !header) return passOn(header);
        OpenOptions options;
        options.durability = Durability::AtSaveOnly;
        auto opened = openWorkingCopy(setup, *book, session.folder(), target, options);
        if (!opened) return passOn(opened);
        // Nobody is asked here, so nothing may be given up: the window opens such a file and says what is lost.
        if (opened->historyDisabled) return damaged(target, Damage::History);

        ProjectImpl& project = *opened->project;
        const std::int64_t before = project.log().head();
        const std::int64_t versions = project.versionCount();
        auto done = work(project);
        if (!done || (project.log().head() == before && project.versionCount() == versions)) return done;
        auto saved = runSave(jobFor(setup, *book, session.folder(), target, *copy, project, before));
        if (!saved) return passOn(saved);
        return done;
    });
}

}  // namespace cw::store
