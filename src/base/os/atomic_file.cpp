#include "base/os/atomic_file.h"

#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>
#include <vector>

#include "base/error_codes.h"
#include "base/log.h"
#include "base/os/file_name.h"
#include "base/sha256.h"

namespace cw::base::os {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBlock = 1u << 20;

class Fd {
public:
    Fd() = default;
    explicit Fd(int fd) : m_fd(fd) {}
    Fd(Fd&& from) noexcept : m_fd(std::exchange(from.m_fd, -1)) {}
    Fd& operator=(Fd&& from) noexcept {
        if (this != &from) {
            close();
            m_fd = std::exchange(from.m_fd, -1);
        }
        return *this;
    }
    ~Fd() { close(); }
    explicit operator bool() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    /// A failed close() may be the first sign of a lost write (network, quota).
    bool close() {
        if (m_fd < 0) return true;
        return ::close(std::exchange(m_fd, -1)) == 0;
    }

private:
    int m_fd = -1;
};

Failure readFailure(const std::string& path, int error) {
    if (error == ENOENT || error == ENOTDIR) return fail(ErrorCode::FileMissing, path);
    if (error == ENXIO || error == EISDIR || error == ENODEV) return fail(ErrorCode::FileNotRegular, path);
    return fail(ErrorCode::FileNotReadable, path, std::strerror(error));
}

Failure writeFailure(const std::string& path, int error) {
    if (error == ENOSPC || error == EDQUOT || error == EFBIG) return fail(ErrorCode::DiskFull, path);
    if (error == EACCES || error == EPERM || error == EROFS || error == ENOENT || error == ENOTDIR)
        return fail(ErrorCode::TargetNotWritable, path, std::strerror(error));
    if (error == EISDIR || error == ELOOP) return fail(ErrorCode::TargetNotRegular, path);
    return fail(ErrorCode::WriteFailed, path, std::strerror(error));
}

FileStamp stampFrom(const struct stat& st) {
    FileStamp stamp;
    stamp.size = static_cast<std::uint64_t>(st.st_size);
    stamp.mtimeNs = static_cast<std::int64_t>(st.st_mtim.tv_sec) * 1'000'000'000 + st.st_mtim.tv_nsec;
    stamp.inode = st.st_ino;
    stamp.device = st.st_dev;
    return stamp;
}

struct OpenedFile {
    Fd fd;
    struct stat st {};
};

/// Looks before it opens (opening a device may do something) and again at what was opened; a FIFO never blocks.
Result<OpenedFile> openRegular(const std::string& path, std::uint64_t limit) {
    OpenedFile file;
    if (::stat(path.c_str(), &file.st) != 0) return readFailure(path, errno);
    if (!S_ISREG(file.st.st_mode)) return fail(ErrorCode::FileNotRegular, path);
    file.fd = Fd(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.fd) return readFailure(path, errno);
    if (::fstat(file.fd.get(), &file.st) != 0) return readFailure(path, errno);
    if (!S_ISREG(file.st.st_mode)) return fail(ErrorCode::FileNotRegular, path);
    if (static_cast<std::uint64_t>(file.st.st_size) > limit) return fail(ErrorCode::FileTooLarge, path);
    return file;
}

/// Bytes read, 0 at the end, −1 on error.
ssize_t readSome(int fd, char* buffer, std::size_t size) {
    for (;;) {
        const ssize_t n = ::read(fd, buffer, size);
        if (n >= 0 || errno != EINTR) return n;
    }
}

bool writeAll(int fd, const char* bytes, std::size_t size) {
    while (size > 0) {
        const ssize_t n = ::write(fd, bytes, size);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        if (n == 0) {
            errno = ENOSPC;
            return false;
        }
        bytes += n;
        size -= static_cast<std::size_t>(n);
    }
    return true;
}

bool syncFd(int fd) {
    for (;;) {
        if (::fsync(fd) == 0) return true;
        if (errno == EINTR) continue;
        // some file systems cannot sync this kind of file: nothing more can be done there
        return errno == EINVAL || errno == ENOTSUP || errno == EROFS;
    }
}

Result<std::string> hashOfFd(int fd, const std::string& path) {
    std::vector<char> block(kBlock);
    Sha256 hash;
    for (;;) {
        const ssize_t n = readSome(fd, block.data(), block.size());
        if (n < 0) return readFailure(path, errno);
        if (n == 0) return hash.hex();
        hash.add({block.data(), static_cast<std::size_t>(n)});
    }
}

Result<std::string> hashOfFile(const std::string& path) {
    auto file = openRegular(path, UINT64_MAX);
    if (!file) return passOn(file);
    return hashOfFd(file->fd.get(), path);
}

/// A neighbour's name that still fits into a directory entry.
std::string neighbour(const std::string& target, const std::string& prefix, const std::string& suffix) {
    const std::string name = cutUtf8(fileName(target), kNameMax - prefix.size() - suffix.size());
    const std::string folder = parentFolder(target);
    return (folder == "/" ? folder : folder + "/") + prefix + name + suffix;
}

/// Follows links by hand, so that a link whose file is not there yet is written through, not replaced.
Result<std::string> resolveTarget(const std::string& path) {
    std::string at = absolutePath(path);
    for (int hops = 0; hops < 16; ++hops) {
        struct stat st {};
        if (::lstat(at.c_str(), &st) != 0) return at;
        if (!S_ISLNK(st.st_mode)) return at;
        std::vector<char> link(PATH_MAX);
        const ssize_t n = ::readlink(at.c_str(), link.data(), link.size());
        if (n <= 0) return fail(ErrorCode::TargetNotRegular, path);
        const std::string to(link.data(), static_cast<std::size_t>(n));
        at = absolutePath(to[0] == '/' ? to : parentFolder(at) + "/" + to);
    }
    return fail(ErrorCode::TargetNotRegular, path);
}

/// Removes its file unless told to keep it.
class TempFile {
public:
    explicit TempFile(std::string path) : m_path(std::move(path)) {}
    TempFile(const TempFile&) = delete;
    TempFile& operator=(const TempFile&) = delete;
    ~TempFile() {
        if (!m_path.empty()) ::unlink(m_path.c_str());
    }
    const std::string& path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    std::string m_path;
};

Result<Fd> createTemp(const std::string& path, const struct stat* old) {
    constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const mode_t mode = old ? 0600 : 0666;
    Fd fd(::open(path.c_str(), kFlags, mode));
    if (!fd && errno == EEXIST) {  // left by an earlier try of the same session
        ::unlink(path.c_str());
        fd = Fd(::open(path.c_str(), kFlags, mode));
    }
    if (!fd) return writeFailure(path, errno);
    if (old) {
        // Only root may give files away and only members may keep the group: try both, then at least the group.
        if ((old->st_uid != ::geteuid() || old->st_gid != ::getegid()) &&
            ::fchown(fd.get(), old->st_uid, old->st_gid) != 0)
            static_cast<void>(::fchown(fd.get(), static_cast<uid_t>(-1), old->st_gid) == 0);
        if (::fchmod(fd.get(), old->st_mode & 07777) != 0 && errno != EPERM && errno != ENOTSUP)
            return writeFailure(path, errno);
    }
    return fd;
}

/// Where the new bytes come from: a file or memory.
class Source {
public:
    virtual ~Source() = default;
    /// Writes everything to fd and returns the SHA-256; errors name `to`.
    virtual Result<std::string> writeTo(int fd, const std::string& to) = 0;
};

class FileSource final : public Source {
public:
    explicit FileSource(const std::string& path) : m_path(path) {}
    Result<std::string> writeTo(int fd, const std::string& to) override {
        auto file = openRegular(m_path, UINT64_MAX);
        if (!file) return passOn(file);
        std::vector<char> block(kBlock);
        Sha256 hash;
        for (;;) {
            const ssize_t n = readSome(file->fd.get(), block.data(), block.size());
            if (n < 0) return readFailure(m_path, errno);
            if (n == 0) return hash.hex();
            if (!writeAll(fd, block.data(), static_cast<std::size_t>(n))) return writeFailure(to, errno);
            hash.add({block.data(), static_cast<std::size_t>(n)});
        }
    }

private:
    const std::string& m_path;
};

class BytesSource final : public Source {
public:
    explicit BytesSource(std::string_view bytes) : m_bytes(bytes) {}
    Result<std::string> writeTo(int fd, const std::string& to) override {
        if (!writeAll(fd, m_bytes.data(), m_bytes.size())) return writeFailure(to, errno);
        return sha256Hex(m_bytes);
    }

private:
    std::string_view m_bytes;
};

/// Is the target what the caller opened? The hash decides when only time or inode differ (sync clients, cp -p).
Result<void> checkExpected(const std::string& target, const PublishOptions& options) {
    if (!options.expected) return {};
    const auto now = stampOf(target);
    if (!now) return fail(ErrorCode::TargetChanged, target);
    if (*now == *options.expected) return {};
    if (now->size != options.expected->size || options.expectedSha256.empty())
        return fail(ErrorCode::TargetChanged, target);
    const auto hash = hashOfFile(target);
    if (!hash || *hash != options.expectedSha256) return fail(ErrorCode::TargetChanged, target);
    return {};
}

/// Copies a file beside itself, durable. For backups where hard links fail.
bool copyBeside(const std::string& from, const std::string& to) {
    auto file = openRegular(from, UINT64_MAX);
    if (!file) return false;
    auto fd = createTemp(to, &file->st);
    if (!fd) return false;
    FileSource source(from);
    return source.writeTo(fd->get(), to).has_value() && syncFd(fd->get()) && fd->close();
}

/// Keeps the present target as NAME.bak. Best effort: a missing backup must not stop a save that is atomic anyway.
/// Answers the backup's path, empty when there is none.
std::string makeBackup(const std::string& target, const std::string& tag) {
    const std::string backup = neighbour(target, "", ".bak");
    struct stat st {};
    if (::lstat(backup.c_str(), &st) == 0 && !S_ISREG(st.st_mode)) return {};
    TempFile temp(temporaryPath(target, tag, ".bak.tmp"));
    ::unlink(temp.path().c_str());
    if (::link(target.c_str(), temp.path().c_str()) != 0 && !copyBeside(target, temp.path())) return {};
    if (::rename(temp.path().c_str(), backup.c_str()) != 0) return {};
    // When both names are already the same file, rename() does nothing and leaves the temporary (POSIX): the guard
    // removes it then, and removes nothing otherwise.
    return backup;
}

bool renameRefused(int error) {
    return error == EPERM || error == EXDEV || error == ENOSYS || error == ENOTSUP || error == EINVAL;
}

bool overwriteInPlace(const std::string& from, const std::string& target, const std::string& hash) {
    Fd fd(::open(target.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!fd) return false;
    FileSource source(from);
    const auto written = source.writeTo(fd.get(), target);
    if (!written || *written != hash) return false;
    const off_t size = ::lseek(fd.get(), 0, SEEK_CUR);
    if (size < 0 || ::ftruncate(fd.get(), size) != 0 || !syncFd(fd.get()) || !fd.close()) return false;
    const auto readBack = hashOfFile(target);
    return readBack && *readBack == hash;
}

/// Some shares (gvfs, MTP) cannot rename over a file. The verified temporary and a backup stand beside the target, so
/// writing in place is safe; when it fails, the old bytes come back and the new ones stay in the temporary.
Result<void> replaceInPlace(TempFile& temp, const std::string& target, const std::string& hash,
                            const std::string& tag) {
    TempFile old(temporaryPath(target, tag, ".old.tmp"));
    ::unlink(old.path().c_str());
    if (!copyBeside(target, old.path())) return fail(ErrorCode::TargetNotWritable, target);
    const auto oldHash = hashOfFile(old.path());
    if (!oldHash) return passOn(oldHash);
    if (overwriteInPlace(temp.path(), target, hash)) return {};
    if (!overwriteInPlace(old.path(), target, *oldHash)) old.keep();
    const std::string where = temp.path();
    temp.keep();
    return fail(ErrorCode::VerifyFailed, target, where);
}

/// rename(), or link() + unlink() where an existing file must not be replaced.
Result<void> moveIntoPlace(TempFile& temp, const std::string& target, const std::string& hash,
                           const PublishOptions& options, bool targetExists) {
    if (!options.mayReplace) {
        if (::link(temp.path().c_str(), target.c_str()) == 0) return {};
        if (errno == EEXIST) return fail(ErrorCode::TargetExists, target);
        if (exists(target)) return fail(ErrorCode::TargetExists, target);
    }
    if (::rename(temp.path().c_str(), target.c_str()) == 0) {
        temp.keep();
        return {};
    }
    const int error = errno;
    if (targetExists && renameRefused(error)) return replaceInPlace(temp, target, hash, options.sessionTag);
    return writeFailure(target, error);
}

Result<Published> publish(Source& source, const std::string& path, const PublishOptions& options) {
    const auto resolved = resolveTarget(path);
    if (!resolved) return passOn(resolved);
    const std::string& target = *resolved;
    if (fileName(target).empty()) return fail(ErrorCode::TargetNotRegular, path);

    struct stat old {};
    const bool had = ::lstat(target.c_str(), &old) == 0;
    if (had && !S_ISREG(old.st_mode)) return fail(ErrorCode::TargetNotRegular, path);
    if (had && !options.mayReplace) return fail(ErrorCode::TargetExists, path);
    if (auto same = checkExpected(target, options); !same) return passOn(same);

    TempFile temp(temporaryPath(target, options.sessionTag, ".tmp"));
    std::string hash;
    {
        auto fd = createTemp(temp.path(), had ? &old : nullptr);
        if (!fd) {  // the user knows the target, not our temporary
            Error error = fd.error();
            error.args.front() = path;
            return Failure(std::move(error));
        }
        auto written = source.writeTo(fd->get(), target);
        if (!written) return passOn(written);
        if ((options.durable && !syncFd(fd->get())) || !fd->close()) return writeFailure(target, errno);
        hash = *written;
    }
    if (options.durable) {
        const auto readBack = hashOfFile(temp.path());
        if (!readBack || *readBack != hash) return fail(ErrorCode::VerifyFailed, path);
    }

    if (auto same = checkExpected(target, options); !same) return passOn(same);
    const auto written = stampOf(temp.path());
    if (!written) return passOn(written);
    if (had && options.backup) makeBackup(target, options.sessionTag);
    if (auto moved = moveIntoPlace(temp, target, hash, options, had); !moved) return passOn(moved);
    // The target is the new file now: whatever fails from here on must not say that it is the old one.
    Published published{*written, hash};
    if (const auto stamp = stampOf(target)) published.stamp = *stamp;
    if (options.durable && !syncFolder(parentFolder(target))) {
        published.folderSynced = false;
        log::warning("publish.folder_not_synced");
    }
    return published;
}

}  // namespace

Result<FileStamp> stampOf(const std::string& path) {
    struct stat st {};
    if (::stat(path.c_str(), &st) != 0) return readFailure(path, errno);
    if (!S_ISREG(st.st_mode)) return fail(ErrorCode::FileNotRegular, path);
    return stampFrom(st);
}

Result<std::string> readFile(const std::string& path, std::uint64_t limit) {
    auto file = openRegular(path, limit);
    if (!file) return passOn(file);
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(file->st.st_size));
    std::vector<char> block(kBlock);
    for (;;) {
        const ssize_t n = readSome(file->fd.get(), block.data(), block.size());
        if (n < 0) return readFailure(path, errno);
        if (n == 0) return bytes;
        bytes.append(block.data(), static_cast<std::size_t>(n));
        if (bytes.size() > limit) return fail(ErrorCode::FileTooLarge, path);  // it grew while we read
    }
}

