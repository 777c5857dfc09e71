#include <catch2/catch.hpp>

#include <filesystem>

#include <sys/stat.h>
#include <unistd.h>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "base/os/holder_lock.h"
#include "base/sha256.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
using namespace cw::base::os;
using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

PublishOptions tagged() {
    PublishOptions options;
    options.sessionTag = "0123456789abcdef";
    return options;
}

mode_t modeOf(const std::string& path) {
    struct stat st {};
    REQUIRE(::stat(path.c_str(), &st) == 0);
    return st.st_mode & 07777;
}

}  // namespace

TEST_CASE("Publishing writes whole files, keeps mode and owner, follows links") {
    const TemporaryFolder folder;
    const std::string path = folder / "out.pdf";
    const auto first = must(publishBytes("first", path, tagged()));
    CHECK(first.sha256 == base::sha256Hex("first"));
    CHECK(first.stamp == must(stampOf(path)));
    ::chmod(path.c_str(), 0640);
    if (::geteuid() == 0) REQUIRE(::chown(path.c_str(), 1234, 1234) == 0);
    must(publishBytes("second", path, tagged()));
    CHECK(readAll(path) == "second");
    CHECK(modeOf(path) == 0640);
    struct stat st {};
    ::stat(path.c_str(), &st);
    if (::geteuid() == 0) CHECK((st.st_uid == 1234 && st.st_gid == 1234));

    fs::create_symlink("out.pdf", folder / "link");
    fs::create_symlink("not yet.pdf", folder / "dangling");
    must(publishBytes("third", folder / "link", tagged()));
    CHECK(readAll(path) == "third");
    CHECK(fs::is_symlink(folder / "link"));
    must(publishBytes("new", folder / "dangling", tagged()));
    CHECK(readAll(folder / "not yet.pdf") == "new");
    CHECK(fs::is_symlink(folder / "dangling"));
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"dangling", "link", "not yet.pdf", "out.pdf"});
}

TEST_CASE("Publishing refuses what is no ordinary file and what it may not replace") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "folder");
    REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
    fs::create_symlink("/dev/null", folder / "null");
    fs::create_symlink("loop", folder / "loop");
    for (const char* name : {"folder", "fifo", "null", "loop"}) {
        CAPTURE(name);
        const auto refused = publishBytes("x", folder / name, tagged());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::TargetNotRegular);
    }
    CHECK(publishBytes("x", folder / "no such/file", tagged()).error().code == ErrorCode::TargetNotWritable);
    writeAll(folder / "there", "old");
    auto once = tagged();
    once.mayReplace = false;
    CHECK(publishBytes("x", folder / "there", once).error().code == ErrorCode::TargetExists);
    must(publishBytes("x", folder / "fresh", once));
    CHECK(readAll(folder / "there") == "old");
    CHECK(namesIn(folder.path()).size() == 6);
}

TEST_CASE("Backups are made without risk and never stop a save") {
    const TemporaryFolder folder;
    const std::string path = folder / "plan";
    auto options = tagged();
    options.backup = true;
    must(publishBytes("1", path, options));
    CHECK_FALSE(exists(path + ".bak"));
    must(publishBytes("2", path, options));
    CHECK(readAll(path + ".bak") == "1");
    must(publishBytes("3", path, options));
    CHECK(readAll(path + ".bak") == "2");
    // the backup is the very file: renaming one onto the other does nothing, and leaves nothing
    fs::remove(path + ".bak");
    fs::create_hard_link(path, path + ".bak");
    must(publishBytes("4", path, options));
    CHECK(readAll(path + ".bak") == "3");
    fs::remove(path + ".bak");
    fs::create_directory(path + ".bak");
    must(publishBytes("5", path, options));
    CHECK(readAll(path) == "5");
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"plan", "plan.bak"});
}

TEST_CASE("Reading refuses special files at once and stops at its limit") {
    const TemporaryFolder folder;
    REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
    CHECK(readFile(folder / "fifo", 10).error().code == ErrorCode::FileNotRegular);
    CHECK(readFile("/dev/zero", 10).error().code == ErrorCode::FileNotRegular);
    CHECK(readFile(folder.path(), 10).error().code == ErrorCode::FileNotRegular);
    CHECK(readFile(folder / "none", 10).error().code == ErrorCode::FileMissing);
    writeAll(folder / "large", "12345678901");
    CHECK(readFile(folder / "large", 10).error().code == ErrorCode::FileTooLarge);
    CHECK(must(readFile(folder / "large", 11)) == "12345678901");
    CHECK(must(readHead(folder / "large", 4)) == "1234");
    CHECK(must(readHead(folder / "large", 400)) == "12345678901");
    CHECK(copyIn(folder / "large", folder / "copy", 10).error().code == ErrorCode::FileTooLarge);
    CHECK_FALSE(exists(folder / "copy"));
    CHECK(must(copyIn(folder / "large", folder / "copy", 100)).sha256 == base::sha256Hex("12345678901"));
    CHECK(modeOf(folder / "copy") == 0600);
    CHECK_FALSE(copyIn(folder / "large", folder / "copy", 100));  // never onto something
    CHECK(readAll(folder / "copy") == "12345678901");
}

TEST_CASE("Orphans of dead sessions go, everything else stays") {
    const TemporaryFolder folder;
    const std::string target = folder / "plan.citywright";
    for (const char* name :
         {".plan.citywright.deadbeef-1.tmp", ".plan.citywright.deadbeef-1.bak.tmp",
          ".plan.citywright.deadbeef-1.lock.tmp", ".plan.citywright.living-01.tmp",
          ".other.citywright.deadbeef-1.tmp", ".plan.citywright.tmp", "plan.citywright.bak", ".plan.citywright..tmp"})
        writeAll(folder / name, "x");
    CHECK(removeOrphans(target, [](std::string_view tag) { return tag == "living-01"; }) == 3);
    CHECK(namesIn(folder.path()).size() == 5);
}

TEST_CASE("Of many who see the same dead lock, one takes it") {
    const TemporaryFolder folder;
    const std::string target = folder / "plan.citywright";
    Holder self{"a", hostName(), processId(), "now", "token-one"};
    auto first = must(HolderLock::take(target, self));
    CHECK(first.held());
    CHECK(HolderLock::current(target)->token == "token-one");
    Holder other = self;
    other.token = "token-two";
    CHECK(HolderLock::take(target, other).error().code == ErrorCode::FileInUse);
    auto second = must(HolderLock::takeOver(target, other));
    CHECK_FALSE(first.stillOurs());
    CHECK(second.stillOurs());
    first.release();
    CHECK(second.stillOurs());
    fs::remove(folder / ".~lock.plan.citywright#");
    CHECK(second.stillOurs());  // deleted, but nobody else claims it
    second.release();
    CHECK(namesIn(folder.path()).empty());
}
