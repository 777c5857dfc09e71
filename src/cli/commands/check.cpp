#include "analysis/checks.h"
#include "cli/assessed.h"
#include "cli/commands/commands.h"
#include "cli/parameters.h"

namespace cw::cli {

namespace {

using analysis::Finding;
using analysis::Severity;

std::string_view severityId(Severity severity) {
    switch (severity) {
        case Severity::Note:
            return "note";
        case Severity::Attention:
            return "attention";
        case Severity::Bad:
            return "bad";
    }
    return "note";
}

base::Msg severityLabel(Severity severity) {
    switch (severity) {
        case Severity::Note:
            return CW_TEXT("cli", "note", "weight of a finding");
        case Severity::Attention:
            return CW_TEXT("cli", "attention", "weight of a finding");
        case Severity::Bad:
            return CW_TEXT("cli", "bad", "weight of a finding");
    }
    return {};
}

Json findingJson(const Finding& finding, const std::string& text) {
    const auto orNothing = [](const std::string& id) { return id.empty() ? Json(nullptr) : Json(id); };
    return Json{{"check", finding.check},
                {"severity", std::string(severityId(finding.severity))},
                {"text", text},
                {"register", orNothing(finding.registerName)},
                {"record", orNothing(finding.recordId)},
                {"item", orNothing(finding.itemId)}};
}

base::Result<int> run(Context& context) {
    const auto today = context.today();
    if (!today) return base::passOn(today);
    const auto assessed = assess(context);
    if (!assessed) return base::passOn(assessed);
    const auto findings = analysis::runChecks({*assessed->catalogue, assessed->snapshot,
                                               assessed->round.empty() ? nullptr : &assessed->assessment, *today});
    const Severity counts = context.arguments().has("--strict") ? Severity::Note : Severity::Attention;
    int counted = 0;
    Json json = context.answer();
    json["round"] = roundJson(*assessed);
    json["findings"] = Json::array();
    for (const auto& finding : findings) {
        const std::string text =
            analysis::findingText(finding, context.texts(), *assessed->catalogue, assessed->snapshot);
        if (finding.severity >= counts) ++counted;
        if (context.json())
            json["findings"].push_back(findingJson(finding, text));
        else
            context.row({context.text(severityLabel(finding.severity)), finding.check, text});
    }
    if (context.json())
        context.print(json);
    else if (findings.empty())
        context.say(context.text(CW_TEXT("cli", "No findings.")));
    return counted > 0 ? 1 : 0;
}

}  // namespace

Command checkCommand() {
    return {.name = "check",
            .summary = CW_TEXT("cli", "Findings about the plan, bad ones first; exit code 1 when there are any."),
            .parameters = {fileParameter(), roundParameter(),
                           flag("--strict", CW_TEXT("cli", "Notes count as findings too."))},
            .run = run};
}

}  // namespace cw::cli
