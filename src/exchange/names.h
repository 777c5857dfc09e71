#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/snapshot.h"

namespace cw::exchange {

/// What records are called: id, number, title in either language, "number title"; records of the project and those
/// that an import adds. Widths, case and 臺/台 make no difference unless the exact name is there.
class NameIndex {
public:
    using Ids = std::set<std::string, std::less<>>;  ///< ordered, because thousands may have one name

    explicit NameIndex(const model::Snapshot& snapshot);
    /// The record or, of a changed one, its new names too.
    void add(int registerIndex, const model::Record& record);
    /// A name that the record had when the file was handed out. Of one that is gone it counts beside its id alone.
    void addThen(int registerIndex, const std::string& id, std::string_view name);
    /// Ids of the records with that name, each once.
    const Ids& find(int registerIndex, std::string_view name);
    /// Is this one of the record's names?
    bool isNameOf(int registerIndex, std::string_view name, std::string_view id);

private:
    struct Names {
        bool filled = false;
        std::unordered_map<std::string, Ids> exact;
        std::unordered_map<std::string, Ids> folded;
        std::unordered_map<std::string, Ids> gone;  ///< folded; of records that are there no more
    };
    Names& names(int registerIndex);
    void put(Names& names, int registerIndex, const model::Record& record) const;

    const model::Snapshot& m_snapshot;
    std::vector<Names> m_names;
    Ids m_none;
};

}  // namespace cw::exchange
