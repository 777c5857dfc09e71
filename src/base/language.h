#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace cw::base {

enum class Language { En, ZhTw };
inline constexpr std::array kLanguages{Language::En, Language::ZhTw};

constexpr std::string_view code(Language l) {
    return l == Language::En ? "en" : "zh_TW";
}
constexpr Language other(Language l) {
    return l == Language::En ? Language::ZhTw : Language::En;
}
constexpr std::optional<Language> languageOf(std::string_view text) {
    if (text == "en") return Language::En;
    if (text == "zh_TW" || text == "zh-TW" || text == "zh") return Language::ZhTw;
    return std::nullopt;
}

/// A text that a user may give in both languages; an empty half means not given.
struct Localized {
    std::string en;
    std::string zhTw;

    bool empty() const { return en.empty() && zhTw.empty(); }
    const std::string& in(Language l) const { return l == Language::En ? en : zhTw; }
    std::string& in(Language l) { return l == Language::En ? en : zhTw; }
    /// The text in that language, else in the other one (see isFallback).
    const std::string& best(Language l) const { return in(l).empty() ? in(other(l)) : in(l); }
    bool isFallback(Language l) const { return in(l).empty() && !in(other(l)).empty(); }
    friend bool operator==(const Localized&, const Localized&) = default;
};

}  // namespace cw::base
