#include "cli/assessed.h"

#include "cli/output.h"
#include "model/registers/rounds.h"
#include "model/value_text.h"

namespace cw::cli {

using model::Rounds;

base::Result<Assessed> assess(const Context& context) {
    const auto catalogue = context.catalogue();
    if (!catalogue) return base::passOn(catalogue);
    auto snapshot = context.readShown();  // findings tell of ratings
    if (!snapshot) return base::passOn(snapshot);
    auto round = askedRound(context, *snapshot);
    if (!round) return base::passOn(round);
    if (round->empty()) round = analysis::currentRound(*snapshot);
    analysis::Assessment assessment(**catalogue, *snapshot, *round);
    return Assessed{*catalogue, std::move(*snapshot), std::move(*round), std::move(assessment)};
}

Json roundJson(const Assessed& assessed) {
    const auto* round = assessed.snapshot.find<Rounds>(assessed.round);
    if (round == nullptr) return nullptr;
    return Json{{"id", round->id},
                {"title", toJson(round->localized(Rounds::Title))},
                {"depth", round->text(Rounds::Depth)},
                {"status", round->text(Rounds::Status)},
                {"date", orNull(round->date(Rounds::Date))}};
}

std::string roundLine(const Context& context, const Assessed& assessed) {
    const auto* round = assessed.snapshot.find<Rounds>(assessed.round);
    if (round == nullptr)
        return context.text(CW_TEXT("cli", "There is no assessment round yet; rating an item begins one."));
    const auto& spec = *assessed.snapshot.registry().find(Rounds::kName);
    const auto cell = [&](int field) {
        return model::displayText(spec[field], round->at(field), context.texts(), &assessed.snapshot);
    };
    return context.text(CW_TEXT("cli", "Round: %1 · %2 · %3", "title, depth, date"),
                        {cell(Rounds::Title), cell(Rounds::Depth), cell(Rounds::Date)});
}

}  // namespace cw::cli
