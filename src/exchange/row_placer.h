#pragma once
#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "exchange/content_index.h"
#include "exchange/planning.h"
#include "exchange/row_keys.h"

namespace cw::exchange {

/// Finds which record each row is: by id, else by its nature (key fields), else by the register's import key, else
/// the one that equals all its cells, else a new one. Two rows of one record are refused.
class RowPlacer {
public:
    explicit RowPlacer(Planning& all) : m_all(all), m_keys(all.snapshot) {}

    /// False: cancelled.
    bool run();
    bool addedWithoutKey(const MappedTable& table) const { return m_keyless.contains(&table); }

private:
    static bool isKeyed(const model::RegisterSpec& spec) { return spec.single || !spec.keyFields.empty(); }
    void placeById(Draft& draft);
    /// The row is this record; a second row of the same record is refused, at the cell that says which one it is.
    void settle(Draft& draft, const std::string& id, RowProblem at);
    static void refuseTwin(Draft& draft, std::size_t firstRow, RowProblem at);
    /// The cell of the first field of the key that the file has a column for.
    RowProblem atKey(const Draft& draft, const std::vector<int>& key) const;
    /// Other rows may refer to it by the names that stand in this row.
    void announce(const Draft& draft);
    static const std::vector<int>& keyOf(const model::RegisterSpec& spec);
    /// Does the row say anything about the register's import key?
    bool hasKey(const Draft& draft);
    /// Rows whose key is known, as often as a round of it makes more keys known (a key may be a reference).
    bool placeByKeys();
    /// A record with only its key, as the row says it; nothing: it cannot be read yet.
    std::optional<model::Record> readKey(const Draft& draft, const std::vector<int>& key);
    bool placeByKey(Draft& draft);
    void noteKeysOfIds();
    /// No id and no key: the record that equals all cells of the row, else a new one.
    void placeByContent(Draft& draft);
    /// Its key could not be read: says why.
    void explainKey(Draft& draft);

    Planning& m_all;
    RowKeys m_keys;
    std::map<int, ContentIndex> m_contents;                      ///< by register
    std::map<std::pair<int, std::string>, std::size_t> m_taken;  ///< record → number of its row
    std::unordered_set<const MappedTable*> m_keyless;
};

}  // namespace cw::exchange
