#pragma once
#include <vector>

#include "analysis/checks.h"

/// Each file of checks answers its rows; all.cpp puts them together.
namespace cw::analysis {

std::vector<Check> assessmentChecks();
std::vector<Check> initiativeChecks();
std::vector<Check> registerChecks();
std::vector<Check> principleChecks();
std::vector<Check> visionChecks();
std::vector<Check> measureChecks();
std::vector<Check> operatingChecks();
std::vector<Check> budgetChecks();
std::vector<Check> governanceChecks();
std::vector<Check> riskChecks();
// B4, B5, B10, B11, B12
std::vector<Check> stakeholderChecks();
std::vector<Check> procurementChecks();
std::vector<Check> serviceChecks();
std::vector<Check> privacyChecks();
std::vector<Check> channelChecks();
std::vector<Check> interoperabilityChecks();
std::vector<Check> termChecks();
std::vector<Check> openDataChecks();
std::vector<Check> assetChecks();
std::vector<Check> platformChecks();
std::vector<Check> findingRecordChecks();
std::vector<Check> packetChecks();
std::vector<Check> feedbackChecks();

}  // namespace cw::analysis
