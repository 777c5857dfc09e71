#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "analysis/assessment.h"
#include "analysis/procurement.h"
#include "base/error_codes.h"
#include "report/assessment_report.h"
#include "report/chapters.h"
#include "report/sample_city.h"
#include "report/writers.h"
#include "support/canaries.h"
#include "support/world.h"

using namespace cw;
using namespace cw::report;
using test::Fill;

namespace {

const base::EnglishTexts kEnglish;
const test::ChineseTexts kChinese;

base::Result<Document> make(const model::Snapshot& snapshot, std::vector<const base::Texts*> languages,
                            Profile profile = Profile::Internal, std::vector<std::string> sections = {},
                            std::string round = "r2") {
    test::needGui();
    return assessmentReport({test::catalogue(), snapshot, std::move(round), std::move(languages),
                             *base::Date::fromIso("2026-11-24"), "0.2.0", profile, std::move(sections)});
}

/// Everything a reader sees, as one text.
std::string wordsOf(const Document& document) {
    const auto html = writeHtml(document);
    return html ? *html : std::string();
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the report has a chapter for A, every process, C and D, and ids are unique") {
    const auto snapshot = test::city(Fill::Full);
    const auto document = make(snapshot, {&kEnglish});
    REQUIRE(document.has_value());
    std::set<std::string> ids;
    for (const Block& block : document->parts.front().blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) {
            INFO(heading->id);
            CHECK(ids.insert(heading->id).second);
            CHECK_FALSE(heading->text.empty());
        }
    for (const auto* id :
         {"summary", "method", "overview",    "A",        "B",         "C",        "D",        "B1",
          "B14",     "gaps",   "initiatives", "money",    "contracts", "risks",    "findings", "registers",
          "needs",   "plans",  "decisions",   "evidence", "changes",   "readings", "end"}) {
        INFO(id);
        CHECK(ids.contains(id));
    }
}

TEST_CASE("every report says that it is a self-assessment and no certification") {
    for (const Fill fill : {Fill::Empty, Fill::Quick, Fill::Full}) {
        const auto snapshot = test::city(fill);
        const auto document = make(snapshot, {&kEnglish}, Profile::Public, {"end"});
        REQUIRE(document.has_value());
        CHECK(holds(document->parts.front().cover.statement, "no BSI certification"));
        CHECK(holds(document->parts.front().cover.statement, "ISO 37106"));
    }
}

TEST_CASE("names and private contacts are printed for nobody, offices are") {
    const auto snapshot = test::city(Fill::Full);
    for (const Profile profile : {Profile::Internal, Profile::Partner, Profile::Public}) {
        const auto document = make(snapshot, {&kChinese, &kEnglish}, profile);
        REQUIRE(document.has_value());
        const std::string words = wordsOf(*document);
        for (const char* personal : {"陳怡君", "林志明", "0912-345-678"}) CHECK_FALSE(holds(words, personal));
        CHECK(holds(words, "科長"));
        CHECK(holds(words, "Section chief, "));
    }
}

namespace {

model::Value anyValue(const model::FieldSpec& field) {
    using model::FieldType;
    switch (field.type) {
        case FieldType::Localized:
        case FieldType::LocalizedLong:
            return base::Localized{"words", "文字"};
        case FieldType::Text:
        case FieldType::LongText:
            return std::string("words");
        case FieldType::Choice:
            return std::string(field.choices.front().id);
        case FieldType::MultiChoice:
            return model::List{std::string(field.choices.front().id)};
        case FieldType::Integer:
        case FieldType::Percent:
            return static_cast<std::int64_t>(field.min.value_or(1));
        case FieldType::Real:
            return field.min.value_or(1);
        case FieldType::Money:
            return base::Money{100, "TWD"};
        case FieldType::Date:
            return *base::Date::of(2026, 11, 1);
        case FieldType::YesNo:
            return true;
        case FieldType::CatalogueItem:
            return std::string("B5");
        case FieldType::CatalogueItems:
            return model::List{"B5"};
        default:
            return {};
    }
}

/// One record in every register that the city has none in, each field filled as far as its type alone allows.
model::Snapshot oneOfEach() {
    auto snapshot = test::city(Fill::Full);
    for (int i = 0; i < snapshot.registry().count(); ++i) {
        if (snapshot.table(i).empty()) {
            model::Record record{"one", {}};
            for (const auto& field : snapshot.registry()[i].fields) record.values.push_back(anyValue(field));
            snapshot = snapshot.withTable(
                i, snapshot.table(i).with(std::make_shared<const model::Record>(std::move(record))));
        }
    }
    return snapshot;
}

std::set<std::string> headingsOf(const Document& document) {
    std::set<std::string> ids;
    for (const Block& block : document.parts.front().blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) ids.insert(heading->id);
    return ids;
}

}  // namespace

TEST_CASE("Every register that holds something is printed, by its own section or as a table of its description") {
    const auto snapshot = oneOfEach();
    const auto document = make(snapshot, {&kEnglish});
    REQUIRE(document.has_value());
    const auto ids = headingsOf(*document);
    const std::map<std::string, std::string> own{
        {"initiatives", "initiatives"}, {"needs", "needs"},       {"higher_plans", "plans"},
        {"decisions", "decisions"},     {"actions", "decisions"}, {"evidence", "evidence"},
        {"answers", "chapters"},        {"rounds", "method"},     {"assessor_ratings", "method"},
        {"budget_lines", "money"},      {"risks", "risks"}};
    for (const auto& spec : snapshot.registry().all()) {
        const std::string name(spec.name);
        CAPTURE(name);
        const auto section = own.find(name);
        CHECK((section != own.end() ? section->second == "chapters" || ids.contains(section->second)
                                    : ids.contains("register-" + name)));
    }
}

TEST_CASE("each edition leaves out what its readers may not see, and says so") {
    const auto snapshot = test::city(Fill::Full);
    struct Row {
        Profile profile;
        const char* evidence;
        bool shown;
    };
    for (const Row& row : {Row{Profile::Internal, "E-002", true}, Row{Profile::Internal, "E-001", true},
                           Row{Profile::Partner, "E-002", false}, Row{Profile::Partner, "E-001", true},
                           Row{Profile::Public, "E-001", false}, Row{Profile::Public, "E-003", true}}) {
        const auto document = make(snapshot, {&kEnglish}, row.profile);
        REQUIRE(document.has_value());
        const std::string words = wordsOf(*document);
        INFO(row.evidence << " " << static_cast<int>(row.profile));
        CHECK(holds(words, row.evidence) == row.shown);
        CHECK(holds(words, "leaves out") == (row.profile != Profile::Internal));
        CHECK(holds(words, "17 of 24 contracts") == (row.profile != Profile::Public));
    }
}

TEST_CASE("no edition but the internal one holds what is not meant for its readers, and its bytes prove it") {
    for (const Profile profile : {Profile::Partner, Profile::Public}) {
        CAPTURE(model::name(profile));
        const auto city = test::cityWithCanaries(profile);
        const std::string round = city.open[static_cast<std::size_t>(model::registry().index("rounds"))];
        // a rating with a reason, and one that the city set itself, so that both places of reasons are printed
        const int answers = model::registry().index("answers");
        model::Record first = *city.snapshot.table(answers).begin();
        first.values[model::Answers::NotApplicable] = true;
        model::Record second = first;
        second.id = "overridden";
        second.values[model::Answers::NotApplicable] = {};
        second.values[model::Answers::Item] = std::string("B5.2");
        second.values[model::Answers::Level] = std::int64_t{2};
        const auto snapshot = city.snapshot.withTable(
            answers, model::Table({std::make_shared<const model::Record>(std::move(first)),
                                   std::make_shared<const model::Record>(std::move(second))}));
        const auto bytesFor = [&](Profile edition) {
            const auto document = make(snapshot, {&kChinese, &kEnglish}, edition, {}, round);
            REQUIRE(document.has_value());
            return wordsOf(*document);
        };
        const std::string handed = bytesFor(profile);
        CHECK_FALSE(test::holdsCanary(handed));
        CHECK_FALSE(holds(handed, "陳美玲"));
        CHECK(holds(handed, "公開"));
        for (std::size_t i = 0; i < city.withheld.size(); ++i) CHECK_FALSE(holds(handed, city.withheld[i]));
        CHECK(test::holdsCanary(bytesFor(Profile::Internal)));
    }
}

TEST_CASE("the lock-in score, which tells the cost of leaving, stands in the internal edition only") {
    using model::Contracts;
    auto snapshot = test::city(Fill::Full);
    const int contracts = model::registry().index("contracts");
    model::Record contract{"k1", std::vector<model::Value>(model::registry()[contracts].fields.size())};
    const auto set = [&](int field, model::Value value) {
        contract.values[static_cast<std::size_t>(field)] = std::move(value);
    };
    set(Contracts::Title, base::Localized{"Street lights", "路燈"});
    set(Contracts::Stage, std::string("performance"));
    set(Contracts::End, *base::Date::fromIso("2026-12-31"));
    set(Contracts::DataBasis, std::string("supplier_owns"));
    set(Contracts::Standards, std::string("proprietary"));
    set(Contracts::Alternatives, std::string("only"));
    snapshot = snapshot.withTable(
        contracts, snapshot.table(contracts).with(std::make_shared<const model::Record>(std::move(contract))));
    for (const Profile profile : model::kProfiles) {
        CAPTURE(model::name(profile));
        const auto document = make(snapshot, {&kEnglish}, profile, {"contracts"});
        REQUIRE(document.has_value());
        const std::string words = wordsOf(*document);
        CHECK(holds(words, "Street lights"));
        CHECK(holds(words, "Lock-in") == (profile == Profile::Internal));
        CHECK(holds(words, ">100<") == (profile == Profile::Internal));
    }
}

TEST_CASE("chapters print silos, kept contract principles, the market and kinds of innovation") {
    test::World world;
    world.snapshot = test::city(Fill::Full);
    const auto add = [&](const char* title, const char* data, bool shared) {
        world.add<model::Contracts>({{model::Contracts::Title, base::Localized{title, ""}},
                                     {model::Contracts::Stage, std::string("performance")},
                                     {model::Contracts::DataBasis, std::string(data)},
                                     {model::Contracts::SharedAsset, shared},
                                     {model::Contracts::Alternatives, std::string("many")},
                                     {model::Contracts::Standards, std::string("open")}});
    };
    const auto before = analysis::principlesKept(world.snapshot, *base::Date::fromIso("2026-11-24"));
    add("Account", "city_owns", true);
    add("Portal", "open_access", false);
    const auto kept = analysis::principlesKept(world.snapshot, *base::Date::fromIso("2026-11-24"));
    CHECK(kept[1].kept == before[1].kept + 2);
    CHECK(kept[1].openAccess == before[1].openAccess + 1);
    const auto civil = world.add<model::Departments>({{model::Departments::Name, base::Localized{"Crews", ""}}});
    world.add<model::Services>({{model::Services::Title, base::Localized{"Crew arrival notice", ""}},
                                {model::Services::Department, civil},
                                {model::Services::Innovation, model::List{"peer"}}});
    world.add<model::MarketActions>({{model::MarketActions::Title, base::Localized{"Market day", ""}},
                                     {model::MarketActions::Kind, std::string("market_day")},
                                     {model::MarketActions::Status, std::string("held")},
                                     {model::MarketActions::Date, *base::Date::fromIso("2026-03-12")}});
    const auto tableAfter = [](const Document& document, const std::string& id) -> const Table* {
        bool here = false;
        for (const Block& block : document.parts.front().blocks) {
            if (const auto* heading = std::get_if<Heading>(&block)) here = heading->id == id;
            if (const auto* table = std::get_if<Table>(&block); here && table != nullptr) return table;
        }
        return nullptr;
    };
    for (const auto profile : {Profile::Internal, Profile::Public}) {
        const auto document = make(world.snapshot, {&kEnglish}, profile);
        REQUIRE(document.has_value());
        const auto* silos = tableAfter(*document, "figures-silos");
        REQUIRE(silos != nullptr);
        CHECK(std::any_of(silos->rows.begin(), silos->rows.end(), [](const Row& row) {
            return row.cells[0].text == "Crews" && row.cells[1].text == "1 of 1" &&
                   row.cells[2].text == "Crew arrival notice";
        }));
        const auto* principles = tableAfter(*document, "figures-principles");
        REQUIRE(principles != nullptr);
        // how far contracts are locked in rests on an internal amount
        CHECK(principles->rows.size() == (profile == Profile::Internal ? 4 : 3));
        CHECK(principles->rows[1].cells[2].text == std::to_string(kept[1].kept) + " of " +
                                                       std::to_string(kept[1].answered) + " (owned by the city " +
                                                       std::to_string(kept[1].kept - kept[1].openAccess) +
                                                       ", open access " + std::to_string(kept[1].openAccess) + ")");
        const auto* innovation = tableAfter(*document, "figures-innovation");
        REQUIRE(innovation != nullptr);
        REQUIRE(innovation->rows.size() == 6);
        CHECK(holds(innovation->rows[3].cells[2].text, "Crew arrival notice"));
        CHECK(holds(wordsOf(*document), "Since 1 January: early talks"));
    }
}

TEST_CASE("why an item is not applicable stands in the report's language") {
    const auto snapshot = test::city(Fill::Full);
    const auto words = [&](const base::Texts& texts, Profile profile) {
        const auto document = make(snapshot, {&texts}, profile);
        REQUIRE(document.has_value());
        return wordsOf(*document);
    };
    const auto english = words(kEnglish, Profile::Internal);
    CHECK(holds(english, "The city owns no port."));
    CHECK_FALSE(holds(english, "本市無港務權責"));
    const auto chinese = words(kChinese, Profile::Internal);
    CHECK(holds(chinese, "本市無港務權責。"));
    CHECK_FALSE(holds(chinese, "The city owns no port."));
    CHECK_FALSE(holds(words(kEnglish, Profile::Public), "The city owns no port."));
}

TEST_CASE("figures are numbered and captions say what to see") {
    const auto snapshot = test::city(Fill::Full);
    const auto document = make(snapshot, {&kEnglish});
    REQUIRE(document.has_value());
    int numbered = 0;
    for (const Block& block : document->parts.front().blocks)
        if (const auto* figure = std::get_if<Figure>(&block)) {
            CHECK_FALSE(figure->alt.empty());
            if (figure->number.empty()) continue;
            CHECK(figure->number == "Figure " + std::to_string(++numbered));
            CHECK((holds(figure->caption, "its level, its target") || holds(figure->caption, "reached it")));
        }
    CHECK(numbered == 2);
}

TEST_CASE("which parts are furthest behind is said once: by the summary, else under the map") {
    const auto snapshot = test::city(Fill::Full);
    for (const auto& sections : std::vector<std::vector<std::string>>{{}, {"summary"}, {"overview"}}) {
        const auto document = make(snapshot, {&kEnglish}, Profile::Internal, sections);
        REQUIRE(document.has_value());
        int said = 0;
        for (const Block& block : document->parts.front().blocks) {
            if (const auto* figure = std::get_if<Figure>(&block))
                said += holds(figure->caption, "Furthest behind target") ? 1 : 0;
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                for (const Span& span : paragraph->spans) said += holds(span.text, "Furthest behind target") ? 1 : 0;
        }
        CHECK(said == 1);
    }
}

TEST_CASE("money stands in one unit that the head of the table names, and the total adds up") {
    const auto snapshot = test::city(Fill::Full);
    const auto document = make(snapshot, {&kEnglish}, Profile::Internal, {"initiatives"});
    REQUIRE(document.has_value());
    const Table* table = nullptr;
    for (const Block& block : document->parts.front().blocks)
        if (const auto* found = std::get_if<Table>(&block)) table = found;
    REQUIRE(table != nullptr);
    CHECK(table->caption == "Amounts in NT$ thousand");
    CHECK(table->columns[5].title == "Capital");
    const Row& total = table->rows.back();
    CHECK(total.cells[5].text == "16,042");  // ideas: 1,234 × (4 + 9)
    CHECK(total.cells[6].text == "241.0");   // 120.5 × 2, with the decimals of its column
    const Row& whole = table->rows[table->rows.size() - 2];
    CHECK(whole.cells[5].text == "49,360");  // 1,234 × (1 + … + 10) without the stopped 5 and 10
    CHECK(whole.cells[6].text == "964.0");
    const bool late = std::any_of(table->rows.begin(), table->rows.end(), [](const Row& row) {
        return row.cells.size() > 4 && row.cells[4].mark == Mark::Bad && row.cells[4].text == "47 days late\nPlanned";
    });
    CHECK(late);
}

TEST_CASE("the public edition names items by their titles; inside, by their codes") {
    const auto snapshot = test::city(Fill::Full);
    for (const Profile profile : model::kProfiles) {
        const auto document = make(snapshot, {&kEnglish}, profile);
        REQUIRE(document.has_value());
        std::string cells;
        for (const Block& block : document->parts.front().blocks)
            if (const auto* table = std::get_if<Table>(&block))
                for (const Row& row : table->rows)
                    for (const Cell& cell : row.cells) cells += "\n" + cell.text;
        const analysis::Assessment assessment(test::catalogue(), snapshot, "r2");
        int codes = 0;
        int titles = 0;
        for (const auto* leaf : assessment.leaves()) {
            if (!leaf->isRated() || leaf->item->id.find('.') == std::string::npos ||
                leaf->item->kind == framework::Kind::MatrixEntry)
                continue;
            titles += holds(cells, "\n" + leaf->item->title(base::Language::En)) ? 1 : 0;
            codes += holds(cells, "\n" + leaf->item->id + " ") ? 1 : 0;
        }
        CAPTURE(model::name(profile));
        CHECK((titles > 20) == (profile == Profile::Public));
        CHECK((codes > 20) == (profile != Profile::Public));
        if (profile == Profile::Public) CHECK(codes == 0);
    }
}

TEST_CASE("the chapter on money says by what its sum and that of the initiatives differ") {
    using model::BudgetLines;
    using model::Initiatives;
    test::World world;
    const auto round = world.round("quick", "2026-06-01");
    const auto dollars = [](std::int64_t amount) { return model::Value{base::Money{amount * 100, "TWD"}}; };
    const auto initiative = [&](const char* title, std::int64_t cost, const char* status) {
        return world.add<Initiatives>({{Initiatives::Title, base::Localized{title, ""}},
                                       {Initiatives::Status, std::string(status)},
                                       {Initiatives::Capital, dollars(cost)}});
    };
    const auto line = [&](const std::string& of, std::int64_t amount) {
        world.add<BudgetLines>({{BudgetLines::Title, base::Localized{"line", ""}},
                                {BudgetLines::FiscalYear, std::int64_t{2027}},
                                {BudgetLines::Kind, std::string("capital")},
                                {BudgetLines::Initiative, of},
                                {BudgetLines::Amount, dollars(amount)}});
    };
    const auto words = [&] {
        const auto document = make(world.snapshot, {&kEnglish}, Profile::Internal, {"money"}, round);
        REQUIRE(document.has_value());
        return wordsOf(*document);
    };
    const auto part = initiative("Part", 5'000'000, "running");
    line(part, 5'000'000);
    CHECK_FALSE(holds(words(), "Between them lie"));  // the same sum needs no word
    const auto later = initiative("Later", 9'000'000, "planned");
    line(later, 2'000'000);
    initiative("None yet", 4'000'000, "idea");
    auto said = words();
    CHECK(holds(said,
                "Counted in NT$ thousand, initiatives name 18,000 in all, the budget lines hold 7,000, which is "
                "11,000 less. Between them lie: 4,000 of initiatives without a budget line yet, "
                "7,000 that initiatives name beyond their lines, for years not entered yet."));
    line(initiative("Stopped", 1'000'000, "stopped"), 1'000'000);
    line({}, 20'000'000);
    line(part, 3'000'000);
    said = words();
    CHECK(holds(said, "the budget lines hold 31,000, which is 13,000 more."));
    CHECK(holds(said, "3,000 in lines beyond what their initiatives name"));
    CHECK(holds(said, "21,000 in lines of no initiative, or of a stopped one"));
    // 31 + 4 + 7 − 3 − 21 = 18: what lies between adds up
}

TEST_CASE("changes compare only items rated in both rounds") {
    const auto snapshot = test::city(Fill::Full);
    const analysis::Assessment now(test::catalogue(), snapshot, "r2");
    int inBoth = 0;
    const analysis::Assessment before(test::catalogue(), snapshot, "r1");
    for (const auto* leaf : now.leaves())
        if (leaf->source == analysis::Source::Rated && before.state(leaf->item->id).source == analysis::Source::Rated)
            ++inBoth;
    const auto document = make(snapshot, {&kEnglish}, Profile::Internal, {"changes"});
    REQUIRE(document.has_value());
    const std::string words = wordsOf(*document);
    CHECK(holds(words, "of " + std::to_string(inBoth) + " items rated in both rounds"));
    const auto first = make(snapshot, {&kEnglish}, Profile::Internal, {"changes"}, "r1");
    REQUIRE(first.has_value());
    CHECK(holds(wordsOf(*first), "no earlier round"));
}

TEST_CASE("nothing passes because a set is empty") {
    const auto snapshot = test::city(Fill::Empty);
    const auto document = make(snapshot, {&kEnglish});
    REQUIRE(document.has_value());
    const std::string words = wordsOf(*document);
    CHECK(holds(words, "This does not mean that there is none."));
    CHECK(holds(words, "Nothing has been rated yet."));
    CHECK_FALSE(holds(words, "has reached its target"));
    CHECK(holds(words, "No initiatives have been planned yet."));
}

TEST_CASE("every reading of the guide is in the appendix") {
    const auto snapshot = test::city(Fill::Empty);
    const auto document = make(snapshot, {&kChinese}, Profile::Internal, {"readings"});
    REQUIRE(document.has_value());
    std::size_t expected = 0;
    for (const auto& item : test::catalogue().items())
        if (!item->in(base::Language::ZhTw).reading.empty()) ++expected;
    REQUIRE(expected > 0);
    for (const Block& block : document->parts.front().blocks)
        if (const auto* table = std::get_if<Table>(&block)) CHECK(table->rows.size() >= expected);
}

TEST_CASE("texts that only the other language has are shown and marked") {
    const auto snapshot = test::city(Fill::Full);
    const auto document = make(snapshot, {&kEnglish}, Profile::Internal, {"needs", "end"});
    REQUIRE(document.has_value());
    const std::string words = wordsOf(*document);
    CHECK(holds(words, "[Chinese]"));
    CHECK(holds(words, "in the other language only"));
}

TEST_CASE("every chapter that is offered is built, alone and in its order; the short edition is shorter") {
    const auto snapshot = test::city(Fill::Full);
    std::vector<std::string> offered;
    for (const auto& chapter : chapters()) {
        INFO(chapter.id);
        offered.emplace_back(chapter.id);
        const auto alone = make(snapshot, {&kEnglish}, Profile::Internal, {offered.back()});
        REQUIRE(alone.has_value());
        CHECK_FALSE(alone->parts.front().blocks.empty());
    }
    const auto whole = make(snapshot, {&kEnglish});
    std::vector<std::string> built;
    for (const Block& block : whole->parts.front().blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == 1)
            if (std::ranges::find(offered, heading->id) != offered.end()) built.push_back(heading->id);
    // "chapters" has a heading for each of the framework's parts instead
    std::erase(offered, "chapters");
    CHECK(built == offered);
    const auto brief = make(snapshot, {&kEnglish}, Profile::Internal, briefChapters());
    CHECK(brief->parts.front().blocks.size() * 2 < whole->parts.front().blocks.size());
    const auto edition = assessmentReport({test::catalogue(),
                                           snapshot,
                                           "r2",
                                           {&kEnglish},
                                           *base::Date::fromIso("2026-11-24"),
                                           "0.2.0",
                                           Profile::Internal,
                                           {"gaps"},
                                           true});
    const auto all = make(snapshot, {&kEnglish}, Profile::Internal, {"gaps"});
    const auto rows = [](const Document& document) {
        std::size_t count = 0;
        for (const Block& block : document.parts.front().blocks)
            if (const auto* table = std::get_if<Table>(&block)) count += table->rows.size();
        return count;
    };
    REQUIRE(edition.has_value());
    const analysis::Assessment assessment(test::catalogue(), snapshot, "r2");
    const auto high = static_cast<std::size_t>(
        std::ranges::count(assessment.gaps(), analysis::GapBand::High, &analysis::Gap::band));
    CHECK(rows(*all) == assessment.gaps().size());
    CHECK(rows(*edition) == std::max(high, std::min<std::size_t>(10, rows(*all))));
    CHECK(holds(wordsOf(*edition), "The full report lists the other gaps too") == (rows(*edition) < rows(*all)));
    CHECK(holds(wordsOf(*brief), "Gaps by priority"));
    CHECK_FALSE(holds(wordsOf(*brief), "How we assessed"));
}

TEST_CASE("unknown rounds and sections are refused by name") {
    const auto snapshot = test::city(Fill::Empty);
    const auto round = make(snapshot, {&kEnglish}, Profile::Internal, {}, "r9");
    REQUIRE_FALSE(round.has_value());
    CHECK(round.error().code == base::ErrorCode::UnknownRound);
    const auto section = make(snapshot, {&kEnglish}, Profile::Internal, {"gap"});
    REQUIRE_FALSE(section.has_value());
    CHECK(section.error().code == base::ErrorCode::ChoiceUnknown);
    CHECK(holds(kEnglish.error(section.error()), "gaps, initiatives"));
    CHECK_FALSE(make(snapshot, {}).has_value());
}

TEST_CASE("the whole report comes out as sound PDF and HTML in each language and in both") {
    for (const Fill fill : {Fill::Empty, Fill::Quick, Fill::Full}) {
        const auto snapshot = test::city(fill);
        struct Row {
            const char* name;
            std::vector<const base::Texts*> languages;
        };
        const std::string kind = fill == Fill::Empty ? "empty" : fill == Fill::Quick ? "quick" : "full";
        for (const Row& row : {Row{"en", {&kEnglish}}, Row{"zh", {&kChinese}}, Row{"both", {&kChinese, &kEnglish}}}) {
            if (fill != Fill::Full && row.languages.size() > 1) continue;
            const auto document = make(snapshot, row.languages);
            REQUIRE(document.has_value());
            const auto pdf = writePdf(*document);
            REQUIRE(pdf.has_value());
            const std::string path = test::write("report-" + kind + "-" + row.name + ".pdf", *pdf);
            int code = 0;
            const std::string checked = test::run("qpdf --check " + path, &code);
            INFO(checked);
            CHECK(code == 0);
            const std::string words = test::run("pdftotext -raw " + path + " -");
            CHECK(holds(words, row.languages.front() == &kEnglish ? "24 November 2026" : "115年11月24日"));
            if (fill == Fill::Full && row.languages.front() == &kChinese) {
                CHECK(holds(words, "民國115年3月12日"));
                CHECK(holds(words, "NT$1,234,567"));
                CHECK(holds(words, "𠮷野先生"));
            }
            const auto html = writeHtml(*document);
            REQUIRE(html.has_value());
            const std::string said = test::run(
                "xmllint --noout " + test::write("report-" + kind + "-" + row.name + ".html", *html), &code);
            INFO(said);
            CHECK(code == 0);
        }
    }
}

TEST_CASE("no record is called by its key: those named after another are called as that is") {
    auto snapshot = test::city(Fill::Full);
    const int packets = model::registry().index(model::Packets::kName);
    const auto& department = *snapshot.table<model::Departments>().begin();
    model::Record packet{"handed-out", {}};
    packet.values.resize(model::registry()[packets].fields.size());
    packet.values[model::Packets::Department] = department.id;
    packet.values[model::Packets::Due] = *base::Date::of(2026, 1, 2);
    packet.values[model::Packets::HandedOut] = *base::Date::of(2025, 12, 1);
    snapshot =
        snapshot.withTable(packets, snapshot.table(packets).with(std::make_shared<const model::Record>(packet)));
    const auto document = make(snapshot, {&kEnglish});
    REQUIRE(document.has_value());
    const std::string words = wordsOf(*document);
    CHECK(holds(words, "The packet of "));
    CHECK_FALSE(holds(words, "The packet of " + department.id));
}
