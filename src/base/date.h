#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/language.h"
#include "base/result.h"

namespace cw::base {

/// A calendar day (proleptic Gregorian), always valid. Stored and exchanged as ISO 8601; shown in Chinese in the
/// ROC calendar (year = CE − 1911; year 1 = 1912).
class Date {
public:
    static std::optional<Date> of(int year, int month, int day);
    /// Strictly YYYY-MM-DD.
    static std::optional<Date> fromIso(std::string_view text);
    /// What officials type: 2026-06-01, 2026/6/1, 115年6月1日, 民國115年6月1日, 115.06.01, 115/6/1, 1150601,
    /// 20260601; full-width digits too. A year below 1000 is ROC. Else DateUnreadable with the text.
    static Result<Date> parse(std::string_view text);

    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }
    int rocYear() const { return m_year - 1911; }  ///< may be < 1 before 1912
    std::string iso() const;
    /// 115年6月1日 (from 1912) or 1 June 2026.
    std::string display(Language language) const;
    /// 115.06.01 or 2026-06-01: for tables.
    std::string displayShort(Language language) const;
    Date addDays(int days) const;
    /// Days from other to this.
    int daysSince(const Date& other) const;
    int isoWeekday() const;  ///< 1 = Monday

    friend auto operator<=>(const Date&, const Date&) = default;  // NOLINT(modernize-use-nullptr)

private:
    Date(int y, int m, int d) : m_year(y), m_month(m), m_day(d) {}
    int m_year;
    int m_month;
    int m_day;
};

}  // namespace cw::base
