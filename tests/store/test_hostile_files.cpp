#include <catch2/catch.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

/// A sound project to spoil, made once.
const std::string& soundFile() {
    static const TemporaryFolder folder;
    static const std::string path = [] {
        const std::string made = folder / "sound.citywright";
        auto file = must(store::ProjectFile::createNew(setupIn(folder)));
        fillSmall(file->project());
        must(file->project().undo());
        must(file->project().redo());
        RandomCommands random(5);
        for (int i = 0; i < 60; ++i) random.run(file->project());
        fillSmall(file->project());
        must(file->saveAs(made));
        return made;
    }();
    return path;
}

std::string soundBytes() {
    return readAll(soundFile());
}

std::string withBytes(std::string bytes, std::size_t at, std::string_view patch) {
    bytes.replace(at, patch.size(), patch);
    return bytes;
}

std::string big32(std::uint32_t value) {
    return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8),
            static_cast<char>(value)};
}

struct Hostile {
    std::string name;
    std::function<void(const std::string& path)> make;
    std::vector<ErrorCode> refused;  ///< any of them; empty: may open, with the history disabled
};

Hostile bytes(const std::string& name, const std::string& content, std::vector<ErrorCode> refused) {
    return {name, [content](const std::string& path) { writeAll(path, content); }, std::move(refused)};
}

/// The sound file after some SQL by a program that is not ours.
Hostile sql(const std::string& name, const std::string& statements, std::vector<ErrorCode> refused) {
    return {name,
            [statements](const std::string& path) {
                fs::copy_file(soundFile(), path);
                runSql(path, statements);
            },
            std::move(refused)};
}

/// sqlite_schema as a tree of `depth` interior pages, each of which names the one below 500 times: 500^depth rows in
/// a small file.
std::string deepSchema(std::string bytes, std::uint32_t depth) {
    constexpr std::size_t kPage = 4096;
    const auto big16 = [](std::size_t value) {
        return std::string{static_cast<char>(value >> 8), static_cast<char>(value & 0xFF)};
    };
    const auto pages = static_cast<std::uint32_t>(bytes.size() / kPage);
    const std::string first = bytes.substr(0, kPage);
    for (std::uint32_t level = 0; level < depth; ++level) {
        const std::uint32_t child = pages + 1 + level;
        constexpr std::size_t kCell = kPage - 5;  // child page and a row number of one byte
        std::string page = level == 0 ? first.substr(0, 100) : std::string();
        page += std::string("\x05\0\0", 3) + big16(500) + big16(kCell) + std::string(1, '\0') + big32(child);
        for (int i = 0; i < 500; ++i) page += big16(kCell);
        page.resize(kPage, '\0');
        page.replace(kCell, 5, big32(child) + "\x01");
        if (level == 0)
            bytes.replace(0, kPage, page);
        else
            bytes += page;
    }
    // the leaf: one row of five NULLs
    std::string leaf =
        std::string("\x0D\0\0", 3) + big16(1) + big16(kPage - 8) + std::string(1, '\0') + big16(kPage - 8);
    leaf.resize(kPage - 8, '\0');
    leaf += std::string("\x06\x01\x06\0\0\0\0\0", 8);
    bytes += leaf;
    bytes.replace(28, 4, big32(static_cast<std::uint32_t>(bytes.size() / kPage)));
    return bytes;
}

const std::string kUnsafeSchema = "PRAGMA writable_schema=ON; ";

