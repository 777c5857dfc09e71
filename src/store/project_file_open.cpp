// Opening, creating, recovering and reading of project files.
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/error_codes.h"
#include "base/log.h"
#include "base/os/atomic_file.h"
#include "store/file_check.h"
#include "store/project_file_impl.h"
#include "store/project_versions.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
namespace os = base::os;

namespace {

using Pointer = std::unique_ptr<ProjectFile>;

Result<std::shared_ptr<SchemaBook>> bookOf(const ProjectFile::Setup& setup) {
    if (!setup.migrations || !setup.environment.clock || !setup.environment.ids)
        return fail(ErrorCode::Internal, "setup");
    return SchemaBook::make(*setup.migrations, model::registry());
}

/// A session folder with a checked, loaded copy of the file; the folder goes again when anything fails.
struct Copied {
    SessionFolder session;
    Opened opened;
    SessionNote note;
};

Result<Copied> copyAndOpen(const ProjectFile::Setup& setup, std::shared_ptr<SchemaBook> book, const std::string& path,
                           const SessionNote& note, SessionFolder session, const OpenOptions& options = {}) {
    Copied copied{std::move(session), {}, note};
    const auto give_up = [&](const base::Error& error) {
        copied.opened.project.reset();
        copied.session.remove();
        return base::Failure(error);
    };
    // Under another name until it is complete: half a copy must never look like somebody's work.
    auto copy = os::copyIn(path, copied.session.partPath(), kFileLimit, os::Durable::Soon);
    if (!copy) return give_up(copy.error());
    if (::rename(copied.session.partPath().c_str(), copied.session.workPath().c_str()) != 0)
        return give_up({ErrorCode::WorkingCopyFailed, {copied.session.workPath(), std::strerror(errno)}});
    copied.note.stamp = copy->source;
    copied.note.sha256 = copy->sha256;
    // Once more on what was really copied: the file may have been exchanged since we looked.
    if (auto header = checkHeader(copied.session.workPath(), book->latest()); !header) return give_up(header.error());
    auto opened = openWorkingCopy(setup, std::move(book), copied.session, path, options);
    if (!opened) return give_up(opened.error());
    copied.opened = std::move(*opened);
    if (auto written = copied.session.writeNote(copied.note); !written) return give_up(written.error());
    return copied;
}

}  // namespace

Result<Pointer> ProjectFile::createNew(const Setup& setup) {
    return sqlite::guarded(setup.places.stateFolder, [&]() -> Result<Pointer> {
        auto book = bookOf(setup);
        if (!book) return passOn(book);
        SessionNote note;
        note.kind = setup.transient ? "edit" : "window";
        auto session = SessionFolder::create(setup.places, note);
        if (!session) return passOn(session);
        auto opened = createWorkingCopy(setup, *book, *session);
        if (!opened) {
            session->remove();
            return passOn(opened);
        }
        return Pointer(new ProjectFileImpl(setup, *book, std::move(*session), std::move(*opened), {}));
    });
}

Result<Pointer> ProjectFile::open(const Setup& setup, const std::string& path, IfHeld ifHeld) {
    return sqlite::guarded(path, [&]() -> Result<Pointer> {
        auto book = bookOf(setup);
        if (!book) return passOn(book);
        const std::string whole = os::absolutePath(path);
        if (auto header = checkHeader(whole, (*book)->latest()); !header) return passOn(header);

        SessionNote note;
        note.kind = "window";
        note.path = whole;
        auto session = SessionFolder::create(setup.places, note);
        if (!session) return passOn(session);
        const os::Holder self = selfAsHolder(setup, *session);
        OpenReport report;
        auto lock =
            ifHeld == IfHeld::TakeOver ? os::HolderLock::takeOver(whole, self) : os::HolderLock::take(whole, self);
        if (!lock && (lock.error().code != ErrorCode::FileInUse || ifHeld != IfHeld::ReadOnly)) {
            session->remove();
            return passOn(lock);
        }
        if (!lock) report.holder = os::HolderLock::current(whole).value_or(os::Holder{});
        if (lock && lock->held())
            os::removeOrphans(whole, [&](std::string_view tag) {
                return tag != self.token && SessionFolder::isAlive(setup.places, tag);
            });

        auto copied = copyAndOpen(setup, *book, whole, note, std::move(*session));
        if (!copied) return passOn(copied);
        const bool readOnly = !lock || !os::isWritable(whole);
        auto file = std::make_unique<ProjectFileImpl>(setup, *book, std::move(copied->session),
                                                      std::move(copied->opened), std::move(report));
        file->bind(std::move(copied->note), lock ? std::move(*lock) : os::HolderLock{});
        if (readOnly) file->setReadOnly();
        return Pointer(std::move(file));
    });
}