Result<std::string> readHead(const std::string& path, std::size_t size) {
    auto file = openRegular(path, UINT64_MAX);
    if (!file) return passOn(file);
    std::string bytes(size, '\0');
    std::size_t have = 0;
    while (have < size) {
        const ssize_t n = readSome(file->fd.get(), bytes.data() + have, size - have);
        if (n < 0) return readFailure(path, errno);
        if (n == 0) break;
        have += static_cast<std::size_t>(n);
    }
    bytes.resize(have);
    return bytes;
}

std::string temporaryPath(const std::string& target, const std::string& tag, const std::string& end) {
    return neighbour(target, ".", "." + tag + end);
}

std::string backupPath(const std::string& target) {
    return neighbour(absolutePath(target), "", ".bak");
}

Result<CopyResult> copyIn(const std::string& from, const std::string& to, std::uint64_t limit, Durable durable) {
    auto file = openRegular(from, limit);
    if (!file) return passOn(file);
    TempFile copy(to);
    Fd out(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!out) {
        const int error = errno;
        copy.keep();  // not ours
        return writeFailure(to, error);
    }
    std::vector<char> block(kBlock);
    Sha256 hash;
    std::uint64_t total = 0;
    for (;;) {
        const ssize_t n = readSome(file->fd.get(), block.data(), block.size());
        if (n < 0) return readFailure(from, errno);
        if (n == 0) break;
        total += static_cast<std::uint64_t>(n);
        if (total > limit) return fail(ErrorCode::FileTooLarge, from);
        if (!writeAll(out.get(), block.data(), static_cast<std::size_t>(n))) return writeFailure(to, errno);
        hash.add({block.data(), static_cast<std::size_t>(n)});
    }
    struct stat after {};
    if (::fstat(file->fd.get(), &after) != 0) return readFailure(from, errno);
    // Somebody writes into it right now: half of the old and half of the new would be neither.
    if (stampFrom(after) != stampFrom(file->st))
        return fail(ErrorCode::FileNotReadable, from, CW_TEXT("error", "it changed while it was read"));
    if (durable == Durable::Soon)
        ::sync_file_range(out.get(), 0, 0, SYNC_FILE_RANGE_WRITE);  // only a start, so unchecked
    if (durable == Durable::Now && !syncFd(out.get())) return writeFailure(to, errno);
    if (!out.close()) return writeFailure(to, errno);
    copy.keep();
    return CopyResult{hash.hex(), stampFrom(after)};
}

