#include "gui/dialogs/packet_work.h"

#include <utility>

namespace cw::gui {

using commands::ReturnedFile;

std::function<bool()> PacketWork::stopped() const {
    return [stop = stop] { return stop->load(); };
}

void PacketWork::read(const std::vector<std::string>& paths, const exchange::Words& words) {
    const auto found = commands::tablesIn(paths);
    if (!found) {
        failed = found.error();
        return;
    }
    for (ReturnedFile& file : commands::readReturned(snapshot, projectId, *found, words, stopped()))
        files.push_back(std::make_shared<ReviewedPacket>(ReviewedPacket{.file = std::move(file), .base = {}}));
}

void PacketWork::recall(const store::Project& project) {
    for (const auto& one : files) {
        ReturnedFile& file = one->file;
        if (!file.isUsable()) continue;
        const auto refuse = [&](const base::Error& why) {
            file.state = ReturnedFile::State::Refused;
            file.why = why;
        };
        if (file.hasEarlier) {
            auto taken = commands::takenEarlier(project, file.mark->packet);
            if (!taken) {
                refuse(taken.error());
                continue;
            }
            file.taken = std::move(*taken);
        }
        if (file.baseName.empty()) continue;
        if (auto bytes = project.attachment(file.baseName))
            one->base = std::move(*bytes);
        else
            refuse(bytes.error());
    }
}

void PacketWork::compare(ReviewedPacket& one, const exchange::Words& words) const {
    if (!one.file.isUsable()) return;
    auto review = commands::reviewReturned(snapshot, one.file, one.base, itemFits, words, *ids, stopped());
    if (review && one.review) review->chooseAs(*one.review);
    auto plan = review ? commands::planReturned(snapshot, one.file, *review, itemFits, words, *ids, stopped())
                       : base::Result<exchange::ImportPlan>(base::passOn(review));
    if (!plan) {
        one.file.state = ReturnedFile::State::Refused;
        one.file.why = plan.error();
        return;
    }
    one.review = std::move(*review);
    one.plan = std::move(*plan);
}

}  // namespace cw::gui
