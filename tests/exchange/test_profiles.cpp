#include <catch2/catch.hpp>

#include "exchange/support.h"
#include "exchange/tables.h"

using namespace cw;
using namespace cw::test;
using exchange::Format;
using exchange::Profile;
using model::FieldType;

namespace {

const std::string kCanary = "canary7391";

/// A value of the field that can be found in bytes again; nothing where its type has no room for one.
model::Value canaryOf(const model::FieldSpec& field) {
    switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return kCanary;
        case FieldType::Localized:
        case FieldType::LocalizedLong:
            return base::Localized{kCanary, kCanary};
        case FieldType::Tags:
            return model::List{kCanary};
        case FieldType::Link:
            return "https://example.org/" + kCanary;
        case FieldType::Attachment:
            return std::string(64, 'a') + "/" + kCanary + ".txt";
        case FieldType::Integer:
            return std::int64_t{7'391'739'173};
        case FieldType::Money:
            return base::Money{739'173'917'300, "TWD"};
        case FieldType::Date:
            return *base::Date::fromIso("1973-09-17");
        default:
            return {};
    }
}

/// People whose personal fields hold canaries, and records of every register that refer to them.
model::Snapshot cityWithCanaries(bool inTitles) {
    model::Snapshot snapshot;
    const auto ids = base::seededIds(3);
    std::vector<std::string> first;
    for (int i = 0; i < model::registry().count(); ++i) first.push_back(ids->newId());
    for (int i = 0; i < model::registry().count(); ++i) {
        const auto& spec = model::registry()[i];
        model::Record record{first[static_cast<std::size_t>(i)], std::vector<model::Value>(spec.fields.size())};
        for (std::size_t f = 0; f < spec.fields.size(); ++f) {
            const auto& field = spec.fields[f];
            const int target = field.isReference() ? model::registry().index(field.targetRegister()) : -1;
            const bool secret =
                (field.personal || field.internal) && (inTitles || static_cast<int>(f) != spec.titleField);
            if (secret || (inTitles && field.type == FieldType::Attachment))
                record.values[f] = canaryOf(field);
            else if (field.personal || field.internal)
                record.values[f] = std::string("陳美玲");
            else if (target >= 0 && field.type == FieldType::MultiReference)
                record.values[f] = model::List{first[static_cast<std::size_t>(target)]};
            else if (target >= 0)
                record.values[f] = first[static_cast<std::size_t>(target)];
            else if (field.isLocalized())
                record.values[f] = base::Localized{"open", "公開"};
        }
        snapshot = snapshot.withTable(i, model::Table({std::make_shared<const model::Record>(std::move(record))}));
    }
    return snapshot;
}

bool holdsSecret(const std::string& bytes) {
    const std::string all = unpacked(bytes);
    for (const std::string_view secret :
         {std::string_view(kCanary), std::string_view("7391739173"), std::string_view("7391739173"),
          std::string_view("1973-09-17"), std::string_view("62.09.17"), std::string_view("26924")})
        if (all.find(secret) != std::string::npos) return true;
    return false;
}

}  // namespace

TEST_CASE("A public export holds nothing personal, and its bytes prove it") {
    const auto city = cityWithCanaries(true);
    const std::string person = city.table<model::People>().begin()->id;
    for (const Format format : exchange::kFormats)
        for (const auto language : base::kLanguages) {
            CAPTURE(exchange::name(format), base::code(language));
            const auto open =
                exported(city, allRegisters(),
                         {.format = format, .table = {.language = language, .profile = Profile::Public}});
            CHECK_FALSE(holdsSecret(open.bytes));
            CHECK(unpacked(open.bytes).find(person) == std::string::npos);
            CHECK(unpacked(open.bytes).find("公開") != std::string::npos);
            const auto all = exported(city, allRegisters(), {.format = format, .table = {.language = language}});
            CHECK(holdsSecret(all.bytes));
            CHECK(unpacked(all.bytes).find(person) != std::string::npos);
        }
}

TEST_CASE("A partner's export holds names of people but nothing else personal") {
    const auto city = cityWithCanaries(false);
    for (const Format format : exchange::kFormats) {
        CAPTURE(exchange::name(format));
        const auto out = exported(city, allRegisters(), {.format = format, .table = {.profile = Profile::Partner}});
        CHECK_FALSE(holdsSecret(out.bytes));
        CHECK(unpacked(out.bytes).find("陳美玲") != std::string::npos);
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
