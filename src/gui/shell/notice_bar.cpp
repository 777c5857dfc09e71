#include "gui/shell/notice_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QTimer>
#include <utility>

#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

namespace {
constexpr int kStayMs = 12000;
}

NoticeBar::NoticeBar(const Theme& theme, QWidget& over, QWidget* parent) : QFrame(parent), m_over(over) {
    setObjectName(QStringLiteral("notice"));
    setProperty("look", QStringLiteral("notice"));
    m_over.installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    setMargins(row, theme, drawing::Space::kXl, drawing::Space::kXs);
    m_text = new PlainLabel(theme, TextRole::Body, {}, Tone::Normal, this);
    m_text->setObjectName(QStringLiteral("notice.text"));
    row->addWidget(m_text->wrapped(), 1);
    m_action = makeButton(QStringLiteral("notice.action"), {}, ButtonLook::Normal, this);
    row->addWidget(m_action);
    auto* close =
        makeIconButton(theme, QStringLiteral("notice.close"), QStringLiteral("x"), tr("Close this message"), this);
    row->addWidget(close);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kStayMs);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        const auto run = std::exchange(m_run, nullptr);  // it may say something new
        if (run) run();
    });
    hide();
}

void NoticeBar::say(const QString& text, Tone tone, const QString& actionText, std::function<void()> action) {
    const bool marked = tone == Tone::Good || tone == Tone::Attention || tone == Tone::Bad;
    m_text->setText(marked ? QString(Theme::mark(tone)) + QLatin1Char(' ') + text : text);
    m_text->setTone(tone);
    m_text->setAccessibleName(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_run = std::move(action);
    if (tone == Tone::Bad || tone == Tone::Attention)
        m_timer->stop();
    else
        m_timer->start();
    show();
    place();
}

void NoticeBar::place() {
    if (!isVisible()) return;
    const int width = m_over.width();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry(QRect(m_over.mapTo(parentWidget(), QPoint(0, 0)), QSize(width, height)));
    raise();
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) place();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    place();
}

}  // namespace cw::gui
