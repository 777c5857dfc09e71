#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cw::base {

/// Source of record ids. Tests and the sample give a seeded one, so that files are reproducible. May be asked from
/// several threads: a project is opened on one while another goes on.
class IdSource {
public:
    virtual ~IdSource() = default;
    /// A random UUIDv4, 36 characters, lower case.
    virtual std::string newId() = 0;
};
std::unique_ptr<IdSource> randomIds();
std::unique_ptr<IdSource> seededIds(std::uint64_t seed);

/// UUIDv5 in the project namespace over register name and key parts: the same row in every file.
std::string keyedId(std::string_view registerName, const std::vector<std::string>& keyParts);
bool isUuid(std::string_view text);

/// Fractional order keys: a text between a and b (either may be empty = open end) that sorts bytewise between them.
std::string orderBetween(std::string_view a, std::string_view b);

/// Time source; times are UTC "YYYY-MM-DDTHH:MM:SSZ". May be asked from several threads.
class Clock {
public:
    virtual ~Clock() = default;
    virtual std::string nowUtc() const = 0;
    /// Today's local date as ISO.
    virtual std::string today() const = 0;
};
std::unique_ptr<Clock> systemClock();
/// Stands at that time (ISO UTC) and moves `stepSeconds` forward at each call of nowUtc().
std::unique_ptr<Clock> fixedClock(std::string_view isoUtc, int stepSeconds = 0);

}  // namespace cw::base
