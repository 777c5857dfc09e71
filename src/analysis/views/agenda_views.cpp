#include <algorithm>
#include <array>

#include "analysis/procurement.h"
#include "analysis/stakeholders.h"
#include "analysis/views/view_parts.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Contracts;
using model::Engagements;
using model::PrivacyExceptions;
using model::Publications;
using model::Record;
using model::Stakeholders;
using model::Waivers;

namespace {

constexpr base::Msg kLate = CW_TEXT("view", "Late");
constexpr base::Msg kTwoWeeks = CW_TEXT("view", "Next 14 days");
constexpr base::Msg kMonth = CW_TEXT("view", "Next 30 days");
constexpr base::Msg kQuarter = CW_TEXT("view", "Next 90 days");
constexpr base::Msg kLater = CW_TEXT("view", "Later");
constexpr base::Msg kNoDate = CW_TEXT("view", "No date");
constexpr base::Msg kWhen = CW_TEXT("view", "Date", "head of a table");
constexpr base::Msg kWhat = CW_TEXT("view", "What", "head of a table");
constexpr base::Msg kWho = CW_TEXT("view", "Who", "head of a table");
constexpr base::Msg kDays = CW_TEXT("view", "Days", "head of a table: until then");
constexpr base::Msg kGroup = CW_TEXT("view", "%1 · %2", "a group of dates and how many");
constexpr base::Msg kSummary = CW_TEXT("view", "%1 late, %2 in the next 30 days, %3 in all.");
constexpr base::Msg kLastSaid = CW_TEXT("view", "last said (%1): %2", "a date, what was said");
constexpr base::Msg kLastHeld = CW_TEXT("view", "last contact: %1", "a date");
constexpr base::Msg kWhatTheySaid = CW_TEXT("view", "What they said (internal)", "switch: shows it");
constexpr base::Msg kDueByFrequency = CW_TEXT("view", "%1: due by frequency, nothing planned", "a stakeholder");
constexpr base::Msg kWithWhom = CW_TEXT("view", "%1: %2", "a stakeholder and the subject");
constexpr base::Msg kPlan = CW_TEXT("view", "Plan a contact…");
constexpr base::Msg kHeldToday = CW_TEXT("view", "Held today");
constexpr base::Msg kPublishedToday = CW_TEXT("view", "Published today");

struct Entry {
    std::optional<base::Date> day{};
    ViewTarget target{};
    std::string title{};
    std::string who{};
    std::string note{};
    bool missing = false;
};

/// Index of the group that a day belongs to.
std::size_t groupOf(const ViewInput& in, const std::optional<base::Date>& day) {
    if (!day) return 5;
    const int days = day->daysSince(in.today);
    return days < 0 ? 0 : days <= 14 ? 1 : days <= 30 ? 2 : days <= 90 ? 3 : 4;
}

ViewContent agenda(const ViewInput& in, std::string_view registerName, std::vector<Entry> entries) {
    std::ranges::stable_sort(entries, {}, [](const Entry& entry) {
        return std::pair{entry.day ? entry.day->iso() : std::string("9999"), entry.title};
    });
    Listing list;
    list.heads = {
        {in.texts.text(kWhat)}, {in.texts.text(kWho)}, {in.texts.text(kWhen)}, {in.texts.text(kDays), true}};
    const std::array<base::Msg, 6> groups{kLate, kTwoWeeks, kMonth, kQuarter, kLater, kNoDate};
    std::array<int, 6> counts{};
    for (const auto& entry : entries) ++counts[groupOf(in, entry.day)];
    std::size_t last = groups.size();
    for (auto& entry : entries) {
        const auto group = groupOf(in, entry.day);
        if (group != last)
            list.lines.push_back(
                {.kind = ListLine::Kind::Heading,
                 .cells = {{in.texts.text(kGroup, {in.texts.text(groups[group]), in.texts.integer(counts[group])}),
                            group == 0 ? ViewTone::Bad : ViewTone::Plain}}});
        last = group;
        ListLine line{.kind = entry.missing ? ListLine::Kind::Missing : ListLine::Kind::Row,
                      .target = std::move(entry.target)};
        line.note = std::move(entry.note);
        line.cells = {{std::move(entry.title)},
                      {std::move(entry.who)},
                      {entry.day ? entry.day->displayShort(languageOf(in)) : std::string(),
                       group == 0 ? ViewTone::Bad : ViewTone::Plain},
                      {entry.day ? in.texts.integer(entry.day->daysSince(in.today)) : std::string()}};
        list.lines.push_back(std::move(line));
    }
    const auto all = static_cast<std::int64_t>(entries.size());
    return {.summary = in.texts.text(kSummary, {in.texts.integer(counts[0]), in.texts.integer(counts[1] + counts[2]),
                                                in.texts.integer(all)}),
            .records = static_cast<int>(in.snapshot.table(in.snapshot.registry().index(registerName)).size()),
            .body = std::move(list)};
}

std::string personOr(const ViewInput& in, const std::string& person, const std::string& department) {
    const auto name = titleOfId(in, model::People::kName, person);
    return name.empty() ? departmentIn(in, department) : name;
}

/// What each stakeholder said last, with its day.
std::map<std::string, const Record*> lastSaid(const ViewInput& in) {
    std::map<std::string, const Record*> latest;
    for (const auto& engagement : in.snapshot.table<Engagements>()) {
        if (engagement.text(Engagements::Status) != "held" || !engagement.has(Engagements::Said) ||
            !engagement.has(Engagements::Date))
            continue;
        auto& record = latest[engagement.text(Engagements::Stakeholder)];
        if (!record || *record->date(Engagements::Date) < *engagement.date(Engagements::Date)) record = &engagement;
    }
    return latest;
}

ViewContent engagements(const ViewInput& in) {
    const auto said = lastSaid(in);
    const auto contacts = contactsByStakeholder(in.snapshot, in.today);
    const auto noteOf = [&](const std::string& stakeholder) {
        if (!in.internal) {
            const auto met = contacts.find(stakeholder);
            return met == contacts.end() || !met->second.lastHeld
                       ? std::string()
                       : in.texts.text(kLastHeld, {met->second.lastHeld->displayShort(languageOf(in))});
        }
        const auto found = said.find(stakeholder);
        if (found == said.end()) return std::string();
        return in.texts.text(kLastSaid,
                             {found->second->date(Engagements::Date)->displayShort(languageOf(in)),
                              std::string(found->second->localized(Engagements::Said).best(languageOf(in)))});
    };
    std::vector<Entry> entries;
    std::map<std::string, bool> planned;
    for (const auto& engagement : in.snapshot.table<Engagements>()) {
        if (engagement.text(Engagements::Status) != "planned") continue;
        const auto& stakeholder = engagement.text(Engagements::Stakeholder);
        planned[stakeholder] = true;
        const auto body = titleOfId(in, Stakeholders::kName, stakeholder);
        const auto title = titleIn(in, Engagements::kName, engagement);
        if (!wantedText(in, body + "\n" + title)) continue;
        entries.push_back({.day = engagement.date(Engagements::Due),
                           .target = recordTarget(Engagements::kName, engagement.id),
                           .title = in.texts.text(kWithWhom, {body, title}),
                           .who = titleOfId(in, model::People::kName, engagement.text(Engagements::Owner)),
                           .note = noteOf(stakeholder)});
    }
    for (const auto& stakeholder : in.snapshot.table<Stakeholders>()) {
        const auto interval = contactInterval(stakeholder);
        if (!interval || planned.contains(stakeholder.id) || !wanted(in, Stakeholders::kName, stakeholder)) continue;
        const auto found = contacts.find(stakeholder.id);
        const auto last = found == contacts.end() ? std::nullopt : found->second.lastHeld;
        entries.push_back(
            {.day = last ? std::optional(last->addDays(*interval)) : std::nullopt,
             .target = newTarget(Engagements::kName, {{"stakeholder", stakeholder.id}, {"status", "planned"}}),
             .title = in.texts.text(kDueByFrequency, {titleIn(in, Stakeholders::kName, stakeholder)}),
             .who = titleOfId(in, model::People::kName, stakeholder.text(Stakeholders::Owner)),
             .note = noteOf(stakeholder.id),
             .missing = true});
    }
    auto content = agenda(in, Engagements::kName, std::move(entries));
    content.records += static_cast<int>(in.snapshot.table<Stakeholders>().size());
    return content;
}

std::vector<ViewAction> engagementActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    if (at.kind == ParsedTarget::Kind::New) return {{"P", in.texts.text(kPlan), target}};
    if (at.registerName != Engagements::kName) return {};
    const auto* engagement = in.snapshot.find<Engagements>(at.id);
    if (!engagement) return {};
    return {{"H", in.texts.text(kHeldToday),
             setTarget(Engagements::kName, at.id, {{"status", "held"}, {"date", in.today.iso()}})},
            {"P", in.texts.text(kPlan),
             newTarget(Engagements::kName,
                       {{"stakeholder", engagement->text(Engagements::Stakeholder)}, {"status", "planned"}})}};
}

