#include "base/os/holder_lock.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "base/os/file_name.h"

namespace cw::base::os {

namespace {

constexpr std::uint64_t kLockLimit = 16 * 1024;
constexpr int kYoungSeconds = 10;

std::string lockPath(const std::string& target) {
    const std::string whole = absolutePath(target);
    const std::string folder = parentFolder(whole);
    return (folder == "/" ? folder : folder + "/") + ".~lock." + cutUtf8(fileName(whole), 240) + "#";
}

std::string oneLine(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    return text;
}

/// Start time of a process in clock ticks since boot plus the boot's id; empty when the system does not say.
std::string startMark(long pid) {
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    if (!std::getline(stat, line)) return {};
    const auto paren = line.rfind(')');  // the command's name may hold anything
    if (paren == std::string::npos) return {};
    std::size_t at = paren + 1;
    std::string field;
    for (int index = 3; index <= 22; ++index) {
        const auto begin = line.find_first_not_of(' ', at);
        if (begin == std::string::npos) return {};
        at = line.find(' ', begin);
        field = line.substr(begin, at == std::string::npos ? at : at - begin);
        if (at == std::string::npos && index < 22) return {};
    }
    std::ifstream boot("/proc/sys/kernel/random/boot_id");
    std::string bootId;
    std::getline(boot, bootId);
    return field + "@" + bootId;
}

std::string textOf(const Holder& holder) {
    return "user=" + oneLine(holder.user) + "\nhost=" + oneLine(holder.host) + "\npid=" + std::to_string(holder.pid) +
           "\nsince=" + oneLine(holder.since) + "\ntoken=" + oneLine(holder.token) +
           "\nstarted=" + oneLine(holder.started) + "\n";
}

std::optional<Holder> parseHolder(std::string_view text) {
    Holder holder;
    bool sawToken = false;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        const auto equals = line.find('=');
        if (equals == std::string_view::npos) continue;
        const std::string_view key = line.substr(0, equals);
        const std::string value(line.substr(equals + 1));
        if (key == "user") holder.user = value;
        if (key == "host") holder.host = value;
        if (key == "pid") holder.pid = std::strtol(value.c_str(), nullptr, 10);
        if (key == "since") holder.since = value;
        if (key == "started") holder.started = value;
        if (key == "token") {
            holder.token = value;
            sawToken = true;
        }
    }
    if (!sawToken) return std::nullopt;
    return holder;
}

bool isYoung(const struct stat& st) {
    return std::time(nullptr) - st.st_mtime < kYoungSeconds;
}

enum class Attempt { Taken, Exists, Impossible };

/// Puts the whole content in place in one step where links work, so that nobody ever reads half a lock.
Attempt createLock(const std::string& target, const std::string& path, const Holder& self) {
    const std::string temp = temporaryPath(absolutePath(target), self.token, ".lock.tmp");
    ::unlink(temp.c_str());
    const int fd = ::open(temp.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0) return Attempt::Impossible;
    const std::string text = textOf(self);
    const bool written = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    const bool closed = ::close(fd) == 0;
    Attempt result = Attempt::Impossible;
    if (written && closed) {
        if (::link(temp.c_str(), path.c_str()) == 0)
            result = Attempt::Taken;
        else if (errno == EEXIST)
            result = Attempt::Exists;
        else if (!exists(path) && ::rename(temp.c_str(), path.c_str()) == 0)
            result = Attempt::Taken;
        else if (exists(path))
            result = Attempt::Exists;
    }
    ::unlink(temp.c_str());
    return result;
}

/// Removes a lock that `isDead` condemns, so that only one of several who see it dead removes it.
bool removeDead(const std::string& path, bool evenAlive) {
    const int fd = ::open(path.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return errno == ENOENT;
    bool removed = false;
    struct stat mine {};
    struct stat now {};
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0 && ::fstat(fd, &mine) == 0 && ::lstat(path.c_str(), &now) == 0 &&
        mine.st_ino == now.st_ino && mine.st_dev == now.st_dev && S_ISREG(mine.st_mode)) {
        const auto text = readFile(path, kLockLimit);
        const auto holder = text ? parseHolder(*text) : std::nullopt;
        const bool dead = holder ? HolderLock::isStale(*holder) : !isYoung(now);
        if (dead || evenAlive) removed = ::unlink(path.c_str()) == 0;
    }
    ::close(fd);
    return removed;
}

Failure inUse(const std::string& target, const std::optional<Holder>& holder) {
    if (!holder) return fail(ErrorCode::FileInUse, target, "", "", "");
    return fail(ErrorCode::FileInUse, target, holder->user, holder->host, holder->since);
}

}  // namespace

