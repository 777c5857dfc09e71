#pragma once
#include <cstdint>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "model/registers.h"
#include "store/project_file.h"
#include "support/project.h"

namespace cw::test {

std::string fileHash(const std::string& path);
void writeAll(const std::string& path, std::string_view bytes);
/// Names in a folder, sorted, hidden ones too.
std::vector<std::string> namesIn(const std::string& folder);
/// Session folders under the state folder.
std::size_t sessionCount(const store::ProjectFile::Setup& setup);

/// A project with a city, departments, people, a round and some ratings and initiatives.
void fillSmall(store::Project& project);
/// Runs SQL on a file with bare SQLite, as another program would.
void runSql(const std::string& path, const std::string& sql);
std::string queryText(const std::string& path, const std::string& sql);

/// Random commands over all registers, made from the specs alone: add, set, remove, put, several verbs in one
/// command. What is refused (RecordInUse, required …) counts as a command that changed nothing.
class RandomCommands {
public:
    explicit RandomCommands(std::uint64_t seed) : m_random(seed), m_ids(base::seededIds(seed + 77)) {}
    /// True when the command changed something.
    bool run(store::Project& project);
    /// Largest number of records a register is let grow to.
    int registerLimit = 40;

private:
    base::Result<void> verb(store::Edit& edit);
    model::Value randomValue(const model::FieldSpec& field, const model::Snapshot& snapshot);
    store::FieldValues randomFields(const model::RegisterSpec& spec, const model::Snapshot& snapshot, bool whole);
    std::string randomId(const model::Snapshot& snapshot, int registerIndex);
    std::string randomText(int limit, bool lines);
    int pick(int count) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(count)); }

    std::mt19937_64 m_random;
    std::unique_ptr<base::IdSource> m_ids;
};

}  // namespace cw::test
