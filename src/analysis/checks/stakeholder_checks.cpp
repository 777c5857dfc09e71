#include <array>

#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/periods.h"
#include "analysis/stakeholders.h"
#include "analysis/thresholds.h"
#include "model/registers.h"

namespace cw::analysis {

using model::CityExchanges;
using model::Engagements;
using model::Record;
using model::Stakeholders;

namespace {

std::string level(const Record& stakeholder, int field) {
    const auto& spec = *model::registry().find(Stakeholders::kName);
    return choiceNamed<Stakeholders>(spec[field].id, stakeholder.text(field));
}

bool isKey(const Record& stakeholder, const CheckContext& c) {
    return static_cast<double>(stakeholder.integer(Stakeholders::Influence).value_or(0)) >=
           threshold(c.snapshot, "stakeholder.key_influence");
}

void typesWithoutVoice(const CheckContext& c, std::vector<Finding>& out) {
    const auto& table = c.snapshot.table<Stakeholders>();
    if (table.empty()) return;
    std::unordered_set<std::string_view> heard;
    for (const auto& stakeholder : table)
        for (const auto& type : effectiveTypes(stakeholder, c.snapshot)) heard.insert(type);
    struct Type {
        const char* choice;
        const char* item;
    };
    for (const auto& [choice, item] : {Type{"initiator", "B4.1"}, Type{"investor", "B4.2"}, Type{"provider", "B4.3"},
                                       Type{"consumer", "B4.4"}, Type{"external", "B4.5"}})
        if (!heard.contains(choice))
            out.push_back({.severity = Severity::Attention,
                           .sentence = CW_TEXT("finding", "Nobody speaks for the stakeholder type “%1”."),
                           .args = {choiceNamed<Stakeholders>("types", choice)},
                           .itemId = item});
}

void contactsOverdue(const CheckContext& c, std::vector<Finding>& out) {
    const int grace = static_cast<int>(threshold(c.snapshot, "stakeholder.contact_grace"));
    const auto contacts = contactsByStakeholder(c.snapshot, c.today);
    for (const auto& stakeholder : c.snapshot.table<Stakeholders>()) {
        const auto interval = contactInterval(stakeholder);
        const auto it = contacts.find(stakeholder.id);
        if (!interval || it == contacts.end() || !it->second.lastHeld) continue;
        const bool late = c.today.daysSince(*it->second.lastHeld) > *interval + grace;
        const bool soon = it->second.nextPlanned && it->second.nextPlanned->daysSince(c.today) <= grace;
        if (late && !soon)
            out.push_back(
                at<Stakeholders>(stakeholder, Severity::Attention,
                                 CW_TEXT("finding", "“%1”: contact wanted at least: %2; the last one was on %3."),
                                 {level(stakeholder, Stakeholders::Frequency), dayNamed(*it->second.lastHeld)}));
    }
}

void plannedContactsPassed(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& engagement : c.snapshot.table<Engagements>()) {
        const auto due = engagement.date(Engagements::Due);
        if (engagement.text(Engagements::Status) != "planned" || !due || *due >= c.today) continue;
        out.push_back(
            at<Engagements>(engagement, Severity::Attention,
                            CW_TEXT("finding",
                                    "The contact “%1” with “%2”, planned for %3, is neither recorded nor "
                                    "moved."),
                            {named<Stakeholders>(engagement.text(Engagements::Stakeholder)), dayNamed(*due)}));
    }
}

void keyOnesUnplanned(const CheckContext& c, std::vector<Finding>& out) {
    const auto contacts = contactsByStakeholder(c.snapshot, c.today);
    for (const auto& stakeholder : c.snapshot.table<Stakeholders>()) {
        if (!lacksContact(stakeholder, contacts, c.snapshot)) continue;
        out.push_back(at<Stakeholders>(
            stakeholder, Severity::Attention,
            CW_TEXT("finding", "“%1” has influence %2 and stands at “%3”, wanted “%4”, but no contact is planned."),
            {std::to_string(*stakeholder.integer(Stakeholders::Influence)),
             level(stakeholder, Stakeholders::EngagementNow), level(stakeholder, Stakeholders::EngagementWanted)}));
    }
}

void keyOnesNeverContacted(const CheckContext& c, std::vector<Finding>& out) {
    if (c.snapshot.table<Engagements>().empty()) return;
    const auto contacts = contactsByStakeholder(c.snapshot, c.today);
    for (const auto& stakeholder : c.snapshot.table<Stakeholders>()) {
        const auto it = contacts.find(stakeholder.id);
        const bool any = it != contacts.end() && (it->second.lastHeld || it->second.nextPlanned);
        if (isKey(stakeholder, c) && !any)
            out.push_back(
                at<Stakeholders>(stakeholder, Severity::Note,
                                 CW_TEXT("finding", "“%1” has influence %2, and no contact is recorded or planned."),
                                 {std::to_string(*stakeholder.integer(Stakeholders::Influence))}));
    }
}

void withoutMessage(const CheckContext& c, std::vector<Finding>& out) {
    int missing = 0;
    std::string first;
    for (const auto& stakeholder : c.snapshot.table<Stakeholders>()) {
        const std::string& wanted = stakeholder.text(Stakeholders::EngagementWanted);
        if (wanted != "supportive" && wanted != "leading") continue;
        if (stakeholder.has(Stakeholders::MessageBrings) && stakeholder.has(Stakeholders::MessageJoin)) continue;
        if (++missing == 1) first = stakeholder.id;
    }
    if (missing > 0)
        out.push_back({.severity = Severity::Note,
                       .sentence = CW_TEXT("finding", "Stakeholders we want to win that have no message yet: %1."),
                       .args = {std::to_string(missing)},
                       .registerName = std::string(Stakeholders::kName),
                       .recordId = first});
}

void exchangesNotUsed(const CheckContext& c, std::vector<Finding>& out) {
    const int months = static_cast<int>(threshold(c.snapshot, "exchange.unused_months"));
    for (const auto& exchange : c.snapshot.table<CityExchanges>()) {
        const auto date = exchange.date(CityExchanges::Date);
        if (exchange.text(CityExchanges::Status) != "held" || !date || addMonths(*date, months) >= c.today) continue;
        if (!exchange.has(CityExchanges::Adopted) && !exchange.has(CityExchanges::NotAdopted))
            out.push_back(at<CityExchanges>(
                exchange, Severity::Note,
                CW_TEXT("finding", "What was learned in the exchange “%1” has led to nothing on record.")));
    }
}

}  // namespace

