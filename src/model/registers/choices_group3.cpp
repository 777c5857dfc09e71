#include "model/registers/choices_group3.h"

namespace cw::model {

std::vector<Choice> interoperabilityLayers() {
    return {{"pol", CW_TEXT("choice", "Political")},
            {"leg", CW_TEXT("choice", "Legal")},
            {"org", CW_TEXT("choice", "Organisational")},
            {"sem", CW_TEXT("choice", "Semantic")},
            {"tec", CW_TEXT("choice", "Technical")}};
}

std::vector<Choice> processGroups() {
    return {{"om", CW_TEXT("choice", "Operations management")},
            {"sm", CW_TEXT("choice", "Citizen-centric service management")},
            {"tm", CW_TEXT("choice", "Technology and digital asset management")}};
}

std::vector<Choice> updateFrequencies() {
    return {{"realtime", CW_TEXT("choice", "Real time")},   {"daily", CW_TEXT("choice", "Daily")},
            {"weekly", CW_TEXT("choice", "Weekly")},        {"monthly", CW_TEXT("choice", "Monthly")},
            {"quarterly", CW_TEXT("choice", "Quarterly")},  {"yearly", CW_TEXT("choice", "Yearly")},
            {"irregular", CW_TEXT("choice", "Irregularly")}};
}

std::vector<Choice> personalDataStates() {
    return {{"none", CW_TEXT("choice", "None", "personal data")},
            {"anonymised", CW_TEXT("choice", "Anonymised")},
            {"contains", CW_TEXT("choice", "Contains personal data")},
            {"unknown", CW_TEXT("choice", "Not checked")}};
}

std::vector<Choice> assetKinds() {
    return {{"system", CW_TEXT("choice", "System")},
            {"data", CW_TEXT("choice", "Data store")},
            {"infrastructure", CW_TEXT("choice", "Infrastructure")},
            {"module", CW_TEXT("choice", "Reusable module")}};
}

std::vector<Choice> innovationKinds() {
    return {{"upload", CW_TEXT("choice", "Data uploaded by residents")},
            {"design", CW_TEXT("choice", "Services designed by residents")},
            {"intermediated", CW_TEXT("choice", "Services through intermediaries")},
            {"peer", CW_TEXT("choice", "Residents for residents")},
            {"apps", CW_TEXT("choice", "Apps on open data")},
            {"blended", CW_TEXT("choice", "Commercial services from blended data")}};
}

std::vector<Choice> confidenceLevels() {
    return {{"low", CW_TEXT("choice", "Low")},
            {"medium", CW_TEXT("choice", "Medium")},
            {"high", CW_TEXT("choice", "High")}};
}

}  // namespace cw::model
