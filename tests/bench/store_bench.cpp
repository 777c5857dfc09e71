#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

#include "analysis/checks.h"
#include "base/sha256.h"
#include "bench/stopwatch.h"
#include "model/registers.h"
#include "store/project_file.h"
#include "support/crowd_project.h"
#include "support/project.h"

namespace cw::bench {

namespace fs = std::filesystem;
using model::Value;

namespace {

constexpr int kNeeds = 20000;
constexpr int kEvidence = 15000;
constexpr int kActions = 15000;
constexpr int kEvery = 50000;  ///< over all registers

using test::must;

/// 50,000 records of three registers and a rated round, as the bench's project.
void fill(store::Project& project) {
    must(project.execute({"record.add", {"@rounds", "bench"}}, [](store::Edit& edit) -> base::Result<void> {
        const auto round = edit.add("rounds", {{"title", base::Localized{"Bench", "量測"}},
                                               {"depth", std::string("standard")},
                                               {"date", *base::Date::fromIso("2026-11-01")}});
        if (!round) return base::passOn(round);
        for (const auto& item : test::catalogue().items())
            if (item->leaf()) {
                auto put = edit.put("answers", {{"round", *round},
                                                {"item", item->id},
                                                {"level", std::int64_t{item->index % 5}},
                                                {"target", std::int64_t{4}}});
                if (!put) return base::passOn(put);
            }
        return {};
    }));
    std::string department;
    must(project.execute({"record.add", {"@departments", "bench"}}, [&](store::Edit& edit) -> base::Result<void> {
        const auto added = edit.add("departments", {{"name", base::Localized{"Works", "工務局"}}});
        if (!added) return base::passOn(added);
        department = *added;
        return {};
    }));
    const auto many = [&](const char* name, int count, const std::function<store::FieldValues(int)>& values) {
        constexpr int kBatch = 5000;
        for (int first = 0; first < count; first += kBatch)
            must(project.execute({"record.add", {std::string("@") + name, "bench"}},
                                 [&](store::Edit& edit) -> base::Result<void> {
                                     for (int i = first; i < std::min(count, first + kBatch); ++i)
                                         if (auto added = edit.add(name, values(i)); !added)
                                             return base::passOn(added);
                                     return {};
                                 }));
    };
    const auto title = [](int i) {
        return Value{base::Localized{"Record number " + std::to_string(i),
                                     "第" + std::to_string(i) + "筆紀錄：出生登記要跑三個窗口"}};
    };
    many("needs", kNeeds, [&](int i) -> store::FieldValues {
        return {{"title", title(i)}, {"source", std::string("survey")}, {"weight", std::int64_t{i % 5 + 1}}};
    });
    many("evidence", kEvidence, [&](int i) -> store::FieldValues {
        return {
            {"title", title(i)}, {"kind", std::string("document")}, {"dated", *base::Date::fromIso("2026-03-03")}};
    });
    many("actions", kActions, [&](int i) -> store::FieldValues {
        return {{"title", title(i)},
                {"status", std::string("open")},
                {"due", *base::Date::fromIso("2027-03-03")},
                {"department", department}};
    });
}

class Database {
public:
    explicit Database(const std::string& path) { sqlite3_open(path.c_str(), &m_db); }
    ~Database() { sqlite3_close(m_db); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    void run(const std::string& sql) {
        char* message = nullptr;
        if (sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK)
            throw std::runtime_error(message);
    }
    /// Steps through all rows and touches every column.
    std::size_t readAll(const std::string& sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr);
        std::size_t bytes = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int c = 0; c < sqlite3_column_count(statement); ++c) {
                sqlite3_column_text(statement, c);
                bytes += static_cast<std::size_t>(sqlite3_column_bytes(statement, c));
            }
        sqlite3_finalize(statement);
        return bytes;
    }
    sqlite3* handle() { return m_db; }

private:
    sqlite3* m_db = nullptr;
};

/// quick_check and the rows of all records, their lists included.
double bareOpen(const std::string& path) {
    return timed([&] {
        Database db(path);
        db.readAll("PRAGMA quick_check");
        for (const auto& spec : model::registry().all()) {
            db.readAll("SELECT * FROM \"" + std::string(spec.name) + "\"");
            for (const auto& field : spec.fields)
                if (field.isList())
                    db.readAll("SELECT * FROM \"" + std::string(spec.name) + "_" + std::string(field.id) + "\"");
        }
    });
}

/// UPDATE + one history row + COMMIT on a WAL/FULL copy of the same file.
class BareEdit {
public:
    BareEdit(const std::string& source, const std::string& copy) : m_db(prepared(source, copy)) {
        m_db.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
        sqlite3_prepare_v2(m_db.handle(), "SELECT id FROM needs LIMIT 1 OFFSET 77", -1, &m_find, nullptr);
        sqlite3_step(m_find);
        m_id = reinterpret_cast<const char*>(sqlite3_column_text(m_find, 0));
        sqlite3_finalize(m_find);
        sqlite3_prepare_v2(m_db.handle(), "UPDATE needs SET weight = ?1 WHERE id = ?2", -1, &m_update, nullptr);
        sqlite3_prepare_v2(
            m_db.handle(),
            "INSERT INTO history(id, kind, at_utc, who, session, label_code, label_args, schema, changeset) "
            "VALUES(?1, 'do', '2026-11-24T00:00:00Z', 'bench', 'bench', 'record.set', '[]', 2, zeroblob(100))",
            -1, &m_history, nullptr);
    }
    ~BareEdit() {
        sqlite3_finalize(m_update);
        sqlite3_finalize(m_history);
    }
    BareEdit(const BareEdit&) = delete;
    BareEdit& operator=(const BareEdit&) = delete;
    double once() {
        ++m_step;
        return timed([&] {
            m_db.run("BEGIN IMMEDIATE");
            sqlite3_bind_int(m_update, 1, m_step % 5 + 1);
            sqlite3_bind_text(m_update, 2, m_id.c_str(), -1, SQLITE_TRANSIENT);
            sqlite3_step(m_update);
            sqlite3_reset(m_update);
            sqlite3_bind_text(m_history, 1, std::to_string(m_step).c_str(), -1, SQLITE_TRANSIENT);
            sqlite3_step(m_history);
            sqlite3_reset(m_history);
            m_db.run("COMMIT");
        });
    }

private:
    static const std::string& prepared(const std::string& source, const std::string& copy) {
        fs::copy_file(source, copy, fs::copy_options::overwrite_existing);
        return copy;
    }
    Database m_db;
    sqlite3_stmt* m_find = nullptr;
    sqlite3_stmt* m_update = nullptr;
    sqlite3_stmt* m_history = nullptr;
    std::string m_id;
    int m_step = 0;
};

/// VACUUM INTO + quick_check + copy with fsync and hash.
double bareSave(const std::string& source, const std::string& folder) {
    const std::string image = folder + "/image", target = folder + "/bare-target";
    fs::remove(image);
    return timed([&] {
        {
            Database db(source);
            db.run("VACUUM INTO '" + image + "'");
        }
        Database(image).readAll("PRAGMA quick_check");
        const std::string bytes = test::readAll(image);
        base::sha256Hex(bytes);
        const int fd = open(target.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        if (write(fd, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
            throw std::runtime_error("write");
        fsync(fd);
        close(fd);
    });
}

/// The project after an edit of that register: one text or number of a record in its middle is another one. Empty
/// when the register has no such field.
std::optional<model::Snapshot> edited(const model::Snapshot& snapshot, const model::RegisterSpec& spec) {
    const int at = snapshot.registry().index(spec.name);
    const auto& table = snapshot.table(at);
    if (table.empty()) return std::nullopt;
    auto record = *std::next(table.begin(), static_cast<std::ptrdiff_t>(table.size() / 2));
    const auto change = [&](Value& value) {
        if (auto* text = std::get_if<base::Localized>(&value))
            text->in(base::Language::ZhTw) += "續";
        else if (auto* number = std::get_if<std::int64_t>(&value))
            *number += *number > 1 ? -1 : 1;
        else if (auto* real = std::get_if<double>(&value))
            *real += *real > 1 ? -1 : 1;
        else if (auto* date = std::get_if<base::Date>(&value))
            *date = date->addDays(1);
        else if (auto* amount = std::get_if<base::Money>(&value))
            amount->minor += 100;
        else
            return false;
        return true;
    };
    if (!std::ranges::any_of(record.values, change)) return std::nullopt;
    return snapshot.withTable(at, table.with(std::make_shared<const model::Record>(std::move(record))));
}

/// Time until scores and the findings after an edit of that register are known again.
double checkedAfter(const model::Snapshot& snapshot, const std::string& round, std::string_view changed,
                    const analysis::CheckResults& earlier) {
    return timed([&] {
        const analysis::Assessment assessment(test::catalogue(), snapshot, round);
        const analysis::CheckContext context{test::catalogue(), snapshot, &assessment,
                                             *base::Date::fromIso("2026-11-24")};
        analysis::CheckResults(context, earlier, {changed}).findings(context);
    });
}

/// Scores and checks after one edit: of actions, or of the register for which it takes longest.
void checkRows(std::vector<Row>& rows, const model::Snapshot& snapshot, int rounds, const std::string& which) {
    const std::string round = analysis::currentRound(snapshot);
    const analysis::Assessment before(test::catalogue(), snapshot, round);
    const analysis::CheckResults earlier({test::catalogue(), snapshot, &before, *base::Date::fromIso("2026-11-24")});
    std::vector<double> scores;
    for (int i = 0; i < rounds; ++i)
        scores.push_back(timed([&] { analysis::Assessment(test::catalogue(), snapshot, round).gaps(); }));
    rows.push_back({"scores after one edit, 50,000 records" + which, median(scores), 0, 16});
    std::string_view longest = "actions";
    const bool everyRegister = !which.empty();
    double most = 0;
    for (const auto& spec : model::registry().all())
        if (const auto after = everyRegister ? edited(snapshot, spec) : std::nullopt) {
            std::vector<double> times;
            for (int i = 0; i < 3; ++i) times.push_back(checkedAfter(*after, round, spec.name, earlier));
            const double ms = median(times);
            if (ms > 16) std::fprintf(stderr, "checks after an edit of %s: %.1f ms\n", spec.name.data(), ms);
            if (ms > most) {
                most = ms;
                longest = spec.name;
            }
        }
    const auto after = edited(snapshot, *model::registry().find(longest));
    std::vector<double> withChecks;
    for (int i = 0; i < rounds; ++i) withChecks.push_back(checkedAfter(*after, round, longest, earlier));
    rows.push_back(
        {"scores, affected checks after an edit of " + std::string(longest) + which, median(withChecks), 0, 16});
}

void fileRows(std::vector<Row>& rows, const store::ProjectFile::Setup& setup, const std::string& folder,
              const std::string& path, int rounds, const std::string& which) {
    rows.push_back(pairs(
        "open 50,000 records" + which, 3.0, rounds,
        [&] {
            std::unique_ptr<store::ProjectFile> file;
            const double ms = timed([&] { file = must(store::ProjectFile::open(setup, path)); });
            file->discardChanges();
            return ms;
        },
        [&] { return bareOpen(path); }));

    auto file = must(store::ProjectFile::open(setup, path));
    store::Project& project = file->project();
    BareEdit bare(path, folder + "/bare.citywright");
    const std::string needId = project.snapshot().table<model::Needs>().begin()->id;
    bool told = false;
    const auto listening = project.onChanged([&](const model::ChangeSet&, std::uint64_t) { told = true; });
    // Starts beyond the stored weight, so that the first edit is a change.
    int step =
        static_cast<int>(project.snapshot().find<model::Needs>(needId)->integer(model::Needs::Weight).value_or(1));
    constexpr int kEdits = 300;
    rows.push_back(pairs(
        "one edit until listeners are told" + which, 1.4, kEdits,
        [&] {
            told = false;
            ++step;
            const double ms = timed([&] {
                must(project.execute({"record.set", {"@needs", "x", ".weight"}}, [&](store::Edit& edit) {
                    return edit.set("needs", needId, {{"weight", std::int64_t{step % 5 + 1}}});
                }));
            });
            if (!told) throw std::runtime_error("the listener was not told");
            return ms;
        },
        [&] { return bare.once(); }));

    rows.push_back(pairs(
        "save" + which, 1.3, rounds,
        [&] {
            must(project.execute({"record.set", {"@needs", "x", ".weight"}}, [&](store::Edit& edit) {
                return edit.set("needs", needId, {{"weight", std::int64_t{++step % 5 + 1}}});
            }));
            return timed([&] { must(file->save()); });
        },
        [&] { return bareSave(path, folder); }));

    checkRows(rows, project.snapshot(), rounds, which);
    file->discardChanges();
}

/// What the window takes with that project, by a program of its own.
std::vector<Row> windowRows(const std::string& path) {
    const std::string command = "QT_QPA_PLATFORM=offscreen DBUS_SESSION_BUS_ADDRESS=disabled: '" CW_BINARY_DIR
                                "/bin/cw_bench_window' '" +
                                path + "'";
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> said(popen(command.c_str(), "r"), &pclose);
    std::vector<Row> rows;
    std::array<char, 256> line{};
    while (said && std::fgets(line.data(), line.size(), said.get()) != nullptr) {
        const std::string text = line.data();
        const auto tab = text.find('\t');
        if (tab == std::string::npos) continue;
        const bool isFrame = text.starts_with("slowest frame");
        rows.push_back({text.substr(0, tab), std::atof(text.c_str() + tab), 0, isFrame ? 16.0 : 50.0});
    }
    if (rows.size() != 4) throw std::runtime_error("cw_bench_window");
    return rows;
}

}  // namespace

std::vector<Row> storeRows(const std::string& folder, int rounds) {
    store::ProjectFile::Setup setup;
    setup.places.stateFolder = folder + "/state";
    setup.environment = {
        std::shared_ptr<base::Clock>(base::systemClock()), std::shared_ptr<base::IdSource>(base::randomIds()),
        "bench", [](const model::FieldSpec&, std::string_view id) {
            return test::catalogue().find(id) != nullptr ? model::ItemFit::Fits : model::ItemFit::Unknown;
        }};
    setup.migrations = &test::migrations();
    setup.catalogueId = test::catalogue().idAndVersion();
    const std::string path = folder + "/large.citywright";
    {
        auto file = must(store::ProjectFile::createNew(setup));
        fill(file->project());
        must(file->saveAs(path));
    }
    std::vector<Row> rows = windowRows(path);
    fileRows(rows, setup, folder, path, rounds, "");
    const std::string every = folder + "/every.citywright";
    {
        auto file = must(store::ProjectFile::createNew(setup));
        test::ProjectCrowd crowd(file->project(), kEvery);
        crowd.fill();
        for (const auto& name : crowd.missing()) std::fprintf(stderr, "no record of %s\n", name.c_str());
        must(file->saveAs(every));
    }
    fileRows(rows, setup, folder, every, rounds, ", all registers");
    return rows;
}

}  // namespace cw::bench
