#include "base/ids.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <random>

#include "base/sha256.h"

namespace cw::base {

namespace {

std::string formatUuid(const std::array<unsigned char, 16>& b) {
    constexpr char kHex[] = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
        out += kHex[b[i] >> 4];
        out += kHex[b[i] & 15];
    }
    return out;
}

std::string uuid4(std::uint64_t high, std::uint64_t low) {
    std::array<unsigned char, 16> b{};
    for (std::size_t i = 0; i < 8; ++i) {
        b[i] = static_cast<unsigned char>(high >> (56 - 8 * i));
        b[8 + i] = static_cast<unsigned char>(low >> (56 - 8 * i));
    }
    b[6] = static_cast<unsigned char>((b[6] & 0x0F) | 0x40);
    b[8] = static_cast<unsigned char>((b[8] & 0x3F) | 0x80);
    return formatUuid(b);
}

class RandomIds final : public IdSource {
public:
    std::string newId() override {
        const std::lock_guard lock(m_mutex);
        auto next = [this] { return std::uint64_t{m_device()} << 32 | m_device(); };
        const auto high = next();
        return uuid4(high, next());
    }

private:
    std::mutex m_mutex;
    std::random_device m_device;
};

class SeededIds final : public IdSource {
public:
    explicit SeededIds(std::uint64_t seed) : m_engine(seed) {}
    std::string newId() override {
        const std::lock_guard lock(m_mutex);
        const auto high = m_engine();
        return uuid4(high, m_engine());
    }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

std::string stampOf(std::time_t t) {
    std::tm tm{};
    gmtime_r(&t, &tm);
    char buffer[32];
    std::strftime(buffer, sizeof buffer, "%Y-%m-%dT%H:%M:%SZ", &tm);
    return buffer;
}

class SystemClock final : public Clock {
public:
    std::string nowUtc() const override { return stampOf(std::time(nullptr)); }
    std::string today() const override {
        const std::time_t t = std::time(nullptr);
        std::tm tm{};
        localtime_r(&t, &tm);
        char buffer[16];
        std::strftime(buffer, sizeof buffer, "%Y-%m-%d", &tm);
        return buffer;
    }
};

class FixedClock final : public Clock {
public:
    FixedClock(std::time_t start, int step) : m_now(start), m_step(step) {}
    std::string nowUtc() const override { return stampOf(m_now.fetch_add(m_step)); }
    std::string today() const override { return stampOf(m_now).substr(0, 10); }

private:
    mutable std::atomic<std::time_t> m_now;
    int m_step;
};

}  // namespace

std::unique_ptr<IdSource> randomIds() {
    return std::make_unique<RandomIds>();
}
std::unique_ptr<IdSource> seededIds(std::uint64_t seed) {
    return std::make_unique<SeededIds>(seed);
}

std::string keyedId(std::string_view registerName, const std::vector<std::string>& keyParts) {
    // UUIDv5: SHA-1 over the namespace (this product's own random UUID) and the name; parts are joined by U+001F,
    // which no clean text contains.
    constexpr unsigned char kNamespace[16] = {0x7d, 0x0c, 0x4f, 0x3e, 0x9a, 0x51, 0x4b, 0x8e,
                                              0xb1, 0x62, 0x2f, 0x6c, 0x58, 0x1d, 0xe7, 0x90};
    std::string name(reinterpret_cast<const char*>(kNamespace), sizeof kNamespace);
    name += registerName;
    for (const auto& part : keyParts) {
        name += '\x1f';
        name += part;
    }
    const auto digest = sha1(name);
    std::array<unsigned char, 16> b{};
    for (std::size_t i = 0; i < 16; ++i) b[i] = digest[i];
    b[6] = static_cast<unsigned char>((b[6] & 0x0F) | 0x50);
    b[8] = static_cast<unsigned char>((b[8] & 0x3F) | 0x80);
    return formatUuid(b);
}

bool isUuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < 36; ++i) {
        const char c = text[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-') return false;
        } else if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            return false;
        }
    }
    return true;
}

std::string orderBetween(std::string_view a, std::string_view b) {
    // Digits '0'…'z' in ASCII order; a key never ends in the lowest digit, so there is always room before it.
    constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const auto digit = [&](std::string_view s, std::size_t i, std::size_t missing) {
        if (i >= s.size()) return missing;
        const auto at = kDigits.find(s[i]);
        return at == std::string_view::npos ? std::size_t{0} : at;
    };
    // Behind the last key: count on in its width, so that keys do not grow with every record that is appended.
    if (b.empty() && !a.empty() && a.find_first_not_of(kDigits) == std::string_view::npos) {
        std::string next(a);
        const auto at = next.find_last_not_of(kDigits.back());
        if (at == std::string::npos) return next + "001";  // exhausted: room for some 200,000 more
        next[at] = kDigits[kDigits.find(next[at]) + 1];
        std::fill(next.begin() + static_cast<std::ptrdiff_t>(at) + 1, next.end(), kDigits.front());
        if (next.back() == kDigits.front()) next.back() = kDigits[1];
        return next;
    }
    std::string out;
    bool openEnd = b.empty();
    for (std::size_t i = 0;; ++i) {
        const std::size_t low = digit(a, i, 0);
        const std::size_t high = openEnd ? kDigits.size() : digit(b, i, 0);
        if (low + 1 < high) return out + kDigits[(low + high) / 2];
        out += kDigits[low];
        if (low < high) openEnd = true;  // from here anything above a's rest will do
    }
}

std::unique_ptr<Clock> systemClock() {
    return std::make_unique<SystemClock>();
}

std::unique_ptr<Clock> fixedClock(std::string_view isoUtc, int stepSeconds) {
    std::tm tm{};
    std::sscanf(std::string(isoUtc).c_str(), "%d-%d-%dT%d:%d:%d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday, &tm.tm_hour,
                &tm.tm_min, &tm.tm_sec);
    tm.tm_year -= 1900;
    tm.tm_mon -= 1;
    return std::make_unique<FixedClock>(timegm(&tm), stepSeconds);
}

}  // namespace cw::base
