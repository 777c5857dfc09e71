#include <catch2/catch.hpp>

#include <algorithm>

#include "base/error_codes.h"
#include "base/texts.h"
#include "model/registers.h"
#include "model/validate.h"
#include "model/value_text.h"
#include "support/world.h"

using namespace cw;
using namespace cw::model;
using base::ErrorCode;
using base::Language;

namespace {

const RegisterSpec& spec(std::string_view name) {
    return *registry().find(name);
}
const FieldSpec& field(std::string_view name, std::string_view id) {
    return spec(name)[spec(name).field(id)];
}
Record blank(std::string_view name) {
    return {"00000000-0000-4000-8000-000000000001", std::vector<Value>(spec(name).fields.size())};
}

}  // namespace

TEST_CASE("Blank texts, lists and halves become not answered") {
    CHECK(parseValue(field("needs", "ref"), "  　 ", Language::En) == Value{});
    CHECK(parseValue(field("needs", "tags"), " ; ；、", Language::En) == Value{});
    CHECK(normalise(field("needs", "title"), base::Localized{" ", "\n"}) == Value{});
}

TEST_CASE("Field texts read back what plain text writes") {
    struct Row {
        const char* registerName;
        const char* fieldId;
        const char* text;
    };
    const auto row =
        GENERATE(Row{"needs", "ref", "N-001"}, Row{"needs", "source", "hearing"}, Row{"needs", "weight", "5"},
                 Row{"initiatives", "capital", "1200000.50 TWD"}, Row{"initiatives", "progress", "37.5%"},
                 Row{"higher_plans", "value_now", "132.25"}, Row{"answers", "marked", "yes"},
                 Row{"initiatives", "closes", "B5.2.1;B5.3"}, Row{"needs", "tags", "海;港"},
                 Row{"organisations", "types", "initiator;consumer"}, Row{"evidence", "dated", "2026-03-03"},
                 Row{"evidence", "link", "https://example.org/a"});
    CAPTURE(row.registerName, row.fieldId);
    const auto& f = field(row.registerName, row.fieldId);
    const auto value = parseValue(f, row.text, Language::En);
    REQUIRE(value);
    CHECK(plainText(f, *value, Language::En) == row.text);
    CHECK(parseValue(f, plainText(f, *value, Language::En), Language::En) == *value);
}

TEST_CASE("Names are understood as people write them when somebody knows them") {
    class Upper final : public base::Texts {
    public:
        Upper() : Texts(Language::ZhTw) {}

    protected:
        std::string lookup(const base::Msg& msg, std::int64_t) const override {
            return "字" + std::string(msg.source);
        }
    };
    const Upper chinese;
    test::World world;
    const auto add = [&](const char* ref, const char* en, const char* zh) {
        return world.add<Needs>({{Needs::Ref, std::string(ref)}, {Needs::Title, base::Localized{en, zh}}});
    };
    const auto harbour = add("N-001", "Harbour; safe", "海港、安全");
    const auto bus = add("N-002", "Bus", "公車");
    add("N-003", "Twice", "重名");
    add("N-004", "Twice", "重名");
    const Names names{.texts = {&chinese}, .snapshot = &world.snapshot};
    const auto& needs = field("initiatives", "needs");
    const auto read = [&](const FieldSpec& f, const char* text) {
        return parseValue(f, text, Language::En, {}, names);
    };
    CHECK(read(needs, "N-001") == Value{List{harbour}});
    CHECK(read(needs, "海港、安全") == Value{List{harbour}});  // a title with a separator in it
    CHECK(read(needs, "公車；N-001") == Value{List{bus, harbour}});
    CHECK(read(needs, bus.c_str()) == Value{List{bus}});
    CHECK(read(needs, "Tram").error().code == ErrorCode::ReferenceBroken);
    CHECK(read(needs, "Twice").error().code == ErrorCode::ValueRefused);
    const auto& source = field("needs", "source");
    const std::string worded = "字" + std::string(source.choices.front().label.source);
    CHECK(read(source, worded.c_str()) == Value{std::string(source.choices.front().id)});
    CHECK(parseValue(source, worded, Language::En).error().code == ErrorCode::ChoiceUnknown);
}

