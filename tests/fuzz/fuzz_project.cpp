// A project file broken by the fuzzer: refused with an error or opened; never a crash or a hang, and the file
// unchanged. The input is a whole file, or bytes patched into a sound one (pages, schema), or cells of its tables set
// to other values with bare SQLite (history, changesets, meta, records): behind the checks that stop bare damage.
// What was opened must survive undo and redo to both ends, and what can then be saved must open again.
#include <fuzzer/FuzzedDataProvider.h>
#include <unistd.h>

#include <sqlite3.h>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "store/support.h"

using namespace cw;

namespace {

std::string scratch() {
    static const std::string folder = [] {
        auto path = std::filesystem::temp_directory_path() / ("cw-fuzz-" + std::to_string(getpid()));
        std::filesystem::create_directories(path);
        static const std::string kept = path;
        std::atexit([] {
            std::error_code ignored;
            std::filesystem::remove_all(kept, ignored);
        });
        return kept;
    }();
    return folder;
}

store::ProjectFile::Setup setup() {
    store::ProjectFile::Setup setup;
    setup.places.stateFolder = scratch() + "/state";
    setup.environment = {std::shared_ptr<base::Clock>(base::fixedClock("2026-11-24T08:00:00Z", 1)),
                         std::shared_ptr<base::IdSource>(base::seededIds(7)),
                         "fuzz",
                         {}};
    setup.migrations = &test::migrations();
    setup.catalogueId = test::catalogue().idAndVersion();
    return setup;
}

/// A small project with a history: records of every kind of step, some of it undone.
std::string soundFile() {
    const std::string path = scratch() + "/sound.citywright";
    auto file = test::must(store::ProjectFile::createNew(setup()));
    test::fillSmall(file->project());
    test::RandomCommands commands(3);
    commands.registerLimit = 3;
    for (int i = 0; i < 25; ++i) commands.run(file->project());
    for (int i = 0; i < 4; ++i) test::must(file->project().undo());
    test::must(file->project().redo());
    test::must(file->saveAs(path));
    file.reset();
    return test::readAll(path);
}

struct Cell {
    std::string table, column;
};

/// Every column of every table.
std::vector<Cell> cellsOf(const std::string& path) {
    std::vector<Cell> cells;
    std::string rows = test::queryText(path,
                                       "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                                       "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY 1, 2");
    for (const auto& row : base::split(rows, '\n'))
        if (const auto bar = row.find('|'); bar != std::string::npos)
            cells.push_back({row.substr(0, bar), row.substr(bar + 1)});
    return cells;
}

void bindAny(sqlite3_stmt* statement, int at, FuzzedDataProvider& input) {
    static const std::vector<std::string> kTexts{"pas181",   "0",  "-1", "undo", "redo", "answers",  "B5.2.4",
                                                 "standard", "[]", "{}", "null", "[1]",  "\x80\xff", "2026-02-30"};
    switch (input.ConsumeIntegralInRange(0, 5)) {
        case 0:
            sqlite3_bind_null(statement, at);
            break;
        case 1:
            sqlite3_bind_int64(statement, at, input.ConsumeIntegral<std::int64_t>());
            break;
        case 2:
            sqlite3_bind_int64(statement, at, input.ConsumeIntegralInRange(-2, 40));
            break;
        case 3: {
            const auto text = input.PickValueInArray({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
            sqlite3_bind_text(statement, at, kTexts[static_cast<std::size_t>(text)].c_str(), -1, SQLITE_TRANSIENT);
            break;
        }
        case 4: {
            const auto text = input.ConsumeRandomLengthString(64);
            sqlite3_bind_text(statement, at, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
            break;
        }
        default: {
            const auto bytes = input.ConsumeRandomLengthString(64);
            sqlite3_bind_blob(statement, at, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        }
    }
}

void runWith(sqlite3* db, const std::string& sql, const std::function<void(sqlite3_stmt*)>& bind) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) std::abort();
    bind(statement);
    sqlite3_step(statement);  // what the schema refuses stays as it was
    sqlite3_finalize(statement);
}

/// A changeset of the history with bytes of its own changed, inserted or cut.
void patchChangeset(sqlite3* db, FuzzedDataProvider& input) {
    std::string bytes;
    const int seq = input.ConsumeIntegralInRange(1, 32);
    runWith(db, "SELECT changeset FROM history WHERE seq = ?1", [&](sqlite3_stmt* s) {
        sqlite3_bind_int(s, 1, seq);
        if (sqlite3_step(s) != SQLITE_ROW) return;
        bytes.assign(static_cast<const char*>(sqlite3_column_blob(s, 0)),
                     static_cast<std::size_t>(sqlite3_column_bytes(s, 0)));
        sqlite3_reset(s);
    });
    if (bytes.empty()) return;
    for (int i = input.ConsumeIntegralInRange(1, 4); i > 0; --i) {
        const auto at = input.ConsumeIntegralInRange<std::size_t>(0, bytes.size() - 1);
        const auto kind = input.ConsumeIntegralInRange(0, 2);
        if (kind == 0) bytes[at] = input.ConsumeIntegral<char>();
        if (kind == 1) bytes.insert(at, input.ConsumeRandomLengthString(8));
        if (kind == 2 && at > 0) bytes.resize(at);
    }
    runWith(db, "UPDATE history SET changeset = ?2 WHERE seq = ?1", [&](sqlite3_stmt* s) {
        sqlite3_bind_int(s, 1, seq);
        sqlite3_bind_blob(s, 2, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    });
}

void changeCells(const std::string& path, FuzzedDataProvider& input) {
    static const auto cells = cellsOf(path);
    sqlite3* db = nullptr;
    if (sqlite3_open(path.c_str(), &db) != SQLITE_OK) std::abort();
    sqlite3_exec(db, "PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY; PRAGMA ignore_check_constraints=ON; BEGIN",
                 nullptr, nullptr, nullptr);
    for (int i = input.ConsumeIntegralInRange(1, 4); i > 0; --i) {
        const auto what = input.ConsumeIntegralInRange(0, 9);
        const auto& cell = cells[input.ConsumeIntegralInRange<std::size_t>(0, cells.size() - 1)];
        const std::string table = '"' + cell.table + '"', column = '"' + cell.column + '"';
        const std::string row = std::to_string(input.ConsumeIntegralInRange(0, 8));
        const std::string rows =
            " WHERE (" + column + ") IS (SELECT " + column + " FROM " + table + " LIMIT 1 OFFSET " + row + ")";
        if (what < 3)
            patchChangeset(db, input);
        else if (what == 3)
            runWith(db, "DELETE FROM " + table + rows, [](sqlite3_stmt*) {});
        else if (what == 4)  // one row's value in another row's place
            runWith(db,
                    "UPDATE OR REPLACE " + table + " SET " + column + " = (SELECT " + column + " FROM " + table +
                        " LIMIT 1 OFFSET ?1)" + rows,
                    [&](sqlite3_stmt* s) { sqlite3_bind_int(s, 1, input.ConsumeIntegralInRange(0, 8)); });
        else
            runWith(db, "UPDATE OR REPLACE " + table + " SET " + column + " = ?1" + rows,
                    [&](sqlite3_stmt* s) { bindAny(s, 1, input); });
    }
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(db);
}

void patchBytes(std::string& file, FuzzedDataProvider& input) {
    const std::size_t pages = file.size() / 4096;
    for (int i = input.ConsumeIntegralInRange(1, 6); i > 0; --i) {
        const std::size_t page = input.ConsumeBool() ? 0 : input.ConsumeIntegralInRange<std::size_t>(0, pages - 1);
        const auto at = page * 4096 + input.ConsumeIntegralInRange<std::size_t>(0, 4095);
        const auto bytes = input.ConsumeRandomLengthString(8);
        if (at + bytes.size() <= file.size()) file.replace(at, bytes.size(), bytes);
    }
    if (input.ConsumeIntegralInRange(0, 15) == 0)
        file.resize(input.ConsumeIntegralInRange<std::size_t>(0, file.size()));
}

void complain(const char* what, const base::Error& error) {
    std::fprintf(stderr, "%s: %s\n", what, base::EnglishTexts().error(error).c_str());
    std::abort();
}

/// Undo and redo to the ends, as far as they go: a history may hold steps that no longer apply, but it must say so.
void walkHistory(store::Project& project) {
    while (project.nextUndo() && project.undo()) {
    }
    while (project.nextRedo() && project.redo()) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const std::string sound = soundFile();
    const std::string path = scratch() + "/input.citywright", saved = scratch() + "/saved.citywright";
    FuzzedDataProvider input(data, size);
    const int how = input.ConsumeIntegralInRange(0, 7);
    std::string bytes = how == 0 ? input.ConsumeRemainingBytesAsString() : sound;
    if (how == 1 || how == 2) patchBytes(bytes, input);
    test::writeAll(path, bytes);
    if (how > 2) changeCells(path, input), bytes = test::readAll(path);

    const auto at = setup();
    (void)store::ProjectFile::verify(at, path);
    (void)store::ProjectFile::readHistory(at, path);
    if (auto opened = store::ProjectFile::open(at, path)) {
        walkHistory((*opened)->project());
        const auto done = (*opened)->saveAs(saved);
        (*opened)->discardChanges();
        opened->reset();
        if (done)
            if (const auto again = store::ProjectFile::verify(at, saved); !again)
                complain("saved but not sound", again.error());
    }
    if (test::readAll(path) != bytes) std::abort();
    std::filesystem::remove(saved);
    std::filesystem::remove(saved + ".bak");
    return 0;
}
