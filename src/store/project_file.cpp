#include "store/project_file.h"

#include <sys/stat.h>
#include <cerrno>
#include <cstring>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "store/project_file_impl.h"
#include "store/project_versions.h"
#include "store/saver.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
namespace os = base::os;

ProjectFileImpl::ProjectFileImpl(const Setup& setup, std::shared_ptr<SchemaBook> book, SessionFolder session,
                                 Opened opened, OpenReport report)
    : m_setup(setup),
      m_book(std::move(book)),
      m_session(std::move(session)),
      m_project(std::move(opened.project)),
      m_report(std::move(report)) {
    m_report.migratedFrom = opened.migratedFrom;
    m_report.historyDisabled = opened.historyDisabled;
    m_note.kind = setup.transient ? "edit" : "window";
    m_savedSeq = opened.savedSeq;
    m_savedTop = opened.savedTop;
    m_savedVersions = opened.savedVersions;
}

ProjectFileImpl::~ProjectFileImpl() {
    const bool keep = isModified() && !m_discard;
    m_project->abandon();  // marks of a save that wait for its end are written
    m_project.reset();
    if (!keep) m_session.remove();
}

void ProjectFileImpl::bind(SessionNote note, os::HolderLock lock) {
    m_note = std::move(note);
    m_lock = std::move(lock);
}

/// Two states are the same when the same entry lies on top of the undo stack: going back to what was saved is not a
/// modification, although the history has grown.
bool ProjectFileImpl::isModified() const {
    return m_project->log().top() != m_savedTop || m_project->versionCount() != m_savedVersions;
}

std::int64_t ProjectFileImpl::unsavedChanges() const {
    return isModified() ? m_project->log().head() - m_savedSeq : 0;
}

bool ProjectFileImpl::isOwnFile(const std::string& target) const {
    if (m_note.path.empty()) return false;
    if (os::absolutePath(target) == os::absolutePath(m_note.path)) return true;
    const auto stamp = os::stampOf(target);  // another name of the same file (hard link)
    return stamp && stamp->inode == m_note.stamp.inode && stamp->device == m_note.stamp.device;
}

/// Nobody else may be at the target: our lock must still stand, or a new one must be had (another file, or one that
/// was held by somebody else when it was opened).
Result<void> ProjectFileImpl::readyFor(const std::string& target, bool same) {
    if (!same || !m_lock.held()) {
        auto lock = os::HolderLock::take(target, selfAsHolder(m_setup, m_session));
        if (!lock) return passOn(lock);
        m_newLock = std::move(*lock);
        return {};
    }
    if (m_lock.stillOurs()) return {};
    const auto holder = os::HolderLock::current(m_note.path).value_or(os::Holder{});
    return fail(ErrorCode::FileInUse, m_note.path, holder.user, holder.host, holder.since);
}

Result<ProjectFile::SaveWork> ProjectFileImpl::beginSave(const std::string& path, bool mayReplace) {
    return sqlite::guarded(path, [&]() -> Result<SaveWork> {
        if (!m_target.empty()) return fail(ErrorCode::Internal, "save runs already");
        const std::string wanted = path.empty() ? m_note.path : path;
        if (wanted.empty()) return fail(ErrorCode::TargetNotWritable, "", "");
        const std::string target = os::absolutePath(wanted);
        const bool same = isOwnFile(target);
        // Read-only because somebody else had it is another matter: their lock and what they saved are looked at
        // below.
        if (same && m_readOnly && (!m_report.holder || !os::isWritable(target)))
            return fail(ErrorCode::TargetNotWritable, target, std::strerror(EACCES));
        if (auto ready = readyFor(target, same); !ready) return passOn(ready);

        SaveJob job;
        job.workPath = m_session.workPath();
        job.imagePath = m_session.imagePath();
        job.target = target;
        job.sessionTag = m_session.id();
        job.mayReplace = mayReplace || same;
        // Asked for by path, an own file that changed outside may be overwritten: that is the user's answer to the
        // question.
        if (same && path.empty()) {
            job.expected = m_note.stamp;
            job.expectedSha256 = m_note.sha256;
        }
        job.catalogue = m_setup.catalogueId;
        job.seq = m_project->log().head();
        job.top = m_project->log().top();
        if (same) job.ownSince = m_savedSeq;
        job.snapshot = m_project->snapshot();
        job.book = m_book;
        static_cast<void>(m_book->layout());  // computed here, so that the worker only reads
        m_target = target;
        return SaveWork([job = std::move(job)] { return runSave(job); });
    });
}

Result<void> ProjectFileImpl::finishSave(const Result<std::shared_ptr<SaveOutcome>>& outcome) {
    m_target.clear();
    os::HolderLock newLock = std::move(m_newLock);
    if (!outcome) return passOn(outcome);
    const SaveOutcome& saved = **outcome;
    m_savedSeq = saved.seq;
    m_savedTop = saved.top;
    m_savedVersions = saved.versions;
    if (newLock.held() || !isOwnFile(saved.target)) m_lock = std::move(newLock);
    m_note.path = saved.target;
    m_note.stamp = saved.published.stamp;
    m_note.sha256 = saved.published.sha256;
    m_readOnly = false;
    m_report.recovered = false;
    // From here the file is safe; what follows only keeps a later recovery from offering what is saved.
    static_cast<void>(m_session.writeNote(m_note).has_value());
    m_project->whenStepsEnd([this] { markAsSaved(); });
    return {};
}

void ProjectFileImpl::markAsSaved() {
    static_cast<void>(sqlite::guarded(m_session.path(), [&]() -> Result<void> {
                          sqlite::Transaction transaction(m_project->connection());
                          Meta meta(m_project->connection());
                          meta.set(meta::kSavedSeq, m_savedSeq);
                          meta.set(meta::kSavedTop, m_savedTop);
                          meta.set(meta::kSavedVersions, m_savedVersions);
                          transaction.commit();
                          return {};
                      }).has_value());
}

Result<void> ProjectFileImpl::run(const std::string& path, bool mayReplace) {
    auto work = beginSave(path, mayReplace);
    if (!work) return passOn(work);
    return finishSave((*work)());
}

Result<void> ProjectFileImpl::save() {
    return run({}, true);
}

Result<void> ProjectFileImpl::saveAs(const std::string& path, bool mayReplace) {
    if (path.empty()) return fail(ErrorCode::TargetNotWritable, "", "");
    return run(path, mayReplace);
}

Result<void> ProjectFileImpl::exportVersion(const std::string& versionId, const std::string& path) {
    VersionJob job;
    job.workPath = m_session.workPath();
    job.imagePath = m_session.path() + "/version.citywright";
    job.target = os::absolutePath(path);
    job.sessionTag = m_session.id();
    job.catalogue = m_setup.catalogueId;
    job.versionId = versionId;
    job.book = m_book;
    if (os::exists(job.target)) return fail(ErrorCode::TargetExists, path);
    return store::exportVersion(job);
}

os::Holder selfAsHolder(const ProjectFile::Setup& setup, const SessionFolder& session) {
    os::Holder self;
    self.user = setup.environment.who.empty() ? os::userName() : setup.environment.who;
    self.host = os::hostName();
    self.pid = os::processId();
    self.since = setup.environment.clock->nowUtc();
    self.token = session.id();
    return self;
}

}  // namespace cw::store
