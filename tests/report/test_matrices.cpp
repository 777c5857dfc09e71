#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "analysis/item_filter.h"
#include "analysis/matrix.h"
#include "report/assessment_report.h"
#include "report/money_column.h"
#include "report/sample_city.h"
#include "support/world.h"

using namespace cw;
using namespace cw::report;
using test::Fill;

namespace {

const base::EnglishTexts kEnglish;
const test::ChineseTexts kChinese;

Document make(const model::Snapshot& snapshot, const base::Texts& texts, Profile profile = Profile::Internal) {
    test::needGui();
    auto document = assessmentReport({test::catalogue(),
                                      snapshot,
                                      {},
                                      {&texts},
                                      *base::Date::fromIso("2026-11-24"),
                                      "0.2.0",
                                      profile,
                                      {"chapters", "registers"}});
    REQUIRE(document.has_value());
    return *document;
}

/// What stands under the heading of a register.
struct Printed {
    bool heading = false;
    std::vector<Table> tables;
    std::string words;  ///< of the paragraphs
};
Printed printedOf(const Document& document, std::string_view registerName) {
    Printed printed;
    bool inside = false;
    for (const Block& block : document.parts.front().blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            inside = heading->id == "register-" + std::string(registerName);
            printed.heading = printed.heading || inside;
        }
        if (!inside) continue;
        if (const auto* table = std::get_if<Table>(&block)) printed.tables.push_back(*table);
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const Span& span : paragraph->spans) printed.words += span.text + "\n";
    }
    return printed;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

model::Value valueFor(const model::FieldSpec& field, int n) {
    using model::FieldType;
    switch (field.type) {
        case FieldType::Choice:
            return std::string(field.choices[static_cast<std::size_t>(n) % field.choices.size()].id);
        case FieldType::Integer:
        case FieldType::Percent:
            return std::int64_t{static_cast<std::int64_t>(field.min.value_or(0)) + n % 4};
        case FieldType::Money:
            return base::Money{(n + 1) * 4'100, "TWD"};
        default:
            return {};
    }
}

constexpr int kMany = 14;  // more than a page has columns

/// Ids of the rows or columns of a cross register, records of the target added where it is a register.
std::vector<std::string> entries(model::Snapshot& snapshot, const model::FieldSpec& axis) {
    std::vector<std::string> ids;
    if (axis.type == model::FieldType::CatalogueItem)
        for (const auto* item : analysis::itemsFor(test::catalogue(), axis.items)) ids.push_back(item->id);
    for (const auto& choice : axis.choices) ids.emplace_back(choice.id);
    if (!axis.isReference()) return ids;
    const int target = snapshot.registry().index(axis.targetRegister());
    const auto& spec = snapshot.registry()[target];
    for (int i = 0; i < kMany; ++i) {
        model::Record record{"entry-" + std::to_string(i), std::vector<model::Value>(spec.fields.size())};
        const std::string name = "Entry " + std::to_string(i) + " of those that stand here";
        auto& title = record.values[static_cast<std::size_t>(spec.titleField)];
        if (spec[spec.titleField].isLocalized())
            title = base::Localized{name, "項目" + std::to_string(i)};
        else
            title = name;
        ids.push_back(record.id);
        snapshot = snapshot.withTable(
            target, snapshot.table(target).with(std::make_shared<const model::Record>(std::move(record))));
    }
    return ids;
}

/// The city with every cell of that cross register filled; `remark` in the first only.
model::Snapshot filled(const model::RegisterSpec& spec, std::size_t* cells) {
    auto snapshot = test::city(Fill::Full);
    const auto rows = entries(snapshot, spec[spec.axes[0]]);
    const auto columns = entries(snapshot, spec[spec.axes[1]]);
    const int index = snapshot.registry().index(spec.name);
    std::vector<std::shared_ptr<const model::Record>> records;
    int n = 0;
    for (const auto& row : rows)
        for (const auto& column : columns) {
            model::Record record{row + "-" + column, std::vector<model::Value>(spec.fields.size())};
            record.values[static_cast<std::size_t>(spec.axes[0])] = row;
            record.values[static_cast<std::size_t>(spec.axes[1])] = column;
            record.values[static_cast<std::size_t>(spec.cell)] = valueFor(spec[spec.cell], n++);
            records.push_back(std::make_shared<const model::Record>(std::move(record)));
        }
    *cells = records.size();
    return snapshot.withTable(index, model::Table(std::move(records)));
}

}  // namespace