Result<Published> publishFile(const std::string& image, const std::string& target, const PublishOptions& options) {
    FileSource source(image);
    return publish(source, target, options);
}

Result<Published> publishBytes(std::string_view bytes, const std::string& target, const PublishOptions& options) {
    BytesSource source(bytes);
    return publish(source, target, options);
}

int removeOrphans(const std::string& path, const std::function<bool(std::string_view)>& sessionAlive) {
    const auto resolved = resolveTarget(path);
    if (!resolved) return 0;
    // ".NAME.<tag>.tmp", NAME cut to fit: compare by what is left of NAME once the tag is known
    constexpr std::string_view kEnds[] = {".bak.tmp", ".old.tmp", ".lock.tmp", ".tmp"};
    int removed = 0;
    std::error_code error;  // the iterator's own ++ throws
    fs::directory_iterator at(parentFolder(*resolved), error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
        const auto& entry = *at;
        const std::string name = entry.path().filename().string();
        if (name.size() < 6 || name[0] != '.' || !name.ends_with(".tmp")) continue;
        for (const std::string_view end : kEnds) {
            if (!name.ends_with(end)) continue;
            const std::string stem = name.substr(0, name.size() - end.size());
            const auto dot = stem.rfind('.');
            if (dot == std::string::npos || dot == 0) continue;
            const std::string tag = stem.substr(dot + 1);
            if (fileName(temporaryPath(*resolved, tag, std::string(end))) != name) continue;
            if (tag.size() < 8 || sessionAlive(tag)) break;
            struct stat st {};
            if (::lstat(entry.path().c_str(), &st) == 0 && S_ISREG(st.st_mode) && ::unlink(entry.path().c_str()) == 0)
                ++removed;
            break;
        }
    }
    return removed;
}

