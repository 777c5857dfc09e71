#pragma once
#include <vector>

#include "analysis/checks.h"

/// Each file of checks answers its rows; all.cpp puts them together.
namespace cw::analysis {

std::vector<Check> assessmentChecks();
std::vector<Check> initiativeChecks();
std::vector<Check> registerChecks();
std::vector<Check> interoperabilityChecks();
std::vector<Check> termChecks();
std::vector<Check> openDataChecks();
std::vector<Check> assetChecks();
std::vector<Check> platformChecks();
std::vector<Check> findingRecordChecks();

}  // namespace cw::analysis
