#pragma once
#include <array>
#include <memory>
#include <string>
#include <utility>
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

/// What one kind of words of the glossary was found in, chunk by chunk of the tables: the reading of a later state
/// takes over the chunks that it shares with an earlier one, as long as the words are the same.
class WordReading {
public:
    enum class Kind {
        /// Words to avoid, of terms not retired, in all texts of both languages but titles of needs (people's own
        /// words), terms and their sources, and accepted findings.
        Avoided,
        /// Words for disputed terms in decisions, vision, principles, contracts, titles and purposes of initiatives.
        Disputed,
    };
    WordReading(const model::Snapshot& snapshot, Kind kind, const WordReading* earlier = nullptr);
    /// By term's id. Inside a longer word of the glossary a word does not count.
    std::vector<TermUses> uses(const model::Snapshot& snapshot) const;
    /// How many chunks were read for this reading, not taken over; for tests and measurements.
    int chunksRead() const { return m_chunksRead; }

private:
    struct Use {
        std::string term;
        std::string word;
        int places = 0;
        std::string recordId;  ///< of the first place
    };
    struct ChunkUses {
        std::shared_ptr<const model::Table::Chunk> chunk;  ///< held, so that no other one can get its address
        std::vector<Use> uses;
    };
    struct InLanguage {
        std::vector<std::pair<std::string, std::string>> words;  ///< with the term's id; empty: only shields
        std::vector<std::vector<ChunkUses>> byRegister;
    };
    std::vector<std::shared_ptr<const model::Table::Chunk>> m_terms;  ///< as long as these are it, the words are
    std::array<InLanguage, 2> m_languages;
    int m_chunksRead = 0;
};

/// A place where a word of a term stands: in a field of a record, or in a line of a text that somebody brought.
struct WordPlace {
    const model::Record* term = nullptr;
    std::string word;       ///< as the term writes it
    bool disputed = false;  ///< the term's own word, which is disputed; else one to avoid
    std::string registerName;
    std::string recordId;
    int field = -1;
    base::Language language = base::Language::En;
    int line = 0;         ///< of the text, from 1
    std::string context;  ///< what stands around it
};
/// The places that a WordReading of words to avoid counts, each with its field.
std::vector<WordPlace> avoidedWordPlaces(const model::Snapshot& snapshot);
/// Words to avoid and disputed ones in a text that is not of the project, line by line.
std::vector<WordPlace> wordsIn(const model::Snapshot& snapshot, std::string_view text);
/// Words of the glossary, used and avoided, of terms not retired, that hold this one.
std::vector<std::string> longerWords(const model::Snapshot& snapshot, base::Language language, std::string_view word);
/// The text with each occurrence of the word, written exactly so, replaced, but for those inside one of the longer
/// words; unchanged when it is written otherwise.
std::string withWordReplaced(std::string_view text, std::string_view word, std::string_view by,
                             const std::vector<std::string>& longer);

/// A word that two terms not retired claim.
struct LabelClash {
    std::string word;
    const model::Record* term = nullptr;
    const model::Record* other = nullptr;
};
/// Used in both, or used in one and avoided in the other; each pair of terms once.
std::vector<LabelClash> labelClashes(const model::Snapshot& snapshot);

}  // namespace cw::analysis
