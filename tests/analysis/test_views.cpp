#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <chrono>
#include <set>

#include "analysis/goals.h"
#include "analysis/procurement.h"
#include "analysis/silos.h"
#include "analysis/views/view.h"
#include "base/text_util.h"
#include "support/crowd.h"
#include "support/files.h"
#include "support/world.h"

// What the picture panels show, as values.

using namespace cw;
using namespace cw::analysis;
using namespace cw::model;

namespace {

const base::Date kToday = *base::Date::fromIso("2026-11-24");
const base::EnglishTexts& texts() {
    static const base::EnglishTexts english;
    return english;
}

ViewContent make(std::string_view name, const Snapshot& snapshot, std::string option = {}, std::string needle = {},
                 bool internal = false) {
    const auto* view = findView(name);
    REQUIRE(view);
    return view->make(
        {test::catalogue(), snapshot, nullptr, texts(), kToday, std::move(option), base::fold(needle), internal});
}
/// All words that somebody could read or copy there.
std::string wordsOf(const ViewContent& content) {
    std::string all = content.summary + "\n" + content.legend + "\n";
    for (const auto& row : tableOf(content, texts()).rows)
        for (const auto& cell : row.cells) all += cell + "\n";
    return all;
}
std::vector<ViewAction> actions(std::string_view name, const Snapshot& snapshot, const ViewTarget& target) {
    return findView(name)->actions({test::catalogue(), snapshot, nullptr, texts(), kToday, {}, {}}, target);
}
const Board& board(const ViewContent& content) {
    return std::get<Board>(content.body);
}
const Listing& listing(const ViewContent& content) {
    return std::get<Listing>(content.body);
}
base::Localized name(const char* en) {
    return {en, ""};
}
Value day(const char* iso) {
    return *base::Date::fromIso(iso);
}
Value amount(double dollars) {
    return base::Money{static_cast<std::int64_t>(dollars * 100), "TWD"};
}
std::vector<std::string> titles(const ViewCell& cell) {
    std::vector<std::string> all;
    for (const auto& card : cell.cards) all.push_back(card.title);
    return all;
}
const ListLine* lineOf(const Listing& list, const std::string& target) {
    const auto at = std::ranges::find(list.lines, target, &ListLine::target);
    return at == list.lines.end() ? nullptr : &*at;
}
std::vector<std::string> firsts(const Listing& list, ListLine::Kind kind) {
    std::vector<std::string> all;
    for (const auto& line : list.lines)
        if (line.kind == kind) all.push_back(line.cells.front().text);
    return all;
}

}  // namespace

TEST_CASE("a target says where it leads and reads back") {
    CHECK(parseTarget(recordTarget("needs", "01H")).id == "01H");
    CHECK(parseTarget(recordTarget("needs", "01H")).registerName == "needs");
    CHECK(parseTarget(partOf(recordTarget("needs", "01H"), "now")).id == "01H");
    CHECK(parseTarget(partOf(recordTarget("needs", "01H"), "now")).part == "now");
    CHECK(parseTarget(itemTarget("B6.b")).id == "B6.b");
    const auto added = parseTarget(newTarget("measures", {{"objective", "x"}, {"date", "2026-11-24"}}));
    CHECK(added.kind == ParsedTarget::Kind::New);
    CHECK(added.registerName == "measures");
    REQUIRE(added.preset.size() == 2);
    CHECK(added.preset[1] == std::pair<std::string, std::string>("date", "2026-11-24"));
    const auto set = parseTarget(setTarget("artefacts", "id-1", {{"status", "agreed"}}));
    CHECK(set.kind == ParsedTarget::Kind::Set);
    CHECK(set.id == "id-1");
    CHECK(parseTarget(cellTarget(2, 4)).column == 4);
    CHECK(parseTarget(panelTarget("register:needs")).id == "register:needs");
    CHECK(parseTarget("").kind == ParsedTarget::Kind::None);
}

TEST_CASE("every view stands on its feet: names, registers, options, tables", "[contract]") {
    std::set<std::string_view> names;
    const auto full = test::crowd(test::catalogue(), 40);
    for (const auto& view : views()) {
        INFO(view.name);
        CHECK(names.insert(view.name).second);
        CHECK(view.name.find(':') != std::string_view::npos);
        CHECK(registry().find(view.registerName));
        std::vector<std::string> options{""};
        for (const auto& option : view.options) options.emplace_back(option.id);
        for (const auto& option : options) {
            INFO("option " << option);
            for (const auto* snapshot : {&full}) {
                const auto content = make(view.name, *snapshot, option);
                CHECK(content.records > 0);
                CHECK_FALSE(content.summary.empty());
                const auto table = tableOf(content, texts());
                for (const auto& row : table.rows) CHECK(row.cells.size() == table.heads.size());
                if (const auto* b = std::get_if<Board>(&content.body))
                    CHECK(b->cells.size() == b->rows.size() * b->columns.size());
            }
            const auto nothing = make(view.name, Snapshot(), option);
            const auto table = tableOf(nothing, texts());
            for (const auto& row : table.rows) CHECK(row.cells.size() == table.heads.size());
        }
        // what nothing holds is not shown
        const auto none = make(view.name, full, {}, "zzz-no-such-text");
        for (const auto& row : tableOf(none, texts()).rows) {
            const auto parsed = parseTarget(row.target);
            INFO(row.target);
            CHECK((parsed.kind != ParsedTarget::Kind::Record || view.name == "series:openness"));
        }
    }
}

TEST_CASE("every target and action of every view leads to what there is", "[contract]") {
    const auto full = test::crowd(test::catalogue(), 40);
    for (const auto& view : views()) {
        const auto content = make(view.name, full);
        for (const auto& row : tableOf(content, texts()).rows) {
            std::vector<ViewTarget> targets{row.target};
            if (view.actions)
                for (const auto& action : actions(view.name, full, row.target)) {
                    CHECK(action.key.size() == 1);
                    CHECK_FALSE(action.label.empty());
                    targets.push_back(action.target);
                }
            for (const auto& target : targets) {
                INFO(view.name << " " << target);
                const auto parsed = parseTarget(target);
                const auto* spec = registry().find(parsed.registerName);
                switch (parsed.kind) {
                    case ParsedTarget::Kind::Record:
                    case ParsedTarget::Kind::Set:
                        REQUIRE(spec);
                        CHECK(full.find(registry().index(parsed.registerName), parsed.id));
                        break;
                    case ParsedTarget::Kind::New:
                    case ParsedTarget::Kind::Add:
                    case ParsedTarget::Kind::Do:
                        REQUIRE(spec);
                        break;
                    case ParsedTarget::Kind::Item:
                        CHECK(test::catalogue().find(parsed.id));
                        break;
                    default:
                        break;
                }
                for (const auto& [field, value] : parsed.preset) CHECK(spec->field(field) >= 0);
            }
        }
    }
}

TEST_CASE("stakeholders stand where influence and interest put them; the others wait aside") {
    test::World world;
    const auto add = [&](const char* title, int influence, int interest, const char* now, const char* wanted) {
        return world.add<Stakeholders>({{Stakeholders::Title, name(title)},
                                        {Stakeholders::Influence, std::int64_t{influence}},
                                        {Stakeholders::Interest, std::int64_t{interest}},
                                        {Stakeholders::EngagementNow, std::string(now)},
                                        {Stakeholders::EngagementWanted, std::string(wanted)},
                                        {Stakeholders::Types, model::List{"external"}}});
    };
    const auto port = add("Port", 5, 4, "neutral", "supportive");
    const auto unions = add("Union", 4, 5, "resistant", "neutral");
    add("Council", 5, 4, "supportive", "supportive");
    world.add<Stakeholders>({{Stakeholders::Title, name("Media")}});
    world.add<Engagements>({{Engagements::Stakeholder, port},
                            {Engagements::Status, std::string("planned")},
                            {Engagements::Due, day("2026-12-03")}});
    const auto content = make("quadrant:stakeholders", world.snapshot, {}, {}, true);
    const auto& grid = board(content);
    CHECK(content.records == 4);
    CHECK(titles(grid.at(0, 3)) == std::vector<std::string>{"Council", "Port"});
    CHECK(titles(grid.at(1, 4)) == std::vector<std::string>{"Union"});
    REQUIRE(grid.asides.size() == 1);
    CHECK(titles(grid.asides.front().second) == std::vector<std::string>{"Media"});
    CHECK(grid.placeOf(recordTarget("stakeholders", port)) == std::pair(0, 3));
    // two steps up are wanted of the union and nothing is planned; the port has its meeting
    const auto* card = grid.card(recordTarget("stakeholders", unions));
    REQUIRE(card);
    CHECK(card->sign == "R↑1");
    CHECK(card->tone == ViewTone::Attention);
    CHECK(grid.card(recordTarget("stakeholders", port))->tone == ViewTone::Plain);
    CHECK(content.summary ==
          "3 of 4 stakeholders are placed; 3 to manage closely, 1 of them with no contact planned though more is "
          "wanted of them.");
    // unasked they stand at the same places and nothing says what they think
    const auto projected = make("quadrant:stakeholders", world.snapshot);
    CHECK(board(projected).card(recordTarget("stakeholders", unions))->sign.empty());
    CHECK(board(projected).card(recordTarget("stakeholders", unions))->tone == ViewTone::Attention);
    CHECK(board(projected).placeOf(recordTarget("stakeholders", unions)) == std::pair(1, 4));
    CHECK(projected.summary == content.summary);
    CHECK(projected.legend == "▲ no contact planned with a key stakeholder of whom more is wanted.");
    // filtered by type and by text the counts stay exact
    CHECK(board(make("quadrant:stakeholders", world.snapshot, "external")).asides.empty());
    CHECK(make("quadrant:stakeholders", world.snapshot, {}, "UNION").summary.starts_with("1 of 1 stakeholders"));
}

