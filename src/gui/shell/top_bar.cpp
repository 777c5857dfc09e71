#include "gui/shell/top_bar.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "gui/convert.h"
#include "gui/session/settings.h"
#include "gui/shell/action_table.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"
#include "store/labels.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr double kSearchWidth = 200;
constexpr double kSearchWidest = 420;
constexpr int kMenuCharacters = 44;
}  // namespace

TopBar::TopBar(Workbench& workbench, QWidget* parent) : QFrame(parent), m_workbench(workbench) {
    const auto& theme = workbench.theme();
    setObjectName(QStringLiteral("topBar"));
    auto* row = new QHBoxLayout(this);
    setMargins(row, theme, Space::kL, Space::kXs);
    row->setSpacing(theme.px(Space::kS));
    setMinimumWidth(1);  // it leaves things out instead of widening the window
    m_menu = makeButton(QStringLiteral("top.menu"), tr("Citywright"), ButtonLook::Link, this);
    m_menu->setFont(theme.font(TextRole::Strong));
    m_menu->setIcon(theme.icon(QStringLiteral("menu-2")));
    m_menu->setProperty("tone", QStringLiteral("plain"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setShortcut(QKeySequence(Qt::Key_F10));
    connect(m_menu, &QPushButton::clicked, this, &TopBar::openMenu);
    row->addWidget(m_menu);
    m_title = new PlainLabel(theme, TextRole::Body, {}, Tone::Secondary, this);
    m_title->setObjectName(QStringLiteral("programmeTitle"));
    row->addWidget(m_title, 3);
    m_search = makeButton(QStringLiteral("top.search"), tr("Go to or do…   Ctrl+K"), ButtonLook::Normal, this);
    m_search->setProperty("look", QStringLiteral("search"));
    m_search->setAccessibleName(tr("Go to or do…   Ctrl+K"));
    m_search->setIcon(theme.icon(QStringLiteral("search"), theme.palette().secondary));
    m_search->setMinimumWidth(theme.px(kSearchWidth));
    m_search->setMaximumWidth(theme.px(kSearchWidest));
    connect(m_search, &QPushButton::clicked, this, [this] { m_workbench.trigger(QStringLiteral("palette")); });
    row->addWidget(m_search, 3);
    row->addStretch(1);
    m_round = makeButton(QStringLiteral("top.round"), {}, ButtonLook::Link, this);
    m_round->setProperty("tone", QStringLiteral("secondary"));
    connect(m_round, &QPushButton::clicked, this, &TopBar::openRounds);
    row->addWidget(m_round);
    auto* language = makeButton(QStringLiteral("top.language"), QStringLiteral("中 / EN"), ButtonLook::Normal, this);
    language->setAccessibleName(tr("Switch between Chinese and English"));
    connect(language, &QPushButton::clicked, this, [this] { m_workbench.trigger(QStringLiteral("language")); });
    row->addWidget(language);
    const auto icon = [&](const char* action, const QString& picture) {
        const auto id = QString::fromLatin1(action);
        auto* button = makeIconButton(theme, QStringLiteral("top.") + id, picture, actionText(*findAction(id)), this);
        connect(button, &QToolButton::clicked, this, [this, id] { m_workbench.trigger(id); });
        row->addWidget(button);
        return button;
    };
    icon("scheme", theme.isDark() ? QStringLiteral("sun") : QStringLiteral("moon"));
    m_undo = icon("undo", QStringLiteral("arrow-back-up"));
    m_redo = icon("redo", QStringLiteral("arrow-forward-up"));
    m_save = makeButton(QStringLiteral("top.save"), tr("Save"), ButtonLook::Primary, this);
    connect(m_save, &QPushButton::clicked, this, [this] { m_workbench.trigger(QStringLiteral("save")); });
    row->addWidget(m_save);
    auto& session = workbench.session();
    connect(&session, &ProjectSession::stateChanged, this, &TopBar::refresh);
    connect(&session, &ProjectSession::projectChanged, this, &TopBar::refresh);
    connect(&session, &ProjectSession::snapshotChanged, this, &TopBar::refresh);
    refresh();
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::fit() {
    if (m_fitting) return;
    m_fitting = true;
    const auto tooWide = [this] {
        layout()->invalidate();
        return layout()->minimumSize().width() > width();
    };
    m_search->setText(tr("Go to or do…   Ctrl+K"));
    m_search->setMinimumWidth(m_workbench.theme().px(kSearchWidth));
    m_round->setVisible(m_workbench.session().hasProject());
    if (tooWide()) {
        m_search->setText({});
        m_search->setMinimumWidth(0);
    }
    if (tooWide()) m_round->hide();
    m_fitting = false;
}

void TopBar::refresh() {
    auto& session = m_workbench.session();
    const bool open = session.hasProject();
    m_title->setElided(session.programmeTitle());
    const auto name = [&](const std::optional<store::HistoryEntry>& entry, const QString& withLabel,
                          const QString& without) {
        return entry ? withLabel.arg(qs(store::labelText(entry->label, session.texts()))) : without;
    };
    const auto undo = session.nextUndo();
    const auto redo = session.nextRedo();
    m_undo->setEnabled(undo.has_value());
    m_redo->setEnabled(redo.has_value());
    m_undo->setToolTip(plainToolTip(name(undo, tr("Undo: %1"), tr("Nothing to undo"))));
    m_redo->setToolTip(plainToolTip(name(redo, tr("Redo: %1"), tr("Nothing to redo"))));
    m_save->setEnabled(open && session.saveState() != ProjectSession::SaveState::Saving);
    m_save->setVisible(open);
    m_round->setVisible(open);
    if (!open) return fit();
    const auto* round = session.assessment().round();
    const auto& rounds = session.snapshot().registry();
    const int index = rounds.index(model::Rounds::kName);
    const auto title = round ? session.titleOf(index, *round) : tr("No round yet");
    m_round->setText(shortened(title, 24));
    m_round->setAccessibleName(tr("Assessment round: %1").arg(title));
    m_round->setToolTip(plainToolTip(title));
    fit();
}

void TopBar::openMenu() {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("menu"));
    auto& session = m_workbench.session();
    QString group;
    for (const auto& row : actionRows()) {
        if (!group.isEmpty() && group != QLatin1String(row.menu)) menu.addSeparator();
        if (group == QLatin1String("file") && group != QLatin1String(row.menu)) {
            auto* recent = menu.addMenu(tr("Recent projects"));
            const auto files = session.settings().recentFiles();
            for (const auto& path : files) {
                auto* action = recent->addAction(shortened(path, kMenuCharacters));
                connect(action, &QAction::triggered, this,
                        [this, path] { m_workbench.trigger(QStringLiteral("open:") + path); });
            }
            recent->setEnabled(!files.isEmpty());
            menu.addSeparator();
        }
        group = QLatin1String(row.menu);
        auto text = actionText(row);
        auto* action = menu.addAction(text);
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        action->setShortcutVisibleInContextMenu(true);
        if (row.icon[0] != '\0') action->setIcon(m_workbench.theme().icon(QLatin1String(row.icon)));
        const bool usable = row.needs == ActionNeeds::Nothing ||
                            (row.needs == ActionNeeds::Project && session.hasProject()) ||
                            (row.needs == ActionNeeds::Undo && session.nextUndo()) ||
                            (row.needs == ActionNeeds::Redo && session.nextRedo());
        action->setEnabled(usable);
        connect(action, &QAction::triggered, this,
                [this, id = QString::fromLatin1(row.id)] { m_workbench.trigger(id); });
    }
    menu.exec(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void TopBar::openRounds() {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("rounds"));
    auto& session = m_workbench.session();
    const int index = session.snapshot().registry().index(model::Rounds::kName);
    for (const auto* round : analysis::roundsByDate(session.snapshot())) {
        auto* action = menu.addAction(shortened(session.titleOf(index, *round), kMenuCharacters));
        action->setCheckable(true);
        action->setChecked(round->id == session.roundId());
        connect(action, &QAction::triggered, this, [this, id = round->id] { m_workbench.session().chooseRound(id); });
    }
    if (!menu.isEmpty()) menu.addSeparator();
    connect(menu.addAction(tr("All rounds…")), &QAction::triggered, this, [this] {
        m_workbench.goTo({"rounds", {}, {}, {}});
    });
    menu.exec(m_round->mapToGlobal(QPoint(0, m_round->height())));
}

}  // namespace cw::gui
