#include "store/saver.h"

#include <filesystem>
#include <future>

#include "base/error_codes.h"
#include "store/canonical.h"
#include "store/history_log.h"
#include "store/loader.h"
#include "store/meta.h"
#include "store/project_versions.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
using sqlite::Access;
using sqlite::Connection;
using sqlite::Statement;

Image::Image(const std::string& workPath, std::string path) : m_path(std::move(path)) {
    clear();
    Connection work(workPath, Access::Read);
    Statement vacuum(work.handle(), "VACUUM INTO ?1");
    vacuum.bind(1, m_path);
    vacuum.run();
}

void Image::clear() const {
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
    std::filesystem::remove(m_path + "-journal", ignored);
}

namespace {

/// The image holds what was committed when the copy began, which may be later than the job: commands go on meanwhile.
/// As long as nothing was done meanwhile, that is the job's snapshot.
Result<model::Snapshot> contentOf(Connection& image, const SaveJob& job, std::int64_t head) {
    if (head == job.seq) return job.snapshot;
    return loadSnapshot(image, job.book->layout(), job.target);
}

/// No row got lost between the read model and the image.
bool countsAgree(Connection& image, const model::Snapshot& content) {
    for (int i = 0; i < content.registry().count(); ++i) {
        Statement count(image.handle(), "SELECT count(*) FROM " + quotedName(content.registry()[i].name));
        if (!count.step() || count.integer(0) != static_cast<std::int64_t>(content.table(i).size())) return false;
    }
    return true;
}

Result<void> finishImage(const SaveJob& job, const std::string& path, std::future<std::string>& digest,
                         ProjectFile::SaveOutcome& outcome, bool& erased) {
    Connection image(path, Access::Write);
    // Nobody else sees the image, and AtomicFile syncs what it publishes.
    image.exec("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536");
    HistoryLog log(image, *job.book);
    log.open();
    outcome.seq = log.head();
    outcome.top = log.top();
    outcome.versions = countVersions(image);
    erased = job.ownSince && log.erasedAfter(*job.ownSince);  // asked here: the image may be later than the job
    const auto content = contentOf(image, job, log.head());
    if (!content) return passOn(content);
    if (!countsAgree(image, *content)) return fail(ErrorCode::VerifyFailed, job.target);
    {
        Meta meta(image);
        sqlite::Transaction transaction(image);
        meta.set(meta::kCatalogue, job.catalogue);
        meta.set(meta::kApplication, CITYWRIGHT_VERSION);
        meta.set(meta::kDigest, outcome.seq == job.seq ? digest.get() : digestOf(*content));
        meta.set(meta::kHead, log.headId());
        meta.set(meta::kSavedSeq, outcome.seq);
        meta.set(meta::kSavedTop, outcome.top);
        meta.set(meta::kSavedVersions, outcome.versions);
        transaction.commit();
    }
    Statement check(image.handle(), "PRAGMA quick_check(1)");
    if (!check.step() || check.text(0) != "ok") return fail(ErrorCode::VerifyFailed, job.target);
    return {};
}

Result<void> replaceBackup(const SaveJob& job, const std::string& image) {
    const std::string backup = base::os::backupPath(job.target);
    if (!base::os::exists(backup)) return {};
    base::os::PublishOptions options;
    options.sessionTag = job.sessionTag;
    auto published = base::os::publishFile(image, backup, options);
    if (!published) return passOn(published);
    return {};
}

}  // namespace

Result<std::shared_ptr<ProjectFile::SaveOutcome>> runSave(const SaveJob& job) {
    return sqlite::guarded(job.imagePath, [&]() -> Result<std::shared_ptr<ProjectFile::SaveOutcome>> {
        auto outcome = std::make_shared<ProjectFile::SaveOutcome>();
        outcome->target = job.target;
        auto digest = std::async(std::launch::async, [&] { return digestOf(job.snapshot); });  // beside the copying
        const Image image(job.workPath, job.imagePath);
        bool erased = false;
        if (auto finished = finishImage(job, image.path(), digest, *outcome, erased); !finished)
            return passOn(finished);
        base::os::PublishOptions options;
        options.sessionTag = job.sessionTag;
        options.backup = job.backup && !erased;
        options.mayReplace = job.mayReplace;
        options.expected = job.expected ? &*job.expected : nullptr;
        options.expectedSha256 = job.expectedSha256;
        // Before the file itself: when this fails, nothing is said to be saved and erased.
        if (erased)
            if (auto replaced = replaceBackup(job, image.path()); !replaced) return passOn(replaced);
        auto published = base::os::publishFile(image.path(), job.target, options);
        if (!published) return passOn(published);
        outcome->published = *published;
        return outcome;
    });
}

}  // namespace cw::store
