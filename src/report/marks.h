#pragma once
#include <algorithm>
#include <string>

#include "report/document.h"

namespace cw::report {

/// The sign that says a mark without colour: ● good, ▲ attention, ■ bad; empty for none.
inline const char* sign(Mark mark) {
    switch (mark) {
        case Mark::Good:
            return "●";
        case Mark::Attention:
            return "▲";
        case Mark::Bad:
            return "■";
        case Mark::None:
            break;
    }
    return "";
}

/// The text with no-break spaces, for what must stay on one line.
inline std::string unbroken(const std::string& text) {
    std::string out;
    for (const char c : text) out += c == ' ' ? std::string("\u00A0") : std::string(1, c);
    return out;
}

/// Text of a cell with its sign before it; sign and first line stay together when the line is short.
inline std::string signedText(const Cell& cell) {
    if (cell.mark == Mark::None) return cell.text;
    constexpr std::size_t kShort = 24;
    const std::size_t end = std::min(cell.text.find('\n'), cell.text.size());
    const std::string first = cell.text.substr(0, end);
    return std::string(sign(cell.mark)) + "\u00A0" + (first.size() <= kShort ? unbroken(first) : first) +
           cell.text.substr(end);
}

}  // namespace cw::report
