#pragma once
#include <optional>
#include <string>
#include <vector>

#include "commands/import_rows.h"
#include "exchange/packet_book.h"
#include "exchange/packet_review.h"

/// Taking in department packets that came back.
namespace cw::commands {

/// One file of a folder of returned packets.
struct ReturnedFile {
    enum class State {
        Refused,      ///< see `why`
        Older,        ///< a newer file of the same packet is among them: `newer` names it
        TakenBefore,  ///< this very file was taken in once
        Fresh,
    };
    std::string path;
    std::string fileName;
    State state = State::Fresh;
    std::optional<base::Error> why{};
    std::string newer{};
    std::string digest{};  ///< SHA-256
    std::optional<exchange::PacketMark> mark{};
    exchange::PacketReply reply{};
    base::Date savedOn = *base::Date::of(1970, 1, 1);  ///< in UTC: what the workbook says itself, else the file
    std::int64_t savedNs = 0;
    std::string baseName{};  ///< attachment with the values handed out; empty: the project has none
    std::shared_ptr<const exchange::Source> source{};
    bool hasEarlier = false;        ///< a file of the packet was taken in before, this one or another
    exchange::TakenValues taken{};  ///< what was taken then: see takenEarlier

    bool isUsable() const { return state == State::Fresh || state == State::TakenBefore; }
    /// When it came back: the day that stands in it, unless that lies after the day it was saved.
    base::Date returnedOn() const;
};

/// The tables in these files and folders (not in folders below), by name. A folder or file that is not there:
/// FileMissing.
base::Result<std::vector<std::string>> tablesIn(const std::vector<std::string>& paths);

/// Reads and recognises each file; what cannot be used says why. Pure: any thread.
std::vector<ReturnedFile> readReturned(const model::Snapshot& snapshot, const std::string& projectId,
                                       const std::vector<std::string>& files, const exchange::Words& words,
                                       const std::function<bool()>& cancelled = {});

/// What each taking of the packet gave the project, out of its history; undone ones do not count.
base::Result<exchange::TakenValues> takenEarlier(const store::Project& project, std::string_view packetId);

/// Compares one usable file; `base`: the bytes of its baseName. Without them whatever differs is a conflict.
base::Result<exchange::PacketReview> reviewReturned(const model::Snapshot& snapshot, const ReturnedFile& file,
                                                    std::string_view base, const model::ItemFits& itemFits,
                                                    const exchange::Words& words, base::IdSource& ids,
                                                    const std::function<bool()>& cancelled = {});

/// The import that the choices come to, with the note in the packet's record that it came back. One step.
base::Result<exchange::ImportPlan> planReturned(const model::Snapshot& snapshot, const ReturnedFile& file,
                                                const exchange::PacketReview& review, const model::ItemFits& itemFits,
                                                const exchange::Words& words, base::IdSource& ids,
                                                const std::function<bool()>& cancelled = {});
/// How to carry it out: bad rows are left out, the step is named after the department.
ImportRows takingIn(const model::Snapshot& snapshot, const ReturnedFile& file, base::Language language);

}  // namespace cw::commands
