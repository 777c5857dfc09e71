#include "exchange/encoding.h"

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/error_codes.h"
#include "base/text_util.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr const char* kBig5 = "windows-950";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open(const std::string& name) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.c_str(), &status));
    return U_FAILURE(status) ? nullptr : std::move(converter);
}

/// One name for the same encoding.
std::string canonicalName(std::string_view given) {
    std::string plain = base::lower(given);
    std::erase_if(plain, [](char c) { return c == '-' || c == '_' || c == ' '; });
    if (plain == "utf8") return "utf-8";
    if (plain == "utf16" || plain == "utf16le" || plain == "ucs2") return "utf-16le";
    if (plain == "utf16be") return "utf-16be";
    for (const std::string_view big5 : {"big5", "cp950", "windows950", "ms950", "big5hkscs", "big5eten"})
        if (plain == big5) return "big5";
    return base::lower(given);
}

const std::string& icuName(const std::string& name) {
    static const std::string big5 = kBig5;
    return name == "big5" ? big5 : name;
}

/// Valid UTF-8 without NUL (which would be UTF-16).
bool isStrictUtf8(std::string_view bytes) {
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto size = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t i = 0; i < size;) {
        UChar32 point = 0;
        U8_NEXT(data, i, size, point);
        if (point <= 0) return false;
    }
    return true;
}

/// Substitutes of single-byte tables and NULs are damage too. One pass: a file may be nothing else.
void replaceDamage(std::string& text) {
    constexpr std::string_view kDamage("\x1A\0", 2);
    auto at = text.find_first_of(kDamage);
    if (at == std::string::npos) return;
    std::string whole;
    std::size_t from = 0;
    for (; at != std::string::npos; at = text.find_first_of(kDamage, from)) {
        whole.append(text, from, at - from).append(kReplacement);
        from = at + 1;
    }
    text = whole.append(text, from, std::string::npos);
}

std::optional<Decoded> converted(std::string_view bytes, const std::string& name) {
    const Converter from = open(icuName(name));
    const Converter to = open("utf-8");
    if (!from || !to) return std::nullopt;
    Decoded out;
    out.encoding = name;
    std::array<UChar, 4096> pivot{};
    UChar* pivotSource = pivot.data();
    UChar* pivotTarget = pivot.data();
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();
    std::array<char, 16384> buffer{};
    bool first = true;
    for (;;) {
        char* target = buffer.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(to.get(), from.get(), &target, buffer.data() + buffer.size(), &source, sourceEnd, pivot.data(),
                       &pivotSource, &pivotTarget, pivot.data() + pivot.size(), first, true, &status);
        first = false;
        out.text.append(buffer.data(), target);
        if (status == U_BUFFER_OVERFLOW_ERROR) continue;
        if (U_FAILURE(status)) return std::nullopt;
        break;
    }
    if (out.text.starts_with("\xEF\xBB\xBF")) out.text.erase(0, 3);
    replaceDamage(out.text);
    out.damaged = out.text.find(kReplacement) != std::string::npos;
    return out;
}

/// ICU's best guess, and how sure it is (0 … 100).
std::pair<std::string, int> icuGuess(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, void (*)(UCharsetDetector*)> detector(ucsdet_open(&status),
                                                                                  &ucsdet_close);
    if (U_FAILURE(status)) return {};
    constexpr std::size_t kEnough = 256u << 10;
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(std::min(bytes.size(), kEnough)), &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr) return {};
    const char* guessed = ucsdet_getName(match, &status);
    const int sure = ucsdet_getConfidence(match, &status);
    if (U_FAILURE(status) || guessed == nullptr) return {};
    return {canonicalName(guessed), sure};
}

/// UTF-16 without a mark: one byte of every line end and separator is NUL, on the same side.
std::string utf16Side(std::string_view bytes) {
    if (bytes.size() % 2 != 0 || bytes.empty()) return {};
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0') ++(i % 2 == 0 ? even : odd);
    if (odd > 0 && even == 0) return "utf-16le";
    if (even > 0 && odd == 0) return "utf-16be";
    return {};
}

std::string uchardetGuess(std::string_view bytes) {
    const std::unique_ptr<uchardet, void (*)(uchardet*)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0) return {};
    uchardet_data_end(detector.get());
    return canonicalName(uchardet_get_charset(detector.get()));
}

std::string detect(std::string_view bytes) {
    if (isStrictUtf8(bytes)) return "utf-8";
    if (const auto [guess, sure] = icuGuess(bytes); guess.starts_with("utf-16") && sure >= 50) return guess;
    if (std::string side = utf16Side(bytes); !side.empty()) return side;
    if (std::string guess = uchardetGuess(bytes); !guess.empty() && guess != "ascii" && open(icuName(guess)))
        return guess;
    if (auto [guess, sure] = icuGuess(bytes); !guess.empty()) return guess;
    return "big5";
}

}  // namespace

Result<Decoded> decode(std::string_view bytes, std::string_view encoding) {
    const std::string wanted = canonicalName(encoding);
    std::string name = wanted;
    bool guessed = false;
    if (wanted == "auto" || wanted.empty()) {
        if (bytes.starts_with("\xEF\xBB\xBF"))
            name = "utf-8";
        else if (bytes.starts_with("\xFF\xFE"))
            name = "utf-16le";
        else if (bytes.starts_with("\xFE\xFF"))
            name = "utf-16be";
        else {
            name = detect(bytes);
            guessed = true;
        }
    }
    auto decoded = converted(bytes, name);
    if (!decoded) return fail(ErrorCode::EncodingUnknown, encoding);
    decoded->detected = guessed;
    return std::move(*decoded);
}

namespace {

/// Big5 bytes of one character; empty when it has none.
std::string big5Of(UConverter* converter, std::string_view character) {
    UChar wide[2];
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t length = 0;
    u_strFromUTF8(wide, 2, &length, character.data(), static_cast<std::int32_t>(character.size()), &status);
    char bytes[8];
    const std::int32_t size = ucnv_fromUChars(converter, bytes, sizeof bytes, wide, length, &status);
    return U_FAILURE(status) ? std::string() : std::string(bytes, static_cast<std::size_t>(size));
}

std::size_t characterLength(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
}

}  // namespace

Encoded toBig5(std::string_view utf8) {
    Encoded out;
    const Converter converter = open(kBig5);
    if (!converter) return out;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    for (std::size_t i = 0; i < utf8.size();) {
        const std::string_view character = utf8.substr(i, characterLength(utf8[i]));
        i += character.size();
        if (character.size() == 1) {
            out.bytes += character;
            continue;
        }
        const std::string bytes = big5Of(converter.get(), character);
        out.bytes += bytes.empty() ? "?" : bytes;
        if (bytes.empty() && std::ranges::find(out.lost, character) == out.lost.end())
            out.lost.emplace_back(character);
    }
    return out;
}

std::vector<std::string> notInBig5(std::string_view utf8) {
    return toBig5(utf8).lost;
}

}  // namespace cw::exchange
