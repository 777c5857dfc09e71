#include "exchange/row_keys.h"

#include <algorithm>

namespace cw::exchange {

using model::Record;
using model::Value;

namespace {

/// Texts by which a key value is looked up: both halves of a text in two languages.
std::vector<std::string> parts(const Value& value) {
    if (const auto* both = std::get_if<base::Localized>(&value)) {
        std::vector<std::string> halves;
        for (const std::string* half : {&both->en, &both->zhTw})
            if (!half->empty()) halves.push_back(*half);
        return halves;
    }
    if (const auto* text = std::get_if<std::string>(&value)) return {*text};
    if (const auto* date = std::get_if<base::Date>(&value)) return {date->iso()};
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return {std::to_string(*whole)};
    return {std::string()};
}

bool sameKey(const Value& stored, const Value& given) {
    const auto* a = std::get_if<base::Localized>(&stored);
    const auto* b = std::get_if<base::Localized>(&given);
    if (a == nullptr || b == nullptr) return stored == given;
    return (!b->en.empty() && a->en == b->en) || (!b->zhTw.empty() && a->zhTw == b->zhTw);
}

/// parts() of the first field, each with what the others say, so that thousands of namesakes are told apart.
std::vector<std::string> keyTexts(const Record& keyed, const std::vector<int>& key) {
    std::string rest;
    for (std::size_t i = 1; i < key.size(); ++i)
        if (const Value& value = keyed.at(key[i]); !std::holds_alternative<base::Localized>(value))
            rest += '\x1F' + parts(value).front();
    auto texts = parts(keyed.at(key.front()));
    for (std::string& text : texts) text += rest;
    return texts;
}

}  // namespace

std::vector<std::string> RowKeys::matching(int registerIndex, const std::vector<int>& key, const Record& keyed) {
    auto [index, fresh] = m_records.try_emplace(registerIndex);
    const int first = key.front();
    if (fresh)
        for (const Record& record : m_snapshot.table(registerIndex))
            for (const std::string& part : parts(record.at(first))) index->second.emplace(part, &record);
    std::vector<std::string> ids;
    for (const std::string& part : parts(keyed.at(first))) {
        const auto [from, to] = index->second.equal_range(part);
        for (auto it = from; it != to; ++it) {
            const Record& record = *it->second;
            const bool same =
                std::ranges::all_of(key, [&](int field) { return sameKey(record.at(field), keyed.at(field)); });
            if (same && std::ranges::find(ids, record.id) == ids.end()) ids.push_back(record.id);
            if (ids.size() > kNamedMatches) return ids;
        }
    }
    return ids;
}

void RowKeys::note(int registerIndex, const std::vector<int>& key, Record keyed, std::size_t row) {
    const auto record = std::make_shared<const Record>(std::move(keyed));
    for (const std::string& part : keyTexts(*record, key)) m_rows[registerIndex].emplace(part, Noted{record, row});
}

std::size_t RowKeys::rowWith(int registerIndex, const std::vector<int>& key, const Record& keyed) const {
    const auto rows = m_rows.find(registerIndex);
    if (rows == m_rows.end()) return 0;
    for (const std::string& part : keyTexts(keyed, key)) {
        const auto [from, to] = rows->second.equal_range(part);
        for (auto it = from; it != to; ++it)
            if (std::ranges::all_of(key,
                                    [&](int field) { return sameKey(it->second.keyed->at(field), keyed.at(field)); }))
                return it->second.row;
    }
    return 0;
}

}  // namespace cw::exchange
