#include <catch2/catch.hpp>

#include <functional>
#include <map>
#include <set>

#include "analysis/accepted.h"
#include "analysis/checks.h"
#include "base/text_util.h"
#include "commands/verbs.h"
#include "model/registers.h"
#include "support/project.h"

// The sample city shows what the checks are for, and whoever works through its findings comes to an end.

using namespace cw;
using namespace cw::test;
using analysis::Finding;
using model::Value;

namespace {

const base::Date kToday = *base::Date::of(2026, 11, 24);

/// A new project that begins as the sample city.
struct City {
    City() {
        const std::string sample = std::string(CW_BINARY_DIR) + "/harbour.citywright";
        file = must(store::ProjectFile::newFromTemplate(setupIn(folder), sample));
    }
    store::Project& project() { return file->project(); }
    const model::Snapshot& snapshot() { return project().snapshot(); }
    analysis::FindingList findings() {
        const analysis::Assessment assessment(catalogue(), snapshot(), analysis::currentRound(snapshot()));
        return analysis::runChecks({catalogue(), snapshot(), &assessment, kToday});
    }
    TemporaryFolder folder;
    std::unique_ptr<store::ProjectFile> file;
};

std::set<std::string> kindsOf(const analysis::FindingList& findings) {
    std::set<std::string> kinds;
    for (const auto& finding : findings) kinds.insert(finding.check);
    return kinds;
}

Value text(const char* t) {
    return std::string(t);
}
Value both(const char* en, const char* zh) {
    return base::Localized{en, zh};
}

using Mend = std::function<void(City&, const Finding&)>;
Mend set(store::FieldValues values) {
    return [values](City& city, const Finding& finding) {
        must(commands::setRecord(city.project(), finding.registerName, finding.recordId, values));
    };
}

/// What the three users would do about a finding instead of accepting it.
std::map<std::string, Mend> mends() {
    return {
        {"action.overdue", set({{"status", text("done")}, {"done_on", Value{kToday}}})},
        {"answer.marked",
         [](City& city, const Finding& finding) {
             must(commands::rate(city.project(), catalogue(), analysis::currentRound(city.snapshot()), finding.itemId,
                                 {.marked = false}));
         }},
        {"gap.high_without_initiative",
         [](City& city, const Finding& finding) {
             must(commands::initiativeFromGap(city.project(), catalogue(), analysis::currentRound(city.snapshot()),
                                              finding.itemId));
         }},
        {"initiative.overdue", set({{"end", Value{*base::Date::of(2027, 6, 30)}}})},
        {"need.unanswered",
         set({{"status", text("declined")}, {"answer", both("Not before 2028.", "117年前無法辦理。")}})},
        {"packet.late", set({{"returned_on", Value{kToday}}})},
        {"feedback.open_loop", set({{"status", text("closed")}, {"checked_on", Value{kToday}}})},
        {"feedback.unanswered",
         set({{"status", text("declined")}, {"response", both("Costs too much.", "經費不足。")}})},
    };
}

}  // namespace

TEST_CASE("The sample city shows a finding of most kinds, each at a place that there is and in whole sentences") {
    City city;
    const auto findings = city.findings();
    const auto kinds = kindsOf(findings);
    const auto all = analysis::checks().size();
    std::fprintf(stderr, "sample city: %zu findings of %zu kinds, of %zu checks\n", findings.size(), kinds.size(),
                 all);
    CHECK(kinds.size() * 100 >= all * 60);
    const base::EnglishTexts english;
    for (const auto& finding : findings) {
        const auto sentence = analysis::findingText(finding, english, catalogue(), city.snapshot());
        CAPTURE(finding.check, sentence);
        if (!finding.registerName.empty()) {
            const int at = model::registry().index(finding.registerName);
            REQUIRE(at >= 0);
            if (!finding.recordId.empty()) CHECK(city.snapshot().find(at, finding.recordId) != nullptr);
        }
        if (!finding.itemId.empty()) CHECK(catalogue().find(finding.itemId) != nullptr);
        CHECK(sentence.find("“”") == std::string::npos);
        for (const char* hole : {"%1", "%2", "%3", "%4"}) CHECK(sentence.find(hole) == std::string::npos);
        for (const char* raw : {"@", "~", "#B", "!20"}) CHECK(sentence.find(raw) == std::string::npos);
    }
}

TEST_CASE("The sample city is brought to no finding by mending and accepting, and back to the start by undo") {
    City city;
    const auto start = city.project().contentDigest();
    const base::EnglishTexts english;
    const auto mend = mends();
    std::set<std::string> mended;
    for (const auto& finding : city.findings())
        if (const auto how = mend.find(finding.check); how != mend.end()) {
            CAPTURE(finding.check, finding.recordId, finding.itemId);
            how->second(city, finding);
            mended.insert(finding.check);
        }
    CHECK(mended.size() == mend.size());
    for (const auto& finding : city.findings()) {
        CAPTURE(finding.check, finding.recordId, finding.itemId);
        CHECK((!mend.contains(finding.check) || finding.check == "initiative.overdue"));
    }
    // what is left is accepted with a reason in one language, as the window does; the reasons that lack the other
    // language are one more finding, which may be accepted as well
    std::size_t accepted = 0;
    for (int pass = 0; pass < 3; ++pass)
        for (const auto& finding : city.findings()) {
            CAPTURE(finding.check, finding.recordId, finding.itemId, pass);
            must(commands::acceptFinding(city.project(), catalogue(), {english, english}, finding,
                                         {"Known; see the committee’s minutes.", {}}, *base::Date::of(2027, 3, 31),
                                         kToday));
            ++accepted;
        }
    CHECK(accepted > 100);
    CHECK(kindsOf(city.findings()).empty());
    while (city.project().nextUndo()) must(city.project().undo());
    CHECK(city.project().contentDigest() == start);
}

TEST_CASE("A finding that lists more than the register holds is accepted with as much of its sentence as fits") {
    City city;
    const base::EnglishTexts english;
    Finding finding{.check = "text.one_language",
                    .sentence = CW_TEXT("finding", "Accepted findings that no longer exist: %1."),
                    .args = {}};
    for (const std::size_t length : {1959U, 1960U, 1961U, 30000U}) {
        std::string long_;
        for (std::size_t i = 0; i < length; ++i) long_ += "長";
        finding.args = {long_};
        finding.key = std::to_string(length);
        const auto row = must(commands::acceptFinding(city.project(), catalogue(), {english, english}, finding,
                                                      {"Known.", "已知。"}, {}, kToday));
        const auto kept =
            city.snapshot().find<model::AcceptedFindings>(row)->localized(model::AcceptedFindings::Sentence);
        CAPTURE(length);
        CHECK(base::codePoints(kept.en) == std::min<std::size_t>(length + 41, 2000));
        CHECK(kept.en.ends_with(length + 41 <= 2000 ? "長." : "長…"));
    }
}
