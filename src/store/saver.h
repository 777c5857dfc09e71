#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/os/atomic_file.h"
#include "base/result.h"
#include "model/snapshot.h"
#include "store/project_file.h"
#include "store/schema_book.h"

namespace cw::store {

/// Everything a save needs, taken on the project's thread; runs on any.
struct SaveJob {
    std::string workPath;
    std::string imagePath;
    std::string target;
    std::string sessionTag;
    bool backup = true;
    /// The target's own file, saved at this entry: when personal data was erased since, no copy of before may stay.
    std::optional<std::int64_t> ownSince;
    bool mayReplace = true;
    std::optional<base::os::FileStamp> expected;  ///< set: the target must still be this file
    std::string expectedSha256;
    std::string catalogue;
    std::int64_t seq = 0;  ///< last history entry that `snapshot` has
    std::int64_t top = 0;
    model::Snapshot snapshot;
    std::shared_ptr<SchemaBook> book;  ///< only layout() and version(latest), computed before
};

struct ProjectFile::SaveOutcome {
    std::string target;
    base::os::Published published;
    std::int64_t seq = 0;
    std::int64_t top = 0;
    std::int64_t versions = 0;
};

/// A copy of the working copy's last committed state beside it, for the time of an export.
class Image {
public:
    Image(const std::string& workPath, std::string path);
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
    ~Image() { clear(); }
    const std::string& path() const { return m_path; }

private:
    void clear() const;
    std::string m_path;
};

/// VACUUM INTO an image over a second connection, digest and marks written into it, quick_check, row counts compared,
/// then published by AtomicFile. The image is removed in any case.
base::Result<std::shared_ptr<ProjectFile::SaveOutcome>> runSave(const SaveJob& job);

}  // namespace cw::store
