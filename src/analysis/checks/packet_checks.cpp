#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/packets.h"

namespace cw::analysis {

using model::Packets;

namespace {

void late(const CheckContext& c, std::vector<Finding>& out) {
    const double bad = threshold(c.snapshot, "packet.late_days");
    for (const PacketStanding& standing : packetStandings(c.snapshot, c.today))
        if (standing.state == PacketState::Late)
            out.push_back(at<Packets>(*standing.packet, standing.daysLate > bad ? Severity::Bad : Severity::Attention,
                                      CW_TEXT("finding", "The packet of %1 was due on %2 and has not come back."),
                                      {dayNamed(*standing.packet->date(Packets::Due))}));
}

}  // namespace

std::vector<Check> packetChecks() {
    return {
        {"packet.late",
         {"packets"},
         CW_TEXT(
             "check",
             "A department packet was due before today and has not been returned. Severe when it is later than the "
             "threshold (standard: 14 days)."),
         CW_TEXT("check", "Call the department, or give it a later date."),
         late},
    };
}

}  // namespace cw::analysis
