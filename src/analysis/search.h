#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "framework/catalogue.h"
#include "model/snapshot.h"

namespace cw::analysis {

/// A record or framework item in whose texts all words of a search occur.
struct SearchHit {
    std::string registerName{};  ///< empty: a framework item
    std::string id{};            ///< of the record or item
    int field = -1;              ///< of the register; where the excerpt stands; −1 of items
    std::string excerpt{};       ///< one line around the first word, cut at both ends with "…"
};

/// Searches everything that somebody wrote: texts of all fields of all registers in both languages, tags, links,
/// names of attached files, and titles and explanations of the framework's items. Words are set apart by blanks and
/// compared folded (case, full-width forms, 台 and 臺); all of them must occur in one record. Those whose title holds
/// the first word come first, then in the order of registers; at most `most`. A search without words finds nothing.
std::vector<SearchHit> search(const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                              std::string_view needle, base::Language language, std::size_t most);

}  // namespace cw::analysis
