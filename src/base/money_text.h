#pragma once
#include <string>
#include <string_view>

#include "base/language.h"
#include "base/money.h"

/// Amounts in columns that name the currency in their head.
namespace cw::base {

/// As Money::display(), without the currency: 1,234,567.
std::string amountDigits(const Money& money);
/// As people write the currency in the head of a column: NT$, 新臺幣元, USD.
std::string currencyName(std::string_view currency, Language language);

}  // namespace cw::base
