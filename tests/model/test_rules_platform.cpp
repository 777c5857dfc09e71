#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>

#include "base/ids.h"
#include "model/registers.h"
#include "model/snapshot.h"
#include "model/validate.h"

using namespace cw;
using namespace cw::model;

namespace {

using Values = std::vector<std::pair<int, Value>>;

const std::string kAnna = base::seededIds(1)->newId();
const std::string kBo = base::seededIds(2)->newId();

Value text(const char* s) {
    return Value{std::string(s)};
}
Value number(std::int64_t n) {
    return Value{n};
}
Value date(int year, int month, int day) {
    return Value{*base::Date::of(year, month, day)};
}
Value both(const char* en, const char* zh) {
    return Value{base::Localized{en, zh}};
}

template <class Register>
RecordPtr row(const Values& values, const std::string& id = "x") {
    Record record{id, std::vector<Value>(registry().find(Register::kName)->fields.size())};
    for (const auto& [field, value] : values) record.values[static_cast<std::size_t>(field)] = value;
    return std::make_shared<const Record>(std::move(record));
}

/// Fields that the register's rules object to.
template <class Register>
std::vector<int> broken(const Values& values) {
    const auto record = row<Register>(values);
    std::vector<int> fields;
    for (const auto& rule : registry().find(Register::kName)->rules)
        for (const auto& found : rule(*record)) {
            CHECK_FALSE(found.sentence.empty());
            fields.push_back(found.field);
        }
    return fields;
}

template <class Register>
Snapshot with(const Snapshot& before, std::vector<RecordPtr> records) {
    return before.withTable(registry().index(Register::kName), Table(std::move(records)));
}

template <class Register>
Value computed(std::string_view id, const Record& record, const Snapshot& snapshot) {
    for (const auto& field : registry().find(Register::kName)->computed)
        if (field.id == id) return field.compute(record, snapshot);
    FAIL("no computed field " << id);
    return {};
}

using Fields = std::vector<int>;

}  // namespace

TEST_CASE("Every entry of Table 1 stands in the cell that the framework says") {
    std::ifstream file(CW_SOURCE_DIR "/resources/framework/pas181/structure.json");
    const auto structure = nlohmann::json::parse(file);
    const std::map<std::string, std::string> layers{
        {"POL", "pol"}, {"LEG", "leg"}, {"ORG", "org"}, {"SEM", "sem"}, {"TEC", "tec"}};
    const std::map<std::string, std::string> groups{{"OM", "om"}, {"SM", "sm"}, {"TM", "tm"}};
    int entries = 0;
    for (const auto& item : structure.at("items")) {
        const auto id = item.at("id").get<std::string>();
        CAPTURE(id);
        const auto cell = Artefacts::cellOf(id);
        if (item.at("kind") != "matrix-entry" || item.at("parent") != "B6.T1") {
            CHECK_FALSE(cell);
            continue;
        }
        ++entries;
        REQUIRE(cell);
        CHECK(cell->layer == layers.at(item.at("column").get<std::string>().substr(8)));
        CHECK(cell->processGroup == groups.at(item.at("row").get<std::string>().substr(8)));
    }
    CHECK(entries == 41);
}

TEST_CASE("An artefact of the table keeps the entry's code and cell") {
    using A = Artefacts;
    const auto item = text("B6.T1.OM-LEG.1");
    CHECK(broken<A>({{A::Code, item}, {A::Item, item}}).empty());
    CHECK(broken<A>({{A::Code, item}, {A::Item, item}, {A::Layer, text("leg")}, {A::ProcessGroup, text("om")}})
              .empty());
    CHECK(broken<A>({{A::Code, text("MARINE-01")}, {A::Item, item}}) == Fields{A::Code});
    CHECK(broken<A>({{A::Code, item}, {A::Item, item}, {A::Layer, text("sem")}}) == Fields{A::Layer});
    CHECK(broken<A>({{A::Code, item}, {A::Item, item}, {A::ProcessGroup, text("tm")}}) == Fields{A::ProcessGroup});
    CHECK(broken<A>({{A::Code, text("MARINE-01")}, {A::Layer, text("sem")}}).empty());
    const auto& spec = *registry().find(A::kName);
    for (const int field : {A::Title, A::Layer, A::ProcessGroup}) {
        CHECK(isRequired(spec[field], *row<A>({{A::Code, text("MARINE-01")}})));
        CHECK_FALSE(isRequired(spec[field], *row<A>({{A::Code, item}, {A::Item, item}})));
    }
}

