#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "base/language.h"
#include "base/result.h"

namespace cw::base {

/// An amount in minor units (cents; TWD keeps two decimals in storage, shown without). Currency is ISO 4217.
struct Money {
    std::int64_t minor = 0;
    std::string currency = "TWD";

    /// "1,234,567", "NT$1,234", "新臺幣 3.5 億元", "120萬", "USD 12.50"; full-width digits too. Else MoneyUnreadable.
    static Result<Money> parse(std::string_view text, std::string_view defaultCurrency = "TWD");
    /// Plain text that parse() reads back exactly: "1234567 TWD" or "12.50 USD".
    std::string plain() const;
    /// NT$1,234,567 (en) or 新臺幣1,234,567元 (zh_TW).
    std::string display(Language language) const;
    friend bool operator==(const Money&, const Money&) = default;
};

/// 1234567 → "1,234,567".
std::string groupThousands(std::int64_t value);

}  // namespace cw::base
