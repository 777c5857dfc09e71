#include <catch2/catch.hpp>
#include <filesystem>

#include "analysis/checks.h"
#include "support/project.h"

using namespace cw;
using namespace cw::test;

namespace {

std::string lines(const analysis::FindingList& findings) {
    std::string all;
    for (const auto& finding : findings)
        all += finding.check + "|" + finding.registerName + "|" + finding.recordId + "|" + finding.itemId + "|" +
               base::join(finding.args, ",") + "\n";
    return all;
}

}  // namespace

TEST_CASE("After a change, the checks that read what changed give what all checks give, in the whole sample city") {
    const std::string sample = std::string(CW_BINARY_DIR) + "/harbour.citywright";
    REQUIRE(std::filesystem::exists(sample));
    const TemporaryFolder folder;
    const auto snapshot = must(store::ProjectFile::read(setupIn(folder), sample));
    const auto round = analysis::currentRound(snapshot);
    const auto today = *base::Date::of(2026, 11, 24);
    const analysis::Assessment assessment(catalogue(), snapshot, round);
    const analysis::CheckContext then{catalogue(), snapshot, &assessment, today};
    const analysis::CheckResults before(then);
    REQUIRE(before.findings(then).size() > 50);
    // every fifth record of each register goes: a check that reads a register without saying so shows itself
    for (int i = 0; i < snapshot.registry().count(); ++i) {
        const auto& spec = snapshot.registry()[i];
        auto fewer = snapshot.table(i);
        int number = 0;
        for (const auto& record : snapshot.table(i))
            if (number++ % 5 == 0) fewer = fewer.without(record.id);
        const auto after = snapshot.withTable(i, fewer);
        const analysis::Assessment now(catalogue(), after, analysis::currentRound(after));
        const analysis::CheckContext context{catalogue(), after, now.round() ? &now : nullptr, today};
        CAPTURE(spec.name);
        if (analysis::currentRound(after) != round) continue;  // the window runs them all then
        CHECK(lines(analysis::CheckResults(context, before, {spec.name}).findings(context)) ==
              lines(analysis::runChecks(context)));
    }
}