TEST_CASE("The state of an artefact gives its level") {
    const auto [status, level] =
        GENERATE(table<const char*, std::int64_t>({{"missing", 0}, {"draft", 1}, {"exists", 2}, {"agreed", 3}}));
    const auto artefact = row<Artefacts>({{Artefacts::Status, text(status)}});
    CHECK(computed<Artefacts>("derived_level", *artefact, Snapshot()) == number(level));
}

TEST_CASE("A word is not used and avoided in one language of a term") {
    using T = Terms;
    const auto pref = both("Dataset", "資料集");
    const auto list = [](std::initializer_list<std::string> words) { return Value{List(words)}; };
    CHECK(broken<T>({{T::Pref, pref}, {T::DiscouragedEn, list({"data pack"})}}).empty());
    CHECK(broken<T>({{T::Pref, pref}, {T::DiscouragedEn, list({"dataset"})}}) == Fields{T::DiscouragedEn});
    CHECK(broken<T>({{T::AltZh, list({"資料組"})}, {T::DiscouragedZh, list({"資料包", "資料組"})}}) ==
          Fields{T::DiscouragedZh});
    CHECK(broken<T>({{T::Pref, pref}, {T::DiscouragedZh, list({"Dataset"})}}).empty());
}

TEST_CASE("Open datasets are among the listed and good ones among the open") {
    using R = OpennessReadings;
    CHECK(broken<R>({{R::Listed, number(640)}, {R::Open, number(336)}, {R::ThreeStar, number(98)}}).empty());
    CHECK(broken<R>({{R::Open, number(336)}}).empty());
    CHECK(broken<R>({{R::Listed, number(300)}, {R::Open, number(336)}}) == Fields{R::Open});
    CHECK(broken<R>({{R::Open, number(97)}, {R::ThreeStar, number(98)}}) == Fields{R::ThreeStar});
    CHECK(computed<R>("open_share", *row<R>({{R::Listed, number(640)}, {R::Open, number(336)}}), Snapshot()) ==
          Value{52.5});
    CHECK_FALSE(
        isSet(computed<R>("open_share", *row<R>({{R::Listed, number(0)}, {R::Open, number(0)}}), Snapshot())));
}

TEST_CASE("A principle that does not apply to an asset needs a note") {
    using C = Conformance;
    CHECK(broken<C>({{C::State, text("not_met")}}).empty());
    CHECK(broken<C>({{C::State, text("na")}}) == Fields{C::Note});
    CHECK(broken<C>({{C::State, text("na")}, {C::Note, both("No data leaves it.", "")}}).empty());
}

TEST_CASE("A waiver has an object, another approver and an end") {
    using W = Waivers;
    const std::pair<int, Value> asset{W::Asset, text("a")};
    const std::pair<int, Value> granted{W::Status, text("granted")};
    CHECK(broken<W>({}) == Fields{W::Asset});
    CHECK(broken<W>({{W::Initiative, text("i")}}).empty());
    CHECK(broken<W>({asset, granted}) == Fields{W::Approver, W::Expires});
    CHECK(broken<W>({asset, granted, {W::Approver, Value{kAnna}}, {W::Expires, date(2027, 6, 30)}}).empty());
    CHECK(broken<W>({asset, {W::Approver, Value{kAnna}}, {W::Requester, Value{kAnna}}}) == Fields{W::Approver});
    CHECK(broken<W>({asset, {W::Approver, Value{kAnna}}, {W::Requester, Value{kBo}}}).empty());
    CHECK(broken<W>({asset, {W::GrantedOn, date(2027, 6, 30)}, {W::Expires, date(2027, 6, 29)}}) ==
          Fields{W::Expires});
}

TEST_CASE("A finding record carries what its state asks for") {
    using F = FindingRecords;
    const std::pair<int, Value> criterion{F::Criterion, both("B5.2.3", "")};
    const std::pair<int, Value> checked{F::CheckedOn, date(2026, 11, 20)};
    const std::pair<int, Value> advice{F::Recommendation, both("Agree on shares.", "")};
    const std::pair<int, Value> strength{F::Weight, text("strength")};
    CHECK(broken<F>({{F::Status, text("draft")}}).empty());
    CHECK(broken<F>({{F::Status, text("withdrawn")}}).empty());
    CHECK(broken<F>({{F::Status, text("client_check")}}) == Fields{F::Criterion});
    CHECK(broken<F>({{F::Status, text("final")}, criterion}) == Fields{F::CheckedOn, F::Recommendation});
    CHECK(broken<F>({{F::Status, text("final")}, criterion, checked, advice}).empty());
    CHECK(broken<F>({{F::Status, text("final")}, criterion, checked, strength}).empty());
    CHECK(broken<F>({{F::Status, text("closed")}, criterion, checked, advice}) == Fields{F::Response});
    const auto& spec = *registry().find(F::kName);
    for (const auto& [status, internal] : std::initializer_list<std::pair<const char*, bool>>{
             {"draft", true}, {"client_check", true}, {"final", false}, {"closed", false}}) {
        CAPTURE(status);
        CHECK(spec.internalRow(*row<F>({{F::Status, text(status)}})) == internal);
        CHECK(isRequired(spec[F::Observation], *row<F>({{F::Status, text(status)}})) ==
              (std::string_view(status) != "draft"));
    }
}

