#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "exchange/support.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;
using exchange::ImportOptions;
using exchange::RowState;
using model::Initiatives;
using model::Needs;

namespace {

const exchange::RowProblem& onlyProblem(const exchange::ImportPlan& plan, std::size_t row) {
    for (const auto& planned : plan.rows)
        if (planned.row == row && planned.problems.size() == 1) return planned.problems.front();
    throw std::runtime_error("row " + std::to_string(row) + ": " + summary(plan));
}

}  // namespace

TEST_CASE("Headings are understood in either language, as field names, in any order") {
    const auto words = test::words();
    for (const auto& spec : model::registry().all()) {
        CAPTURE(spec.name);
        const exchange::HeadingIndex index(spec, words);
        const auto columns = exchange::columnsOf(spec);
        for (const auto language : base::kLanguages) {
            const auto headings = exchange::headings(spec, columns, words, language);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                CAPTURE(headings[i]);
                REQUIRE(index.find(headings[i]));
                CHECK(*index.find(headings[i]) == columns[i]);
                CHECK(*index.find(exchange::machineName(spec, columns[i])) == columns[i]);
            }
        }
    }
    Desk desk;
    desk.take("Weight,需求（中文）,title.en,不明欄\n5,三個櫃檯,Three counters,x\n", "needs");
    const auto& need = desk.titled("needs", "三個櫃檯");
    CHECK(need.localized(Needs::Title).en == "Three counters");
    CHECK(need.integer(Needs::Weight) == 5);
    CHECK(need.text(Needs::Ref) == "N-001");
}

