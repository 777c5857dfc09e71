#include "model/register_spec.h"

#include <algorithm>

namespace cw::model {

int RegisterSpec::field(std::string_view fieldId) const {
    const auto it = std::ranges::find(fields, fieldId, &FieldSpec::id);
    return it == fields.end() ? -1 : static_cast<int>(it - fields.begin());
}

Registry::Registry(std::vector<RegisterSpec> specs) : m_specs(std::move(specs)) {}

int Registry::index(std::string_view name) const {
    const auto it = std::ranges::find(m_specs, name, &RegisterSpec::name);
    return it == m_specs.end() ? -1 : static_cast<int>(it - m_specs.begin());
}

const RegisterSpec* Registry::find(std::string_view name) const {
    const int at = index(name);
    return at < 0 ? nullptr : &m_specs[static_cast<std::size_t>(at)];
}

}  // namespace cw::model
