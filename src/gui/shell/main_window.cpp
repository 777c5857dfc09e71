#include "gui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QRadioButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "gui/convert.h"
#include "gui/dialogs/replace_dialog.h"
#include "gui/dialogs/standard_dialogs.h"
#include "gui/pages/page.h"
#include "gui/pages/start_page.h"
#include "gui/session/settings.h"
#include "gui/shell/action_table.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/file_flow.h"
#include "gui/shell/findings_bar.h"
#include "gui/shell/guidance_pane.h"
#include "gui/shell/navigator.h"
#include "gui/shell/notice_bar.h"
#include "gui/shell/opening_cover.h"
#include "gui/shell/top_bar.h"
#include "gui/shell/undo_flow.h"
#include "gui/widgets/calm_stack.h"
#include "gui/widgets/level_control.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Shape;

namespace {
constexpr int kTextStep = 10;
constexpr std::size_t kPlacesKept = 50;
const std::string kStart = "start";
}  // namespace

MainWindow::MainWindow(const Services& services)
    : m_dialogs(services.dialogs), m_theme(std::make_unique<Theme>(services.settings)) {
    if (!m_dialogs) {
        m_ownDialogs = std::make_unique<StandardDialogs>(*this);
        m_dialogs = m_ownDialogs.get();
    }
    setObjectName(QStringLiteral("mainWindow"));
    installLevelControlAccessibility();
    if (services.useLanguage) services.useLanguage(services.settings.language());
    m_session = new ProjectSession(services, this);
    m_flow = new FileFlow(*this, this);
    m_theme->apply(*qApp);
    resize(1280, 720);
    if (const auto geometry = services.settings.value("geometry").toByteArray(); !geometry.isEmpty())
        restoreGeometry(geometry);
    buildShortcuts();
    qApp->installEventFilter(this);
    connect(m_session, &ProjectSession::languageChanged, this, &MainWindow::rebuild);
    connect(m_session, &ProjectSession::projectChanged, this, [this] {
        m_back.clear();
        m_forward.clear();
        m_place = {m_session->hasProject() ? "overview" : kStart, {}, {}, {}};
        m_rebuildKeeps = false;  // what stands in the forms is of the project that went
        if (!m_leaving) rebuild();
        m_rebuildKeeps = true;
    });
    connect(m_session, &ProjectSession::snapshotChanged, this, [this] {
        // a button would undo something else now, and what failed was tried again or left
        const bool offered = std::exchange(m_undoOffered, false);
        const bool refused = std::exchange(m_refusalTold, false);
        if (offered || refused) m_notice->hide();
    });
    connect(m_session, &ProjectSession::openingChanged, this, &MainWindow::showOpening);
    connect(m_session, &ProjectSession::stateChanged, this, &MainWindow::updateTitle);
    connect(m_session, &ProjectSession::failed, this,
            [this](const base::Error& error) { notify(m_session->errorText(error), Tone::Bad); });
    connect(m_session, &ProjectSession::refused, this, [this] {
        // not in this turn: what succeeds right behind it must not take it away unread
        QTimer::singleShot(0, this, [this, which = m_noticesTold] { m_refusalTold = which == m_noticesTold; });
    });
    connect(&services.settings, &Settings::changed, this, [this](const QString& id) {
        if (id == QLatin1String("scheme") || id == QLatin1String("textSize")) {
            m_theme->reload();
            m_theme->apply(*qApp);
            rebuild();
        }
    });
}

MainWindow::~MainWindow() {
    // pages ask the session while they die, and the session is a child too
    delete takeCentralWidget();
    qDeleteAll(findChildren<QWidget*>(QStringLiteral("central"), Qt::FindDirectChildrenOnly));
}