TEST_CASE("Refused values name the reason") {
    struct Row {
        const char* registerName;
        const char* fieldId;
        std::string text;
        ErrorCode code;
    };
    const auto row = GENERATE(Row{"answers", "level", "6", ErrorCode::ValueOutOfRange},
                              Row{"answers", "level", "-1", ErrorCode::ValueOutOfRange},
                              Row{"answers", "level", "high", ErrorCode::NumberUnreadable},
                              Row{"answers", "level", "2.5", ErrorCode::ValueRefused},
                              Row{"needs", "source", "rumour", ErrorCode::ChoiceUnknown},
                              Row{"evidence", "dated", "soon", ErrorCode::DateUnreadable},
                              Row{"initiatives", "capital", "lots", ErrorCode::MoneyUnreadable},
                              Row{"evidence", "link", "file:///etc/passwd", ErrorCode::ValueRefused},
                              Row{"evidence", "link", "javascript:alert(1)", ErrorCode::ValueRefused},
                              Row{"initiatives", "owner", "Wang", ErrorCode::ReferenceBroken},
                              Row{"needs", "ref", std::string(21, 'x'), ErrorCode::ValueTooLong},
                              Row{"needs", "ref",
                                  "a\x01"
                                  "b",
                                  ErrorCode::ValueRefused},
                              Row{"initiatives", "progress", "140%", ErrorCode::ValueOutOfRange},
                              Row{"answers", "marked", "maybe", ErrorCode::ChoiceUnknown});
    CAPTURE(row.fieldId, row.text);
    const auto value = parseValue(field(row.registerName, row.fieldId), row.text, Language::En);
    REQUIRE_FALSE(value);
    CHECK(value.error().code == row.code);
}

TEST_CASE("A bilingual text keeps the other half when one is written") {
    const auto& title = field("needs", "title");
    const auto value = parseValue(title, "Need", Language::En, Value{base::Localized{"", "需求"}});
    REQUIRE(value);
    CHECK(std::get<base::Localized>(*value) == base::Localized{"Need", "需求"});
}

namespace {

class ChineseNumbers final : public base::Texts {
public:
    ChineseNumbers() : Texts(Language::ZhTw) {}

protected:
    std::string lookup(const base::Msg& msg, std::int64_t) const override { return msg.source; }
};

}  // namespace

TEST_CASE("Every year field reads both calendars, shows the language's and keeps the common era") {
    const auto [registerName, fieldId] = GENERATE(table<const char*, const char*>({{"budget_lines", "fiscal_year"},
                                                                                   {"initiatives", "fiscal_year"},
                                                                                   {"vision_statements", "year"},
                                                                                   {"city_profile", "horizon_start"},
                                                                                   {"city_profile", "horizon_end"},
                                                                                   {"channel_uses", "year"}}));
    const auto& year = field(registerName, fieldId);
    CAPTURE(registerName, fieldId);
    const Value expected{std::int64_t{2027}};
    for (const char* text : {"116", "116年", "116年度", "116 年度", "１１６", "民國116年", "中華民國116年度", "2027",
                             "2027年", "西元2027年", "2,027"}) {
        CAPTURE(text);
        const auto value = parseValue(year, text, Language::ZhTw);
        REQUIRE(value);
        CHECK(*value == expected);
    }
    const base::EnglishTexts english;
    const ChineseNumbers chinese;
    CHECK(displayText(year, expected, english) == "2027");
    CHECK(displayText(year, expected, chinese) == "116");
    CHECK(*parseValue(year, displayText(year, expected, chinese), Language::ZhTw) == expected);
    CHECK(plainText(year, expected, Language::ZhTw) == "2027");
    CHECK(*parseValue(year, plainText(year, expected, Language::ZhTw), Language::ZhTw) == expected);
    for (const char* text : {"3000", "990", "5", "-1"}) {
        CAPTURE(text);
        const auto refused = parseValue(year, text, Language::ZhTw);
        REQUIRE_FALSE(refused);
        REQUIRE(refused.error().code == ErrorCode::ValueOutOfRange);
        CHECK(english.argument(refused.error().args[2]) == "1990");
        CHECK(chinese.argument(refused.error().args[2]) == "79");
        CHECK(chinese.argument(refused.error().args[3]) == "289");
        CHECK(english.error(refused.error()).find(".00") == std::string::npos);
    }
    CHECK(parseValue(year, "next year", Language::En).error().code == ErrorCode::NumberUnreadable);
    CHECK(parseValue(year, "116.5", Language::En).error().code == ErrorCode::ValueRefused);
}

TEST_CASE("Every field that begins at 1990 is marked as a year") {
    for (int i = 0; i < registry().count(); ++i)
        for (const auto& each : registry()[i].fields) {
            CAPTURE(registry()[i].name, each.id);
            CHECK(each.year == (each.type == FieldType::Integer && each.min && *each.min >= 1000));
        }
}

TEST_CASE("Years show without separators, quantities with them") {
    const base::EnglishTexts texts;
    CHECK(displayText(field("city_profile", "horizon_start"), Value{std::int64_t{2026}}, texts) == "2026");
    CHECK(displayText(field("city_profile", "population"), Value{std::int64_t{600000}}, texts) == "600,000 people");
}

