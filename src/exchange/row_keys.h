#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "model/snapshot.h"

namespace cw::exchange {

/// Import keys: which records of the project have one, and which rows of the file gave one to a record. A second row
/// with such a key and without an id is the same record.
class RowKeys {
public:
    static constexpr std::size_t kNamedMatches = 5;

    explicit RowKeys(const model::Snapshot& snapshot) : m_snapshot(snapshot) {}

    /// At most kNamedMatches and one more: enough to say that several have the key, where thousands may.
    std::vector<std::string> matching(int registerIndex, const std::vector<int>& key, const model::Record& keyed);
    void note(int registerIndex, const std::vector<int>& key, model::Record keyed, std::size_t row);
    /// Number of the row of this file that has the key; 0: none.
    std::size_t rowWith(int registerIndex, const std::vector<int>& key, const model::Record& keyed) const;

private:
    struct Noted {
        model::RecordPtr keyed;
        std::size_t row;
    };

    const model::Snapshot& m_snapshot;
    /// Index by the text of the first key field, made once a register.
    std::map<int, std::multimap<std::string, const model::Record*>> m_records;
    std::map<int, std::multimap<std::string, Noted>> m_rows;
};

}  // namespace cw::exchange
