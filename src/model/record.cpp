#include "model/record.h"

namespace cw::model {

namespace {

/// The alternative T of a value, or nothing when it is not answered.
template <class T>
std::optional<T> as(const Value& value) {
    const T* held = std::get_if<T>(&value);
    return held == nullptr ? std::nullopt : std::optional<T>(*held);
}

template <class T>
const T& orEmpty(const Value& value) {
    static const T empty{};
    const T* held = std::get_if<T>(&value);
    return held == nullptr ? empty : *held;
}

}  // namespace

const std::string& Record::text(int field) const {
    return orEmpty<std::string>(at(field));
}
const base::Localized& Record::localized(int field) const {
    return orEmpty<base::Localized>(at(field));
}
const List& Record::list(int field) const {
    return orEmpty<List>(at(field));
}
std::optional<std::int64_t> Record::integer(int field) const {
    return as<std::int64_t>(at(field));
}
std::optional<double> Record::real(int field) const {
    return as<double>(at(field));
}
std::optional<base::Date> Record::date(int field) const {
    return as<base::Date>(at(field));
}
std::optional<base::Money> Record::money(int field) const {
    return as<base::Money>(at(field));
}
bool Record::yes(int field) const {
    return as<bool>(at(field)).value_or(false);
}

}  // namespace cw::model
