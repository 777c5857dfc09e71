#include <catch2/catch.hpp>

#include <random>
#include <set>

#include "exchange/content_index.h"

using cw::base::Localized;
using cw::exchange::ContentIndex;
using cw::model::List;
using cw::model::Record;
using cw::model::RecordPtr;
using cw::model::Value;
using Cells = ContentIndex::Cells;

namespace {

constexpr int kMany = 5000;

std::string idOf(int number) {
    char id[40];
    std::snprintf(id, sizeof id, "%08d-0000-4000-8000-000000000000", number);
    return id;
}

/// Records in the order of their ids.
template <class Make>
cw::model::Table tableOf(int count, const Make& values) {
    std::vector<RecordPtr> records;
    records.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) records.push_back(std::make_shared<const Record>(Record{idOf(i), values(i)}));
    return cw::model::Table(std::move(records));
}

Cells cellsOf(const std::vector<Value>& values) {
    Cells cells;
    for (std::size_t field = 0; field < values.size(); ++field)
        if (cw::model::isSet(values[field])) cells.emplace_back(static_cast<int>(field), values[field]);
    return cells;
}

Value whole(int number) {
    return Value{std::int64_t{number}};
}

}  // namespace

TEST_CASE("Rows find their equals among thousands of records with a few looks each") {
    struct Case {
        const char* name;
        std::vector<Value> (*values)(int);
        std::size_t looksPerRow;
    };
    const Case cases[] = {
        {"all different",
         [](int i) {
             return std::vector<Value>{whole(i), Value{std::string("x")}};
         },
         1},
        {"all the same",
         [](int) {
             return std::vector<Value>{whole(1), Value{std::string("x")}};
         },
         2},
        {"two fields tell them apart only together",
         [](int i) {
             return std::vector<Value>{whole(i / 71), whole(i % 71)};
         },
         1},
        {"every row is filled in another way",
         [](int i) {
             std::vector<Value> values{Value{"t" + std::to_string(i)}};
             for (int bit = 0; bit < 13; ++bit) values.push_back((i >> bit & 1) != 0 ? whole(bit) : Value{});
             return values;
         },
         1},
    };
    for (const Case& each : cases) {
        CAPTURE(each.name);
        const auto records = tableOf(kMany, each.values);
        ContentIndex index(records);
        std::set<std::string> taken;
        for (int i = 0; i < kMany; ++i) {
            const Record* found =
                index.find(cellsOf(each.values(i)), [&](const std::string& id) { return taken.contains(id); });
            REQUIRE(found != nullptr);
            taken.insert(found->id);
        }
        CHECK(taken.size() == kMany);
        CHECK(index.looks() <= each.looksPerRow * kMany);
        CHECK(index.find(cellsOf(each.values(0)), [&](const std::string& id) { return taken.contains(id); }) ==
              nullptr);
    }
}

TEST_CASE("The record found is the first that says all of it, as if each had been asked") {
    std::mt19937 random(5);
    const auto number = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    const auto any = [&](int) {
        std::vector<Value> values;
        values.push_back(number(3) == 0 ? Value{} : whole(number(3)));
        values.push_back(
            Value{Localized{number(2) == 0 ? "" : "a", number(2) == 0 ? "" : std::to_string(number(2))}});
        values.push_back(number(2) == 0 ? Value{} : Value{number(2) == 0});
        values.push_back(number(2) == 0 ? Value{} : Value{List{"a", std::to_string(number(2))}});
        values.push_back(number(2) == 0 ? Value{} : Value{0.5 * number(2)});
        if (std::get<Localized>(values[1]).empty()) values[1] = Value{};
        return values;
    };
    for (int round = 0; round < 40; ++round) {
        const auto records = tableOf(60, any);
        ContentIndex index(records);
        std::set<std::string> taken;
        for (int row = 0; row < 80; ++row) {
            const Cells cells = cellsOf(any(row));
            const Record* first = nullptr;
            for (const Record& record : records) {
                const bool says = std::ranges::all_of(cells, [&](const auto& cell) {
                    return ContentIndex::covers(record.at(cell.first), cell.second);
                });
                if (first == nullptr && says && !taken.contains(record.id)) first = &record;
            }
            if (cells.empty()) first = nullptr;
            const Record* found = index.find(cells, [&](const std::string& id) { return taken.contains(id); });
            REQUIRE((found == nullptr ? "" : found->id) == (first == nullptr ? "" : first->id));
            if (found != nullptr) taken.insert(found->id);
        }
    }
}
