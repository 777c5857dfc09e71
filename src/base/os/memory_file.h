#pragma once
#include <string>

#include "base/result.h"

namespace cw::base::os {

/// A file without a place on any disk, for libraries that write to a path only (libxlsxwriter). Gone with the object.
class MemoryFile {
public:
    static Result<MemoryFile> create();  ///< WriteFailed
    ~MemoryFile();
    MemoryFile(MemoryFile&& other) noexcept : m_descriptor(other.m_descriptor) { other.m_descriptor = -1; }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    MemoryFile& operator=(MemoryFile&&) = delete;

    /// Where the library writes to; valid as long as the object.
    std::string path() const;
    /// All bytes written so far; WriteFailed.
    Result<std::string> read() const;

private:
    explicit MemoryFile(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

}  // namespace cw::base::os
