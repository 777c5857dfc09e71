#include "analysis/term_uses.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>

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
    Vocabulary(const model::Snapshot& snapshot, Language language,
               const std::function<List(const Record&, Language)>& wanted) {
        for (const auto& term : snapshot.table<Terms>()) {
            if (isRetired(term)) continue;
            for (const auto& word : wanted(term, language)) add(word, &term);
        }
        if (m_words.empty()) return;
        // only a word that holds a wanted one can shield it
        const WordFinder wantedOnes(m_words);
        for (const auto& term : snapshot.table<Terms>())
            if (!isRetired(term))
                for (const auto& word : usedWords(term, language))
                    if (!wantedOnes.find(word).empty()) add(word, nullptr);
        m_finder = std::make_unique<WordFinder>(m_words);
    }
    bool empty() const { return m_finder == nullptr; }

    /// Each term once, with the word met first.
    std::map<const Record*, std::string> termsIn(std::string_view text) const {
        std::map<const Record*, std::string> found;
        const auto hits = m_finder->find(text);
        for (const auto& hit : hits) {
            const Record* term = m_terms[static_cast<std::size_t>(hit.word)];
            if (term == nullptr) continue;
            const bool shielded = std::ranges::any_of(hits, [&](const WordFinder::Hit& longer) {
                return m_terms[static_cast<std::size_t>(longer.word)] == nullptr && longer.begin <= hit.begin &&
                       longer.end >= hit.end && longer.end - longer.begin > hit.end - hit.begin;
            });
            if (!shielded) found.emplace(term, m_words[static_cast<std::size_t>(hit.word)]);
        }
        return found;
    }

private:
    void add(const std::string& word, const Record* term) {
        m_words.push_back(word);
        m_terms.push_back(term);
    }
    std::vector<std::string> m_words;
    std::vector<const Record*> m_terms;  // null: shields
    std::unique_ptr<WordFinder> m_finder;
};

/// The fields of a register whose texts are read.
using Fields = std::function<std::vector<int>(const model::RegisterSpec&)>;

std::vector<TermUses> uses(const model::Snapshot& snapshot,
                           const std::function<List(const Record&, Language)>& wanted, const Fields& fields) {
    std::map<std::string_view, TermUses> byTerm;
    for (const Language language : {Language::ZhTw, Language::En}) {
        const Vocabulary words(snapshot, language, wanted);
        if (words.empty()) continue;
        for (int r = 0; r < snapshot.registry().count(); ++r) {
            const auto& spec = snapshot.registry()[r];
            const auto read = fields(spec);
            if (read.empty()) continue;
            for (const auto& record : snapshot.table(r))
                for (const int field : read) {
                    const std::string& text = record.localized(field).in(language);
                    if (text.empty()) continue;
                    for (const auto& [term, word] : words.termsIn(text)) {
                        TermUses& use = byTerm[term->id];
                        if (use.places++ == 0) use = {term, word, 1, std::string(spec.name), record.id, language};
                    }
                }
        }
    }
    std::vector<TermUses> all;
    for (auto& [id, use] : byTerm) all.push_back(std::move(use));
    return all;
}

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

}  // namespace

std::vector<TermUses> avoidedWordUses(const model::Snapshot& snapshot) {
    return uses(snapshot, avoided, fieldsToRead);
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
                    for (const auto& [term, word] : words.termsIn(text))
                        places.push_back({term, word, false, std::string(spec.name), record.id, field, language, 0,
                                          around(text, word)});
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
                for (const auto& [term, word] : words.termsIn(lines[i]))
                    places.push_back({term,
                                      word,
                                      isDisputed,
                                      {},
                                      {},
                                      -1,
                                      language,
                                      static_cast<int>(i) + 1,
                                      around(lines[i], word)});
        }
    std::ranges::stable_sort(places, {}, &WordPlace::line);
    return places;
}

std::string withWordReplaced(std::string_view text, std::string_view word, std::string_view by) {
    std::string result;
    if (word.empty()) return std::string(text);
    std::size_t at = 0;
    for (auto found = text.find(word); found != std::string_view::npos; found = text.find(word, at)) {
        result += text.substr(at, found - at);
        result += by;
        at = found + word.size();
    }
    return result + std::string(text.substr(at));
}

std::vector<TermUses> disputedTermUses(const model::Snapshot& snapshot) {
    return uses(snapshot, disputed, [](const model::RegisterSpec& spec) -> std::vector<int> {
        if (spec.name == model::Initiatives::kName) return {model::Initiatives::Title, model::Initiatives::Purpose};
        for (const std::string_view name : {model::Decisions::kName, model::VisionStatements::kName,
                                            model::PrincipleStatements::kName, model::Contracts::kName})
            if (spec.name == name) return localizedFields(spec);
        return {};
    });
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
