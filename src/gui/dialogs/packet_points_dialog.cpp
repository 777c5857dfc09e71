#include "gui/dialogs/packet_points_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

#include "base/os/atomic_file.h"
#include "gui/convert.h"
#include "gui/dialogs/dialogs.h"
#include "gui/session/project_session.h"
#include "gui/session/settings.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

namespace {

constexpr double kWidth = 760, kHeight = 560;

}  // namespace

PacketPointsDialog::PacketPointsDialog(const Theme& theme, ProjectSession& session, Dialogs& dialogs,
                                       std::vector<commands::PacketPoints> lists, QWidget* parent)
    : QDialog(parent), m_session(session), m_dialogs(dialogs), m_lists(std::move(lists)) {
    setObjectName(QStringLiteral("packetPoints"));
    setWindowTitle(tr("Open points"));
    resize(theme.px(kWidth), theme.px(kHeight));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kXl, Space::kL);
    column->setSpacing(theme.px(Space::kS));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, tr("Open points"), Tone::Normal, this));
    auto* about = new PlainLabel(theme, TextRole::Body,
                                 tr("What could not be taken or is still to be decided, to be sent back to the "
                                    "department in the language of its packet."),
                                 Tone::Secondary, this);
    column->addWidget(about->wrapped());
    m_which = new CalmComboBox(theme, this);
    m_which->setObjectName(QStringLiteral("packetPoints.which"));
    m_which->setAccessibleName(tr("Department"));
    for (const auto& list : m_lists)
        m_which->addItem(qs(list.department) + QStringLiteral(" · ") +
                         tr("%n point(s) open", nullptr, static_cast<int>(list.points.size())));
    column->addWidget(m_which);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("packetPoints.text"));
    m_text->setAccessibleName(tr("Open points"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    m_said = new PlainLabel(theme, TextRole::Body, {}, Tone::Secondary, this);
    m_said->setObjectName(QStringLiteral("packetPoints.said"));
    column->addWidget(m_said->wrapped());
    auto* row = new QHBoxLayout;
    auto* copying = makeButton(QStringLiteral("packetPoints.copy"), tr("Copy"), ButtonLook::Normal, this);
    auto* saving = makeButton(QStringLiteral("packetPoints.save"), tr("Save…"), ButtonLook::Normal, this);
    auto* close = makeButton(QStringLiteral("packetPoints.close"), tr("Close"), ButtonLook::Primary, this);
    row->addWidget(copying);
    row->addWidget(saving);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PacketPointsDialog::showList);
    connect(copying, &QPushButton::clicked, this, &PacketPointsDialog::copy);
    connect(saving, &QPushButton::clicked, this, &PacketPointsDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    showList();
}

const commands::PacketPoints& PacketPointsDialog::current() const {
    static const commands::PacketPoints kNone;
    const int at = m_which->currentIndex();
    return at < 0 ? kNone : m_lists[static_cast<std::size_t>(at)];
}

void PacketPointsDialog::showList() {
    m_text->setPlainText(qs(current().text));
    say({}, Tone::Secondary);
}

void PacketPointsDialog::say(const QString& text, Tone tone) {
    m_said->setTone(tone);
    m_said->setText(text);
}

void PacketPointsDialog::copy() {
    QGuiApplication::clipboard()->setText(qs(current().text));
    say(tr("Copied."), Tone::Good);
}

void PacketPointsDialog::save() {
    const QDir folder(m_session.settings().text("lastFolder"));
    const QString path =
        m_dialogs.saveFile(this, tr("Save the list"), folder.filePath(qs(current().fileName)), tr("Text (*.txt)"));
    if (path.isEmpty()) return;
    m_session.settings().set("lastFolder", QFileInfo(path).absolutePath());
    const auto done = base::os::publishBytes(current().text, ss(path), {});
    if (!done) return say(m_session.errorText(done.error()), Tone::Bad);
    say(tr("%1 was written.").arg(QFileInfo(path).fileName()), Tone::Good);
}

}  // namespace cw::gui
