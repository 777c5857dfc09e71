#pragma once
#include <string>

namespace cw::test {

inline constexpr int kManyRows = 5000;
inline constexpr int kManyBadRows = 5;

/// Needs as a department's Excel saves them: title, weight, date in the ROC calendar and, in every second row, the
/// source; the date of every thousandth row is wrong.
inline std::string manyRows(const std::string& head, char separator, const std::string& source) {
    const std::string end = "\r\n";
    std::string text = head + end;
    for (int i = 1; i <= kManyRows; ++i) {
        text += "市民反映第" + std::to_string(i) + "號路口號誌時間太短" + separator + std::to_string(i % 5 + 1) +
                separator;
        text += i % (kManyRows / kManyBadRows) == 0 ? "115/2/30" : "115/3/" + std::to_string(i % 28 + 1);
        text += separator + (i % 2 == 0 ? source : std::string()) + end;
    }
    return text;
}

}  // namespace cw::test
