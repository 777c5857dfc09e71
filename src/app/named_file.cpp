#include "app/named_file.h"

#include <algorithm>
#include <string_view>

namespace cw::app {

namespace {

/// Options of QApplication and its platforms whose value is a word of its own; one dash or two.
constexpr std::string_view kWithValue[] = {
    "display",       "geometry",   "icon",        "name",         "platform",        "platformpluginpath",
    "platformtheme", "plugin",     "qwindowicon", "qwindowtitle", "qwindowgeometry", "session",
    "style",         "stylesheet", "title"};

}  // namespace

std::string namedFile(std::span<const char* const> words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view word = words[i];
        if (word.empty()) continue;
        if (word.front() != '-') return std::string(word);
        if (word == "--") return i + 1 < words.size() ? words[i + 1] : "";
        word.remove_prefix(word.starts_with("--") ? 2 : 1);
        if (std::ranges::find(kWithValue, word) != std::end(kWithValue)) ++i;
    }
    return {};
}

}  // namespace cw::app
