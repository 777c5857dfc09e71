#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/journey.h"

namespace cw::analysis {

using model::Initiatives;
using model::JourneySteps;
using model::OperatingTraits;
using model::Record;
using model::Services;

namespace {

/// 0 each for itself, 1 linked, 2 shared; −1 not said.
int stepOf(const std::string& state) {
    return state == "silo" ? 0 : state == "linked" ? 1 : state == "shared" ? 2 : -1;
}
bool fallsShort(const Record& trait) {
    const int now = stepOf(trait.text(OperatingTraits::StateNow));
    return now >= 0 && stepOf(trait.text(OperatingTraits::StateWanted)) > now;
}
std::string stateNamed(const Record& trait, int field) {
    return choiceNamed<OperatingTraits>(field, trait.text(field));
}

std::string traitNamed(const Record& trait) {
    return itemNamed(trait.text(OperatingTraits::Item));
}

void traitWithoutStep(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& trait : c.snapshot.table<OperatingTraits>()) {
        if (!fallsShort(trait) || anyAlive(c, trait.list(OperatingTraits::Initiatives))) continue;
        const auto* item = c.catalogue.find(trait.text(OperatingTraits::Item));
        const auto& initiatives = c.snapshot.table<Initiatives>();
        const bool closed =
            item != nullptr && std::any_of(initiatives.begin(), initiatives.end(), [&](const Record& initiative) {
                const auto& closes = initiative.list(Initiatives::Closes);
                return !isStopped(initiative) && (contains(closes, item->id) ||
                                                  (item->parent != nullptr && contains(closes, item->parent->id)));
            });
        if (!closed)
            out.push_back(atWith<OperatingTraits>(
                trait, Severity::Attention,
                CW_TEXT("finding", "%1 shall move from “%2” to “%3”, and nothing planned does it."),
                {traitNamed(trait), stateNamed(trait, OperatingTraits::StateNow),
                 stateNamed(trait, OperatingTraits::StateWanted)}));
    }
}

void traitContradictsLevel(const CheckContext& c, std::vector<Finding>& out) {
    constexpr double kLow = 1;
    constexpr double kHigh = 4;
    if (c.assessment == nullptr) return;
    for (const auto& trait : c.snapshot.table<OperatingTraits>()) {
        if (c.catalogue.find(trait.text(OperatingTraits::Item)) == nullptr) continue;
        const auto& state = c.assessment->state(trait.text(OperatingTraits::Item));
        if (!state.level || state.source == Source::None) continue;
        const std::string& now = trait.text(OperatingTraits::StateNow);
        const bool contradicts =
            (now == "shared" && *state.level <= kLow) || (now == "silo" && *state.level >= kHigh);
        if (contradicts)
            out.push_back(atWith<OperatingTraits>(trait, Severity::Attention,
                                                  CW_TEXT("finding", "%1 is described as “%2” but rated level %3."),
                                                  {traitNamed(trait), stateNamed(trait, OperatingTraits::StateNow),
                                                   std::to_string(static_cast<int>(*state.level))}));
    }
}

void traitStaleTarget(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& trait : c.snapshot.table<OperatingTraits>()) {
        const auto by = trait.date(OperatingTraits::By);
        if (by && *by < c.today && fallsShort(trait))
            out.push_back(atWith<OperatingTraits>(
                trait, Severity::Attention, CW_TEXT("finding", "%1 should have been “%2” by %3."),
                {traitNamed(trait), stateNamed(trait, OperatingTraits::StateWanted), dayNamed(*by)}));
    }
}

struct Journeys {
    const Record* service;
    JourneySum now;
    JourneySum wanted;
    bool changed = false;  ///< a step names an initiative that is not stopped
};

std::vector<Journeys> journeys(const CheckContext& c) {
    std::vector<Journeys> all;
    for (const auto& id : servicesWithJourney(c.snapshot)) {
        const auto* service = c.snapshot.find<Services>(id);
        if (service == nullptr) continue;
        const auto now = journeySteps(c.snapshot, id, "as_is");
        const auto wanted = journeySteps(c.snapshot, id, "to_be");
        const auto alive = [&](const Record* step) {
            const auto& initiative = step->text(JourneySteps::Initiative);
            return !initiative.empty() && anyAlive(c, {initiative});
        };
        all.push_back({service, journeySum(now), journeySum(wanted),
                       std::ranges::any_of(now, alive) || std::ranges::any_of(wanted, alive)});
    }
    return all;
}

