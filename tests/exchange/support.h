#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "commands/import_rows.h"
#include "exchange/exporter.h"
#include "exchange/import_plan.h"
#include "store/support.h"

namespace cw::test {

/// The words of both languages, the Chinese ones read from the translation file.
exchange::Words words();

/// A project to import into.
struct Desk {
    explicit Desk(std::uint64_t seed = 1)
        : file(must(store::ProjectFile::createNew(setupIn(folder, seed)))), project(file->project()) {}
    ~Desk() { file->discardChanges(); }

    const model::Snapshot& snapshot() const { return project.snapshot(); }
    exchange::ImportPlan plan(std::string_view bytes, const std::string& registerName,
                              exchange::ImportOptions options = {}, const std::string& fileName = "rows.csv");
    /// Plans and carries out; throws when rows are bad.
    exchange::ImportPlan take(std::string_view bytes, const std::string& registerName,
                              exchange::ImportOptions options = {}, const std::string& fileName = "rows.csv");
    std::string add(std::string_view registerName, store::FieldValues values);
    /// The only record whose title is so.
    const model::Record& titled(std::string_view registerName, std::string_view title) const;

    TemporaryFolder folder;
    std::unique_ptr<store::ProjectFile> file;
    store::Project& project;
    std::unique_ptr<base::IdSource> ids = base::seededIds(4711);
};

/// A project of random records over all registers.
void fillRandom(Desk& desk, std::uint64_t seed, int commands);
/// Gives every record the values that a new one gets by itself (defaults, numbers, order), so that a copy equals it.
void complete(Desk& desk);
std::vector<int> allRegisters();
exchange::Exported exported(const model::Snapshot& snapshot, const std::vector<int>& registers,
                            const exchange::ExportOptions& options);

/// "3 added, 1 changed, 0 unchanged, 2 bad" and the first problems, for messages of tests.
std::string summary(const exchange::ImportPlan& plan);
std::string counts(const exchange::ImportPlan& plan);

/// A zip archive as it comes, names unchecked (libzip would refuse none).
std::string zipOf(const std::vector<std::pair<std::string, std::string>>& entries);
/// The archive's entries put together; other bytes as they are.
std::string unpacked(std::string_view bytes);
/// The text in that encoding (ICU).
std::string encoded(std::string_view utf8, const char* encoding);

bool longRun();

}  // namespace cw::test
