#include "analysis/assessment.h"
#include "cli/assessed.h"
#include "cli/commands/commands.h"
#include "cli/parameters.h"

namespace cw::cli {

namespace {

using analysis::GapBand;

std::string_view bandId(GapBand band) {
    switch (band) {
        case GapBand::None:
            return "none";
        case GapBand::Low:
            return "low";
        case GapBand::Medium:
            return "medium";
        case GapBand::High:
            return "high";
    }
    return "none";
}

base::Msg bandLabel(GapBand band) {
    switch (band) {
        case GapBand::None:
            return CW_TEXT("cli", "none", "size of a gap");
        case GapBand::Low:
            return CW_TEXT("cli", "low", "size of a gap");
        case GapBand::Medium:
            return CW_TEXT("cli", "medium", "size of a gap");
        case GapBand::High:
            return CW_TEXT("cli", "high", "size of a gap");
    }
    return {};
}

base::Result<int> run(Context& context) {
    const auto assessed = assess(context);
    if (!assessed) return base::passOn(assessed);
    const auto gaps = assessed->assessment.gaps();
    Json json = context.answer();
    json["round"] = roundJson(*assessed);
    json["gaps"] = Json::array();
    if (!context.json()) context.say(roundLine(context, *assessed));
    for (const auto& gap : gaps) {
        const std::string& title = gap.item->title(context.language());
        if (context.json())
            json["gaps"].push_back({{"id", gap.item->id},
                                    {"title", title},
                                    {"level", gap.level},
                                    {"target", gap.target},
                                    {"target_date", orNull(gap.targetDate)},
                                    {"weight", gap.weight},
                                    {"band", std::string(bandId(gap.band))},
                                    {"importance", gap.importance},
                                    {"has_initiative", gap.hasInitiative}});
        else
            context.row({gap.item->id, title, context.texts().number(gap.level, 1), std::to_string(gap.target),
                         context.text(bandLabel(gap.band)),
                         gap.hasInitiative ? std::string() : context.text(CW_TEXT("cli", "no initiative yet"))});
    }
    if (context.json()) context.print(json);
    return 0;
}

}  // namespace

Command gapsCommand() {
    return {.name = "gaps",
            .summary = CW_TEXT("cli", "Gaps between level and target, the largest first."),
            .parameters = {fileParameter(), roundParameter()},
            .run = run};
}

}  // namespace cw::cli
