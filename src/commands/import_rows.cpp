#include "commands/import_rows.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/error_codes.h"

namespace cw::commands {

using base::ErrorCode;
using base::fail;
using base::Result;
using exchange::ImportPlan;
using exchange::PlannedRow;
using exchange::RowState;
using store::Done;
using store::Edit;
using store::RecordInput;

namespace {

std::size_t sizeOf(const model::Value& value) {
    constexpr std::size_t kScalar = 16;
    if (const auto* text = std::get_if<std::string>(&value)) return text->size() + kScalar;
    if (const auto* both = std::get_if<base::Localized>(&value)) return both->en.size() + both->zhTw.size() + kScalar;
    if (const auto* list = std::get_if<model::List>(&value)) {
        std::size_t size = kScalar;
        for (const auto& entry : *list) size += entry.size() + 64;
        return size;
    }
    return kScalar;
}

/// What a row comes to in a changeset: old and new values.
std::size_t sizeOf(const PlannedRow& row) {
    std::size_t size = 64;
    for (const auto& difference : row.differences) size += sizeOf(difference.before) + sizeOf(difference.after);
    return size;
}

/// Splits a large import into parts each of which stands on its own: a record comes after those it refers to, and a
/// reference to a later one is set at the end.
class Splitter {
public:
    Splitter(const ImportPlan& plan, const model::Registry& registry, std::size_t partSize)
        : m_plan(plan), m_registry(registry), m_partSize(partSize) {}

    std::vector<std::vector<RecordInput>> parts() {
        std::vector<const PlannedRow*> added, changed;
        std::size_t size = 0;
        for (const PlannedRow& row : m_plan.rows) {
            if (row.state != RowState::Added && row.state != RowState::Changed) continue;
            (row.state == RowState::Added ? added : changed).push_back(&row);
            size += sizeOf(row);
        }
        // A number written in the file is not given again to a row without one.
        std::stable_partition(added.begin(), added.end(), [&](const PlannedRow* row) {
            const auto& spec = specOf(*row);
            return spec.ordered >= 0 || spec.refField < 0 || valueOf(*row, spec.refField) != nullptr;
        });
        if (size > m_partSize) added = inDependency(added);
        for (const PlannedRow* row : added) put(*row);
        for (const PlannedRow* row : changed) put(*row);
        if (!m_late.empty()) m_parts.push_back(std::move(m_late));
        return std::move(m_parts);
    }

private:
    using Key = std::pair<int, std::string>;

    int registerOf(const PlannedRow& row) const {
        return m_plan.tables[static_cast<std::size_t>(row.table)].registerIndex;
    }
    const model::RegisterSpec& specOf(const PlannedRow& row) const { return m_registry[registerOf(row)]; }
    Key keyOf(const PlannedRow& row) const { return {registerOf(row), row.id}; }

    static const model::Value* valueOf(const PlannedRow& row, int field) {
        const auto it = std::ranges::find(row.differences, field, &exchange::FieldDifference::field);
        return it == row.differences.end() ? nullptr : &it->after;
    }

    template <class F>
    void forEachReference(const PlannedRow& row, F f) const {
        for (const auto& difference : row.differences) {
            const auto& field = specOf(row)[difference.field];
            if (!field.isReference()) continue;
            const int target = m_registry.index(field.targetRegister());
            if (const auto* list = std::get_if<model::List>(&difference.after))
                for (const auto& id : *list) f(difference, Key{target, id});
            else if (const auto* id = std::get_if<std::string>(&difference.after))
                f(difference, Key{target, *id});
        }
    }

