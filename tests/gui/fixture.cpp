#include "gui/fixture.h"
#include "analysis/item_filter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTranslator>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include "commands/follow_ups.h"
#include "commands/verbs.h"
#include "gui/convert.h"
#include "model/registers.h"

namespace cw::test {

using gui::qs;
using gui::ss;
using model::Value;

namespace {

std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path.string());
    std::stringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

QTranslator& translatorOf(base::Language language) {
    static QTranslator translators[2];
    static bool loaded[2] = {false, false};
    const auto index = language == base::Language::En ? 0U : 1U;
    if (!loaded[index]) {
        loaded[index] = true;
        const auto name = QStringLiteral("citywright_") + qs(base::code(language));
        for (const auto* folder : {"/translations", "/src/app", "/src"})
            if (translators[index].load(name, QStringLiteral(CW_BINARY_DIR) + QLatin1String(folder))) break;
    }
    return translators[index];
}

/// As the program has it embedded; read once.
std::string_view starterFile(std::string_view registerName) {
    static std::map<std::string, std::string, std::less<>> files;
    const auto known = files.find(registerName);
    if (known != files.end()) return known->second;
    const auto path =
        std::filesystem::path(CW_SOURCE_DIR) / "resources/starters" / (std::string(registerName) + ".json");
    return files.emplace(registerName, std::filesystem::exists(path) ? read(path) : std::string()).first->second;
}

base::Localized both(const char* en, const char* zh) {
    return {en, zh};
}

void must(bool ok, const char* what) {
    if (!ok) throw std::runtime_error(what);
}

}  // namespace

std::string TestTexts::lookup(const base::Msg& msg, std::int64_t n) const {
    const auto text = translatorOf(language()).translate(msg.context, msg.source, msg.comment, static_cast<int>(n));
    return text.isEmpty() ? std::string(msg.source) : ss(text);
}

framework::Catalogue loadCatalogue() {
    const std::filesystem::path folder = std::filesystem::path(CW_SOURCE_DIR) / "resources/framework/pas181";
    const auto structure = read(folder / "structure.json");
    const auto presentation = read(folder / "presentation.json");
    const auto en = read(folder / "en.json");
    const auto zh = read(folder / "zh_TW.json");
    auto catalogue = framework::Catalogue::load({structure, presentation, en, zh});
    must(catalogue.has_value(), "the catalogue does not load");
    return std::move(*catalogue);
}

store::Migrations loadMigrations() {
    store::Migrations migrations;
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(CW_SOURCE_DIR) / "resources/migrations"))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files)
        migrations.push_back(
            {std::stoi(file.filename().string().substr(0, 4)), file.filename().string(), read(file)});
    return migrations;
}

void settle(gui::ProjectSession& session) {
    QElapsedTimer clock;
    clock.start();
    // findings come from a worker thread after a short delay
    const auto busy = [&] {
        return session.isOpening() ||
               (session.hasProject() &&
                (!session.findingsCurrent() || session.saveState() == gui::ProjectSession::SaveState::Saving));
    };
    while (clock.elapsed() < 60'000) {  // only reached when stuck; a sanitized save takes seconds
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (busy() || clock.elapsed() <= 60) continue;
        // The end of the work may have posted what follows from it (a question, say), and 20 ms may be over by now.
        QApplication::processEvents();
        if (!busy()) return;
    }
}

bool waitUntil(const std::function<bool()>& done) {
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 60'000) QApplication::processEvents(QEventLoop::AllEvents, 20);
    return done();
}

WindowFixture::WindowFixture(base::Language language, const std::string& today)
    : m_catalogue(std::make_unique<framework::Catalogue>(loadCatalogue())), m_migrations(loadMigrations()) {
    m_setup.places.stateFolder = ss(m_folder.filePath(QStringLiteral("state")));
    m_setup.environment.clock = base::fixedClock(today, 1);
    m_setup.environment.ids = base::seededIds(181);
    m_setup.environment.who = "Tester";
    m_setup.environment.itemFits = analysis::itemFits(*m_catalogue);
    m_setup.environment.followUps =
        commands::followUps([read = m_catalogue.get()]() -> const framework::Catalogue& { return *read; });
    m_setup.migrations = &m_migrations;
    m_setup.catalogueId = m_catalogue->idAndVersion();
    m_settings = std::make_unique<gui::Settings>(QString());
    m_settings->set("language", qs(base::code(language)));
    m_settings->set("scheme", QStringLiteral("light"));
    restartWindow();
}

WindowFixture::~WindowFixture() {
    if (m_window->session().hasProject()) m_window->session().closeProject(true);
}

