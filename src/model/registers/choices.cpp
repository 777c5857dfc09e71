#include "model/registers/choices.h"

#include <algorithm>

#include "model/record.h"

namespace cw::model {

std::vector<Choice> statementStates() {
    return {{"draft", CW_TEXT("choice", "Draft")},
            {"consultation", CW_TEXT("choice", "In consultation")},
            {"adopted", CW_TEXT("choice", "Adopted")},
            {"superseded", CW_TEXT("choice", "Superseded")}};
}

std::vector<Choice> frequencies() {
    return {{"weekly", CW_TEXT("choice", "Weekly")},       {"monthly", CW_TEXT("choice", "Monthly")},
            {"quarterly", CW_TEXT("choice", "Quarterly")}, {"half_yearly", CW_TEXT("choice", "Twice a year")},
            {"yearly", CW_TEXT("choice", "Yearly")},       {"once", CW_TEXT("choice", "Once")}};
}

std::vector<Choice> sharingStates() {
    return {{"silo", CW_TEXT("choice", "Each for itself")},
            {"linked", CW_TEXT("choice", "Linked")},
            {"shared", CW_TEXT("choice", "Shared")}};
}

std::vector<Choice> journeyChannels() {
    auto channels = channelKinds();
    channels.push_back({"office", CW_TEXT("choice", "Inside the office")});
    return channels;
}

std::vector<Choice> budgetSources() {
    return {{"own", CW_TEXT("choice", "Own revenue")},
            {"general_grant", CW_TEXT("choice", "General grant")},
            {"project_grant", CW_TEXT("choice", "Project grant")},
            {"matching", CW_TEXT("choice", "Matching funds")},
            {"special_fund", CW_TEXT("choice", "Special budget or fund")},
            {"private", CW_TEXT("choice", "Private participation")}};
}

std::vector<Choice> budgetStates() {
    return {{"concept", CW_TEXT("choice", "Concept")},
            {"review", CW_TEXT("choice", "Preliminary review")},
            {"estimate", CW_TEXT("choice", "Estimate")},
            {"bill", CW_TEXT("choice", "Budget bill")},
            {"law", CW_TEXT("choice", "Budget law")},
            {"carried", CW_TEXT("choice", "Carried over")},
            {"supplementary", CW_TEXT("choice", "Supplementary")}};
}

std::vector<Choice> sectors() {
    return {{"city", CW_TEXT("choice", "City government")}, {"central", CW_TEXT("choice", "Central government")},
            {"business", CW_TEXT("choice", "Business")},    {"academia", CW_TEXT("choice", "Academia")},
            {"civil", CW_TEXT("choice", "Civil society")},  {"resident", CW_TEXT("choice", "Residents")}};
}

std::vector<Choice> raciLetters() {
    return {{"R", CW_TEXT("choice", "Responsible"), CW_TEXT("letter", "R", "responsibility")},
            {"A", CW_TEXT("choice", "Accountable"), CW_TEXT("letter", "A", "responsibility")},
            {"AR", CW_TEXT("choice", "Accountable and responsible"), CW_TEXT("letter", "AR", "responsibility")},
            {"C", CW_TEXT("choice", "Consulted", "responsibility"), CW_TEXT("letter", "C", "responsibility")},
            {"I", CW_TEXT("choice", "Informed", "responsibility"), CW_TEXT("letter", "I", "responsibility")}};
}

std::optional<int> daysOf(std::string_view frequency) {
    struct Period {
        std::string_view id;
        int days;
    };
    static constexpr Period kPeriods[] = {
        {"weekly", 7}, {"monthly", 31}, {"quarterly", 92}, {"half_yearly", 183}, {"yearly", 366}};
    const auto* it = std::ranges::find(kPeriods, frequency, &Period::id);
    return it == std::end(kPeriods) ? std::nullopt : std::optional(it->days);
}

Condition whenOneOf(int field, std::initializer_list<std::string_view> ids) {
    return [field, ids = std::vector<std::string_view>(ids)](const Record& record) {
        return std::ranges::find(ids, std::string_view(record.text(field))) != ids.end();
    };
}

Condition whenYes(int field) {
    return [field](const Record& record) { return record.yes(field); };
}

std::vector<Choice> channelKinds() {
    return {{"counter", CW_TEXT("choice", "Counter")},
            {"phone", CW_TEXT("choice", "Telephone")},
            {"post", CW_TEXT("choice", "Post", "channel")},
            {"kiosk", CW_TEXT("choice", "Kiosk")},
            {"web", CW_TEXT("choice", "Website")},
            {"app", CW_TEXT("choice", "App")},
            {"message", CW_TEXT("choice", "Messaging")},
            {"home", CW_TEXT("choice", "Home visit")},
            {"partner", CW_TEXT("choice", "Partner’s counter")}};
}

std::vector<Choice> contactStates() {
    return {{"planned", CW_TEXT("choice", "Planned", "event")},
            {"held", CW_TEXT("choice", "Held", "event")},
            {"cancelled", CW_TEXT("choice", "Cancelled")}};
}

std::vector<Choice> specificPurposes() {
    return {
        {"002", CW_TEXT("purpose", "002 Personnel management")},
        {"004", CW_TEXT("purpose", "004 Land administration")},
        {"012", CW_TEXT("purpose", "012 Public health or control of communicable diseases")},
        {"013", CW_TEXT("purpose", "013 Public relations")},
        {"014", CW_TEXT("purpose", "014 Declarations of property, conflicts of interest and political donations")},
        {"015", CW_TEXT("purpose", "015 Household registration")},
        {"016", CW_TEXT("purpose", "016 Cultural administration")},
        {"017", CW_TEXT("purpose", "017 Management of cultural heritage")},
        {"019", CW_TEXT("purpose", "019 Prevention and control of fire, fire administration")},
        {"023", CW_TEXT("purpose", "023 Civil affairs")},
        {"028", CW_TEXT("purpose", "028 Administration of transport and public construction")},
        {"057", CW_TEXT("purpose", "057 Social administration")},
        {"058", CW_TEXT("purpose", "058 Social services or social work")},
        {"064", CW_TEXT("purpose", "064 Health and medical services")},
        {"069", CW_TEXT("purpose", "069 Contracts, similar and other legal relations")},
        {"073", CW_TEXT("purpose", "073 Government information, keeping and use of archives")},
        {"075", CW_TEXT("purpose", "075 Administration of science and technology")},
        {"090", CW_TEXT("purpose", "090 Management of and service to consumers and customers")},
        {"091", CW_TEXT("purpose", "091 Consumer protection")},
        {"109", CW_TEXT("purpose", "109 Administration of education or training")},
        {"110", CW_TEXT("purpose", "110 Cooperation of industry and universities")},
        {"135", CW_TEXT("purpose", "135 Information and communication services")},
        {"136", CW_TEXT("purpose", "136 Management of information, communication and databases")},
        {"137", CW_TEXT("purpose", "137 Information security and its management")},
        {"157", CW_TEXT("purpose", "157 Surveys, statistics and research")}};
}

std::vector<Choice> dataQualities() {
    return {{"measured", CW_TEXT("choice", "Measured"), CW_TEXT("letter", "M", "quality of a figure")},
            {"estimated", CW_TEXT("choice", "Estimated"), CW_TEXT("letter", "E", "quality of a figure")},
            {"assumed", CW_TEXT("choice", "Assumed"), CW_TEXT("letter", "A", "quality of a figure")}};
}

std::vector<Choice> engagementLevels() {
    return {{"unaware", CW_TEXT("choice", "Unaware"), CW_TEXT("letter", "U", "engagement")},
            {"resistant", CW_TEXT("choice", "Resistant"), CW_TEXT("letter", "R", "engagement")},
            {"neutral", CW_TEXT("choice", "Neutral"), CW_TEXT("letter", "N", "engagement")},
            {"supportive", CW_TEXT("choice", "Supportive"), CW_TEXT("letter", "S", "engagement")},
            {"leading", CW_TEXT("choice", "Leading"), CW_TEXT("letter", "L", "engagement")}};
}

std::vector<Choice> sharingKinds() {
    return {{"own", CW_TEXT("choice", "One department alone")},
            {"joint", CW_TEXT("choice", "Departments together")},
            {"platform", CW_TEXT("choice", "City platform")}};
}

std::vector<Choice> stakeholderTypes() {
    return {{"initiator", CW_TEXT("choice", "Initiator")},
            {"investor", CW_TEXT("choice", "Investor")},
            {"provider", CW_TEXT("choice", "Service provider")},
            {"consumer", CW_TEXT("choice", "Consumer")},
            {"external", CW_TEXT("choice", "External party")}};
}

std::vector<Choice> innovationKinds() {
    return {{"upload", CW_TEXT("choice", "Data uploaded by residents")},
            {"design", CW_TEXT("choice", "Services designed by residents")},
            {"intermediated", CW_TEXT("choice", "Services through intermediaries")},
            {"peer", CW_TEXT("choice", "Residents for residents")},
            {"apps", CW_TEXT("choice", "Apps on open data")},
            {"blended", CW_TEXT("choice", "Commercial services from blended data")}};
}

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

std::vector<Choice> confidenceLevels() {
    return {{"low", CW_TEXT("choice", "Low")},
            {"medium", CW_TEXT("choice", "Medium")},
            {"high", CW_TEXT("choice", "High")}};
}

}  // namespace cw::model
