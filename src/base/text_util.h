#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"

namespace cw::base {

/// NFKC: full-width digits and letters become plain, compatibility forms their usual one (ICU).
std::string nfkc(std::string_view text);
/// Form for searching: NFKC, case-folded, 台 → 臺.
std::string fold(std::string_view text);
/// White space (also U+3000) cut from both ends.
std::string trimmed(std::string_view text);
bool isBlank(std::string_view text);
/// Well-formed UTF-8 and free of control characters other than tab and line feed.
bool isCleanText(std::string_view text);
/// Number of code points.
std::size_t codePoints(std::string_view utf8);
std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string lower(std::string_view ascii);
/// Replaces %1 … %9 by the arguments (missing ones by nothing).
std::string format(std::string_view pattern, const std::vector<std::string>& args);
/// Integer or decimal with optional separators, full-width digits, 萬/億; nothing when it is no number.
std::optional<double> parseNumber(std::string_view text);

/// Key whose bytewise order has the numbers inside a text compare as numbers: I-999 before I-1000, B5.2.9 before
/// B5.2.10. For ids and references; a collator takes it as it takes any text.
std::string naturalKey(std::string_view text);
bool naturalLess(std::string_view a, std::string_view b);

/// Compares for display in that language: by strokes for Chinese, by letters for English (ICU collators).
class Collator {
public:
    explicit Collator(Language language);
    ~Collator();
    Collator(const Collator&) = delete;
    Collator& operator=(const Collator&) = delete;
    int compare(std::string_view a, std::string_view b) const;
    /// Binary key: comparing keys bytewise equals compare(); cache it per column.
    std::string key(std::string_view text) const;

private:
    void* m_collator;
};

}  // namespace cw::base
