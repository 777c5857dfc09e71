#include <catch2/catch.hpp>

#include <sqlite3.h>

#include <chrono>

#include "base/error_codes.h"
#include "store/schema_book.h"
#include "store/sqlite/changeset.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
using store::sqlite::Changeset;

namespace {

std::string fromHex(const std::string& hex) {
    std::string out;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        out += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    return out;
}

/// Changesets that SQLite itself recorded for real commands.
std::vector<std::string> genuine(const TemporaryFolder& folder) {
    const std::string path = folder / "g.citywright";
    auto file = must(store::ProjectFile::createNew(setupIn(folder)));
    fillSmall(file->project());
    RandomCommands random(21);
    for (int i = 0; i < 80; ++i) random.run(file->project());
    must(file->saveAs(path));
    std::vector<std::string> out;
    std::stringstream rows(queryText(path, "SELECT hex(changeset) FROM history"));
    for (std::string row; std::getline(rows, row);) out.push_back(fromHex(row));
    return out;
}

}  // namespace

TEST_CASE("Genuine changesets pass the structural check, and mutants never hang or crash SQLite") {
    const TemporaryFolder folder;
    const auto samples = genuine(folder);
    REQUIRE(samples.size() > 20);
    auto book = must(store::SchemaBook::make(migrations(), model::registry()));
    const auto& shapes = book->version(book->latest()).shapes;
    for (const auto& sample : samples) {
        auto checked = Changeset::check(sample, shapes);
        REQUIRE(checked);
        CHECK(checked->operations() > 0);
        CHECK(checked->inverted().inverted().bytes() == sample);
    }
    std::mt19937_64 random(3);
    int passed = 0, refused = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 20'000; ++i) {
        std::string mutant = samples[random() % samples.size()];
        for (auto changes = 1 + random() % 3; changes > 0 && !mutant.empty(); --changes) {
            const auto at = random() % mutant.size();
            switch (random() % 4) {
                case 0:
                    mutant[at] = static_cast<char>(random());
                    break;
                case 1:
                    mutant.resize(at);
                    break;
                case 2:
                    mutant.erase(at, 1 + random() % 9);
                    break;
                default:
                    mutant.insert(at, 1 + random() % 5, static_cast<char>(random()));
                    break;
            }
        }
        auto checked = Changeset::check(mutant, shapes);
        if (!checked) {
            ++refused;
            continue;
        }
        ++passed;
        const auto inverted = checked->inverted();
        std::int64_t operations = 0;
        store::sqlite::forEachOperation(inverted, [&](const auto& row) {
            ++operations;
            for (int c = 0; c < row.columns; ++c) {
                row.oldValue(c);
                row.newValue(c);
            }
        });
        REQUIRE(operations == checked->operations());
    }
    CHECK(refused > 1000);
    CHECK(passed > 100);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("The structural check refuses what SQLite must never see") {
    auto book = must(store::SchemaBook::make(migrations(), model::registry()));
    const auto& shapes = book->version(book->latest()).shapes;
    const std::string head =
        std::string("T") + '\x03' + std::string("\x01\x02\x00", 3) + std::string("needs_tags\0", 11);
    const auto text = [](const std::string& t) { return std::string("\x03") + static_cast<char>(t.size()) + t; };
    const std::string number = std::string("\x01") + std::string(7, '\0') + '\x02';
    const std::string insert = std::string("\x12\x00", 2) + text("o") + text("t") + number;
    REQUIRE(Changeset::check(head + insert, shapes));
    CHECK(Changeset::check("", shapes)->operations() == 0);
    const std::pair<const char*, std::string> bad[] = {
        {"unterminated table name", std::string("T\x01\x01", 3) + std::string(6, 'a')},
        {"table that is not tracked", std::string("T\x02\x01\x00", 4) + std::string("meta\0", 5) +
                                          std::string("\x12\x00", 2) + text("a") + text("b")},
        {"patchset", "P" + head.substr(1) + insert},
        {"operation before a table", insert},
        {"table without operations", head},
        {"table twice", head + insert + head + insert},
        {"wrong key flags", std::string("T\x03\x00\x00\x01", 5) + std::string("needs_tags\0", 11) + insert},
        {"too many columns", std::string("T\xFF\xFF\xFF\xFF\x0F", 6) + std::string("needs_tags\0", 11)},
        {"unknown operation", head + std::string("\x13\x00", 2) + insert.substr(2)},
        {"indirect flag 7", head + std::string("\x12\x07", 2) + insert.substr(2)},
        {"NULL in the key", head + std::string("\x12\x00\x05", 3) + text("t") + number},
        {"undefined in an insert", head + std::string("\x12\x00", 2) + text("o") + text("t") + std::string(1, '\0')},
        {"blob in a text column",
         head + std::string("\x12\x00", 2) + std::string("\x04\x01o", 3) + text("t") + number},
        {"text in an integer column", head + std::string("\x12\x00", 2) + text("o") + text("t") + text("n")},
        {"length beyond the end", head + std::string("\x12\x00\x03\xFF\x7F", 5)},
        {"update of a key",
         head + std::string("\x17\x00", 2) + text("o") + text("t") + number + text("p") + text("t") + number},
        {"update without a change", head + std::string("\x17\x00", 2) + text("o") + text("t") + std::string(4, '\0')},
    };
    for (const auto& [name, bytes] : bad) {
        CAPTURE(name);
        const auto checked = Changeset::check(bytes, shapes);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().code == base::ErrorCode::HistoryUnfit);
    }
}
