#pragma once
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

#include "analysis/item_filter.h"
#include "base/ids.h"
#include "base/texts.h"
#include "store/project_file.h"
#include "support/files.h"

namespace cw::test {

/// A folder that goes with the object.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "cw-test-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("mkdtemp");
        m_path = pattern;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    std::string operator/(const std::string& name) const { return m_path + "/" + name; }
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

inline const store::Migrations& migrations() {
    static const store::Migrations all = [] {
        store::Migrations list;
        for (const auto& entry : std::filesystem::directory_iterator(CW_SOURCE_DIR "/resources/migrations"))
            list.push_back({std::atoi(entry.path().filename().c_str()), entry.path().filename().string(),
                            readAll(entry.path().string())});
        std::ranges::sort(list, {}, &store::Migration::number);
        const auto digests = store::schemaDigests(list);
        for (std::size_t i = 0; digests && i < list.size(); ++i) list[i].schemaDigest = (*digests)[i];
        return list;
    }();
    return all;
}

/// Set-up with a seeded id source and a fixed clock, so that tests are reproducible.
inline store::ProjectFile::Setup setupIn(const TemporaryFolder& folder, std::uint64_t seed = 1) {
    store::ProjectFile::Setup setup;
    setup.places.stateFolder = folder / "state";
    setup.environment = {std::shared_ptr<base::Clock>(base::fixedClock("2026-11-24T08:00:00Z", 1)),
                         std::shared_ptr<base::IdSource>(base::seededIds(seed)), "tester",
                         analysis::itemFits(catalogue())};
    setup.migrations = &migrations();
    setup.catalogueId = catalogue().idAndVersion();
    return setup;
}

/// The value, or the error's sentence as an exception.
template <class T>
T must(base::Result<T> result) {
    if (!result) throw std::runtime_error(base::EnglishTexts().error(result.error()));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace cw::test
