#include <algorithm>
#include <map>
#include <set>

#include "analysis/term_uses.h"
#include "analysis/views/view_parts.h"
#include "model/own_order.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Record;
using model::Terms;
using model::TermSources;

namespace {

constexpr base::Msg kRelatedTo = CW_TEXT("view", "related: %1", "terms");
constexpr base::Msg kUsedIn = CW_TEXT("view", "stands in %1", "how many places");
constexpr base::Msg kDifferent = CW_TEXT("view", "means something else in %1 of them", "how many places");
constexpr base::Msg kDisputed = CW_TEXT("view", "disputed");
constexpr base::Msg kSummary =
    CW_TEXT("view", "%1 terms, %2 of them disputed, %3 proposed; %4 stand in no relation.");
constexpr base::Msg kLegend =
    CW_TEXT("view",
            "Narrower terms hang below broader ones; dashed: proposed. The map is made from the terms’ fields "
            "“broader” and “related”, so it is changed there.");
constexpr base::Msg kWordHead = CW_TEXT("view", "Word", "head of a table");
constexpr base::Msg kPlaceHead = CW_TEXT("view", "Place", "head of a table");
constexpr base::Msg kBetterHead = CW_TEXT("view", "Better", "head of a table: another word");
constexpr base::Msg kInField = CW_TEXT("view", "%1 · %2", "a record and one of its fields");
constexpr base::Msg kInLine = CW_TEXT("view", "line %1");
constexpr base::Msg kDisputedWord = CW_TEXT("view", "disputed: say which meaning");
constexpr base::Msg kProjectSummary =
    CW_TEXT("view", "Words to avoid stand in %1 places of this project; %2 terms have words to avoid.");
constexpr base::Msg kTextSummary =
    CW_TEXT("view", "%1 words to avoid or disputed in the text; nothing of it is kept.");
constexpr base::Msg kCheckLegend =
    CW_TEXT("view",
            "R replaces the word in its place, Shift+R in all places; people’s own words in needs are left "
            "alone.");
constexpr base::Msg kReplace = CW_TEXT("view", "Replace here");
constexpr base::Msg kRelationsOnly = CW_TEXT("view", "Terms in a relation");
constexpr base::Msg kDisputedOnly = CW_TEXT("view", "Disputed only");
constexpr base::Msg kAll = CW_TEXT("view", "All");
constexpr base::Msg kNarrower = CW_TEXT("view", "Narrower term…");
constexpr base::Msg kSource = CW_TEXT("view", "Where it stands…");

class Map {
public:
    explicit Map(const ViewInput& in) : m_in(in) {
        for (const auto& term : in.snapshot.table<Terms>()) {
            const auto& broader = term.text(Terms::Broader);
            if (in.snapshot.find<Terms>(broader)) {
                m_narrower[broader].push_back(&term);
                m_related.insert(term.id);
                m_related.insert(broader);
            }
            for (const auto& id : term.list(Terms::Related)) {
                if (!in.snapshot.find<Terms>(id)) continue;
                m_relatedTo[id].insert(term.id);
                m_relatedTo[term.id].insert(id);
                m_related.insert(id);
                m_related.insert(term.id);
            }
        }
        for (const auto& source : in.snapshot.table<TermSources>()) {
            auto& uses = m_uses[source.text(TermSources::Term)];
            ++uses.first;
            uses.second += source.text(TermSources::Fits) == "different" ? 1 : 0;
        }
    }

    ViewContent make() {
        const auto terms =
            model::inOwnOrder(m_in.snapshot, m_in.snapshot.registry().index(Terms::kName), languageOf(m_in));
        int disputed = 0;
        int proposed = 0;
        int alone = 0;
        for (const auto* term : terms) {
            disputed += term->text(Terms::Status) == "disputed" ? 1 : 0;
            proposed += term->text(Terms::Status) == "proposed" ? 1 : 0;
            alone += m_related.contains(term->id) ? 0 : 1;
        }
        for (const auto* term : terms)
            if (!m_in.snapshot.find<Terms>(term->text(Terms::Broader))) add(*term, 0);
        // what hangs in a circle has no root
        for (const auto* term : terms)
            if (!m_added.contains(term->id)) add(*term, 0);
        const auto n = [&](std::int64_t count) { return m_in.texts.integer(count); };
        return {.summary = m_in.texts.text(
                    kSummary, {n(static_cast<std::int64_t>(terms.size())), n(disputed), n(proposed), n(alone)}),
                .legend = m_in.texts.text(kLegend),
                .records = static_cast<int>(terms.size()),
                .body = std::move(m_forest)};
    }

private:
    bool shows(const Record& term) const {
        if (optionIs(m_in, "relations", true) && !m_related.contains(term.id)) return false;
        if (optionIs(m_in, "disputed") && term.text(Terms::Status) != "disputed") return false;
        return wanted(m_in, Terms::kName, term);
    }

    /// A term that is not shown gives its place to those below it.
    void add(const Record& term, int depth) {
        if (!m_added.insert(term.id).second) return;
        int below = depth;
        if (shows(term)) {
            m_forest.nodes.push_back(node(term, depth));
            below = depth + 1;
        }
        const auto found = m_narrower.find(term.id);
        if (found == m_narrower.end()) return;
        for (const auto* narrower : found->second) add(*narrower, below);
    }

