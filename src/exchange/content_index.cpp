#include "exchange/content_index.h"

#include <algorithm>

#include "exchange/cell_text.h"

namespace cw::exchange {

using model::Record;
using model::Value;

namespace {

constexpr std::size_t kMostWide = 16;
constexpr char kBetween = '\x1F';

}  // namespace

bool ContentIndex::covers(const Value& stored, const Value& given) {
    const auto* a = std::get_if<base::Localized>(&stored);
    const auto* b = std::get_if<base::Localized>(&given);
    if (a == nullptr || b == nullptr) return stored == given;
    return (b->en.empty() || a->en == b->en) && (b->zhTw.empty() || a->zhTw == b->zhTw);
}

ContentIndex::Pattern ContentIndex::partsOf(const Cells& cells) {
    Pattern pattern;
    for (const auto& [field, value] : cells) {
        const auto* both = std::get_if<base::Localized>(&value);
        if (both == nullptr) pattern.push_back({field, -1});
        for (std::size_t half = 0; both != nullptr && half < std::size(base::kLanguages); ++half)
            if (!both->in(base::kLanguages[half]).empty()) pattern.push_back({field, static_cast<int>(half)});
    }
    return pattern;
}

std::string ContentIndex::textOf(const Value& value, int half) {
    if (const auto* both = std::get_if<base::Localized>(&value))
        return half < 0 ? std::string() : both->in(base::kLanguages[static_cast<std::size_t>(half)]);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* date = std::get_if<base::Date>(&value)) return date->iso();
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
    if (const auto* real = std::get_if<double>(&value)) return *real == 0 ? "0" : numberText(*real);
    if (const auto* money = std::get_if<base::Money>(&value)) return std::to_string(money->minor) + money->currency;
    if (const auto* yes = std::get_if<bool>(&value)) return *yes ? "1" : "0";
    if (const auto* list = std::get_if<model::List>(&value)) return listText(*list);
    return {};
}

ContentIndex::Buckets* ContentIndex::indexBy(const Pattern& pattern) {
    const auto found = m_indexes.find(pattern);
    if (found != m_indexes.end()) return &found->second;
    if (pattern.size() > 1 && m_wide == kMostWide) return nullptr;
    m_wide += pattern.size() > 1 ? 1 : 0;
    Buckets& buckets = m_indexes[pattern];
    for (const Record& record : m_records) {
        std::string text;
        const bool whole = std::ranges::all_of(pattern, [&](const Part& part) {
            const std::string one = textOf(record.at(part.field), part.half);
            text += one + kBetween;
            return !one.empty();
        });
        if (whole) buckets[text].records.push_back(&record);
    }
    return &buckets;
}

ContentIndex::Bucket* ContentIndex::smallest(const Pattern& pattern, const std::vector<std::string>& texts) {
    std::string whole;
    for (const std::string& text : texts) whole += text + kBetween;
    if (Buckets* buckets = indexBy(pattern)) {
        const auto at = buckets->find(whole);
        return at == buckets->end() ? nullptr : &at->second;
    }
    Bucket* best = nullptr;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        Buckets* buckets = indexBy({pattern[i]});
        const auto at = buckets->find(texts[i] + kBetween);
        if (at == buckets->end()) return nullptr;
        const auto left = [](const Bucket& bucket) { return bucket.records.size() - bucket.from; };
        if (best == nullptr || left(at->second) < left(*best)) best = &at->second;
    }
    return best;
}

const Record* ContentIndex::find(const Cells& cells, const std::function<bool(const std::string& id)>& isTaken) {
    const Pattern pattern = partsOf(cells);
    std::vector<std::string> texts;
    for (const Part& part : pattern) {
        const auto at = std::ranges::find(cells, part.field, &Cells::value_type::first);
        texts.push_back(textOf(at->second, part.half));
        if (texts.back().empty()) return nullptr;
    }
    Bucket* bucket = pattern.empty() ? nullptr : smallest(pattern, texts);
    if (bucket == nullptr) return nullptr;
    for (std::size_t i = bucket->from; i < bucket->records.size(); ++i) {
        const Record& record = *bucket->records[i];
        ++m_looks;
        if (isTaken(record.id)) {
            if (i == bucket->from) ++bucket->from;
            continue;
        }
        if (std::ranges::all_of(cells, [&](const auto& cell) { return covers(record.at(cell.first), cell.second); }))
            return &record;
    }
    return nullptr;
}

}  // namespace cw::exchange
