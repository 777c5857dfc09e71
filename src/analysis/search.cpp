#include "analysis/search.h"

#include <algorithm>

#include "base/text_util.h"

namespace cw::analysis {

namespace {

using model::FieldSpec;
using model::FieldType;
using model::Record;

constexpr std::size_t kBefore = 16;  // characters of an excerpt before the word
constexpr std::size_t kLength = 72;

struct Text {
    int field;
    std::string_view text;
};

bool holdsText(const FieldSpec& field) {
    switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Localized:
        case FieldType::LocalizedLong:
        case FieldType::Tags:
        case FieldType::Link:
        case FieldType::Attachment:
            return true;
        default:
            return false;
    }
}

std::string_view nameOfAttachment(std::string_view value) {
    const auto slash = value.find('/');
    return slash == std::string_view::npos ? value : value.substr(slash + 1);
}

/// The record's texts, the reader's language before the other.
void collect(const model::RegisterSpec& spec, const std::vector<int>& fields, const Record& record,
             base::Language language, std::vector<Text>& texts) {
    texts.clear();
    for (const int field : fields) {
        const auto& value = record.at(field);
        if (const auto* text = std::get_if<std::string>(&value))
            texts.push_back({field, spec[field].type == FieldType::Attachment ? nameOfAttachment(*text) : *text});
        if (const auto* words = std::get_if<model::List>(&value))
            for (const auto& word : *words) texts.push_back({field, word});
        if (const auto* both = std::get_if<base::Localized>(&value)) {
            texts.push_back({field, both->in(language)});
            texts.push_back({field, both->in(base::other(language))});
        }
    }
}

/// Byte offsets of the characters, and the end.
std::vector<std::size_t> characters(std::string_view text) {
    std::vector<std::size_t> at;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) at.push_back(i);
    at.push_back(text.size());
    return at;
}

/// A line around the word: where it begins in the folded text, measured in characters, is near enough where it begins
/// in the text itself.
std::string excerptOf(std::string_view text, std::string_view folded, std::string_view word) {
    const auto found = folded.find(word);
    const auto at = characters(text);
    const std::size_t count = at.size() - 1;
    std::size_t begin = characters(folded.substr(0, std::min(found, folded.size()))).size() - 1;
    begin = std::min(begin, count);
    begin = begin > kBefore && count > kLength ? std::min(begin - kBefore, count - kLength) : 0;
    const std::size_t end = std::min(count, begin + kLength);
    std::string line(text.substr(at[begin], at[end] - at[begin]));
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return (begin > 0 ? "…" : "") + base::trimmed(line) + (end < count ? "…" : "");
}

/// Words of a search against the texts of one thing.
class Matcher {
public:
    explicit Matcher(std::string_view needle) {
        for (const auto& word : base::split(base::fold(base::trimmed(needle)), ' '))
            if (!word.empty()) m_words.push_back(word);
    }
    bool empty() const { return m_words.empty(); }

    /// Index of the text that holds the first word; −1 when a word is in none.
    int find(const std::vector<Text>& texts) {
        m_folded.resize(texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) m_folded[i] = base::fold(texts[i].text);
        int first = -1;
        for (const auto& word : m_words) {
            const auto at = std::ranges::find_if(
                m_folded, [&](const std::string& text) { return text.find(word) != std::string::npos; });
            if (at == m_folded.end()) return -1;
            if (first < 0) first = static_cast<int>(at - m_folded.begin());
        }
        return first;
    }
    std::string excerpt(const std::vector<Text>& texts, int at) const {
        return excerptOf(texts[static_cast<std::size_t>(at)].text, m_folded[static_cast<std::size_t>(at)],
                         m_words.front());
    }

private:
    std::vector<std::string> m_words;
    std::vector<std::string> m_folded;  // of the texts looked at last
};

}  // namespace

std::vector<SearchHit> search(const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                              std::string_view needle, base::Language language, std::size_t most) {
    Matcher matcher(needle);
    if (matcher.empty() || most == 0) return {};
    std::vector<SearchHit> inTitles;
    std::vector<SearchHit> elsewhere;
    const auto add = [&](bool inTitle, SearchHit hit) {
        auto& list = inTitle ? inTitles : elsewhere;
        if (list.size() < most) list.push_back(std::move(hit));
    };
    std::vector<Text> texts;
    const auto& registry = snapshot.registry();
    for (int i = 0; i < registry.count() && inTitles.size() < most; ++i) {
        const auto& spec = registry[i];
        std::vector<int> fields;
        for (int field = 0; field < static_cast<int>(spec.fields.size()); ++field)
            if (holdsText(spec[field])) fields.push_back(field);
        std::stable_partition(fields.begin(), fields.end(), [&](int field) { return field == spec.titleField; });
        for (const auto& record : snapshot.table(i)) {
            collect(spec, fields, record, language, texts);
            const int at = matcher.find(texts);
            if (at < 0) continue;
            const int field = texts[static_cast<std::size_t>(at)].field;
            add(field == spec.titleField, {std::string(spec.name), record.id, field, matcher.excerpt(texts, at)});
        }
    }
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        const auto& item = catalogue.at(static_cast<int>(i));
        texts = {{-1, item.id}, {-1, item.title(language)}, {-1, item.in(language).explanation}};
        if (const int at = matcher.find(texts); at >= 0) add(at < 2, {{}, item.id, -1, matcher.excerpt(texts, at)});
    }
    for (auto& hit : elsewhere)
        if (inTitles.size() < most) inTitles.push_back(std::move(hit));
    return inTitles;
}

}  // namespace cw::analysis
