#include "analysis/innovation.h"

#include <algorithm>

#include "model/registers.h"
#include "model/registers/choices.h"

namespace cw::analysis {

using model::Initiatives;
using model::Record;
using model::Services;

bool isOpenInitiative(const Record& initiative) {
    const auto& status = initiative.text(Initiatives::Status);
    return status != "done" && status != "stopped";
}

bool isOpenService(const Record& service) {
    return service.text(Services::Status) != "closed";
}

std::vector<InnovationUse> innovationUses(const model::Snapshot& snapshot) {
    std::vector<InnovationUse> uses;
    for (const auto& choice : model::innovationKinds()) uses.push_back({.kind = choice.id});
    const auto note = [&](const Record& record, int field, bool isOpen,
                          std::vector<const Record*> InnovationUse::*list) {
        for (const auto& kind : record.list(field)) {
            const auto use = std::ranges::find(uses, kind, &InnovationUse::kind);
            if (use == uses.end()) continue;
            ((*use).*list).push_back(&record);
            use->underWay += isOpen ? 1 : 0;
        }
    };
    for (const auto& initiative : snapshot.table<Initiatives>())
        note(initiative, Initiatives::Innovation, isOpenInitiative(initiative), &InnovationUse::initiatives);
    for (const auto& service : snapshot.table<Services>())
        note(service, Services::Innovation, isOpenService(service), &InnovationUse::services);
    return uses;
}

}  // namespace cw::analysis
