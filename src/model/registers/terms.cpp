#include "model/registers/terms.h"

#include <algorithm>

#include "base/text_util.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

bool clash(const std::string& preferred, const List& also, const List& avoided) {
    return std::ranges::any_of(avoided, [&](const std::string& word) {
        const std::string folded = base::fold(word);
        return folded == base::fold(preferred) ||
               std::ranges::any_of(also, [&](const std::string& other) { return base::fold(other) == folded; });
    });
}

std::vector<RuleBreak> usedOrAvoided(const Record& term) {
    const auto sentence = CW_TEXT("rule", "A word cannot be both used and avoided. Take it out of one of the two.");
    const base::Localized& preferred = term.localized(Terms::Pref);
    std::vector<RuleBreak> breaks;
    if (clash(preferred.en, term.list(Terms::AltEn), term.list(Terms::DiscouragedEn)))
        breaks.push_back({Terms::DiscouragedEn, sentence});
    if (clash(preferred.zhTw, term.list(Terms::AltZh), term.list(Terms::DiscouragedZh)))
        breaks.push_back({Terms::DiscouragedZh, sentence});
    return breaks;
}

}  // namespace

RegisterSpec Terms::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Common terms"),
        .singular = CW_TEXT("register", "term", "one row"),
        .purpose = CW_TEXT(
            "register",
            "One agreed meaning for each key concept, in both languages, with the words to use and to avoid."),
        .example = CW_TEXT("register", "Example: Dataset: data published under one description; avoid “data pack”."),
        .fields = {},
        .titleField = Pref,
        .refField = Ref,
        .refPrefix = "T-",
        .tree = Broader,
        .importKey = {Pref},
    };
    addFields(spec, {
                        {.id = "ref",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "No."),
                         .maxLength = 20,
                         .group = CW_TEXT("group", "Term")},
                        {.id = "pref",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "Preferred term"),
                         .required = true,
                         .group = CW_TEXT("group", "Term")},
                        {.id = "alt_en",
                         .type = FieldType::Tags,
                         .label = CW_TEXT("field", "Also called (English)"),
                         .group = CW_TEXT("group", "Term"),
                         .inTable = false},
                        {.id = "alt_zh",
                         .type = FieldType::Tags,
                         .label = CW_TEXT("field", "Also called (Chinese)"),
                         .group = CW_TEXT("group", "Term"),
                         .inTable = false},
                        {.id = "discouraged_en",
                         .type = FieldType::Tags,
                         .label = CW_TEXT("field", "Avoid (English)"),
                         .group = CW_TEXT("group", "Term"),
                         .inTable = false},
                        {.id = "discouraged_zh",
                         .type = FieldType::Tags,
                         .label = CW_TEXT("field", "Avoid (Chinese)"),
                         .help = CW_TEXT("field", "Write phrases rather than single words that are right elsewhere."),
                         .group = CW_TEXT("group", "Term"),
                         .inTable = false},
                        {.id = "definition",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Definition"),
                         .group = CW_TEXT("group", "Meaning")},
                        {.id = "scope_note",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Scope note"),
                         .group = CW_TEXT("group", "Meaning"),
                         .inTable = false},
                        {.id = "example",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "Example"),
                         .group = CW_TEXT("group", "Meaning"),
                         .inTable = false},
                        {.id = "source",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "Source", "of a definition"),
                         .group = CW_TEXT("group", "Meaning"),
                         .inTable = false},
                        {.id = "broader",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Broader term"),
                         .help = CW_TEXT("field", "What it is a kind of or a part of."),
                         .target = "terms",
                         .group = CW_TEXT("group", "Meaning")},
                        {.id = "related",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Related terms"),
                         .target = "terms",
                         .group = CW_TEXT("group", "Meaning"),
                         .inTable = false},
                        {.id = "status",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "State"),
                         .choices = {{"proposed", CW_TEXT("choice", "Proposed")},
                                     {"agreed", CW_TEXT("choice", "Agreed")},
                                     {"disputed", CW_TEXT("choice", "Disputed")},
                                     {"retired", CW_TEXT("choice", "Retired", "term")}},
                         .required = true,
                         .defaultValue = Value{std::string("proposed")},
                         .group = CW_TEXT("group", "Agreement")},
                        {.id = "agreed_on",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "Agreed on"),
                         .group = CW_TEXT("group", "Agreement"),
                         .inTable = false},
                        {.id = "agreed_by",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Agreed by"),
                         .target = "people",
                         .group = CW_TEXT("group", "Agreement"),
                         .inTable = false},
                        {.id = "disputed_since",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "Disputed since"),
                         .visibleWhen = [](const Record& term) { return term.text(Status) == "disputed"; },
                         .group = CW_TEXT("group", "Agreement"),
                         .inTable = false},
                        {.id = "department",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Keeper"),
                         .target = "departments",
                         .group = CW_TEXT("group", "Agreement")},
                        {.id = "owner",
                         .type = FieldType::Person,
                         .label = CW_TEXT("field", "Owner"),
                         .group = CW_TEXT("group", "Agreement"),
                         .inTable = false},
                        {.id = "items",
                         .type = FieldType::CatalogueItems,
                         .label = CW_TEXT("field", "Framework items"),
                         .group = CW_TEXT("group", "Agreement"),
                         .inTable = false},
                        {.id = "tags",
                         .type = FieldType::Tags,
                         .label = CW_TEXT("field", "Tags"),
                         .group = CW_TEXT("group", "Agreement"),
                         .inTable = false},
                        {.id = "note",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Note"),
                         .group = CW_TEXT("group", "Agreement"),
                         .inTable = false},
                    });
    spec.rules.push_back(usedOrAvoided);
    spec.fields[AgreedBy].past = true;
    return spec;
}

}  // namespace cw::model
