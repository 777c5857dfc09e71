#pragma once
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "analysis/checks.h"
#include "base/date.h"
#include "base/money.h"
#include "model/record.h"

/// Small parts that the files of checks share.
namespace cw::analysis {

/// Argument of a finding's sentence: the title of that record.
inline std::string recordArg(std::string_view registerName, std::string_view id) {
    return "@" + std::string(registerName) + "/" + std::string(id);
}
template <class Register>
std::string recordArg(std::string_view id) {
    return recordArg(Register::kName, id);
}

// Arguments that findingText() words in the reader's language.
inline std::string dateArg(const base::Date& date) {
    return "=date/" + date.iso();
}
inline std::string moneyArg(const base::Money& money) {
    return "=money/" + money.plain();
}
inline std::string percentArg(std::int64_t basisPoints) {
    return "=percent/" + std::to_string(basisPoints);
}
/// The label of a choice of that field.
template <class Register>
std::string choiceArg(std::string_view field, std::string_view choice) {
    return "=choice/" + std::string(Register::kName) + "/" + std::string(field) + "/" + std::string(choice);
}

/// A finding at one record; %1 is its title, further arguments follow.
template <class Register>
Finding at(const model::Record& record, Severity severity, base::Msg sentence, std::vector<std::string> more = {}) {
    std::vector<std::string> args{recordArg<Register>(record.id)};
    for (auto& arg : more) args.push_back(std::move(arg));
    return {.severity = severity,
            .sentence = sentence,
            .args = std::move(args),
            .registerName = std::string(Register::kName),
            .recordId = record.id};
}

/// Ids that initiatives which are not stopped name in that field.
std::unordered_set<std::string> idsIn(const CheckContext& c, int initiativeField);

}  // namespace cw::analysis
