#include "gui/matrix_data.h"

#include <algorithm>
#include <stdexcept>

#include "analysis/item_filter.h"
#include "commands/cells.h"
#include "commands/verbs.h"

namespace cw::test {

using model::FieldType;
using model::Value;

std::string addNamed(WindowFixture& fixture, std::string_view registerName, const std::string& english,
                     const std::string& chinese, store::FieldValues more) {
    const auto& spec = *model::registry().find(registerName);
    const auto given = [&](std::string_view id) {
        return std::ranges::any_of(more, [&](const auto& value) { return value.field == id; });
    };
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const auto& field = spec.fields[i];
        const bool title = static_cast<int>(i) == spec.titleField;
        if (given(field.id) || (!field.required && !title)) continue;
        if (field.isLocalized())
            more.push_back({field.id, Value{base::Localized{english, chinese}}});
        else if (field.type == FieldType::Choice)
            more.push_back({field.id, Value{std::string(field.choices.front().id)}});
        else if (field.type == FieldType::Text || field.type == FieldType::LongText)
            more.push_back({field.id, Value{english}});
    }
    const auto id = commands::addRecord(fixture.session().project(), registerName, std::move(more));
    if (!id) throw std::runtime_error(std::string(registerName) + ": " + base::EnglishTexts().error(id.error()));
    return *id;
}

namespace {

struct Name {
    const char* en;
    const char* zh;
};

std::vector<std::string> addAll(WindowFixture& fixture, std::string_view name, std::initializer_list<Name> names,
                                const store::FieldValues& more = {}) {
    std::vector<std::string> ids;
    for (const auto& each : names) ids.push_back(addNamed(fixture, name, each.en, each.zh, more));
    return ids;
}

/// Fills cells by a pattern of choices, one letter a column: '.' none, '1' the first choice or the number.
void fill(WindowFixture& fixture, std::string_view name, std::string_view fieldId,
          const std::vector<std::string>& rows, const std::vector<std::string>& columns,
          const std::vector<std::string>& pattern) {
    const auto& spec = *model::registry().find(name);
    const auto& field = spec[spec.field(fieldId)];
    for (std::size_t row = 0; row < std::min(rows.size(), pattern.size()); ++row) {
        for (std::size_t column = 0; column < std::min(columns.size(), pattern[row].size()); ++column) {
            const char mark = pattern[row][column];
            if (mark == '.') continue;
            const int number = mark - '0';
            auto value = field.type == FieldType::Choice
                             ? Value{std::string(field.choices[static_cast<std::size_t>(number - 1)].id)}
                             : Value{std::int64_t{number}};
            if (field.type == FieldType::Integer && field.max && *field.max > 100)
                value = Value{std::int64_t{number * 4180 + static_cast<int>(column) * 37}};
            const auto done = commands::setCells(fixture.session().project(), name,
                                                 {{rows[row], columns[column], ""}}, fieldId, value);
            if (!done) throw std::runtime_error(std::string(name) + ": " + base::EnglishTexts().error(done.error()));
        }
    }
}

std::vector<std::string> itemsOf(WindowFixture& fixture, std::string_view name, int axis) {
    const auto& spec = *model::registry().find(name);
    std::vector<std::string> ids;
    for (const auto* item :
         analysis::itemsFor(fixture.catalogue(), spec[spec.axes[static_cast<std::size_t>(axis)]].items))
        ids.push_back(item->id);
    return ids;
}

}  // namespace

void fillMatrices(WindowFixture& fixture) {
    const auto roles = addAll(fixture, "roles",
                              {{"Smart City Board", "智慧城市推動委員會"},
                               {"Programme office", "專案管理辦公室"},
                               {"Procurement workstream", "採購工作分組"},
                               {"Data workstream", "資料工作分組"},
                               {"Service workstream", "服務工作分組"},
                               {"Port–city workstream", "港市工作分組"}});
    const auto skills = addAll(fixture, "skills",
                               {{"Benefits management", "效益管理"},
                                {"Open data", "開放資料"},
                                {"Contract negotiation", "契約談判"},
                                {"Service design", "服務設計"},
                                {"Privacy", "隱私保護"}});
    const auto services = addAll(fixture, "services",
                                 {{"Register a newborn", "新生兒登記"},
                                  {"Apply for long-term care", "申請長期照顧"},
                                  {"Book a clinic appointment", "門診預約掛號"},
                                  {"Open a shop", "開設店面"},
                                  {"Port closure notices", "港口關閉通知"},
                                  {"City account", "市民帳號"}},
                                 {{"personal_data", Value{true}}});
    const auto segments = addAll(fixture, "segments",
                                 {{"Family carers", "家庭照顧者"},
                                  {"Parents of newborns", "新生兒父母"},
                                  {"Shop openers", "開店民眾"},
                                  {"Fishing crews", "漁船船員"},
                                  {"Residents over 65", "六十五歲以上市民"}});
    const auto bodies = addAll(fixture, "stakeholders",
                               {{"Port Corporation", "港務公司"},
                                {"City council", "市議會"},
                                {"Carers’ association", "照顧者協會"},
                                {"Chamber of Commerce", "商業會"},
                                {"National Harbour University", "國立海港大學"}});
    const auto assets = addAll(fixture, "assets",
                               {{"Clinic booking", "門診預約系統"},
                                {"Geographic information platform", "地理資訊平台"},
                                {"Case forms engine", "線上申辦引擎"},
                                {"Sensor network of the old port", "舊港區感測網路"}});
    fill(fixture, "raci_processes", "letter", itemsOf(fixture, "raci_processes", 0), roles,
         {"21...5", "23..4.", "21444.", "52...1", "422...", "..21.4", ".413..", "12.454"});
    std::vector<std::string> initiatives;
    for (const auto& each : fixture.session().snapshot().table(model::registry().index("initiatives")))
        initiatives.push_back(each.id);
    fill(fixture, "raci_initiatives", "letter", initiatives, roles, {"52..1.", "4.23.."});
    fill(fixture, "role_skills", "needed", roles, skills, {"3...2", "34323", "2.4.1", ".4..3", "2..43"});
    fill(fixture, "role_skills", "held", roles, skills, {"2...2", "24332", "1.4..", ".3..1", "2..24"});
    fill(fixture, "segment_services", "importance", services, segments,
         {".1..3", "1...1", "12..2", "..1..", "...1."});
    fill(fixture, "privacy_ratings", "rating", services, itemsOf(fixture, "privacy_ratings", 1),
         {"112113121", "121...3.1", "1123", "1", "", "111121112"});
    const auto& uses = *model::registry().find("channel_uses");
    std::vector<std::string> channels;
    for (const auto& choice : uses[uses.axes[1]].choices) channels.emplace_back(choice.id);
    fill(fixture, "channel_uses", "volume", services, channels,
         {"41..3", "32.", "291.45", "21..1", "12..461", "...91"});
    fill(fixture, "conformance", "state", assets, itemsOf(fixture, "conformance", 1),
         {"3123..1", "11211.12", "2..13", "13"});
    fill(fixture, "principle_positions", "position", itemsOf(fixture, "principle_positions", 0), bodies,
         {"11111", "1.1.1", "111", ".1..1", "1..11", "11.1"});
    settle(fixture.session());
}

}  // namespace cw::test
