#include <map>
#include <set>

#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/dependence.h"

namespace cw::analysis {

using model::Initiatives;
using model::Organisations;
using model::People;
using model::RaciInitiatives;
using model::RaciProcesses;
using model::Record;
using model::Roles;
using model::RoleSkills;
using model::Skills;

namespace {

bool hasEnded(const Record& role, const base::Date& today) {
    const auto ends = role.date(Roles::Ends);
    return ends && *ends < today;
}

void vacant(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& role : c.snapshot.table<Roles>())
        if (role.text(Roles::Kind) == "seat" && !role.has(Roles::Holder) && !hasEnded(role, c.today))
            out.push_back(at<Roles>(role, role.has(Roles::Deputy) ? Severity::Note : Severity::Attention,
                                    CW_TEXT("finding", "“%1” is vacant.")));
}

void twoLevels(const CheckContext& c, std::vector<Finding>& out) {
    const auto& roles = c.snapshot.table<Roles>();
    if (roles.empty()) return;
    for (const char* level : {"strategic", "delivery"})
        if (std::none_of(roles.begin(), roles.end(),
                         [&](const Record& role) { return role.text(Roles::Level) == level; }))
            out.push_back({.severity = Severity::Attention,
                           .sentence = CW_TEXT("finding", "No role stands on this level: %1."),
                           .args = {choiceNamed<Roles>(Roles::Level, level)},
                           .registerName = std::string(Roles::kName)});
}

void oneSector(const CheckContext& c, std::vector<Finding>& out) {
    constexpr int kEnough = 4;
    int seats = 0;
    std::set<std::string> sectors;
    for (const auto& role : c.snapshot.table<Roles>()) {
        const auto* holder = c.snapshot.find<People>(role.text(Roles::Holder));
        if (role.text(Roles::Level) != "strategic" || role.text(Roles::Kind) != "seat" || holder == nullptr ||
            hasEnded(role, c.today))
            continue;
        const std::string& sector = role.has(Roles::Sector) ? role.text(Roles::Sector) : holder->text(People::Sector);
        if (sector.empty()) continue;
        ++seats;
        sectors.insert(sector);
    }
    if (seats >= kEnough && sectors.size() == 1)
        out.push_back({.severity = Severity::Attention,
                       .sentence = CW_TEXT("finding", "All %1 strategic seats are held by one sector: %2."),
                       .args = {std::to_string(seats), choiceNamed<Roles>(Roles::Sector, *sectors.begin())},
                       .registerName = std::string(Roles::kName)});
}

void withoutRights(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& role : c.snapshot.table<Roles>())
        if (role.text(Roles::Level) == "strategic" && role.text(Roles::Kind) == "body" &&
            !role.has(Roles::DecisionRights) && !hasEnded(role, c.today))
            out.push_back(
                at<Roles>(role, Severity::Note, CW_TEXT("finding", "It is not written what “%1” may decide.")));
}

void termEnded(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& role : c.snapshot.table<Roles>())
        if (hasEnded(role, c.today))
            out.push_back(at<Roles>(role, Severity::Note, CW_TEXT("finding", "The term of “%1” ended on %2."),
                                    {dayNamed(*role.date(Roles::Ends))}));
}

/// Who stands on what in the two matrices.
struct Parts {
    std::vector<const Record*> accountable;  ///< roles whose letter stands once; null for one that is not there
    bool somebodyDoes = false;
};
struct Responsibilities {
    std::map<int, Parts> processes;            ///< by catalogue index
    std::map<std::string, Parts> initiatives;  ///< under way only
};

template <class Register>
void assign(Parts& parts, const Record* role, const std::string& letter) {
    if (model::registry().find(Register::kName)->isOnce(letter)) parts.accountable.push_back(role);
    parts.somebodyDoes = parts.somebodyDoes || letter == "R" || letter == "AR";
}

