#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"

namespace cw::analysis {

using model::Decisions;
using model::Evidence;
using model::HigherPlans;
using model::Initiatives;
using model::Needs;
using model::People;

namespace {

void unansweredNeeds(const CheckContext& c, std::vector<Finding>& out) {
    const double decisiveWeight = threshold(c.snapshot, "need.decisive_weight");
    const auto answered = idsIn(c, Initiatives::Needs);
    for (const auto& need : c.snapshot.table<Needs>()) {
        const std::string& status = need.text(Needs::Status);
        if (status == "answered" || status == "declined" || answered.contains(need.id)) continue;
        const bool decisive = static_cast<double>(need.integer(Needs::Weight).value_or(0)) >= decisiveWeight;
        out.push_back(at<Needs>(need, decisive ? Severity::Bad : Severity::Attention,
                                CW_TEXT("finding", "No initiative answers the need “%1”.")));
    }
}

void unservedPlans(const CheckContext& c, std::vector<Finding>& out) {
    const auto served = idsIn(c, Initiatives::Plans);
    for (const auto& plan : c.snapshot.table<HigherPlans>())
        if (!served.contains(plan.id))
            out.push_back(
                at<HigherPlans>(plan, Severity::Attention, CW_TEXT("finding", "No initiative serves “%1”.")));
}

void pledgesWithoutNumbers(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& plan : c.snapshot.table<HigherPlans>())
        if (plan.text(HigherPlans::Kind) == "pledge" &&
            (!plan.has(HigherPlans::ValueStart) || !plan.has(HigherPlans::ValueNow) ||
             !plan.has(HigherPlans::ValueTarget) || !plan.has(HigherPlans::TargetDate)))
            out.push_back(at<HigherPlans>(
                plan, Severity::Attention,
                CW_TEXT("finding", "The pledge “%1” lacks a value at start or now, a target or a date.")));
}

void pledgesOverdue(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& plan : c.snapshot.table<HigherPlans>()) {
        const auto now = plan.real(HigherPlans::ValueNow);
        const auto target = plan.real(HigherPlans::ValueTarget);
        const auto start = plan.real(HigherPlans::ValueStart);
        const auto date = plan.date(HigherPlans::TargetDate);
        if (!now || !target || !start || !date || *date >= c.today) continue;
        const bool met = *target >= *start ? *now >= *target : *now <= *target;
        if (!met)
            out.push_back(
                at<HigherPlans>(plan, Severity::Bad, CW_TEXT("finding", "“%1” has missed its target date.")));
    }
}

void decisionsDue(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& decision : c.snapshot.table<Decisions>()) {
        const std::string& status = decision.text(Decisions::Status);
        const auto due = decision.date(Decisions::Due);
        const auto review = decision.date(Decisions::ReviewOn);
        if (status == "proposed" && due && *due < c.today)
            out.push_back(at<Decisions>(decision, Severity::Attention,
                                        CW_TEXT("finding", "The decision “%1” should have been taken.")));
        if (status == "accepted" && review && *review < c.today)
            out.push_back(at<Decisions>(decision, Severity::Note,
                                        CW_TEXT("finding", "The decision “%1” is due for its review.")));
    }
}

void evidenceUnused(const CheckContext& c, std::vector<Finding>& out) {
    std::unordered_set<std::string_view> used;
    for (const auto& answer : c.snapshot.table<model::Answers>())
        for (const auto& id : answer.list(model::Answers::Evidence)) used.insert(id);
    for (const auto& evidence : c.snapshot.table<Evidence>())
        if (!used.contains(evidence.id))
            out.push_back(
                at<Evidence>(evidence, Severity::Note, CW_TEXT("finding", "No rating uses the evidence “%1”.")));
}

void retentionPassed(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& person : c.snapshot.table<People>()) {
        const auto until = person.date(People::RetainUntil);
        const bool holds = person.has(People::PrivatePhone) || person.has(People::PrivateEmail);
        if (until && *until < c.today && holds)
            out.push_back(
                at<People>(person, Severity::Bad,
                           CW_TEXT("finding", "Private contact data of “%1” is kept longer than allowed.")));
    }
}

void duplicateReferences(const CheckContext& c, int registerIndex, std::vector<Finding>& out) {
    const auto& spec = c.snapshot.registry()[registerIndex];
    std::unordered_map<std::string_view, int> seen;
    for (const auto& record : c.snapshot.table(registerIndex))
        if (record.has(spec.refField) && ++seen[record.text(spec.refField)] == 2)
            out.push_back({.severity = Severity::Attention,
                           .sentence = CW_TEXT("finding", "The number %1 is used twice."),
                           .args = {record.text(spec.refField)},
                           .registerName = std::string(spec.name),
                           .recordId = record.id});
}

/// A register is kept in both languages when one in so many of its bilingual texts is filled in both.
constexpr int kBothLanguages = 10;

/// Bilingual texts of a register: filled in both languages, in one, and the first record with one of the latter.
struct Bilingual {
    int both = 0;
    int one = 0;
    std::string first{};
};

