#include "commands/at_view.h"

#include "base/error_codes.h"
#include "commands/assessors.h"
#include "commands/verbs.h"
#include "model/registers.h"

namespace cw::commands {

using base::Result;
using model::AssessorRatings;
using store::Done;

namespace {

std::string valueOf(const analysis::ParsedTarget& what, std::string_view field) {
    for (const auto& [name, value] : what.preset)
        if (name == field) return value;
    return {};
}

}  // namespace

Result<Done> doAtView(store::Project& project, const framework::Catalogue& catalogue,
                      const analysis::ParsedTarget& what) {
    const auto round = valueOf(what, "round");
    const auto assessor = valueOf(what, "assessor");
    if (what.registerName == AssessorRatings::kName) {
        if (what.id == "hand_in") return handIn(project, round, assessor);
        if (what.id == "take_back") return takeBack(project, round, assessor);
        if (what.id == "settle_equal") return settleEqual(project, catalogue, round);
        const auto item = valueOf(what, "item");
        if (what.id == "settle")
            return rate(project, catalogue, round, item, {.level = std::stoi(valueOf(what, "level"))});
        const auto day = base::Date::fromIso(valueOf(what, "rated_on"));
        if (what.id == "rate" && day)
            return rateAs(project, catalogue, round, assessor, item, {.level = std::stoi(valueOf(what, "level"))},
                          *day);
    }
    return base::fail(base::ErrorCode::Usage, what.id);
}

}  // namespace cw::commands