Result<HolderLock> HolderLock::take(const std::string& target, const Holder& self) {
    const std::string path = lockPath(target);
    Holder marked = self;
    marked.started = startMark(self.pid);
    for (int tries = 0; tries < 4; ++tries) {
        HolderLock lock;
        switch (createLock(target, path, marked)) {
            case Attempt::Taken:
                lock.m_path = path;
                lock.m_token = self.token;
                return lock;
            case Attempt::Impossible:
                // A read-only folder may still hold somebody's lock.
                if (const auto holder = current(target); holder && !isStale(*holder)) return inUse(target, holder);
                return lock;
            case Attempt::Exists:
                break;
        }
        const auto holder = current(target);
        struct stat st {};
        if (::lstat(path.c_str(), &st) != 0) continue;  // released just now
        if (!S_ISREG(st.st_mode)) return lock;          // somebody's folder of that name: no lock possible here
        const bool dead = holder ? isStale(*holder) : !isYoung(st);
        if (!dead) return inUse(target, holder);
        removeDead(path, false);
    }
    return inUse(target, current(target));
}

Result<HolderLock> HolderLock::takeOver(const std::string& target, const Holder& self) {
    const std::string path = lockPath(target);
    if (exists(path)) removeDead(path, true);
    return take(target, self);
}

std::optional<Holder> HolderLock::current(const std::string& target) {
    const auto text = readFile(lockPath(target), kLockLimit);
    return text ? parseHolder(*text) : std::nullopt;
}

bool HolderLock::isStale(const Holder& holder) {
    if (holder.host != hostName()) return false;  // nobody here can know
    if (!processAlive(holder.pid)) return true;
    const std::string mark = startMark(holder.pid);
    return !holder.started.empty() && !mark.empty() && mark != holder.started;
}

HolderLock::HolderLock(HolderLock&& from) noexcept
    : m_path(std::exchange(from.m_path, {})), m_token(std::exchange(from.m_token, {})) {}

HolderLock& HolderLock::operator=(HolderLock&& from) noexcept {
    if (this != &from) {
        release();
        m_path = std::exchange(from.m_path, {});
        m_token = std::exchange(from.m_token, {});
    }
    return *this;
}

HolderLock::~HolderLock() {
    release();
}

bool HolderLock::stillOurs() const {
    if (!held()) return false;
    const auto text = readFile(m_path, kLockLimit);
    if (!text) return text.error().code == ErrorCode::FileMissing;  // deleted, but nobody else claims it
    const auto holder = parseHolder(*text);
    return holder && holder->token == m_token;
}

void HolderLock::release() {
    if (!held()) return;
    if (exists(m_path) && stillOurs()) ::unlink(m_path.c_str());
    m_path.clear();
    m_token.clear();
}

Result<SessionLock> SessionLock::take(const std::string& folder) {
    const std::string path = folder + "/lock";
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);
    if (fd < 0) return fail(ErrorCode::WorkingCopyFailed, folder);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::close(fd);
        if (error == EWOULDBLOCK) return fail(ErrorCode::FileInUse, folder, userName(), hostName(), "");
        return fail(ErrorCode::WorkingCopyFailed, folder);
    }
    SessionLock lock;
    lock.m_fd = fd;
    return lock;
}

bool SessionLock::isAlive(const std::string& folder) {
    const int fd = ::open((folder + "/lock").c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return false;
    const bool alive = ::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(fd);
    return alive;
}

SessionLock::SessionLock(SessionLock&& from) noexcept : m_fd(std::exchange(from.m_fd, -1)) {}

SessionLock& SessionLock::operator=(SessionLock&& from) noexcept {
    if (this != &from) {
        if (m_fd >= 0) ::close(m_fd);
        m_fd = std::exchange(from.m_fd, -1);
    }
    return *this;
}

SessionLock::~SessionLock() {
    if (m_fd >= 0) ::close(m_fd);
}

std::string userName() {
    std::vector<char> buffer(16 * 1024);
    struct passwd entry {};
    struct passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found) {
        const std::string full(entry.pw_gecos ? entry.pw_gecos : "");
        const std::string name = full.substr(0, full.find(','));
        return name.empty() ? entry.pw_name : name;
    }
    const char* user = std::getenv("USER");
    return user ? user : std::to_string(::geteuid());
}

std::string hostName() {
    char name[256] = {};
    if (::gethostname(name, sizeof name - 1) != 0) return "localhost";
    return name;
}

long processId() {
    return ::getpid();
}

bool processAlive(long pid) {
    if (pid <= 0) return false;
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
}

}  // namespace cw::base::os
