#pragma once
#include <string>
#include <vector>

#include "commands/packet_return.h"

/// What is left open of a returned packet, as a list to send back to the department.
namespace cw::commands {

/// One thing that the department is asked to settle, in the words of its packet.
struct PacketPoint {
    std::string sheet;
    std::size_t row = 0;    ///< number in the file, from 1
    int column = -1;        ///< from 0; −1: the row as such
    std::string heading{};  ///< of the column, as it stands in the file
    std::string record{};   ///< title; empty: a row without one, or partners may not see it
    std::string written{};  ///< by the department
    std::string wrong{};
    std::string toDo{};
};

struct PacketPoints {
    base::Language language = base::Language::ZhTw;  ///< the packet's
    std::string department;                          ///< name
    std::string fileName;             ///< to save the text under, without folder; at most 255 bytes, " (2)" included
    std::vector<PacketPoint> points;  ///< as many as exchange::openPoints() counts
    std::string text;                 ///< to be sent as it is; empty: nothing is open
};

/// Never says what partners may not see: neither such values of the project nor the names of such records, nor what
/// the project holds of a record that became one since it was handed out.
/// `otherwise`: the language when the packet no longer says its own.
PacketPoints packetPoints(const model::Snapshot& snapshot, const ReturnedFile& file,
                          const exchange::PacketReview& review, const exchange::ImportPlan& plan,
                          const exchange::Words& words, base::Language otherwise);

}  // namespace cw::commands
