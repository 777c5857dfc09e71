#include "model/registers/choices_group1.h"

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
    return {{"counter", CW_TEXT("choice", "Counter")},
            {"phone", CW_TEXT("choice", "Telephone")},
            {"post", CW_TEXT("choice", "Post")},
            {"kiosk", CW_TEXT("choice", "Kiosk")},
            {"web", CW_TEXT("choice", "Website")},
            {"app", CW_TEXT("choice", "App")},
            {"message", CW_TEXT("choice", "Messaging")},
            {"home", CW_TEXT("choice", "Home visit")},
            {"partner", CW_TEXT("choice", "Partner’s counter")},
            {"office", CW_TEXT("choice", "Inside the office")}};
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

}  // namespace cw::model
