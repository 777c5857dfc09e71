#pragma once
#include <vector>

#include "analysis/checks.h"

/// Each file of checks answers its rows; all.cpp puts them together.
namespace cw::analysis {

std::vector<Check> assessmentChecks();
std::vector<Check> initiativeChecks();
std::vector<Check> registerChecks();

}  // namespace cw::analysis