ViewContent contractEnds(const ViewInput& in) {
    std::vector<Entry> entries;
    for (const auto& contract : in.snapshot.table<Contracts>()) {
        if (!inForce(contract, in.today) || !wanted(in, Contracts::kName, contract)) continue;
        entries.push_back({.day = lastDay(contract),
                           .target = recordTarget(Contracts::kName, contract.id),
                           .title = titleIn(in, Contracts::kName, contract),
                           .who = departmentIn(in, contract.text(Contracts::Department)),
                           .note = titleOfId(in, model::Organisations::kName, contract.text(Contracts::Supplier))});
    }
    return agenda(in, Contracts::kName, std::move(entries));
}

ViewContent exceptionEnds(const ViewInput& in) {
    std::vector<Entry> entries;
    for (const auto& exception : in.snapshot.table<PrivacyExceptions>()) {
        const auto& status = exception.text(PrivacyExceptions::Status);
        if (status == "refused" || status == "ended" || !wanted(in, PrivacyExceptions::kName, exception)) continue;
        entries.push_back({.day = exception.date(PrivacyExceptions::ValidTo),
                           .target = recordTarget(PrivacyExceptions::kName, exception.id),
                           .title = titleIn(in, PrivacyExceptions::kName, exception),
                           .who = titleOfId(in, model::People::kName, exception.text(PrivacyExceptions::ApprovedBy)),
                           .note = choiceIn(in, PrivacyExceptions::kName, exception, PrivacyExceptions::Status)});
    }
    return agenda(in, PrivacyExceptions::kName, std::move(entries));
}

