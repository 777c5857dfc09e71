#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/program.h"
#include "model/registers.h"

using namespace cw;
using namespace cw::test;
using Json = nlohmann::ordered_json;

namespace {

/// "title.en=…" with a new value for the first text of the record; empty: the register has none.
std::string newText(const model::RegisterSpec& spec, const Json& fields) {
    for (int f = 0; f < static_cast<int>(spec.fields.size()); ++f) {
        const auto& field = spec[f];
        const bool text = field.type == model::FieldType::Text || field.type == model::FieldType::LongText;
        if (f == spec.refField || (!text && !field.isLocalized())) continue;
        const std::string id(field.id);
        // one that holds something already is one that the record's rules let it have
        if (!fields.contains(id) || std::ranges::find(spec.keyFields, f) != spec.keyFields.end()) continue;
        return id + (text ? "" : ".en") + "=Written by a script";
    }
    return {};
}

}  // namespace

TEST_CASE("Every register is listed and its records are changed on the command line, and undone", "[contract]") {
    const Home home;
    const std::string file = "a.citywright";
    home.ok({"new", file, "--template", "sample"});
    const auto info = Json::parse(home.ok({"info", file, "--json"}));
    // the sample has none, or the first one holds nothing but numbers, choices and references
    const std::set<std::string_view> unchanged{"assessor_ratings", "check_thresholds",  "conformance",
                                               "measure_readings", "openness_readings", "principle_positions",
                                               "privacy_ratings",  "raci_initiatives",  "raci_processes",
                                               "role_skills",      "segment_services"};
    int changed = 0;
    int removed = 0;
    int listed = 0;
    for (const auto& spec : model::registry().all()) {
        const std::string name(spec.name);
        CAPTURE(name);
        const auto ran = home.cli({"list", file, name, "--json"});
        REQUIRE(ran.code == 0);
        const auto records = Json::parse(ran.out)["records"];
        const auto& counts = info["registers"];
        CHECK(records.size() == (counts.contains(name) ? counts[name].get<std::size_t>() : 0));
        ++listed;
        const auto argument = records.empty() ? std::string() : newText(spec, records[0]["fields"]);
        CHECK(argument.empty() == unchanged.contains(spec.name));
        if (!argument.empty()) {
            const auto set = home.cli({"set", file, name, records[0]["id"], argument});
            CAPTURE(argument, set.err);
            CHECK(set.code == 0);
            changed += set.code == 0;
        }
        if (records.empty()) continue;
        // the last one, which few others name: it goes, or what names it is told
        const auto gone = home.cli({"remove", file, name, records.back()["id"]});
        CAPTURE(gone.err);
        CHECK((gone.code == 0 || gone.err.find("still used by") != std::string::npos));
        removed += gone.code == 0;
        if (gone.code != 0) continue;
        const auto left = Json::parse(home.ok({"list", file, name, "--json"}))["records"];
        for (const auto& record : left) CHECK(record["id"] != records.back()["id"]);
        home.ok({"undo", file});
    }
    CHECK(removed > 40);
    CHECK(listed == model::registry().count());
    CHECK(changed > 50);
    CHECK(Json::parse(home.ok({"info", file, "--json"}))["digest"] != info["digest"]);
    home.ok({"undo", file, std::to_string(changed)});
    CHECK(Json::parse(home.ok({"info", file, "--json"}))["digest"] == info["digest"]);
}
