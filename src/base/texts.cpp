#include "base/texts.h"

#include <cmath>
#include <cstdio>
#include <ctime>

#include "base/error_codes.h"

namespace cw::base {

std::string Texts::text(const Msg& msg, const std::vector<std::string>& args) const {
    if (msg.empty()) return {};
    return format(lookup(msg, -1), args);
}

std::string Texts::textN(const Msg& msg, std::int64_t n, const std::vector<std::string>& args) const {
    std::string pattern = lookup(msg, n);
    const std::string count = integer(n);
    for (auto at = pattern.find("%n"); at != std::string::npos; at = pattern.find("%n", at + count.size()))
        pattern.replace(at, 2, count);
    return format(pattern, args);
}

std::string Texts::argument(const Arg& arg) const {
    if (!arg.words.empty()) return text(arg.words);
    return arg.title.empty() ? arg.text : arg.title.best(m_language);
}

std::string Texts::error(const Error& error) const {
    std::vector<std::string> args;
    for (const Arg& arg : error.args) args.push_back(argument(arg));
    return text(errorRow(error.code).sentence, args);
}

std::string Texts::number(double value, int decimals) const {
    char buffer[64];
    // Halves are rounded away from zero, as people do: 2.25 is 2.3.
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value + std::copysign(1e-9, value));
    std::string text = buffer;
    const auto dot = text.find('.');
    const std::string whole = text.substr(0, dot);
    if (whole.size() > 3 && whole.size() < 18) {
        std::string grouped = groupThousands(std::stoll(whole));
        text = grouped + (dot == std::string::npos ? "" : text.substr(dot));
    }
    return text == "-0" || text == "-0.0" ? text.substr(1) : text;
}

std::string Texts::numberUpTo(double value, int decimals) const {
    std::string text = number(value, decimals);
    if (text.find('.') == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string Texts::integer(std::int64_t value) const {
    return groupThousands(value);
}

std::string Texts::percent(std::int64_t basisPoints, int decimals) const {
    return number(static_cast<double>(basisPoints) / 100.0, decimals) + (m_language == Language::En ? "%" : " %");
}

std::string Texts::dateTime(std::string_view isoUtc) const {
    std::tm tm{};
    if (std::sscanf(std::string(isoUtc).c_str(), "%d-%d-%dT%d:%d:%d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday,
                    &tm.tm_hour, &tm.tm_min, &tm.tm_sec) != 6)
        return std::string(isoUtc);
    tm.tm_year -= 1900;
    tm.tm_mon -= 1;
    const std::time_t t = timegm(&tm);
    std::tm local{};
    localtime_r(&t, &local);
    const auto day = Date::of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
    char time[8];
    std::snprintf(time, sizeof time, "%02d:%02d", local.tm_hour % 100, local.tm_min % 100);
    return (day ? day->displayShort(m_language) : std::string(isoUtc)) + " " + time;
}

std::string Texts::list(const std::vector<std::string>& parts) const {
    return join(parts, m_language == Language::En ? ", " : "、");
}

std::string EnglishTexts::lookup(const Msg& msg, std::int64_t n) const {
    std::string source = msg.source;
    // "%n item(s)" is the source form of a plural; the English .ts holds the real ones.
    for (auto at = source.find("(s)"); msg.plural && at != std::string::npos; at = source.find("(s)"))
        source.replace(at, 3, n == 1 ? "" : "s");
    return source;
}

}  // namespace cw::base
