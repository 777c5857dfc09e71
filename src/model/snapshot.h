#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "model/change_set.h"
#include "model/record.h"
#include "model/register_spec.h"

namespace cw::model {

/// The records of one register in the order of their ids, in chunks that versions share: a change copies one chunk.
class Table {
public:
    static constexpr std::size_t kChunk = 128;  ///< records a chunk holds at most
    /// Beside each record the first bytes of its id, so that a search reads one block of memory and not the records.
    struct Chunk {
        std::vector<RecordPtr> records;
        std::vector<std::uint64_t> keys;
    };

    Table() = default;
    /// From records in any order; ids must be unique.
    explicit Table(std::vector<RecordPtr> records);

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const Record* find(std::string_view id) const;
    RecordPtr get(std::string_view id) const;
    Table with(RecordPtr record) const;  ///< added or replaced
    Table without(std::string_view id) const;

    class Iterator {
    public:
        using value_type = Record;
        using reference = const Record&;
        using pointer = const Record*;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::forward_iterator_tag;
        Iterator() = default;
        Iterator(const Table* table, std::size_t chunk) : m_table(table), m_chunk(chunk) {}
        reference operator*() const { return *m_table->m_chunks[m_chunk]->records[m_at]; }
        pointer operator->() const { return &**this; }
        const RecordPtr& shared() const { return m_table->m_chunks[m_chunk]->records[m_at]; }
        Iterator& operator++() {
            if (++m_at == m_table->m_chunks[m_chunk]->records.size()) {
                m_at = 0;
                ++m_chunk;
            }
            return *this;
        }
        Iterator operator++(int) {
            auto old = *this;
            ++*this;
            return old;
        }
        friend bool operator==(const Iterator& a, const Iterator& b) {
            return a.m_chunk == b.m_chunk && a.m_at == b.m_at;
        }

    private:
        const Table* m_table = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_at = 0;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_chunks.size()}; }
    /// The pieces that versions share: who keeps what it made of one need not read it again.
    const std::vector<std::shared_ptr<const Chunk>>& chunks() const { return m_chunks; }

private:
    std::size_t chunkFor(std::string_view id) const;
    const RecordPtr* at(std::string_view id) const;
    std::vector<std::shared_ptr<const Chunk>> m_chunks;
    std::size_t m_size = 0;
};

/// An immutable value with all records of a project. Applying a ChangeSet gives a new one that shares everything
/// untouched; copies are cheap and may be handed to other threads. Attachment bytes and history are not in it.
class Snapshot {
public:
    explicit Snapshot(const Registry& registry = model::registry());
    const Registry& registry() const { return *m_registry; }

    const Table& table(int registerIndex) const { return *m_tables[static_cast<std::size_t>(registerIndex)]; }
    /// By the register's struct: snapshot.table<Answers>()
    template <class Register>
    const Table& table() const {
        return table(indexOf<Register>());
    }
    const Record* find(int registerIndex, std::string_view id) const { return table(registerIndex).find(id); }
    template <class Register>
    const Record* find(std::string_view id) const {
        return table<Register>().find(id);
    }
    std::size_t recordCount() const;

    Snapshot apply(const ChangeSet& changes) const;
    Snapshot withTable(int registerIndex, Table table) const;
    /// Same records (deep); for tests and for "modified since saved".
    bool sameAs(const Snapshot& other) const;

    /// What a list calls this record: its title field in that language (a reference: the title of what it names),
    /// else its ref, else "(untitled)" is up to the caller.
    std::string titleOf(int registerIndex, const Record& record, base::Language language) const;

private:
    template <class Register>
    int indexOf() const {
        static const int ofAll = model::registry().index(Register::kName);
        return m_registry == &model::registry() ? ofAll : m_registry->index(Register::kName);
    }
    const Registry* m_registry;
    std::vector<std::shared_ptr<const Table>> m_tables;
};

}  // namespace cw::model