TEST_CASE("Dates, amounts, digits, lists and names are read in their many forms") {
    struct Row {
        const char* column;
        const char* cell;
        const char* field;
        model::Value value;
    };
    Desk desk;
    const auto department = desk.add("departments", {{"name", base::Localized{"Information Office", "資訊局"}}});
    const auto person = desk.add("people", {{"name", std::string("陳美玲")}, {"department", department}});
    const auto need = desk.add("needs", {{"title", base::Localized{"", "三個櫃檯"}}});
    const auto second = desk.add("needs", {{"title", base::Localized{"", "甲；乙"}}});
    const std::vector<Row> rows{
        {"start", "115/3/1", "start", *base::Date::fromIso("2026-03-01")},
        {"start", "115年3月1日", "start", *base::Date::fromIso("2026-03-01")},
        {"start", "民國１１５年３月１日", "start", *base::Date::fromIso("2026-03-01")},
        {"start", "1150301", "start", *base::Date::fromIso("2026-03-01")},
        {"start", "115.03.01", "start", *base::Date::fromIso("2026-03-01")},
        {"start", "2026/3/1 00:00:00", "start", *base::Date::fromIso("2026-03-01")},
        {"capital", "1200萬", "capital", base::Money{12'000'000'00, "TWD"}},
        {"capital", "３．５億", "capital", base::Money{350'000'000'00, "TWD"}},
        {"capital", "新臺幣 120 萬元", "capital", base::Money{1'200'000'00, "TWD"}},
        {"capital", "12.50 USD", "capital", base::Money{12'50, "USD"}},
        {"progress", "12.5%", "progress", std::int64_t{1250}},
        {"progress", "６０", "progress", std::int64_t{6000}},
        {"closes", "B10.1、B10.2", "closes", model::List{"B10.1", "B10.2"}},
        {"tags", "親子；戶政", "tags", model::List{"親子", "戶政"}},
        {"tags", "\"\"\"a;b\"\"; c\"", "tags", model::List{"a;b", "c"}},
        {"lead_department", "資訊局", "lead_department", department},
        {"lead_department", "information office", "lead_department", department},
        {"owner", "陳美玲", "owner", person},
        {"needs", "N-001", "needs", model::List{need}},
        {"needs", "N-001 三個櫃檯", "needs", model::List{need}},
        {"needs", "甲；乙", "needs", model::List{second}},
        {"needs", "三個櫃檯; N-002", "needs", model::List{need, second}},
        {"kind", "quick_win", "kind", std::string("quick_win")},
        {"kind", "QUICK WIN", "kind", std::string("quick_win")},
        {"kind", "速成方案", "kind", std::string("quick_win")},
    };
    const int index = model::registry().index("initiatives");
    int number = 0;
    for (const Row& row : rows) {
        const std::string title = "案" + std::to_string(++number);
        CAPTURE(row.column, row.cell);
        desk.take(std::string("title.zh_TW,") + row.column + "\n" + title + "," +
                      (std::string_view(row.cell).starts_with('"') ? row.cell : "\"" + std::string(row.cell) + "\"") +
                      "\n",
                  "initiatives");
        CHECK(desk.titled("initiatives", title).at(model::registry()[index].field(row.field)) == row.value);
    }
}

TEST_CASE("Importing the same rows twice changes nothing, with or without ids and keys") {
    const std::vector<std::pair<const char*, const char*>> files{
        {"needs", "title,weight,date\n三個櫃檯,5,115/3/1\n路燈太暗,3,\n路燈太暗,3,\n"},
        {"departments", "name,parent,head\n資訊科,資訊局,\n資訊局,,\n"},
        {"people", "name,department\n陳怡君,資訊局\n陳怡君,\n"},
        {"organisations", "name,kind\n海港大學,\n"},
        {"actions", "title,due,status\n聯絡港務公司,115/9/1,\n"},
        {"rounds", "title,depth,date\n秋季評估,standard,2026-09-01\n"},
        {"answers", "round,item,level,target\n秋季評估,B5.2.1,2,4\n秋季評估,B5.2.2,1,3\n"},
        {"city_profile", "name,population\n海港市,\"600,000\"\n"},
        {"districts", "name\n中正區\n"},
    };
    Desk desk;
    for (const auto& [name, text] : files) {
        CAPTURE(name);
        const auto first = desk.take(text, name);
        CHECK(first.count(RowState::Added) == first.rows.size());
        const std::string before = desk.project.dump();
        const auto again = desk.take(text, name);
        CAPTURE(summary(again));
        CHECK(again.count(RowState::Unchanged) == again.rows.size());
        CHECK(desk.project.dump() == before);
    }
    // the part names its whole, which stands below it in the file
    const auto& section = desk.titled("departments", "資訊科");
    CHECK(section.text(model::Departments::Parent) == desk.titled("departments", "資訊局").id);
}

TEST_CASE("A register without a key says that its rows are added") {
    Desk desk;
    CHECK(desk.plan("title\n聯絡\n", "actions").tables.front().addsWithoutKey);
    CHECK_FALSE(desk.plan("name\n海港大學\n", "organisations").tables.front().addsWithoutKey);
    CHECK_FALSE(desk.plan("title\n三個櫃檯\n", "needs").tables.front().addsWithoutKey);
}

TEST_CASE("Rows are matched by id, then by their key, and changes are told field by field") {
    Desk desk;
    const auto id =
        desk.add("needs", {{"title", base::Localized{"Three counters", "三個櫃檯"}}, {"weight", std::int64_t{5}}});
    for (const std::string& line :
         {"id,weight\n" + id + ",3\n", std::string("ref,weight\nN-001,3\n"), "ID,ref,weight\n" + id + ",N-009,3\n"}) {
        CAPTURE(line);
        const auto plan = desk.plan(line, "needs");
        REQUIRE(plan.count(RowState::Changed) == 1);
        CHECK(plan.rows.front().id == id);
        const auto& difference = plan.rows.front().differences.back();
        CHECK(difference.field == Needs::Weight);
        CHECK(difference.before == model::Value{std::int64_t{5}});
        CHECK(difference.after == model::Value{std::int64_t{3}});
    }
    // an unknown id is another record, whatever its number says
    CHECK(desk.plan("id,ref,title\n00000000-0000-4000-8000-000000000000,N-001,x\n", "needs").count(RowState::Added) ==
          1);
    desk.take("ref,title.en,weight\nN-001,Two counters,\n", "needs");
    CHECK(desk.titled("needs", "三個櫃檯").localized(Needs::Title).en == "Two counters");
    CHECK(desk.titled("needs", "三個櫃檯").integer(Needs::Weight) == 5);
}

TEST_CASE("An empty cell leaves the value; a clear mark or the option empties it") {
    Desk desk;
    const auto id = desk.add("needs", {{"title", base::Localized{"Three", "三"}}, {"weight", std::int64_t{5}}});
    const auto fresh = [&] { return *desk.snapshot().find<Needs>(id); };
    desk.take("ref,title.en,weight\nN-001,,\n", "needs");
    CHECK(fresh().integer(Needs::Weight) == 5);
    desk.take("ref,weight\nN-001,[清空]\n", "needs");
    CHECK_FALSE(fresh().has(Needs::Weight));
    desk.take("ref,title.en\nN-001,[Clear]\n", "needs");
    CHECK(fresh().localized(Needs::Title) == base::Localized{"", "三"});
    desk.take("ref,weight,date\nN-001,4,115/1/1\n", "needs");
    desk.take("ref,date\nN-001,\n", "needs", {.clearEmpty = true});
    CHECK(fresh().integer(Needs::Weight) == 4);  // the file has no such column
    CHECK_FALSE(fresh().has(Needs::Date));
}

TEST_CASE("Bad rows are listed by row and column with the value, and nothing is imported") {
    Desk desk;
    desk.add("departments", {{"name", base::Localized{"", "資訊局"}}});
    desk.add("people", {{"name", std::string("陳怡君")}});
    desk.add("people", {{"name", std::string("陳怡君")}, {"office_title", base::Localized{"", "科長"}}});
    const std::string text =
        "title,start,end,lead_department,owner,kind,closes,progress,capital\n"
        "好的,115/3/1,,資訊局,,,,,\n"
        "壞日期,115/13/1,,,,,,,\n"
        "壞機關,,,沒有局,,,,,\n"
        "兩個人,,,,陳怡君,,,,\n"
        "壞選項,,,,,沒有,,,\n"
        "壞項目,,,,,,Z9,,\n"
        "超過,,,,,,,250%,\n"
        "壞金額,,,,,,,,很多\n"
        ",115/3/1,,,,,,,\n"
        "倒著,2027-01-01,2026-01-01,,,,,,\n";
    const auto plan = desk.plan(text, "initiatives");
    CHECK(counts(plan) == "1 added, 0 changed, 0 unchanged, 9 bad");
    struct Expected {
        std::size_t row;
        int column;
        const char* value;
        ErrorCode code;
    };
    for (const Expected& expected : std::vector<Expected>{{3, 1, "115/13/1", ErrorCode::DateUnreadable},
                                                          {4, 3, "沒有局", ErrorCode::ReferenceBroken},
                                                          {5, 4, "陳怡君", ErrorCode::NameAmbiguous},
                                                          {6, 5, "沒有", ErrorCode::ChoiceUnknown},
                                                          {7, 6, "Z9", ErrorCode::UnknownItem},
                                                          {8, 7, "250%", ErrorCode::ValueOutOfRange},
                                                          {9, 8, "很多", ErrorCode::MoneyUnreadable},
                                                          {10, 0, "", ErrorCode::FieldRequired},
                                                          {11, 2, "2026-01-01", ErrorCode::RuleBroken}}) {
        CAPTURE(expected.row);
        const auto& problem = onlyProblem(plan, expected.row);
        CHECK(problem.column == expected.column);
        CHECK(problem.value == expected.value);
        CHECK(problem.error.code == expected.code);
        for (const auto* texts : {&test::words().english, &test::words().chinese}) {
            const auto sentence = texts->error(problem.error);
            CHECK_FALSE(sentence.empty());
            if (problem.quotesValue()) CHECK(sentence.find(problem.value) != std::string::npos);
        }
    }
    // choices by the words of the reader's language, for scripts by id
    const auto& choice = onlyProblem(plan, 6);
    const auto& kind = model::registry()[model::registry().index("initiatives")][Initiatives::Kind];
    CHECK(choice.quotesValue());
    CHECK(choice.error.args.back().text.find(std::string(kind.choices.front().id)) == 0);
    for (const auto language : base::kLanguages) {
        const auto& texts = test::words().in(language);
        std::vector<std::string> labels;
        for (const auto& each : kind.choices) labels.push_back(texts.text(each.label));
        CHECK(texts.error(choice.error).find(texts.list(labels)) != std::string::npos);
    }
    const std::string before = desk.project.dump();
    const auto refused = commands::importRows(desk.project, plan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BadRows);
    CHECK(desk.project.dump() == before);
    must(commands::importRows(desk.project, plan, {.skipBadRows = true}));
    CHECK(desk.snapshot().table<Initiatives>().size() == 1);
}

TEST_CASE("A row that refers to a bad row of the file is bad too") {
    Desk desk;
    const auto plan = desk.plan("name,parent,head\n局,,\n科,局,沒有人\n股,科,\n別股,局,\n", "departments");
    CHECK(counts(plan) == "2 added, 0 changed, 0 unchanged, 2 bad");
    CHECK(onlyProblem(plan, 4).error.code == ErrorCode::ReferenceBroken);
    must(commands::importRows(desk.project, plan, {.skipBadRows = true}));
    CHECK(desk.snapshot().table<model::Departments>().size() == 2);
}

TEST_CASE("A long chain of rows that refer to each other falls with its last one, in one go") {
    Desk desk;
    constexpr int kRows = 4000;  // round by round this would take minutes
    std::string json = R"({"register":"risks","records":[)";
    for (int i = 0; i < kRows; ++i)
        json += R"({"title":{"en":"Risk )" + std::to_string(i) + R"("},"ref":"R-)" + std::to_string(i) +
                R"(","status":"occurred","issue":"R-)" + std::to_string(i + 1) + R"("},)";
    json += R"({"title":null,"ref":"R-)" + std::to_string(kRows) + R"("},{"title":{"en":"Alone"}}]})";
    const auto plan = desk.plan(json, "all", {}, "x.json");
    CHECK(counts(plan) == "1 added, 0 changed, 0 unchanged, " + std::to_string(kRows + 1) + " bad");
    CHECK(onlyProblem(plan, 2).error.code == ErrorCode::ReferenceBroken);
}

TEST_CASE("Thousands of records with one name are told apart in time, and an error names but some of them") {
    Desk desk;
    constexpr int kRows = 3000;
    std::string csv = "name\n", withIds = "id,name\n";
    for (int i = 0; i < kRows; ++i) {
        csv += "同名\n";
        withIds += desk.ids->newId() + ",同名\n";
    }
    desk.take(withIds, "people");
    CHECK(desk.snapshot().table<model::People>().size() == kRows);
    const auto again = desk.plan(csv, "people");
    REQUIRE(again.count(RowState::Bad) == kRows);
    const auto& error = onlyProblem(again, 2).error;
    CHECK(error.code == ErrorCode::NameAmbiguous);
    CHECK(error.args.back().text.size() < 300);
    CHECK(error.args.back().text.ends_with("…"));
}

TEST_CASE("Rows may refer to each other in a circle and exchange their places in a tree") {
    Desk desk;
    desk.take("name,parent\n甲,\n乙,甲\n", "departments");
    const auto first = desk.titled("departments", "甲").id, second = desk.titled("departments", "乙").id;
    desk.take("id,parent\n" + first + ",乙\n" + second + ",[clear]\n", "departments");
    CHECK(desk.titled("departments", "甲").text(model::Departments::Parent) == second);
    const auto loop = desk.plan("id,parent\n" + first + ",乙\n" + second + ",甲\n", "departments");
    CHECK(loop.count(RowState::Bad) >= 1);
    const std::string both =
        R"({"registers":[{"name":"departments","records":[{"fields":{"name":{"zh_TW":"丙"},"head":"林主任"}}]},
            {"name":"people","records":[{"fields":{"name":"林主任","department":"丙"}}]}]})";
    desk.take(both, "all", {}, "x.json");
    CHECK(desk.titled("departments", "丙").text(model::Departments::Head) == desk.titled("people", "林主任").id);
    CHECK_FALSE(desk.plan(both, "all", {}, "x.json").changes());
}

TEST_CASE("The same record in two rows, twice the same heading and a file without headings are refused") {
    Desk desk;
    desk.add("needs", {{"title", base::Localized{"", "一"}}});
    const auto twice = desk.plan("ref,weight\nN-001,1\nN-001,2\n", "needs");
    CHECK(onlyProblem(twice, 3).error.code == ErrorCode::RowTwice);
    const auto failure = [&](const std::string& text, const std::string& name) {
        const auto source = must(exchange::readSource(text, {.fileName = "f.csv"}, model::registry()));
        const auto plan = exchange::planImport(desk.snapshot(), source,
                                               {.registerIndex = name == "all" ? -1 : model::registry().index(name)},
                                               test::words(), *desk.ids);
        return plan ? ErrorCode::Internal : plan.error().code;
    };
    CHECK(failure("weight,權重,Weight\n1,2,3\n", "needs") == ErrorCode::ColumnTwice);
    CHECK(failure("甲,乙\n1,2\n", "needs") == ErrorCode::ColumnsUnknown);
    CHECK(failure("title\nx\n", "all") == ErrorCode::SheetMissing);
}

TEST_CASE("Two rows of one file with the same import key are refused at the key's cell, naming the first row") {
    const std::vector<std::vector<std::string>> rows{
        {"note", "name", "department"}, {"a", "林主任", "丙"}, {"b", "陳怡君", ""},
        {"c", "林主任", "丙"},          {"d", "林主任", ""},   {"e", "陳怡君", ""},
    };
    std::string csv, sheet;
    for (const auto& row : rows) {
        csv += base::join(row, ",") + "\n";
        sheet += "<row>";
        for (const auto& cell : row) sheet += "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
        sheet += "</row>";
    }
    const std::string xlsx = zipOf(
        {{"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="people" r:id="i"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="i" Target="worksheets/s.xml"/></Relationships>)"},
         {"xl/worksheets/s.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"}});
    for (const auto& [bytes, name] : {std::pair{csv, "rows.csv"}, std::pair{xlsx, "rows.xlsx"}}) {
        CAPTURE(name);
        Desk desk;
        desk.add("departments", {{"name", base::Localized{"", "丙"}}});
        const auto plan = desk.plan(bytes, "people", {}, name);
        CHECK(counts(plan) == "3 added, 0 changed, 0 unchanged, 2 bad");
        for (const auto& [row, first] : {std::pair<std::size_t, const char*>{4, "2"}, {6, "3"}}) {
            const auto& problem = onlyProblem(plan, row);
            CHECK(problem.error.code == ErrorCode::RowTwice);
            CHECK(problem.error.args.front().text == first);
            CHECK(problem.column == 1);
            CHECK(problem.value == (row == 4 ? "林主任" : "陳怡君"));
        }
    }
}

TEST_CASE("A row without an id and one with an id may not bring the same key; rows with ids of their own may") {
    Desk desk;
    const std::string a = desk.ids->newId(), b = desk.ids->newId();
    const auto mixed = desk.plan("id,name\n,林主任\n" + a + ",林主任\n", "people");
    CHECK(counts(mixed) == "1 added, 0 changed, 0 unchanged, 1 bad");
    CHECK(onlyProblem(mixed, 2).error.code == ErrorCode::RowTwice);
    const auto both = desk.plan("id,name\n" + b + ",林主任\n" + a + ",林主任\n", "people");
    CHECK(counts(both) == "2 added, 0 changed, 0 unchanged, 0 bad");
    // a record that this file renames
    desk.take("id,name\n" + a + ",王科長\n", "people");
    const auto renamed = desk.plan("id,name\n" + a + ",林主任\n,林主任\n", "people");
    CHECK(onlyProblem(renamed, 3).error.code == ErrorCode::RowTwice);
    // the same id twice: at the cell of the id
    const auto twice = desk.plan("name,id\n林主任," + a + "\n陳怡君," + a + "\n", "people");
    CHECK(onlyProblem(twice, 3).error.code == ErrorCode::RowTwice);
    CHECK(onlyProblem(twice, 3).column == 1);
}

TEST_CASE("Amounts and their currencies stand in two columns that belong together") {
    Desk desk;
    desk.take("title,capital,capital.currency\n甲,12.5,USD\n乙,3萬,\n", "initiatives");
    CHECK(desk.titled("initiatives", "甲").money(Initiatives::Capital) == base::Money{12'50, "USD"});
    CHECK(desk.titled("initiatives", "乙").money(Initiatives::Capital) == base::Money{30'000'00, "TWD"});
    desk.take("ref,capital\nI-001,20\n", "initiatives");  // keeps the currency
    CHECK(desk.titled("initiatives", "甲").money(Initiatives::Capital) == base::Money{20'00, "USD"});
    const auto clash = desk.plan("ref,capital,capital.currency\nI-001,NT$20,USD\n", "initiatives");
    CHECK(onlyProblem(clash, 2).error.code == ErrorCode::MoneyUnreadable);
}

TEST_CASE("A name that a person changed beats the id behind it, an unchanged one does not") {
    Desk desk;
    const auto a = desk.add("departments", {{"name", base::Localized{"", "資訊局"}}});
    const auto b = desk.add("departments", {{"name", base::Localized{"", "資訊局"}}});  // of the same name
    const auto c = desk.add("departments", {{"name", base::Localized{"", "主計處"}}});
    const auto row = [&](const std::string& name, const std::string& id) {
        desk.take("title,lead_department,lead_department.id\n案,\"" + name + "\"," + id + "\n", "initiatives");
        const auto lead = desk.titled("initiatives", "案").text(Initiatives::LeadDepartment);
        must(desk.project.undo());
        return lead;
    };
    CHECK(row("資訊局", b) == b);
    CHECK(row("資訊局", a) == a);
    CHECK(row("主計處", a) == c);
    CHECK(row("", a) == a);
}

TEST_CASE("A file attached in the project keeps its name and bytes; tables bring none") {
    Desk desk;
    std::string value;
    must(desk.project.execute({"record.add", {"@evidence", ""}}, [&](store::Edit& edit) -> base::Result<void> {
        value = must(edit.attach("bytes", "清冊.txt"));
        auto added = edit.add("evidence", {{"title", base::Localized{"", "契約"}}, {"file", value}});
        return added ? base::Result<void>{} : base::passOn(added);
    }));
    for (const auto format : exchange::kFormats) {
        const auto out = exported(desk.snapshot(), {model::registry().index("evidence")}, {.format = format});
        const auto plan = desk.plan(out.bytes, "evidence", {}, "x." + std::string(exchange::name(format)));
        CAPTURE(summary(plan));
        CHECK(plan.count(RowState::Unchanged) == 1);
    }
    const auto plan = desk.plan("title,file.id\n別的," + std::string(64, 'a') + "/x.txt\n", "evidence");
    CHECK(onlyProblem(plan, 2).error.code == ErrorCode::AttachmentUnknown);
}

TEST_CASE("A plan can be stopped") {
    Desk desk;
    std::string text = "title\n";
    for (int i = 0; i < 5000; ++i) text += "需求" + std::to_string(i) + "\n";
    const auto source = must(exchange::readSource(text, {.fileName = "f.csv"}, model::registry()));
    const auto plan =
        exchange::planImport(desk.snapshot(), source,
                             {.registerIndex = model::registry().index("needs"), .cancelled = [] { return true; }},
                             test::words(), *desk.ids);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == ErrorCode::Cancelled);
}

TEST_CASE("A record removed since the plan was made refuses the import whole") {
    Desk desk;
    const auto id = desk.add("needs", {{"title", base::Localized{"", "一"}}});
    const auto plan = desk.plan("id,weight,title\n" + id + ",3,\n,1,二\n", "needs");
    must(desk.project.execute({"record.remove", {"@needs", ""}},
                              [&](store::Edit& edit) { return edit.remove("needs", id); }));
    const auto done = commands::importRows(desk.project, plan);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::UnknownRecord);
    CHECK(desk.snapshot().table<Needs>().empty());
}