void MainWindow::buildShortcuts() {
    const auto bind = [this](const QKeySequence& keys, auto run) {
        if (keys.isEmpty()) return;
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, run);
        m_shortcuts.push_back(shortcut);
    };
    for (const auto& row : actionRows())
        bind(QKeySequence(QLatin1String(row.shortcut)), [this, id = QString::fromLatin1(row.id)] { trigger(id); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { trigger(QStringLiteral("redo")); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { trigger(QStringLiteral("larger")); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goForward(); });
}

void MainWindow::rebuild() {
    if (m_stack && m_rebuildKeeps) keepForms(*m_stack);
    const auto asked = m_findings && m_rebuildKeeps ? m_findings->asked() : std::nullopt;
    const auto at = m_page ? m_page->here() : m_place;
    const auto* explained = m_guidance ? m_guidance->item() : nullptr;
    m_pages.clear();
    m_page = nullptr;
    // kept whatever comes of the opening: why nothing came of it may stand in the notice
    if (m_expecting)
        delete m_stack->widget(0);
    else
        buildFrame();
    m_expecting = false;
    auto place = m_place;
    if (!at.page.empty() && at.page == m_place.page) place = at;
    showPlace(place);
    if (explained && m_page && m_page->wantsGuidance()) showGuidance(explained);
    // without this the first control of the page would seem chosen
    if (m_session->hasProject() && !(focusWidget() && m_page && m_page->isAncestorOf(focusWidget())))
        m_navigator->setFocus(Qt::OtherFocusReason);
    updateTitle();
    if (asked) m_findings->ask(*asked);
}

void MainWindow::buildFrame() {
    auto* central = new QWidget(this);
    central->setObjectName(QStringLiteral("central"));
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topBar = new TopBar(*this, central);
    column->addWidget(m_topBar);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_navigator = new Navigator(*this, central);
    middle->addWidget(m_navigator);
    auto* pageColumn = new QVBoxLayout;
    pageColumn->setSpacing(0);
    m_stack = new CalmStack(central);
    pageColumn->addWidget(m_stack, 1);
    middle->addLayout(pageColumn, 1);
    m_guidance = new GuidancePane(*this, central);
    connect(m_guidance, &GuidancePane::closeAsked, this, &MainWindow::runGuidance);
    middle->addWidget(m_guidance);
    column->addLayout(middle, 1);
    m_findings = new FindingsBar(*this, central);
    column->addWidget(m_findings);
    m_notice = new NoticeBar(*m_theme, m_findings);
    m_findings->hold(*m_notice);
    connect(m_notice, &NoticeBar::shownChanged, m_findings, [this] {
        m_findings->refreshState();
        arrange();
    });
    if (auto* old = takeCentralWidget()) {
        old->setParent(this);
        old->hide();
        old->deleteLater();  // the rebuild may have been asked for by one of its buttons
    }
    m_palette = nullptr;
    setCentralWidget(central);
}

QWidget* MainWindow::pageParent() {
    return m_stack;
}

Page* MainWindow::pageFor(const std::string& id) {
    const auto found = m_pages.find(id);
    if (found != m_pages.end()) return found->second;
    std::unique_ptr<Page> made;
    if (id == kStart || !m_session->hasProject())
        made = std::make_unique<StartPage>(*this, *m_flow);
    else
        made = makePage(id, *this);
    if (!made) return nullptr;
    auto* page = made.release();
    page->setGeometry(m_stack->rect());  // else pictures are laid out for widths that nobody sees
    page->setMinimumSize(1, 1);          // the widest page must not decide the window's least width
    m_stack->addWidget(page);
    m_pages.emplace(id, page);
    return page;
}

void MainWindow::goTo(const Place& place) {
    if (m_showing) return;
    ensureBuilt();
    commitPending();
    auto target = place;
    if (target.page.empty()) target.page = m_place.page;
    if (m_page) {
        const auto from = m_page->here();
        if (!(from == target) && !m_place.page.empty() && m_place.page != kStart) {
            m_back.push_back(from.page.empty() ? m_place : from);
            if (m_back.size() > kPlacesKept) m_back.erase(m_back.begin());
            m_forward.clear();
        }
    }
    showPlace(target);
}

void MainWindow::showPlace(const Place& place) {
    m_showing = true;
    auto target = place;
    if (target.page.empty()) target.page = m_session->hasProject() ? "overview" : kStart;
    if (!m_session->hasProject()) target = {kStart, {}, {}, {}};
    auto* page = pageFor(target.page);
    if (!page) {
        target = {"overview", {}, {}, {}};
        page = pageFor(target.page);
    }
    m_place = target;
    m_page = page;
    arrange();
    // the keyboard stands in the navigator unless the page claims it; Qt would give it to whatever comes next
    if (m_stack->currentWidget() != page && m_session->hasProject()) m_navigator->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(page);
    m_navigator->showPage(target.page);
    m_showing = false;
    if (!page->wantsGuidance()) m_guidance->showItem(nullptr);
    arrange();
    page->reveal(target);
    if (isVisible()) finishLayouts();
}

void MainWindow::goBack() {
    if (m_back.empty() || m_session->isOpening()) return;
    commitPending();
    m_forward.push_back(m_page ? m_page->here() : m_place);
    const auto place = m_back.back();
    m_back.pop_back();
    showPlace(place);
}

void MainWindow::goForward() {
    if (m_forward.empty() || m_session->isOpening()) return;
    commitPending();
    m_back.push_back(m_page ? m_page->here() : m_place);
    const auto place = m_forward.back();
    m_forward.pop_back();
    showPlace(place);
}

void MainWindow::showGuidance(const framework::Item* item) {
    m_guidance->showItem(item);
    arrange();
}

void MainWindow::notify(const QString& text, Tone tone, const QString& actionText, std::function<void()> action) {
    ensureBuilt();
    m_undoOffered = m_refusalTold = false;
    ++m_noticesTold;
    m_notice->say(text, tone, actionText, std::move(action));
}

void MainWindow::offerUndo(const QString& text, Tone tone) {
    notify(text, tone, tr("Undo"), [this] { trigger(QStringLiteral("undo")); });
    m_undoOffered = true;
}

void MainWindow::trigger(const QString& actionId) {
    if (m_session->isOpening()) return;
    if (actionId.startsWith(QLatin1String("open:"))) return m_flow->openPath(actionId.mid(5));
    const auto* row = findAction(actionId);
    if (!row) return;
    if (row->needs != ActionNeeds::Nothing && !m_session->hasProject()) return;
    commitPending();
    (this->*row->run)();
}

void MainWindow::commitPending() {
    if (m_page) m_page->commitPending();
}

Unfinished MainWindow::finishForms() {
    commitPending();
    if (!m_stack || !m_session->hasProject()) return {};
    auto left = gui::finishForms(*m_stack, *m_session, true);
    if (m_findings->asked()) left.fields << tr("Reason for accepting a finding");
    return left;
}

void MainWindow::openAtStart(const QString& path, std::chrono::milliseconds patience) {
    if (path.isEmpty()) return ensureBuilt();
    m_starting = true;
    m_flow->openFirst(path);  // first, so that the other thread has it while the frame is built
    m_starting = false;
    if (!m_session->isOpening()) return ensureBuilt();
    buildExpecting(path);
    layout()->activate();  // both, so that the page is made for the room that it will have
    centralWidget()->layout()->activate();
    m_session->awaitOpening(patience);
    if (m_session->isOpening()) showOpening();
}

void MainWindow::showOpening() {
    if (m_starting) return;
    ensureBuilt();
    if (!m_session->isOpening()) {
        if (m_expecting) rebuild();  // nothing came of it
        if (m_cover) m_cover->end();
        m_cover = nullptr;
        return;
    }
    if (!m_cover) m_cover = new OpeningCover(*m_theme, this);
    m_cover->begin(m_expecting ? QString() : tr("Opening %1…").arg(m_session->openingName()));
}

void MainWindow::buildExpecting(const QString& path) {
    m_expecting = true;
    m_pages.clear();  // of a frame that was there before
    m_page = nullptr;
    buildFrame();
    m_navigator->prepare();
    auto* waiting = new PlainLabel(*m_theme, TextRole::Body, tr("Opening %1…").arg(QFileInfo(path).fileName()),
                                   Tone::Secondary, m_stack);
    waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(waiting);
    arrange();
}

void MainWindow::ensureBuilt() {
    if (!m_stack) rebuild();
}

void MainWindow::showEvent(QShowEvent* event) {
    ensureBuilt();
    QMainWindow::showEvent(event);
}

bool MainWindow::isNarrow() const {
    // large text needs the room as much as a small window does
    return width() < std::max(static_cast<int>(Shape::kDrawerBelow), m_theme->px(Shape::kDrawerBelow));
}

bool MainWindow::isCrowded() const {
    constexpr double kMostOfWindow = 0.35;
    return m_theme->px(Shape::kNavigatorWidth) > width() * kMostOfWindow;
}

void MainWindow::arrange() {
    const bool open = m_session->hasProject();
    const bool narrow = isNarrow();
    auto& settings = m_session->settings();
    m_navigator->setVisible((open || m_expecting) && (isCrowded() ? m_navigatorOpen : settings.flag("navigator")));
    m_findings->setVisible(open || !m_notice->isHidden());  // an error may have to be told without a project
    const bool wanted = narrow ? m_drawerOpen : settings.flag("guidance");
    m_guidance->setVisible(open && wanted && m_page && m_page->wantsGuidance());
}

void MainWindow::updateTitle() {
    const auto title =
        m_session->hasProject() ? tr("%1[*] – Citywright", "file name").arg(m_session->fileName()) : tr("Citywright");
    setWindowTitle(title);
    setWindowModified(m_session->isModified());
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (m_guidance) arrange();
}

bool MainWindow::event(QEvent* event) {
    // a press elsewhere must not lose what stands in a field
    if (event->type() == QEvent::WindowDeactivate) commitPending();
    return QMainWindow::event(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Outside dialogs Qt does nothing on Enter on a button.
    if (event->type() != QEvent::KeyPress) return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button || button->window() != this || qobject_cast<QCheckBox*>(button) ||
        qobject_cast<QRadioButton*>(button))
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter || (key.modifiers() & ~Qt::KeypadModifier)) return false;
    if (!key.isAutoRepeat()) button->click();
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    commitPending();
    const bool settled = std::exchange(m_formsSettled, false) || m_closing;
    if (!settled && !m_flow->settleForms()) return event->ignore();
    if (m_closing || !m_session->isModified()) {
        m_session->settings().set("geometry", saveGeometry());
        m_leaving = true;                    // nothing is built for a window that goes
        m_session->closeProject(m_closing);  // one that is being opened is dropped
        return event->accept();
    }
    event->ignore();
    m_flow->settleModified([this](bool discard) {
        m_formsSettled = true;
        m_closing = discard;  // after a save the flag is clear, unless the user went on meanwhile
        close();
    });
}