TEST_CASE("A whole number shows no decimals, another one those it has") {
    const base::EnglishTexts texts;
    for (const auto& [value, shown] : {std::pair{132.0, "132"}, std::pair{27.5, "27.5"}, std::pair{0.0, "0"}})
        CHECK(displayText(field("higher_plans", "value_now"), Value{value}, texts) == shown);
    CHECK(displayText(field("city_profile", "area"), Value{120.0}, texts) == "120 km²");
}

TEST_CASE("Validation finds missing fields, broken references, unknown items and broken rules") {
    const Snapshot empty;
    const ItemFits known = [](const FieldSpec&, std::string_view id) {
        return id == "B5" ? ItemFit::Fits : ItemFit::Unknown;
    };
    Record answer = blank("answers");
    answer.values[Answers::Item] = std::string("Z9");
    answer.values[Answers::NotApplicable] = true;
    answer.values[Answers::Level] = std::int64_t{3};
    std::vector<ErrorCode> codes;
    for (const auto& p : validate(spec("answers"), answer, empty, known)) codes.push_back(p.error.code);
    CHECK(std::ranges::count(codes, ErrorCode::FieldRequired) == 1);  // the round
    CHECK(std::ranges::count(codes, ErrorCode::UnknownItem) == 1);
    CHECK(std::ranges::count(codes, ErrorCode::RuleBroken) == 2);  // rated and N/A, N/A without reason

    Record initiative = blank("initiatives");
    initiative.values[Initiatives::Title] = base::Localized{"x", ""};
    initiative.values[Initiatives::Parent] = initiative.id;  // below itself
    initiative.values[Initiatives::Start] = *base::Date::fromIso("2027-01-01");
    initiative.values[Initiatives::End] = *base::Date::fromIso("2026-01-01");
    initiative.values[Initiatives::Owner] = std::string("00000000-0000-4000-8000-000000000009");
    const auto problems = validate(spec("initiatives"), initiative, empty, known);
    CHECK(problems.size() == 3);
}

TEST_CASE(
    "A record whose title is a choice is called by the choice's label, one named by an item by the item's title") {
    int choices = 0;
    int items = 0;
    const Snapshot snapshot(registry());
    for (int at = 0; at < registry().count(); ++at) {
        const RegisterSpec& spec = registry()[at];
        const FieldSpec& title = spec[spec.titleField];
        Record record;
        record.values.resize(spec.fields.size());
        INFO(spec.name);
        CHECK(titleText(snapshot, at, record, base::EnglishTexts()).empty());
        const auto named = [&](std::string_view value) {
            record.values[static_cast<std::size_t>(spec.titleField)] = std::string(value);
            return titleText(snapshot, at, record, base::EnglishTexts(),
                             [](std::string_view id) { return "item " + std::string(id); });
        };
        for (const Choice& choice : title.choices) {
            if (title.type != FieldType::Choice) break;
            CHECK(named(choice.id) == base::EnglishTexts().text(choice.label));
            ++choices;
        }
        if (title.type == FieldType::CatalogueItem && ++items != 0) CHECK(named("B3") == "item B3");
    }
    CHECK(choices > 0);
    CHECK(items > 0);
}

TEST_CASE("A record that may stay without a title is called by the framework's item that it stands for") {
    const Snapshot snapshot(registry());
    int named = 0;
    for (int at = 0; at < registry().count(); ++at) {
        const RegisterSpec& spec = registry()[at];
        INFO(spec.name);
        const FieldSpec& title = spec[spec.titleField];
        // whoever may leave the title out must say what stands for it
        if (title.requiredWhen) CHECK(spec.titleElse >= 0);
        if (spec.titleElse < 0) continue;
        REQUIRE(spec[spec.titleElse].type == FieldType::CatalogueItem);
        Record record;
        record.values.resize(spec.fields.size());
        record.values[static_cast<std::size_t>(spec.titleElse)] = std::string("B6.T1.1");
        const auto item = [](std::string_view id) { return "item " + std::string(id); };
        CHECK(titleText(snapshot, at, record, base::EnglishTexts(), item) == "item B6.T1.1");
        record.values[static_cast<std::size_t>(spec.titleField)] = base::Localized{"Own", "自訂"};
        CHECK(titleText(snapshot, at, record, base::EnglishTexts(), item) == "Own");
        ++named;
    }
    CHECK(named > 0);
}

TEST_CASE("Search text holds both languages, folded") {
    Record need = blank("needs");
    need.values[Needs::Title] = base::Localized{"Newborn SERVICE", "臺灣新生兒"};
    const auto text = searchText(spec("needs"), need);
    CHECK(text.find("newborn service") != std::string::npos);
    CHECK(text.find("臺灣新生兒") != std::string::npos);
}

TEST_CASE("Line ends of Windows are taken as line ends") {
    const auto value = parseValue(field("people", "note"), "one\r\ntwo", Language::En);
    REQUIRE(value);
    CHECK(std::get<std::string>(*value) == "one\ntwo");
}
