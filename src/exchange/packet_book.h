#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "exchange/import_plan.h"
#include "exchange/source.h"
#include "exchange/tables.h"

/// The workbook that a department gets to fill in (docs/exchange.md, "Department packets").
namespace cw::exchange {

/// What a packet says of itself on its hidden sheet.
struct PacketMark {
    std::string packet;      ///< id of its record
    std::string project;     ///< id of the project
    std::string department;  ///< id
    base::Date due;
    base::Date madeOn;
};
/// What the department wrote on the first sheet.
struct PacketReply {
    std::string by;
    std::optional<base::Date> on;
    std::optional<base::Language> language{};  ///< of the packet, when its first sheet is still there
};

/// The rows of one register, by id; none: an empty sheet to write new rows on.
struct PacketSheet {
    int registerIndex = -1;
    std::vector<std::string> ids{};
};

struct PacketRequest {
    PacketMark mark;
    std::vector<PacketSheet> sheets{};
    Format format = Format::Xlsx;  ///< Xlsx or Ods
    base::Language language = base::Language::ZhTw;
    /// Else the other language's halves of texts are hidden, where no row needs them.
    bool bothLanguages = false;
    // shown on the first sheet; empty lines are left out
    std::string city{}, programme{}, department{}, round{}, returnTo{};
    /// What a framework item is called and asks; empty: items stand by their ids alone.
    std::function<std::string(std::string_view item)> itemWords{};
};

struct PacketBytes {
    std::string workbook;
    /// The same rows without the names of people, to compare what comes back with: a workbook too.
    std::string base;
    std::size_t rows = 0;
    std::size_t cutCells = 0;
};
/// Profile "partner": nothing personal but names, nothing internal. Ids, headings and words for people are locked.
base::Result<PacketBytes> packetBytes(const model::Snapshot& snapshot, const PacketRequest& request,
                                      const Words& words);

/// Nothing: no packet. FileNewer: of a later version of this program.
base::Result<std::optional<PacketMark>> packetMark(const Source& source);
PacketReply packetReply(const Source& source, const Words& words);
/// What the packet called the records that it names; nothing: it is of an earlier version, or the sheet is gone.
std::vector<NameThen> namesThen(const Source& source, const model::Registry& registry);

}  // namespace cw::exchange
