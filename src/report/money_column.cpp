#include "report/money_column.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "base/money_text.h"

namespace cw::report {

namespace {

constexpr std::int64_t kOne = 100;  // minor units
constexpr std::int64_t kThousand = 1'000 * kOne;
constexpr std::int64_t kMillion = 1'000'000 * kOne;

}  // namespace

std::string thousandsOf(const std::string& currency, const base::Texts& texts) {
    return currency == "TWD" ? texts.text(CW_TEXT("report", "NT$ thousand"))
                             : texts.text(CW_TEXT("report", "thousand %1", "currency"), {currency});
}

MoneyColumn::MoneyColumn(const base::Texts& texts, const std::vector<base::Money>& table,
                         const std::vector<base::Money>& column)
    : m_texts(texts) {
    std::map<std::string, int> currencies;
    for (const auto& money : table) ++currencies[money.currency];
    int most = 0;
    for (const auto& [currency, count] : currencies)
        if (count > most) {
            most = count;
            m_currency = currency;
        }
    std::int64_t largest = 0;
    std::int64_t smallest = 0;
    for (const auto& money : table) {
        if (money.currency != m_currency || money.minor == 0) continue;
        const std::int64_t size = std::abs(money.minor);
        largest = std::max(largest, size);
        smallest = smallest == 0 ? size : std::min(smallest, size);
    }
    m_thousands = largest >= kMillion && smallest >= kThousand;
    const auto isWhole = [&](const base::Money& money) {
        return money.currency != m_currency || money.minor % (m_thousands ? kThousand : kOne) == 0;
    };
    if (!std::ranges::all_of(column, isWhole)) m_decimals = m_thousands ? 1 : 2;
}

std::string MoneyColumn::unit() const {
    if (m_currency.empty()) return {};
    return m_thousands ? thousandsOf(m_currency, m_texts) : base::currencyName(m_currency, m_texts.language());
}

std::string MoneyColumn::text(const base::Money& money) const {
    return money.currency == m_currency ? inUnit(money.minor) : m_texts.money(money);
}

std::string MoneyColumn::inUnit(std::int64_t minor) const {
    return m_texts.number(static_cast<double>(minor) / static_cast<double>(m_thousands ? kThousand : kOne),
                          m_decimals);
}

}  // namespace cw::report
