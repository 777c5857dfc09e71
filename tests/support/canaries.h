#pragma once
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/ids.h"
#include "base/money.h"
#include "model/disclosure.h"
#include "model/registers.h"
#include "model/snapshot.h"

/// A city in which all that a profile leaves out is marked, so that a search through a document's bytes finds what
/// slipped through: for exports and reports alike.
namespace cw::test {

inline const std::string kCanary = "canary7391";

/// A value of the field that can be found in bytes again; nothing where its type has no room for one.
inline model::Value canaryOf(const model::FieldSpec& field) {
    using model::FieldType;
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

/// The record with one choice or yes/no set so that the profile leaves it out, or lets it through; nothing when no
/// single field decides that.
inline std::optional<model::Record> decided(const model::RegisterSpec& spec, const model::Record& record,
                                            model::Profile profile, bool leftOut) {
    using model::FieldType;
    const auto fits = [&](const model::Record& each) { return isLeftOut(spec, each, profile) == leftOut; };
    if (fits(record)) return record;
    for (std::size_t f = 0; f < spec.fields.size(); ++f) {
        const auto& field = spec.fields[f];
        std::vector<model::Value> values;
        if (field.type == FieldType::YesNo) values = {true, false};
        if (field.type == FieldType::Choice)
            for (const auto& choice : field.choices) values.emplace_back(std::string(choice.id));
        for (const auto& value : values) {
            model::Record changed = record;
            changed.values[f] = value;
            if (fits(changed)) return changed;
        }
    }
    return std::nullopt;
}

inline bool hasRowRule(const model::RegisterSpec& spec, model::Profile profile) {
    return spec.internalRow || (profile == model::Profile::Public && spec.notPublicRow);
}

/// Up to three records a register: one that all may see, whose secret fields hold canaries; one like it that names
/// records which are left out; one that is left out, with canaries for all its words. Names of people are canaries
/// for the public, else 陳美玲. `secrets` false: the same without any canary.
struct CanaryCity {
    model::Snapshot snapshot;
    std::vector<std::string> open;      ///< id of the first record, by register
    std::vector<std::string> named;     ///< … of the second
    std::vector<std::string> withheld;  ///< … of the third
    std::vector<bool> hasWithheld;      ///< whether there is a third
};

inline CanaryCity cityWithCanaries(model::Profile profile, bool secrets = true) {
    using model::FieldType;
    const auto& registry = model::registry();
    CanaryCity city;
    const auto ids = base::seededIds(3);
    for (int i = 0; i < registry.count(); ++i) {
        city.open.push_back(ids->newId());
        city.named.push_back(ids->newId());
        city.withheld.push_back(ids->newId());
        city.hasWithheld.push_back(hasRowRule(registry[i], profile));
    }
    const bool toPublic = profile == model::Profile::Public;
    const auto made = [&](int index, const std::string& id, bool isWithheld, bool namesWithheld) {
        const auto& spec = registry[index];
        model::Record record{id, std::vector<model::Value>(spec.fields.size())};
        for (std::size_t f = 0; f < spec.fields.size(); ++f) {
            const auto& field = spec.fields[f];
            auto& value = record.values[f];
            const int target = field.isReference() ? registry.index(field.targetRegister()) : -1;
            const bool isTitle = static_cast<int>(f) == spec.titleField;
            const bool masked =
                field.personal
                    ? toPublic || !isTitle
                    : field.internal || (toPublic && (field.notPublic || field.type == FieldType::Attachment));
            if (target >= 0) {
                const auto at = static_cast<std::size_t>(target);
                const auto& single = namesWithheld && city.hasWithheld[at] ? city.withheld[at] : city.open[at];
                if (field.isList())
                    value = namesWithheld && city.hasWithheld[at] ? model::List{city.open[at], city.withheld[at]}
                                                                  : model::List{single};
                else
                    value = single;
            } else if (secrets && (masked || (isWithheld && field.type != FieldType::Date)))
                value = canaryOf(field);
            else if (field.personal)
                value = std::string("陳美玲");
            else if (field.isLocalized())
                value = base::Localized{"open", "公開"};
            else if (field.type == FieldType::CatalogueItem)
                value = std::string("B5.2.1");
            else if (field.type == FieldType::CatalogueItems)
                value = model::List{"B5.2.1"};
        }
        return record;
    };
    for (int i = 0; i < registry.count(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        std::vector<std::shared_ptr<const model::Record>> rows;
        const auto put = [&](std::optional<model::Record> record) {
            if (record) rows.push_back(std::make_shared<const model::Record>(std::move(*record)));
        };
        put(decided(registry[i], made(i, city.open[at], false, false), profile, false));
        if (!registry[i].single) put(decided(registry[i], made(i, city.named[at], false, true), profile, false));
        if (city.hasWithheld[at]) put(decided(registry[i], made(i, city.withheld[at], true, false), profile, true));
        city.snapshot = city.snapshot.withTable(i, model::Table(std::move(rows)));
    }
    return city;
}

/// Whether the text holds a canary, in any of the ways its values are written.
inline bool holdsCanary(const std::string& text) {
    for (const char* secret : {"canary7391", "7391739173", "7,391,739", "1973-09-17", "62.09.17", "62/9/17",
                               "62年9月17日", "17 September 1973", "26924"})
        if (text.find(secret) != std::string::npos) return true;
    return false;
}

}  // namespace cw::test
