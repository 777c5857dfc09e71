#include "model/registers/operating_traits.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

constexpr std::string_view kLayered = "B2.c";  ///< the item that stands for the layers

std::vector<RuleBreak> layerOfTrait(const Record& trait) {
    const bool whole = trait.text(OperatingTraits::Layer) == "all";
    if (trait.text(OperatingTraits::Item) == kLayered) {
        if (whole)
            return {{OperatingTraits::Layer, CW_TEXT("rule", "B2.c is described layer by layer. Choose the layer.")}};
    } else if (!whole) {
        return {{OperatingTraits::Layer,
                 CW_TEXT("rule", "Only B2.c has layers. Choose “The whole” for every other trait.")}};
    }
    return {};
}

}  // namespace

RegisterSpec OperatingTraits::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Operating model"),
        .singular = CW_TEXT("register", "trait", "one row"),
        .purpose =
            CW_TEXT("register", "How the city works today and how it shall work, trait by trait and layer by layer."),
        .example = CW_TEXT("register",
                           "Example: Data layer: today seven departments hold their own addresses; wanted: one "
                           "address register, used by all."),
        .fields = {},
        .keyFields = {Item, Layer},
        .importKey = {Item, Layer},
    };
    addFields(
        spec,
        {
            {.id = "item",
             .type = FieldType::CatalogueItem,
             .label = CW_TEXT("field", "Trait"),
             .items = {.roots = {"B2"}, .kinds = {"practice"}, .leaves = true},
             .required = true},
            {.id = "layer",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Layer"),
             .help = CW_TEXT("field", "B2.c is described layer by layer, every other trait as a whole."),
             .choices = {{"all", CW_TEXT("choice", "The whole")},
                         {"delivery", CW_TEXT("choice", "Service delivery")},
                         {"service", CW_TEXT("choice", "Services", "layer")},
                         {"data", CW_TEXT("choice", "Data")}},
             .required = true,
             .defaultValue = std::string("all")},
            {.id = "as_is", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Today")},
            {.id = "to_be", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Wanted")},
            {.id = "state_now",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Works today"),
             .choices = sharingStates()},
            {.id = "state_wanted",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Shall work"),
             .choices = sharingStates()},
            {.id = "by", .type = FieldType::Date, .label = CW_TEXT("field", "Wanted by"), .inTable = false},
            {.id = "departments",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Who still works alone"),
             .target = "departments",
             .inTable = false},
            {.id = "initiatives",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "What changes it"),
             .target = "initiatives"},
            {.id = "owner", .type = FieldType::Person, .label = CW_TEXT("field", "Owner"), .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    spec.rules.push_back(layerOfTrait);
    return spec;
}

}  // namespace cw::model
