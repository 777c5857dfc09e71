#include "base/text_util.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/sortkey.h>
#include <unicode/unistr.h>

#include <cctype>
#include <cstdlib>

namespace cw::base {

namespace {

icu::UnicodeString wide(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string narrow(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

bool isAscii(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

icu::Collator* collator(void* p) {
    return static_cast<icu::Collator*>(p);
}

}  // namespace

std::string nfkc(std::string_view text) {
    if (isAscii(text)) return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status)) return std::string(text);
    const auto result = normalizer->normalize(wide(text), status);
    return U_FAILURE(status) ? std::string(text) : narrow(result);
}

namespace {

constexpr char32_t kTai = 0x53F0;      // 台
constexpr char32_t kTaiFull = 0x81FA;  // 臺

/// Folds text of the characters that nearly all texts here are made of, which need no library: ASCII, ideographs,
/// Chinese punctuation and full-width forms. False at the first other one.
bool foldPlain(std::string_view text, std::string& folded) {
    const auto small = [](char32_t c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); };
    folded.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            folded += small(lead);
            ++i;
            continue;
        }
        if (lead < 0xE3 || lead > 0xEF || i + 2 >= text.size()) return false;
        const auto low = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
        if ((low(i + 1) & 0xC0U) != 0x80U || (low(i + 2) & 0xC0U) != 0x80U) return false;
        const char32_t c = (lead & 0x0FU) << 12 | (low(i + 1) & 0x3FU) << 6 | (low(i + 2) & 0x3FU);
        const bool ideograph = c >= 0x4E00 && c <= 0x9FFF && c != kTai;
        const bool mark = c == 0x3001 || c == 0x3002 || (c >= 0x3008 && c <= 0x3011);
        if (ideograph || mark)
            folded += text.substr(i, 3);
        else if (c == kTai)
            folded += "\xE8\x87\xBA";  // 臺
        else if (c >= 0xFF01 && c <= 0xFF5E)
            folded += small(c - 0xFF01 + '!');
        else
            return false;
        i += 3;
    }
    return true;
}

}  // namespace

std::string fold(std::string_view text) {
    std::string plain;
    if (foldPlain(text, plain)) return plain;
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status)) return std::string(text);
    auto result = normalizer->normalize(wide(text), status);
    result.findAndReplace(icu::UnicodeString(static_cast<UChar32>(kTai)),
                          icu::UnicodeString(static_cast<UChar32>(kTaiFull)));
    return narrow(result);
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view kIdeographicSpace = "\xE3\x80\x80";
    auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    for (;;) {
        if (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1);
        else if (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        else if (text.starts_with(kIdeographicSpace))
            text.remove_prefix(3);
        else if (text.ends_with(kIdeographicSpace))
            text.remove_suffix(3);
        else
            return std::string(text);
    }
}

bool isBlank(std::string_view text) {
    return trimmed(text).empty();
}

bool isCleanText(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            if ((lead < 0x20 && lead != '\t' && lead != '\n') || lead == 0x7F) return false;
            ++i;
            continue;
        }
        const int length = lead >= 0xF0 && lead < 0xF5   ? 4
                           : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xC2 && lead < 0xE0 ? 2
                                                         : 0;
        if (length == 0 || i + static_cast<std::size_t>(length) > text.size()) return false;
        unsigned code = lead & (0xFFu >> (length + 1));
        for (int k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + static_cast<std::size_t>(k)]);
            if ((next & 0xC0) != 0x80) return false;
            code = code << 6 | (next & 0x3Fu);
        }
        constexpr unsigned kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
        if (code < kLeast[length] || (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF ||
            (code >= 0x80 && code < 0xA0))
            return false;
        i += static_cast<std::size_t>(length);
    }
    return true;
}

std::size_t codePoints(std::string_view utf8) {
    std::size_t count = 0;
    for (const char c : utf8) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const auto& part : parts) {
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

std::string lower(std::string_view ascii) {
    std::string out(ascii);
    for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

std::string format(std::string_view pattern, const std::vector<std::string>& args) {
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%' || i + 1 == pattern.size() || pattern[i + 1] < '1' || pattern[i + 1] > '9') {
            out += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i] - '1');
        if (index < args.size()) out += args[index];
    }
    return out;
}

std::optional<double> parseNumber(std::string_view original) {
    std::string text = trimmed(nfkc(original));
    double scale = 1;
    struct Unit {
        std::string_view text;
        double factor;
    };
    for (const auto& unit : {Unit{"億", 1e8}, Unit{"萬", 1e4}}) {
        if (!text.ends_with(unit.text)) continue;
        scale *= unit.factor;
        text = trimmed(text.substr(0, text.size() - unit.text.size()));
    }
    std::erase(text, ',');
    if (text.empty()) return std::nullopt;
    for (const char c : text)
        if (!std::isdigit(static_cast<unsigned char>(c)) && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E')
            return std::nullopt;
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (*end != '\0' || !(value > -1e300 && value < 1e300)) return std::nullopt;
    return value * scale;
}

Collator::Collator(Language language) : m_collator(nullptr) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale =
        language == Language::En ? icu::Locale("en_GB") : icu::Locale("zh_TW@collation=stroke");
    m_collator = icu::Collator::createInstance(locale, status);
    if (U_FAILURE(status)) {
        delete collator(m_collator);
        m_collator = nullptr;
    }
}

Collator::~Collator() {
    delete collator(m_collator);
}

std::string naturalKey(std::string_view text) {
    constexpr std::size_t kDigits = 20;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::string wide;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            wide += text[at++];
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end])) ++end;
        std::size_t digits = at;
        while (digits + 1 < end && text[digits] == '0') ++digits;  // I-001 and I-01 are the same number
        if (end - digits < kDigits) wide.append(kDigits - (end - digits), '0');
        wide += text.substr(digits, end - digits);
        at = end;
    }
    return wide;
}

bool naturalLess(std::string_view a, std::string_view b) {
    const std::string left = naturalKey(a), right = naturalKey(b);
    return left != right ? left < right : a < b;
}

int Collator::compare(std::string_view a, std::string_view b) const {
    if (m_collator == nullptr) return a.compare(b);
    UErrorCode status = U_ZERO_ERROR;
    return collator(m_collator)
        ->compareUTF8(icu::StringPiece(a.data(), static_cast<int32_t>(a.size())),
                      icu::StringPiece(b.data(), static_cast<int32_t>(b.size())), status);
}

std::string Collator::key(std::string_view text) const {
    if (m_collator == nullptr) return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    icu::CollationKey sortKey;
    collator(m_collator)->getCollationKey(wide(text), sortKey, status);
    int32_t length = 0;
    const auto* bytes = sortKey.getByteArray(length);
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

}  // namespace cw::base
