#pragma once
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "analysis/item_filter.h"
#include "framework/catalogue.h"
#include "model/registers.h"
#include "model/snapshot.h"

namespace cw::test {

/// What a field of record number `at` holds in a crowd: something that its type takes, now and then nothing.
/// `items`: what the field takes of the framework; `idOf`: id of a record of that register by number, "" for none.
inline model::Value crowdValue(const model::RegisterSpec& spec, int f, int at, const std::vector<std::string>& items,
                               const std::function<std::string(std::string_view, int)>& idOf) {
    using model::FieldType;
    const auto& field = spec[f];
    const int mix = at * 7 + f * 3;
    model::Value value;
    if (!field.required && mix % 11 == 0 && f != spec.titleField) return value;
    switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            value = f == spec.refField ? "N-" + std::to_string(at) : "text " + std::to_string(at);
            break;
        case FieldType::Localized:
            value = base::Localized{"Something with a name of its own, number " + std::to_string(at),
                                    "有自己名稱的某件事，第" + std::to_string(at) + "號"};
            break;
        case FieldType::LocalizedLong:
            value = base::Localized{"A longer text that says what it is about, " + std::to_string(at),
                                    "說明這件事情的較長文字，" + std::to_string(at)};
            break;
        case FieldType::Choice:
            value = std::string(field.choices[static_cast<std::size_t>(mix) % field.choices.size()].id);
            break;
        case FieldType::MultiChoice:
            value = model::List{std::string(field.choices[static_cast<std::size_t>(mix) % field.choices.size()].id)};
            break;
        case FieldType::Integer: {
            const int low = static_cast<int>(field.min.value_or(0));
            const int high = static_cast<int>(std::min(field.max.value_or(500), 3000.0));
            value = std::int64_t{low + mix % std::max(1, high - low + 1)};
            break;
        }
        case FieldType::Real:
            value = 1.5 + mix % 90;
            break;
        case FieldType::Money:
            value = base::Money{std::int64_t{100} * (1 + mix % 50) * 1'000'000, "TWD"};
            break;
        case FieldType::Date:
            value = base::Date::of(2024 + mix % 5, 1 + mix % 12, 1 + mix % 28).value();
            break;
        case FieldType::Percent:
            value = std::int64_t{mix % 101 * 100};
            break;
        case FieldType::YesNo:
            value = mix % 2 == 0;
            break;
        case FieldType::Reference:
        case FieldType::Person:
            // trees hang from earlier records, so that they have roots
            if (field.targetRegister() == spec.name) {
                if (at > 0 && at % 4 != 0) value = idOf(spec.name, at / 4);
            } else {
                value = idOf(field.targetRegister(), mix);
            }
            break;
        case FieldType::MultiReference:
            value = model::List{idOf(field.targetRegister(), mix), idOf(field.targetRegister(), mix + 1)};
            break;
        case FieldType::CatalogueItem:
            if (!items.empty()) value = items[static_cast<std::size_t>(at) % items.size()];
            break;
        case FieldType::CatalogueItems:
            if (!items.empty()) value = model::List{items[static_cast<std::size_t>(mix) % items.size()]};
            break;
        case FieldType::Tags:
            value = model::List{"tag"};
            break;
        case FieldType::Link:
        case FieldType::Attachment:
            break;
    }
    return value;
}

/// What each field takes of the framework, by number of the field.
inline std::map<int, std::vector<std::string>> itemsOfFields(const framework::Catalogue& catalogue,
                                                             const model::RegisterSpec& spec) {
    using model::FieldType;
    std::map<int, std::vector<std::string>> items;
    for (std::size_t f = 0; f < spec.fields.size(); ++f)
        if (spec.fields[f].type == FieldType::CatalogueItem || spec.fields[f].type == FieldType::CatalogueItems)
            for (const auto* item : analysis::itemsFor(catalogue, spec.fields[f].items))
                items[static_cast<int>(f)].push_back(item->id);
    return items;
}

/// A snapshot with `count` records in every register that pictures read, all fields filled with what their types
/// take, varied by the record's number; references name records that are there. Not a city that makes sense: for what
/// must hold of any content, and for speed.
inline model::Snapshot crowd(const framework::Catalogue& catalogue, int count) {
    model::Snapshot snapshot;
    const auto& registry = snapshot.registry();
    const auto idOf = [&](std::string_view name, int at) {
        return std::string(name) + "-" + std::to_string(at % count);
    };
    for (int index = 0; index < registry.count(); ++index) {
        const auto& spec = registry[index];
        if (spec.name == "answers" || spec.name == "accepted_findings" || spec.name == "check_thresholds") continue;
        auto items = itemsOfFields(catalogue, spec);
        std::vector<std::shared_ptr<const model::Record>> records;
        model::Table table = snapshot.table(index);
        for (int at = 0; at < (spec.single ? 1 : count); ++at) {
            auto record = std::make_shared<model::Record>();
            record->id = idOf(spec.name, at);
            record->values.resize(spec.fields.size());
            for (std::size_t f = 0; f < spec.fields.size(); ++f)
                record->values[f] = crowdValue(spec, static_cast<int>(f), at, items[static_cast<int>(f)], idOf);
            table = table.with(std::move(record));
        }
        snapshot = snapshot.withTable(index, std::move(table));
    }
    return snapshot;
}

}  // namespace cw::test