    Forest::Node node(const Record& term, int depth) const {
        Forest::Node made{.target = recordTarget(Terms::kName, term.id), .title = titleIn(m_in, Terms::kName, term)};
        made.depth = depth;
        std::vector<std::string> parts;
        std::vector<std::string> related;
        // a relation holds both ways, whoever wrote it down
        const auto found = m_relatedTo.find(term.id);
        for (const auto& id : found == m_relatedTo.end() ? std::set<std::string>() : found->second)
            if (auto title = titleOfId(m_in, Terms::kName, id); !title.empty()) related.push_back(std::move(title));
        if (!related.empty()) parts.push_back(m_in.texts.text(kRelatedTo, {m_in.texts.list(related)}));
        if (const auto uses = m_uses.find(term.id); uses != m_uses.end()) {
            parts.push_back(m_in.texts.text(kUsedIn, {m_in.texts.integer(uses->second.first)}));
            if (uses->second.second > 0)
                parts.push_back(m_in.texts.text(kDifferent, {m_in.texts.integer(uses->second.second)}));
        }
        made.detail = base::join(parts, " · ");
        made.planned = term.text(Terms::Status) == "proposed";
        if (term.text(Terms::Status) == "disputed") {
            made.tone = ViewTone::Attention;
            made.toneText = m_in.texts.text(kDisputed);
        }
        return made;
    }

    const ViewInput& m_in;
    std::map<std::string, std::vector<const Record*>> m_narrower;
    std::set<std::string> m_related;
    std::map<std::string, std::set<std::string>> m_relatedTo;
    std::map<std::string, std::pair<int, int>> m_uses;  ///< places, and those that mean something else
    std::set<std::string> m_added;
    Forest m_forest;
};

ViewContent concepts(const ViewInput& in) {
    return Map(in).make();
}

std::vector<ViewAction> conceptActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    if (at.registerName != Terms::kName || at.kind != ParsedTarget::Kind::Record) return {};
    return {{"N", in.texts.text(kNarrower), newTarget(Terms::kName, {{"broader", at.id}})},
            {"S", in.texts.text(kSource), newTarget(TermSources::kName, {{"term", at.id}})}};
}

Listing listed(const ViewInput& in, const std::vector<WordPlace>& places) {
    Listing list;
    list.heads = {{in.texts.text(kPlaceHead)}, {in.texts.text(kWordHead)}, {in.texts.text(kBetterHead)}};
    for (const auto& place : places) {
        const int index = in.snapshot.registry().index(place.registerName);
        const auto* record = index < 0 ? nullptr : in.snapshot.find(index, place.recordId);
        const auto title = record ? titleIn(in, place.registerName, *record) : std::string();
        if (!wantedText(in, title + "\n" + place.word + "\n" + place.context)) continue;
        const auto better = std::string(place.term->localized(Terms::Pref).in(place.language));
        ListLine line;
        if (record) {
            const auto& field = in.snapshot.registry()[index][place.field];
            line.target =
                partOf(recordTarget(place.registerName, place.recordId),
                       std::string(field.id) + "/" + std::string(base::code(place.language)) + "/" + place.term->id);
            line.cells.push_back({in.texts.text(kInField, {title, in.texts.text(field.label)})});
        } else {
            line.target = partOf(recordTarget(Terms::kName, place.term->id), std::to_string(list.lines.size()));
            line.cells.push_back({in.texts.text(kInLine, {std::to_string(place.line)})});
        }
        line.note = place.context;
        line.cells.push_back({place.word, ViewTone::Attention});
        line.cells.push_back({place.disputed ? in.texts.text(kDisputedWord) : better});
        list.lines.push_back(std::move(line));
    }
    return list;
}

ViewContent checkedProject(const ViewInput& in) {
    const auto shown = model::shownTo(in.reader, in.snapshot);
    const auto places = avoidedWordPlaces(shown);
    std::int64_t terms = 0;
    for (const auto& term : in.snapshot.table<Terms>())
        terms += term.has(Terms::DiscouragedEn) || term.has(Terms::DiscouragedZh) ? 1 : 0;
    return {.summary = in.texts.text(kProjectSummary, {in.texts.integer(static_cast<std::int64_t>(places.size())),
                                                       in.texts.integer(terms)}),
            .legend = in.texts.text(kCheckLegend),
            .records = static_cast<int>(in.snapshot.table<Terms>().size()),
            .body = listed(in, places)};
}

std::vector<ViewAction> checkActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    if (at.registerName == Terms::kName || at.part.empty()) return {};
    return {{"R", in.texts.text(kReplace), target}};
}

}  // namespace

ViewContent checkedText(const ViewInput& in, std::string_view text) {
    const auto places = wordsIn(in.snapshot, text);
    return {.summary = in.texts.text(kTextSummary, {in.texts.integer(static_cast<std::int64_t>(places.size()))}),
            .records = static_cast<int>(in.snapshot.table<Terms>().size()),
            .body = listed(in, places)};
}

std::vector<View> conceptViews() {
    return {
        {"concept_map:terms",
         CW_TEXT("view", "Map of terms"),
         Terms::kName,
         {{"relations", kRelationsOnly}, {"all", kAll}, {"disputed", kDisputedOnly}},
         &concepts,
         &conceptActions},
        {"text_check:terms", CW_TEXT("view", "Check of words"), Terms::kName, {}, &checkedProject, &checkActions}};
}

}  // namespace cw::analysis