TEST_CASE("risks are coloured by the city's matrix; what is here already stands aside") {
    test::World world;
    const auto add = [&](const char* title, const char* kind, int probability, int impact, const char* response) {
        std::vector<std::pair<int, Value>> values{{Risks::Title, name(title)},
                                                  {Risks::Kind, std::string(kind)},
                                                  {Risks::Impact, std::int64_t{impact}},
                                                  {Risks::Status, std::string("open")},
                                                  {Risks::Response, std::string(response)}};
        if (probability > 0) values.emplace_back(Risks::Probability, std::int64_t{probability});
        return world.add<Risks>(std::move(values));
    };
    const auto lamps = add("Lamps", "risk", 3, 4, "undecided");
    add("Team", "risk", 4, 4, "reduce");
    const auto account = add("Account", "issue", 0, 4, "reduce");
    const auto content = make("quadrant:risks", world.snapshot);
    const auto& grid = board(content);
    CHECK(grid.at(1, 2).caption == "High");
    CHECK(grid.at(1, 3).caption == "Extreme");
    CHECK(grid.at(4, 0).caption == "Low");
    CHECK(grid.at(4, 0).strength == 0);
    CHECK(grid.card(recordTarget("risks", lamps))->tone == ViewTone::Attention);
    CHECK(grid.card(recordTarget("risks", account))->fixed);
    CHECK(titles(grid.asides.at(0).second) == std::vector<std::string>{"Account"});
    CHECK(content.summary ==
          "3 open risks, issues and constraints: 2 extreme, 1 high; 1 of these without a response.");
}

TEST_CASE("the interoperability matrix shows all entries of Table 1, and keys set their state") {
    test::World world;
    const auto own = world.add<Artefacts>({{Artefacts::Code, std::string("MARINE-01")},
                                           {Artefacts::Title, name("Minutes")},
                                           {Artefacts::Layer, std::string("org")},
                                           {Artefacts::ProcessGroup, std::string("tm")},
                                           {Artefacts::Status, std::string("agreed")}});
    const auto draft = world.add<Artefacts>({{Artefacts::Code, std::string("B6.T1.OM-LEG.1")},
                                             {Artefacts::Item, std::string("B6.T1.OM-LEG.1")},
                                             {Artefacts::Status, std::string("draft")},
                                             {Artefacts::Due, day("2026-10-08")}});
    world.add<Barriers>({{Barriers::Title, name("No agreement")},
                         {Barriers::Layer, std::string("leg")},
                         {Barriers::ProcessGroup, std::string("om")},
                         {Barriers::Severity, std::string("critical")},
                         {Barriers::Status, std::string("open")}});
    const auto content = make("grid:interoperability", world.snapshot);
    const auto& grid = board(content);
    std::size_t cards = 0;
    for (const auto& cell : grid.cells) cards += cell.cards.size();
    CHECK(cards == 41 + 1 + 1);
    const auto place = grid.placeOf(recordTarget("artefacts", draft));
    REQUIRE(place == std::pair(0, 1));
    CHECK(grid.at(0, 1).heat == 4);
    CHECK_FALSE(grid.at(0, 1).unknown);
    CHECK(grid.at(2, 3).unknown);
    CHECK(grid.card(recordTarget("artefacts", draft))->tone == ViewTone::Attention);
    CHECK(grid.card(recordTarget("artefacts", own))->sign == "●");
    // without a row a key adds it with its code; with one it changes it
    const auto fresh =
        newTarget("artefacts", {{"code", "B6.T1.OM-POL.1"}, {"item", "B6.T1.OM-POL.1"}, {"status", "missing"}});
    REQUIRE(grid.card(fresh));
    const auto offered = actions("grid:interoperability", world.snapshot, fresh);
    CHECK(offered[1].target ==
          addTarget("artefacts", {{"code", "B6.T1.OM-POL.1"}, {"item", "B6.T1.OM-POL.1"}, {"status", "draft"}}));
    const auto known = actions("grid:interoperability", world.snapshot, recordTarget("artefacts", draft));
    CHECK(known[3].target == setTarget("artefacts", draft, {{"status", "agreed"}}));
    const auto initiative = std::ranges::find(known, "I", &ViewAction::key);
    REQUIRE(initiative != known.end());
    CHECK(initiative->target == newTarget("initiatives", {{"closes", "B6.T1.OM-LEG.1"}}));
    // from an empty cell: a barrier there
    const auto cell = actions("grid:interoperability", world.snapshot, cellTarget(2, 3));
    CHECK(cell.front().target == newTarget("barriers", {{"layer", "sem"}, {"process_group", "tm"}}));
    CHECK(content.summary.starts_with(
        "The matrix asks for 42 artefacts: 2 are recorded, 1 of them agreed. Barriers that stand: 1, of "
        "them block a service: 1."));
}

TEST_CASE("an objective is unbroken from plan to owned benefit; broken ends are lines of their own") {
    test::World world;
    const auto plan =
        world.add<HigherPlans>({{HigherPlans::Title, name("Pledge")}, {HigherPlans::Kind, std::string("pledge")}});
    const auto whole = world.add<Objectives>({{Objectives::Ref, std::string("O-1")},
                                              {Objectives::Title, name("One visit")},
                                              {Objectives::Plans, model::List{plan}}});
    const auto broken =
        world.add<Objectives>({{Objectives::Ref, std::string("O-2")}, {Objectives::Title, name("Learn")}});
    const auto measure = world.add<Measures>({{Measures::Title, name("Minutes")},
                                              {Measures::Objective, whole},
                                              {Measures::Unit, name("min")},
                                              {Measures::Direction, std::string("decrease")},
                                              {Measures::BaselineValue, 132.0},
                                              {Measures::BaselineOn, day("2025-03-28")},
                                              {Measures::TargetValue, 30.0},
                                              {Measures::TargetOn, day("2027-12-31")},
                                              {Measures::Frequency, std::string("quarterly")},
                                              {Measures::Owner, std::string("somebody")},
                                              {Measures::Status, std::string("active")}});
    world.add<MeasureReadings>({{MeasureReadings::Measure, measure},
                                {MeasureReadings::Date, day("2026-08-31")},
                                {MeasureReadings::Value, 38.0}});
    const auto pilot =
        world.add<Initiatives>({{Initiatives::Title, name("Pilot")}, {Initiatives::Status, std::string("running")}});
    const auto ward = world.add<Departments>({{Departments::Name, name("Civil Affairs")}});
    const auto benefit = world.add<Benefits>({{Benefits::Title, name("Ninety minutes")},
                                              {Benefits::Measure, measure},
                                              {Benefits::Initiatives, model::List{pilot}}});
    auto traces = goalTraces(world.snapshot);
    REQUIRE(traces.size() == 2);
    const auto& first = traces[0].objective->id == whole ? traces[0] : traces[1];
    CHECK(first.completeMeasures == 1);
    CHECK(first.initiatives.size() == 1);  // found through the benefit of its measure
    CHECK_FALSE(first.unbroken());         // nobody answers for the benefit
    auto content = make("trace:goals", world.snapshot);
    CHECK(content.summary.starts_with("0 of 2 objectives"));
    const auto* line = lineOf(listing(content), recordTarget("benefits", benefit));
    REQUIRE(line);
    CHECK(line->depth == 3);  // objective, measure, initiative, benefit
    CHECK(line->cells[3].tone == ViewTone::Attention);
    const auto* read = lineOf(listing(content), recordTarget("measures", measure));
    REQUIRE(read);
    CHECK(read->cells[1].text == "38.0 → 30.0");
    CHECK(read->cells[2].tone == ViewTone::Good);
    CHECK(
        firsts(listing(content), ListLine::Kind::Missing) ==
        std::vector<std::string>{"no plan: link one in the objective", "no measure", "no initiative", "no benefit"});
    CHECK(lineOf(listing(content), newTarget("measures", {{"objective", broken}})));
    // once somebody answers, the line is whole
    auto record = *world.snapshot.find<Benefits>(benefit);
    record.values[Benefits::Department] = ward;
    const int at = registry().index(Benefits::kName);
    const auto owned =
        world.snapshot.withTable(at, world.snapshot.table(at).with(std::make_shared<const Record>(record)));
    CHECK(make("trace:goals", owned).summary.starts_with("1 of 2 objectives"));
    CHECK(lineOf(listing(make("trace:goals", owned, "broken")), recordTarget("objectives", whole)) == nullptr);
}

