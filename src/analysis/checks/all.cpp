#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "analysis/accepted.h"
#include "analysis/checks/check_files.h"
#include "analysis/thresholds.h"
#include "base/text_util.h"
#include "model/registers.h"
#include "model/value_text.h"

namespace cw::analysis {

std::span<const Check> checks() {
    static const std::vector<Check> all = [] {
        std::vector<Check> rows;
        for (auto& part :
             {assessmentChecks(),       initiativeChecks(),  registerChecks(), principleChecks(),  visionChecks(),
              measureChecks(),          operatingChecks(),   budgetChecks(),   governanceChecks(), riskChecks(),
              stakeholderChecks(),      procurementChecks(), serviceChecks(),  privacyChecks(),    channelChecks(),
              interoperabilityChecks(), termChecks(),        openDataChecks(), assetChecks(),      platformChecks(),
              findingRecordChecks(),    packetChecks(),      feedbackChecks()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

namespace {

using Findings = std::vector<Finding>;

/// A check that looks at each register by itself, after a change of some of them. Findings stand in the order of the
/// registers.
Findings runChanged(const Check& check, const CheckContext& context, const Findings& earlier,
                    const std::vector<std::string_view>& changed) {
    Findings findings;
    const auto& registry = context.snapshot.registry();
    auto kept = earlier.begin();
    for (int r = 0; r < registry.count(); ++r) {
        const auto& name = registry[r].name;
        const bool again = std::ranges::find(changed, name) != changed.end();
        for (; kept != earlier.end() && kept->registerName == name; ++kept)
            if (!again) findings.push_back(*kept);
        if (!again || std::ranges::find(check.reads, name) == check.reads.end()) continue;
        const auto first = static_cast<std::ptrdiff_t>(findings.size());
        check.runOn(context, r, findings);
        std::for_each(findings.begin() + first, findings.end(), [&](Finding& each) { each.check = check.id; });
    }
    return findings;
}

std::vector<double> limitsOf(const model::Snapshot& snapshot) {
    std::vector<double> limits;
    for (const auto& each : thresholds()) limits.push_back(threshold(snapshot, each.id));
    return limits;
}

bool readsAny(const Check& check, const std::vector<std::string_view>& changed) {
    return std::ranges::any_of(
        check.reads, [&](std::string_view read) { return std::ranges::find(changed, read) != changed.end(); });
}

}  // namespace

CheckResults::Found CheckResults::run(const Check& check, const CheckContext& context, const CheckMemory* earlier) {
    Findings findings;
    Found found;
    if (check.run) check.run(context, findings);
    if (check.runWith) found.memory = check.runWith(context, earlier, findings);
    if (check.runOn) {
        const auto& registry = context.snapshot.registry();
        for (int r = 0; r < registry.count(); ++r)
            if (std::ranges::find(check.reads, registry[r].name) != check.reads.end())
                check.runOn(context, r, findings);
    }
    for (auto& finding : findings) finding.check = check.id;
    found.sorted = std::make_shared<const Sorted>(std::move(findings));
    return found;
}

CheckResults::Sorted::Sorted(std::vector<Finding> of) : findings(std::move(of)) {
    for (const auto& finding : findings) bySeverity[static_cast<std::size_t>(finding.severity)].push_back(&finding);
}

CheckResults::CheckResults(const CheckContext& context) : m_limits(limitsOf(context.snapshot)) {
    for (const auto& check : checks()) m_byCheck.push_back(run(check, context, nullptr));
}

CheckResults::CheckResults(const CheckContext& context, const CheckResults& earlier,
                           const std::vector<std::string_view>& changedRegisters)
    : m_limits(limitsOf(context.snapshot)) {
    std::set<std::string_view> otherLimits;  // checks that compare with a number that is not what it was
    for (std::size_t i = 0; i < m_limits.size(); ++i)
        if (m_limits[i] != earlier.m_limits[i])
            otherLimits.insert(thresholds()[i].checks.begin(), thresholds()[i].checks.end());
    for (std::size_t i = 0; i < checks().size(); ++i) {
        const auto& check = checks()[i];
        const auto& before = earlier.m_byCheck[i];
        const bool otherLimit = otherLimits.contains(check.id);
        if (!otherLimit && !readsAny(check, changedRegisters))
            m_byCheck.push_back(before);
        else if (!otherLimit && check.runOn)
            m_byCheck.push_back({std::make_shared<const Sorted>(
                                     runChanged(check, context, before.sorted->findings, changedRegisters)),
                                 nullptr});
        else
            m_byCheck.push_back(run(check, context, before.memory.get()));
    }
}

FindingList CheckResults::findings(const CheckContext& context) const {
    std::vector<FindingList::Part> parts;
    std::array<std::vector<const Finding*>, 3> bySeverity;
    Acceptances acceptances(context);
    const auto add = [&](const Sorted& sorted, const auto& isLeft) {
        for (std::size_t severity = 0; severity < bySeverity.size(); ++severity)
            std::ranges::copy_if(sorted.bySeverity[severity], std::back_inserter(bySeverity[severity]), isLeft);
    };
    const auto all = [](const Finding*) { return true; };
    for (std::size_t i = 0; i < m_byCheck.size(); ++i) {
        const auto& sorted = m_byCheck[i].sorted;
        parts.emplace_back(sorted, &sorted->findings);
        if (acceptances.concerns(checks()[i].id))
            add(*sorted, [&](const Finding* finding) { return !acceptances.accept(*finding); });
        else
            add(*sorted, all);
    }
    const auto said = std::make_shared<const Sorted>(acceptances.said());
    parts.emplace_back(said, &said->findings);
    add(*said, all);
    // bad first; within a severity in the order of the checks, whose findings keep theirs; last what is said of
    // acceptances
    std::vector<const Finding*> findings;
    for (auto ofSeverity = bySeverity.rbegin(); ofSeverity != bySeverity.rend(); ++ofSeverity)
        findings.insert(findings.end(), ofSeverity->begin(), ofSeverity->end());
    return {std::move(parts), std::move(findings)};
}

FindingList runChecks(const CheckContext& context) {
    return CheckResults(context).findings(context);
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

/// A title that ends as a sentence does would make the sentence that quotes it end twice.
std::string withoutStop(std::string title) {
    for (const std::string_view stop : {"。", "."})
        if (title.ends_with(stop) && !title.ends_with("..")) title.resize(title.size() - stop.size());
    return title;
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
    return withoutStop(recordName
                           ? recordName(snapshot.registry()[at], *record)
                           : model::titleText(snapshot, at, *record, texts, catalogue.titles(texts.language())));
}

}  // namespace

std::string findingText(const Finding& finding, const base::Texts& texts, const framework::Catalogue& catalogue,
                        const model::Snapshot& snapshot, const RecordName& recordName) {
    std::vector<std::string> args;
    for (const auto& arg : finding.args) args.push_back(argument(arg, texts, catalogue, snapshot, recordName));
    return texts.text(finding.sentence, args);
}

}  // namespace cw::analysis
