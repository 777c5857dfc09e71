#include "analysis/term_uses.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

#include "analysis/word_finder.h"
#include "base/text_util.h"
#include "model/registers.h"

namespace cw::analysis {

using base::Language;
using model::List;
using model::Record;
using model::Terms;

namespace {

List usedWords(const Record& term, Language language) {
    List words = term.list(language == Language::En ? Terms::AltEn : Terms::AltZh);
    const std::string& preferred = term.localized(Terms::Pref).in(language);
    if (!preferred.empty()) words.insert(words.begin(), preferred);
    return words;
}

const List& avoidedWords(const Record& term, Language language) {
    return term.list(language == Language::En ? Terms::DiscouragedEn : Terms::DiscouragedZh);
}

bool isRetired(const Record& term) {
    return term.text(Terms::Status) == "retired";
}

/// Words that are looked for, and those of the glossary that shield what stands inside them.
class Vocabulary {
public:
    using Words = std::vector<std::pair<std::string, std::string>>;
    explicit Vocabulary(Words words) : m_words(std::move(words)) {}
    Vocabulary(const model::Snapshot& snapshot, Language language, List (*wanted)(const Record&, Language)) {
        for (const auto& term : snapshot.table<Terms>()) {
            if (isRetired(term)) continue;
            for (const auto& word : wanted(term, language)) m_words.emplace_back(word, term.id);
        }
        if (m_words.empty()) return;
        // only a word that holds a wanted one can shield it
        const auto wantedOnes = finder();
        for (const auto& term : snapshot.table<Terms>())
            if (!isRetired(term))
                for (const auto& word : usedWords(term, language))
                    if (!wantedOnes->find(word).empty()) m_words.emplace_back(word, std::string());
    }
    bool empty() const { return m_words.empty(); }
    /// Words with the id of their term; a shield has none.
    const Words& words() const { return m_words; }

    /// Each term once, with the word met first: index into words(), by term's id. What stands inside a longer word,
    /// looked for or shielding, is part of that one.
    std::map<std::string_view, std::size_t> termsIn(std::string_view text) const {
        if (!m_finder) m_finder = finder();
        std::map<std::string_view, std::size_t> found;
        const auto hits = m_finder->find(text);
        for (const auto& hit : hits) {
            const auto& term = termOf(hit);
            if (term.empty()) continue;
            const bool inside = std::ranges::any_of(hits, [&](const WordFinder::Hit& longer) {
                return longer.begin <= hit.begin && longer.end >= hit.end &&
                       longer.end - longer.begin > hit.end - hit.begin;
            });
            if (!inside) found.emplace(term, static_cast<std::size_t>(hit.word));
        }
        return found;
    }

private:
    std::unique_ptr<WordFinder> finder() const {
        std::vector<std::string> words;
        words.reserve(m_words.size());
        for (const auto& [word, term] : m_words) words.push_back(word);
        return std::make_unique<WordFinder>(words);
    }
    const std::string& termOf(const WordFinder::Hit& hit) const {
        return m_words[static_cast<std::size_t>(hit.word)].second;
    }
    Words m_words;
    mutable std::unique_ptr<WordFinder> m_finder;  // made when the first text is read
};

std::vector<int> localizedFields(const model::RegisterSpec& spec) {
    std::vector<int> all;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].isLocalized()) all.push_back(static_cast<int>(i));
    return all;
}

/// About forty characters around the word, or the beginning where it is written otherwise.
std::string around(const std::string& text, const std::string& word) {
    constexpr std::size_t kBefore = 24;
    constexpr std::size_t kAfter = 48;
    const auto at = text.find(word);
    const std::size_t middle = at == std::string::npos ? 0 : at;
    std::size_t from = middle > kBefore ? middle - kBefore : 0;
    std::size_t to = std::min(text.size(), middle + word.size() + kAfter);
    const auto isInner = [&](std::size_t i) {
        return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
    };
    while (from > 0 && isInner(from)) --from;
    while (to < text.size() && isInner(to)) ++to;
    auto part = text.substr(from, to - from);
    std::ranges::replace(part, '\n', ' ');
    return (from > 0 ? "…" : "") + part + (to < text.size() ? "…" : "");
}