namespace {

Result<Pointer> openUntitled(const ProjectFile::Setup& setup, const std::string& path, const OpenOptions& options) {
    return sqlite::guarded(path, [&]() -> Result<Pointer> {
        auto book = bookOf(setup);
        if (!book) return passOn(book);
        const std::string whole = os::absolutePath(path);
        if (auto header = checkHeader(whole, (*book)->latest()); !header) return passOn(header);
        SessionNote note;
        note.kind = setup.transient ? "edit" : "window";
        auto session = SessionFolder::create(setup.places, note);
        if (!session) return passOn(session);
        auto copied = copyAndOpen(setup, *book, whole, note, std::move(*session), options);
        if (!copied) return passOn(copied);
        return Pointer(new ProjectFileImpl(setup, *book, std::move(copied->session), std::move(copied->opened), {}));
    });
}

}  // namespace

Result<Pointer> ProjectFile::openCopy(const Setup& setup, const std::string& path) {
    return openUntitled(setup, path, {});
}

Result<Pointer> ProjectFile::newFromTemplate(const Setup& setup, const std::string& path) {
    OpenOptions options;
    options.fresh = true;
    return openUntitled(setup, path, options);
}

namespace {

/// What a dead session's copy holds; nothing when there is nothing to recover (or it cannot be told).
std::optional<ProjectFile::Recoverable> inspect(const std::string& folder, const SessionNote& note, bool& worthless) {
    auto found = sqlite::guarded(folder, [&]() -> Result<ProjectFile::Recoverable> {
        sqlite::Connection connection(folder + "/work.citywright", sqlite::Access::Write);
        beginSchemaStage(connection);
        ProjectFile::Recoverable one{folder, note.path, {}, 0};
        // Tables come in one transaction: none there means that the process died while it made a new project.
        sqlite::Statement tables(connection.handle(), "SELECT count(*) FROM sqlite_master");
        if (tables.step() && tables.integer(0) == 0) return one;
        const Meta meta(connection);
        auto last = connection.cached("SELECT seq, at_utc FROM history ORDER BY seq DESC LIMIT 1");
        std::int64_t head = 0;
        if (last->step()) {
            head = last->integer(0);
            one.lastChangeUtc = last->text(1);
        }
        one.changes =
            head - meta.number(meta::kSavedSeq) + countVersions(connection) - meta.number(meta::kSavedVersions);
        return one;
    });
    if (!found) return std::nullopt;  // kept: somebody may still get something out of it
    worthless = found->changes <= 0;
    return *found;
}

}  // namespace

std::vector<ProjectFile::Recoverable> ProjectFile::recoverable(const Places& places) {
    SessionFolder::clearDead(places);
    std::vector<Recoverable> out;
    for (const std::string& folder : SessionFolder::all(places)) {
        const auto note = SessionFolder::readNote(folder);
        if (!note || note->kind != "window") continue;  // of another version: kept
        auto session = SessionFolder::adopt(folder);
        if (!session) continue;                             // alive
        bool worthless = !os::exists(session->workPath());  // died while it copied
        const auto found = worthless ? std::nullopt : inspect(folder, *note, worthless);
        if (worthless)
            session->remove();
        else if (found)
            out.push_back(*found);
    }
    return out;
}

