#include <map>
#include <memory>
#include <set>

#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/term_uses.h"

namespace cw::analysis {

using model::Actions;
using model::Interfaces;
using model::Record;
using model::Services;
using model::Terms;
using model::TermSources;

namespace {

constexpr std::size_t kEnoughTerms = 10;

std::string placeOf(const TermUses& use) {
    return "@" + use.registerName + "/" + use.recordId;
}

struct WordMemory : CheckMemory {
    WordMemory(const model::Snapshot& snapshot, WordReading::Kind kind, const CheckMemory* earlier)
        : reading(snapshot, kind, earlier == nullptr ? nullptr : &dynamic_cast<const WordMemory&>(*earlier).reading) {
    }
    WordReading reading;
};

std::shared_ptr<const CheckMemory> discouragedUsed(const CheckContext& c, const CheckMemory* earlier,
                                                   std::vector<Finding>& out) {
    auto memory = std::make_shared<const WordMemory>(c.snapshot, WordReading::Kind::Avoided, earlier);
    const double many = threshold(c.snapshot, "term.uses_many");
    for (const auto& use : memory->reading.uses(c.snapshot))
        out.push_back(atWith<Terms>(*use.term, use.places >= many ? Severity::Attention : Severity::Note,
                                    CW_TEXT("finding", "Avoid “%1”, write “%2”; places: %3, first “%4”."),
                                    {use.word, use.term->localized(Terms::Pref).best(use.language),
                                     std::to_string(use.places), placeOf(use)}));
    return memory;
}

std::shared_ptr<const CheckMemory> disputedUsed(const CheckContext& c, const CheckMemory* earlier,
                                                std::vector<Finding>& out) {
    auto memory = std::make_shared<const WordMemory>(c.snapshot, WordReading::Kind::Disputed, earlier);
    for (const auto& use : memory->reading.uses(c.snapshot))
        out.push_back(at<Terms>(*use.term, Severity::Attention,
                                CW_TEXT("finding", "The disputed term “%1” is used; places: %2, first “%3”."),
                                {std::to_string(use.places), placeOf(use)}));
    return memory;
}

/// Whether two systems, or two datasets of one service, meet: a live interface joins them or a service uses both.
bool meet(const CheckContext& c, const std::set<std::string>& assets, const std::set<std::string>& datasets) {
    const auto inside = [](const std::set<std::string>& all, const model::List& list) {
        return std::ranges::count_if(list, [&](const std::string& id) { return all.contains(id); });
    };
    for (const auto& interface : c.snapshot.table<Interfaces>())
        if (interface.text(Interfaces::Status) == "live") {
            const std::string& provider = interface.text(Interfaces::Provider);
            for (const auto& id : interface.list(Interfaces::ConsumerAssets))
                if (id != provider && assets.contains(id) && assets.contains(provider)) return true;
        }
    return std::ranges::any_of(c.snapshot.table<Services>(), [&](const Record& service) {
        return inside(assets, service.list(Services::Systems)) + inside(datasets, service.list(Services::Datasets)) >=
               2;
    });
}

void twoDefinitions(const CheckContext& c, std::vector<Finding>& out) {
    struct Use {
        std::vector<const Record*> sources;
        bool differs = false;
        std::set<std::string> assets;
        std::set<std::string> datasets;
    };
    std::map<std::string, Use> terms;
    for (const auto& source : c.snapshot.table<TermSources>()) {
        if (!isOneOf(source.text(TermSources::Resolution), {"", "none"})) continue;
        Use& use = terms[source.text(TermSources::Term)];
        use.sources.push_back(&source);
        use.differs |= isOneOf(source.text(TermSources::Fits), {"different", "narrower", "wider"});
        if (source.has(TermSources::Asset)) use.assets.insert(source.text(TermSources::Asset));
        if (source.has(TermSources::Dataset)) use.datasets.insert(source.text(TermSources::Dataset));
    }
    for (const auto& [id, use] : terms) {
        const Record* term = c.snapshot.find<Terms>(id);
        if (term == nullptr || use.sources.size() < 2 || !use.differs) continue;
        std::vector<std::string> places;
        for (const Record* source : use.sources) places.push_back(named<TermSources>(source->id));
        out.push_back(at<Terms>(*term, meet(c, use.assets, use.datasets) ? Severity::Bad : Severity::Attention,
                                CW_TEXT("finding", "“%1” means different things in %2."), {listed(places)}));
    }
}

void disputedLong(const CheckContext& c, std::vector<Finding>& out) {
    const int days = static_cast<int>(threshold(c.snapshot, "term.dispute_days"));
    std::set<std::string> sources;
    for (const auto& action : c.snapshot.table<Actions>())
        if (isOneOf(action.text(Actions::Status), {"", "open", "doing"}))
            sources.insert(action.text(Actions::Source));
    for (const auto& term : c.snapshot.table<Terms>()) {
        const auto since = term.date(Terms::DisputedSince);
        if (term.text(Terms::Status) != "disputed" || !since || c.today.daysSince(*since) <= days ||
            sources.contains(std::string(Terms::kName) + "/" + term.id))
            continue;
        out.push_back(at<Terms>(term, Severity::Attention,
                                CW_TEXT("finding", "“%1” has been disputed since %2 and nobody is to settle it."),
                                {dayNamed(*since)}));
    }
}

void agreedUndefined(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& term : c.snapshot.table<Terms>())
        if (term.text(Terms::Status) == "agreed" && !term.has(Terms::Definition))
            out.push_back(
                at<Terms>(term, Severity::Attention, CW_TEXT("finding", "“%1” is agreed without a definition.")));
}

void labelClash(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& clash : labelClashes(c.snapshot)) {
        out.push_back(atWith<Terms>(*clash.term, Severity::Attention,
                                    CW_TEXT("finding", "The word “%1” stands in both “%2” and “%3”."),
                                    {clash.word, named<Terms>(clash.term->id), named<Terms>(clash.other->id)}));
        out.back().key = clash.other->id;
    }
}