    std::vector<const PlannedRow*> inDependency(const std::vector<const PlannedRow*>& rows) {
        std::map<Key, const PlannedRow*> byKey;
        for (const PlannedRow* row : rows) {
            byKey.emplace(keyOf(*row), row);
            m_coming.insert(keyOf(*row));
        }
        std::vector<const PlannedRow*> order;
        std::set<Key> seen;
        // Depth first without recursion: a row is put down when its targets are.
        for (const PlannedRow* first : rows) {
            std::vector<std::pair<const PlannedRow*, bool>> stack{{first, false}};
            while (!stack.empty()) {
                const auto [row, done] = stack.back();
                stack.pop_back();
                if (done) {
                    order.push_back(row);
                    continue;
                }
                if (!seen.insert(keyOf(*row)).second) continue;
                stack.emplace_back(row, true);
                forEachReference(*row, [&](const auto&, const Key& target) {
                    const auto found = byKey.find(target);
                    if (found != byKey.end() && !seen.contains(target)) stack.emplace_back(found->second, false);
                });
            }
        }
        return order;
    }

    void put(const PlannedRow& row) {
        const auto& spec = specOf(row);
        const std::size_t size = sizeOf(row);
        if (m_parts.empty() || m_size + size > m_partSize) {
            m_parts.emplace_back();
            m_size = 0;
        }
        m_size += size;
        m_coming.erase(keyOf(row));
        std::set<int> later;
        if (!m_coming.empty())
            forEachReference(row, [&](const auto& difference, const Key& target) {
                if (m_coming.contains(target)) later.insert(difference.field);
            });
        RecordInput now{spec.name, row.id, row.state == RowState::Added ? model::Op::Add : model::Op::Set, {}};
        RecordInput then{spec.name, row.id, model::Op::Set, {}};
        for (const auto& difference : row.differences) {
            const bool required = spec[difference.field].required;
            auto& target = later.contains(difference.field) && !required ? then : now;
            target.values.push_back({spec[difference.field].id, difference.after});
        }
        m_parts.back().push_back(std::move(now));
        if (!then.values.empty()) m_late.push_back(std::move(then));
    }

    const ImportPlan& m_plan;
    const model::Registry& m_registry;
    std::size_t m_partSize;
    std::vector<std::vector<RecordInput>> m_parts;
    std::vector<RecordInput> m_late;
    std::size_t m_size = 0;
    std::set<Key> m_coming;  ///< new records that are not put yet; empty when all fit into one part
};

store::Label labelOf(const ImportPlan& plan, const model::Registry& registry, const ImportRows& how) {
    if (how.label) return *how.label;
    if (plan.tables.size() != 1) return {"import.file", {plan.fileName}};
    const std::size_t rows = plan.count(RowState::Added) + plan.count(RowState::Changed);
    return {"import.table",
            {"@" + std::string(registry[plan.tables.front().registerIndex].name), std::to_string(rows)}};
}

Result<std::vector<store::Project::Work>> worksOf(const ImportPlan& plan, const model::Registry& registry,
                                                  const ImportRows& how) {
    const std::size_t bad = plan.count(RowState::Bad);
    if (bad != 0 && !how.skipBadRows) return fail(ErrorCode::BadRows, std::to_string(bad));
    std::vector<store::Project::Work> works;
    if (!plan.changes()) return works;
    for (auto& part : Splitter(plan, registry, how.partSize).parts())
        works.emplace_back([records = std::move(part)](Edit& edit) { return edit.write(records); });
    return works;
}

}  // namespace

Result<Done> importRows(store::Project& project, const ImportPlan& plan, const ImportRows& how) {
    const auto& registry = project.snapshot().registry();
    const auto works = worksOf(plan, registry, how);
    if (!works) return base::passOn(works);
    if (works->empty()) return Done{};
    return project.executeParts(labelOf(plan, registry, how), *works, store::EntryKind::Import);
}

Result<PreparedImport> prepareImport(const model::Snapshot& snapshot, const store::Environment& environment,
                                     const ImportPlan& plan, const ImportRows& how,
                                     const std::function<bool()>& cancelled) {
    const auto works = worksOf(plan, snapshot.registry(), how);
    if (!works) return base::passOn(works);
    auto changes = store::prepare(snapshot, environment, *works, cancelled);
    if (!changes) return base::passOn(changes);
    return PreparedImport{labelOf(plan, snapshot.registry(), how), std::move(*changes)};
}

}  // namespace cw::commands
