#include "gui/shell/notice_bar.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <utility>

#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

namespace {
constexpr int kStayMs = 12000;
}

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("notice"));
    setProperty("look", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(this);
    setMargins(row, theme, drawing::Space::kS, 0);
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
    emit shownChanged();  // the bar around it may be hidden itself until it hears of it
}

void NoticeBar::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    emit shownChanged();
}

void NoticeBar::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    emit shownChanged();
}

}  // namespace cw::gui
