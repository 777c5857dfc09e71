#pragma once
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "model/field_spec.h"

namespace cw::model {

// Choice lists and conditions that several registers share: one definition, one translation.

/// States of a text that the city adopts: principle statements, vision.
std::vector<Choice> statementStates();
/// How often a number is measured or a publication renewed.
std::vector<Choice> frequencies();
/// How departments work together, from alone to shared.
std::vector<Choice> sharingStates();
/// The channel kinds, and work inside the office that the person does not see.
std::vector<Choice> journeyChannels();
/// Where the money comes from.
std::vector<Choice> budgetSources();
/// How far the money is on its way to law.
std::vector<Choice> budgetStates();
/// Which part of society a role or a person stands for.
std::vector<Choice> sectors();
/// Parts in a responsibility matrix.
std::vector<Choice> raciLetters();

/// Ways to reach a service. Digital are web, app and message; kiosk and partner are assisted and stand apart.
std::vector<Choice> channelKinds();
/// States of an event with others: a contact, an exchange, a market action.
std::vector<Choice> contactStates();
/// Purposes of keeping personal data by their numbers in the list under the Personal Data Protection Act: those that
/// a city meets; others are typed.
std::vector<Choice> specificPurposes();
/// How well a figure is known.
std::vector<Choice> dataQualities();
/// The five levels of engagement, from the one who does not know to the one who leads.
std::vector<Choice> engagementLevels();
/// Who runs a service: the steps out of the silo (B2).
std::vector<Choice> sharingKinds();
/// The framework’s five types of stakeholder (B4).
std::vector<Choice> stakeholderTypes();
/// Layers of the interoperability table.
std::vector<Choice> interoperabilityLayers();
/// Process groups of the interoperability table.
std::vector<Choice> processGroups();
/// How often data is updated.
std::vector<Choice> updateFrequencies();
/// Whether data concerns persons.
std::vector<Choice> personalDataStates();
/// Kinds of assets.
std::vector<Choice> assetKinds();
/// How sure an assessor is.
std::vector<Choice> confidenceLevels();
/// The six kinds of service innovation (B9.c).
std::vector<Choice> innovationKinds();

/// Longest time between two readings or publications, in days; none for "once" and for unknown ids.
std::optional<int> daysOf(std::string_view frequency);

/// Condition: the choice field holds one of these ids.
Condition whenOneOf(int field, std::initializer_list<std::string_view> ids);
/// Condition: the yes/no field says yes.
Condition whenYes(int field);

}  // namespace cw::model
