#pragma once
#include <functional>

#include "framework/catalogue.h"
#include "store/project.h"

namespace cw::commands {

/// Asked when something follows, so that a catalogue that is still being read is not waited for.
using CatalogueSource = std::function<const framework::Catalogue&()>;

/// What follows when a record changes, by register: for store::Environment::followUps, and so for every command, cell
/// and import. A round that closes keeps the levels that it had from the state of artefacts, which go on changing.
store::FollowUps followUps(CatalogueSource catalogue);

}  // namespace cw::commands
