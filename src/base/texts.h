#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/language.h"
#include "base/money.h"
#include "base/msg.h"
#include "base/result.h"
#include "base/text_util.h"

namespace cw::base {

/// Everything that must be put into words, bound to one language. `app` implements the lookup over one QTranslator
/// per language; tests and tools may use EnglishTexts.
class Texts {
public:
    explicit Texts(Language language) : m_language(language) {}
    virtual ~Texts() = default;
    Texts(const Texts&) = delete;
    Texts& operator=(const Texts&) = delete;

    Language language() const { return m_language; }

    /// The text of msg in this language, %1 … replaced.
    std::string text(const Msg& msg, const std::vector<std::string>& args = {}) const;
    /// The text for that count: %n replaced, English plural forms chosen.
    std::string textN(const Msg& msg, std::int64_t n, const std::vector<std::string>& args = {}) const;
    /// An error's argument as people read it.
    std::string argument(const Arg& arg) const;
    /// The error's sentence.
    std::string error(const Error& error) const;

    std::string number(double value, int decimals) const;
    /// With as many decimals as it has, at most so many: 132, 27.5.
    std::string numberUpTo(double value, int decimals) const;
    std::string integer(std::int64_t value) const;
    /// Basis points → "62 %" / "62%".
    std::string percent(std::int64_t basisPoints, int decimals = 0) const;
    std::string date(const Date& date) const { return date.display(m_language); }
    /// UTC stamp → local date and time.
    std::string dateTime(std::string_view isoUtc) const;
    std::string money(const Money& money) const { return money.display(m_language); }
    /// "A, B" / "A、B".
    std::string list(const std::vector<std::string>& parts) const;

protected:
    virtual std::string lookup(const Msg& msg, std::int64_t n) const = 0;

private:
    Language m_language;
};

/// The English sources themselves.
class EnglishTexts final : public Texts {
public:
    EnglishTexts() : Texts(Language::En) {}

protected:
    std::string lookup(const Msg& msg, std::int64_t n) const override;
};

}  // namespace cw::base
