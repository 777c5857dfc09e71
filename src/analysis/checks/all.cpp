#include <algorithm>

#include "analysis/checks/check_files.h"

namespace cw::analysis {

std::span<const Check> checks() {
    static const std::vector<Check> all = [] {
        std::vector<Check> rows;
        for (auto& part : {assessmentChecks(), initiativeChecks(), registerChecks()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

std::vector<Finding> runChecks(const CheckContext& context) {
    std::vector<Finding> findings;
    for (const auto& check : checks()) {
        const auto first = findings.size();
        check.run(context, findings);
        for (auto i = first; i < findings.size(); ++i) findings[i].check = check.id;
    }
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

namespace {

std::string argument(const std::string& arg, const base::Texts& texts, const framework::Catalogue& catalogue,
                     const model::Snapshot& snapshot) {
    if (arg.starts_with('#')) {
        const auto* item = catalogue.find(std::string_view(arg).substr(1));
        return item == nullptr ? arg.substr(1) : item->id + " " + item->title(texts.language());
    }
    if (!arg.starts_with('@')) return arg;
    const auto slash = arg.find('/');
    const std::string name = arg.substr(1, slash == std::string::npos ? slash : slash - 1);
    const int at = snapshot.registry().index(name);
    if (at < 0) return arg;
    if (slash == std::string::npos) return texts.text(snapshot.registry()[at].title);
    const model::Record* record = snapshot.find(at, std::string_view(arg).substr(slash + 1));
    return record == nullptr ? std::string() : snapshot.titleOf(at, *record, texts.language());
}

}  // namespace

std::string findingText(const Finding& finding, const base::Texts& texts, const framework::Catalogue& catalogue,
                        const model::Snapshot& snapshot) {
    std::vector<std::string> args;
    for (const auto& arg : finding.args) args.push_back(argument(arg, texts, catalogue, snapshot));
    return texts.text(finding.sentence, args);
}

}  // namespace cw::analysis
