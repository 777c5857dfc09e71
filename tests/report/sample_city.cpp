#include "report/sample_city.h"

#include <QGuiApplication>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "model/registers.h"

namespace cw::test {

using namespace model;
using base::Localized;

void needGui() {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    // Not destroyed: at the program's end Qt has given up what its application would need to forget its fonts.
    static const auto* application = new QGuiApplication(count, arguments);
    static_cast<void>(application);
}

namespace {

using Fields = std::vector<std::pair<int, Value>>;

class Filler {
public:
    template <class Register>
    std::string add(std::string id, const Fields& fields) {
        const int index = registry().index(Register::kName);
        auto record = std::make_shared<Record>();
        record->id = id;
        record->values.resize(registry()[index].fields.size());
        for (const auto& [field, value] : fields) record->values[static_cast<std::size_t>(field)] = value;
        m_snapshot = m_snapshot.withTable(index, m_snapshot.table(index).with(record));
        return id;
    }
    Snapshot take() { return m_snapshot; }

private:
    Snapshot m_snapshot;
};

Value day(const char* iso) {
    return *base::Date::fromIso(iso);
}
Value both(const char* en, const char* zh) {
    return Localized{en, zh};
}
Value whole(std::int64_t n) {
    return n;
}
Value twd(std::int64_t amount) {
    return base::Money{amount * 100, "TWD"};
}

void addPeople(Filler& f) {
    f.add<Departments>(
        "d1", {{Departments::Name, both("Research, Development and Evaluation Commission", "研究發展考核委員會")},
               {Departments::ShortName, both("Research Commission", "研考會")}});
    f.add<Departments>("d2", {{Departments::Name, both("Civil Affairs Bureau", "民政局")}});
    f.add<Departments>("d3", {{Departments::Name, both("Information Bureau", "資訊局")}});
    f.add<People>("p1", {{People::Name, std::string("陳怡君")},
                         {People::OfficeTitle, both("Section chief", "科長")},
                         {People::Department, std::string("d1")},
                         {People::OfficePhone, std::string("07-123-4567")},
                         {People::PrivatePhone, std::string("0912-345-678")},
                         {People::Consent, true}});
    f.add<People>("p2", {{People::Name, std::string("林志明")},
                         {People::OfficeTitle, both("Director", "局長")},
                         {People::Department, std::string("d3")}});
}

void addCity(Filler& f) {
    f.add<CityProfile>("c",
                       {{CityProfile::Name, both("Cinggang City", "青港市")},
                        {CityProfile::Programme, both("Smart city programme 2026–2029", "智慧城市計畫 2026–2029")},
                        {CityProfile::LeadDepartment, std::string("d1")},
                        {CityProfile::ProgrammeLead, std::string("p1")},
                        {CityProfile::Summary,
                         both("A harbour city in which a newborn is registered in one visit, "
                              "old people are not left offline, and data of the port and the "
                              "city work together.",
                              "一座一次就能辦妥新生兒登記、長者不被數位排除、港區與市府資料能共用的港灣城市。")},
                        {CityProfile::DocumentStatus, std::string("draft")},
                        {CityProfile::DocumentVersion, std::string("0.3")},
                        {CityProfile::DocumentNumber, std::string("研綜字第1150001234號")},
                        {CityProfile::Confidentiality, std::string("internal")}});
}

void addEvidence(Filler& f) {
    const char* marks[] = {"public", "internal", "confidential"};
    for (int i = 1; i <= 9; ++i)
        f.add<Evidence>("e" + std::to_string(i),
                        {{Evidence::Ref, "E-00" + std::to_string(i)},
                         {Evidence::Title, both(i == 3 ? "" : "Contract template 2026 with open-data clause",
                                                "契約範本（115年3月3日版）含開放資料條款")},
                         {Evidence::Kind, std::string("document")},
                         {Evidence::Dated, day("2026-03-03")},
                         {Evidence::Department, std::string("d1")},
                         {Evidence::Items, List{"B5.2.2", "A.1"}},
                         {Evidence::Link, std::string("https://example.gov.tw/doc?a=1&b=2")},
                         {Evidence::Confidentiality, std::string(marks[i % 3])}});
}

void addPlan(Filler& f) {
    const char* phases[] = {"plan", "initiate", "deliver", "consolidate"};
    const char* states[] = {"running", "planned", "done", "idea", "stopped"};
    const char* titlesEn[] = {"One-visit newborn service", "Open the contract register",
                              "Port data-sharing agreement", "Video appointments for older residents",
                              "Single sign-on for city services"};
    const char* titlesZh[] = {"新生兒一站辦妥服務", "公開契約清冊", "港區資料共享協議", "長者視訊掛號",
                              "市政服務單一登入"};
    const char* closes[] = {"B10", "B5.2.2", "B6", "B12", "B11.1"};
    for (int i = 0; i < 10; ++i) {
        const auto k = static_cast<std::size_t>(i % 5);
        f.add<Initiatives>(
            "i" + std::to_string(i),
            {{Initiatives::Ref, "I-" + std::to_string(101 + i)},
             {Initiatives::Title, both(titlesEn[k], titlesZh[k])},
             {Initiatives::Status, std::string(states[k])},
             {Initiatives::Phase, std::string(phases[static_cast<std::size_t>(i % 4)])},
             {Initiatives::Health, std::string("at_risk")},
             {Initiatives::LeadDepartment, std::string(i % 2 ? "d2" : "d3")},
             {Initiatives::Owner, std::string("p2")},
             {Initiatives::Start, day("2026-01-01")},
             {Initiatives::End, day(i == 1 ? "2026-10-08" : "2027-09-30")},
             {Initiatives::Capital, twd(1'234'000 * (i + 1))},
             {Initiatives::Current, twd(120'500)},
             {Initiatives::Closes, List{closes[k]}},
             {Initiatives::Needs, List{"n1"}},
             {Initiatives::Result, i == 2 ? both("Counter time fell from 132 to 38 minutes (June 2026).",
                                                 "臨櫃時間由132分鐘降為38分鐘（115年6月）。")
                                          : Value{}}});
    }
    f.add<Needs>("n1", {{Needs::Ref, std::string("N-001")},
                        {Needs::Title, both("Registering a newborn takes three counters and half a day off work.",
                                            "替新生兒辦登記要跑三個櫃檯、請半天假。")},
                        {Needs::Source, std::string("survey")},
                        {Needs::Date, day("2026-03-15")},
                        {Needs::Segment, both("Families with infants", "有新生兒的家庭")},
                        {Needs::Weight, whole(5)},
                        {Needs::Items, List{"B10"}}});
    f.add<Needs>("n2", {{Needs::Ref, std::string("N-002")},
                        {Needs::Title, both("", "𠮷野先生：港口卡車排隊，沒人知道要等多久")},
                        {Needs::Source, std::string("hearing")},
                        {Needs::Weight, whole(3)}});
    f.add<HigherPlans>("h1", {{HigherPlans::Ref, std::string("P-001")},
                              {HigherPlans::Title, both("Newborn services in one visit", "新生兒一次辦妥")},
                              {HigherPlans::Kind, std::string("pledge")},
                              {HigherPlans::Measure, both("Counter time", "臨櫃時間")},
                              {HigherPlans::Unit, both("minutes", "分鐘")},
                              {HigherPlans::ValueStart, 132.0},
                              {HigherPlans::ValueNow, 38.0},
                              {HigherPlans::ValueTarget, 40.0},
                              {HigherPlans::TargetDate, day("2027-12-31")}});
    f.add<Decisions>(
        "x1", {{Decisions::Ref, std::string("D-001")},
               {Decisions::Title, both("Street-light contract is not renewed as it is", "路燈契約不依原條件續約")},
               {Decisions::Status, std::string("accepted")},
               {Decisions::DecidedOn, day("2026-09-01")},
               {Decisions::Makers, List{"p1", "p2"}},
               {Decisions::Reason, both("Lock-in to one supplier", "綁定單一廠商")}});
    f.add<Decisions>("x2", {{Decisions::Ref, std::string("D-002")},
                            {Decisions::Title, both("Adopt the roadmap", "核定藍圖")},
                            {Decisions::Status, std::string("proposed")},
                            {Decisions::Due, day("2026-11-30")}});
    f.add<Actions>(
        "a1", {{Actions::Title, both("Ask the Port Authority for the data agreement", "函請港務單位簽訂資料協議")},
               {Actions::Department, std::string("d3")},
               {Actions::Owner, std::string("p2")},
               {Actions::Due, day("2026-10-15")},
               {Actions::Status, std::string("open")}});
}

void addRound(Filler& f, const char* id, const char* en, const char* zh, const char* date, const char* depth,
              const char* status) {
    f.add<Rounds>(id, {{Rounds::Title, both(en, zh)},
                       {Rounds::Depth, std::string(depth)},
                       {Rounds::Date, day(date)},
                       {Rounds::How, std::string("workshop")},
                       {Rounds::Status, std::string(status)}});
}

void addAnswers(Filler& f, const std::string& round, bool quick, int bias) {
    int n = 0;
    for (const auto& item : catalogue().items()) {
        if (quick ? !item->quick() : !item->leaf()) continue;
        ++n;
        if (n % 7 == 0 || item->process == "B12") continue;  // not assessed
        const bool na = n % 23 == 0;
        const int level = (n * 7 + static_cast<int>(item->id.size()) + bias) % 5;
        Fields fields{{Answers::Round, round},
                      {Answers::Item, item->id},
                      {Answers::Target, whole(n % 5 == 0 ? 5 : 4)},
                      {Answers::TargetDate, day("2027-12-31")}};
        if (na) {
            fields.emplace_back(Answers::NotApplicable, true);
            fields.emplace_back(Answers::Reason, both("The city owns no port.", "本市無港務權責。"));
        } else {
            fields.emplace_back(Answers::Level, whole(level));
            fields.emplace_back(Answers::Confidence, std::string(n % 3 == 0 ? "low" : "medium"));
            if (n % 2 == 0) fields.emplace_back(Answers::Evidence, List{"e1", "e2"});
            if (n % 4 == 1)
                fields.emplace_back(
                    Answers::Note,
                    both("Agreed on 12 March 2026 with 3 bureaus; 17 of 24 contracts carry the clause.",
                         "民國115年3月12日與3個局處議定；24件契約中17件已納入條款，金額NT$1,234,567。"));
        }
        f.add<Answers>(round + "-" + item->id, fields);
    }
}

}  // namespace

Snapshot city(Fill fill) {
    Filler f;
    addPeople(f);
    addCity(f);
    const bool quick = fill == Fill::Quick;
    addRound(f, "r2", "Autumn 2026", "115年秋季評估", "2026-11-02", quick ? "quick" : "full", "open");
    if (fill == Fill::Empty) return f.take();
    addRound(f, "r1", "Autumn 2025", "114年秋季評估", "2025-11-03", quick ? "quick" : "full", "closed");
    addAnswers(f, "r1", quick, 4);
    addAnswers(f, "r2", quick, 0);
    addEvidence(f);
    addPlan(f);
    return f.take();
}

std::string run(const std::string& command, int* exitCode) {
    std::string out;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) return out;
    char buffer[4096];
    for (std::size_t n = fread(buffer, 1, sizeof buffer, pipe); n > 0; n = fread(buffer, 1, sizeof buffer, pipe))
        out.append(buffer, n);
    const int status = pclose(pipe);
    if (exitCode != nullptr) *exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 255;
    return out;
}

std::string write(const std::string& name, const std::string& bytes) {
    const auto folder = std::filesystem::path(CW_BINARY_DIR) / "report-tests";
    std::filesystem::create_directories(folder);
    const auto path = folder / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
}

}  // namespace cw::test
