#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/snapshot.h"

namespace cw::exchange {

/// Records of one register by what they say, so that a row without id and key finds its equal without asking each of
/// them: as many steps for a row among thousands of records as among ten.
class ContentIndex {
public:
    using Cells = std::vector<std::pair<int, model::Value>>;  ///< fields and what the row says; never without value

    explicit ContentIndex(const model::Table& records) : m_records(records) {}

    /// The first record, in the order of the table, that says all of it and is not taken; null: none. A record that
    /// is taken stays so: it is not asked for again.
    const model::Record* find(const Cells& cells, const std::function<bool(const std::string& id)>& isTaken);
    /// How often a record was looked at.
    std::size_t looks() const { return m_looks; }

    /// Does the stored value say what the cells say? A language that the file has no column for does not count.
    static bool covers(const model::Value& stored, const model::Value& given);

private:
    /// A field, or one language of its text.
    struct Part {
        int field;
        int half;  ///< −1: the whole value
        friend bool operator==(const Part&, const Part&) = default;
        friend bool operator<(const Part& a, const Part& b) {
            return a.field != b.field ? a.field < b.field : a.half < b.half;
        }
    };
    using Pattern = std::vector<Part>;
    struct Bucket {
        std::vector<const model::Record*> records;
        std::size_t from = 0;  ///< all before it are taken
    };
    using Buckets = std::unordered_map<std::string, Bucket>;

    static Pattern partsOf(const Cells& cells);
    /// What the value says at that part; empty: nothing.
    static std::string textOf(const model::Value& value, int half);
    /// The index by these parts; null: there are so many that one more would cost more than it saves.
    Buckets* indexBy(const Pattern& pattern);
    Bucket* smallest(const Pattern& pattern, const std::vector<std::string>& texts);

    const model::Table& m_records;
    std::map<Pattern, Buckets> m_indexes;
    std::size_t m_wide = 0;  ///< indexes by several parts
    std::size_t m_looks = 0;
};

}  // namespace cw::exchange
