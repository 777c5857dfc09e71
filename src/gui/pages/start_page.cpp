#include "gui/pages/start_page.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

#include "base/os/atomic_file.h"
#include "gui/convert.h"
#include "gui/session/settings.h"
#include "gui/shell/file_flow.h"
#include "gui/widgets/eliding_link.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr double kColumnWidth = 720;
}

StartPage::StartPage(Workbench& workbench, FileFlow& flow) : Page(workbench), m_flow(flow) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("start"));
    area->setAccessibleName(tr("Start"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area->viewport());
    auto* centre = new QHBoxLayout(content);
    centre->addStretch(1);
    auto* box = new QWidget(content);
    box->setMaximumWidth(theme().px(kColumnWidth));
    auto* column = new QVBoxLayout(box);
    setMargins(column, theme(), Space::kXl, Space::k3xl);
    column->setSpacing(theme().px(Space::kS));
    column->addWidget(new PlainLabel(theme(), TextRole::Figure, tr("Citywright"), Tone::Normal, box));
    column->addWidget((new PlainLabel(theme(), TextRole::Section,
                                      tr("Planning and assessment for smart-city programmes"), Tone::Secondary, box))
                          ->wrapped());
    addSpace(column, theme(), Space::kL);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme().px(Space::kM));
    auto* create = makeButton(QStringLiteral("start.new"), tr("New project"), ButtonLook::Primary, box);
    m_first = create;
    auto* open = makeButton(QStringLiteral("start.open"), tr("Open…"), ButtonLook::Normal, box);
    connect(create, &QPushButton::clicked, this, [this] { m_flow.newProject(); });
    connect(open, &QPushButton::clicked, this, [this] { m_flow.openProject(); });
    buttons->addWidget(create);
    buttons->addWidget(open);
    if (session().services().openSample) {
        auto* sample =
            makeButton(QStringLiteral("start.sample"), tr("Look at the example city"), ButtonLook::Normal, box);
        connect(sample, &QPushButton::clicked, this, [this] { m_flow.openSample(); });
        buttons->addWidget(sample);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    addSpace(column, theme(), Space::kL);
    addRecoverable(column);
    addRecent(column);
    column->addStretch();
    centre->addWidget(box, 8);
    centre->addStretch(1);
    area->setWidget(content);
    outer->addWidget(area);
}

void StartPage::reveal(const Place&) {
    m_first->setFocus(Qt::OtherFocusReason);
}

void StartPage::addRecoverable(QVBoxLayout* column) {
    const auto found = store::ProjectFile::recoverable(session().services().setup.places);
    if (found.empty()) return;
    column->addWidget(new PlainLabel(theme(), TextRole::Section, tr("Unsaved work")));
    column->addWidget((new PlainLabel(theme(), TextRole::Body,
                                      tr("The program ended before these changes were saved to a file. All of them "
                                         "are there; only what was still being typed in a form is not."),
                                      Tone::Secondary))
                          ->wrapped());
    for (const auto& each : found) {
        column->addWidget(makeLine());
        auto* row = new QHBoxLayout;
        const auto name =
            each.path.empty() ? tr("a project that was never saved") : QFileInfo(qs(each.path)).fileName();
        auto* text = new PlainLabel(theme(), TextRole::Body,
                                    tr("%1: %n change(s), the last on %2", nullptr, static_cast<int>(each.changes))
                                        .arg(name, qs(session().texts().dateTime(each.lastChangeUtc))));
        row->addWidget(text->wrapped(), 1);
        auto* recover = makeButton(QStringLiteral("start.recover"), tr("Recover"), ButtonLook::Primary);
        recover->setAccessibleName(tr("Recover %1").arg(name));
        auto* discard = makeButton(QStringLiteral("start.discard"), tr("Throw away"), ButtonLook::Normal);
        discard->setAccessibleName(tr("Throw away %1").arg(name));
        row->addWidget(recover);
        row->addWidget(discard);
        column->addLayout(row);
        connect(recover, &QPushButton::clicked, this, [this, each] { m_flow.recover(each); });
        connect(discard, &QPushButton::clicked, this, [this, each, recover, discard, name] {
            Question question;
            question.title = tr("Throw unsaved work away?");
            question.text = tr("The changes to %1 will be gone for good.").arg(name);
            question.answers = {tr("Keep it"), tr("Throw away")};
            question.warning = true;
            if (workbench().dialogs().ask(workbench().window(), question) != 1) return;
            const auto gone = store::ProjectFile::discard(each);
            if (!gone) return session().announce(gone.error());
            recover->setEnabled(false);
            discard->setEnabled(false);
        });
    }
    addSpace(column, theme(), Space::kL);
}

void StartPage::addRecent(QVBoxLayout* column) {
    const auto paths = session().settings().recentFiles();
    column->addWidget(new PlainLabel(theme(), TextRole::Section, tr("Recent projects")));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    if (paths.isEmpty()) {
        column->addWidget((new PlainLabel(theme(), TextRole::Body,
                                          tr("None yet. A new project asks six questions and opens on its overview."),
                                          Tone::Secondary))
                              ->wrapped());
        return;
    }
    fillRecent(paths, {});
    auto present = std::make_shared<std::vector<bool>>();
    session().inBackground(
        [paths, present] {
            for (const auto& path : paths) present->push_back(base::os::exists(ss(path)));
        },
        [self = QPointer<StartPage>(this), paths, present] {
            if (self) self->fillRecent(paths, *present);
        });
}

void StartPage::fillRecent(const QStringList& paths, const std::vector<bool>& present) {
    clearLayout(m_recent);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto& path = paths[i];
        const bool missing = static_cast<std::size_t>(i) < present.size() && !present[static_cast<std::size_t>(i)];
        const QFileInfo info(path);
        auto* row = new QHBoxLayout;
        row->setSpacing(theme().px(Space::kM));
        auto* link = new ElidingLink(QStringLiteral("start.recent"), info.completeBaseName());
        link->setAccessibleName(missing ? tr("%1, no longer there").arg(path) : path);
        row->addWidget(link);
        auto* where = new PlainLabel(theme(), TextRole::Caption, {}, missing ? Tone::Attention : Tone::Secondary);
        where->setElided(missing ? tr("▲ no longer in %1").arg(info.path()) : info.path());
        row->addWidget(where, 1);
        m_recent->addWidget(makeLine());
        m_recent->addLayout(row);
        connect(link, &QPushButton::clicked, this, [this, path, missing] {
            if (missing)
                m_flow.handleMissing(path);
            else
                m_flow.openPath(path);
        });
    }
}

}  // namespace cw::gui