List avoided(const Record& term, Language language) {
    return avoidedWords(term, language);
}
List disputed(const Record& term, Language language) {
    return term.text(Terms::Status) == "disputed" ? usedWords(term, language) : List{};
}

std::vector<int> fieldsToRead(const model::RegisterSpec& spec) {
    if (spec.name == Terms::kName || spec.name == model::TermSources::kName ||
        spec.name == model::AcceptedFindings::kName)
        return {};
    auto fields = localizedFields(spec);
    if (spec.name == model::Needs::kName) std::erase(fields, static_cast<int>(model::Needs::Title));
    return fields;
}

std::vector<int> fieldsOfDisputed(const model::RegisterSpec& spec) {
    if (spec.name == model::Initiatives::kName) return {model::Initiatives::Title, model::Initiatives::Purpose};
    for (const std::string_view name : {model::Decisions::kName, model::VisionStatements::kName,
                                        model::PrincipleStatements::kName, model::Contracts::kName})
        if (spec.name == name) return localizedFields(spec);
    return {};
}

constexpr std::array kLanguages{Language::ZhTw, Language::En};

}  // namespace

WordReading::WordReading(const model::Snapshot& snapshot, Kind kind, const WordReading* earlier)
    : m_terms(snapshot.table<Terms>().chunks()) {
    const bool isAvoided = kind == Kind::Avoided;
    const bool sameTerms = earlier != nullptr && earlier->m_terms == m_terms;
    for (std::size_t l = 0; l < kLanguages.size(); ++l) {
        const Vocabulary words = sameTerms ? Vocabulary(earlier->m_languages[l].words)
                                           : Vocabulary(snapshot, kLanguages[l], isAvoided ? avoided : disputed);
        auto& reading = m_languages[l];
        reading.words = words.words();
        if (words.empty()) continue;
        std::unordered_map<const model::Table::Chunk*, const ChunkUses*> known;
        if (earlier != nullptr && earlier->m_languages[l].words == reading.words)
            for (const auto& chunks : earlier->m_languages[l].byRegister)
                for (const auto& chunk : chunks) known.emplace(chunk.chunk.get(), &chunk);
        for (int r = 0; r < snapshot.registry().count(); ++r) {
            auto& chunks = reading.byRegister.emplace_back();
            const auto& spec = snapshot.registry()[r];
            const auto fields = isAvoided ? fieldsToRead(spec) : fieldsOfDisputed(spec);
            if (fields.empty()) continue;
            for (const auto& chunk : snapshot.table(r).chunks()) {
                if (const auto same = known.find(chunk.get()); same != known.end()) {
                    chunks.push_back(*same->second);
                    continue;
                }
                ++m_chunksRead;
                chunks.push_back({chunk, {}});
                auto& read = chunks.back();
                std::map<std::string_view, std::size_t> at;  // by term
                for (const auto& record : chunk->records)
                    for (const int field : fields) {
                        const std::string& text = record->localized(field).in(kLanguages[l]);
                        if (text.empty()) continue;
                        for (const auto& [term, word] : words.termsIn(text)) {
                            const auto [found, fresh] = at.emplace(term, read.uses.size());
                            if (fresh)
                                read.uses.push_back({std::string(term), words.words()[word].first, 0, record->id});
                            ++read.uses[found->second].places;
                        }
                    }
            }
        }
    }
}

std::vector<TermUses> WordReading::uses(const model::Snapshot& snapshot) const {
    std::map<std::string_view, TermUses> byTerm;
    for (std::size_t l = 0; l < kLanguages.size(); ++l)
        for (std::size_t r = 0; r < m_languages[l].byRegister.size(); ++r)
            for (const auto& chunk : m_languages[l].byRegister[r])
                for (const auto& use : chunk.uses) {
                    TermUses& all = byTerm[use.term];
                    if (all.places == 0)
                        all = {snapshot.find<Terms>(use.term),
                               use.word,
                               0,
                               std::string(snapshot.registry()[static_cast<int>(r)].name),
                               use.recordId,
                               kLanguages[l]};
                    all.places += use.places;
                }
    std::vector<TermUses> list;
    list.reserve(byTerm.size());
    for (auto& [id, use] : byTerm) list.push_back(std::move(use));
    return list;
}

