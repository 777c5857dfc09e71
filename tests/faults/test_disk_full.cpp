#include <catch2/catch.hpp>

#include <sys/mount.h>
#include <filesystem>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

/// A small file system of its own; only root may make one.
class SmallDisk {
public:
    SmallDisk(const std::string& path, const std::string& size) : m_path(path) {
        fs::create_directories(path);
        m_mounted = ::mount("tmpfs", path.c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0;
        if (!m_mounted) WARN("no tmpfs could be mounted: disk-full tests skipped");
    }
    ~SmallDisk() {
        if (m_mounted) ::umount2(m_path.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    explicit operator bool() const { return m_mounted; }
    bool makeReadOnly() const {
        return ::mount(nullptr, m_path.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    std::string m_path;
    bool m_mounted = false;
};

base::Result<store::Done> addLongNeed(store::Project& project, int index) {
    return project.execute({"record.add", {"@needs", "x"}}, [&](store::Edit& edit) -> base::Result<void> {
        auto added = edit.add(
            "needs", {{"title", base::Localized{"Need " + std::to_string(index), ""}},
                      {"detail", base::Localized{std::string(18'000, static_cast<char>('a' + index % 26)), ""}}});
        return added ? base::Result<void>{} : base::passOn(added);
    });
}

}  // namespace

TEST_CASE("A save to a full disk fails, keeps the old file, and succeeds once there is room") {
    const TemporaryFolder folder;
    const SmallDisk disk(folder / "disk", "8m");
    if (!disk) return;
    const auto setup = setupIn(folder);
    const std::string path = folder / "disk/plan.citywright";
    auto file = must(store::ProjectFile::createNew(setup));
    fillSmall(file->project());
    must(file->saveAs(path));
    const std::string hash = fileHash(path);
    constexpr std::size_t kLeft = 200'000;  // less than any project needs beside the old file
    writeAll(folder / "disk/ballast", std::string(fs::space(folder / "disk").available - kLeft, 'x'));
    for (int i = 0; i < 20; ++i) must(addLongNeed(file->project(), i));

    const auto saved = file->save();
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::DiskFull);
    CHECK(fileHash(path) == hash);
    CHECK(file->isModified());
    CHECK(namesIn(folder / "disk") ==
          std::vector<std::string>{".~lock.plan.citywright#", "ballast", "plan.citywright"});

    fs::remove(folder / "disk/ballast");
    must(file->save());
    CHECK_FALSE(file->isModified());
    CHECK(must(store::ProjectFile::read(setup, path)).sameAs(file->project().snapshot()));
}

TEST_CASE("When the working copy's disk is full a command is refused and the state stays that of the last command") {
    const TemporaryFolder folder;
    const SmallDisk disk(folder / "state", "8m");
    if (!disk) return;
    const auto setup = setupIn(folder);
    auto file = must(store::ProjectFile::createNew(setup));
    fillSmall(file->project());
    std::string last = file->project().dump();
    base::Result<store::Done> done = store::Done{};
    int count = 0;
    while (done && count < 1000) {
        done = addLongNeed(file->project(), count++);
        if (done) last = file->project().dump();
    }
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::DiskFull);
    CHECK(file->project().dump() == last);
    CHECK(must(file->project().history()).size() == static_cast<std::size_t>(count));
    // Save As elsewhere is still possible once there is room for the image; until then it is refused, nothing is
    // lost.
    const auto saved = file->saveAs(folder / "elsewhere.citywright");
    if (saved)
        CHECK(must(store::ProjectFile::openCopy(setup, folder / "elsewhere.citywright"))->project().dump() == last);
    else
        CHECK(saved.error().code == ErrorCode::DiskFull);
    CHECK(file->project().dump() == last);
    file->discardChanges();
}

TEST_CASE("A file on a read-only medium opens, says so, and is saved elsewhere") {
    const TemporaryFolder folder;
    const SmallDisk disk(folder / "disk", "8m");
    if (!disk) return;
    const auto setup = setupIn(folder);
    const std::string path = folder / "disk/plan.citywright";
    {
        auto file = must(store::ProjectFile::createNew(setup));
        fillSmall(file->project());
        must(file->saveAs(path));
    }
    REQUIRE(disk.makeReadOnly());
    auto file = must(store::ProjectFile::open(setup, path));
    CHECK(file->isReadOnly());
    CHECK_FALSE(file->report().holder);
    must(addLongNeed(file->project(), 1));
    const auto saved = file->save();
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::TargetNotWritable);
    CHECK(file->isModified());
    must(file->saveAs(folder / "copy.citywright"));
    CHECK_FALSE(file->isReadOnly());
    CHECK(file->path() == folder / "copy.citywright");
    CHECK_FALSE(file->isModified());
}
