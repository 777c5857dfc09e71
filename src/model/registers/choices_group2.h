#pragma once
#include <vector>

#include "model/field_spec.h"

/// Choice lists that several registers of stakeholders, contracts and services share.
namespace cw::model {

/// Ways to reach a service. Digital are web, app and message; kiosk and partner are assisted and stand apart.
std::vector<Choice> channelKinds();
/// States of an event with others: a contact, an exchange, a market action.
std::vector<Choice> contactStates();
/// How well a figure is known.
std::vector<Choice> dataQualities();
/// The five levels of engagement, from the one who does not know to the one who leads.
std::vector<Choice> engagementLevels();
/// Who runs a service: the steps out of the silo (B2).
std::vector<Choice> sharingKinds();
/// The framework’s five types of stakeholder (B4).
std::vector<Choice> stakeholderTypes();

}  // namespace cw::model
