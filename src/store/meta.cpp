#include "store/meta.h"

#include <charconv>

namespace cw::store {

std::string Meta::get(const std::string& key) const {
    auto select = m_connection->cached("SELECT value FROM meta WHERE key = ?1");
    select->bind(1, key);
    return select->step() ? std::string(select->text(0)) : std::string();
}

std::int64_t Meta::number(const std::string& key) const {
    const std::string text = get(key);
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

void Meta::set(const std::string& key, const std::string& value) {
    auto upsert = m_connection->cached(
        "INSERT INTO meta(key, value) VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    upsert->bind(1, key).bind(2, value);
    upsert->run();
}

}  // namespace cw::store
