#include "exchange/row_rules.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/error_codes.h"

namespace cw::exchange {

using base::ErrorCode;
using model::FieldSpec;
using model::Record;
using model::RecordPtr;
using model::RegisterSpec;
using model::Snapshot;

Record RowRules::completed(const Draft& draft) const {
    const RegisterSpec& register_ = m_all.spec(draft);
    Record record = *draft.after;
    for (std::size_t i = 0; i < register_.fields.size(); ++i)
        if (!model::isSet(record.values[i]) && model::isSet(register_.fields[i].defaultValue))
            record.values[i] = register_.fields[i].defaultValue;
    for (const int field : {register_.refField, register_.ordered})
        if (field >= 0 && !record.has(field)) record.values[static_cast<std::size_t>(field)] = std::string("?");
    return record;
}

Snapshot RowRules::overlay() const {
    std::map<int, std::map<std::string, RecordPtr>> byRegister;
    for (const Draft& draft : m_all.drafts) {
        if (draft.bad() || draft.left) continue;
        byRegister[draft.registerIndex()][draft.plan.id] =
            draft.before ? draft.after : std::make_shared<const Record>(completed(draft));
    }
    Snapshot next = m_all.snapshot;
    for (auto& [index, records] : byRegister) {
        const model::Table& table = m_all.snapshot.table(index);
        for (auto it = table.begin(); it != table.end(); ++it) records.try_emplace(it->id, it.shared());
        std::vector<RecordPtr> all;
        for (auto& [id, record] : records) all.push_back(std::move(record));
        next = next.withTable(index, model::Table(std::move(all)));
    }
    return next;
}

void RowRules::spread() {
    using Key = std::pair<int, std::string>;
    const auto keyOfDraft = [](const Draft& draft) { return Key{draft.registerIndex(), draft.plan.id}; };
    std::set<Key> good;
    std::map<Key, std::vector<std::pair<Draft*, int>>> referring;
    for (Draft& draft : m_all.drafts) {
        if (draft.bad() || draft.left) continue;
        good.insert(keyOfDraft(draft));
        const RegisterSpec& register_ = m_all.spec(draft);
        for (std::size_t i = 0; i < register_.fields.size(); ++i) {
            if (!register_.fields[i].isReference()) continue;
            const int target = m_all.snapshot.registry().index(register_.fields[i].targetRegister());
            const auto& value = draft.after->values[i];
            const auto note = [&](const std::string& id) {
                if (m_all.snapshot.find(target, id) == nullptr)
                    referring[{target, id}].emplace_back(&draft, static_cast<int>(i));
            };
            if (const auto* list = std::get_if<model::List>(&value)) std::ranges::for_each(*list, note);
            if (const auto* id = std::get_if<std::string>(&value)) note(*id);
        }
    }
    std::vector<Key> gone;
    for (const Draft& draft : m_all.drafts)
        if ((draft.bad() || draft.left) && !good.contains(keyOfDraft(draft))) gone.push_back(keyOfDraft(draft));
    while (!gone.empty()) {
        const Key key = std::move(gone.back());
        gone.pop_back();
        for (const auto& [draft, at] : referring[key]) {
            if (draft->bad()) continue;
            const FieldSpec& field = m_all.spec(*draft)[at];
            draft->addProblem(at, {ErrorCode::ReferenceBroken,
                                   {field.name(), key.second, model::registerArg(field.targetRegister())}});
            gone.push_back(keyOfDraft(*draft));
        }
    }
}

bool RowRules::run() {
    for (bool more = true; more;) {
        more = false;
        spread();
        const Snapshot all = overlay();
        for (Draft& draft : m_all.drafts) {
            if (draft.bad() || draft.left) continue;
            if (m_all.cancelled()) return false;
            if (draft.before && *draft.after == *draft.before) continue;
            checkRecord(draft, all);
            more = more || draft.bad();
        }
    }
    return true;
}

void RowRules::checkRecord(Draft& draft, const Snapshot& all) {
    const RegisterSpec& register_ = m_all.spec(draft);
    const Record* record = all.find(draft.registerIndex(), draft.plan.id);
    const auto problems = model::validate(register_, *record, all, m_all.options.itemFits);
    if (problems.empty()) return;
    std::vector<model::Problem> old;
    if (draft.before) old = model::validate(register_, *draft.before, m_all.snapshot, m_all.options.itemFits);
    for (const model::Problem& problem : problems) {
        const bool was = std::ranges::any_of(old, [&](const model::Problem& o) {
            return o.field == problem.field && o.error.code == problem.error.code &&
                   o.error.args == problem.error.args;
        });
        if (!was) draft.addProblem(problem.field, problem.error, problem.sentence);
    }
}

}  // namespace cw::exchange
