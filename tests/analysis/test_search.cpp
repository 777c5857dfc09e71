#include <catch2/catch.hpp>

#include "analysis/search.h"
#include "support/files.h"
#include "support/world.h"

using namespace cw;
using analysis::search;
using base::Language;
using model::Initiatives;
using model::Needs;

namespace {

std::string lines(const std::vector<analysis::SearchHit>& hits) {
    std::string all;
    for (const auto& hit : hits) all += hit.registerName + "/" + hit.id + ": " + hit.excerpt + "\n";
    return all;
}

}  // namespace

TEST_CASE("A search finds every text of every register in both languages, and titles come first") {
    test::World world;
    // every register and every field that holds text, each with a word of its own
    const auto& registry = model::registry();
    int number = 0;
    struct Place {
        std::string word;
        std::string registerName;
        int field;
    };
    std::vector<Place> places;
    for (int i = 0; i < registry.count(); ++i) {
        const auto& spec = registry[i];
        model::Record record{"r" + std::to_string(i), std::vector<model::Value>(spec.fields.size())};
        for (int field = 0; field < static_cast<int>(spec.fields.size()); ++field) {
            const auto word = "zq" + std::to_string(++number) + "x";
            auto& value = record.values[static_cast<std::size_t>(field)];
            switch (spec[field].type) {
                case model::FieldType::Text:
                case model::FieldType::LongText:
                case model::FieldType::Link:
                    value = word;
                    break;
                case model::FieldType::Localized:
                case model::FieldType::LocalizedLong:
                    value = field % 2 == 0 ? base::Localized{word, {}} : base::Localized{{}, word};
                    break;
                case model::FieldType::Tags:
                    value = model::List{"first", word};
                    break;
                case model::FieldType::Attachment:
                    value = std::string(64, 'a') + "/" + word + ".pdf";
                    break;
                default:
                    continue;
            }
            places.push_back({word, std::string(spec.name), field});
        }
        world.snapshot = world.snapshot.withTable(
            i, world.snapshot.table(i).with(std::make_shared<const model::Record>(std::move(record))));
    }
    REQUIRE(places.size() > 150);
    for (const auto& place : places) {
        INFO(place.registerName << " " << place.field);
        const auto hits = search(test::catalogue(), world.snapshot, place.word, Language::En, 10);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].registerName == place.registerName);
        CHECK(hits[0].field == place.field);
        CHECK(hits[0].excerpt.find(place.word) != std::string::npos);
    }
}

TEST_CASE("Words of a search are folded, all must occur, and the excerpt shows the first in its sentence") {
    test::World world;
    const auto inText = world.add<Needs>({{Needs::Title, base::Localized{"Night buses", "夜間公車"}},
                                          {Needs::Detail, base::Localized{"People of Harbour Road wait for an hour, "
                                                                          "and the timetable at the stop has been "
                                                                          "wrong since the port road was rebuilt.",
                                                                          "臺北路的居民"}}});
    const auto inTitle =
        world.add<Initiatives>({{Initiatives::Title, base::Localized{"Timetable at every stop", {}}}});
    const auto find = [&](const char* needle, std::size_t most = 10) {
        auto hits = search(test::catalogue(), world.snapshot, needle, Language::En, most);
        std::erase_if(hits, [](const auto& hit) { return hit.registerName.empty(); });
        return hits;
    };
    const auto both = find("TIMETABLE stop");
    REQUIRE(both.size() == 2);
    CHECK(both[0].id == inTitle);
    CHECK(both[1].id == inText);
    CHECK(both[1].excerpt.starts_with("…"));
    CHECK(both[1].excerpt.find("timetable at the stop") != std::string::npos);
    CHECK(find("timetable harbour").size() == 1);
    CHECK(find("timetable harbor").empty());
    CHECK(find("台北路").size() == 1);
    CHECK(find("ｎｉｇｈｔ").size() == 1);
    CHECK(find("timetable", 1).size() == 1);
    CHECK(find("").empty());
    CHECK(find("  　 ").empty());
    CHECK(find("timetable", 0).empty());
}

TEST_CASE("A search finds the framework's items by code, title and explanation") {
    const test::World world;
    const auto hits = search(test::catalogue(), world.snapshot, "B5.2.4", Language::ZhTw, 10);
    REQUIRE_FALSE(hits.empty());
    CHECK(hits[0].registerName.empty());
    CHECK(hits[0].id == "B5.2.4");
    INFO(lines(search(test::catalogue(), world.snapshot, "利害關係人", Language::ZhTw, 50)));
    CHECK(search(test::catalogue(), world.snapshot, "利害關係人", Language::ZhTw, 50).size() > 10);
}
