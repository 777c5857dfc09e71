#pragma once
#include <string>
#include <vector>

#include "model/snapshot.h"

namespace cw::analysis {

/// Texts of a project in which words of one term stand.
struct TermUses {
    const model::Record* term = nullptr;
    std::string word;          ///< the first one met, as the term writes it
    int places = 0;            ///< texts: record × field × language
    std::string registerName;  ///< of the first place
    std::string recordId;
    base::Language language = base::Language::En;  ///< of the first place
};

/// Words to avoid, of terms not retired, in all texts of both languages but titles of needs (people's own words),
/// terms and their sources, and accepted findings. Inside a longer word of the glossary they do not count. By term's
/// id.
std::vector<TermUses> avoidedWordUses(const model::Snapshot& snapshot);
/// Words for disputed terms in decisions, vision, principles, contracts, titles and purposes of initiatives.
std::vector<TermUses> disputedTermUses(const model::Snapshot& snapshot);

/// A word that two terms not retired claim.
struct LabelClash {
    std::string word;
    const model::Record* term = nullptr;
    const model::Record* other = nullptr;
};
/// Used in both, or used in one and avoided in the other; each pair of terms once.
std::vector<LabelClash> labelClashes(const model::Snapshot& snapshot);

}  // namespace cw::analysis
