#pragma once
#include <cstddef>
#include <string>

/// Names of files that must fit into a directory entry.
namespace cw::base::os {

/// What the file systems in use take, in bytes of UTF-8.
inline constexpr std::size_t kNameMax = 255;

/// At most `size` bytes from the start, no character cut in two.
std::string cutUtf8(const std::string& text, std::size_t size);

}  // namespace cw::base::os
