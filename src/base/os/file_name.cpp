#include "base/os/file_name.h"

namespace cw::base::os {

std::string cutUtf8(const std::string& text, std::size_t size) {
    if (text.size() <= size) return text;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
    return text.substr(0, size);
}

}  // namespace cw::base::os
