#include "base/money.h"

#include "base/money_text.h"

#include <cctype>
#include <cmath>
#include <cstdlib>

#include "base/error_codes.h"
#include "base/text_util.h"

namespace cw::base {

namespace {

struct Prefix {
    std::string_view text;
    std::string_view currency;
};
constexpr Prefix kPrefixes[] = {
    {"新臺幣", "TWD"}, {"新台幣", "TWD"}, {"NT$", "TWD"}, {"NTD", "TWD"}, {"TWD", "TWD"},
    {"US$", "USD"},    {"USD", "USD"},    {"EUR", "EUR"}, {"€", "EUR"},   {"£", "GBP"},
    {"GBP", "GBP"},    {"JPY", "JPY"},    {"$", ""},
};

bool isCurrencyCode(std::string_view s) {
    if (s.size() != 3) return false;
    for (const char c : s)
        if (!std::isupper(static_cast<unsigned char>(c))) return false;
    return true;
}

/// Digits with optional decimals as minor units, exactly (no floating point); false when it is no such number.
bool exactMinor(std::string_view digits, int scalePower, std::int64_t& minor) {
    bool negative = false;
    if (digits.starts_with('-')) {
        negative = true;
        digits.remove_prefix(1);
    }
    std::int64_t value = 0;
    int decimals = -1;
    for (const char c : digits) {
        if (c == ',') {
            if (decimals >= 0) return false;
            continue;
        }
        if (c == '.') {
            if (decimals >= 0) return false;
            decimals = 0;
            continue;
        }
        if (!std::isdigit(static_cast<unsigned char>(c)) || value > 900'000'000'000'000'00) return false;
        if (decimals >= 0 && ++decimals > scalePower + 2) return false;
        value = value * 10 + (c - '0');
    }
    if (digits.empty() || digits == "." || digits == ",") return false;
    for (int i = std::max(decimals, 0); i < scalePower + 2; ++i) {
        if (value > 900'000'000'000'000'000) return false;
        value *= 10;
    }
    minor = negative ? -value : value;
    return true;
}

}  // namespace

Result<Money> Money::parse(std::string_view original, std::string_view defaultCurrency) {
    std::string text = trimmed(nfkc(original));
    Money money{0, std::string(defaultCurrency)};
    bool negative = false;
    if (text.starts_with('-')) {
        negative = true;
        text.erase(0, 1);
    }
    for (const auto& prefix : kPrefixes) {
        if (!text.starts_with(prefix.text)) continue;
        if (!prefix.currency.empty()) money.currency = prefix.currency;
        text = trimmed(text.substr(prefix.text.size()));
        break;
    }
    if (text.size() > 4 && isCurrencyCode(std::string_view(text).substr(text.size() - 3))) {
        money.currency = text.substr(text.size() - 3);
        text = trimmed(text.substr(0, text.size() - 3));
    }
    if (text.ends_with("元")) text = trimmed(text.substr(0, text.size() - 3));
    int scale = 0;
    struct Unit {
        std::string_view text;
        int power;
    };
    for (const auto& unit : {Unit{"億", 8}, Unit{"萬", 4}, Unit{"万", 4}, Unit{"千", 3}}) {
        if (!text.ends_with(unit.text)) continue;
        scale += unit.power;
        text = trimmed(text.substr(0, text.size() - unit.text.size()));
    }
    std::erase(text, ' ');
    if (!exactMinor(text, scale, money.minor)) return fail(ErrorCode::MoneyUnreadable, original);
    if (negative) money.minor = -money.minor;
    return money;
}

std::string groupThousands(std::int64_t value) {
    std::string digits = std::to_string(value < 0 ? -value : value);
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return value < 0 ? "-" + digits : digits;
}

std::string Money::plain() const {
    const std::int64_t units = minor / 100;
    const std::int64_t rest = std::llabs(minor % 100);
    std::string text = (minor < 0 && units == 0 ? "-" : "") + std::to_string(units);
    if (rest != 0) text += (rest < 10 ? ".0" : ".") + std::to_string(rest);
    return text + " " + currency;
}

std::string amountDigits(const Money& money) {
    const std::int64_t minor = money.minor;
    const std::int64_t rest = std::llabs(minor % 100);
    std::string amount = groupThousands(minor / 100);
    if (minor < 0 && minor > -100) amount = "-" + amount;
    if (rest != 0) amount += (rest < 10 ? ".0" : ".") + std::to_string(rest);
    return amount;
}

std::string Money::display(Language language) const {
    const auto digits = amountDigits(*this);
    if (currency != "TWD") return currency + " " + digits;
    return language == Language::En ? "NT$" + digits : "新臺幣" + digits + "元";
}

std::string currencyName(std::string_view currency, Language language) {
    if (currency != "TWD") return std::string(currency);
    return language == Language::En ? "NT$" : "新臺幣元";
}

}  // namespace cw::base
