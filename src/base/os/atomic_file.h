#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

/// The only code of the program that writes files for the user (design.md: AtomicFile; practice.md finding 1).
namespace cw::base::os {

struct FileStamp {
    std::uint64_t size = 0;
    std::int64_t mtimeNs = 0;
    std::uint64_t inode = 0;
    std::uint64_t device = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
Result<FileStamp> stampOf(const std::string& path);  ///< follows links; FileMissing, FileNotRegular
/// Whole regular file, refused above `limit` bytes.
Result<std::string> readFile(const std::string& path, std::uint64_t limit);
/// The first bytes of a regular file (fewer when it is shorter).
Result<std::string> readHead(const std::string& path, std::size_t size);
/// Copies through one descriptor while hashing; fsyncs the copy. Returns the SHA-256 hex and the source's stamp.
struct CopyResult {
    std::string sha256;
    FileStamp source;
};
/// Whether a copy must outlive a power loss: No (command line), Soon (writing to disk begins, syncFile() ends it),
/// Now.
enum class Durable { No, Soon, Now };
/// Opens `from` without following into special files (FileNotRegular, FileTooLarge …), new file `to` mode 0600.
Result<CopyResult> copyIn(const std::string& from, const std::string& to, std::uint64_t limit,
                          Durable durable = Durable::Now);

struct PublishOptions {
    std::string sessionTag;  ///< names the temporary `.NAME.<tag>.tmp`
    bool backup = false;     ///< keep the previous file as NAME.bak (hard link, else copy)
    bool mayReplace = true;  ///< else TargetExists
    bool durable = true;     ///< off: whole at any moment, but may be lost with the power (our own notes)
    /// When set: refuse (TargetChanged) if the target is no longer this file. Size, mtime, inode first; the hash
    /// decides when only those differ.
    const FileStamp* expected = nullptr;
    std::string expectedSha256;
};
struct Published {
    FileStamp stamp;
    std::string sha256;
    bool folderSynced = true;  ///< false: the new file stands, but its name may not survive a power loss
};
/// Puts the bytes of file `image` at `target`: temporary beside it (mode and owner of the old file kept), write,
/// fsync, hash read back, backup, rename, fsync of the folder. On any error the target is as it was and the
/// temporary is gone; once renamed it is a success, also when the folder cannot be synced (see Published; a warning
/// is logged). Links are resolved; special files refused.
Result<Published> publishFile(const std::string& image, const std::string& target, const PublishOptions& options);
/// The same for bytes in memory (exports).
Result<Published> publishBytes(std::string_view bytes, const std::string& target, const PublishOptions& options);
/// Temporary of that session beside the target, `.NAME.<tag><end>` with end ".tmp", ".lock.tmp" …; removeOrphans()
/// knows it. The name is cut so that it fits.
std::string temporaryPath(const std::string& target, const std::string& tag, const std::string& end);
/// NAME.bak beside the target.
std::string backupPath(const std::string& target);
/// Removes `.NAME.<tag>.tmp` files beside target whose session is dead; returns how many.
int removeOrphans(const std::string& target, const std::function<bool(std::string_view tag)>& sessionAlive);

Result<void> makeFolder(const std::string& path);  ///< with parents, 0700 for new ones
Result<void> removeFolder(const std::string& path);
Result<void> syncFile(const std::string& path);
Result<void> syncFolder(const std::string& path);
std::string parentFolder(const std::string& path);
std::string fileName(const std::string& path);
std::string absolutePath(const std::string& path);  ///< links resolved as far as the path exists
bool exists(const std::string& path);
/// May this user replace the file: its folder lets us, and it is not write-protected. Root may write anything, so the
/// absence of all write bits counts as protection too.
bool isWritable(const std::string& path);

}  // namespace cw::base::os