void MainWindow::runNew() {
    m_flow->newProject();
}
void MainWindow::runOpen() {
    m_flow->openProject();
}
void MainWindow::runSave() {
    m_flow->save();
}
void MainWindow::runSaveAs() {
    m_flow->saveAs();
}
void MainWindow::runReport() {
    goTo({"report", {}, {}, {}});
}
void MainWindow::runPackets() {
    m_dialogs->packets(this, *m_session);
}
void MainWindow::runClose() {
    m_flow->closeProject();
}

void MainWindow::runUndo() {
    undoStep(*this, m_page);
}
void MainWindow::runRedo() {
    redoStep(*this, m_page);
}
void MainWindow::runReplace() {
    replaceHere(*this, m_page ? m_page->here() : Place());
}

void MainWindow::runPalette() {
    if (!m_palette) m_palette = new CommandPalette(*this, centralWidget());
    m_palette->open();
}

void MainWindow::runLanguage() {
    m_session->setLanguage(base::other(m_session->language()));
}

void MainWindow::runScheme() {
    m_session->settings().set("scheme", m_theme->isDark() ? QStringLiteral("light") : QStringLiteral("dark"));
}

void MainWindow::runGuidance() {
    if (isNarrow())
        m_drawerOpen = !m_drawerOpen;
    else
        m_session->settings().set("guidance", !m_session->settings().flag("guidance"));
    arrange();
}

void MainWindow::runNavigator() {
    if (isCrowded())
        m_navigatorOpen = !m_navigatorOpen;
    else
        m_session->settings().set("navigator", !m_session->settings().flag("navigator"));
    arrange();
}

void MainWindow::runFindings() {
    m_findings->setOpen(!m_findings->isOpen());
}
void MainWindow::runLarger() {
    changeTextSize(kTextStep);
}
void MainWindow::runSmaller() {
    changeTextSize(-kTextStep);
}

void MainWindow::changeTextSize(int step) {
    auto& settings = m_session->settings();
    settings.set("textSize", settings.number("textSize") + step);
}

void MainWindow::runFullScreen() {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}
void MainWindow::runSettings() {
    m_dialogs->settings(this, *m_session);
}
void MainWindow::runKeys() {
    m_dialogs->keys(this);
}

void MainWindow::runAbout() {
    m_dialogs->about(this, *m_session);
}
void MainWindow::runQuit() {
    close();
}

}  // namespace cw::gui