std::vector<Check> stakeholderChecks() {
    return {
        {"stakeholder.type_without_voice",
         {"stakeholders", "organisations"},
         CW_TEXT("check",
                 "There are stakeholders, and one of the five types is the type of none of them; a stakeholder "
                 "without types takes those of its organisation. One finding a type."),
         CW_TEXT("check", "Ask who speaks for this type, or say in a decision why nobody is needed."),
         typesWithoutVoice},
        {"stakeholder.contact_overdue",
         {"stakeholders", "engagements"},
         CW_TEXT("check",
                 "The last contact held with a stakeholder is older than its frequency allows (31, 92, 183 or 366 "
                 "days) plus the days of grace, and none is planned within the days of grace from today."),
         CW_TEXT("check", "Contact them, or change the frequency."),
         contactsOverdue},
        {"engagement.past_planned",
         {"engagements", "stakeholders"},
         CW_TEXT("check", "A planned contact's date is before today."),
         CW_TEXT("check", "Record what was said, or move the date."),
         plannedContactsPassed},
        {"stakeholder.key_unplanned",
         {"stakeholders", "engagements"},
         CW_TEXT("check",
                 "A stakeholder's influence reaches the threshold (standard: 4), its engagement wanted is above its "
                 "engagement now, and no contact is planned from today on."),
         CW_TEXT("check", "Plan the next talk before the next decision that needs them."),
         keyOnesUnplanned},
        {"stakeholder.never_contacted",
         {"stakeholders", "engagements"},
         CW_TEXT("check",
                 "A stakeholder's influence reaches the threshold (standard: 4), and it has no contact held and none "
                 "planned from today on. Silent while no contact at all is recorded."),
         CW_TEXT("check", "Start with the most influential."),
         keyOnesNeverContacted},
        {"stakeholder.no_message",
         {"stakeholders"},
         CW_TEXT("check",
                 "Stakeholders wanted as supportive or leading lack what it brings them or how to take part; one "
                 "finding, counted."),
         CW_TEXT("check", "Write one sentence each; it is what they will be told."),
         withoutMessage},
        {"exchange.not_used",
         {"city_exchanges"},
         CW_TEXT("check",
                 "An exchange with another city was held longer ago than the threshold (standard: 12 months), and "
                 "neither an initiative that adopted it nor a reason against is named."),
         CW_TEXT("check", "Link what it was used for, or say why it was not."),
         exchangesNotUsed},
    };
}

}  // namespace cw::analysis
