#pragma once
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

/// Zip archives in memory (libzip behind one header). What is read is not trusted.
namespace cw::exchange {

/// An archive of a workbook. Refused: more than 1,000 entries, 200 MB unpacked, 100 times its packed size (from 10 MB
/// on), absolute names, "..", links, the same name twice, passwords.
class ZipReader {
public:
    static base::Result<ZipReader> open(std::string_view bytes, const std::string& fileName);
    ~ZipReader();
    ZipReader(ZipReader&&) noexcept;
    ZipReader& operator=(ZipReader&&) = delete;
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;

    bool has(std::string_view name) const;
    std::vector<std::string> names() const;  ///< in the order of the archive
    /// The entry's bytes, counted while they are unpacked. TableDamaged, TableRefused.
    base::Result<std::string> read(std::string_view name);

private:
    struct State;
    explicit ZipReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// As zipBytes (archives.h).
base::Result<std::string> packed(const std::vector<std::pair<std::string, std::string>>& entries);

}  // namespace cw::exchange
