#pragma once
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

/// Text of a cell with its sign before it, kept on one line by a no-break space.
inline std::string signedText(const Cell& cell) {
    return cell.mark == Mark::None ? cell.text : std::string(sign(cell.mark)) + "\u00A0" + cell.text;
}

}  // namespace cw::report
