#include "exchange/row_placer.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/text_util.h"

namespace cw::exchange {

using base::ErrorCode;
using model::FieldSpec;
using model::Record;
using model::RegisterSpec;
using model::Value;

bool RowPlacer::run() {
    for (Draft& draft : m_all.drafts) {
        if (m_all.cancelled()) return false;
        placeById(draft);
    }
    if (!placeByKeys()) return false;
    for (Draft& draft : m_all.drafts) {
        if (m_all.cancelled()) return false;
        if (!draft.placed && !draft.bad() && !isKeyed(m_all.spec(draft)) && !hasKey(draft)) placeByContent(draft);
    }
    if (!placeByKeys()) return false;
    for (Draft& draft : m_all.drafts)
        if (!draft.placed && !draft.bad()) explainKey(draft);
    return true;
}

void RowPlacer::placeById(Draft& draft) {
    const CellInput id = m_all.reader.cell(*draft.table, draft.row, draft.table->idColumn);
    if (id.state != CellInput::State::Text) return;
    const std::string wanted = base::lower(id.text);
    if (!base::isUuid(wanted)) {
        draft.plan.problems.push_back({id.column, -1, id.text, {ErrorCode::ValueRefused, {"Id", id.text, "UUID"}}});
        return;
    }
    // A keyed record that is not there yet gets its id from its keys and must come to the same.
    const bool known = m_all.snapshot.find(draft.registerIndex(), wanted) != nullptr;
    draft.plan.id = wanted;
    if (known || !isKeyed(m_all.spec(draft))) settle(draft, wanted, {id.column, -1, id.text, {}});
}

void RowPlacer::settle(Draft& draft, const std::string& id, RowProblem at) {
    draft.placed = true;
    draft.plan.id = id;
    const auto [first, fresh] = m_taken.emplace(std::pair(draft.registerIndex(), id), draft.plan.row);
    if (!fresh) {
        refuseTwin(draft, first->second, std::move(at));
        return;
    }
    draft.before = m_all.snapshot.table(draft.registerIndex()).get(id);
    announce(draft);
}

void RowPlacer::refuseTwin(Draft& draft, std::size_t firstRow, RowProblem at) {
    at.error = {ErrorCode::RowTwice, {std::to_string(firstRow)}};
    draft.plan.problems.push_back(std::move(at));
}

RowProblem RowPlacer::atKey(const Draft& draft, const std::vector<int>& key) const {
    for (const int field : key) {
        const int column = draft.table->fields[static_cast<std::size_t>(field)].first();
        if (column < 0) continue;
        const auto& cells = draft.table->source->rows[draft.row];
        const auto at = static_cast<std::size_t>(column);
        return {column, field, at < cells.size() ? cells[at] : std::string(), {}};
    }
    return {};
}

void RowPlacer::announce(const Draft& draft) {
    const RegisterSpec& register_ = m_all.spec(draft);
    Record record{draft.plan.id, draft.before ? draft.before->values : std::vector<Value>(register_.fields.size())};
    bool named = false;
    for (std::size_t i = 0; i < register_.fields.size(); ++i) {
        const FieldSpec& field = register_.fields[i];
        if (field.isReference() || field.type == model::FieldType::Attachment || !draft.table->fields[i].any())
            continue;
        auto answer = m_all.reader.read(*draft.table, draft.row, static_cast<int>(i), &record.values[i]);
        if (!answer.value) continue;
        record.values[i] = std::move(*answer.value);
        named = true;
    }
    if (named || !draft.before) m_all.names.add(draft.registerIndex(), record);
}

const std::vector<int>& RowPlacer::keyOf(const RegisterSpec& register_) {
    return isKeyed(register_) ? register_.keyFields : register_.importKey;
}

bool RowPlacer::hasKey(const Draft& draft) {
    return std::ranges::any_of(keyOf(m_all.spec(draft)), [&](int field) {
        const auto answer = m_all.reader.read(*draft.table, draft.row, field, nullptr);
        return answer.problem || (answer.value && model::isSet(*answer.value));
    });
}

bool RowPlacer::placeByKeys() {
    for (bool progress = true; progress;) {
        progress = false;
        noteKeysOfIds();
        for (Draft& draft : m_all.drafts) {
            if (draft.placed || draft.bad()) continue;
            if (m_all.cancelled()) return false;
            if (placeByKey(draft)) progress = true;
        }
    }
    return true;
}

std::optional<Record> RowPlacer::readKey(const Draft& draft, const std::vector<int>& key) {
    Record keyed{{}, std::vector<Value>(m_all.spec(draft).fields.size())};
    for (const int field : key) {
        auto answer = m_all.reader.read(*draft.table, draft.row, field, nullptr);
        if (answer.problem) return std::nullopt;
        if (answer.value) keyed.values[static_cast<std::size_t>(field)] = std::move(*answer.value);
    }
    return keyed;
}

bool RowPlacer::placeByKey(Draft& draft) {
    const RegisterSpec& register_ = m_all.spec(draft);
    const std::vector<int>& key = keyOf(register_);
    if (key.empty() && !register_.single) return false;
    auto read = readKey(draft, key);
    if (!read) return false;
    Record& keyed = *read;
    const bool any = std::ranges::any_of(key, [&](int field) { return keyed.has(field); });
    if (isKeyed(register_)) {
        if (!std::ranges::all_of(key, [&](int field) { return keyed.has(field); })) return false;
        const std::string id = model::keyedIdOf(register_, keyed);
        if (!draft.plan.id.empty() && draft.plan.id != id) {
            draft.plan.problems.push_back(
                {draft.table->idColumn, -1, draft.plan.id, {ErrorCode::KeyImmutable, {"Id"}}});
            return false;
        }
        settle(draft, id, atKey(draft, key));
        return true;
    }
    if (!any) return false;
    auto matches = m_keys.matching(draft.registerIndex(), key, keyed);
    if (matches.size() > 1) {
        if (matches.size() > RowKeys::kNamedMatches) matches.back() = "…";
        draft.plan.problems.push_back(
            {draft.table->fields[static_cast<std::size_t>(key.front())].first(),
             key.front(),
             {},
             {ErrorCode::NameAmbiguous, {register_[key.front()].name(), base::join(matches, ", ")}}});
        return false;
    }
    if (matches.empty()) {
        if (const std::size_t first = m_keys.rowWith(draft.registerIndex(), key, keyed); first != 0) {
            refuseTwin(draft, first, atKey(draft, key));
            return false;
        }
        m_keys.note(draft.registerIndex(), key, std::move(keyed), draft.plan.row);
    }
    draft.keyNoted = true;
    settle(draft, matches.empty() ? m_all.ids.newId() : matches.front(), atKey(draft, key));
    return true;
}

void RowPlacer::noteKeysOfIds() {
    for (Draft& draft : m_all.drafts) {
        const RegisterSpec& register_ = m_all.spec(draft);
        if (!draft.placed || draft.keyNoted || draft.bad() || isKeyed(register_)) continue;
        const auto& key = register_.importKey;
        auto keyed = readKey(draft, key);
        if (!keyed) continue;  // refers to a row that is not placed yet
        draft.keyNoted = true;
        if (std::ranges::any_of(key, [&](int field) { return keyed->has(field); }))
            m_keys.note(draft.registerIndex(), key, std::move(*keyed), draft.plan.row);
    }
}

void RowPlacer::placeByContent(Draft& draft) {
    const RegisterSpec& register_ = m_all.spec(draft);
    ContentIndex::Cells wanted;
    for (std::size_t i = 0; i < register_.fields.size(); ++i) {
        if (!draft.table->fields[i].any()) continue;
        auto answer = m_all.reader.read(*draft.table, draft.row, static_cast<int>(i), nullptr);
        if (answer.problem) {
            wanted.clear();  // refers to a row of this file: nothing that is there can equal it
            break;
        }
        if (answer.value && model::isSet(*answer.value))
            wanted.emplace_back(static_cast<int>(i), std::move(*answer.value));
    }
    if (register_.importKey.empty()) m_keyless.insert(draft.table);
    const int index = draft.registerIndex();
    const Record* found = m_contents.try_emplace(index, m_all.snapshot.table(index))
                              .first->second.find(wanted, [&](const std::string& id) {
                                  return m_taken.contains({index, id});
                              });
    settle(draft, found == nullptr ? m_all.ids.newId() : found->id, {});
}

void RowPlacer::explainKey(Draft& draft) {
    const RegisterSpec& register_ = m_all.spec(draft);
    for (const int field : keyOf(register_)) {
        const auto answer = m_all.reader.read(*draft.table, draft.row, field, nullptr);
        const int column = draft.table->fields[static_cast<std::size_t>(field)].first();
        if (answer.problem)
            draft.plan.problems.push_back(*answer.problem);
        else if (isKeyed(register_) && (!answer.value || !model::isSet(*answer.value)))
            draft.plan.problems.push_back({column, field, {}, {ErrorCode::FieldRequired, {register_[field].name()}}});
    }
    if (!draft.bad()) draft.plan.problems.push_back({-1, -1, {}, {ErrorCode::Internal, {"import key"}}});
}

}  // namespace cw::exchange
