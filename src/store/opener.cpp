#include "store/opener.h"

#include <future>
#include <set>
#include <system_error>

#include "base/error_codes.h"
#include "base/sha256.h"
#include "model/validate.h"
#include "store/canonical.h"
#include "store/file_check.h"
#include "store/loader.h"
#include "store/project_versions.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
using sqlite::Access;
using sqlite::Connection;
using sqlite::guarded;
namespace os = base::os;

namespace {

/// While a saved project opens nothing needs to reach the disk: the user's file is untouched, and there is no unsaved
/// work. A recovered copy is the only one of its kind.
void beginJournal(Connection& connection, const OpenOptions& options) {
    connection.exec(options.asSaved ? "PRAGMA synchronous=OFF" : "PRAGMA synchronous=FULL");
    connection.exec("PRAGMA secure_delete=ON");  // the default of Debian's SQLite, not of others
    // File systems without shared memory answer WAL with another mode and keep their journal: safe, only slower.
    connection.exec(options.durability == Durability::AtSaveOnly ? "PRAGMA journal_mode=MEMORY"
                                                                 : "PRAGMA journal_mode=WAL");
}

/// From the first command on every commit is durable, and so must be what it stands on.
void durableFromNow(ProjectImpl& project, const SessionFolder& session, Durability durability) {
    if (durability == Durability::AtSaveOnly) return;
    project.connection().exec("PRAGMA synchronous=FULL");
    project.beforeFirstCommand([folder = session.path(), work = session.workPath()]() -> Result<void> {
        for (const auto& synced : {os::syncFile(work), os::syncFile(folder + "/note.json"), os::syncFolder(folder),
                                   os::syncFolder(os::parentFolder(folder))})
            if (!synced) return synced;
        return {};
    });
}

/// The project over a checked connection.
void start(Opened& opened, std::unique_ptr<Connection> connection, std::shared_ptr<SchemaBook> book,
           model::Snapshot snapshot, const Environment& environment, const std::string& session) {
    const Meta meta(*connection);
    opened.savedSeq = meta.number(meta::kSavedSeq);
    opened.savedTop = meta.number(meta::kSavedTop);
    opened.savedVersions = meta.number(meta::kSavedVersions);
    opened.project = std::make_unique<ProjectImpl>(std::move(connection), std::move(book), std::move(snapshot),
                                                   environment, session);
    opened.project->start();
}

/// Checks read every page once or more: keep them while opening.
class LargeCache {
public:
    explicit LargeCache(Connection& connection) : m_connection(&connection) {
        connection.exec("PRAGMA cache_size=-65536");
    }
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;
    ~LargeCache() {
        sqlite3_exec(m_connection->handle(), "PRAGMA cache_size=-2000", nullptr, nullptr, nullptr);
        sqlite3_db_release_memory(m_connection->handle());
    }

private:
    Connection* m_connection;
};

/// The content of a copy, read beside the checks of the same copy, which take as long.
struct Content {
    model::Snapshot snapshot;
    std::string digest;
};

/// Nothing when it could not be read: the checks say why, or reading it once more does.
std::optional<Content> readAhead(const std::string& path, const Schema& layout) {
    auto read = guarded(path, [&]() -> Result<Content> {
        Connection connection(path, Access::Read);
        beginContentStage(connection);
        const sqlite::ReadTransaction once(connection);
        connection.restrictToReading(true);
        auto snapshot = loadSnapshot(connection, layout, path);
        if (!snapshot) return passOn(snapshot);
        auto digest = digestOf(*snapshot);
        return Content{std::move(*snapshot), std::move(digest)};
    });
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

/// Brings the copy to the latest version, in one transaction, and leaves a mark in the history.
void migrateCopy(Connection& connection, SchemaBook& book, int from, const Environment& environment,
                 const std::string& session) {
    sqlite::Transaction transaction(connection);
    HistoryLog log(connection, book);
    log.open();
    book.migrate(connection, from);
    HistoryLog::NewEntry entry;
    entry.kind = EntryKind::Migrate;
    entry.label = {"file.migrate", {std::to_string(from), std::to_string(book.latest())}};
    entry.schema = book.latest();
    log.append(entry, {environment.ids->newId(), environment.clock->nowUtc(), environment.who, session}, {});
    transaction.commit();
}

/// True when the history had to be given up.
bool settleHistory(Connection& connection, SchemaBook& book, bool asSaved) {
    HistoryLog log(connection, book);
    log.open();
    if (log.check(asSaved)) return false;
    sqlite::Transaction transaction(connection);
    log.disable();
    transaction.commit();
    return true;
}

/// What opening itself has changed is no unsaved change of the user's.
void markAsSaved(Connection& connection, SchemaBook& book) {
    HistoryLog log(connection, book);
    log.open();
    sqlite::Transaction transaction(connection);
    Meta meta(connection);
    meta.set(meta::kSavedSeq, log.head());
    meta.set(meta::kSavedTop, log.top());
    transaction.commit();
}

/// Makes the copy of a template a project of its own.
void beginAnew(Connection& connection, const model::Snapshot& snapshot, const Environment& environment) {
    const auto named = attachmentsOf(snapshot);
    sqlite::Transaction transaction(connection);
    connection.exec("DELETE FROM history; DELETE FROM versions; DELETE FROM touched");
    std::vector<std::string> unnamed;
    {
        sqlite::Statement blobs(connection.handle(), "SELECT hash FROM blobs");
        while (blobs.step())
            if (!named.contains(blobs.text(0))) unnamed.emplace_back(blobs.text(0));
    }
    for (const std::string& hash : unnamed)
        connection.cached("DELETE FROM blobs WHERE hash = ?1")->bind(1, hash).run();
    Meta meta(connection);
    meta.set(meta::kProject, environment.ids->newId());
    meta.set(meta::kHead, "");
    meta.set(meta::kUndo, "");
    meta.set(meta::kUndoFloor, std::int64_t{0});
    meta.set(meta::kSavedSeq, std::int64_t{0});
    meta.set(meta::kSavedTop, std::int64_t{0});
    meta.set(meta::kSavedVersions, std::int64_t{0});
    transaction.commit();
}

}  // namespace

std::set<std::string, std::less<>> attachmentsOf(const model::Snapshot& snapshot) {
    std::set<std::string, std::less<>> hashes;
    for (int i = 0; i < snapshot.registry().count(); ++i) {
        const auto& fields = snapshot.registry()[i].fields;
        for (std::size_t f = 0; f < fields.size(); ++f) {
            if (fields[f].type != model::FieldType::Attachment) continue;
            for (const model::Record& record : snapshot.table(i)) {
                const std::string& text = record.text(static_cast<int>(f));
                if (!text.empty()) hashes.insert(text.substr(0, text.find('/')));
            }
        }
    }
    return hashes;
}

Result<Opened> openWorkingCopy(const ProjectFile::Setup& setup, std::shared_ptr<SchemaBook> book,
                               const SessionFolder& session, const std::string& place, const OpenOptions& options) {
    return guarded(place, [&]() -> Result<Opened> {
        auto connection = std::make_unique<Connection>(session.workPath(), Access::Write);
        beginSchemaStage(*connection);
        std::optional<LargeCache> cache(std::in_place, *connection);
        const int version = static_cast<int>(connection->pragma("user_version"));
        if (version < 1 || version > book->latest()) return fail(ErrorCode::FileSchemaUnknown, place, "user_version");
        std::future<std::optional<Content>> reading;
        const auto schemaKnown = [&] {
            if (version < book->latest() ||
                connection->pragma("page_count") * connection->pragma("page_size") < setup.readAheadFrom)
                return;
            try {
                reading = std::async(std::launch::async, readAhead, session.workPath(), std::cref(book->layout()));
            } catch (const std::system_error&) {
                // no thread to be had: read after the checks
            }
        };
        const auto good = checkDatabase(*connection, *book, version, place, schemaKnown);
        auto ahead = reading.valid() ? reading.get() : std::nullopt;
        if (!good) return passOn(good);
        beginJournal(*connection, options);
        Opened opened;
        const std::string sessionId = setup.environment.ids->newId();  // not the folder's: files must be reproducible
        opened.historyDisabled = settleHistory(*connection, *book, options.asSaved);
        if (version < book->latest()) {
            opened.migratedFrom = version;
            migrateCopy(*connection, *book, version, setup.environment, sessionId);
        }
        auto snapshot = ahead ? Result<model::Snapshot>(std::move(ahead->snapshot))
                              : loadSnapshot(*connection, book->layout(), place);
        if (!snapshot) return passOn(snapshot);
        if (options.asSaved) {
            const auto digest = ahead ? std::move(ahead->digest) : digestOf(*snapshot);
            if (auto same = checkDigest(*connection, digest, place); !same) return passOn(same);
            if (opened.historyDisabled || opened.migratedFrom) markAsSaved(*connection, *book);
        } else if (opened.historyDisabled) {
            // Whether it differs from the saved file can no longer be told from the history: it does.
            Meta(*connection).set(meta::kSavedTop, std::int64_t{-1});
        }
        if (options.fresh) {
            beginAnew(*connection, *snapshot, setup.environment);
            opened.migratedFrom = 0;
            opened.historyDisabled = false;
        }
        cache.reset();  // before the connection goes to the project, and with it when that fails
        start(opened, std::move(connection), std::move(book), std::move(*snapshot), setup.environment, sessionId);
        durableFromNow(*opened.project, session, options.durability);
        return opened;
    });
}

Result<Opened> createWorkingCopy(const ProjectFile::Setup& setup, std::shared_ptr<SchemaBook> book,
                                 const SessionFolder& session) {
    return guarded(session.path(), [&]() -> Result<Opened> {
        auto connection = std::make_unique<Connection>(session.workPath(), Access::Create);
        connection->exec("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'");
        beginJournal(*connection, {});
        {
            sqlite::Transaction transaction(*connection);
            connection->exec("PRAGMA application_id=" + std::to_string(kApplicationId));
            book->migrate(*connection, 0);
            Meta meta(*connection);
            meta.set(meta::kFormat, "citywright");
            meta.set(meta::kProject, setup.environment.ids->newId());
            meta.set(meta::kCatalogue, setup.catalogueId);
            meta.set(meta::kApplication, CITYWRIGHT_VERSION);
            meta.set(meta::kSavedSeq, std::int64_t{0});
            meta.set(meta::kSavedTop, std::int64_t{0});
            transaction.commit();
        }
        Opened opened;
        model::Snapshot empty(book->registry());
        start(opened, std::move(connection), std::move(book), std::move(empty), setup.environment,
              setup.environment.ids->newId());
        durableFromNow(*opened.project, session, Durability::EveryCommand);
        return opened;
    });
}

Reading::~Reading() {
    m_copy.reset();
    m_direct.reset();
    if (m_session) m_session->remove();
}

Result<Reading> Reading::open(const ProjectFile::Setup& setup, const std::string& path) {
    // Nobody is locked out while we read, so look whether the file stayed the same and try again if not.
    for (int tries = 0;; ++tries) {
        const auto before = os::stampOf(path);
        if (!before) return passOn(before);
        auto reading = tryOpen(setup, path);
        const auto after = os::stampOf(path);
        if (after && *after == *before) return reading;
        if (tries == 3)
            return fail(ErrorCode::FileNotReadable, path, CW_TEXT("error", "it changed while it was read"));
    }
}

Result<Reading> Reading::tryOpen(const ProjectFile::Setup& setup, const std::string& path) {
    auto book = SchemaBook::make(*setup.migrations, model::registry());
    if (!book) return passOn(book);
    auto version = checkHeader(path, (*book)->latest());
    if (!version) return passOn(version);
    Reading reading;
    reading.m_path = os::absolutePath(path);
    reading.m_version = *version;
    reading.m_book = *book;
    auto read = *version == (*book)->latest() ? reading.readDirectly(*version) : reading.readCopy(setup);
    if (!read) return passOn(read);
    return reading;
}

Result<void> Reading::readDirectly(int version) {
    return guarded(m_path, [&]() -> Result<void> {
        m_direct = std::make_unique<Connection>(m_path, Access::Immutable);
        beginSchemaStage(*m_direct);
        const LargeCache cache(*m_direct);
        if (auto good = checkDatabase(*m_direct, *m_book, version, m_path); !good) return good;
        auto snapshot = loadSnapshot(*m_direct, m_book->layout(), m_path);
        if (!snapshot) return passOn(snapshot);
        m_snapshot = std::move(*snapshot);
        HistoryLog log(*m_direct, *m_book);
        log.open();
        m_historySound = log.check(true);
        return checkDigest(*m_direct, digestOf(m_snapshot), m_path);
    });
}

Result<void> Reading::readCopy(const ProjectFile::Setup& setup) {
    SessionNote note;
    note.kind = "edit";
    auto session = SessionFolder::create(setup.places, note);
    if (!session) return passOn(session);
    m_session = std::make_unique<SessionFolder>(std::move(*session));
    auto copied = os::copyIn(m_path, m_session->workPath(), kFileLimit, os::Durable::No);
    if (!copied) return passOn(copied);
    OpenOptions options;
    options.durability = Durability::AtSaveOnly;
    auto opened = openWorkingCopy(setup, m_book, *m_session, m_path, options);
    if (!opened) return passOn(opened);
    m_copy = std::move(opened->project);
    m_snapshot = m_copy->snapshot();
    m_historySound = !opened->historyDisabled;
    return {};
}

Result<FileInfo> Reading::info() const {
    return guarded(m_path, [&]() -> Result<FileInfo> {
        const auto stamp = os::stampOf(m_path);
        if (!stamp) return passOn(stamp);
        const Meta meta(connection());
        FileInfo info;
        info.path = m_path;
        info.size = stamp->size;
        info.userVersion = m_version;
        info.projectId = meta.get(meta::kProject);
        info.digest = meta.get(meta::kDigest);
        info.applicationVersion = meta.get(meta::kApplication);
        info.catalogue = meta.get(meta::kCatalogue);
        info.records = m_snapshot.recordCount();
        auto count = connection().cached("SELECT count(*) FROM history");
        info.historyLength = count->step() ? count->integer(0) : 0;
        return info;
    });
}

Result<std::vector<HistoryEntry>> Reading::history() const {
    return guarded(m_path, [&]() -> Result<std::vector<HistoryEntry>> {
        HistoryLog log(connection(), *m_book);
        log.open();
        return log.list(0);
    });
}

Result<std::vector<Version>> Reading::versions() const {
    return guarded(m_path, [&]() -> Result<std::vector<Version>> { return listVersions(connection()); });
}

Result<void> Reading::checkRules() const {
    const auto anyItem = [](const model::FieldSpec&, std::string_view) { return model::ItemFit::Fits; };
    for (int i = 0; i < m_snapshot.registry().count(); ++i) {
        const auto& spec = m_snapshot.registry()[i];
        for (const model::Record& record : m_snapshot.table(i)) {
            const auto problems = model::validate(spec, record, m_snapshot, anyItem);
            if (problems.empty()) continue;
            const int field = problems.front().field;
            const std::string where = field < 0 ? std::string() : " " + std::string(spec[field].id);
            return fail(ErrorCode::FileContentRefused, m_path, std::string(spec.name) + " " + record.id + where);
        }
    }
    return {};
}

Result<std::string> Reading::attachment(std::string_view value) const {
    return attachmentIn(connection(), value);
}

Result<void> Reading::checkAttachments() const {
    return guarded(m_path, [&]() -> Result<void> {
        sqlite::Statement blobs(connection().handle(), "SELECT hash, bytes FROM blobs");
        while (blobs.step())
            if (base::sha256Hex(blobs.blob(1)) != blobs.text(0)) return damaged(m_path, Damage::Attachment);
        return {};
    });
}

}  // namespace cw::store