void askedAgain(const CheckContext& c, std::vector<Finding>& out) {
    const double from = threshold(c.snapshot, "journey.asked_again");
    for (const auto& each : journeys(c))
        if (each.now.askedAgain > 0 && each.now.askedAgain >= from)
            out.push_back(
                at<Services>(*each.service, Severity::Attention,
                             CW_TEXT("finding", "“%1” asks for data the city already has in %2 of %3 steps."),
                             {std::to_string(each.now.askedAgain), std::to_string(each.now.steps)}));
}

void withoutToBe(const CheckContext& c, std::vector<Finding>& out) {
    const double minutes = threshold(c.snapshot, "journey.minutes");
    const double handovers = threshold(c.snapshot, "journey.handovers");
    for (const auto& each : journeys(c))
        if (each.now.steps >= 2 && each.wanted.steps == 0 &&
            (each.now.minutes >= minutes || each.now.handovers >= handovers))
            out.push_back(at<Services>(
                *each.service, Severity::Note,
                CW_TEXT("finding", "“%1” takes %2 minutes today, hand-overs: %3; nobody has drawn how it shall be."),
                {std::to_string(each.now.minutes), std::to_string(each.now.handovers)}));
}

void notBetter(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& each : journeys(c)) {
        if (each.now.steps == 0 || each.wanted.steps == 0) continue;
        const bool longer = each.now.complete() && each.wanted.complete() && each.wanted.minutes >= each.now.minutes;
        if (longer || each.wanted.handovers > each.now.handovers)
            out.push_back(at<Services>(
                *each.service, Severity::Attention,
                CW_TEXT("finding", "The new journey of “%1” is no shorter: minutes %2 → %3, hand-overs %4 → %5."),
                {std::to_string(each.now.minutes), std::to_string(each.wanted.minutes),
                 std::to_string(each.now.handovers), std::to_string(each.wanted.handovers)}));
    }
}

void withoutInitiative(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& each : journeys(c))
        if (each.wanted.steps > 0 && !each.changed)
            out.push_back(
                at<Services>(*each.service, Severity::Note,
                             CW_TEXT("finding", "Nothing planned turns the new journey of “%1” into practice.")));
}

}  // namespace

std::vector<Check> operatingChecks() {
    const std::vector<std::string_view> steps{"journey_steps", "services"};
    return {
        {"trait.no_step",
         {"operating_traits", "initiatives"},
         CW_TEXT("check",
                 "A trait shall work further than it does today (each for itself, linked, shared), names no "
                 "initiative that is not stopped, and none closes the item or what it is directly part of."),
         CW_TEXT("check", "Link an initiative or plan one."),
         traitWithoutStep},
        {"trait.contradicts_level",
         {"operating_traits", "answers", "rounds", "artefacts"},
         CW_TEXT("check",
                 "A trait is said to be shared today but its item's level is 1 or lower, or each for itself but the "
                 "level is 4 or higher."),
         CW_TEXT("check", "One of the two is wrong; look at both."),
         traitContradictsLevel},
        {"trait.stale_target",
         {"operating_traits"},
         CW_TEXT("check", "A trait's date is before today and it still works less far than wanted."),
         CW_TEXT("check", "Set a new date and say why."),
         traitStaleTarget},
        {"journey.asked_again", steps,
         CW_TEXT("check",
                 "In today's journey of a service at least as many steps as the threshold (standard: 2) ask for "
                 "something again."),
         CW_TEXT("check", "Ask once; fetch the rest from where the city holds it."), askedAgain},
        {"journey.no_to_be", steps,
         CW_TEXT("check",
                 "A service has at least two steps today and no wanted journey, and today's takes at least the "
                 "minutes (standard: 60) or hand-overs (standard: 3) of the thresholds."),
         CW_TEXT("check", "Draw the wanted journey; copying today's is a start."), withoutToBe},
        {"journey.not_better", steps,
         CW_TEXT(
             "check",
             "Both journeys are there, and the wanted one takes as many minutes or more (all steps of both known) "
             "or has more hand-overs."),
         CW_TEXT("check", "Take out a step before buying a system."), notBetter},
        {"journey.no_initiative",
         {"journey_steps", "services", "initiatives"},
         CW_TEXT("check",
                 "A service has a wanted journey, and none of its steps names an initiative that is not stopped."),
         CW_TEXT("check", "Link the initiative that changes the steps."),
         withoutInitiative},
    };
}

}  // namespace cw::analysis
