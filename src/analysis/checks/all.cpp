#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <unordered_set>

#include "analysis/accepted.h"
#include "analysis/checks/check_files.h"
#include "base/text_util.h"
#include "model/registers.h"
#include "model/registers/check_thresholds.h"

namespace cw::analysis {

std::span<const Check> checks() {
    static const std::vector<Check> all = [] {
        std::vector<Check> rows;
        for (auto& part :
             {assessmentChecks(),       initiativeChecks(),  registerChecks(), principleChecks(),  visionChecks(),
              measureChecks(),          operatingChecks(),   budgetChecks(),   governanceChecks(), riskChecks(),
              stakeholderChecks(),      procurementChecks(), serviceChecks(),  privacyChecks(),    channelChecks(),
              interoperabilityChecks(), termChecks(),        openDataChecks(), assetChecks(),      platformChecks(),
              findingRecordChecks(),    packetChecks()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

namespace {

void runOne(const Check& check, const CheckContext& context, std::vector<Finding>& findings) {
    const auto first = findings.size();
    check.run(context, findings);
    for (auto i = first; i < findings.size(); ++i) findings[i].check = check.id;
}

/// Takes away what the city accepts and adds what is to be said of acceptances.
void settle(const CheckContext& context, std::vector<std::vector<Finding>>& byCheck) {
    std::vector<Finding> expired;
    std::vector<Finding> gone;
    settleAccepted(context, byCheck, expired, gone);
    const auto all = checks();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto* found = all[i].id == kAcceptedExpired ? &expired : all[i].id == kAcceptedGone ? &gone : nullptr;
        if (!found) continue;
        byCheck[i].swap(*found);
        for (auto& finding : byCheck[i]) finding.check = all[i].id;
    }
}

/// Bad first; within a severity in the order of the checks. Findings of one check keep their order.
std::vector<Finding> ordered(std::vector<std::vector<Finding>> byCheck) {
    std::vector<Finding> all;
    for (const Severity severity : {Severity::Bad, Severity::Attention, Severity::Note})
        for (auto& part : byCheck)
            for (auto& finding : part)
                if (finding.severity == severity) all.push_back(std::move(finding));
    return all;
}

}  // namespace

std::vector<Finding> runChecks(const CheckContext& context) {
    std::vector<std::vector<Finding>> byCheck(checks().size());
    for (std::size_t i = 0; i < byCheck.size(); ++i) runOne(checks()[i], context, byCheck[i]);
    settle(context, byCheck);
    return ordered(std::move(byCheck));
}

std::vector<Finding> rerunChecks(const CheckContext& context, std::vector<Finding> earlier,
                                 const std::vector<std::string_view>& changedRegisters) {
    const bool newThresholds =
        std::ranges::find(changedRegisters, model::CheckThresholds::kName) != changedRegisters.end();
    // what was taken away as accepted is not among the earlier findings
    const bool newAcceptances =
        std::ranges::find(changedRegisters, model::AcceptedFindings::kName) != changedRegisters.end();
    std::unordered_set<std::string> acceptedOf;
    for (const auto& row : context.snapshot.table<model::AcceptedFindings>())
        acceptedOf.insert(row.text(model::AcceptedFindings::Check));
    const auto affected = [&](const Check& check) {
        if (newAcceptances || acceptedOf.contains(std::string(check.id))) return true;
        if (newThresholds) return true;
        return std::ranges::any_of(check.reads, [&](std::string_view read) {
            return std::ranges::find(changedRegisters, read) != changedRegisters.end();
        });
    };
    const auto all = checks();
    std::vector<std::vector<Finding>> byCheck(all.size());
    std::unordered_map<std::string_view, std::size_t> kept;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (affected(all[i]))
            runOne(all[i], context, byCheck[i]);
        else
            kept.emplace(all[i].id, i);
    }
    for (auto& finding : earlier)
        if (const auto it = kept.find(finding.check); it != kept.end())
            byCheck[it->second].push_back(std::move(finding));
    settle(context, byCheck);
    return ordered(std::move(byCheck));
}

namespace {

/// Calls take with each part of the list.
template <class Take>
void eachOf(std::string_view list, const Take& take) {
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        take(list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

/// "register/field/choice" → the choice; "register/field,field" → the labels; "register,register" → the titles.
std::string words(std::string_view path, const base::Texts& texts, const model::Registry& registry) {
    std::vector<std::string> labels;
    const auto slash = path.find('/');
    if (slash == std::string_view::npos) {
        eachOf(path, [&](std::string_view name) {
            if (const auto* spec = registry.find(name)) labels.push_back(texts.text(spec->title));
        });
        return texts.list(labels);
    }
    const auto* spec = registry.find(path.substr(0, slash));
    if (spec == nullptr) return std::string(path);
    const std::string_view rest = path.substr(slash + 1);
    const auto next = rest.find('/');
    if (next == std::string_view::npos) {
        eachOf(rest, [&](std::string_view field) {
            if (const int at = spec->field(field); at >= 0)
                labels.push_back(texts.text(spec->fields[static_cast<std::size_t>(at)].label));
        });
        return texts.list(labels);
    }
    const std::string_view choice = rest.substr(next + 1);
    if (const int at = spec->field(rest.substr(0, next)); at >= 0)
        for (const auto& each : spec->fields[static_cast<std::size_t>(at)].choices)
            if (each.id == choice) return texts.text(each.label);
    return std::string(choice);
}

std::string argument(const std::string& arg, const base::Texts& texts, const framework::Catalogue& catalogue,
                     const model::Snapshot& snapshot, const RecordName& recordName) {
    if (arg.starts_with('#')) {
        const auto* item = catalogue.find(std::string_view(arg).substr(1));
        return item == nullptr ? arg.substr(1) : catalogue.placedTitle(*item, texts.language());
    }
    if (arg.starts_with('!')) {
        const auto day = base::Date::fromIso(std::string_view(arg).substr(1));
        if (day) return texts.date(*day);
        const auto year = base::Date::fromIso(arg.substr(1) + "-01-01");
        return year && texts.language() == base::Language::ZhTw ? std::to_string(year->rocYear()) : arg.substr(1);
    }
    if (arg.starts_with('$')) {
        const auto money = base::Money::parse(std::string_view(arg).substr(1));
        return money ? texts.money(*money) : arg.substr(1);
    }
    if (arg.starts_with('=')) {
        std::int64_t basisPoints = 0;
        const auto [end, error] = std::from_chars(arg.data() + 1, arg.data() + arg.size(), basisPoints);
        return error == std::errc() && end == arg.data() + arg.size() ? texts.percent(basisPoints) : arg;
    }
    if (arg.starts_with('~')) return words(std::string_view(arg).substr(1), texts, snapshot.registry());
    if (arg.starts_with('&')) {
        std::vector<std::string> parts;
        for (const auto& part : base::split(std::string_view(arg).substr(1), '\n'))
            parts.push_back(argument(part, texts, catalogue, snapshot, recordName));
        return texts.list(parts);
    }
    if (!arg.starts_with('@')) return arg;
    const auto slash = arg.find('/');
    const std::string name = arg.substr(1, slash == std::string::npos ? slash : slash - 1);
    const int at = snapshot.registry().index(name);
    if (at < 0) return arg;
    if (slash == std::string::npos) return texts.text(snapshot.registry()[at].title);
    const model::Record* record = snapshot.find(at, std::string_view(arg).substr(slash + 1));
    if (record == nullptr) return {};
    return recordName ? recordName(snapshot.registry()[at], *record)
                      : snapshot.titleOf(at, *record, texts.language());
}

}  // namespace

std::string findingText(const Finding& finding, const base::Texts& texts, const framework::Catalogue& catalogue,
                        const model::Snapshot& snapshot, const RecordName& recordName) {
    std::vector<std::string> args;
    for (const auto& arg : finding.args) args.push_back(argument(arg, texts, catalogue, snapshot, recordName));
    return texts.text(finding.sentence, args);
}

}  // namespace cw::analysis
