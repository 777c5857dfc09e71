#pragma once
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands/packet_return.h"

namespace cw::gui {

/// One returned file with what it comes to.
struct ReviewedPacket {
    commands::ReturnedFile file;
    std::string base;
    std::optional<exchange::PacketReview> review{};
    exchange::ImportPlan plan{};

    bool isUsable() const { return file.isUsable() && review; }
};

/// What workers read and find of returned packets; the dialog may be gone when they are done.
struct PacketWork {
    model::Snapshot snapshot;
    std::string projectId;
    model::ItemFits itemFits;
    std::shared_ptr<base::IdSource> ids;
    std::shared_ptr<std::atomic<bool>> stop;
    std::vector<std::shared_ptr<ReviewedPacket>> files{};
    std::optional<base::Error> failed{};

    /// What was handed out and what earlier takings gave; on the project's thread, before compare(). A file of which
    /// it cannot be read is refused with the reason: what was changed here since could not be told.
    void recall(const store::Project& project);
    void read(const std::vector<std::string>& paths, const exchange::Words& words);
    /// The review, with the choices of an earlier one, and the plan of it.
    void compare(ReviewedPacket& one, const exchange::Words& words) const;

private:
    std::function<bool()> stopped() const;
};

}  // namespace cw::gui
