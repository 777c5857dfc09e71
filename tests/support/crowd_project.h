#pragma once
#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "support/crowd.h"
#include "support/project.h"

namespace cw::test {

/// Fills a project, command by command, with `count` records spread over all registers: those of crowd(), as far as
/// the rules of their registers let them stand. Throws when fewer came to be.
class ProjectCrowd {
public:
    ProjectCrowd(store::Project& project, int count) : m_project(project), m_count(count) {}

    void fill() {
        const auto& registry = m_project.snapshot().registry();
        for (int i = 0; i < registry.count(); ++i) m_items.push_back(itemsOfFields(catalogue(), registry[i]));
        // Each round every register grows by a handful, so that references lead to all that was there before.
        for (int round = 0; total() < m_count && round < kRounds; ++round)
            must(m_project.execute({"record.set_many", {"@needs", std::to_string(m_count)}},
                                   [&](store::Edit& edit) -> base::Result<void> {
                                       for (int i = 0; i < registry.count() && total() < m_count; ++i)
                                           for (int n = 0; n < kHandful; ++n) addOne(edit, i);
                                       return {};
                                   }));
        if (total() < m_count) throw std::runtime_error("crowd: only " + std::to_string(total()) + " records");
    }

    /// The registers that stayed empty.
    std::vector<std::string> missing() const {
        std::vector<std::string> names;
        const auto& registry = m_project.snapshot().registry();
        for (int i = 0; i < registry.count(); ++i)
            if (m_project.snapshot().table(i).empty()) names.emplace_back(registry[i].name);
        return names;
    }

private:
    static constexpr int kRounds = 400;
    static constexpr int kHandful = 10;

    int total() const { return m_total; }

    std::string idOf(std::string_view name, int at) const {
        const auto found = m_ids.find(name);
        if (found == m_ids.end() || found->second.empty()) return {};
        return found->second[static_cast<std::size_t>(at) % found->second.size()];
    }

    /// What a rule refuses is left out: field by field, then the record.
    void addOne(store::Edit& edit, int index) {
        const auto& spec = edit.snapshot().registry()[index];
        const int at = m_tried[spec.name]++;
        store::FieldValues values;
        for (int f = 0; f < static_cast<int>(spec.fields.size()); ++f) {
            // the keys of a cross register: each of the second with each of the first
            const auto key = std::ranges::find(spec.keyFields, f);
            const bool second = key != spec.keyFields.end() && key != spec.keyFields.begin();
            auto value = crowdValue(spec, f, second ? at / 7 : at, m_items[static_cast<std::size_t>(index)][f],
                                    [&](std::string_view name, int n) { return idOf(name, n); });
            if (const auto* text = std::get_if<std::string>(&value); text && text->empty()) value = {};
            if (auto* list = std::get_if<model::List>(&value)) {
                std::ranges::sort(*list);
                list->erase(std::unique(list->begin(), list->end()), list->end());
                std::erase(*list, std::string());
                if (list->empty()) value = {};
            }
            values.push_back({spec[f].id, std::move(value)});
        }
        auto added = edit.add(spec.name, values);
        if (!added) {
            std::erase_if(values, [&](const auto& each) {
                const int f = spec.field(each.field);
                return !spec[f].required && std::ranges::find(spec.keyFields, f) == spec.keyFields.end() &&
                       f != spec.titleField;
            });
            added = edit.add(spec.name, values);
        }
        if (!added) return;
        m_ids[std::string(spec.name)].push_back(*added);
        ++m_total;
    }

    store::Project& m_project;
    int m_count;
    int m_total = 0;
    std::map<std::string, std::vector<std::string>, std::less<>> m_ids;
    std::map<std::string_view, int> m_tried;
    std::vector<std::map<int, std::vector<std::string>>> m_items;
};

}  // namespace cw::test
