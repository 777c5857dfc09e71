#include "model/snapshot.h"

#include <algorithm>
#include <span>

namespace cw::model {

namespace {

constexpr std::size_t kKeyBytes = sizeof(std::uint64_t);

/// Orders as the first bytes of the ids do.
std::uint64_t keyOf(std::string_view id) {
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < kKeyBytes; ++i)
        key = key << 8U | (i < id.size() ? static_cast<unsigned char>(id[i]) : 0U);
    return key;
}

/// Where the first record stands that is not before the id.
std::size_t placeIn(const Table::Chunk& chunk, std::string_view id) {
    const auto [first, last] = std::ranges::equal_range(chunk.keys, keyOf(id));
    const auto begin = chunk.records.begin();
    const auto found =
        std::lower_bound(begin + (first - chunk.keys.begin()), begin + (last - chunk.keys.begin()), id,
                         [](const RecordPtr& record, std::string_view wanted) { return record->id < wanted; });
    return static_cast<std::size_t>(found - begin);
}

bool isAt(const Table::Chunk& chunk, std::size_t place, std::string_view id) {
    return place < chunk.records.size() && chunk.records[place]->id == id;
}

std::shared_ptr<const Table::Chunk> chunkOf(std::span<const RecordPtr> records) {
    auto chunk = std::make_shared<Table::Chunk>();
    chunk->records.assign(records.begin(), records.end());
    chunk->keys.reserve(records.size());
    for (const auto& record : records) chunk->keys.push_back(keyOf(record->id));
    return chunk;
}

}  // namespace

Table::Table(std::vector<RecordPtr> records) : m_size(records.size()) {
    std::ranges::sort(records, {}, [](const RecordPtr& r) -> const std::string& { return r->id; });
    // Chunks start three quarters full, so that the first additions do not split them.
    constexpr std::size_t kFill = kChunk * 3 / 4;
    for (std::span<const RecordPtr> rest = records; !rest.empty(); rest = rest.subspan(std::min(kFill, rest.size())))
        m_chunks.push_back(chunkOf(rest.first(std::min(kFill, rest.size()))));
}

std::size_t Table::chunkFor(std::string_view id) const {
    // The last chunk whose first id is not above `id`.
    const std::uint64_t key = keyOf(id);
    const auto it = std::upper_bound(m_chunks.begin(), m_chunks.end(), id, [&](std::string_view, const auto& chunk) {
        const std::uint64_t first = chunk->keys.front();
        return key != first ? key < first : id < chunk->records.front()->id;
    });
    return it == m_chunks.begin() ? 0 : static_cast<std::size_t>(it - m_chunks.begin()) - 1;
}

const RecordPtr* Table::at(std::string_view id) const {
    if (m_chunks.empty()) return nullptr;
    const Chunk& chunk = *m_chunks[chunkFor(id)];
    const std::size_t place = placeIn(chunk, id);
    return isAt(chunk, place, id) ? &chunk.records[place] : nullptr;
}

RecordPtr Table::get(std::string_view id) const {
    const auto* found = at(id);
    return found == nullptr ? nullptr : *found;
}

const Record* Table::find(std::string_view id) const {
    const auto* found = at(id);
    return found == nullptr ? nullptr : found->get();
}

Table Table::with(RecordPtr record) const {
    Table next = *this;
    if (next.m_chunks.empty()) {
        next.m_chunks.push_back(chunkOf({&record, 1}));
        next.m_size = 1;
        return next;
    }
    const std::size_t at = chunkFor(record->id);
    auto chunk = std::make_shared<Chunk>(*m_chunks[at]);
    const std::size_t place = placeIn(*chunk, record->id);
    const auto offset = static_cast<std::ptrdiff_t>(place);
    if (isAt(*chunk, place, record->id)) {
        chunk->records[place] = std::move(record);
    } else {
        chunk->keys.insert(chunk->keys.begin() + offset, keyOf(record->id));
        chunk->records.insert(chunk->records.begin() + offset, std::move(record));
        ++next.m_size;
    }
    if (chunk->records.size() <= kChunk) {
        next.m_chunks[at] = std::move(chunk);
        return next;
    }
    const std::span<const RecordPtr> all = chunk->records;
    const std::size_t middle = all.size() / 2;
    next.m_chunks[at] = chunkOf(all.first(middle));
    next.m_chunks.insert(next.m_chunks.begin() + static_cast<std::ptrdiff_t>(at) + 1, chunkOf(all.subspan(middle)));
    return next;
}

Table Table::without(std::string_view id) const {
    if (find(id) == nullptr) return *this;
    Table next = *this;
    const std::size_t at = chunkFor(id);
    auto chunk = std::make_shared<Chunk>(*m_chunks[at]);
    const auto place = static_cast<std::ptrdiff_t>(placeIn(*chunk, id));
    chunk->records.erase(chunk->records.begin() + place);
    chunk->keys.erase(chunk->keys.begin() + place);
    if (chunk->records.empty())
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