TEST_CASE("Every cross register is printed as rows and columns, split where a page is too narrow, with its legend") {
    for (const auto& spec : model::registry().all()) {
        if (spec.axes.empty()) continue;
        CAPTURE(spec.name);
        std::size_t cells = 0;
        const auto snapshot = filled(spec, &cells);
        for (const base::Texts* texts :
             {static_cast<const base::Texts*>(&kEnglish), static_cast<const base::Texts*>(&kChinese)}) {
            const auto printed = printedOf(make(snapshot, *texts), spec.name);
            REQUIRE(printed.heading);
            REQUIRE_FALSE(printed.tables.empty());
            const analysis::Matrix matrix(snapshot, test::catalogue(), spec, *texts, spec.cell);
            std::size_t shown = 0;
            std::size_t columns = 0;
            for (const Table& table : printed.tables) {
                CHECK(table.columns.front().title == texts->text(spec[spec.axes[0]].label));
                CHECK(table.columns.size() <= 13);
                CHECK_FALSE(table.caption.empty());
                columns += table.columns.size() - 1;
                for (std::size_t i = 1; i < table.columns.size(); ++i) {
                    const std::string& head = table.columns[i].title;
                    const bool isName =
                        std::ranges::any_of(matrix.columns(), [&](const auto& entry) { return entry.title == head; });
                    CHECK((isName || holds(printed.words, head + " = ")));
                }
                for (const Row& row : table.rows)
                    for (std::size_t i = 1; i < row.cells.size(); ++i) {
                        shown += row.cells[i].text.empty() ? 0 : 1;
                        if (spec[spec.cell].type == model::FieldType::Choice)
                            CHECK(holds(printed.words, row.cells[i].text + " = "));
                    }
            }
            CHECK(columns == matrix.columns().size());
            CHECK(shown == std::min<std::size_t>(cells, 40 * matrix.columns().size()));
        }
    }
}

TEST_CASE("choices that stand as letters in a matrix have different ones, and each has one") {
    for (const auto& spec : model::registry().all()) {
        if (spec.axes.empty()) continue;
        for (const int field : analysis::matrixFields(spec)) {
            CAPTURE(spec.name, spec[field].id);
            std::set<std::string> letters;
            for (const auto& choice : spec[field].choices) {
                CHECK_FALSE(choice.letter.empty());
                CHECK(letters.insert(analysis::letterOf(choice, kEnglish)).second);
            }
        }
    }
}

TEST_CASE("of a matrix only cells with words of their own are listed, and where readers may not see them none") {
    using model::PrinciplePositions;
    test::World world;
    const auto port = world.add<model::Stakeholders>({{model::Stakeholders::Title, base::Localized{"Port", "港務"}}});
    const auto firms =
        world.add<model::Stakeholders>({{model::Stakeholders::Title, base::Localized{"Firms", "業者"}}});
    const auto says = [&](const std::string& who, const char* item, const char* position, const char* note,
                          const char* on) {
        world.add<PrinciplePositions>(
            {{PrinciplePositions::Item, std::string(item)},
             {PrinciplePositions::Stakeholder, who},
             {PrinciplePositions::Position, std::string(position)},
             {PrinciplePositions::Note, *note ? model::Value{base::Localized{note, note}} : model::Value{}},
             {PrinciplePositions::Date, *base::Date::fromIso(on)}});
    };
    const auto leaves =
        analysis::itemsFor(test::catalogue(), (*model::registry().find("principle_positions"))[0].items);
    REQUIRE(leaves.size() > 2);
    says(port, leaves[0]->id.c_str(), "agree", "", "2026-01-05");
    says(port, leaves[1]->id.c_str(), "amend", "Say what stays closed.", "2026-03-09");
    says(firms, leaves[0]->id.c_str(), "agree", "", "2026-02-01");
    for (const Profile profile : model::kProfiles) {
        CAPTURE(model::name(profile));
        const auto printed = printedOf(make(world.snapshot, kEnglish, profile), "principle_positions");
        const bool inside = profile == Profile::Internal;
        REQUIRE(printed.tables.size() == (inside ? 2 : 1));
        const Table& matrix = printed.tables.front();
        REQUIRE(matrix.rows.size() == 2);
        CHECK(matrix.columns[1].title == "Firms");
        CHECK(matrix.columns[2].title == "Port");
        CHECK(matrix.columns[1].align == Align::Centre);
        CHECK(matrix.rows[0].cells[1].text == "A");
        CHECK(matrix.rows[0].cells[2].text == "A");
        CHECK(matrix.rows[1].cells[1].text.empty());
        CHECK(matrix.rows[1].cells[2].text == "M");
        CHECK(holds(printed.words, "A = Agree, M = Agree if changed"));
        CHECK_FALSE(holds(printed.words, "X = "));  // nobody rejects
        CHECK(holds(printed.words, "Date: 2026-01-05 to 2026-03-09."));
        CHECK(holds(printed.words, " without any entry are left out"));
        if (!inside) continue;
        REQUIRE(printed.tables[1].rows.size() == 1);
        const auto& cells = printed.tables[1].rows[0].cells;
        CHECK(std::ranges::any_of(cells, [](const Cell& cell) { return cell.text == "Say what stays closed."; }));
        CHECK(std::ranges::any_of(
            cells, [&](const Cell& cell) { return holds(cell.text, leaves[1]->title(base::Language::En)); }));
    }
}