Result<void> makeFolder(const std::string& path) {
    if (path.empty()) return fail(ErrorCode::TargetNotWritable, path);
    struct stat st {};
    if (::stat(path.c_str(), &st) == 0) {
        if (S_ISDIR(st.st_mode)) return {};
        return fail(ErrorCode::TargetNotWritable, path, std::strerror(ENOTDIR));
    }
    const std::string parent = parentFolder(path);
    if (parent != path) {
        if (auto made = makeFolder(parent); !made) return made;
    }
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) return writeFailure(path, errno);
    return {};
}

Result<void> removeFolder(const std::string& path) {
    std::error_code error;
    fs::remove_all(path, error);
    if (error) return writeFailure(path, error.value());
    return {};
}

Result<void> syncFile(const std::string& path) {
    Fd fd(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!fd || !syncFd(fd.get())) return writeFailure(path, errno);
    return {};
}

Result<void> syncFolder(const std::string& path) {
    Fd fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return errno == EACCES ? Result<void>{} : writeFailure(path, errno);  // write-only folders cannot be opened
    if (!syncFd(fd.get())) return writeFailure(path, errno);
    return {};
}

std::string parentFolder(const std::string& path) {
    const auto slash = path.find_last_of('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string fileName(const std::string& path) {
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string absolutePath(const std::string& path) {
    if (path.empty()) return path;
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::path(path), error);
    if (!error) return fs::absolute(whole, error).lexically_normal().string();
    return fs::absolute(fs::path(path), error).lexically_normal().string();
}

bool isWritable(const std::string& path) {
    struct stat st {};
    if (::stat(path.c_str(), &st) != 0 || (st.st_mode & 0222) == 0) return false;
    return ::access(path.c_str(), W_OK) == 0 && ::access(parentFolder(path).c_str(), W_OK) == 0;
}

bool exists(const std::string& path) {
    struct stat st {};
    return ::lstat(path.c_str(), &st) == 0;
}

}  // namespace cw::base::os
