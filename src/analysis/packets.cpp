#include "analysis/packets.h"

#include <algorithm>
#include <set>

#include "analysis/assessment.h"
#include "base/text_util.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Departments;
using model::Packets;
using model::People;
using model::RaciProcesses;
using model::Record;
using model::Roles;
using model::Snapshot;

PacketStanding standingOf(const Record& packet, const base::Date& today) {
    PacketStanding standing{.packet = &packet};
    const auto due = packet.date(Packets::Due);
    if (packet.has(Packets::ReturnedOn)) {
        standing.state = PacketState::Returned;
        standing.openPoints = packet.integer(Packets::OpenPoints).value_or(0);
    } else if (due && *due < today) {
        standing.state = PacketState::Late;
        standing.daysLate = today.daysSince(*due);
    }
    return standing;
}

std::vector<PacketStanding> packetStandings(const Snapshot& snapshot, const base::Date& today) {
    std::vector<PacketStanding> all;
    for (const Record& packet : snapshot.table<Packets>()) all.push_back(standingOf(packet, today));
    const auto rank = [](const PacketStanding& s) {
        return s.state == PacketState::Late ? 0 : s.state == PacketState::Waiting ? 1 : 2;
    };
    std::ranges::sort(all, [&](const PacketStanding& a, const PacketStanding& b) {
        if (rank(a) != rank(b)) return rank(a) < rank(b);
        if (a.state == PacketState::Returned) {
            const auto on = a.packet->date(Packets::ReturnedOn), other = b.packet->date(Packets::ReturnedOn);
            if (on != other) return on > other;
        } else {
            const auto due = a.packet->date(Packets::Due), other = b.packet->date(Packets::Due);
            if (due != other) return due < other;
        }
        return a.packet->id < b.packet->id;
    });
    return all;
}

const Record* latestPacket(const Snapshot& snapshot, std::string_view departmentId) {
    const Record* latest = nullptr;
    for (const Record& packet : snapshot.table<Packets>()) {
        if (packet.text(Packets::Department) != departmentId) continue;
        const auto when = [](const Record& record) {
            return std::pair(record.date(Packets::HandedOut), record.date(Packets::Due));
        };
        if (latest == nullptr || when(*latest) < when(packet)) latest = &packet;
    }
    return latest;
}

std::string contactOf(const Snapshot& snapshot, const Record& person, base::Language language) {
    std::string text = person.text(People::Name);
    const std::string& title = person.localized(People::OfficeTitle).best(language);
    if (!title.empty()) text += (language == base::Language::En ? ", " : " ") + title;
    std::string phone = person.text(People::OfficePhone);
    if (phone.empty())
        if (const Record* department = snapshot.find<Departments>(person.text(People::Department)))
            phone = department->text(Departments::OfficePhone);
    if (!phone.empty()) text += (language == base::Language::En ? ", " : "，") + phone;
    return text;
}

std::string contactOf(const Snapshot& snapshot, std::string_view departmentId, base::Language language) {
    const Record* department = snapshot.find<Departments>(departmentId);
    if (department == nullptr) return {};
    if (const Record* head = snapshot.find<People>(department->text(Departments::Head)))
        return contactOf(snapshot, *head, language);
    return department->text(Departments::OfficePhone);
}

std::vector<std::string> itemsOf(const framework::Catalogue& catalogue, const Snapshot& snapshot,
                                 std::string_view roundId, std::string_view departmentId) {
    std::set<std::string, std::less<>> roles, processes;
    for (const Record& role : snapshot.table<Roles>()) {
        if (role.text(Roles::Department) != departmentId) continue;
        roles.insert(role.id);
        for (const std::string& item : role.list(Roles::Items)) processes.insert(item);
    }
    for (const Record& part : snapshot.table<RaciProcesses>()) {
        const std::string& letter = part.text(RaciProcesses::Letter);
        const bool works = letter == "R" || letter == "A" || letter == "AR";
        if (works && roles.contains(part.text(RaciProcesses::Role))) processes.insert(part.text(RaciProcesses::Item));
    }
    std::vector<std::string> items;
    if (processes.empty() || snapshot.find<model::Rounds>(roundId) == nullptr) return items;
    const Assessment assessment(catalogue, snapshot, roundId);
    for (const ItemState* state : assessment.leaves()) {
        if (!state->inScope) continue;
        for (const framework::Item* up = state->item; up != nullptr; up = up->parent)
            if (processes.contains(up->id)) {
                items.emplace_back(state->item->id);
                break;
            }
    }
    return items;
}

}  // namespace cw::analysis
