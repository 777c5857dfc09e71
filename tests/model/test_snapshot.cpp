#include <catch2/catch.hpp>

#include <map>
#include <random>

#include "base/ids.h"
#include "model/registers.h"
#include "model/snapshot.h"

using namespace cw;
using namespace cw::model;

namespace {

RecordPtr record(const std::string& id, const std::string& text) {
    Record r{id, std::vector<Value>(registry()[registry().index("needs")].fields.size())};
    r.values[Needs::Ref] = text;
    return std::make_shared<const Record>(std::move(r));
}

}  // namespace

TEST_CASE("A table behaves as a map through random additions, changes and removals") {
    std::mt19937 random(GENERATE(1u, 2u, 3u));
    const auto ids = base::seededIds(random());
    std::map<std::string, std::string> expected;
    Table table;
    for (int step = 0; step < 4000; ++step) {
        const auto roll = random() % 10;
        if (roll < 6 || expected.empty()) {
            const auto id = ids->newId();
            table = table.with(record(id, std::to_string(step)));
            expected[id] = std::to_string(step);
        } else {
            const auto at = std::next(expected.begin(), static_cast<std::ptrdiff_t>(random() % expected.size()));
            if (roll < 8) {
                table = table.with(record(at->first, "changed" + std::to_string(step)));
                at->second = "changed" + std::to_string(step);
            } else {
                table = table.without(at->first);
                expected.erase(at);
            }
        }
        REQUIRE(table.size() == expected.size());
    }
    auto it = expected.begin();
    for (const auto& r : table) {
        REQUIRE(r.id == it->first);
        CHECK(r.text(Needs::Ref) == it->second);
        ++it;
    }
    CHECK(it == expected.end());
    for (const auto& [id, text] : expected) {
        REQUIRE(table.find(id) != nullptr);
        CHECK(table.get(id)->text(Needs::Ref) == text);
    }
    CHECK(table.find("nobody") == nullptr);
    while (!table.empty()) table = table.without(table.begin()->id);
    CHECK(table.begin() == table.end());
}

TEST_CASE("Applying a change shares the records it does not touch") {
    const int needs = registry().index("needs");
    std::vector<RecordPtr> many;
    const auto ids = base::seededIds(9);
    for (int i = 0; i < 2000; ++i) many.push_back(record(ids->newId(), std::to_string(i)));
    const Snapshot before = Snapshot().withTable(needs, Table(many));
    const auto changed = record(many[700]->id, "new");
    const Snapshot after = before.apply({{needs, Op::Set, changed->id, many[700], changed}});
    CHECK(after.find(needs, changed->id)->text(Needs::Ref) == "new");
    CHECK(before.find(needs, changed->id)->text(Needs::Ref) == "700");
    for (const auto& r : many)
        if (r->id != changed->id) REQUIRE(after.find(needs, r->id) == before.find(needs, r->id));
    CHECK_FALSE(after.sameAs(before));
    CHECK(after.apply({{needs, Op::Set, changed->id, changed, many[700]}}).sameAs(before));
}

TEST_CASE("A change names the fields that differ") {
    const auto a = record("x", "one");
    const auto b = record("x", "two");
    CHECK(RecordChange{0, Op::Set, "x", a, b}.changedFields() == std::vector<int>{Needs::Ref});
    CHECK(RecordChange{0, Op::Set, "x", a, a}.changedFields().empty());
    CHECK(RecordChange{0, Op::Add, "x", nullptr, b}.changedFields() == std::vector<int>{Needs::Ref});
}