std::vector<Hostile> hostileFiles() {
    const std::string sound = soundBytes();
    std::vector<Hostile> all;
    all.push_back(bytes("0 bytes", "", {ErrorCode::FileEmpty}));
    for (const std::size_t size : {1u, 15u})
        all.push_back(
            bytes(std::to_string(size) + " bytes of a project", sound.substr(0, size), {ErrorCode::FileNotProject}));
    for (const std::size_t size : {16u, 99u, 100u, 511u, 4096u, 12288u})
        all.push_back(
            bytes(std::to_string(size) + " bytes of a project", sound.substr(0, size), {ErrorCode::FileDamaged}));
    all.push_back(bytes("text", "This is no database.\n", {ErrorCode::FileNotProject}));
    all.push_back(bytes("PNG", "\x89PNG\r\n\x1a\n" + std::string(500, 'x'), {ErrorCode::FileNotProject}));
    all.push_back(bytes("zip", "PK\x03\x04" + std::string(500, '\0'), {ErrorCode::FileNotProject}));
    all.push_back(bytes("zeros", std::string(8192, '\0'), {ErrorCode::FileNotProject}));
    all.push_back(bytes("foreign application_id", withBytes(sound, 68, big32(0x47504B47)), {ErrorCode::FileForeign}));
    all.push_back(bytes("no application_id", withBytes(sound, 68, big32(0)), {ErrorCode::FileForeign}));
    all.push_back(bytes("newer user_version",
                        withBytes(sound, 60, big32(static_cast<std::uint32_t>(migrations().size() + 1))),
                        {ErrorCode::FileNewer}));
    all.push_back(bytes("much newer user_version", withBytes(sound, 60, big32(102)), {ErrorCode::FileNewer}));
    all.push_back(
        bytes("negative user_version", withBytes(sound, 60, big32(0xFFFFFFFF)), {ErrorCode::FileSchemaUnknown}));
    all.push_back(bytes("user_version 0", withBytes(sound, 60, big32(0)), {ErrorCode::FileSchemaUnknown}));
    all.push_back(
        bytes("user_version of an older format", withBytes(sound, 60, big32(1)), {ErrorCode::FileSchemaUnknown}));
    all.push_back(bytes("page size 0", withBytes(sound, 16, std::string(2, '\0')), {ErrorCode::FileDamaged}));
    all.push_back(bytes("UTF-16", withBytes(sound, 56, big32(2)), {ErrorCode::FileDamaged}));
    all.push_back(bytes("last page missing", sound.substr(0, sound.size() - 4096), {ErrorCode::FileDamaged}));
    all.push_back(bytes("a page blanked", withBytes(sound, sound.size() / 8192 * 4096, std::string(4096, '\0')),
                        {ErrorCode::FileDamaged, ErrorCode::FileContentRefused, ErrorCode::FileSchemaUnknown}));
    all.push_back(bytes("garbage at the end", sound + std::string(4096, 'x'), {ErrorCode::FileDamaged}));

    const std::vector<ErrorCode> schema{ErrorCode::FileSchemaUnknown};
    all.push_back(
        sql("trigger that deletes", "CREATE TRIGGER t AFTER UPDATE ON needs BEGIN DELETE FROM needs; END", schema));
    all.push_back(sql("trigger that deletes history",
                      "CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM history; END", schema));
    all.push_back(sql("view", "CREATE VIEW v AS SELECT * FROM needs", schema));
    all.push_back(
        sql("endless view",
            "CREATE VIEW v AS WITH RECURSIVE s(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM s) SELECT count(*) FROM s",
            schema));
    all.push_back(sql("view in place of a table",
                      kUnsafeSchema + "DROP TABLE links; CREATE VIEW links AS WITH RECURSIVE s(x) AS "
                                      "(SELECT 1 UNION ALL SELECT x+1 FROM s) SELECT x AS from_register FROM s",
                      schema));
    all.push_back(sql("extra table", "CREATE TABLE extra(x)", schema));
    all.push_back(sql("extra index", "CREATE INDEX i ON needs(ref)", schema));
    all.push_back(sql("missing table", "DROP TABLE links", schema));
    // the row of one table holds that of the next behind a NUL, where SQLite reads no further
    all.push_back(sql(
        "missing table, named behind a NUL",
        kUnsafeSchema + "UPDATE sqlite_schema SET sql = sql || char(0) || (SELECT type || char(0) || name || char(0) "
                        "|| tbl_name || char(0) || sql FROM sqlite_schema WHERE name = 'links') WHERE type = 'table' "
                        "AND name = (SELECT max(name) FROM sqlite_schema WHERE type = 'table' AND name < 'links');"
                        "DROP TABLE links",
        schema));
    all.push_back(sql("missing column", "ALTER TABLE needs DROP COLUMN voices", schema));
    all.push_back(sql("generated column",
                      "ALTER TABLE needs ADD COLUMN g TEXT GENERATED ALWAYS AS (zeroblob(1000000000)) VIRTUAL",
                      schema));
    all.push_back(sql("check constraint",
                      kUnsafeSchema + "UPDATE sqlite_schema SET sql = replace(sql, '\"ref\" TEXT', '\"ref\" TEXT "
                                      "CHECK(length(zeroblob(100000000)) > 0)') WHERE name = 'needs'",
                      schema));
    all.push_back(sql("load_extension in an index",
                      kUnsafeSchema + "INSERT INTO sqlite_schema VALUES('index','x','needs',2,"
                                      "'CREATE INDEX x ON needs(load_extension(''/tmp/evil''))')",
                      {ErrorCode::FileSchemaUnknown, ErrorCode::FileDamaged}));
    all.push_back(sql("virtual table", "CREATE VIRTUAL TABLE v USING fts5(x)", schema));
    all.push_back(sql("two tables on one page",
                      kUnsafeSchema + "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
                                      "sqlite_schema WHERE name='needs') WHERE name='actions'",
                      {ErrorCode::FileDamaged}));
    all.push_back(sql("ANALYZE was run", "ANALYZE", schema));

    const std::vector<ErrorCode> content{ErrorCode::FileContentRefused};
    all.push_back(sql("level 99", "UPDATE answers SET level = 99", content));
    all.push_back(sql("no such day",
                      "UPDATE decisions SET due='x'; INSERT INTO decisions(id, title_en, due) "
                      "VALUES('00000000-0000-4000-8000-000000000001', 't', '2026-02-30')",
                      content));
    all.push_back(sql("no such choice", "UPDATE rounds SET depth = 'abyss'", content));
    all.push_back(sql("control characters", "UPDATE people SET name = char(27) || '[31m'", content));
    all.push_back(sql("overlong text", "UPDATE people SET name = printf('%.*c', 100000, 'x')", content));
    all.push_back(sql("broken UTF-8", "UPDATE people SET name = CAST(x'C328' AS TEXT)", content));
    all.push_back(
        sql("an id that is none", "INSERT INTO districts(id, name_en) VALUES('../../etc/passwd', 'x')", content));
    all.push_back(
        sql("a keyed row under another id",
            "UPDATE answers SET id = '00000000-0000-4000-8000-000000000003' WHERE id = (SELECT min(id) FROM "
            "answers)",
            content));
    all.push_back(sql("dangling reference",
                      "INSERT INTO people(id, name, department) VALUES"
                      "('00000000-0000-4000-8000-000000000002', 'x', '00000000-0000-4000-8000-00000000000f')",
                      {ErrorCode::FileDamaged}));
    all.push_back(
        sql("content changed by another program", "UPDATE people SET name = 'Mallory'", {ErrorCode::FileDamaged}));
    all.push_back(
        sql("rows lost", "DELETE FROM initiatives_tags; DELETE FROM initiatives_closes", {ErrorCode::FileDamaged}));
    all.push_back(sql("digest removed", "DELETE FROM meta WHERE key = 'digest'", {ErrorCode::FileDamaged}));

    all.push_back(sql("malformed changeset", "UPDATE history SET changeset = x'5401005555555555'", {}));
    all.push_back(sql("unterminated table name",
                      "UPDATE history SET changeset = CAST('T' || char(2) || char(1) || 'aaaaaaa' AS BLOB)", {}));
    // table "meta", two columns, DELETE ('a', 'b')
    all.push_back(
        sql("changeset of bookkeeping", "UPDATE history SET changeset = x'540201006D657461000900030161030162'", {}));
    all.push_back(sql("history loop", "UPDATE history SET target_seq = seq", {}));
    all.push_back(sql("history with a gap", "DELETE FROM history WHERE seq = 3", {}));
    all.push_back(
        sql("history without its end", "DELETE FROM history WHERE seq = (SELECT max(seq) FROM history)", {}));
    all.push_back(sql("unknown kind", "UPDATE history SET kind = 'exec' WHERE seq = 2", {}));
    all.push_back(sql("undo pointer beyond the end",
                      "INSERT OR REPLACE INTO meta VALUES('undo', (SELECT max(seq) FROM history) || ' 9999 9999')",
                      {}));
    all.push_back(sql("schema of the future in history", "UPDATE history SET schema = 99", {}));

    all.push_back(
        sql("undo floor beyond the end", "INSERT OR REPLACE INTO meta VALUES('undo_floor', 4000000000000)", {}));
    all.push_back(sql("number that needs gigabytes",
                      "UPDATE history SET seq = 3000000000 WHERE seq = (SELECT max(seq) FROM history)", {}));
    all.push_back(sql("number that no entry can follow",
                      "UPDATE history SET seq = 9223372036854775807 WHERE seq = (SELECT max(seq) FROM history);"
                      "INSERT OR REPLACE INTO meta VALUES('undo_floor', 9223372036854775807)",
                      {ErrorCode::FileDamaged}));
    all.push_back(bytes("schema of 500^3 rows", deepSchema(sound, 3), {ErrorCode::FileDamaged}));
    all.push_back(bytes("schema of 500^6 rows", deepSchema(sound, 6), {ErrorCode::FileDamaged}));

    const std::vector<ErrorCode> special{ErrorCode::FileNotRegular};
    all.push_back({"directory", [](const std::string& path) { fs::create_directory(path); }, special});
    all.push_back({"FIFO", [](const std::string& path) { REQUIRE(mkfifo(path.c_str(), 0600) == 0); }, special});
    all.push_back({"/dev/zero", [](const std::string& path) { fs::create_symlink("/dev/zero", path); }, special});
    all.push_back({"/dev/null", [](const std::string& path) { fs::create_symlink("/dev/null", path); }, special});
    all.push_back({"socket",
                   [](const std::string& path) {
                       const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
                       sockaddr_un address{};
                       address.sun_family = AF_UNIX;
                       path.copy(address.sun_path, sizeof address.sun_path - 1);
                       REQUIRE(::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
                       ::close(fd);
                   },
                   special});
    all.push_back({"dangling link",
                   [](const std::string& path) { fs::create_symlink("nowhere", path); },
                   {ErrorCode::FileMissing}});
    all.push_back({"link to itself",
                   [](const std::string& path) { fs::create_symlink(path, path); },
                   {ErrorCode::FileMissing, ErrorCode::FileNotReadable}});
    all.push_back({"nothing", [](const std::string&) {}, {ErrorCode::FileMissing}});
    all.push_back({"larger than any project",
                   [](const std::string& path) {
                       fs::copy_file(soundFile(), path);
                       fs::resize_file(path, (3ull << 30));
                   },
                   {ErrorCode::FileTooLarge}});
    return all;
}

std::optional<std::string> bytesOf(const std::string& path) {
    if (!fs::is_regular_file(fs::symlink_status(path)) || fs::file_size(path) > (1u << 26)) return std::nullopt;
    return readAll(path);
}

bool contains(const std::vector<ErrorCode>& codes, ErrorCode code) {
    return std::ranges::find(codes, code) != codes.end();
}

}  // namespace

