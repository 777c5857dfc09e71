#include "report/assessment_report.h"

#include <algorithm>
#include <array>

#include "base/error_codes.h"
#include "report/chapters.h"
#include "report/report_context.h"

namespace cw::report {

using namespace model;

namespace {

constexpr base::Msg kTitle = CW_TEXT("report", "Smart city assessment report");
constexpr base::Msg kUntitledCity = CW_TEXT("report", "City without a name");
constexpr base::Msg kStatement =
    CW_TEXT("report",
            "Self-assessment. This report is no BSI certification and no statement of conformity with "
            "PAS 181 or ISO 37106.");
constexpr base::Msg kMadeWith = CW_TEXT("report", "Made with Citywright %1, content on PAS 181 %2");
constexpr base::Msg kStatusVersion = CW_TEXT("report", "%1, version %2", "document status and version");
constexpr base::Msg kHeader = CW_TEXT("report", "%1 · %2", "city and programme in the page head");

constexpr base::Msg kSectionLabel = CW_TEXT("field", "Report section");

std::string chapterIds() {
    std::vector<std::string> ids;
    for (const auto& chapter : chapters()) ids.emplace_back(chapter.id);
    return base::join(ids, ", ");
}

const Record* roundBefore(const Snapshot& snapshot, const Record& round) {
    if (const Record* base = snapshot.find<Rounds>(round.text(Rounds::Base)); base != nullptr && base->id != round.id)
        return base;
    const Record* before = nullptr;
    for (const Record* each : analysis::roundsByDate(snapshot)) {
        if (each->id == round.id) return before;
        before = each;
    }
    return nullptr;
}

TitlePage coverOf(ReportContext& c) {
    TitlePage cover;
    cover.title = c.t(kTitle);
    cover.statement = c.t(kStatement);
    cover.madeWith = c.t(kMadeWith, {c.input.toolVersion, c.catalogue.version()});
    auto& facts = cover.facts.rows;
    const auto fact = [&](const base::Msg& label, const std::string& value) {
        if (!value.empty()) facts.emplace_back(c.t(label), value);
    };
    cover.city = c.t(kUntitledCity);
    std::string version;
    if (const Record* city = c.city()) {
        if (city->has(CityProfile::Name)) cover.city = c.words(city->localized(CityProfile::Name));
        cover.programme = c.words(city->localized(CityProfile::Programme));
        cover.status = c.value<CityProfile>(*city, CityProfile::DocumentStatus);
        version = city->text(CityProfile::DocumentVersion);
    }
    if (cover.status.empty()) cover.status = c.t(CW_TEXT("choice", "Draft"));  // not said to be approved: a draft
    if (!version.empty()) cover.status = c.t(kStatusVersion, {cover.status, version});
    fact(CW_TEXT("report", "Date"), c.texts.date(c.input.date));
    if (const Record* city = c.city()) {
        fact(CW_TEXT("report", "Document number"), c.value<CityProfile>(*city, CityProfile::DocumentNumber));
        fact(CW_TEXT("report", "Confidentiality"), c.value<CityProfile>(*city, CityProfile::Confidentiality));
        const std::string lead = c.office(city->text(CityProfile::ProgrammeLead));
        const Record* department = c.snapshot.find<Departments>(city->text(CityProfile::LeadDepartment));
        fact(CW_TEXT("report", "Author"), department != nullptr ? c.titleOf<Departments>(department->id) : lead);
        if (department != nullptr) fact(CW_TEXT("report", "Programme lead"), lead);
    }
    if (const Record* round = c.assessment.round())
        fact(CW_TEXT("report", "Assessment"), c.words(round->localized(Rounds::Title)));
    if (c.input.profile == Profile::Partner)
        fact(CW_TEXT("report", "Edition"), c.t(CW_TEXT("report", "For partners")));
    if (c.input.profile == Profile::Public)
        fact(CW_TEXT("report", "Edition"), c.t(CW_TEXT("report", "For the public")));
    return cover;
}

Furniture furnitureOf(const ReportContext& c, const TitlePage& cover) {
    Furniture words;
    words.contents = c.t(CW_TEXT("report", "Contents"));
    words.pageOf = c.t(CW_TEXT("report", "Page %1 of %2"), {"%1", "%2"});
    words.headerLeft = cover.programme.empty() ? cover.city : c.t(kHeader, {cover.city, cover.programme});
    words.headerRight = cover.status;
    words.footerLeft = cover.title;
    words.skip = c.t(CW_TEXT("report", "Skip to the content"));
    return words;
}

struct Builder {
    std::string_view chapter;
    void (*build)(ReportContext&);
};

/// What builds each chapter; to add one, write its function, a line here and one in chapters().
constexpr std::array kBuilders{
    Builder{"summary", &buildSummary},   Builder{"method", &buildMethod},
    Builder{"overview", &buildOverview}, Builder{"chapters", &buildChapters},
    Builder{"gaps", &buildGaps},         Builder{"initiatives", &buildInitiatives},
    Builder{"money", &buildMoney},       Builder{"contracts", &buildContracts},
    Builder{"risks", &buildRisks},       Builder{"needs", &buildNeeds},
    Builder{"plans", &buildPlans},       Builder{"decisions", &buildDecisions},
    Builder{"evidence", &buildEvidence}, Builder{"findings", &buildFindings},
    Builder{"changes", &buildChanges},   Builder{"registers", &buildRegisters},
    Builder{"readings", &buildReadings}, Builder{"end", &buildEndNote},
};

bool wanted(const ReportInput& input, std::string_view id) {
    return input.sections.empty() ||
           std::find(input.sections.begin(), input.sections.end(), id) != input.sections.end();
}

}  // namespace

base::Result<Document> assessmentReport(const ReportInput& input) {
    if (input.languages.empty()) return base::fail(base::ErrorCode::Usage, "language");
    for (const std::string& id : input.sections)
        if (std::ranges::find(kBuilders, id, &Builder::chapter) == kBuilders.end())
            return base::fail(base::ErrorCode::ChoiceUnknown, kSectionLabel.source, id, chapterIds());
    const std::string roundId = input.roundId.empty() ? analysis::currentRound(input.snapshot) : input.roundId;
    const Record* round = input.snapshot.find<Rounds>(roundId);
    if (round == nullptr && !input.roundId.empty()) return base::fail(base::ErrorCode::UnknownRound, input.roundId);

    const analysis::Assessment assessment(input.catalogue, input.snapshot, roundId);
    std::optional<analysis::Assessment> earlier;
    if (round != nullptr)
        if (const Record* before = roundBefore(input.snapshot, *round))
            earlier.emplace(input.catalogue, input.snapshot, before->id);

    analysis::FindingList findings;
    if (input.profile == Profile::Internal)
        findings = analysis::runChecks({input.catalogue, input.snapshot, &assessment, input.date});

    Document document;
    for (const base::Texts* texts : input.languages) {
        Part part;
        part.language = texts->language();
        part.compact = !input.sections.empty();
        ReportContext context(input, *texts, assessment, earlier ? &*earlier : nullptr, findings, part.blocks);
        part.cover = coverOf(context);
        part.words = furnitureOf(context, part.cover);
        for (const auto& builder : kBuilders)
            if (wanted(input, builder.chapter)) builder.build(context);
        document.parts.push_back(std::move(part));
    }
    const TitlePage& cover = document.parts.front().cover;
    document.city = cover.city;
    document.title = base::format("%1 %2", {cover.city, cover.title});
    return document;
}

}  // namespace cw::report
