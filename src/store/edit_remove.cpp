// The delete rules: what happens to whatever refers to a record that goes.
#include <algorithm>
#include <tuple>

#include "base/error_codes.h"
#include "model/references.h"
#include "store/edit.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
using model::FieldSpec;
using model::FieldType;
using model::OnRemove;
using model::Record;
using model::RegisterSpec;
using model::Value;

base::Arg EditImpl::named(int registerIndex, const std::string& id) const {
    const Record* record = m_snapshot.find(registerIndex, id);
    if (record == nullptr) return id;
    base::Localized title;
    for (const base::Language language : base::kLanguages)
        title.in(language) = m_snapshot.titleOf(registerIndex, *record, language);
    return {id, std::move(title)};
}

void EditImpl::noteReferences(int registerIndex, const Record& record) {
    if (m_references.empty()) return;
    const RegisterSpec& spec = m_snapshot.registry()[registerIndex];
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        if (!field.isReference() || !model::isSet(record.values[i])) continue;
        const auto found = m_references.find(m_snapshot.registry().index(field.targetRegister()));
        if (found == m_references.end()) continue;
        const int at = static_cast<int>(i);
        model::forEachReferred(field, record, at, [&](const std::string& id) {
            found->second[id].push_back({registerIndex, record.id, at});
        });
    }
}

/// Built once a command and target register, when its first record is removed; later edits of the command add to it.
/// Entries may be outdated and are checked when used.
void EditImpl::indexReferences(int targetRegister) {
    if (m_references.contains(targetRegister)) return;
    auto& index = m_references[targetRegister];
    const model::Registry& registry = m_snapshot.registry();
    for (const auto& [r, field] : model::fieldsInto(registry, registry[targetRegister].name))
        for (const Record& record : m_snapshot.table(r))
            model::forEachReferred(
                registry[r][field], record, field,
                [&, at = Place{r, record.id, field}](const std::string& id) { index[id].push_back(at); });
}

std::vector<EditImpl::Place> EditImpl::referencesTo(int registerIndex, const std::string& id) {
    indexReferences(registerIndex);
    std::vector<Place> places;
    std::set<std::tuple<int, std::string_view, int>> seen;
    const auto found = m_references[registerIndex].find(id);
    if (found == m_references[registerIndex].end()) return places;
    for (const Place& place : found->second) {
        const Record* record = m_snapshot.find(place.registerIndex, place.id);
        const FieldSpec& field = m_snapshot.registry()[place.registerIndex][place.field];
        if (!record || !model::refersTo(field, *record, place.field, id)) continue;
        if (seen.emplace(place.registerIndex, place.id, place.field).second) places.push_back(place);
    }
    return places;
}

Result<void> EditImpl::collectRemovals(int registerIndex, const std::string& id, std::vector<RecordKey>& order,
                                       std::set<RecordKey>& removed) {
    // A queue, not recursion: a chain of parts may be as long as a register.
    removed.insert(RecordKey{registerIndex, id});
    order.emplace_back(registerIndex, id);
    for (std::size_t at = 0; at < order.size(); ++at) {
        const RecordKey key = order[at];
        for (const Place& place : referencesTo(key.first, key.second)) {
            const FieldSpec& field = m_snapshot.registry()[place.registerIndex][place.field];
            if (field.onRemove != OnRemove::PartOf) continue;
            if (removed.insert(RecordKey{place.registerIndex, place.id}).second)
                order.emplace_back(place.registerIndex, place.id);
        }
    }
    for (const RecordKey& key : order) {
        for (const Place& place : referencesTo(key.first, key.second)) {
            if (removed.contains({place.registerIndex, place.id})) continue;
            const FieldSpec& field = m_snapshot.registry()[place.registerIndex][place.field];
            const Record& record = *m_snapshot.find(place.registerIndex, place.id);
            if (field.onRemove == OnRemove::Restrict || model::isRequired(field, record))
                return fail(ErrorCode::RecordInUse, named(key.first, key.second),
                            named(place.registerIndex, place.id));
        }
    }
    return {};
}

void EditImpl::clearReferences(const std::vector<RecordKey>& order, const std::set<RecordKey>& removed) {
    for (const RecordKey& key : order) {
        for (const Place& place : referencesTo(key.first, key.second)) {
            if (removed.contains({place.registerIndex, place.id})) continue;
            Record after = *m_snapshot.find(place.registerIndex, place.id);
            const FieldSpec& field = m_snapshot.registry()[place.registerIndex][place.field];
            Value& value = after.values[static_cast<std::size_t>(place.field)];
            if (field.type == FieldType::MultiReference) {
                auto& list = std::get<model::List>(value);
                std::erase(list, key.second);
                if (list.empty()) value = Value{};
            } else {
                value = Value{};
            }
            apply(place.registerIndex, place.id, std::make_shared<const Record>(std::move(after)));
        }
    }
}

Result<void> EditImpl::remove(std::string_view registerName, std::string_view id) {
    const auto index = registerOf(registerName);
    if (!index) return passOn(index);
    const std::string key(id);
    if (!m_snapshot.find(*index, key)) return fail(ErrorCode::UnknownRecord, registerName, id);
    std::vector<RecordKey> order;
    std::set<RecordKey> removed;
    if (auto collected = collectRemovals(*index, key, order, removed); !collected) return collected;
    clearReferences(order, removed);
    for (auto it = order.rbegin(); it != order.rend(); ++it) apply(it->first, it->second, nullptr);
    return {};
}

}  // namespace cw::store
