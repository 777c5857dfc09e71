#include "store/erasure.h"

#include <algorithm>

#include "base/error_codes.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using model::FieldSpec;
using model::Record;
using model::RegisterSpec;
using model::Value;

namespace {

std::vector<int> personalFields(const RegisterSpec& spec) {
    std::vector<int> fields;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].personal) fields.push_back(static_cast<int>(i));
    return fields;
}

Result<std::vector<int>> namedFields(const RegisterSpec& spec, const std::vector<std::string>& named) {
    std::vector<int> fields;
    for (const std::string& name : named) {
        const int field = spec.field(name);
        if (field < 0) return fail(ErrorCode::UnknownField, name, spec.name);
        if (!spec[field].personal) return fail(ErrorCode::NotPersonal, spec[field].name());
        fields.push_back(field);
    }
    return fields;
}

bool names(const Value& value, std::string_view id) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text == id;
    const auto* list = std::get_if<model::List>(&value);
    return list != nullptr && std::ranges::find(*list, id) != list->end();
}

bool refersTo(const RegisterSpec& spec, const Record& record, std::string_view target, std::string_view id) {
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].isReference() && spec.fields[i].targetRegister() == target && names(record.values[i], id))
            return true;
    return false;
}

}  // namespace

Result<std::vector<ErasedRecord>> recordsToErase(const model::Snapshot& snapshot, std::string_view registerName,
                                                 std::string_view id, const std::vector<std::string>& named) {
    const model::Registry& registry = snapshot.registry();
    const int own = registry.index(registerName);
    if (own < 0) return fail(ErrorCode::UnknownRegister, registerName);
    auto fields = named.empty() ? personalFields(registry[own]) : namedFields(registry[own], named);
    if (!fields) return base::passOn(fields);
    if (fields->empty()) return fail(ErrorCode::NotPersonal, model::registerArg(registerName));
    std::vector<ErasedRecord> erased{{own, std::string(id), std::move(*fields)}};
    if (!named.empty()) return erased;
    for (int r = 0; r < registry.count(); ++r) {
        const auto theirs = personalFields(registry[r]);
        if (theirs.empty()) continue;
        for (const Record& record : snapshot.table(r))
            if ((r != own || record.id != id) && refersTo(registry[r], record, registerName, id))
                erased.push_back({r, record.id, theirs});
    }
    return erased;
}

void addFormerReferrers(std::vector<ErasedRecord>& erased, const model::Registry& registry,
                        const std::vector<FieldChange>& changes) {
    const std::string_view target = registry[erased.front().registerIndex].name;
    const std::string id = erased.front().id;
    for (const FieldChange& change : changes) {
        const int index = registry.index(change.registerName);
        const int field = index < 0 ? -1 : registry[index].field(change.field);
        if (field < 0) continue;
        const FieldSpec& spec = registry[index][field];
        if (!spec.isReference() || spec.targetRegister() != target) continue;
        if (!names(change.before, id) && !names(change.after, id)) continue;
        const bool known = std::ranges::any_of(
            erased, [&](const ErasedRecord& e) { return e.registerIndex == index && e.id == change.id; });
        auto theirs = personalFields(registry[index]);
        if (!known && !theirs.empty()) erased.push_back({index, change.id, std::move(theirs)});
    }
}

}  // namespace cw::store
