#pragma once
#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace cw::base {

/// Incremental SHA-256 (nettle: libcrypto would cost every start four thousand names to be resolved).
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void add(std::string_view bytes);
    /// Lower-case hex; the object begins anew afterwards.
    std::string hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};
std::string sha256Hex(std::string_view bytes);
/// Raw SHA-1 (20 bytes), only for UUIDv5.
std::array<unsigned char, 20> sha1(std::string_view bytes);

}  // namespace cw::base
