#pragma once
#include <vector>

#include "model/field_spec.h"

namespace cw::model {

std::vector<Choice> interoperabilityLayers();  ///< Layers of the interoperability table.
std::vector<Choice> processGroups();           ///< Process groups of the interoperability table.
std::vector<Choice> updateFrequencies();       ///< How often data is updated.
std::vector<Choice> personalDataStates();      ///< Whether data concerns persons.
std::vector<Choice> assetKinds();              ///< Kinds of assets.
std::vector<Choice> innovationKinds();         ///< The six kinds of service innovation with data (B9.c.1 to 6).
std::vector<Choice> confidenceLevels();        ///< How sure an assessor is.

}  // namespace cw::model
