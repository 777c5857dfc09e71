#include "base/sha256.h"

#include <openssl/evp.h>

namespace cw::base {

namespace {
EVP_MD_CTX* context(void* p) {
    return static_cast<EVP_MD_CTX*>(p);
}
}  // namespace

Sha256::Sha256() : m_context(EVP_MD_CTX_new()) {
    EVP_DigestInit_ex(context(m_context), EVP_sha256(), nullptr);
}
Sha256::~Sha256() {
    EVP_MD_CTX_free(context(m_context));
}

void Sha256::add(std::string_view bytes) {
    EVP_DigestUpdate(context(m_context), bytes.data(), bytes.size());
}

std::string Sha256::hex() {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    EVP_DigestFinal_ex(context(m_context), digest, &length);
    constexpr char kHex[] = "0123456789abcdef";
    std::string out;
    for (unsigned i = 0; i < length; ++i) {
        out += kHex[digest[i] >> 4];
        out += kHex[digest[i] & 15];
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
    unsigned length = 0;
    EVP_Digest(bytes.data(), bytes.size(), out.data(), &length, EVP_sha1(), nullptr);
    return out;
}

}  // namespace cw::base
