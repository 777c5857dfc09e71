#include "base/sha256.h"

#include <nettle/sha1.h>
#include <nettle/sha2.h>

namespace cw::base {

namespace {
const std::uint8_t* octets(std::string_view bytes) {
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}
}  // namespace

struct Sha256::State {
    sha256_ctx context{};
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {
    sha256_init(&m_state->context);
}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    sha256_update(&m_state->context, bytes.size(), octets(bytes));
}

std::string Sha256::hex() {
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&m_state->context, digest.size(), digest.data());
    constexpr char kHex[] = "0123456789abcdef";
    std::string out;
    for (const std::uint8_t octet : digest) {
        out += kHex[octet >> 4];
        out += kHex[octet & 15];
    }
    return out;
}

std::string sha256Hex(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

std::array<unsigned char, 20> sha1(std::string_view bytes) {
    std::array<unsigned char, 20> out{};
    static_assert(SHA1_DIGEST_SIZE == std::tuple_size_v<decltype(out)>);
    sha1_ctx context{};
    sha1_init(&context);
    sha1_update(&context, bytes.size(), octets(bytes));
    sha1_digest(&context, out.size(), out.data());
    return out;
}

}  // namespace cw::base