ViewContent waiverEnds(const ViewInput& in) {
    std::vector<Entry> entries;
    for (const auto& waiver : in.snapshot.table<Waivers>()) {
        const auto& status = waiver.text(Waivers::Status);
        if (status == "refused" || status == "ended" || !wanted(in, Waivers::kName, waiver)) continue;
        entries.push_back({.day = waiver.date(Waivers::Expires),
                           .target = recordTarget(Waivers::kName, waiver.id),
                           .title = titleIn(in, Waivers::kName, waiver),
                           .who = personOr(in, waiver.text(Waivers::Approver), waiver.text(Waivers::Department)),
                           .note = choiceIn(in, Waivers::kName, waiver, Waivers::Status)});
    }
    return agenda(in, Waivers::kName, std::move(entries));
}

ViewContent publicationsDue(const ViewInput& in) {
    const auto& spec = *in.snapshot.registry().find(Publications::kName);
    std::vector<Entry> entries;
    for (const auto& publication : in.snapshot.table<Publications>()) {
        if (publication.text(Publications::Status) == "ended" || !wanted(in, Publications::kName, publication))
            continue;
        const auto due = spec.computed.front().compute(publication, in.snapshot);
        const auto* day = std::get_if<base::Date>(&due);
        if (!day) continue;  // once published, it stays
        entries.push_back(
            {.day = *day,
             .target = recordTarget(Publications::kName, publication.id),
             .title = titleIn(in, Publications::kName, publication),
             .who = personOr(in, publication.text(Publications::Owner), publication.text(Publications::Department)),
             .note = choiceIn(in, Publications::kName, publication, Publications::Frequency)});
    }
    return agenda(in, Publications::kName, std::move(entries));
}

std::vector<ViewAction> publicationActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    if (at.registerName != Publications::kName || at.kind != ParsedTarget::Kind::Record) return {};
    return {{"P", in.texts.text(kPublishedToday),
             setTarget(Publications::kName, at.id, {{"status", "live"}, {"published_on", in.today.iso()}})}};
}

}  // namespace

std::vector<View> agendaViews() {
    return {
        {"agenda:engagements",
         CW_TEXT("view", "Contacts due"),
         Engagements::kName,
         {},
         &engagements,
         &engagementActions,
         kWhatTheySaid},
        {"agenda:contracts", CW_TEXT("view", "Contracts ending"), Contracts::kName, {}, &contractEnds},
        {"agenda:privacy_exceptions",
         CW_TEXT("view", "Exceptions expiring"),
         PrivacyExceptions::kName,
         {},
         &exceptionEnds},
        {"agenda:waivers", CW_TEXT("view", "Waivers expiring"), Waivers::kName, {}, &waiverEnds},
        {"agenda:publications",
         CW_TEXT("view", "Publications due"),
         Publications::kName,
         {},
         &publicationsDue,
         &publicationActions},
    };
}

}  // namespace cw::analysis
