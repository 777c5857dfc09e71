#pragma once
#include "gui/session/project_session.h"
#include "model/held_back.h"

namespace cw::gui {

/// What of the register's records whoever sits here may not see yet.
inline model::HeldBack heldBackHere(const ProjectSession& session, const model::RegisterSpec& spec) {
    if (!model::holdsBack(spec.name) || !session.hasProject()) return {};
    return model::heldBackFrom(session.reader(), spec.name, session.snapshot());
}

}  // namespace cw::gui
