#include "base/os/memory_file.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/error_codes.h"

namespace cw::base::os {

namespace {

Failure failed() {
    return fail(ErrorCode::WriteFailed, "memory", std::strerror(errno));
}

}  // namespace

Result<MemoryFile> MemoryFile::create() {
    const int descriptor = memfd_create("citywright", MFD_CLOEXEC);
    if (descriptor < 0) return failed();
    return MemoryFile(descriptor);
}

MemoryFile::~MemoryFile() {
    if (m_descriptor >= 0) close(m_descriptor);
}

std::string MemoryFile::path() const {
    return "/proc/self/fd/" + std::to_string(m_descriptor);
}

Result<std::string> MemoryFile::read() const {
    struct stat about {};
    if (fstat(m_descriptor, &about) != 0) return failed();
    std::string bytes(static_cast<std::size_t>(about.st_size), '\0');
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t got = pread(m_descriptor, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
        if (got <= 0) return failed();
        at += static_cast<std::size_t>(got);
    }
    return bytes;
}

}  // namespace cw::base::os