gui::Services WindowFixture::services() {
    return {.catalogue = [this]() -> const framework::Catalogue& { return *m_catalogue; },
            .english = m_english,
            .chinese = m_chinese,
            .setup = m_setup,
            .settings = *m_settings,
            .useLanguage =
                [](base::Language language) {
                    for (const auto each : base::kLanguages) QCoreApplication::removeTranslator(&translatorOf(each));
                    QCoreApplication::installTranslator(&translatorOf(language));
                },
            // a writer that there is, so that the report page shows itself as users see it; what is in a report is
            // tested in tests/report
            .report = [](const gui::ReportRequest& request) -> base::Result<void> {
                std::ofstream out(request.path, std::ios::binary);
                out << request.edition.format << ' ' << request.edition.language
                    << (request.edition.brief ? " brief" : "");
                for (const auto& chapter : request.edition.sections) out << ' ' << chapter;
                return {};
            },
            .openSample = {},
            .starters = starterFile,
            .dialogs = &m_dialogs};
}

void WindowFixture::restartWindow() {
    m_window.reset();
    m_window = std::make_unique<gui::MainWindow>(services());
    m_window->show();
    settle(m_window->session());
}

void WindowFixture::openSample() {
    auto city = store::ProjectFile::newFromTemplate(services().setup, CW_BINARY_DIR "/harbour.citywright");
    if (!city) throw std::runtime_error("the sample city cannot be opened");
    session().adopt(std::move(*city), true);
    settle(session());
}

void WindowFixture::newProject(const std::string& depth) {
    gui::NewProjectAnswers answers;
    answers.city = both("Qinggang", "青港市");
    answers.programme = both("Qinggang smart city programme 2026", "青港市智慧城市計畫 2026");
    answers.kind = "city";
    answers.population = 600000;
    answers.firstYear = 2026;
    answers.lastYear = 2029;
    answers.depth = depth;
    m_dialogs.nextProject = answers;
    m_window->trigger(QStringLiteral("new"));
    must(session().hasProject(), "the new project was not made");
    settle(session());
}

void WindowFixture::fillProject(const std::string& depth) {
    newProject(depth);
    auto& project = session().project();
    const auto add = [&](const char* name, store::FieldValues values) {
        auto id = commands::addRecord(project, name, std::move(values));
        must(id.has_value(), name);
        return *id;
    };
    const auto date = [](int y, int m, int d) { return Value{*base::Date::of(y, m, d)}; };
    const auto it = add("departments", {{"name", Value{both("Information Office", "資訊處")}}});
    const auto civil = add("departments", {{"name", Value{both("Civil Affairs Department", "民政局")}}});
    add("districts", {{"name", Value{both("Old Port District", "舊港區")}}});
    add("people", {{"name", Value{std::string("林美華")}}});
    add("needs", {{"title", Value{both("Registering a newborn takes three counters and half a day off work.",
                                       "新生兒登記要跑三個櫃檯、請半天假。")}},
                  {"source", Value{std::string("survey")}},
                  {"weight", Value{std::int64_t{5}}}});
    add("needs",
        {{"title", Value{both("Fishing boats learn of port closures too late.", "漁船太晚才知道港口關閉。")}}});
    add("evidence", {{"title", Value{both("Contract template 2025", "114 年契約範本")}}});
    add("higher_plans", {{"title", Value{both("Mayor’s pledge: one-visit services", "市長政見：一次辦妥")}}});
    const auto round = session().roundId();
    int n = 0;
    std::vector<std::string> leaves;  // the assessment is made anew with each rating
    for (const auto* state : session().assessment().leaves()) leaves.push_back(state->item->id);
    for (const auto& leaf : leaves) {
        ++n;
        if (n % 7 == 0) continue;
        commands::Rating rating{.level = n % 5, .target = n % 3 == 0 ? 3 : 4};
        if (n % 4 == 0) rating.confidence = "medium";
        if (n % 11 == 0)
            rating = commands::Rating{.notApplicable = true,
                                      .reason = base::Localized{"Not a task of this city.", "非本市權責。"}};
        must(commands::rate(project, *m_catalogue, round, leaf, rating).has_value(), leaf.c_str());
    }
    const auto newborn =
        add("initiatives", {{"title", Value{both("One-visit newborn service", "新生兒一次辦妥服務")}},
                            {"status", Value{std::string("running")}},
                            {"health", Value{std::string("at_risk")}},
                            {"lead_department", Value{civil}},
                            {"start", date(2026, 1, 5)},
                            {"end", date(2026, 10, 7)},
                            {"capital", Value{base::Money{1200000000, "TWD"}}}});
    add("initiatives", {{"title", Value{both("Open the contract register", "公開契約清冊")}},
                        {"status", Value{std::string("done")}},
                        {"lead_department", Value{it}},
                        {"end", date(2026, 6, 30)},
                        {"result", Value{both("132 → 38 minutes per case", "每案 132 → 38 分鐘")}}});
    add("actions", {{"title", Value{both("Ask the Port Authority for the data agreement", "向港務公司洽談資料協議")}},
                    {"due", date(2026, 12, 15)},
                    {"status", Value{std::string("open")}},
                    {"initiative", Value{newborn}}});
    add("decisions",
        {{"title", Value{both("Publish the roadmap before the council session", "議會定期會前公布藍圖")}},
         {"due", date(2026, 11, 30)}});
    settle(session());
}

}  // namespace cw::test
