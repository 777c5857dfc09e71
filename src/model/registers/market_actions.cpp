#include "model/registers/market_actions.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

bool heldWithSuppliers(const Record& action) {
    const auto& kind = action.text(MarketActions::Kind);
    return action.text(MarketActions::Status) == "held" &&
           (kind == "early_talk" || kind == "market_day" || kind == "rfi");
}

std::vector<RuleBreak> smallFirmsAmongAll(const Record& action) {
    if (exceeds(action, MarketActions::SmeFirms, MarketActions::Firms))
        return {{MarketActions::SmeFirms,
                 CW_TEXT("rule", "More small and medium firms than firms taking part. Correct one of the two.")}};
    return {};
}

std::vector<RuleBreak> localFirmsAmongAll(const Record& action) {
    if (exceeds(action, MarketActions::LocalFirms, MarketActions::Firms))
        return {{MarketActions::LocalFirms,
                 CW_TEXT("rule", "More local firms than firms taking part. Correct one of the two.")}};
    return {};
}

}  // namespace

RegisterSpec MarketActions::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Market actions"),
        .singular = CW_TEXT("register", "market action", "one row"),
        .purpose = CW_TEXT("register",
                           "Early talks, competitions and measures for small firms, with equal information for all."),
        .example =
            CW_TEXT("register", "Example: Market day, 12 March 2026, 74 local firms, papers published the same day."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "MA-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Action", "market"),
             .required = true},
            {.id = "kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Kind"),
             .choices = {{"early_talk", CW_TEXT("choice", "Early engagement")},
                         {"market_day", CW_TEXT("choice", "Market day")},
                         {"rfi", CW_TEXT("choice", "Call for information")},
                         {"competition", CW_TEXT("choice", "Competition")},
                         {"sme_measure", CW_TEXT("choice", "SME measure")},
                         {"lots", CW_TEXT("choice", "Split into lots")},
                         {"training", CW_TEXT("choice", "Training of buyers")}}},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = contactStates()},
            {.id = "date", .type = FieldType::Date, .label = CW_TEXT("field", "Date")},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department", "in charge"),
             .target = "departments"},
            {.id = "contracts",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "For contracts"),
             .target = "contracts"},
            {.id = "initiatives",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Initiatives"),
             .target = "initiatives",
             .inTable = false},
            {.id = "channel",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Public channel"),
             .help = CW_TEXT("field", "Where everybody could learn of it."),
             .requiredWhen = heldWithSuppliers},
            {.id = "equal_information", .type = FieldType::YesNo, .label = CW_TEXT("field", "Same papers to all")},
            {.id = "firms",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Firms taking part"),
             .min = 0,
             .max = 100000000},
            {.id = "sme_firms",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Small and medium firms"),
             .min = 0,
             .max = 100000000},
            {.id = "local_firms",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Local firms"),
             .min = 0,
             .max = 100000000,
             .inTable = false},
            {.id = "result",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Result", "of a market action"),
             .inTable = false},
            {.id = "items",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Framework items"),
             .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
        });
    spec.rules.push_back(smallFirmsAmongAll);
    spec.rules.push_back(localFirmsAmongAll);
    return spec;
}

}  // namespace cw::model
