#include <catch2/catch.hpp>

#include <functional>
#include <map>
#include <regex>
#include <set>

#include "analysis/accepted.h"
#include "analysis/checks.h"
#include "base/text_util.h"
#include "commands/verbs.h"
#include "model/disclosure.h"
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

/// Every text of every record, both languages.
void forEachText(
    const model::Snapshot& snapshot,
    const std::function<void(const model::RegisterSpec&, const model::Record&, int, const std::string&)>& take) {
    for (int i = 0; i < snapshot.registry().count(); ++i) {
        const auto& spec = snapshot.registry()[i];
        for (const auto& record : snapshot.table(i))
            for (int field = 0; field < static_cast<int>(spec.fields.size()); ++field) {
                const Value& value = record.values[static_cast<std::size_t>(field)];
                if (const auto* one = std::get_if<std::string>(&value)) take(spec, record, field, *one);
                if (const auto* two = std::get_if<base::Localized>(&value))
                    for (const auto& words : {two->en, two->zhTw}) take(spec, record, field, words);
            }
    }
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

TEST_CASE("The sample city types no elapsed days, and its public texts name no open weakness") {
    City city;
    const std::regex elapsed("[0-9]+ (days|weeks|months) late|(逾期|落後|延誤)[0-9]+(天|日|週|個月)");
    const std::regex weakness("penetration|security (test|flaw|finding)|滲透測試|資安缺失|高風險缺失");
    int shown = 0;
    forEachText(city.snapshot(), [&](const model::RegisterSpec& spec, const model::Record& record, int field,
                                     const std::string& words) {
        CAPTURE(spec.name, record.id, spec[field].id, words);
        CHECK_FALSE(std::regex_search(words, elapsed));
        const auto open = model::Profile::Public;
        if (model::isLeftOut(spec, record, open) || model::isMasked(spec, field, open)) return;
        ++shown;
        CHECK_FALSE(std::regex_search(words, weakness));
    });
    CHECK(shown > 1000);
}

TEST_CASE("The sample city's people have short office titles and the mailboxes of their offices") {
    using model::Departments, model::Organisations, model::People;
    City city;
    for (const auto& person : city.snapshot().table<People>()) {
        const auto& title = person.localized(People::OfficeTitle);
        const auto& mail = person.text(People::OfficeEmail);
        CAPTURE(title.en, title.zhTw, mail);
        CHECK(model::isOfficeMailbox(mail));
        CHECK(title.en.find(',') == std::string::npos);
        for (const auto* body : {city.snapshot().find<Departments>(person.text(People::Department)),
                                 city.snapshot().find<Organisations>(person.text(People::Organisation))}) {
            if (body == nullptr) continue;
            const auto& name = body->localized(0);
            CHECK(title.zhTw.find(name.zhTw) == std::string::npos);
            CHECK(title.en.find(name.en) == std::string::npos);
        }
    }
}

TEST_CASE("Where the sample city says how much of a list stands in its file, so much stands there") {
    City city;
    struct Part {
        const char* registerName;
        std::size_t count;
        const char* said;
    };
    for (const auto& [name, count, said] : std::initializer_list<Part>{
             {"assets", 20, "Twenty of the assets are in this file"},
             {"benefits", 8, "eight of them in this file"},
             {"change_requests", 5, "The five asked for since July are in this file"},
             {"contracts", 12 + 5, "Twelve of the 51 are in this file, with five later or planned ones"},
             {"stakeholders", 16, "The 16 most influential are in this file"},
             {"terms", 40, "the 40 that several departments use or dispute are in this file"},
         }) {
        CAPTURE(name, said);
        CHECK(city.snapshot().table(model::registry().index(name)).size() == count);
        int times = 0;
        forEachText(city.snapshot(), [&times, said = said](const auto&, const auto&, int, const std::string& words) {
            if (words.find(said) != std::string::npos) ++times;
        });
        CHECK(times > 0);
    }
}
