#include "gui/panels/rater_bar.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

#include "analysis/agreement.h"
#include "commands/assessors.h"
#include "gui/convert.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/raters.h"
#include "model/registers.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr double kReasonWidth = 320;

QString nameOf(const ProjectSession& session, const std::string& person) {
    const auto& snapshot = session.snapshot();
    const int people = snapshot.registry().index(model::People::kName);
    const auto* record = snapshot.find(people, person);
    return record ? session.titleOf(people, *record) : QString();
}
}  // namespace

RaterBar::RaterBar(Workbench& workbench, QWidget* parent) : QWidget(parent), m_workbench(workbench) {
    const auto& theme = workbench.theme();
    setObjectName(QStringLiteral("rater"));
    auto* flow = new FlowLayout(this, theme.px(Space::kS), theme.px(Space::kXs));
    auto* label = new PlainLabel(theme, TextRole::Caption, tr("Who rates"), Tone::Secondary, this);
    label->setMinimumHeight(theme.target());
    m_who = new CalmComboBox(theme, this);
    m_who->setObjectName(QStringLiteral("rater.who"));
    m_who->setAccessibleName(tr("Who rates"));
    m_progress = new PlainLabel(theme, TextRole::Strong, {}, Tone::Normal, this);
    m_progress->setObjectName(QStringLiteral("rater.progress"));
    m_progress->setMinimumHeight(theme.target());
    m_handIn = makeButton(QStringLiteral("rater.handIn"), tr("Hand in"), ButtonLook::Normal, this);
    m_handIn->setToolTip(tr("From then on the others see these ratings, and you see theirs."));
    m_takeBack = makeButton(QStringLiteral("rater.takeBack"), {}, ButtonLook::Normal, this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("rater.reason"));
    m_reason->setAccessibleName(tr("Why the ratings are taken back"));
    m_reason->setPlaceholderText(tr("Why? Others may have been seen."));
    m_reason->setFixedWidth(theme.px(kReasonWidth));
    m_reason->installEventFilter(this);
    m_reason->hide();
    for (QWidget* each :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_progress),
          static_cast<QWidget*>(m_handIn), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_takeBack)})
        flow->addWidget(each);
    connect(m_who, &QComboBox::activated, this, [this] {
        const auto person = ss(m_who->currentData().toString());  // what is saved now sets the box back
        if (person == session().assessor()) return;
        emit aboutToSwitch();
        askWhy(false);
        session().workAs(person);
    });
    connect(m_handIn, &QPushButton::clicked, this, &RaterBar::handIn);
    connect(m_takeBack, &QPushButton::clicked, this, &RaterBar::takeBack);
    connect(m_reason, &QLineEdit::returnPressed, this, &RaterBar::takeBack);
    connect(&session(), &ProjectSession::snapshotChanged, this, &RaterBar::refresh);
    refresh();
}

void RaterBar::fill() {
    const auto& raters = session().raters();
    std::string made;
    for (const auto& each : raters.all()) made += each.person + '\n' + ss(nameOf(session(), each.person)) + '\n';
    if (made == m_filled && m_who->count() > 0) return;
    m_filled = made;
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    m_who->addItem(tr("The round, for all"), QString());
    for (const auto& each : raters.all())
        m_who->addItem(tr("As assessor: %1").arg(nameOf(session(), each.person)), qs(each.person));
}

void RaterBar::refresh() {
    if (!session().hasProject()) return;
    fill();
    setVisible(m_who->count() > 1);
    const auto person = session().assessor();
    const QSignalBlocker quiet(m_who);
    m_who->setCurrentIndex(std::max(0, m_who->findData(qs(person))));
    const auto& raters = session().raters();
    const auto* own = raters.find(person);
    const bool handedIn = own && own->hasHandedIn();
    const int all = static_cast<int>(session().assessment().leaves().size());
    m_progress->setVisible(own);
    if (own)
        m_progress->setText(handedIn ? tr("%1 of %2 rated, handed in").arg(own->rated).arg(all)
                                     : tr("%1 of %2 rated").arg(own->rated).arg(all));
    m_handIn->setVisible(own && own->rated > 0 && !handedIn);
    m_takeBack->setVisible(own && own->handedIn > 0 && handedIn);
    if (!m_takeBack->isVisibleTo(this)) askWhy(false);
    m_takeBack->setText(m_reason->isVisibleTo(this) ? tr("Take back with this reason") : tr("Take back"));
}

void RaterBar::askWhy(bool ask) {
    if (!ask) m_reason->clear();
    const bool hadFocus = m_reason->hasFocus();
    m_reason->setVisible(ask);
    if (ask) m_reason->setFocus(Qt::OtherFocusReason);
    if (!ask && hadFocus) m_who->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void RaterBar::handIn() {
    emit aboutToHandIn();  // what is typed counts
    const auto person = session().assessor();
    const auto& leaves = session().assessment().leaves();
    const int all = static_cast<int>(leaves.size());
    const auto rated = static_cast<int>(
        std::ranges::count_if(leaves, [this](const auto* state) { return session().isRated(state->item->id); }));
    if (rated < all) {
        Question question;
        question.title = tr("Hand in what is rated?");
        question.text =
            tr("%1 of %2 items are rated. From then on the others see these ratings, and you rate on only "
               "after you took them back.")
                .arg(rated)
                .arg(all);
        question.answers = {tr("Hand in"), tr("Rate on")};
        if (m_workbench.dialogs().ask(m_workbench.window(), question) != 0) return;
    }
    session().report(commands::handIn(session().project(), session().roundId(), person));
}

void RaterBar::takeBack() {
    const auto person = session().assessor();
    const auto reason = m_reason->text().trimmed();
    if (reason.isEmpty() && analysis::revealedTo(session().snapshot(), session().roundId(), person)) {
        askWhy(true);
        return refresh();
    }
    if (session().report(commands::takeBack(session().project(), session().roundId(), person, ss(reason))))
        askWhy(false);
    refresh();
}

bool RaterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_reason && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        askWhy(false);
        refresh();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace cw::gui
