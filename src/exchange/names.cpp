#include "exchange/names.h"

#include <algorithm>

#include "base/text_util.h"
#include "exchange/cell_text.h"

namespace cw::exchange {

NameIndex::NameIndex(const model::Snapshot& snapshot)
    : m_snapshot(snapshot), m_names(static_cast<std::size_t>(snapshot.registry().count())) {}

void NameIndex::put(Names& names, int registerIndex, const model::Record& record) const {
    const model::RegisterSpec& spec = m_snapshot.registry()[registerIndex];
    const auto say = [&](const std::string& name) {
        if (name.empty()) return;
        names.folded[base::fold(name)].insert(record.id);
        names.exact[name].insert(record.id);
    };
    say(record.id);
    if (spec.refField >= 0) say(record.text(spec.refField));
    for (const base::Language language : base::kLanguages) {
        for (const bool personal : {true, false})
            say(readableName(m_snapshot, registerIndex, record, language, personal));
        const model::Value& title = record.at(spec.titleField);
        if (const auto* localized = std::get_if<base::Localized>(&title)) say(localized->in(language));
        if (const auto* text = std::get_if<std::string>(&title)) say(*text);
    }
}

NameIndex::Names& NameIndex::names(int registerIndex) {
    Names& names = m_names[static_cast<std::size_t>(registerIndex)];
    if (!names.filled) {
        names.filled = true;
        for (const model::Record& record : m_snapshot.table(registerIndex)) put(names, registerIndex, record);
    }
    return names;
}

void NameIndex::add(int registerIndex, const model::Record& record) {
    put(names(registerIndex), registerIndex, record);
}

void NameIndex::addThen(int registerIndex, const std::string& id, std::string_view name) {
    Names& known = names(registerIndex);
    const std::string text = base::trimmed(name);
    if (text.empty()) return;
    if (m_snapshot.find(registerIndex, id) == nullptr) {
        known.gone[base::fold(text)].insert(id);
        return;
    }
    known.exact[text].insert(id);
    known.folded[base::fold(text)].insert(id);
}

const NameIndex::Ids& NameIndex::find(int registerIndex, std::string_view name) {
    const Names& known = names(registerIndex);
    const std::string text = base::trimmed(name);
    if (const auto found = known.exact.find(text); found != known.exact.end()) return found->second;
    const auto folded = known.folded.find(base::fold(text));
    return folded == known.folded.end() ? m_none : folded->second;
}

bool NameIndex::isNameOf(int registerIndex, std::string_view name, std::string_view id) {
    if (find(registerIndex, name).contains(id)) return true;
    const Names& known = names(registerIndex);
    const std::string text = base::fold(base::trimmed(name));
    const auto holds = [&](const auto& index) {
        const auto found = index.find(text);
        return found != index.end() && found->second.contains(id);
    };
    return holds(known.folded) || holds(known.gone);
}

}  // namespace cw::exchange