Responsibilities responsibilities(const CheckContext& c) {
    Responsibilities all;
    for (const auto& cell : c.snapshot.table<RaciProcesses>())
        if (const auto* item = c.catalogue.find(cell.text(RaciProcesses::Item)))
            assign<RaciProcesses>(all.processes[item->index], c.snapshot.find<Roles>(cell.text(RaciProcesses::Role)),
                                  cell.text(RaciProcesses::Letter));
    for (const auto& cell : c.snapshot.table<RaciInitiatives>()) {
        const auto* initiative = c.snapshot.find<Initiatives>(cell.text(RaciInitiatives::Initiative));
        if (initiative != nullptr && isUnderWay(*initiative))
            assign<RaciInitiatives>(all.initiatives[initiative->id],
                                    c.snapshot.find<Roles>(cell.text(RaciInitiatives::Role)),
                                    cell.text(RaciInitiatives::Letter));
    }
    return all;
}

Finding atProcess(const CheckContext& c, int index, Severity severity, base::Msg sentence,
                  std::vector<std::string> more = {}) {
    const auto& item = c.catalogue.at(index);
    more.insert(more.begin(), itemNamed(item.id));
    return {.severity = severity, .sentence = sentence, .args = std::move(more), .itemId = item.id};
}

void notOneAccountable(const CheckContext& c, std::vector<Finding>& out) {
    const auto sentence = CW_TEXT("finding", "Accountable roles for %1: %2. It needs exactly one.");
    const auto all = responsibilities(c);
    for (const auto& [index, parts] : all.processes)
        if (parts.accountable.size() != 1)
            out.push_back(
                atProcess(c, index, Severity::Attention, sentence, {std::to_string(parts.accountable.size())}));
    for (const auto& [id, parts] : all.initiatives)
        if (parts.accountable.size() != 1)
            out.push_back(at<Initiatives>(*c.snapshot.find<Initiatives>(id), Severity::Attention, sentence,
                                          {std::to_string(parts.accountable.size())}));
}

void nobodyDoes(const CheckContext& c, std::vector<Finding>& out) {
    const auto sentence = CW_TEXT("finding", "Nobody is named to do the work of %1.");
    const auto all = responsibilities(c);
    for (const auto& [index, parts] : all.processes)
        if (!parts.somebodyDoes) out.push_back(atProcess(c, index, Severity::Note, sentence));
    for (const auto& [id, parts] : all.initiatives)
        if (!parts.somebodyDoes)
            out.push_back(at<Initiatives>(*c.snapshot.find<Initiatives>(id), Severity::Note, sentence));
}

void raciMissing(const CheckContext& c, std::vector<Finding>& out) {
    if (c.snapshot.table<RaciInitiatives>().empty()) return;
    const auto all = responsibilities(c);
    int underWay = 0;
    int missing = 0;
    std::string first;
    for (const auto& initiative : c.snapshot.table<Initiatives>()) {
        if (!isUnderWay(initiative) || isContainer(initiative)) continue;
        ++underWay;
        if (all.initiatives.contains(initiative.id)) continue;
        ++missing;
        if (first.empty()) first = initiative.id;
    }
    if (missing > 0)
        out.push_back({.severity = Severity::Note,
                       .sentence = CW_TEXT("finding", "Initiatives under way without responsibilities: %1 of %2."),
                       .args = {std::to_string(missing), std::to_string(underWay)},
                       .registerName = std::string(Initiatives::kName),
                       .recordId = first});
}

void ownerDiffers(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& [id, parts] : responsibilities(c).initiatives) {
        if (parts.accountable.size() != 1 || parts.accountable.front() == nullptr) continue;
        const auto& initiative = *c.snapshot.find<Initiatives>(id);
        const std::string& holder = parts.accountable.front()->text(Roles::Holder);
        const std::string& owner = initiative.text(Initiatives::Owner);
        if (holder.empty() || owner.empty() || holder == owner || holder == initiative.text(Initiatives::Sponsor))
            continue;
        out.push_back(
            at<Initiatives>(initiative, Severity::Attention,
                            CW_TEXT("finding", "“%1”: the roadmap names %2 as owner, the responsibility matrix %3."),
                            {named<People>(owner), named<People>(holder)}));
    }
}

