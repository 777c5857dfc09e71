#pragma once
#include "gui/fixture.h"

namespace cw::test {

/// Roles, skills, services, segments, stakeholders and assets with some cells of every matrix filled, so that
/// pictures show them at work. Needs fillProject().
void fillMatrices(WindowFixture& fixture);

/// A record with what its register requires and that title; for axes of any register.
std::string addNamed(WindowFixture& fixture, std::string_view registerName, const std::string& english,
                     const std::string& chinese, store::FieldValues more = {});

}  // namespace cw::test
