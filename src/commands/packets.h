#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "exchange/packet_book.h"
#include "framework/catalogue.h"
#include "store/project.h"

/// Handing out department packets (docs/exchange.md); what comes back is in packet_return.h.
namespace cw::commands {

struct PacketOrder {
    std::vector<std::string> departments;  ///< ids; empty: every one that has rows
    /// Names of registers, "answers" for the ratings; each gets a sheet, also an empty one. Empty: those with rows.
    std::vector<std::string> registers{};
    base::Date due;
    base::Date today;
    exchange::Format format = exchange::Format::Xlsx;
    base::Language language = base::Language::ZhTw;
    bool bothLanguages = false;  ///< show the other language's halves of texts too
    std::string round{};         ///< whose ratings are asked for; empty: the current one
    std::string folder{};        ///< where the files will stand: their names are new there
};

struct MadePacket {
    std::string id;  ///< its record will have
    std::string department;
    std::string round;     ///< empty: no ratings in it
    std::string fileName;  ///< without folder
    exchange::PacketBytes bytes;
};

/// Registers whose rows may be some department's work, ratings among them, in the order of the registry.
std::vector<int> packetRegisters(const model::Registry& registry);

/// Makes the files, in memory. Pure: any thread, with ids of its own. PacketEmpty when a department that was named
/// has no rows; UnknownRegister; Cancelled.
base::Result<std::vector<MadePacket>> makePackets(const model::Snapshot& snapshot,
                                                  const framework::Catalogue& catalogue, const std::string& projectId,
                                                  const PacketOrder& order, const exchange::Words& words,
                                                  base::IdSource& ids, const std::function<bool()>& cancelled = {});

/// How many rows each department has, by its id; ratings do not count.
std::map<std::string, std::size_t> rowsByDepartment(const model::Snapshot& snapshot);

/// Puts the files into the folder, all or none; none is replaced. Any thread.
base::Result<void> writePackets(const std::vector<MadePacket>& packets, const PacketOrder& order,
                                const std::string& sessionTag);
/// Takes written files away again, when the project could not note them.
void withdrawPackets(const std::vector<MadePacket>& packets, const PacketOrder& order);
/// Notes in the project what was handed out, with the values to compare with, as one step.
base::Result<store::Done> notePackets(store::Project& project, const std::vector<MadePacket>& packets,
                                      const PacketOrder& order);

}  // namespace cw::commands
