#include "model/own_order.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <utility>

namespace cw::model {

namespace {

std::vector<int> fieldsOfOrder(const RegisterSpec& spec) {
    if (spec.ordered >= 0) {
        // steps of a journey are ordered within it: by what comes before the order in the key, then by the order
        const auto at = std::ranges::find(spec.importKey, spec.ordered);
        if (at != spec.importKey.end()) return {spec.importKey.begin(), std::next(at)};
        return {spec.ordered};
    }
    if (spec.refField >= 0) return {spec.refField};
    if (!spec.keyFields.empty()) return spec.keyFields;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].type == FieldType::Date && !spec.fields[i].retired) return {static_cast<int>(i)};
    return {spec.titleField};
}

std::string wholeNumber(std::int64_t value) {
    char text[32];  // shifted, so that negative ones compare too
    std::snprintf(text, sizeof text, "%020llu", static_cast<unsigned long long>(value) + (1ull << 63));
    return text;
}

}  // namespace

OwnOrder::OwnOrder(Snapshot snapshot, int registerIndex, base::Language language)
    : m_snapshot(std::move(snapshot)),
      m_register(registerIndex),
      m_language(language),
      m_collator(language),
      m_fields(fieldsOfOrder(m_snapshot.registry()[registerIndex])) {
    const RegisterSpec& spec = m_snapshot.registry()[registerIndex];
    for (const int field : m_fields) {
        const int target = m_snapshot.registry().index(spec[field].targetRegister());
        if (target >= 0 && target != registerIndex)
            m_targets.emplace(field, std::make_unique<OwnOrder>(m_snapshot, target, language));
    }
}

std::string OwnOrder::part(const Record& record, int field) const {
    const Value& value = record.at(field);
    const FieldSpec& spec = m_snapshot.registry()[m_register][field];
    if (const auto* date = std::get_if<base::Date>(&value)) return date->iso();
    if (const auto* number = std::get_if<std::int64_t>(&value)) return wholeNumber(*number);
    if (const auto* both = std::get_if<base::Localized>(&value))
        return m_collator.key(base::naturalKey(both->best(m_language)));
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) return {};
    const auto& choices = spec.choices;
    const auto choice = std::ranges::find(choices, *text, &Choice::id);
    if (choice != choices.end()) return wholeNumber(choice - choices.begin());
    if (field == m_snapshot.registry()[m_register].ordered) return *text;
    if (const auto target = m_targets.find(field); target != m_targets.end()) {
        const Record* named = m_snapshot.find(target->second->m_register, *text);
        return named == nullptr ? *text : target->second->key(*named);
    }
    return m_collator.key(base::naturalKey(*text));
}

std::string OwnOrder::key(const Record& record) const {
    std::string all;
    for (const int field : m_fields) {
        all += record.has(field) ? '1' : '2';
        all += part(record, field);
        all += '\0';
    }
    return all + record.id;
}

std::vector<const Record*> OwnOrder::records() const {
    std::vector<std::pair<std::string, const Record*>> keyed;
    const Table& table = m_snapshot.table(m_register);
    keyed.reserve(table.size());
    for (const Record& record : table) keyed.emplace_back(key(record), &record);
    std::ranges::sort(keyed, {}, &std::pair<std::string, const Record*>::first);
    std::vector<const Record*> records;
    records.reserve(keyed.size());
    for (const auto& [own, record] : keyed) records.push_back(record);
    return records;
}

std::vector<const Record*> inOwnOrder(const Snapshot& snapshot, int registerIndex, base::Language language) {
    return OwnOrder(snapshot, registerIndex, language).records();
}

}  // namespace cw::model
