#include "model/registers/vision_statements.h"

#include <algorithm>

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

constexpr int kTests[] = {VisionStatements::TestTogether, VisionStatements::TestIt, VisionStatements::TestWider,
                          VisionStatements::TestMeasurable};

Value testsPassed(const Record& vision, const Snapshot&) {
    return static_cast<std::int64_t>(std::ranges::count_if(kTests, [&](int test) { return vision.yes(test); }));
}

Value testsOpen(const Record& vision, const Snapshot&) {
    return static_cast<std::int64_t>(std::ranges::count_if(kTests, [&](int test) { return !vision.has(test); }));
}

}  // namespace

RegisterSpec VisionStatements::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Vision statements"),
        .singular = CW_TEXT("register", "vision version", "one row"),
        .purpose = CW_TEXT("register", "The vision in its versions, each held against four tests."),
        .example = CW_TEXT(
            "register",
            "Example: Version 2, “A harbour for every age”, adopted 26 February 2026, passes three of four tests."),
        .fields = {},
        .titleField = Title,
        .importKey = {Version},
    };
    addFields(spec,
              {
                  {.id = "version",
                   .type = FieldType::Integer,
                   .label = CW_TEXT("field", "Version"),
                   .min = 1,
                   .max = 999,
                   .required = true,
                   .group = CW_TEXT("group", "What")},
                  {.id = "title",
                   .type = FieldType::Localized,
                   .label = CW_TEXT("field", "Motto"),
                   .required = true,
                   .group = CW_TEXT("group", "What")},
                  {.id = "text",
                   .type = FieldType::LocalizedLong,
                   .label = CW_TEXT("field", "Vision", "the whole text"),
                   .help = CW_TEXT("field", "Three to six sentences. Which of them could not be the neighbour’s?"),
                   .group = CW_TEXT("group", "What"),
                   .inTable = false},
                  {.id = "year",
                   .type = FieldType::Integer,
                   .label = CW_TEXT("field", "Looks to the year"),
                   .min = 1990,
                   .max = 2200,
                   .year = true,
                   .group = CW_TEXT("group", "What")},
                  {.id = "status",
                   .type = FieldType::Choice,
                   .label = CW_TEXT("field", "State"),
                   .choices = statementStates(),
                   .defaultValue = std::string("draft"),
                   .group = CW_TEXT("group", "State")},
                  {.id = "date",
                   .type = FieldType::Date,
                   .label = CW_TEXT("field", "Date of this state"),
                   .group = CW_TEXT("group", "State")},
                  {.id = "decision",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "Decision"),
                   .target = "decisions",
                   .group = CW_TEXT("group", "State"),
                   .inTable = false},
                  {.id = "made_with",
                   .type = FieldType::LocalizedLong,
                   .label = CW_TEXT("field", "Made with whom"),
                   .help = CW_TEXT("field", "Surveys, hearings, workshops, with numbers."),
                   .group = CW_TEXT("group", "State"),
                   .inTable = false},
                  {.id = "test_together",
                   .type = FieldType::YesNo,
                   .label = CW_TEXT("field", "Made together? (B1.1)"),
                   .group = CW_TEXT("group", "Four tests")},
                  {.id = "note_together",
                   .type = FieldType::Localized,
                   .label = CW_TEXT("field", "Proof (B1.1)"),
                   .group = CW_TEXT("group", "Four tests"),
                   .inTable = false},
                  {.id = "test_it",
                   .type = FieldType::YesNo,
                   .label = CW_TEXT("field", "Uses new IT? (B1.2)"),
                   .group = CW_TEXT("group", "Four tests")},
                  {.id = "note_it",
                   .type = FieldType::Localized,
                   .label = CW_TEXT("field", "Proof (B1.2)"),
                   .group = CW_TEXT("group", "Four tests"),
                   .inTable = false},
                  {.id = "test_wider",
                   .type = FieldType::YesNo,
                   .label = CW_TEXT("field", "Fits wider visions? (B1.3)"),
                   .group = CW_TEXT("group", "Four tests")},
                  {.id = "note_wider",
                   .type = FieldType::Localized,
                   .label = CW_TEXT("field", "Proof (B1.3)"),
                   .group = CW_TEXT("group", "Four tests"),
                   .inTable = false},
                  {.id = "test_measurable",
                   .type = FieldType::YesNo,
                   .label = CW_TEXT("field", "Can be measured? (B1.4)"),
                   .group = CW_TEXT("group", "Four tests")},
                  {.id = "note_measurable",
                   .type = FieldType::Localized,
                   .label = CW_TEXT("field", "Proof (B1.4)"),
                   .group = CW_TEXT("group", "Four tests"),
                   .inTable = false},
                  {.id = "evidence",
                   .type = FieldType::MultiReference,
                   .label = CW_TEXT("field", "Evidence"),
                   .target = "evidence",
                   .group = CW_TEXT("group", "Four tests"),
                   .inTable = false},
              });
    spec.computed = {
        {"tests_passed", CW_TEXT("computed", "Tests passed, of four"), testsPassed},
        {"tests_open", CW_TEXT("computed", "Tests not answered"), testsOpen},
    };
    return spec;
}

}  // namespace cw::model