TEST_CASE("Every broken or hostile file is refused or opened safely, quickly, unchanged and without litter") {
    const bool readAhead = GENERATE(false, true);  // the content beside the checks, as of large files
    CAPTURE(readAhead);
    const auto all = hostileFiles();
    REQUIRE(all.size() >= 30);
    for (const Hostile& hostile : all) {
        DYNAMIC_SECTION(hostile.name) {
            const TemporaryFolder folder;
            auto setup = setupIn(folder);
            if (readAhead) setup.readAheadFrom = 0;
            fs::create_directory(folder / "files");
            const std::string path = folder / "files/x.citywright";
            hostile.make(path);
            const auto names = namesIn(folder / "files");
            const auto before = bytesOf(path);

            auto begin = std::chrono::steady_clock::now();
            const auto quick = [&begin] {
                const auto took =
                    std::chrono::steady_clock::now() - std::exchange(begin, std::chrono::steady_clock::now());
                CHECK(took < std::chrono::seconds(2));
            };
            const auto read = store::ProjectFile::read(setup, path);
            quick();
            const auto verified = store::ProjectFile::verify(setup, path);
            quick();
            std::string dump;
            {
                auto opened = store::ProjectFile::open(setup, path);
                quick();
                if (hostile.refused.empty()) {
                    REQUIRE(opened);
                    CHECK((*opened)->report().historyDisabled);
                    CHECK_FALSE((*opened)->isModified());
                    CHECK((*opened)->project().undo().error().code == ErrorCode::NothingToUndo);
                    // Work goes on: a new command can be undone and everything saves and opens soundly.
                    RandomCommands random(3);
                    while (!random.run((*opened)->project())) {
                    }
                    const std::string changed = (*opened)->project().dump();
                    must((*opened)->project().undo());
                    CHECK((*opened)->project().undo().error().code == ErrorCode::NothingToUndo);
                    must((*opened)->project().redo());
                    must((*opened)->saveAs(folder / "healed.citywright"));
                    auto healed = must(store::ProjectFile::open(setup, folder / "healed.citywright",
                                                                store::ProjectFile::IfHeld::ReadOnly));
                    CHECK_FALSE(healed->report().historyDisabled);
                    CHECK(healed->project().dump() == changed);
                    CHECK_FALSE(verified);
                    // The command line asks nobody, so it does not give the history up.
                    opened->reset();
                    const auto edited = store::editFile(setup, path, [&random](store::Project& project) {
                        while (!random.run(project)) {
                        }
                        return base::Result<store::Done>(store::Done{});
                    });
                    REQUIRE_FALSE(edited);
                    CHECK(edited.error().code == ErrorCode::FileDamaged);
                    CHECK(edited.error().args.front() == path);
                } else {
                    REQUIRE_FALSE(opened);
                    CHECK(contains(hostile.refused, opened.error().code));
                    CAPTURE(base::EnglishTexts().error(opened.error()));
                    REQUIRE_FALSE(read);
                    CHECK(contains(hostile.refused, read.error().code));
                    CHECK_FALSE(verified);
                    const auto edited =
                        store::editFile(setup, path, [](store::Project& project) { return project.undo(); });
                    quick();
                    REQUIRE_FALSE(edited);
                    CHECK(contains(hostile.refused, edited.error().code));
                    CHECK_FALSE(store::ProjectFile::openCopy(setup, path));
                }
            }
            quick();
            CHECK(bytesOf(path) == before);
            CHECK(namesIn(folder / "files") == names);
            CHECK(sessionCount(setup) == 0);
        }
    }
}

