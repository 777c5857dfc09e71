// Named states: Project::addVersion and the export of one as a file of its own.
#include "store/project_versions.h"

#include <set>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "store/canonical.h"
#include "store/file_check.h"
#include "store/loader.h"
#include "store/opener.h"
#include "store/project_impl.h"
#include "store/saver.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
using sqlite::Access;
using sqlite::Connection;
using sqlite::guarded;
using sqlite::Statement;

namespace {

constexpr std::size_t kNameLimit = 200;
constexpr std::size_t kNoteLimit = 20000;

const base::Arg kName("name", CW_TEXT("field", "Name"));
const base::Arg kNote("note", CW_TEXT("field", "Note"));

Result<std::string> cleanText(const base::Arg& field, const std::string& given, std::size_t limit) {
    if (!base::isCleanText(given)) return fail(ErrorCode::ValueRefused, field, "…", CW_TEXT("error", "plain text"));
    std::string text = base::trimmed(given);
    const auto length = base::codePoints(text);
    if (length > limit) return fail(ErrorCode::ValueTooLong, field, std::to_string(length), std::to_string(limit));
    return text;
}

}  // namespace

std::vector<Version> listVersions(Connection& connection) {
    auto rows = connection.cached("SELECT id, seq, name, note, who, at_utc FROM versions ORDER BY seq, at_utc, id");
    std::vector<Version> versions;
    while (rows->step())
        versions.push_back({std::string(rows->text(0)), rows->integer(1), std::string(rows->text(2)),
                            std::string(rows->text(3)), std::string(rows->text(4)), std::string(rows->text(5))});
    return versions;
}

std::int64_t countVersions(Connection& connection) {
    auto count = connection.cached("SELECT count(*) FROM versions");
    return count->step() ? count->integer(0) : 0;
}

Result<std::string> ProjectImpl::addVersion(const std::string& name, const std::string& note) {
    const auto cleanName = cleanText(kName, name, kNameLimit);
    if (!cleanName) return passOn(cleanName);
    if (cleanName->empty()) return fail(ErrorCode::FieldRequired, kName);
    const auto cleanNote = cleanText(kNote, note, kNoteLimit);
    if (!cleanNote) return passOn(cleanNote);
    return guarded(m_connection->path(), [&]() -> Result<std::string> {
        if (auto ready = makeReady(); !ready) return passOn(ready);
        sqlite::Transaction transaction(*m_connection);
        const std::string id = m_environment.ids->newId();
        auto insert = m_connection->cached(
            "INSERT INTO versions(id, seq, name, note, who, at_utc) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        const std::string at = m_environment.clock->nowUtc();
        insert->bind(1, id).bind(2, m_log.head()).bind(3, *cleanName).bind(5, m_environment.who).bind(6, at);
        if (cleanNote->empty())
            insert->bindNull(4);
        else
            insert->bind(4, *cleanNote);
        insert->run();
        transaction.commit();
        ++m_versionCount;
        return id;
    });
}

Result<std::vector<Version>> ProjectImpl::versions() const {
    return guarded(m_connection->path(),
                   [&]() -> Result<std::vector<Version>> { return listVersions(*m_connection); });
}

namespace {

/// Takes back, newest first, all that was done after `seq`, undo and redo entries too: each entry holds what it did.
Result<void> walkBack(Connection& connection, const HistoryLog& log, std::int64_t seq) {
    for (std::int64_t at = log.head(); at > seq; --at) {
        const auto entry = log.entry(at);
        const auto changeset = log.changeset(at);
        if (!entry || !changeset) return fail(ErrorCode::HistoryUnfit);
        if (entry->kind == EntryKind::Migrate) continue;  // columns and tables are only ever added
        if (changeset->empty()) return fail(ErrorCode::UndoStopped);
        if (!sqlite::applyExactly(connection, changeset->inverted())) return fail(ErrorCode::HistoryUnfit);
    }
    Statement broken(connection.handle(), "PRAGMA foreign_key_check");
    if (broken.step()) return fail(ErrorCode::HistoryUnfit);
    return {};
}

/// Attachments that neither the records nor what is left of the history name.
void dropAttachments(Connection& connection, const model::Snapshot& snapshot, const HistoryLog& log) {
    const auto named = attachmentsOf(snapshot);
    std::vector<std::string> unnamed;
    {
        Statement blobs(connection.handle(), "SELECT hash FROM blobs");
        while (blobs.step())
            if (!named.contains(blobs.text(0)) && log.mentioning(blobs.text(0)).empty())
                unnamed.emplace_back(blobs.text(0));
    }
    for (const std::string& hash : unnamed)
        connection.cached("DELETE FROM blobs WHERE hash = ?1")->bind(1, hash).run();
}

void dropLater(Connection& connection, std::int64_t seq) {
    for (const char* sql : {"DELETE FROM versions WHERE seq > ?1", "DELETE FROM touched WHERE created_seq > ?1",
                            "UPDATE touched SET changed_seq = ?1 WHERE changed_seq > ?1"})
        connection.cached(sql)->bind(1, seq).run();
}

/// Turns an image of the whole project into the project as it was at that entry.
Result<void> goBack(Connection& image, const VersionJob& job, std::int64_t seq) {
    sqlite::Transaction transaction(image);
    HistoryLog log(image, *job.book);
    log.open();
    if (seq < log.floor() || seq > log.head()) return fail(ErrorCode::HistoryUnfit);
    if (auto back = walkBack(image, log, seq); !back) return back;
    if (!log.cutAfter(seq)) return fail(ErrorCode::HistoryUnfit);
    dropLater(image, seq);
    const auto snapshot = loadSnapshot(image, job.book->layout(), job.target);
    if (!snapshot) return passOn(snapshot);
    dropAttachments(image, *snapshot, log);
    Meta meta(image);
    meta.set(meta::kCatalogue, job.catalogue);
    meta.set(meta::kApplication, CITYWRIGHT_VERSION);
    meta.set(meta::kDigest, digestOf(*snapshot));
    meta.set(meta::kHead, log.headId());
    meta.set(meta::kSavedSeq, log.head());
    meta.set(meta::kSavedTop, log.top());
    meta.set(meta::kSavedVersions, countVersions(image));
    transaction.commit();
    return {};
}

}  // namespace

Result<void> exportVersion(const VersionJob& job) {
    return guarded(job.imagePath, [&]() -> Result<void> {
        const Image image(job.workPath, job.imagePath);
        {
            Connection connection(image.path(), Access::Write);
            connection.exec("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA secure_delete=ON");
            connection.setForeignKeys(false);
            Statement wanted(connection.handle(), "SELECT seq FROM versions WHERE id = ?1");
            wanted.bind(1, job.versionId);
            if (!wanted.step()) return fail(ErrorCode::UnknownVersion, job.versionId);
            const std::int64_t seq = wanted.integer(0);
            wanted.reset();
            if (auto back = goBack(connection, job, seq); !back) return back;
            connection.exec("VACUUM");  // nothing of later days is left in free pages
            Statement check(connection.handle(), "PRAGMA quick_check(1)");
            if (!check.step() || check.text(0) != "ok") return fail(ErrorCode::VerifyFailed, job.target);
        }
        base::os::PublishOptions options;
        options.sessionTag = job.sessionTag;
        options.mayReplace = false;
        const auto published = base::os::publishFile(image.path(), job.target, options);
        if (!published) return passOn(published);
        return {};
    });
}

}  // namespace cw::store
