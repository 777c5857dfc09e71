#include "base/date.h"

#include <array>
#include <cctype>
#include <cstdio>
#include <vector>

#include "base/error_codes.h"
#include "base/text_util.h"

namespace cw::base {

namespace {

constexpr bool isLeap(int y) {
    return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
}

constexpr int daysInMonth(int y, int m) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return m == 2 && isLeap(y) ? 29 : days[static_cast<std::size_t>(m - 1)];
}

// Days since 1970-01-01 and back: Howard Hinnant's civil calendar algorithms.
constexpr int daysFromCivil(int y, int m, int d) {
    y -= m <= 2;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yoe = y - era * 400;
    const int doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    const int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

constexpr std::array<int, 3> civilFromDays(int z) {
    z += 719468;
    const int era = (z >= 0 ? z : z - 146096) / 146097;
    const int doe = z - era * 146097;
    const int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const int mp = (5 * doy + 2) / 153;
    const int d = doy - (153 * mp + 2) / 5 + 1;
    const int m = mp + (mp < 10 ? 3 : -9);
    return {yoe + era * 400 + (m <= 2), m, d};
}

constexpr std::array kMonths{"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};

bool allDigits(std::string_view s) {
    for (const char c : s)
        if (!std::isdigit(static_cast<unsigned char>(c))) return false;
    return !s.empty();
}

/// The three numbers of "115年6月1日", "115.06.01", "2026/6/1", "2026-06-01"; empty when the shape is another.
std::vector<int> threeNumbers(std::string_view text) {
    std::vector<int> numbers;
    std::string digits;
    std::string separators;
    auto close = [&] {
        if (digits.empty() || digits.size() > 4) return false;
        numbers.push_back(std::stoi(digits));
        digits.clear();
        return true;
    };
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (std::isdigit(static_cast<unsigned char>(c))) {
            digits += c;
            ++i;
            continue;
        }
        std::string_view sep = text.substr(i, 1);
        for (const std::string_view cjk : {"年", "月", "日"})
            if (text.substr(i, cjk.size()) == cjk) sep = cjk;
        if (sep.size() == 1 && c != '-' && c != '/' && c != '.') return {};
        if (!close()) return {};
        separators += sep.size() == 1 ? c : 'c';
        i += sep.size();
    }
    if (!digits.empty() && !close()) return {};
    const bool plain = separators.size() == 2 && separators[0] == separators[1] && separators[0] != 'c';
    const bool chinese = separators == "ccc" && text.ends_with("日") && text.find("年") < text.find("月");
    return numbers.size() == 3 && (plain || chinese) ? numbers : std::vector<int>{};
}

}  // namespace

std::optional<Date> Date::of(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return Date(year, month, day);
}

std::optional<Date> Date::fromIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const std::string_view y = text.substr(0, 4), m = text.substr(5, 2), d = text.substr(8, 2);
    if (!allDigits(y) || !allDigits(m) || !allDigits(d)) return std::nullopt;
    return of(std::stoi(std::string(y)), std::stoi(std::string(m)), std::stoi(std::string(d)));
}

Result<Date> Date::parse(std::string_view original) {
    std::string text = trimmed(nfkc(original));
    for (const std::string_view prefix : {"民國", "中華民國", "西元"})
        if (text.starts_with(prefix)) text = trimmed(text.substr(prefix.size()));
    std::erase(text, ' ');
    std::vector<int> n = threeNumbers(text);
    if (n.empty() && allDigits(text) && (text.size() == 7 || text.size() == 8)) {
        const std::size_t y = text.size() - 4;
        n = {std::stoi(text.substr(0, y)), std::stoi(text.substr(y, 2)), std::stoi(text.substr(y + 2))};
    }
    if (n.size() == 3) {
        const int year = n[0] < 1000 ? n[0] + 1911 : n[0];
        if (n[0] > 0)
            if (const auto date = of(year, n[1], n[2])) return *date;
    }
    return fail(ErrorCode::DateUnreadable, original);
}

std::string Date::iso() const {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", m_year, m_month, m_day);
    return buffer;
}

std::string Date::display(Language language) const {
    const std::string d = std::to_string(m_day);
    if (language == Language::En)
        return d + " " + kMonths[static_cast<std::size_t>(m_month - 1)] + " " + std::to_string(m_year);
    const std::string y = rocYear() >= 1 ? std::to_string(rocYear()) : "西元" + std::to_string(m_year);
    return y + "年" + std::to_string(m_month) + "月" + d + "日";
}

std::string Date::displayShort(Language language) const {
    if (language == Language::En || rocYear() < 1) return iso();
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, "%d.%02d.%02d", rocYear(), m_month, m_day);
    return buffer;
}

Date Date::addDays(int days) const {
    const auto c = civilFromDays(daysFromCivil(m_year, m_month, m_day) + days);
    return of(c[0], c[1], c[2]).value_or(*this);
}

int Date::daysSince(const Date& other) const {
    return daysFromCivil(m_year, m_month, m_day) - daysFromCivil(other.m_year, other.m_month, other.m_day);
}

int Date::isoWeekday() const {
    const int z = daysFromCivil(m_year, m_month, m_day);  // 1970-01-01 was a Thursday
    return ((z % 7) + 7 + 3) % 7 + 1;
}

}  // namespace cw::base
