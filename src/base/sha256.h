#pragma once
#include <array>
#include <string>
#include <string_view>

namespace cw::base {

/// Incremental SHA-256 (libcrypto).
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void add(std::string_view bytes);
    /// Lower-case hex; the object is spent afterwards.
    std::string hex();

private:
    void* m_context;
};
std::string sha256Hex(std::string_view bytes);
/// Raw SHA-1 (20 bytes), only for UUIDv5.
std::array<unsigned char, 20> sha1(std::string_view bytes);

}  // namespace cw::base