void overload(const CheckContext& c, std::vector<Finding>& out) {
    std::map<std::string, int> count;
    const auto all = responsibilities(c);
    const auto add = [&](const Parts& parts) {
        for (const auto* role : parts.accountable)
            if (role != nullptr && role->has(Roles::Holder)) ++count[role->text(Roles::Holder)];
    };
    for (const auto& [index, parts] : all.processes) add(parts);
    for (const auto& [id, parts] : all.initiatives) add(parts);
    const double load = threshold(c.snapshot, "raci.load");
    for (const auto& [id, n] : count)
        if (const auto* person = c.snapshot.find<People>(id); person != nullptr && n > load)
            out.push_back(at<People>(*person, Severity::Note,
                                     CW_TEXT("finding", "%1 is accountable for %2 things at once."),
                                     {std::to_string(n)}));
}

/// What the team needs and has of one skill, over roles that have not ended.
struct SkillUse {
    int needing = 0;  ///< roles that need it at kMaster or higher
    bool asked = true;
    bool mastered = false;
    std::set<std::string> masters;  ///< persons
};
constexpr int kMaster = 3;

std::map<std::string, SkillUse> skillUses(const CheckContext& c) {
    std::map<std::string, SkillUse> uses;
    for (const auto& cell : c.snapshot.table<RoleSkills>()) {
        const auto* role = c.snapshot.find<Roles>(cell.text(RoleSkills::Role));
        if (role == nullptr || hasEnded(*role, c.today)) continue;
        auto& use = uses[cell.text(RoleSkills::Skill)];
        if (cell.integer(RoleSkills::Needed).value_or(0) >= kMaster) {
            ++use.needing;
            use.asked = use.asked && cell.has(RoleSkills::Held);
        }
        if (cell.integer(RoleSkills::Held).value_or(0) < kMaster) continue;
        use.mastered = true;
        if (role->has(Roles::Holder)) use.masters.insert(role->text(Roles::Holder));
    }
    return uses;
}
bool nobodyMasters(const SkillUse& use) {
    return use.needing > 0 && use.asked && !use.mastered;
}

void skillGap(const CheckContext& c, std::vector<Finding>& out) {
    const double from = threshold(c.snapshot, "skill.gap");
    const auto uses = skillUses(c);
    for (const auto& cell : c.snapshot.table<RoleSkills>()) {
        const auto needed = cell.integer(RoleSkills::Needed);
        const auto held = cell.integer(RoleSkills::Held);
        const auto use = uses.find(cell.text(RoleSkills::Skill));
        if (!needed || !held || use == uses.end() || nobodyMasters(use->second)) continue;
        const auto* role = c.snapshot.find<Roles>(cell.text(RoleSkills::Role));
        if (role == nullptr || hasEnded(*role, c.today) || static_cast<double>(*needed - *held) < from) continue;
        out.push_back(atWith<RoleSkills>(cell, Severity::Attention,
                                         CW_TEXT("finding", "“%1” lacks %2: needs %3, has %4."),
                                         {named<Roles>(role->id), named<Skills>(cell.text(RoleSkills::Skill)),
                                          std::to_string(*needed), std::to_string(*held)}));
    }
}

void skillNobody(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& [id, use] : skillUses(c))
        if (const auto* skill = c.snapshot.find<Skills>(id); skill != nullptr && nobodyMasters(use))
            out.push_back(
                at<Skills>(*skill, Severity::Attention, CW_TEXT("finding", "Nobody in the team masters: %1.")));
}

void skillOnePerson(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& [id, use] : skillUses(c))
        if (const auto* skill = c.snapshot.find<Skills>(id);
            skill != nullptr && use.needing >= 2 && use.masters.size() == 1)
            out.push_back(
                at<Skills>(*skill, Severity::Attention, CW_TEXT("finding", "This depends on one person: %1.")));
}

void withoutSuccessor(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& each : dependenceOnOrganisations(c.snapshot, c.today)) {
        if (each.total() == 0 || each.body->has(Organisations::Successor) || !canBeSucceeded(*each.body)) continue;
        std::string depends;
        for (std::size_t i = 0; i < each.records.size(); ++i)
            if (!each.records[i].empty())
                depends += (depends.empty() ? "" : ",") + std::string(kDependentRegisters[i]);
        out.push_back(at<Organisations>(
            *each.body, Severity::Note,
            CW_TEXT("finding", "If %1 leaves, nobody is named to take over. What depends on it: %2."),
            {"~" + depends}));
    }
}

}  // namespace