TEST_CASE("A file with flipped bits is refused or shows exactly what was saved") {
    const std::string sound = soundBytes();
    const TemporaryFolder folder;
    auto setup = setupIn(folder);
    const auto small = setup.readAheadFrom;
    const std::string expected = must(store::ProjectFile::openCopy(setup, soundFile()))->project().dump();
    std::mt19937_64 random(11);
    int refused = 0, opened = 0;
    for (int i = 0; i < 120; ++i) {
        std::string bytes = sound;
        const int flips = i % 3 == 0 ? 1 : 1 + static_cast<int>(random() % 40);
        for (int f = 0; f < flips; ++f)
            bytes[random() % bytes.size()] = static_cast<char>(
                static_cast<unsigned char>(bytes[random() % bytes.size()]) ^ (1u << (random() % 8)));
        const std::string path = folder / "flipped.citywright";
        writeAll(path, bytes);
        setup.readAheadFrom = i % 2 == 0 ? 0 : small;
        auto file = store::ProjectFile::open(setup, path);
        CAPTURE(i);
        if (!file) {
            ++refused;
        } else {
            ++opened;
            CHECK((*file)->project().dump() == expected);
            while ((*file)->project().nextUndo() && (*file)->project().undo()) {
            }
            while ((*file)->project().nextRedo() && (*file)->project().redo()) {
            }
            (*file)->discardChanges();
            file->reset();
        }
        CHECK(readAll(path) == bytes);
    }
    CHECK(refused > 0);
    CHECK(refused + opened == 120);
    CHECK(sessionCount(setup) == 0);
}

TEST_CASE("A history whose changesets are well formed but wrong is stopped at undo, and nothing changes") {
    const TemporaryFolder folder;
    const auto setup = setupIn(folder);
    const std::string path = folder / "wrong.citywright";
    fs::copy_file(soundFile(), path);
    // the last step's changeset belongs to another step
    runSql(path,
           "UPDATE history SET changeset = (SELECT changeset FROM history WHERE seq = 1) WHERE seq = (SELECT "
           "max(seq) FROM history)");
    auto file = must(store::ProjectFile::open(setup, path));
    CHECK_FALSE(file->report().historyDisabled);
    const std::string before = file->project().dump();
    const auto undone = file->project().undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::HistoryUnfit);
    CHECK(file->project().dump() == before);
    CHECK(file->project().nextUndo());
    CHECK_FALSE(file->isModified());
}
