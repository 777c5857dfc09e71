#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/value.h"

namespace cw::model {

/// One row of a register: its id and one value per field, in the order of the register's fields.
/// Immutable once shared (RecordPtr).
struct Record {
    std::string id;
    std::vector<Value> values;

    const Value& at(int field) const { return values[static_cast<std::size_t>(field)]; }
    bool has(int field) const { return isSet(at(field)); }
    /// Typed reads; the empty value when not answered.
    const std::string& text(int field) const;
    const base::Localized& localized(int field) const;
    const List& list(int field) const;
    std::optional<std::int64_t> integer(int field) const;
    std::optional<double> real(int field) const;
    std::optional<base::Date> date(int field) const;
    std::optional<base::Money> money(int field) const;
    bool yes(int field) const;  ///< false when not answered
    friend bool operator==(const Record&, const Record&) = default;
};
using RecordPtr = std::shared_ptr<const Record>;

}  // namespace cw::model