Bilingual bilingualOf(const CheckContext& c, int registerIndex) {
    Bilingual found;
    const auto& spec = c.snapshot.registry()[registerIndex];
    for (const auto& record : c.snapshot.table(registerIndex))
        for (std::size_t f = 0; f < spec.fields.size(); ++f) {
            if (!spec.fields[f].isLocalized()) continue;
            const auto& text = record.localized(static_cast<int>(f));
            if (text.en.empty() && text.zhTw.empty()) continue;
            const bool both = !text.en.empty() && !text.zhTw.empty();
            ++(both ? found.both : found.one);
            if (!both && found.first.empty()) found.first = record.id;
        }
    return found;
}

void missingTranslations(const CheckContext& c, int registerIndex, std::vector<Finding>& out) {
    const auto [both, one, first] = bilingualOf(c, registerIndex);
    if (one == 0 || kBothLanguages * both < both + one) return;  // what is kept in one language lacks nothing
    const auto& spec = c.snapshot.registry()[registerIndex];
    out.push_back({.severity = Severity::Note,
                   .sentence = CW_TEXT("finding", "%1: texts in one language only: %2."),
                   .args = {"@" + std::string(spec.name), std::to_string(one)},
                   .registerName = std::string(spec.name),
                   .recordId = first});
}

void profileIncomplete(const CheckContext& c, std::vector<Finding>& out) {
    const auto& profile = c.snapshot.table<model::CityProfile>();
    const bool named = !profile.empty() && profile.begin()->has(model::CityProfile::Programme) &&
                       profile.begin()->has(model::CityProfile::HorizonEnd);
    if (!named)
        out.push_back(
            {.severity = Severity::Note,
             .sentence = CW_TEXT("finding", "The city profile lacks the programme's name or the years of the plan."),
             .args = {},
             .registerName = std::string(model::CityProfile::kName),
             .recordId = profile.empty() ? std::string() : profile.begin()->id});
}

/// Names of the registers that have something, for checks that look at all of them.
template <class Has>
std::vector<std::string_view> registersWith(const Has& has) {
    std::vector<std::string_view> names;
    for (const auto& spec : model::registry().all())
        if (has(spec)) names.push_back(spec.name);
    return names;
}

}  // namespace

std::vector<Check> registerChecks() {
    return {
        {"need.unanswered",
         {"needs", "initiatives"},
         CW_TEXT("check",
                 "A need that is neither answered nor declined is named by no initiative that is not stopped; "
                 "bad when its weight reaches the threshold (standard: 5)."),
         CW_TEXT("check", "Link an initiative, plan one, or decline the need with an answer."),
         unansweredNeeds},
        {"plan.unserved",
         {"higher_plans", "initiatives"},
         CW_TEXT("check", "A higher-level plan or pledge is named by no initiative that is not stopped."),
         CW_TEXT("check", "Link the initiative that serves it, or ask whether the programme should."),
         unservedPlans},
        {"pledge.no_number",
         {"higher_plans"},
         CW_TEXT("check",
                 "A mayoral pledge lacks its value at start, its value now, its target value or its target date."),
         CW_TEXT("check", "Fill them in; a pledge without a number cannot be shown as kept."),
         pledgesWithoutNumbers},
        {"pledge.missed",
         {"higher_plans"},
         CW_TEXT("check",
                 "A plan's target date is before today and its value now has not reached the target, in the "
                 "direction from start to target."),
         CW_TEXT("check", "Say so openly: new date, or what is done instead."),
         pledgesOverdue},
        {"decision.due",
         {"decisions"},
         CW_TEXT("check", "A proposed decision's date has passed, or an accepted one's review date has."),
         CW_TEXT("check", "Take it, move it, or review it."),
         decisionsDue},
        {"evidence.unused",
         {"evidence", "answers"},
         CW_TEXT("check", "A piece of evidence is named by no rating of any round."),
         CW_TEXT("check", "Link it to the rating it proves, or remove it."),
         evidenceUnused},
        {"person.retention",
         {"people"},
         CW_TEXT("check", "A person's retention date is before today and private contact data is still there."),
         CW_TEXT("check", "Remove the private data."),
         retentionPassed},
        {"record.duplicate_ref",
         registersWith([](const model::RegisterSpec& spec) { return spec.refField >= 0; }),
         CW_TEXT("check", "Two records of one register carry the same number."),
         CW_TEXT("check", "Give one of them another number."),
         {},
         duplicateReferences},
        {"text.one_language",
         registersWith([](const model::RegisterSpec& spec) {
             return std::ranges::any_of(spec.fields, &model::FieldSpec::isLocalized);
         }),
         CW_TEXT("check",
                 "At least a tenth of a register's bilingual texts are filled in both languages, and others in one "
                 "language only."),
         CW_TEXT("check", "Fill in the other language before a report in it is handed over."),
         {},
         missingTranslations},
        {"profile.incomplete",
         {"city_profile"},
         CW_TEXT("check", "There is no city profile, or it lacks the programme's name or the last year of the plan."),
         CW_TEXT("check", "Open the city profile and fill them in."),
         profileIncomplete},
    };
}

}  // namespace cw::analysis