TEST_CASE("a matrix whose cells are not for the readers is left out and counted") {
    using model::RoleSkills;
    test::World world;
    const auto role = world.add<model::Roles>({{model::Roles::Title, base::Localized{"Office", "辦公室"}}});
    const auto skill = world.add<model::Skills>({{model::Skills::Title, base::Localized{"Benefits", "效益"}}});
    world.add<RoleSkills>({{RoleSkills::Role, role},
                           {RoleSkills::Skill, skill},
                           {RoleSkills::Needed, std::int64_t{3}},
                           {RoleSkills::Held, std::int64_t{2}}});
    for (const Profile profile : model::kProfiles) {
        CAPTURE(model::name(profile));
        const auto printed = printedOf(make(world.snapshot, kEnglish, profile), RoleSkills::kName);
        REQUIRE(printed.heading == (profile == Profile::Internal));
        if (!printed.heading) continue;
        REQUIRE(printed.tables.size() == 1);
        CHECK(printed.tables[0].caption == "Held/Needed");
        CHECK(printed.tables[0].rows[0].cells[1].text == "2/3");
        CHECK(printed.tables[0].rows[0].cells[1].strong);
        CHECK(holds(printed.words, "Bold"));
    }
}

TEST_CASE("figures that few cells have are listed, those of most make a matrix in one unit") {
    using model::ChannelUses;
    test::World world;
    const auto service = world.add<model::Services>({{model::Services::Title, base::Localized{"Clinic", "門診"}}});
    const auto use = [&](const char* channel, std::int64_t cost, std::optional<std::int64_t> satisfied) {
        world.add<ChannelUses>({{ChannelUses::Service, service},
                                {ChannelUses::Channel, std::string(channel)},
                                {ChannelUses::Year, std::int64_t{2026}},
                                {ChannelUses::Volume, std::int64_t{1'000}},
                                {ChannelUses::UnitCost, base::Money{cost, "TWD"}},
                                {ChannelUses::Satisfaction, satisfied ? model::Value{*satisfied} : model::Value{}}});
    };
    const auto& kinds = (*model::registry().find("channel_uses"))[ChannelUses::Channel].choices;
    REQUIRE(kinds.size() > 2);
    use(kinds[0].id.data(), 4'150, 8'000);
    use(kinds[1].id.data(), 700, {});
    use(kinds[2].id.data(), 1'200, {});
    const auto printed = printedOf(make(world.snapshot, kEnglish), ChannelUses::kName);
    REQUIRE(printed.tables.size() == 3);
    CHECK(printed.tables[0].caption == "Cases a year (cases)");
    CHECK(printed.tables[0].rows[0].cells[1].text == "1,000");
    CHECK(printed.tables[1].caption == "Cost a case (NT$)");
    CHECK(printed.tables[1].rows[0].cells[1].text == "41.50");
    CHECK(printed.tables[1].rows[0].cells[2].text == "7.00");
    CHECK(printed.tables[2].rows.size() == 1);
    CHECK(holds(printed.words, "Year: 2026."));
}

TEST_CASE("documents of the interoperability table stand under their layer, with no code beside the name") {
    using model::Artefacts;
    test::World world;
    const auto add = [&](const char* code, const char* item, model::Value title, model::Value layer) {
        world.add<Artefacts>({{Artefacts::Code, std::string(code)},
                              {Artefacts::Item, *item ? model::Value{std::string(item)} : model::Value{}},
                              {Artefacts::Title, std::move(title)},
                              {Artefacts::Layer, std::move(layer)},
                              {Artefacts::Status, std::string("draft")}});
    };
    add("B6.T1.OM-LEG.1", "B6.T1.OM-LEG.1", {}, {});
    add("B6.T1.OM-POL.1", "B6.T1.OM-POL.1", {}, {});
    add("PORT-01", "", base::Localized{"Port agreement", "港區協議"}, std::string("pol"));
    for (const Profile profile : model::kProfiles) {
        CAPTURE(model::name(profile));
        const auto printed = printedOf(make(world.snapshot, kEnglish, profile), Artefacts::kName);
        REQUIRE(printed.tables.size() == 1);
        std::vector<std::string> lines;
        std::string all;
        for (const Row& row : printed.tables[0].rows) {
            if (row.isGroup) lines.push_back("# " + row.cells[0].text);
            for (const Cell& cell : row.cells) all += cell.text + "\n";
        }
        REQUIRE(lines.size() == 2);
        CHECK(holds(lines[0], "Layer: Political"));
        CHECK(holds(lines[1], "Layer: Legal"));
        CHECK(printed.tables[0].rows.size() == 5);
        CHECK(holds(all, test::catalogue().find("B6.T1.OM-POL.1")->title(base::Language::En) + "\n"));
        CHECK_FALSE(holds(all, "B6.T1."));
        CHECK(holds(all, "PORT-01"));
        CHECK(holds(all, "Port agreement"));
        CHECK(holds(all, "Operations"));  // the group of processes, which the entry implies
    }
}

TEST_CASE("the public edition prints no way to reach a person but those of departments") {
    test::World world;
    const auto port =
        world.add<model::Organisations>({{model::Organisations::Name, base::Localized{"Port", "港務"}}});
    const auto office =
        world.add<model::Departments>({{model::Departments::Name, base::Localized{"Works", "工務處"}},
                                       {model::Departments::OfficePhone, std::string("00-555-0140")}});
    world.add<model::People>({{model::People::Name, std::string("陳美玲")},
                              {model::People::OfficeTitle, base::Localized{"Manager", "協理"}},
                              {model::People::Organisation, port},
                              {model::People::OfficePhone, std::string("00-555-0301")},
                              {model::People::OfficeEmail, std::string("mary.chen@port.example")}});
    world.add<model::People>({{model::People::Name, std::string("王大同")},
                              {model::People::OfficeTitle, base::Localized{"Director", "處長"}},
                              {model::People::Department, office},
                              {model::People::OfficePhone, std::string("00-555-0141")},
                              {model::People::OfficeEmail, std::string("office@works.example")}});
    struct Case {
        const char* text;
        bool isPublic;
    };
    for (const auto& each : {Case{"00-555-0140", true}, Case{"00-555-0141", false}, Case{"00-555-0301", false},
                             Case{"@port.example", false}, Case{"@works.example", false}, Case{"Manager", true}})
        for (const Profile profile : model::kProfiles) {
            CAPTURE(each.text, model::name(profile));
            const auto document = make(world.snapshot, kEnglish, profile);
            bool found = false;
            for (const Block& block : document.parts.front().blocks)
                if (const auto* table = std::get_if<Table>(&block))
                    for (const Row& row : table->rows)
                        for (const Cell& cell : row.cells) found = found || holds(cell.text, each.text);
            CHECK(found == (each.isPublic || profile != Profile::Public));
        }
}

TEST_CASE("a column of money has one unit and the same decimals in every cell") {
    using Amounts = std::vector<base::Money>;
    const auto twd = [](double amount) { return base::Money{static_cast<std::int64_t>(amount * 100), "TWD"}; };
    struct Case {
        Amounts amounts;
        const char* unit;
        std::vector<std::string> texts;
    };
    for (const auto& each :
         {Case{{twd(27'000'000), twd(6'200'000)}, "NT$ thousand", {"27,000", "6,200"}},
          Case{{twd(27'000'000), twd(6'200'500)}, "NT$ thousand", {"27,000.0", "6,200.5"}},
          Case{{twd(50'000'000), twd(150'000)}, "NT$ thousand", {"50,000", "150"}},
          Case{{twd(27'000'000), twd(158)}, "NT$", {"27,000,000", "158"}},
          Case{{twd(999'999), twd(41.5)}, "NT$", {"999,999.00", "41.50"}},
          Case{{twd(0), twd(2'000'000)}, "NT$ thousand", {"0", "2,000"}},
          Case{{twd(1'000'000), twd(5'000), {12'50, "USD"}}, "NT$ thousand", {"1,000", "5", "USD 12.50"}},
          Case{{{500'000'000'00, "EUR"}}, "thousand EUR", {"500,000"}}, Case{{}, "", {}}}) {
        const MoneyColumn column(kEnglish, each.amounts);
        CHECK(column.unit() == each.unit);
        for (std::size_t i = 0; i < each.texts.size(); ++i) CHECK(column.text(each.amounts[i]) == each.texts[i]);
    }
}

TEST_CASE("a row called after an item of the framework has its title, not its bare code") {
    for (const auto& spec : model::registry().all()) {
        if (spec[spec.titleField].type != model::FieldType::CatalogueItem || !spec.axes.empty() ||
            spec.name == "answers" || spec.name == "assessor_ratings")
            continue;
        CAPTURE(spec.name);
        const auto items = analysis::itemsFor(test::catalogue(), spec[spec.titleField].items);
        REQUIRE_FALSE(items.empty());
        auto snapshot = test::city(Fill::Full);
        const int index = snapshot.registry().index(spec.name);
        model::Record record{"one", std::vector<model::Value>(spec.fields.size())};
        record.values[static_cast<std::size_t>(spec.titleField)] = items.front()->id;
        snapshot = snapshot.withTable(
            index, snapshot.table(index).with(std::make_shared<const model::Record>(std::move(record))));
        const auto printed = printedOf(make(snapshot, kEnglish), spec.name);
        REQUIRE_FALSE(printed.tables.empty());
        const auto& cell = printed.tables.front().rows.front().cells.front();
        CHECK(holds(cell.text, items.front()->title(base::Language::En)));
    }
}

TEST_CASE("purposes of files with personal data are named in the reader's language by their numbers") {
    using model::PersonalDataFiles;
    test::World world;
    world.add<PersonalDataFiles>(
        {{PersonalDataFiles::Title, base::Localized{"Register", "名冊"}},
         {PersonalDataFiles::Purposes, model::List{"015 戶政", "135", "漁業行政", "0155 typed otherwise"}}});
    const auto printed = printedOf(make(world.snapshot, kEnglish), PersonalDataFiles::kName);
    REQUIRE(printed.tables.size() == 1);
    CHECK(std::ranges::any_of(printed.tables[0].rows[0].cells, [](const Cell& cell) {
        return cell.text ==
               "015 Household registration, 135 Information and communication services, 漁業行政, "
               "0155 typed otherwise";
    }));
}

TEST_CASE("items that a row names stand by code inside and by title for the public") {
    using model::PrincipleRefusals;
    test::World world;
    const auto* item = test::catalogue().find("A.2.2");
    REQUIRE(item);
    const auto& spec = *model::registry().find(PrincipleRefusals::kName);
    const auto named = std::ranges::find(spec.fields, model::FieldType::CatalogueItems, &model::FieldSpec::type);
    REQUIRE(named != spec.fields.end());
    world.add<PrincipleRefusals>({{spec.titleField, base::Localized{"Signs", "立牌"}},
                                  {static_cast<int>(named - spec.fields.begin()), model::List{item->id}}});
    for (const Profile profile : model::kProfiles) {
        CAPTURE(model::name(profile));
        const auto printed = printedOf(make(world.snapshot, kEnglish, profile), PrincipleRefusals::kName);
        REQUIRE(printed.tables.size() == 1);
        const auto& cells = printed.tables[0].rows[0].cells;
        const bool open = profile == Profile::Public;
        CHECK(open == std::ranges::any_of(cells, [&](const Cell& cell) {
                  return holds(cell.text, item->title(base::Language::En));
              }));
        CHECK(open == std::ranges::none_of(cells, [](const Cell& cell) { return holds(cell.text, "A.2.2"); }));
    }
}