std::vector<WordPlace> avoidedWordPlaces(const model::Snapshot& snapshot) {
    std::vector<WordPlace> places;
    for (const Language language : {Language::ZhTw, Language::En}) {
        const Vocabulary words(snapshot, language, avoided);
        if (words.empty()) continue;
        for (int r = 0; r < snapshot.registry().count(); ++r) {
            const auto& spec = snapshot.registry()[r];
            const auto read = fieldsToRead(spec);
            if (read.empty()) continue;
            for (const auto& record : snapshot.table(r))
                for (const int field : read) {
                    const std::string& text = record.localized(field).in(language);
                    if (text.empty()) continue;
                    for (const auto& [term, at] : words.termsIn(text)) {
                        const auto& word = words.words()[at].first;
                        places.push_back({snapshot.find<Terms>(term), word, false, std::string(spec.name), record.id,
                                          field, language, 0, around(text, word)});
                    }
                }
        }
    }
    return places;
}

std::vector<WordPlace> wordsIn(const model::Snapshot& snapshot, std::string_view text) {
    std::vector<WordPlace> places;
    const auto lines = base::split(text, '\n');
    for (const Language language : {Language::ZhTw, Language::En})
        for (const bool isDisputed : {false, true}) {
            const Vocabulary words(snapshot, language, isDisputed ? disputed : avoided);
            if (words.empty()) continue;
            for (std::size_t i = 0; i < lines.size(); ++i)
                for (const auto& [term, at] : words.termsIn(lines[i])) {
                    const auto& word = words.words()[at].first;
                    places.push_back({snapshot.find<Terms>(term),
                                      word,
                                      isDisputed,
                                      {},
                                      {},
                                      -1,
                                      language,
                                      static_cast<int>(i) + 1,
                                      around(lines[i], word)});
                }
        }
    std::ranges::stable_sort(places, {}, &WordPlace::line);
    return places;
}

std::vector<std::string> longerWords(const model::Snapshot& snapshot, Language language, std::string_view word) {
    std::vector<std::string> longer;
    for (const auto& term : snapshot.table<Terms>()) {
        if (isRetired(term)) continue;
        for (const auto& words : {usedWords(term, language), avoidedWords(term, language)})
            for (const auto& each : words)
                if (each.size() > word.size() && each.find(word) != std::string::npos) longer.push_back(each);
    }
    return longer;
}

std::string withWordReplaced(std::string_view text, std::string_view word, std::string_view by,
                             const std::vector<std::string>& longer) {
    std::string result;
    if (word.empty()) return std::string(text);
    // where a longer word stands around [found, found + word.size())
    const auto isInside = [&](std::size_t found) {
        return std::ranges::any_of(longer, [&](const std::string& each) {
            for (auto in = each.find(word); in != std::string::npos; in = each.find(word, in + 1))
                if (found >= in && text.substr(found - in, each.size()) == each) return true;
            return false;
        });
    };
    std::size_t at = 0;
    for (auto found = text.find(word); found != std::string_view::npos; found = text.find(word, at)) {
        result += text.substr(at, found - at);
        result += isInside(found) ? word : by;
        at = found + word.size();
    }
    return result + std::string(text.substr(at));
}

std::vector<LabelClash> labelClashes(const model::Snapshot& snapshot) {
    std::vector<LabelClash> clashes;
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const Language language : {Language::ZhTw, Language::En}) {
        std::map<std::string, const Record*> owners;
        const auto clash = [&](const std::string& word, const Record& term) {
            const auto it = owners.find(base::fold(word));
            if (it == owners.end() || it->second == &term) return;
            const auto pair = std::minmax<std::string_view>(it->second->id, term.id);
            if (seen.insert(pair).second) clashes.push_back({word, it->second, &term});
        };
        for (const auto& term : snapshot.table<Terms>()) {
            if (isRetired(term)) continue;
            for (const auto& word : usedWords(term, language)) {
                clash(word, term);
                owners.emplace(base::fold(word), &term);
            }
        }
        for (const auto& term : snapshot.table<Terms>())
            if (!isRetired(term))
                for (const auto& word : avoidedWords(term, language)) clash(word, term);
    }
    return clashes;
}

}  // namespace cw::analysis