namespace {

std::string contract(test::World& world, const char* title, double value, const std::string& supplier,
                     std::vector<std::pair<int, Value>> more) {
    more.insert(more.begin(), {{Contracts::Title, name(title)},
                               {Contracts::Stage, std::string("performance")},
                               {Contracts::Start, day("2025-01-01")},
                               {Contracts::End, day("2027-12-31")},
                               {Contracts::Value, amount(value)}});
    if (!supplier.empty()) more.emplace_back(Contracts::Supplier, supplier);
    return world.add<Contracts>(std::move(more));
}

}  // namespace

TEST_CASE("lock-in is explained part by part, suppliers by what they hold") {
    test::World world;
    const auto big = world.add<Organisations>({{Organisations::Name, name("Chengxi")}});
    const auto small = world.add<Organisations>({{Organisations::Name, name("Farlight")}});
    const auto tied = contract(world, "Household", 30e6, big,
                               {{Contracts::DataBasis, std::string("silent")},
                                {Contracts::Standards, std::string("proprietary")},
                                {Contracts::Alternatives, std::string("only")},
                                {Contracts::ExitPlan, std::string("none")}});
    const auto old = contract(world, "Old lamps", 5e6, small,
                              {{Contracts::DataBasis, std::string("supplier_owns")},
                               {Contracts::Standards, std::string("proprietary")},
                               {Contracts::Alternatives, std::string("only")}});
    const auto fresh = contract(world, "Lamps", 10e6, small,
                                {{Contracts::DataBasis, std::string("city_owns")},
                                 {Contracts::Standards, std::string("open")},
                                 {Contracts::Alternatives, std::string("many")},
                                 {Contracts::Replaces, old},
                                 {Contracts::Saving, amount(8.3e6)}});
    const auto open = contract(world, "Permits", 5e6, {}, {{Contracts::DataBasis, std::string("silent")}});
    const auto shares = supplierShares(world.snapshot, kToday);
    CHECK(shares.contracts == 4);
    CHECK(shares.worth == 50'000'000'00LL);
    REQUIRE(shares.suppliers.size() == 2);
    CHECK(shares.suppliers[0].supplier == big);
    CHECK(shares.suppliers[0].worth == 30'000'000'00LL);
    CHECK(shares.suppliers[1].contracts == 2);
    // mean weighted by value: (100 × 5 + 0 × 10) / 15
    CHECK(*shares.suppliers[1].lockIn == Approx(100.0 / 3));
    CHECK_FALSE(shares.enough);  // four contracts are too few to speak of dependence
    CHECK(freedContracts(world.snapshot) == std::vector<const Record*>{world.snapshot.find<Contracts>(fresh)});
    const auto content = make("scores:lock_in", world.snapshot);
    const auto& list = listing(content);
    const auto* line = lineOf(list, recordTarget("contracts", tied));
    REQUIRE(line);
    CHECK(line == &list.lines.front());  // the most value at risk
    CHECK(line->cells[1].text == "100 · 4 of 5 answered");
    REQUIRE(line->cells[1].bar);
    CHECK(line->cells[1].bar->low == 85);
    CHECK(line->cells[1].bar->high == 100);
    CHECK(line->cells[2].text == "25 / 25");
    CHECK(line->cells[6].text == "–");  // the cost of leaving is not known
    CHECK(line->note == "Contract is silent: put a data clause into the next contract");
    const auto* unanswered = lineOf(list, recordTarget("contracts", open));
    REQUIRE(unanswered);
    CHECK(unanswered->cells[1].text == "1 of 5 answered, 3 are needed");
    CHECK(content.summary ==
          "Of NT$50.0 million in force, NT$35.0 million is tied (lock-in 60 or more), NT$5.0 million is not yet "
          "answered. Freed from lock-in: 1; saved a year: NT$8.3 million.");
    const auto bars = make("bars:suppliers", world.snapshot);
    CHECK(listing(bars).lines.back().cells.front().text == "No supplier named");
    CHECK(bars.summary.starts_with("4 contracts in force with a value: too few"));
}

TEST_CASE("contracts stand in their stage with count and sum") {
    test::World world;
    contract(world, "A", 30e6, {}, {});
    contract(world, "B", 2e6, {}, {{Contracts::ExtensionUntil, day("2029-12-31")}});
    world.add<Contracts>({{Contracts::Title, name("Old")}, {Contracts::Stage, std::string("closed")}});
    const auto content = make("board:contracts", world.snapshot);
    const auto& stages = board(content);
    const auto performance = std::ranges::find(stages.columns, "Performance", &ViewHead::title);
    REQUIRE(performance != stages.columns.end());
    CHECK(performance->detail == "2 · NT$32.0 million");
    CHECK(std::ranges::find(stages.columns, "Closed", &ViewHead::title) == stages.columns.end());
    CHECK(board(make("board:contracts", world.snapshot, "all")).columns.size() == 8);
    CHECK(titles(stages.cells[static_cast<std::size_t>(performance - stages.columns.begin())]) ==
          std::vector<std::string>{"A", "B"});  // by their last day
    CHECK(stages.columnField == "stage");
}

TEST_CASE("the operating model shows today and wanted, and what has no step yet") {
    test::World world;
    const auto data = world.add<OperatingTraits>({{OperatingTraits::Item, std::string("B2.c")},
                                                  {OperatingTraits::Layer, std::string("data")},
                                                  {OperatingTraits::AsIs, name("Seven address files.")},
                                                  {OperatingTraits::ToBe, name("One.")},
                                                  {OperatingTraits::StateNow, std::string("silo")},
                                                  {OperatingTraits::StateWanted, std::string("shared")}});
    const auto content = make("lanes:operating_model", world.snapshot);
    const auto& lanes = board(content);
    CHECK(content.summary.find("1 of 11 described") == 0);
    CHECK(content.summary.find("1 shall change and name no initiative") != std::string::npos);
    const auto now = partOf(recordTarget("operating_traits", data), "now");
    REQUIRE(lanes.card(now));
    CHECK(lanes.card(now)->sign == "○");
    CHECK(lanes.card(partOf(recordTarget("operating_traits", data), "wanted"))->planned);
    CHECK(actions("lanes:operating_model", world.snapshot, now)[1].target ==
          setTarget("operating_traits", data, {{"state_now", "linked"}}));
    // a trait that nobody described yet is added by the same key
    const auto fresh = partOf(newTarget("operating_traits", {{"item", "B2.c"}, {"layer", "service"}}), "now");
    REQUIRE(lanes.card(fresh));
    CHECK(actions("lanes:operating_model", world.snapshot, fresh)[2].target ==
          addTarget("operating_traits", {{"item", "B2.c"}, {"layer", "service"}, {"state_now", "shared"}}));
}

TEST_CASE("assets of one capability in two departments bear the same letter") {
    test::World world;
    const auto health = world.add<Departments>({{Departments::Name, name("Health")}});
    const auto transport = world.add<Departments>({{Departments::Name, name("Transport")}});
    const auto add = [&](const char* title, const std::string& department, const char* capability, double cost) {
        return world.add<Assets>({{Assets::Title, name(title)},
                                  {Assets::Kind, std::string("system")},
                                  {Assets::Department, department},
                                  {Assets::Capability, std::string(capability)},
                                  {Assets::Status, std::string("live")},
                                  {Assets::CostYear, amount(cost)}});
    };
    const auto clinic = add("Clinic booking", health, "booking", 3.2e6);
    const auto bus = add("Bus booking", transport, "booking", 1.9e6);
    add("Records", health, "records", 1e6);
    const auto content = make("grid:landscape", world.snapshot);
    const auto& grid = board(content);
    CHECK(grid.card(recordTarget("assets", clinic))->sign == "A");
    CHECK(grid.card(recordTarget("assets", bus))->toneText == "Booking: also Health");
    CHECK(grid.rows.size() == 2);
    CHECK(
        content.summary ==
        "3 assets of 2 departments. Capabilities that several run each for themselves: 1; they cost NT$5.1 million a "
        "year (known for 2 of 2).");
    CHECK(tableOf(make("grid:landscape", world.snapshot, "duplicates"), texts()).rows.size() == 2);
}

TEST_CASE("an agenda groups by how soon; a stakeholder due by frequency stands among the planned") {
    test::World world;
    const auto port = world.add<Stakeholders>(
        {{Stakeholders::Title, name("Port")}, {Stakeholders::Frequency, std::string("monthly")}});
    const auto unions = world.add<Stakeholders>(
        {{Stakeholders::Title, name("Union")}, {Stakeholders::Frequency, std::string("quarterly")}});
    world.add<Engagements>({{Engagements::Stakeholder, unions},
                            {Engagements::Title, name("Cameras")},
                            {Engagements::Status, std::string("held")},
                            {Engagements::Date, day("2026-06-26")},
                            {Engagements::Said, name("Put it in writing.")}});
    const auto meeting = world.add<Engagements>({{Engagements::Stakeholder, port},
                                                 {Engagements::Title, name("Liability")},
                                                 {Engagements::Status, std::string("planned")},
                                                 {Engagements::Due, day("2026-12-03")}});
    const auto content = make("agenda:engagements", world.snapshot);
    const auto& list = listing(content);
    CHECK(firsts(list, ListLine::Kind::Heading) == std::vector<std::string>{"Late · 1", "Next 14 days · 1"});
    CHECK(firsts(list, ListLine::Kind::Missing) ==
          std::vector<std::string>{"Union: due by frequency, nothing planned"});
    CHECK(list.lines[1].note == "last contact: 2026-06-26");
    CHECK(listing(make("agenda:engagements", world.snapshot, {}, {}, true)).lines[1].note ==
          "last said (2026-06-26): Put it in writing.");
    CHECK(lineOf(list, recordTarget("engagements", meeting))->cells[3].text == "9");
    CHECK(content.summary == "1 late, 1 in the next 30 days, 2 in all.");
    CHECK(actions("agenda:engagements", world.snapshot, recordTarget("engagements", meeting)).front().target ==
          setTarget("engagements", meeting, {{"status", "held"}, {"date", "2026-11-24"}}));
}

TEST_CASE("no view shows unasked what stakeholders think or said") {
    test::World world;
    const auto stakeholder = world.add<Stakeholders>({{Stakeholders::Title, name("Union")},
                                                      {Stakeholders::Types, model::List{"external"}},
                                                      {Stakeholders::Influence, std::int64_t{5}},
                                                      {Stakeholders::Interest, std::int64_t{5}},
                                                      {Stakeholders::EngagementNow, std::string("resistant")},
                                                      {Stakeholders::EngagementWanted, std::string("leading")},
                                                      {Stakeholders::Concern, name("SECRET concern")},
                                                      {Stakeholders::Frequency, std::string("monthly")}});
    for (const char* status : {"held", "planned"})
        world.add<Engagements>({{Engagements::Stakeholder, stakeholder},
                                {Engagements::Title, name("Cameras")},
                                {Engagements::Status, std::string(status)},
                                {Engagements::Date, day("2026-06-26")},
                                {Engagements::Due, day("2026-12-03")},
                                {Engagements::Said, name("SECRET words")},
                                {Engagements::Stance, std::string("resistant")}});
    world.add<PrinciplePositions>({{PrinciplePositions::Item, std::string("A.4.2")},
                                   {PrinciplePositions::Stakeholder, stakeholder},
                                   {PrinciplePositions::Position, std::string("reject")},
                                   {PrinciplePositions::Note, name("SECRET note")},
                                   {PrinciplePositions::Answer, name("SECRET answer")}});
    const auto levels = world.snapshot.registry().find(Stakeholders::kName)->fields[Stakeholders::EngagementNow];
    const std::array<std::string, 3> secrets{"SECRET", texts().text(levels.choice("resistant")->label),
                                             texts().text(levels.choice("leading")->label)};
    for (const auto& view : views()) {
        std::vector<std::string> options{""};
        for (const auto& option : view.options) options.emplace_back(option.id);
        for (const auto& option : options) {
            CAPTURE(view.name, option);
            const auto shown = wordsOf(make(view.name, world.snapshot, option));
            for (const auto& secret : secrets) CHECK(shown.find(secret) == std::string::npos);
            // what a switch shows is not there without it
            const bool differs = shown != wordsOf(make(view.name, world.snapshot, option, {}, true));
            if (view.hides.empty()) CHECK_FALSE(differs);
        }
        if (!view.hides.empty())
            CHECK(wordsOf(make(view.name, world.snapshot)) != wordsOf(make(view.name, world.snapshot, {}, {}, true)));
    }
}

TEST_CASE("what nobody speaks for, exchanges or does stands as a line to fill") {
    test::World world;
    world.add<Stakeholders>({{Stakeholders::Title, name("Council")},
                             {Stakeholders::Types, model::List{"initiator"}},
                             {Stakeholders::StandsFor, model::List{"elected"}}});
    const auto types = make("coverage:stakeholder_types", world.snapshot);
    CHECK(firsts(listing(types), ListLine::Kind::Missing).size() == 17);
    CHECK(types.summary.starts_with("1 of 5 types have a voice; 1 of 18 groups"));
    CHECK(lineOf(listing(types), newTarget("stakeholders", {{"types", "external"}, {"stands_for", "media"}})));
    world.add<CultureActions>({{CultureActions::Item, std::string("B9.1.1")},
                               {CultureActions::Title, name("Alliance")},
                               {CultureActions::Status, std::string("running")}});
    CHECK(make("coverage:culture", world.snapshot).summary ==
          "1 of 9 actions are under way or done; 8 have nothing yet.");
    const auto birth = world.add<Interfaces>({{Interfaces::Title, name("Birth notice")},
                                              {Interfaces::Status, std::string("live")},
                                              {Interfaces::ElServices, true},
                                              {Interfaces::ElApi, false}});
    const auto exchange = make("coverage:exchange", world.snapshot);
    const auto* line = lineOf(listing(exchange), recordTarget("interfaces", birth));
    REQUIRE(line);
    CHECK(line->cells[2].text == "✓");
    CHECK(line->cells[5].text == "✕");
    CHECK(line->cells[6].text == "–");
    CHECK(actions("coverage:exchange", world.snapshot, recordTarget("interfaces", birth))[0].target ==
          setTarget("interfaces", birth, {{"el_services", "no"}}));
}

TEST_CASE("a shift says what it saves, a life event what it spares, a year what is shared") {
    test::World world;
    const auto clinic =
        world.add<Services>({{Services::Title, name("Clinic")}, {Services::Demand, std::int64_t{60000}}});
    const auto use = [&](const char* channel, int volume, double cost) {
        world.add<ChannelUses>({{ChannelUses::Service, clinic},
                                {ChannelUses::Channel, std::string(channel)},
                                {ChannelUses::Volume, std::int64_t{volume}},
                                {ChannelUses::UnitCost, amount(cost)},
                                {ChannelUses::CostQuality, std::string("estimated")}});
    };
    use("counter", 61000, 96);
    use("phone", 38000, 41);
    const auto shift = world.add<ChannelShifts>({{ChannelShifts::Title, name("To the telephone")},
                                                 {ChannelShifts::Service, clinic},
                                                 {ChannelShifts::FromChannel, std::string("counter")},
                                                 {ChannelShifts::ToChannel, std::string("phone")},
                                                 {ChannelShifts::Share, std::int64_t{2500}},
                                                 {ChannelShifts::Invest, amount(420000)},
                                                 {ChannelShifts::Cashable, std::int64_t{4000}},
                                                 {ChannelShifts::Reinvest, std::int64_t{5000}},
                                                 {ChannelShifts::Status, std::string("agreed")}});
    const auto content = make("scenario:channel_shifts", world.snapshot);
    const auto* line = lineOf(listing(content), recordTarget("channel_shifts", shift));
    REQUIRE(line);
    CHECK(line->cells[2].text == "15,250");
    CHECK(line->cells[3].text == "NT$838,750");
    CHECK(line->cells[6].text == "15 months");
    CHECK(content.summary.starts_with("Agreed and under way: NT$335,500 a year"));
    const auto event = world.add<LifeEvents>({{LifeEvents::Title, name("A child is born")},
                                              {LifeEvents::Status, std::string("pilot")},
                                              {LifeEvents::Services, model::List{clinic}},
                                              {LifeEvents::MinutesBefore, std::int64_t{132}},
                                              {LifeEvents::MinutesAfter, std::int64_t{38}},
                                              {LifeEvents::FormsBefore, std::int64_t{5}},
                                              {LifeEvents::VisitsBefore, 2.4},
                                              {LifeEvents::VisitsAfter, 1.0}});
    const auto* row =
        lineOf(listing(make("before_after:life_events", world.snapshot)), recordTarget("life_events", event));
    const auto events = make("before_after:life_events", world.snapshot);
    row = lineOf(listing(events), recordTarget("life_events", event));
    REQUIRE(row);
    CHECK(row->cells[2].text == "5 → not measured");
    CHECK(row->cells[3].text == "2.4 → 1");
    CHECK(row->cells[4].text == "132 → 38");
    CHECK(row->cells[6].text == "94,000");  // 94 minutes × 60,000 cases
    const auto money = [&](int year, double value, bool shared, const char* status) {
        world.add<BudgetLines>({{BudgetLines::Title, name("Line")},
                                {BudgetLines::FiscalYear, std::int64_t{year}},
                                {BudgetLines::Amount, amount(value)},
                                {BudgetLines::Kind, std::string("capital")},
                                {BudgetLines::Shared, shared},
                                {BudgetLines::Status, std::string(status)}});
    };
    money(2026, 6e6, false, "law");
    money(2026, 2e6, true, "law");
    money(2027, 8e6, true, "concept");
    const auto budget = make("bars:budget", world.snapshot, "account");
    CHECK(budget.summary ==
          "NT$16.0 million in 2 years, 50% of it law; 63% stands in budgets that departments share.");
    const auto& first = listing(budget).lines.front();
    CHECK(first.cells[0].text == "2026");
    CHECK(first.cells[2].text == "25%");
    CHECK(listing(budget).lines[1].depth == 1);
}

TEST_CASE("roles hang below the one they are part of; a seat without holder says so") {
    test::World world;
    const auto person = world.add<People>({{People::Name, name("Wen")}});
    const auto board = world.add<Roles>({{Roles::Ref, std::string("G-1")},
                                         {Roles::Title, name("Board")},
                                         {Roles::Kind, std::string("body")},
                                         {Roles::Level, std::string("strategic")}});
    world.add<Roles>({{Roles::Ref, std::string("G-2")},
                      {Roles::Title, name("Chair")},
                      {Roles::Kind, std::string("seat")},
                      {Roles::Parent, board},
                      {Roles::Holder, person}});
    world.add<Roles>({{Roles::Ref, std::string("G-3")},
                      {Roles::Title, name("Data lead")},
                      {Roles::Kind, std::string("seat")},
                      {Roles::Parent, board}});
    world.add<Roles>({{Roles::Title, name("Old")}, {Roles::Ends, day("2025-12-31")}});
    const auto content = make("lanes:organisation", world.snapshot);
    const auto& nodes = std::get<Forest>(content.body).nodes;
    REQUIRE(nodes.size() == 3);
    CHECK(nodes[1].depth == 1);
    CHECK(nodes[1].detail == "Wen");
    CHECK(nodes[2].toneText == "vacant");
    CHECK(content.summary == "1 bodies and 2 seats, 1 of the roles strategic; 1 seats are vacant.");
    CHECK(std::get<Forest>(make("lanes:organisation", world.snapshot, "all").body).nodes.size() == 4);
}

TEST_CASE("a journey shows hand-overs, what is asked again and what is missing after the change") {
    test::World world;
    const auto newborn = world.add<Services>({{Services::Title, name("Newborn")}});
    const auto civil = world.add<Departments>({{Departments::Name, name("Civil")}});
    const auto health = world.add<Departments>({{Departments::Name, name("Health")}});
    const auto step = [&](const char* title, const std::string& where, int minutes, bool again,
                          const char* position) {
        return world.add<JourneySteps>({{JourneySteps::Service, newborn},
                                        {JourneySteps::State, std::string("as_is")},
                                        {JourneySteps::Title, name(title)},
                                        {JourneySteps::Department, where},
                                        {JourneySteps::Minutes, std::int64_t{minutes}},
                                        {JourneySteps::Documents, std::int64_t{1}},
                                        {JourneySteps::AskedAgain, again},
                                        {JourneySteps::DataAsked, name("birth certificate")},
                                        {JourneySteps::Position, std::string(position)}});
    };
    step("Register", civil, 42, false, "a");
    const auto card = step("Health card", health, 20, true, "b");
    const auto content = make("lanes:journey", world.snapshot);
    const auto* line = lineOf(listing(content), recordTarget("journey_steps", card));
    REQUIRE(line);
    CHECK(line->cells[1].text == "→ Health");
    CHECK(line->note == "↻ asked again: birth certificate");
    CHECK(listing(content).lines[1].cells[0].text == "Today: 62 min, hand-overs: 1, papers: 2, asked again: 1");
    CHECK(lineOf(listing(content), newTarget("journey_steps", {{"service", newborn}, {"state", "to_be"}})));
    CHECK(content.summary.starts_with("1 services have a journey, 0 of them"));
}

TEST_CASE("principles at work: statement in force, agreement, citations, money not spent") {
    test::World world;
    const auto statement = [&](int version, const char* title, const char* status) {
        return world.add<PrincipleStatements>({{PrincipleStatements::Item, std::string("A.4.2")},
                                               {PrincipleStatements::Version, std::int64_t{version}},
                                               {PrincipleStatements::Title, name(title)},
                                               {PrincipleStatements::Status, std::string(status)}});
    };
    const auto first = statement(1, "City data are open.", "adopted");
    statement(2, "Unless a reason is published.", "consultation");
    for (const char* each : {"agree", "agree", "reject"})
        world.add<PrinciplePositions>(
            {{PrinciplePositions::Item, std::string("A.4.2")},
             {PrinciplePositions::Stakeholder, std::string(each) + std::to_string(world.snapshot.recordCount())},
             {PrinciplePositions::Position, std::string(each)}});
    world.add<PrincipleRefusals>({{PrincipleRefusals::Title, name("Totems")},
                                  {PrincipleRefusals::Items, model::List{"A.4.2", "A.2.2"}},
                                  {PrincipleRefusals::Amount, amount(27e6)}});
    const auto content = make("summary:principles", world.snapshot);
    const auto* line = lineOf(listing(content), recordTarget("principle_statements", first));
    REQUIRE(line);
    CHECK(line->note == "City data are open. (Adopted)");
    CHECK(line->cells[1].text == "2 of 3 agree");
    CHECK(line->cells[4].text == "1 · NT$27.0 million");
    CHECK(listing(content).lines.size() == 10);
    CHECK(content.summary ==
          "1 of 10 points have a statement, 0 are cited. Because of the principles NT$27.0 million was not spent (1 "
          "of 1 "
          "cases name an amount).");
    const auto offered = actions("summary:principles", world.snapshot, line->target);
    CHECK(offered[0].target == newTarget("principle_statements", {{"item", "A.4.2"}, {"version", "3"}}));
}

TEST_CASE("terms hang below their broader ones; a circle is shown once") {
    test::World world;
    const auto data = world.add<Terms>({{Terms::Pref, name("Data")}, {Terms::Status, std::string("agreed")}}, "t1");
    world.add<Terms>(
        {{Terms::Pref, name("Open data")}, {Terms::Broader, data}, {Terms::Status, std::string("disputed")}}, "t2");
    world.add<Terms>({{Terms::Pref, name("Alone")}}, "t3");
    world.add<Terms>({{Terms::Pref, name("Hen")}, {Terms::Broader, std::string("t5")}}, "t4");
    world.add<Terms>({{Terms::Pref, name("Egg")}, {Terms::Broader, std::string("t4")}}, "t5");
    const auto content = make("concept_map:terms", world.snapshot);
    const auto& nodes = std::get<Forest>(content.body).nodes;
    REQUIRE(nodes.size() == 4);
    CHECK(content.summary == "5 terms, 1 of them disputed, 0 proposed; 1 stand in no relation.");
    const auto open = std::ranges::find(nodes, "Open data", &Forest::Node::title);
    REQUIRE(open != nodes.end());
    CHECK(open->depth == 1);
    CHECK(open->tone == ViewTone::Attention);
    CHECK(std::get<Forest>(make("concept_map:terms", world.snapshot, "all").body).nodes.size() == 5);
}

TEST_CASE("an initiative drafted from a barrier or its cell leads back to the barriers") {
    test::World world;
    const auto civil = world.add<Departments>({{Departments::Name, name("Civil")}});
    const auto barrier = [&](const char* title, const char* status, model::List departments) {
        return world.add<Barriers>({{Barriers::Title, name(title)},
                                    {Barriers::Layer, std::string("sem")},
                                    {Barriers::ProcessGroup, std::string("sm")},
                                    {Barriers::Severity, std::string("high")},
                                    {Barriers::Status, std::string(status)},
                                    {Barriers::Departments, std::move(departments)}});
    };
    const auto household = barrier("Household", "open", {civil});
    barrier("Gone", "removed", {});
    const auto from = [&](const ViewTarget& target) {
        for (const auto& action : actions("grid:interoperability", world.snapshot, target))
            if (action.key == "I") return parseTarget(action.target);
        return ParsedTarget{};
    };
    const auto at = from(recordTarget("barriers", household));
    CHECK(at.kind == ParsedTarget::Kind::New);
    CHECK(at.registerName == "initiatives");
    using Preset = std::vector<std::pair<std::string, std::string>>;
    CHECK(at.preset == Preset{{"closes", "B6.b"}, {"lead_department", civil}});
    REQUIRE(at.links.size() == 1);
    CHECK(at.links[0].registerName == "barriers");
    CHECK(at.links[0].field == "initiatives");
    CHECK(at.links[0].id == household);
    const auto other = barrier("Addresses", "being_removed", {});
    const auto& content = make("grid:interoperability", world.snapshot);
    int found = 0;
    for (std::size_t row = 0; row < board(content).rows.size(); ++row)
        for (std::size_t column = 0; column < board(content).columns.size(); ++column) {
            const auto links = from(cellTarget(static_cast<int>(row), static_cast<int>(column))).links;
            found += links.empty() ? 0 : 1;
            if (links.empty()) continue;
            std::set<std::string> ids;
            for (const auto& link : links) ids.insert(link.id);
            CHECK(ids == std::set<std::string>{household, other});  // not what is gone
        }
    CHECK(found == 1);
}

TEST_CASE("objectives in numbers: complete measures, standing, late initiatives, money once, benefits by state") {
    test::World world;
    const auto plan = world.add<HigherPlans>({{HigherPlans::Title, name("Pledge")}});
    const auto owner = world.add<People>({{People::Name, std::string("Wen")}});
    const auto whole = world.add<Objectives>({{Objectives::Ref, std::string("O-01")},
                                              {Objectives::Title, name("One visit")},
                                              {Objectives::Plans, model::List{plan}}});
    const auto part = world.add<Objectives>({{Objectives::Ref, std::string("O-02")},
                                             {Objectives::Title, name("In one district")},
                                             {Objectives::Parent, whole}});
    world.add<Objectives>({{Objectives::Title, name("Given up")}, {Objectives::Status, std::string("dropped")}});
    const auto measure = world.add<Measures>({{Measures::Title, name("Minutes")},
                                              {Measures::Objective, whole},
                                              {Measures::Unit, name("min")},
                                              {Measures::Direction, std::string("decrease")},
                                              {Measures::BaselineValue, 130.0},
                                              {Measures::BaselineOn, day("2025-01-01")},
                                              {Measures::TargetValue, 30.0},
                                              {Measures::TargetOn, day("2027-01-01")},
                                              {Measures::Owner, owner}});
    world.add<MeasureReadings>({{MeasureReadings::Measure, measure},
                                {MeasureReadings::Date, day("2026-10-01")},
                                {MeasureReadings::Value, 120.0}});
    world.add<Measures>({{Measures::Title, name("Visits")}, {Measures::Objective, whole}});
    const auto late = world.add<Initiatives>({{Initiatives::Title, name("Counter")},
                                              {Initiatives::Status, std::string("running")},
                                              {Initiatives::End, day("2026-11-23")},
                                              {Initiatives::Capital, amount(2e6)},
                                              {Initiatives::Current, amount(1e6)},
                                              {Initiatives::Objectives, model::List{whole, part}}});
    world.add<Initiatives>({{Initiatives::Title, name("Abroad")},
                            {Initiatives::Status, std::string("planned")},
                            {Initiatives::End, day("2026-11-24")},
                            {Initiatives::Capital, base::Money{5'000'000'00LL, "USD"}},
                            {Initiatives::Objectives, model::List{whole}}});
    world.add<Initiatives>({{Initiatives::Title, name("Stopped")},
                            {Initiatives::Status, std::string("stopped")},
                            {Initiatives::Capital, amount(9e6)},
                            {Initiatives::Objectives, model::List{whole}}});
    world.add<Benefits>({{Benefits::Title, name("Ninety minutes kept")},
                         {Benefits::Objective, whole},
                         {Benefits::Initiatives, model::List{late}},
                         {Benefits::Owner, owner},
                         {Benefits::Status, std::string("tracking")}});
    const auto content = make("summary:objectives", world.snapshot);
    const auto& list = listing(content);
    REQUIRE(list.lines.size() == 2);
    const auto& line = list.lines[0];
    CHECK(line.cells[0].text == "O-01 One visit");
    CHECK(line.cells[1].text == "1 of 2");
    CHECK(line.cells[2].text == "behind: 1 · not measured: 1");
    CHECK(line.cells[2].tone == ViewTone::Bad);
    CHECK(line.cells[3].text == "1 of 2 late");  // beside the mark of lateness a bare 2 would read as two late
    CHECK(line.cells[4].text == "NT$3.0 million · USD 5.0 million");
    CHECK(line.cells[5].text == "Tracking: 1");
    CHECK(line.note == "Late: Counter");  // one whose last day is today is not
    CHECK(list.lines[1].depth == 1);
    CHECK(list.lines[1].cells[1].tone == ViewTone::Attention);
    CHECK(list.lines[1].note ==
          "Broken line: no higher-level plan, no complete measure, no benefit that somebody answers for · Late: "
          "Counter");
    // the initiative of both counts once
    CHECK(content.summary ==
          "1 of 2 objectives have an unbroken line. Measures behind their path: 1. Initiatives that serve them: 2, "
          "of them late: 1; these name NT$3.0 million · USD 5.0 million. No budget lines are entered yet.");
    CHECK(listing(make("summary:objectives", world.snapshot, "broken")).lines.size() == 1);
    CHECK(listing(make("summary:objectives", world.snapshot, {}, "district")).lines.size() == 1);
    CHECK(actions("summary:objectives", world.snapshot, recordTarget("objectives", part))[1].target ==
          newTarget("initiatives", {{"objectives", part}}));
    // who adds up all initiatives, or the budget, gets other sums: both are said, below the picture what lies between
    world.add<Initiatives>({{Initiatives::Title, name("Serves nothing")}, {Initiatives::Capital, amount(4e6)}});
    const auto line2027 = [&](const std::string& initiative, double sum) {
        world.add<BudgetLines>({{BudgetLines::FiscalYear, std::int64_t{2027}},
                                {BudgetLines::Initiative, initiative},
                                {BudgetLines::Amount, amount(sum)}});
    };
    line2027(late, 2.5e6);
    line2027({}, 1e6);
    const auto sums = make("summary:objectives", world.snapshot);
    CHECK(
        sums.summary.substr(sums.summary.find("5.0 million. ") + 13) ==
        "All initiatives, with or without an objective, name NT$7.0 million; the budget lines hold NT$3.5 million.");
    CHECK(sums.legend.substr(0, sums.legend.find(" Each initiative")) ==
          "Between these sums lie: NT$4.0 million of initiatives without an objective, NT$4.0 million of initiatives "
          "without a line, NT$500,000 named for years not entered yet, NT$1.0 million in lines of no initiative or a "
          "stopped one.");
}

TEST_CASE("silos: each tie of a service is counted, most services alone first, never by share") {
    test::World world;
    const auto civil = world.add<Departments>({{Departments::Name, name("Civil")}});
    const auto works = world.add<Departments>({{Departments::Name, name("Works")}});
    const auto small = world.add<Departments>({{Departments::Name, name("Small")}});
    world.add<Departments>({{Departments::Name, name("Budget office")}});
    const auto service = [&](const char* title, const std::string& department,
                             std::vector<std::pair<int, Value>> more = {}) {
        more.insert(more.begin(), {{Services::Title, name(title)},
                                   {Services::Department, department},
                                   {Services::Kind, std::string("public")},
                                   {Services::Status, std::string("live")}});
        return world.add<Services>(std::move(more));
    };
    const auto account = world.add<Assets>(
        {{Assets::Title, name("Account")}, {Assets::Department, works}, {Assets::Reuse, std::string("local")}});
    const auto own = world.add<Assets>({{Assets::Title, name("Cases")}, {Assets::Department, civil}});
    world.add<Interfaces>({{Interfaces::Title, name("Lamps")},
                           {Interfaces::Status, std::string("live")},
                           {Interfaces::Department, works},
                           {Interfaces::ConsumerAssets, model::List{own}}});
    service("Joint", civil, {{Services::JointDepartments, model::List{civil, works}}});
    service("Own joint", civil, {{Services::JointDepartments, model::List{civil}}});  // with itself: alone
    service("Shared", civil, {{Services::Systems, model::List{account}}});
    service("Fed", civil, {{Services::Systems, model::List{own}}});
    const auto paid = service("Paid", civil, {{Services::Sharing, std::string("own")}});
    service("Alone", civil);
    service("Closed", works, {{Services::Status, std::string("closed")}});
    service("Lamp", works);
    service("Only one", small);
    const auto initiative =
        world.add<Initiatives>({{Initiatives::Title, name("Counter")}, {Initiatives::Services, model::List{paid}}});
    world.add<BudgetLines>(
        {{BudgetLines::Title, name("Line")}, {BudgetLines::Initiative, initiative}, {BudgetLines::Shared, true}});
    const auto all = silos(world.snapshot);
    REQUIRE(all.size() == 3);
    const auto content = make("summary:silos", world.snapshot);
    const auto& list = listing(content);
    REQUIRE(list.lines.size() == 4);
    const auto texts = [&](const ListLine& line) {
        std::vector<std::string> found;
        for (const auto& cell : line.cells) found.push_back(cell.text);
        return found;
    };
    CHECK(texts(list.lines[0]) == std::vector<std::string>{"Civil", "6", "1", "1", "1", "1", "2 of 6"});
    CHECK(list.lines[0].note == "Alone: Alone, Own joint");
    CHECK(texts(list.lines[1]).back() == "1 of 1");
    CHECK(list.lines[3].kind == ListLine::Kind::Missing);
    CHECK(list.lines[3].note == "Budget office");
    CHECK(content.summary ==
          "4 of 8 services for residents and firms stand alone; 1 of 3 departments have at least one service that is "
          "tied to others.");
    const auto each = make("summary:silos", world.snapshot, "services");
    CHECK(texts(*lineOf(listing(each), recordTarget("services", paid))) ==
          std::vector<std::string>{"Paid", "", "–", "–", "–", "✓", ""});
    CHECK(make("summary:silos", Snapshot()).records == 0);
}

TEST_CASE("a service without systems is fed as its department is") {
    test::World world;
    const auto civil = world.add<Departments>({{Departments::Name, name("Civil")}});
    const auto works = world.add<Departments>({{Departments::Name, name("Works")}});
    const auto interface = [&](const char* status) {
        world.add<Interfaces>({{Interfaces::Title, name("Births")},
                               {Interfaces::Status, std::string(status)},
                               {Interfaces::Department, works},
                               {Interfaces::ConsumerDepartments, model::List{civil}}});
    };
    world.add<Services>({{Services::Title, name("Card")}, {Services::Department, civil}});
    interface("planned");
    CHECK(silos(world.snapshot).front().services.front().alone());
    interface("live");
    CHECK(silos(world.snapshot).front().services.front().fed);
}

TEST_CASE("if a body leaves: what runs and depends on it counts once, and who has no successor stands out") {
    test::World world;
    const auto body = [&](const char* title, std::vector<std::pair<int, Value>> more = {}) {
        more.emplace_back(Organisations::Name, name(title));
        return world.add<Organisations>(std::move(more));
    };
    const auto port = body("Port");
    const auto heir = body("Heir");
    const auto firm = body("Firm", {{Organisations::Successor, heir}});
    const auto ministry = body("Ministry", {{Organisations::Kind, std::string("central_government")}});
    const auto service = [&](const char* title, const std::string& asset, const char* status = "live") {
        return world.add<Services>({{Services::Title, name(title)},
                                    {Services::Status, std::string(status)},
                                    {Services::Systems, model::List{asset}}});
    };
    const auto asset = [&](const char* title, int field, const std::string& of, const char* status = "live") {
        return world.add<Assets>({{Assets::Title, name(title)}, {field, of}, {Assets::Status, std::string(status)}});
    };
    const auto owned = asset("Gate", Assets::Holder, port);
    const auto bought = world.add<Assets>({{Assets::Title, name("Lamps")}, {Assets::Status, std::string("live")}});
    asset("Old gate", Assets::Holder, port, "retired");
    const auto gate = service("Gate pass", owned);
    service("Old pass", owned, "closed");
    const auto initiative = [&](const char* title, const char* status) {
        return world.add<Initiatives>(
            {{Initiatives::Title, name(title)}, {Initiatives::Status, std::string(status)}});
    };
    const auto open = initiative("Open quay", "running");
    const auto done = initiative("Old quay", "done");
    const auto contract = [&](const char* end) {
        world.add<Contracts>({{Contracts::Title, name("Lighting")},
                              {Contracts::Stage, std::string("performance")},
                              {Contracts::Start, day("2024-01-01")},
                              {Contracts::End, day(end)},
                              {Contracts::Supplier, firm},
                              {Contracts::Systems, model::List{bought}},
                              {Contracts::Services, model::List{gate}},
                              {Contracts::Initiatives, model::List{open, done}}});
    };
    contract("2026-11-23");  // ended yesterday
    contract("2027-12-31");
    const auto role = [&](const char* ends) {
        return world.add<Roles>(
            {{Roles::Title, name("Seat")}, {Roles::Organisation, port}, {Roles::Ends, day(ends)}});
    };
    const auto held = role("2026-11-24");  // its last day
    role("2026-11-23");
    world.add<RaciInitiatives>({{RaciInitiatives::Role, held},
                                {RaciInitiatives::Initiative, open},
                                {RaciInitiatives::Letter, std::string("R")}});
    world.add<Datasets>({{Datasets::Title, name("Waves")}, {Datasets::Holder, ministry}});
    for (const char* status : {"open", "closed"})
        world.add<Risks>({{Risks::Title, name("Flood")},
                          {Risks::Status, std::string(status)},
                          {Risks::SharedWith, model::List{port, firm}}});
    world.add<JourneySteps>({{JourneySteps::Service, gate},
                             {JourneySteps::State, std::string("as_is")},
                             {JourneySteps::Organisation, port}});

    const auto content = make("summary:dependence", world.snapshot);
    const auto& list = listing(content);
    const auto texts = [&](const std::string& id) {
        std::vector<std::string> found;
        const auto* line = lineOf(list, recordTarget("organisations", id));
        REQUIRE(line != nullptr);
        for (const auto& cell : line->cells) found.push_back(cell.text);
        return found;
    };
    // services, assets, contracts, roles, datasets, initiatives, risks, in all, successor
    using Texts = std::vector<std::string>;
    CHECK(texts(port) == Texts{"Port", "1", "1", "0", "1", "0", "1", "1", "5", "nobody named"});
    CHECK(texts(firm) == Texts{"Firm", "1", "1", "1", "0", "0", "1", "1", "5", "Heir"});
    CHECK(texts(ministry) == Texts{"Ministry", "0", "0", "0", "0", "1", "0", "0", "1", "ministry"});
    CHECK(lineOf(list, recordTarget("organisations", port))->note == "Services: Gate pass");
    CHECK(list.lines.back().cells.front().text == "Nothing depends on 1 others");
    CHECK(list.lines.back().note == "Heir");
    CHECK(content.summary.find("Something depends on 3 of 4 bodies outside the city. For 1 of these") == 0);
    const auto unsettled = make("summary:dependence", world.snapshot, "unsettled");
    REQUIRE(listing(unsettled).lines.size() == 1);
    CHECK(listing(unsettled).lines[0].target == recordTarget("organisations", port));
    CHECK(listing(make("summary:dependence", world.snapshot, {}, "firm")).lines.size() == 1);
    CHECK(make("summary:dependence", Snapshot()).records == 0);
}

TEST_CASE("if a department leaves: what it is in charge of") {
    test::World world;
    const auto works = world.add<Departments>({{Departments::Name, name("Works")}});
    world.add<Departments>({{Departments::Name, name("Empty")}});
    world.add<Services>({{Services::Title, name("Lamp")}, {Services::Department, works}});
    world.add<Assets>({{Assets::Title, name("Poles")}, {Assets::Department, works}});
    world.add<Initiatives>({{Initiatives::Title, name("Save")}, {Initiatives::LeadDepartment, works}});
    const auto content = make("summary:dependence", world.snapshot, "departments");
    const auto& list = listing(content);
    REQUIRE(list.lines.size() == 2);
    CHECK(list.lines[0].target == recordTarget("departments", works));
    CHECK(list.lines[0].cells.size() == list.heads.size());
    CHECK(list.lines[0].cells.back().text == "3");
    CHECK(list.lines[1].note == "Empty");
    CHECK(content.summary == "1 of 2 departments are in charge of something; most of it lies with Works (3).");
}

TEST_CASE("contract principles: policies with dates, and how many contracts that answer keep them") {
    test::World world;
    const auto policy = [&](const char* title, model::List covers, const char* status, const char* from,
                            const char* published) {
        return world.add<ProcurementPolicies>(
            {{ProcurementPolicies::Title, name(title)},
             {ProcurementPolicies::Covers, std::move(covers)},
             {ProcurementPolicies::Status, std::string(status)},
             {ProcurementPolicies::ValidFrom, *from ? day(from) : Value{}},
             {ProcurementPolicies::PublishedOn, *published ? day(published) : Value{}}});
    };
    const auto open = policy("Open interfaces", {"lock_in"}, "in_force", "2026-01-01", "2025-12-01");
    policy("Newer", {"lock_in"}, "in_force", "2026-03-01", "");
    policy("Clauses", {"outcome", "data", "lock_in"}, "consulted", "", "2026-07-22");
    policy("Old", {"collaboration"}, "superseded", "2020-01-01", "");
    contract(world, "One", 1e6, {},
             {{Contracts::PaysFor, std::string("outcome")},
              {Contracts::DataBasis, std::string("city_owns")},
              {Contracts::GainSharing, false}});
    contract(world, "Two", 1e6, {},
             {{Contracts::PaysFor, std::string("asset")},
              {Contracts::DataBasis, std::string("open_access")},
              {Contracts::SharedAsset, true}});
    contract(world, "Three", 1e6, {}, {{Contracts::DataBasis, std::string("silent")}});
    contract(world, "Four", 1e6, {}, {{Contracts::DataBasis, std::string("no_data")}});
    contract(world, "Over", 1e6, {},
             {{Contracts::PaysFor, std::string("service")}, {Contracts::Stage, std::string("closed")}});
    const auto content = make("coverage:procurement_policies", world.snapshot);
    const auto& list = listing(content);
    REQUIRE(list.lines.size() == 4);
    CHECK(list.lines[0].cells[1].text == "–");
    CHECK(list.lines[0].cells[2].text == "2026-07-22");
    CHECK(list.lines[0].cells[4].text == "1 of 2 that answer it");
    CHECK(list.lines[1].cells[4].text == "2 of 3 that answer it: owned by the city 1, open access 1");
    CHECK(list.lines[2].kind == ListLine::Kind::Missing);
    CHECK(list.lines[2].target == newTarget("procurement_policies", {{"covers", "collaboration"}}));
    CHECK(list.lines[2].cells[4].text == "1 of 2 that answer it");
    CHECK(list.lines[3].cells[3].text == "since 2026-03-01 +1");
    CHECK(list.lines[3].cells[4].text == "not answered yet");  // no contract has three answers
    CHECK(list.lines[3].note == "Newer, Open interfaces, Clauses");
    CHECK(content.summary == "1 of 4 contract principles have a policy in force, 2 more are being prepared.");
    CHECK(policiesFor("lock_in", world.snapshot).inForce.back()->id == open);
    CHECK(firsts(listing(make("coverage:procurement_policies", Snapshot())), ListLine::Kind::Missing).size() == 4);
}

TEST_CASE("the market in figures: this year against the last, not yet where nobody recorded anything") {
    test::World world;
    const auto market = [&](const char* kind, const char* status, const char* on, int firms, int small) {
        world.add<MarketActions>({{MarketActions::Title, name("Action")},
                                  {MarketActions::Kind, std::string(kind)},
                                  {MarketActions::Status, std::string(status)},
                                  {MarketActions::Date, day(on)},
                                  {MarketActions::Firms, std::int64_t{firms}},
                                  {MarketActions::SmeFirms, small < 0 ? Value{} : Value{std::int64_t{small}}}});
    };
    market("market_day", "held", "2026-03-12", 60, 45);
    market("rfi", "held", "2026-05-12", 20, 15);
    market("early_talk", "planned", "2026-12-01", 9, 9);  // not held
    market("early_talk", "held", "2025-06-18", 4, 2);
    market("training", "held", "2026-06-18", 40, -1);  // not counted: who is small is not said
    const auto firm = [&](const char* title, bool small) {
        return world.add<Organisations>({{Organisations::Name, name(title)}, {Organisations::Sme, small}});
    };
    const auto big = firm("Big", false);
    const auto small = firm("Small", true);
    const auto unknown = world.add<Organisations>({{Organisations::Name, name("Unknown")}});
    contract(world, "A", 30e6, big, {{Contracts::Start, day("2025-01-01")}, {Contracts::SmeClause, false}});
    contract(world, "B", 10e6, small, {{Contracts::Start, day("2026-02-01")}, {Contracts::SmeClause, true}});
    contract(world, "C", 99e6, unknown, {{Contracts::Start, day("2026-02-01")}});
    const auto content = make("figures:market", world.snapshot);
    const auto row = [&](std::size_t at) {
        std::vector<std::string> found;
        for (const auto& cell : listing(content).lines[at].cells) found.push_back(cell.text);
        return found;
    };
    REQUIRE(listing(content).lines.size() == 6);
    using Row = std::vector<std::string>;
    CHECK(listing(content).heads[1].title == "2026 so far");
    CHECK(row(0) == Row{"Early talks, market days and calls for information held", "2", "1", "+1"});
    CHECK(row(1) == Row{"Competitions held", "not yet", "–", ""});
    CHECK(row(2) == Row{"Small and medium firms among those taking part", "75% (60 of 80)", "50% (2 of 4)",
                        "+25 percentage points"});
    CHECK(row(3) == Row{"Contracts in force with small and medium firms", "50% (1 of 2)", "0% (0 of 1)",
                        "+50 percentage points"});
    CHECK(listing(content).lines[3].note == "known of 2 of 3 contracts; a year before by their dates");
    CHECK(row(4) ==
          Row{"Share of the value in force with small and medium firms", "25%", "0%", "+25 percentage points"});
    CHECK(row(5) == Row{"Tenders with a clause for small and medium firms", "100% (1 of 1)", "0% (0 of 1)",
                        "+100 percentage points"});
    CHECK(content.summary ==
          "So far in 2026: talks with the market 2, competitions 0. Small and medium firms hold 25% of the value in "
          "force.");
    CHECK(parseTarget(listing(content).lines[4].target).id == "register:contracts");
    CHECK(make("figures:market", Snapshot()).records == 0);
}

TEST_CASE("kinds of innovation: what belongs to each, what is missing, and ticking by key") {
    test::World world;
    const auto bus = world.add<Services>({{Services::Title, name("Bus times")},
                                          {Services::Status, std::string("live")},
                                          {Services::Innovation, model::List{"apps"}}});
    const auto permits = world.add<Initiatives>({{Initiatives::Title, name("Permits")},
                                                 {Initiatives::Status, std::string("running")},
                                                 {Initiatives::Innovation, model::List{"apps", "upload"}}});
    const auto done = world.add<Initiatives>({{Initiatives::Title, name("Hackathon")},
                                              {Initiatives::Status, std::string("done")},
                                              {Initiatives::Innovation, model::List{"design"}}});
    const auto none =
        world.add<Initiatives>({{Initiatives::Title, name("Counter")}, {Initiatives::Status, std::string("idea")}});
    const auto content = make("coverage:innovation", world.snapshot);
    const auto& list = listing(content);
    CHECK(firsts(list, ListLine::Kind::Heading) ==
          std::vector<std::string>{"1 Data uploaded by residents · 1", "2 Services designed by residents · 1",
                                   "3 Services through intermediaries · 0", "4 Residents for residents · 0",
                                   "5 Apps on open data · 2", "6 Commercial services from blended data · 0"});
    CHECK(firsts(list, ListLine::Kind::Missing) ==
          std::vector<std::string>{"nothing under way", "nothing belongs to it yet", "nothing belongs to it yet",
                                   "nothing belongs to it yet"});
    CHECK(content.summary ==
          "2 of 6 kinds have something under way; open initiatives and services that belong to one: 2. Not every "
          "city needs all six.");
    CHECK(lineOf(list, partOf(recordTarget("initiatives", done), "design"))->cells[0].tone == ViewTone::Quiet);
    const auto tick = make("coverage:innovation", world.snapshot, "tick");
    REQUIRE(listing(tick).lines.size() == 3);  // what is done is not ticked any more
    const auto* line = lineOf(listing(tick), recordTarget("initiatives", none));
    REQUIRE(line);
    CHECK(line->cells[6].text == "–");
    CHECK(lineOf(listing(tick), recordTarget("services", bus))->cells[6].text == "✓");
    const auto at = [&](const ViewTarget& target, std::size_t key) {
        return actions("coverage:innovation", world.snapshot, target)[key - 1].target;
    };
    CHECK(at(recordTarget("initiatives", none), 4) == setTarget("initiatives", none, {{"innovation", "peer"}}));
    CHECK(at(recordTarget("initiatives", permits), 4) ==
          setTarget("initiatives", permits, {{"innovation", "apps;upload;peer"}}));
    CHECK(at(recordTarget("initiatives", permits), 5) ==
          setTarget("initiatives", permits, {{"innovation", "upload"}}));
    CHECK(at(recordTarget("services", bus), 5) == setTarget("services", bus, {{"innovation", ""}}));
    CHECK(at(itemTarget("B9.c.4"), 2) == newTarget("services", {{"innovation", "peer"}}));
}

TEST_CASE("2,000 records of every register are computed while one waits", "[contract]") {
    const auto full = test::crowd(test::catalogue(), 2000);
    for (const auto& view : views()) {
        const auto start = std::chrono::steady_clock::now();
        const auto content = make(view.name, full);
        const auto ms =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        INFO(view.name << " took " << ms.count() << " ms");
        // the check of words reads every text of all 160,000 records, the others what their registers hold
        CHECK(ms.count() < (view.name == "text_check:terms" ? 6000 : 1500));
    }
}
