#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "analysis/checks.h"
#include "analysis/thresholds.h"
#include "base/money.h"
#include "base/text_util.h"
#include "model/registers.h"

/// What the files of checks share: findings at a record, arguments that are put into words later, and the few
/// questions that many checks ask.
namespace cw::analysis {

/// Argument: the record's title.
template <class Register>
std::string named(const std::string& id) {
    return "@" + std::string(Register::kName) + "/" + id;
}
/// Argument: the title of a framework item with its code.
inline std::string itemNamed(const std::string& id) {
    return "#" + id;
}
/// Argument: a day.
inline std::string dayNamed(const base::Date& day) {
    return "!" + day.iso();
}
/// Argument: a year, in Chinese of the Republic.
inline std::string yearNamed(int year) {
    return "!" + std::to_string(year);
}
/// Argument: an amount.
inline std::string moneyNamed(const base::Money& money) {
    return "$" + money.plain();
}
/// Argument: a share in basis points.
inline std::string percentNamed(std::int64_t basisPoints) {
    return "=" + std::to_string(basisPoints);
}
/// Argument: a choice of the field with that id, in words.
template <class Register>
std::string choiceNamed(std::string_view field, std::string_view choice) {
    return "~" + std::string(Register::kName) + "/" + std::string(field) + "/" + std::string(choice);
}
template <class Register>
std::string choiceNamed(int field, std::string_view choice) {
    const auto& spec = model::registry()[model::registry().index(Register::kName)];
    return choiceNamed<Register>(spec[field].id, choice);
}
/// Argument: several arguments as a list in words.
inline std::string listed(const std::vector<std::string>& arguments) {
    return "&" + base::join(arguments, "\n");
}

/// Finding at a record; %1 is its title, %2 … the further arguments.
template <class Register>
Finding at(const model::Record& record, Severity severity, base::Msg sentence, std::vector<std::string> more = {}) {
    more.insert(more.begin(), named<Register>(record.id));
    return {.severity = severity,
            .sentence = sentence,
            .args = std::move(more),
            .registerName = std::string(Register::kName),
            .recordId = record.id};
}
/// Finding at a record whose sentence does not begin with its title.
template <class Register>
Finding atWith(const model::Record& record, Severity severity, base::Msg sentence, std::vector<std::string> args) {
    return {.severity = severity,
            .sentence = sentence,
            .args = std::move(args),
            .registerName = std::string(Register::kName),
            .recordId = record.id};
}

inline bool isOneOf(const std::string& value, std::initializer_list<std::string_view> of) {
    return std::ranges::find(of, value) != of.end();
}
inline bool contains(const model::List& list, std::string_view id) {
    return std::ranges::find(list, id) != list.end();
}
inline bool isStopped(const model::Record& initiative) {
    return initiative.text(model::Initiatives::Status) == "stopped";
}
/// Planned or running.
inline bool isUnderWay(const model::Record& initiative) {
    return isOneOf(initiative.text(model::Initiatives::Status), {"planned", "running"});
}
inline bool isContainer(const model::Record& initiative) {
    return initiative.text(model::Initiatives::Kind) == "programme";
}
/// Ids that initiatives which are not stopped name in that field.
inline std::unordered_set<std::string> idsIn(const CheckContext& c, int field) {
    std::unordered_set<std::string> ids;
    for (const auto& initiative : c.snapshot.table<model::Initiatives>())
        if (!isStopped(initiative))
            for (const auto& id : initiative.list(field)) ids.insert(id);
    return ids;
}
/// Whether one of these initiatives is there and not stopped.
inline bool anyAlive(const CheckContext& c, const model::List& initiatives) {
    return std::ranges::any_of(initiatives, [&](const std::string& id) {
        const auto* initiative = c.snapshot.find<model::Initiatives>(id);
        return initiative != nullptr && !isStopped(*initiative);
    });
}
/// Whether the list names the item or what it is part of.
inline bool namesItem(const model::List& list, const framework::Item& item) {
    for (const auto* up = &item; up != nullptr; up = up->parent)
        if (contains(list, up->id)) return true;
    return false;
}

}  // namespace cw::analysis
