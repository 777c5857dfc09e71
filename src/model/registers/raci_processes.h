#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Responsibilities for processes: who does, who answers, who is asked, who is told, for each process. The cells of a
/// matrix.
struct RaciProcesses {
    static constexpr std::string_view kName = "raci_processes";
    enum Field : int { Role, Item, Letter, Note };
    static RegisterSpec spec();
};

}  // namespace cw::model
