#include <fontconfig/fontconfig.h>
#include <malloc.h>

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>
#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <future>
#include <memory>
#include <thread>

#include "app/composition.h"
#include "app/named_file.h"
#include "app/pictures_and_reports.h"
#include "app/sample.h"
#include "base/error_codes.h"
#include "base/log.h"
#include "base/os/atomic_file.h"
#include "gui/pages/page.h"
#include "gui/session/settings.h"
#include "gui/shell/main_window.h"

namespace {

using cw::base::Language;
using cw::base::Result;

/// Switches the translators of the whole application; the window's own texts and Qt's dialogs.
class Translators {
public:
    explicit Translators(cw::app::Composition& made) : m_made(made) {}
    void use(Language language) {
        if (m_ours != nullptr) QCoreApplication::removeTranslator(m_ours);
        if (m_qt) QCoreApplication::removeTranslator(m_qt.get());
        m_qt = std::make_unique<QTranslator>();
        const QLocale locale(language == Language::ZhTw ? QStringLiteral("zh_TW") : QStringLiteral("en_GB"));
        QLocale::setDefault(locale);
        // Qt's own first: what is installed last is asked first.
        if (m_qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(m_qt.get());
        m_ours = &m_made.texts(language).translator();
        QCoreApplication::installTranslator(m_ours);
    }

private:
    cw::app::Composition& m_made;
    QTranslator* m_ours = nullptr;
    std::unique_ptr<QTranslator> m_qt;
};

Result<void> publish(const cw::gui::ReportRequest& request, const Result<std::string>& bytes) {
    if (!bytes) return cw::base::passOn(bytes);
    cw::base::os::PublishOptions options;
    options.sessionTag = "report-" + std::to_string(QCoreApplication::applicationPid());
    const auto done = cw::base::os::publishBytes(*bytes, request.path, options);
    if (!done) return cw::base::passOn(done);
    return {};
}

bool isAsked(int argc, char** argv, const char* option) {
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], option) == 0) return true;
    return false;
}

/// The name that the user gave in the settings; empty: the system's.
std::string userOf(const cw::gui::Settings& settings) {
    return settings.text("userName").trimmed().toStdString();
}

void startLog() {
    const std::string folder = cw::app::stateFolder();
    if (cw::base::os::makeFolder(folder)) cw::base::log::start(folder);
}

/// --quit-after-first-paint: for the bench. Says so once the page that was asked for has been painted, and ends.
class QuitAfterPaint final : public QObject {
public:
    QuitAfterPaint(cw::gui::MainWindow& window, bool wantsProject) : m_window(window), m_wantsProject(wantsProject) {}
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool there = !m_wantsProject || m_window.session().hasProject();
        if (event->type() == QEvent::Paint && there && watched == static_cast<QObject*>(m_window.currentPage()))
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return false;
    }

private:
    cw::gui::MainWindow& m_window;
    bool m_wantsProject;
};

/// The catalogue that the program was built with. It is checked by tests, so one that does not load is no state that
/// a window could be shown in.
const cw::framework::Catalogue& needed(cw::app::Composition& made) {
    const auto catalogue = made.catalogue();
    if (catalogue) return **catalogue;
    std::fprintf(stderr, "citywright: %s\n", made.texts(cw::app::localeLanguage()).error(catalogue.error()).c_str());
    std::_Exit(cw::base::errorRow(catalogue.error().code).exitCode);
}

int runWindow(QApplication& application, cw::app::Composition& made, cw::gui::Settings& settings,
              const std::string& named, const std::future<FcBool>& fonts) {
    auto setup = made.fullSetup();
    if (const auto name = userOf(settings); !name.empty()) setup.environment.who = name;
    const auto& english = made.texts(Language::En);
    const auto& chinese = made.texts(Language::ZhTw);
    Translators translators(made);
    const cw::gui::Services services{
        .catalogue = [&made]() -> const cw::framework::Catalogue& { return needed(made); },
        .english = english,
        .chinese = chinese,
        .setup = setup,
        .settings = settings,
        .useLanguage = [&](Language language) { translators.use(language); },
        .report = [&, clock = setup.environment.clock](const cw::gui::ReportRequest& request) -> Result<void> {
            const auto today = cw::base::Date::fromIso(clock->today());
            if (!today) return cw::base::fail(cw::base::ErrorCode::Internal, "clock");
            return publish(request, cw::app::writeReport(needed(made), request.snapshot, request.edition, *today,
                                                         english, chinese));
        },
        .openSample = cw::app::sampleBytes().empty()
                          ? decltype(cw::gui::Services::openSample){}
                          : [made = setup] { return cw::app::openSample(made, cw::app::sampleBytes()); },
        .opened = [&made](const std::string& path) { return made.opened(path); },
        .starters = cw::app::starterFile,
    };
    cw::gui::MainWindow window(services);
    if (fonts.valid()) fonts.wait();  // from here on texts are measured
    const QString file = QString::fromStdString(named);
    QuitAfterPaint quitter(window, !file.isEmpty());
    if (QCoreApplication::arguments().contains(QStringLiteral("--quit-after-first-paint")))
        application.installEventFilter(&quitter);
    window.openAtStart(file);
    window.show();
    return application.exec();
}

}  // namespace

/// Memory is asked of the system in larger steps: the heaps of threads else grow by one page a call, and each call
/// stops the page faults of all threads for its time.
void growHeapsByMegabytes() {
#ifdef __GLIBC__
    constexpr int kStep = 8 << 20;
    mallopt(M_TOP_PAD, kStep);
    mallopt(M_MMAP_THRESHOLD, kStep);  // which else adapts itself, but no longer does once a step is given
#endif
}

int main(int argc, char** argv) {
    growHeapsByMegabytes();
    cw::app::Composition made;
    // Answered before anything that needs a display.
    if (isAsked(argc, argv, "--version")) return std::puts("citywright " CITYWRIGHT_VERSION) < 0 ? 5 : 0;
    if (isAsked(argc, argv, "--help")) {
        const auto& texts = made.texts(cw::app::localeLanguage());
        std::puts(texts.text(CW_TEXT("cli", "Usage: %1"), {"citywright [FILE.citywright]"}).c_str());
        return std::puts(texts.text(CW_TEXT("cli", "“citywright-cli --help” explains the command line.")).c_str()) < 0
                   ? 5
                   : 0;
    }
    startLog();
    cw::gui::Settings settings(QString::fromStdString(cw::app::configFolder() + "/citywright.ini"));
    // decided before the toolkit takes its own options away: what is opened beside it is what the window asks for
    const std::string named = cw::app::namedFile({argv + 1, argv + std::max(argc, 1)});
    // The list of fonts is read beside the toolkit's start, unless a project keeps the second core busy.
    std::future<FcBool> fonts;
    if (named.empty() || std::thread::hardware_concurrency() > 2) fonts = std::async(std::launch::async, FcInit);
    made.prefetch(named, userOf(settings));
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");  // numbers in files are written the same everywhere
    QCoreApplication::setApplicationName(QStringLiteral("Citywright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CITYWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("citywright"));
    return runWindow(application, made, settings, named, fonts);
}
