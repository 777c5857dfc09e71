#include <catch2/catch.hpp>

#include "exchange/support.h"
#include "exchange/tables.h"
#include "support/canaries.h"

using namespace cw;
using namespace cw::test;
using exchange::Format;
using exchange::Profile;

namespace {

bool holdsSecret(const std::string& bytes) {
    return holdsCanary(unpacked(bytes));
}

/// Whether one of the records that the profile leaves out is named by its id.
bool namesWithheld(const CanaryCity& city, const std::string& words) {
    for (std::size_t i = 0; i < city.withheld.size(); ++i)
        if (city.hasWithheld[i] && words.find(city.withheld[i]) != std::string::npos) return true;
    return false;
}

}  // namespace

TEST_CASE("The city with canaries has a record that is left out in every register with such a rule") {
    for (const Profile profile : {Profile::Partner, Profile::Public}) {
        const auto city = cityWithCanaries(profile);
        for (int i = 0; i < city.snapshot.registry().count(); ++i) {
            const auto& spec = city.snapshot.registry()[i];
            CAPTURE(spec.name, model::name(profile));
            const auto at = static_cast<std::size_t>(i);
            CHECK((city.snapshot.find(i, city.withheld[at]) != nullptr) == test::hasRowRule(spec, profile));
            // these are left out as a whole, whatever stands in them
            const bool whole = spec.name == "accepted_findings" || spec.name == "packets" ||
                               (profile == Profile::Public && spec.name == "finding_records");
            CHECK((city.snapshot.find(i, city.open[at]) != nullptr) != whole);
        }
    }
}

TEST_CASE("A public export holds nothing personal and nothing withheld, and its bytes prove it") {
    const auto city = cityWithCanaries(Profile::Public);
    const std::string person = city.snapshot.table<model::People>().begin()->id;
    for (const Format format : exchange::kFormats)
        for (const auto language : base::kLanguages) {
            CAPTURE(exchange::name(format), base::code(language));
            const auto open =
                exported(city.snapshot, allRegisters(),
                         {.format = format, .table = {.language = language, .profile = Profile::Public}});
            const auto words = unpacked(open.bytes);
            CHECK_FALSE(holdsSecret(open.bytes));
            CHECK_FALSE(namesWithheld(city, words));
            CHECK(words.find(person) == std::string::npos);
            CHECK(words.find("公開") != std::string::npos);
            const auto all =
                exported(city.snapshot, allRegisters(), {.format = format, .table = {.language = language}});
            CHECK(holdsSecret(all.bytes));
            CHECK(namesWithheld(city, unpacked(all.bytes)));
            CHECK(unpacked(all.bytes).find(person) != std::string::npos);
        }
}

TEST_CASE("A partner's export holds names of people but nothing else personal and nothing withheld") {
    const auto city = cityWithCanaries(Profile::Partner);
    for (const Format format : exchange::kFormats) {
        CAPTURE(exchange::name(format));
        const auto out =
            exported(city.snapshot, allRegisters(), {.format = format, .table = {.profile = Profile::Partner}});
        CHECK_FALSE(holdsSecret(out.bytes));
        CHECK_FALSE(namesWithheld(city, unpacked(out.bytes)));
        CHECK(unpacked(out.bytes).find("陳美玲") != std::string::npos);
        CHECK(unpacked(out.bytes).find("公開") != std::string::npos);
    }
}

TEST_CASE("An export with fields left out changes none of them when it comes back") {
    Desk desk;
    const auto id = desk.add("people", {{"name", std::string("陳怡君")},
                                        {"note", std::string("內部")},
                                        {"office_title", base::Localized{"", "科長"}}});
    const auto out =
        exported(desk.snapshot(), allRegisters(), {.format = Format::Xlsx, .table = {.profile = Profile::Partner}});
    CHECK_FALSE(desk.plan(out.bytes, "people", {.clearEmpty = true}, "x.xlsx").changes());
    CHECK(desk.snapshot().find<model::People>(id)->text(model::People::Note) == "內部");
}
