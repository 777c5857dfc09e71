#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

/// Text encodings of CSV files (ICU and uchardet behind one header).
namespace cw::exchange {

struct Decoded {
    std::string text;       ///< UTF-8 without byte order mark; bytes that mean nothing are U+FFFD
    std::string encoding;   ///< "utf-8", "utf-16le", "utf-16be", "big5" or ICU's name
    bool detected = false;  ///< guessed, not told by the user or by a byte order mark
    bool damaged = false;   ///< holds U+FFFD in place of bytes that mean nothing
};
/// Bytes as UTF-8. `encoding` "auto": byte order mark, else strict UTF-8, else UTF-16 without a mark, else uchardet,
/// else ICU's guess. Big5 is read as Microsoft's code page 950. EncodingUnknown.
base::Result<Decoded> decode(std::string_view bytes, std::string_view encoding);

struct Encoded {
    std::string bytes;
    std::vector<std::string> lost;  ///< characters that Big5 does not have, each once; "?" stands in their place
};
Encoded toBig5(std::string_view utf8);
/// The characters of a text that Big5 does not have.
std::vector<std::string> notInBig5(std::string_view utf8);

}  // namespace cw::exchange
