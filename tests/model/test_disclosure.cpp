#include <catch2/catch.hpp>

#include "model/disclosure.h"
#include "model/registers.h"
#include "model/snapshot.h"

using namespace cw;
using namespace cw::model;

namespace {

Record rowWith(const RegisterSpec& spec, std::initializer_list<std::pair<const char*, Value>> values) {
    Record record{"id", std::vector<Value>(spec.fields.size())};
    for (const auto& [field, value] : values) record.values[static_cast<std::size_t>(spec.field(field))] = value;
    return record;
}

}  // namespace

TEST_CASE("What a field's description says decides who sees its value") {
    struct Row {
        const char* registerName;
        const char* field;
        bool partner;
        bool open;
    };
    for (const Row& row : {Row{"answers", "level", false, false}, Row{"answers", "reason", false, true},
                           Row{"answers", "note", false, true}, Row{"assessor_ratings", "reason", false, true},
                           Row{"rounds", "assessors", false, true},
                           Row{"finding_records", "client_note", false, true}, Row{"evidence", "file", false, true},
                           Row{"contracts", "exit_cost", true, true}, Row{"people", "name", false, true},
                           Row{"people", "private_phone", true, true}, Row{"decisions", "reason", false, false}}) {
        const RegisterSpec& spec = *registry().find(row.registerName);
        const int field = spec.field(row.field);
        CAPTURE(row.registerName, row.field);
        REQUIRE(field >= 0);
        CHECK_FALSE(isMasked(spec, field, Profile::Internal));
        CHECK(isMasked(spec, field, Profile::Partner) == row.partner);
        CHECK(isMasked(spec, field, Profile::Public) == row.open);
    }
}

TEST_CASE("Public documents keep of a person's mail address the part behind the @; the mailbox of an office stays") {
    const RegisterSpec& people = *registry().find("people");
    struct Row {
        const char* text;
        const char* open;
    };
    for (const Row& row :
         {Row{"cho.yen.ting@qinggang.example", "…@qinggang.example"},
          Row{"helen.ashdown@saltmere.example", "…@saltmere.example"}, Row{"ycchen2@city.example", "…@city.example"},
          Row{"service@city.example", "service@city.example"},
          Row{"Mayor.Office@city.example", "Mayor.Office@city.example"},
          Row{"service.chen@city.example", "…@city.example"}, Row{"陳怡君@city.example", "…@city.example"},
          Row{"a.b@x.example; info@x.example", "…@x.example; info@x.example"}, Row{"04-2228 9111", "04-2228 9111"},
          Row{"", ""}}) {
        CAPTURE(row.text);
        CHECK(disclosed(people, row.text, Profile::Public) == row.open);
        CHECK(disclosed(people, row.text, Profile::Partner) == row.text);
        CHECK(disclosed(*registry().find("organisations"), row.text, Profile::Public) == row.text);
    }
}

TEST_CASE("The lock-in of a contract, from which the cost of leaving could be reckoned back, is internal") {
    const RegisterSpec& spec = *registry().find("contracts");
    REQUIRE(spec.computed.size() == 1);
    const auto& score = spec.computed.front();
    CHECK(isMasked(score, Profile::Partner));
    CHECK(isMasked(score, Profile::Public));
    Record contract = rowWith(spec, {{"data_basis", std::string("silent")},
                                     {"standards", std::string("proprietary")},
                                     {"alternatives", std::string("only")}});
    CHECK(score.compute(contract, Snapshot()) == Value{std::int64_t{100}});
    contract = rowWith(spec, {{"data_basis", std::string("silent")}});
    CHECK_FALSE(isSet(score.compute(contract, Snapshot())));  // too few answers
}

TEST_CASE("A computed value that gives an internal one away is masked with it") {
    ComputedField computed{"score", CW_TEXT("field", "Level"), {}};
    for (const Profile profile : kProfiles) CHECK_FALSE(isMasked(computed, profile));
    computed.internal = true;
    CHECK_FALSE(isMasked(computed, Profile::Internal));
    CHECK(isMasked(computed, Profile::Partner));
    CHECK(isMasked(computed, Profile::Public));
}

TEST_CASE("What a record says of itself decides who sees it") {
    struct Row {
        const char* registerName;
        const char* field;
        const char* value;
        bool partner;
        bool open;
    };
    for (const Row& row :
         {Row{"evidence", "confidentiality", "public", false, false},
          Row{"evidence", "confidentiality", "internal", false, true},
          Row{"evidence", "confidentiality", "confidential", true, true},
          Row{"evidence", "confidentiality", "", false, true}, Row{"decisions", "status", "proposed", false, true},
          Row{"decisions", "status", "", false, true}, Row{"decisions", "status", "accepted", false, false},
          Row{"decisions", "status", "rejected", false, false},
          Row{"accepted_findings", "severity", "note", true, true},
          Row{"accepted_findings", "severity", "", true, true}, Row{"contracts", "stage", "planning", true, true},
          Row{"contracts", "stage", "performance", false, false}}) {
        const RegisterSpec& spec = *registry().find(row.registerName);
        const std::string value = row.value;
        const Record record = rowWith(spec, {{row.field, value.empty() ? Value{} : Value{value}}});
        CAPTURE(row.registerName, value);
        CHECK_FALSE(isLeftOut(spec, record, Profile::Internal));
        CHECK(isLeftOut(spec, record, Profile::Partner) == row.partner);
        CHECK(isLeftOut(spec, record, Profile::Public) == row.open);
    }
}

TEST_CASE("What is hidden from partners is hidden from the public") {
    for (const RegisterSpec& spec : registry().all())
        for (int field = 0; field < static_cast<int>(spec.fields.size()); ++field) {
            CAPTURE(spec.name, spec[field].id);
            const bool nameOfPerson = spec[field].personal && field == spec.titleField;
            CHECK((!isMasked(spec, field, Profile::Partner) || isMasked(spec, field, Profile::Public)));
            CHECK((!nameOfPerson || isMasked(spec, field, Profile::Public)));
        }
}