TEST_CASE("An assessor either rates an item or says why it does not apply") {
    using R = AssessorRatings;
    CHECK(broken<R>({{R::Level, number(3)}}).empty());
    CHECK(broken<R>({{R::NotApplicable, Value{true}}, {R::Reason, text("No port.")}}).empty());
    CHECK(broken<R>({{R::NotApplicable, Value{true}}}) == Fields{R::Reason});
    CHECK(broken<R>({{R::Level, number(3)}, {R::NotApplicable, Value{true}}, {R::Reason, text("No port.")}}) ==
          Fields{R::Level});
    const auto& spec = *registry().find(R::kName);
    CHECK(spec.internalRow(*row<R>({{R::HandedIn, Value{false}}})));
    CHECK_FALSE(spec.internalRow(*row<R>({{R::HandedIn, Value{true}}})));
}

TEST_CASE("A dataset counts the voices of its requests") {
    using Q = DatasetRequests;
    const auto dataset = row<Datasets>({}, "d");
    const auto request = [](const char* id, const char* of, const char* status, Value voices) {
        return row<Q>({{Q::Dataset, text(of)}, {Q::Status, text(status)}, {Q::Voices, std::move(voices)}}, id);
    };
    const auto snapshot = with<Q>(with<Datasets>(Snapshot(), {dataset}),
                                  {request("1", "d", "open", number(160)), request("2", "d", "in_progress", {}),
                                   request("3", "d", "provided", number(30)), request("4", "e", "open", number(9))});
    CHECK(computed<Datasets>("requests", *dataset, snapshot) == number(191));
    CHECK(computed<Datasets>("requests_open", *dataset, snapshot) == number(161));
}

TEST_CASE("The users of an interface leave its provider out and reach the asset that provides it") {
    using I = Interfaces;
    const auto list = [](std::initializer_list<std::string> ids) { return Value{List(ids)}; };
    const auto provider = row<Assets>({{Assets::Department, text("digital")},
                                       {Assets::Status, text("live")},
                                       {Assets::UsersDepartments, list({"social"})},
                                       {Assets::Standards, list({"s"})}},
                                      "p");
    const auto consumer = row<Assets>({{Assets::Department, text("civil")}}, "c");
    const auto live = row<I>({{I::Provider, text("p")},
                              {I::Status, text("live")},
                              {I::ConsumerAssets, list({"c", "p"})},
                              {I::ConsumerDepartments, list({"civil", "health", "digital"})},
                              {I::ConsumerOrganisations, list({"port"})},
                              {I::Standards, list({"s"})},
                              {I::ElRules, Value{true}},
                              {I::ElApi, Value{false}}},
                             "live");
    const auto planned = row<I>({{I::Provider, text("p")},
                                 {I::Status, text("planned")},
                                 {I::ConsumerDepartments, list({"works"})},
                                 {I::Standards, list({"s"})}},
                                "planned");
    const auto own = row<I>({{I::Department, text("works")}, {I::ConsumerDepartments, list({"works"})}}, "own");
    const auto snapshot = with<I>(with<Assets>(Snapshot(), {provider, consumer}), {live, planned, own});
    CHECK(computed<I>("consumers", *live, snapshot) == number(3));
    CHECK(computed<I>("consumers", *own, snapshot) == number(0));
    CHECK(computed<I>("elements_met", *live, snapshot) == number(1));
    CHECK(computed<Assets>("consumers", *provider, snapshot) == number(3));
    CHECK(computed<Standards>("used_by", *row<Standards>({}, "s"), snapshot) == number(2));
}

TEST_CASE("The layer of an asset follows its kind unless it is given") {
    using A = Assets;
    CHECK(A::layerOf(*row<A>({{A::Kind, text("system")}})) == "service");
    CHECK(A::layerOf(*row<A>({{A::Kind, text("data")}})) == "data");
    CHECK(A::layerOf(*row<A>({{A::Kind, text("module")}})) == "technology");
    CHECK(A::layerOf(*row<A>({{A::Kind, text("system")}, {A::Layer, text("delivery")}})) == "delivery");
}
