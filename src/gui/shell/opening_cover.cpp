#include "gui/shell/opening_cover.h"

#include <QBoxLayout>
#include <QEvent>

#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

namespace {
constexpr int kMomentMs = 250;
}

OpeningCover::OpeningCover(const Theme& theme, QWidget* window) : QWidget(window) {
    setObjectName(QStringLiteral("openingCover"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::WaitCursor);
    auto* column = new QVBoxLayout(this);
    m_text = new PlainLabel(theme, TextRole::Body, {}, Tone::Normal, this);
    m_text->setObjectName(QStringLiteral("openingCover.text"));
    m_text->setAutoFillBackground(true);
    m_text->setMargin(theme.px(drawing::Space::kL));
    column->addWidget(m_text, 0, Qt::AlignCenter);
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMomentMs);
    connect(&m_moment, &QTimer::timeout, m_text, &QWidget::show);
    window->installEventFilter(this);
    hide();
}

void OpeningCover::begin(const QString& text) {
    if (isHidden()) m_focus = window()->focusWidget();
    m_text->hide();
    m_text->setText(text);
    setAccessibleName(text);
    m_moment.stop();
    if (!text.isEmpty()) m_moment.start();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus(Qt::OtherFocusReason);
}

void OpeningCover::end() {
    m_moment.stop();
    const bool mine = hasFocus() || window()->focusWidget() == this;
    hide();
    if (mine && m_focus) m_focus->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

bool OpeningCover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden()) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

}  // namespace cw::gui