Result<Pointer> ProjectFile::recover(const Setup& setup, const Recoverable& which) {
    return sqlite::guarded(which.folder, [&]() -> Result<Pointer> {
        auto book = bookOf(setup);
        if (!book) return passOn(book);
        auto note = SessionFolder::readNote(which.folder);
        if (!note) return fail(ErrorCode::FileMissing, which.folder);
        auto session = SessionFolder::adopt(which.folder);
        if (!session) return passOn(session);
        OpenOptions options;
        options.asSaved = false;
        auto opened = openWorkingCopy(setup, *book, *session, session->workPath(), options);
        if (!opened) return passOn(opened);  // the folder stays

        OpenReport report;
        report.recovered = true;
        os::HolderLock lock;
        bool readOnly = false;
        if (!note->path.empty()) {
            const os::Holder self = selfAsHolder(setup, *session);
            auto taken = os::HolderLock::take(note->path, self);
            // Open in this very process: the recovered work is about to take its place.
            const auto holder = taken ? std::nullopt : os::HolderLock::current(note->path);
            if (holder && holder->host == self.host && holder->pid == self.pid)
                taken = os::HolderLock::takeOver(note->path, self);
            if (taken)
                lock = std::move(*taken);
            else
                report.holder = os::HolderLock::current(note->path).value_or(os::Holder{});
            readOnly = !taken;
        }
        auto file = std::make_unique<ProjectFileImpl>(setup, *book, std::move(*session), std::move(*opened),
                                                      std::move(report));
        file->bind(std::move(*note), std::move(lock));
        if (readOnly) file->setReadOnly();
        base::log::info("session.recovered");
        return Pointer(std::move(file));
    });
}

Result<void> ProjectFile::discard(const Recoverable& which) {
    return sqlite::guarded(which.folder, [&]() -> Result<void> {
        auto session = SessionFolder::adopt(which.folder);
        if (!session) return passOn(session);
        session->remove();
        return {};
    });
}

Result<FileInfo> ProjectFile::verify(const Setup& setup, const std::string& path) {
    return sqlite::guarded(path, [&]() -> Result<FileInfo> {
        auto reading = Reading::open(setup, path);
        if (!reading) return passOn(reading);
        if (!reading->historySound()) return damaged(path, Damage::History);
        if (auto good = reading->checkAttachments(); !good) return passOn(good);
        if (auto good = reading->checkRules(); !good) return passOn(good);
        return reading->info();
    });
}

Result<model::Snapshot> ProjectFile::read(const Setup& setup, const std::string& path, FileInfo* info) {
    return sqlite::guarded(path, [&]() -> Result<model::Snapshot> {
        auto reading = Reading::open(setup, path);
        if (!reading) return passOn(reading);
        if (info) {
            auto found = reading->info();
            if (!found) return passOn(found);
            *info = std::move(*found);
        }
        return reading->snapshot();
    });
}

Result<std::vector<HistoryEntry>> ProjectFile::readHistory(const Setup& setup, const std::string& path) {
    return sqlite::guarded(path, [&]() -> Result<std::vector<HistoryEntry>> {
        auto reading = Reading::open(setup, path);
        if (!reading) return passOn(reading);
        return reading->history();
    });
}

Result<std::vector<Version>> ProjectFile::readVersions(const Setup& setup, const std::string& path) {
    return sqlite::guarded(path, [&]() -> Result<std::vector<Version>> {
        auto reading = Reading::open(setup, path);
        if (!reading) return passOn(reading);
        return reading->versions();
    });
}

Result<std::vector<std::string>> ProjectFile::readAttachments(const Setup& setup, const std::string& path,
                                                              const std::vector<std::string>& values) {
    return sqlite::guarded(path, [&]() -> Result<std::vector<std::string>> {
        auto reading = Reading::open(setup, path);
        if (!reading) return passOn(reading);
        std::vector<std::string> all;
        for (const std::string& value : values) {
            auto bytes = reading->attachment(value);
            if (!bytes) return passOn(bytes);
            all.push_back(std::move(*bytes));
        }
        return all;
    });
}

}  // namespace cw::store
