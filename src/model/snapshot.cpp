#include "model/snapshot.h"

#include <algorithm>

namespace cw::model {

namespace {

bool idLess(const RecordPtr& record, std::string_view id) {
    return record->id < id;
}

}  // namespace

Table::Table(std::vector<RecordPtr> records) : m_size(records.size()) {
    std::ranges::sort(records, {}, [](const RecordPtr& r) -> const std::string& { return r->id; });
    // Chunks start three quarters full, so that the first additions do not split them.
    constexpr std::size_t kFill = kChunk * 3 / 4;
    for (std::size_t at = 0; at < records.size(); at += kFill) {
        const auto first = records.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = records.begin() + static_cast<std::ptrdiff_t>(std::min(at + kFill, records.size()));
        m_chunks.push_back(std::make_shared<const Chunk>(first, last));
    }
}

std::size_t Table::chunkFor(std::string_view id) const {
    // The last chunk whose first id is not above `id`.
    const auto it =
        std::upper_bound(m_chunks.begin(), m_chunks.end(), id,
                         [](std::string_view wanted, const auto& chunk) { return wanted < chunk->front()->id; });
    return it == m_chunks.begin() ? 0 : static_cast<std::size_t>(it - m_chunks.begin()) - 1;
}

RecordPtr Table::get(std::string_view id) const {
    if (m_chunks.empty()) return nullptr;
    const Chunk& chunk = *m_chunks[chunkFor(id)];
    const auto it = std::lower_bound(chunk.begin(), chunk.end(), id, idLess);
    return it != chunk.end() && (*it)->id == id ? *it : nullptr;
}

const Record* Table::find(std::string_view id) const {
    if (m_chunks.empty()) return nullptr;
    const Chunk& chunk = *m_chunks[chunkFor(id)];
    const auto it = std::lower_bound(chunk.begin(), chunk.end(), id, idLess);
    return it != chunk.end() && (*it)->id == id ? it->get() : nullptr;
}

Table Table::with(RecordPtr record) const {
    Table next = *this;
    if (next.m_chunks.empty()) {
        next.m_chunks.push_back(std::make_shared<const Chunk>(Chunk{std::move(record)}));
        next.m_size = 1;
        return next;
    }
    const std::size_t at = chunkFor(record->id);
    auto chunk = std::make_shared<Chunk>(*m_chunks[at]);
    const auto it = std::lower_bound(chunk->begin(), chunk->end(), record->id, idLess);
    if (it != chunk->end() && (*it)->id == record->id) {
        *it = std::move(record);
    } else {
        chunk->insert(it, std::move(record));
        ++next.m_size;
    }
    if (chunk->size() > kChunk) {
        const auto middle = chunk->begin() + static_cast<std::ptrdiff_t>(chunk->size() / 2);
        next.m_chunks.insert(next.m_chunks.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                             std::make_shared<const Chunk>(middle, chunk->end()));
        chunk->erase(middle, chunk->end());
    }
    next.m_chunks[at] = std::move(chunk);
    return next;
}

Table Table::without(std::string_view id) const {
    if (find(id) == nullptr) return *this;
    Table next = *this;
    const std::size_t at = chunkFor(id);
    auto chunk = std::make_shared<Chunk>(*m_chunks[at]);
    chunk->erase(std::lower_bound(chunk->begin(), chunk->end(), id, idLess));
    if (chunk->empty())
        next.m_chunks.erase(next.m_chunks.begin() + static_cast<std::ptrdiff_t>(at));
    else
        next.m_chunks[at] = std::move(chunk);
    --next.m_size;
    return next;
}

Snapshot::Snapshot(const Registry& registry) : m_registry(&registry) {
    m_tables.assign(static_cast<std::size_t>(registry.count()), std::make_shared<const Table>());
}

std::size_t Snapshot::recordCount() const {
    std::size_t count = 0;
    for (const auto& table : m_tables) count += table->size();
    return count;
}

Snapshot Snapshot::apply(const ChangeSet& changes) const {
    Snapshot next = *this;
    for (const auto& change : changes) {
        auto& table = next.m_tables[static_cast<std::size_t>(change.registerIndex)];
        table = std::make_shared<const Table>(change.after ? table->with(change.after) : table->without(change.id));
    }
    return next;
}

Snapshot Snapshot::withTable(int registerIndex, Table table) const {
    Snapshot next = *this;
    next.m_tables[static_cast<std::size_t>(registerIndex)] = std::make_shared<const Table>(std::move(table));
    return next;
}

bool Snapshot::sameAs(const Snapshot& other) const {
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        const Table& a = *m_tables[i];
        const Table& b = *other.m_tables[i];
        if (&a == &b) continue;
        if (a.size() != b.size() || !std::equal(a.begin(), a.end(), b.begin(), b.end())) return false;
    }
    return true;
}

std::string Snapshot::titleOf(int registerIndex, const Record& record, base::Language language) const {
    const RegisterSpec& spec = (*m_registry)[registerIndex];
    const Value& title = record.at(spec.titleField);
    if (const auto* localized = std::get_if<base::Localized>(&title)) return localized->best(language);
    if (const auto* date = std::get_if<base::Date>(&title)) return date->display(language);
    const FieldSpec& field = spec[spec.titleField];
    if (field.isReference() && !field.isList()) {
        // A row of a cross register is called after what it stands for: one step, so that no circle can hold us.
        const int target = m_registry->index(field.targetRegister());
        const Record* named = target < 0 ? nullptr : find(target, record.text(spec.titleField));
        if (named == nullptr) return {};
        const RegisterSpec& other = (*m_registry)[target];
        return other[other.titleField].isReference() ? std::string() : titleOf(target, *named, language);
    }
    if (const auto* text = std::get_if<std::string>(&title)) return *text;
    return spec.refField >= 0 ? record.text(spec.refField) : std::string();
}

}  // namespace cw::model
