#include "gui/panels/history_scope.h"

#include <algorithm>

namespace cw::gui {

using model::FieldType;

HistoryScope::HistoryScope(ProjectSession& session, const framework::Item& subject)
    : m_session(session), m_subject(subject) {
    std::map<std::string, int, std::less<>> pages;
    for (const auto& page : session.catalogue().pages())
        for (const auto& panel : page.panels) {
            const auto at = panel.find(':');
            if (at != std::string::npos) ++pages[panel.substr(at + 1)];
        }
    const auto* page = session.catalogue().page(subject.id);
    if (!page) return;
    std::map<std::string, int, std::less<>> here;
    for (const auto& panel : page->panels)
        if (const auto at = panel.find(':'); at != std::string::npos) ++here[panel.substr(at + 1)];
    // a register may have its table and its matrix on one page
    for (const auto& [name, count] : here)
        if (pages[name] == count) m_own.insert(name);
}

int HistoryScope::recordsOf(const store::HistoryEntry& entry) const {
    if (!m_session.hasProject()) return 0;  // a table that goes may ask once more
    if (const auto revision = m_session.project().revision(); revision != m_revision) {
        m_known.clear();
        m_revision = revision;
    }
    if (const auto known = m_known.find(entry.seq); known != m_known.end()) return known->second;
    int count = 0;
    if (const auto changes = m_session.project().changesOf(entry.seq)) {
        std::map<std::pair<std::string, std::string>, std::vector<const store::FieldChange*>> records;
        for (const auto& change : *changes) records[{change.registerName, change.id}].push_back(&change);
        for (const auto& [record, fields] : records)
            if (concerns(record.first, record.second, fields)) ++count;
    }
    m_known[entry.seq] = count;
    return count;
}

bool HistoryScope::concerns(const std::string& registerName, const std::string& id,
                            const std::vector<const store::FieldChange*>& changes) const {
    if (m_own.contains(registerName)) return true;
    const auto& snapshot = m_session.snapshot();
    const auto* spec = snapshot.registry().find(registerName);
    if (!spec) return false;
    const auto* record = snapshot.find(snapshot.registry().index(registerName), id);
    for (std::size_t i = 0; record && i < spec->fields.size(); ++i)
        if (names(spec->fields[i], record->values[i])) return true;
    // what it named before the entry, or before it was removed
    return std::any_of(changes.begin(), changes.end(), [&](const store::FieldChange* change) {
        const int field = spec->field(change->field);
        return field >= 0 && (names((*spec)[field], change->before) || names((*spec)[field], change->after));
    });
}

bool HistoryScope::names(const model::FieldSpec& field, const model::Value& value) const {
    const auto isHere = [&](const std::string& id) {
        const auto* item = m_session.catalogue().find(id);
        return item && item->isUnder(m_subject);
    };
    if (field.type == FieldType::CatalogueItem) {
        const auto* id = std::get_if<std::string>(&value);
        return id && isHere(*id);
    }
    if (field.type == FieldType::CatalogueItems) {
        const auto* ids = std::get_if<model::List>(&value);
        return ids && std::any_of(ids->begin(), ids->end(), isHere);
    }
    return false;
}

}  // namespace cw::gui
