#pragma once
#include <string>
#include <vector>

#include "base/texts.h"

namespace cw::report {

/// "NT$ thousand".
std::string thousandsOf(const std::string& currency, const base::Texts& texts);

/// A column of amounts in one unit that its head or the table's names, all with the same decimals. Amounts in another
/// currency than most are spelt out, never added.
class MoneyColumn {
public:
    /// Currency and unit come of all amounts of the table, decimals of the column's. Thousands where the largest
    /// reaches a million and the smallest still is a thousand.
    MoneyColumn(const base::Texts& texts, const std::vector<base::Money>& table,
                const std::vector<base::Money>& column);
    MoneyColumn(const base::Texts& texts, const std::vector<base::Money>& column)
        : MoneyColumn(texts, column, column) {}

    const std::string& currency() const { return m_currency; }  ///< empty when there is no amount
    std::string unit() const;                                   ///< "NT$ thousand", "USD"; empty likewise
    std::string text(const base::Money& money) const;
    std::string inUnit(std::int64_t minor) const;

private:
    const base::Texts& m_texts;
    std::string m_currency;
    bool m_thousands = false;
    int m_decimals = 0;
};

}  // namespace cw::report
