#include "model/register_spec.h"

#include <algorithm>

#include "base/ids.h"

namespace cw::model {

namespace {

/// A key part as text: the same in every file, whatever the language.
std::string keyPart(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* date = std::get_if<base::Date>(&value)) return date->iso();
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const auto* yes = std::get_if<bool>(&value)) return *yes ? "1" : "0";
    return {};
}

}  // namespace

std::string keyedIdOf(const RegisterSpec& spec, const Record& record) {
    std::vector<std::string> parts;
    for (const int field : spec.keyFields) parts.push_back(keyPart(record.at(field)));
    return base::keyedId(spec.name, parts);
}

int RegisterSpec::field(std::string_view fieldId) const {
    const auto it = std::ranges::find(fields, fieldId, &FieldSpec::id);
    return it == fields.end() ? -1 : static_cast<int>(it - fields.begin());
}

Registry::Registry(std::vector<RegisterSpec> specs) : m_specs(std::move(specs)) {
    for (std::size_t i = 0; i < m_specs.size(); ++i) m_byName.emplace(m_specs[i].name, static_cast<int>(i));
}

int Registry::index(std::string_view name) const {
    const auto it = m_byName.find(name);
    return it == m_byName.end() ? -1 : it->second;
}

const RegisterSpec* Registry::find(std::string_view name) const {
    const int at = index(name);
    return at < 0 ? nullptr : &m_specs[static_cast<std::size_t>(at)];
}

}  // namespace cw::model