void termsAlone(const CheckContext& c, std::vector<Finding>& out) {
    const auto& terms = c.snapshot.table<Terms>();
    if (terms.size() < kEnoughTerms) return;
    std::set<std::string> linked;
    for (const auto& term : terms) {
        const auto join = [&](const std::string& other) {
            linked.insert(term.id);
            linked.insert(other);
        };
        if (term.has(Terms::Broader)) join(term.text(Terms::Broader));
        for (const auto& other : term.list(Terms::Related)) join(other);
    }
    const auto alone = terms.size() - linked.size();
    if (alone * 2 <= terms.size()) return;
    out.push_back({.severity = Severity::Note,
                   .sentence = CW_TEXT("finding", "%1 of %2 terms are linked to no other term."),
                   .args = {std::to_string(alone), std::to_string(terms.size())},
                   .registerName = std::string(Terms::kName)});
}

std::vector<std::string_view> allRegisters() {
    std::vector<std::string_view> names;
    for (const auto& spec : model::registry().all()) names.push_back(spec.name);
    return names;
}

}  // namespace

std::vector<Check> termChecks() {
    return {
        {"term.discouraged_used",
         allRegisters(),
         CW_TEXT("check",
                 "A word to avoid of a term that is not retired stands in a text of the project in that language; "
                 "titles of needs (people’s own words), the terms themselves, longer words of the glossary and "
                 "single Chinese characters do not count. Attention from the threshold on (standard: 5 places)."),
         CW_TEXT("check", "Replace it, place by place."),
         {},
         {},
         discouragedUsed},
        {"term.disputed_used",
         {"terms", "decisions", "vision_statements", "principle_statements", "initiatives", "contracts"},
         CW_TEXT("check",
                 "A word for a disputed term stands in a decision, the vision, a principle, a contract or an "
                 "initiative."),
         CW_TEXT("check", "Settle the term, or say where it is used what is meant."),
         {},
         {},
         disputedUsed},
        {"term.two_definitions",
         {"terms", "term_sources", "interfaces", "services"},
         CW_TEXT("check",
                 "Two or more places define one term, at least one otherwise than we do, and no way out is chosen; "
                 "bad when two of their systems are joined by a live interface or stand in one service."),
         CW_TEXT("check", "Choose: change the source, map, or name the two apart."),
         twoDefinitions},
        {"term.disputed_long",
         {"terms", "actions"},
         CW_TEXT("check",
                 "A term has been disputed for longer than the threshold (standard: 90 days) and no open action "
                 "names it as its source."),
         CW_TEXT("check", "Give somebody the task, with a date."),
         disputedLong},
        {"term.agreed_no_definition",
         {"terms"},
         CW_TEXT("check", "An agreed term has no definition in either language."),
         CW_TEXT("check", "Write one sentence."),
         agreedUndefined},
        {"term.label_clash",
         {"terms"},
         CW_TEXT("check",
                 "A word stands as preferred or other word in two terms that are not retired, or is used in one and "
                 "avoided in another."),
         CW_TEXT("check", "Merge the two, or name them apart."),
         labelClash},
        {"term.alone",
         {"terms"},
         CW_TEXT("check",
                 "Of ten or more terms, more than half are linked to no other term; counted for the project."),
         CW_TEXT("check", "Link the main ones; the map of terms shows only linked ones."),
         termsAlone},
    };
}

}  // namespace cw::analysis