std::vector<Check> governanceChecks() {
    const std::vector<std::string_view> roles{"roles"};
    const std::vector<std::string_view> raci{"raci_processes", "raci_initiatives", "initiatives", "roles"};
    const std::vector<std::string_view> skills{"role_skills", "roles", "skills"};
    return {
        {"role.vacant", roles,
         CW_TEXT("check", "A seat whose term has not ended has no holder; a note when it has a deputy."),
         CW_TEXT("check", "Name a holder or an acting one."), vacant},
        {"role.two_levels", roles,
         CW_TEXT("check", "There are roles, but none on the strategic or none on the delivery level."),
         CW_TEXT("check", "Set it up, or mark which roles stand on it."), twoLevels},
        {"role.one_sector",
         {"roles", "people"},
         CW_TEXT("check",
                 "Four or more strategic seats have a holder whose sector is known (the role's, else the person's), "
                 "and it is the same for all."),
         CW_TEXT("check", "Invite another sector, or record why not."),
         oneSector},
        {"role.no_rights", roles, CW_TEXT("check", "A strategic body has nothing written about what it may decide."),
         CW_TEXT("check", "Two sentences are enough."), withoutRights},
        {"role.ended", roles, CW_TEXT("check", "A role's term ended before today."),
         CW_TEXT("check", "Renew it or name the successor."), termEnded},
        {"raci.accountable", raci,
         CW_TEXT("check",
                 "A process, or a planned or running initiative, has responsibilities, but not exactly one "
                 "accountable role."),
         CW_TEXT("check", "Choose one; the others are responsible or consulted."), notOneAccountable},
        {"raci.nobody_does", raci,
         CW_TEXT("check",
                 "A process, or a planned or running initiative, has responsibilities, but nobody is responsible for "
                 "doing it."),
         CW_TEXT("check", "Name who does the work."), nobodyDoes},
        {"raci.missing",
         {"raci_initiatives", "initiatives"},
         CW_TEXT("check",
                 "The responsibility matrix has rows, and planned or running initiatives that are no programmes have "
                 "none; counted once."),
         CW_TEXT("check", "Fill the matrix row by row, the running ones first."),
         raciMissing},
        {"raci.owner_differs",
         {"raci_initiatives", "roles", "initiatives", "people"},
         CW_TEXT("check",
                 "Exactly one role is accountable for a planned or running initiative, and its holder is neither the "
                 "initiative's owner nor its sponsor."),
         CW_TEXT("check", "Make the two agree."),
         ownerDiffers},
        {"raci.overload",
         {"raci_processes", "raci_initiatives", "initiatives", "roles", "people"},
         CW_TEXT("check",
                 "One person's roles are accountable for more processes and initiatives under way than the threshold "
                 "(standard: 8)."),
         CW_TEXT("check", "Hand some over, or name deputies."),
         overload},
        {"skill.gap", skills,
         CW_TEXT("check",
                 "A role whose term has not ended needs a skill by the threshold (standard: 2 levels) or more above "
                 "what it has; what nobody has been asked yet does not count, nor what skill.nobody says."),
         CW_TEXT("check", "Train, borrow, hire or contract; write which and by when."), skillGap},
        {"skill.nobody", skills,
         CW_TEXT("check",
                 "A skill is needed at level 3 or higher, all roles that need it so have been asked, and none has it "
                 "at level 3."),
         CW_TEXT("check", "Find one person who can, before planning on it."), skillNobody},
        {"skill.one_person", skills,
         CW_TEXT("check",
                 "Two or more roles need a skill at level 3 or higher, and exactly one person has it at level 3."),
         CW_TEXT("check", "Train a second person before the first one leaves."), skillOnePerson},
        {"organisation.no_successor",
         {kDependenceReads.begin(), kDependenceReads.end()},
         CW_TEXT("check",
                 "Something that runs depends on a body outside the city that is no ministry (“If a body leaves”, "
                 "B3), and no successor is named."),
         CW_TEXT("check", "Name a successor or write down what would happen."),
         withoutSuccessor},
    };
}

}  // namespace cw::analysis
