#include "gui/pages/page_header.h"

#include <QBoxLayout>
#include <QPushButton>

#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

PageHeader::PageHeader(Workbench& workbench, const QString& code, const QString& title, const QString& purpose,
                       QWidget* parent)
    : QWidget(parent), m_workbench(workbench) {
    const auto& theme = workbench.theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(Space::kXl), theme.px(Space::kL), theme.px(Space::kXl), theme.px(Space::kXs));
    column->setSpacing(theme.px(Space::kXs) / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(Space::kXl));
    column->addLayout(row);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme.px(Space::kXs) / 2);
    m_names = new QHBoxLayout;
    m_names->setSpacing(theme.px(Space::kM));
    if (!code.isEmpty()) {
        m_code = new PlainLabel(theme, TextRole::PageTitle, code, Tone::Secondary, this);
        m_names->addWidget(m_code, 0, Qt::AlignTop);
    }
    m_title = new PlainLabel(theme, TextRole::PageTitle, title, Tone::Normal, this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->wrapped();
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);  // level with the code, whatever stands beside
    m_names->addWidget(m_title, 1);
    left->addLayout(m_names);
    m_purpose = new PlainLabel(theme, TextRole::Body, purpose, Tone::Secondary, this);
    m_purpose->wrapped();
    left->addWidget(m_purpose);
    m_next = makeButton(QStringLiteral("page.next"), {}, ButtonLook::Link, this);
    m_next->hide();
    connect(m_next, &QPushButton::clicked, this, [this] { m_workbench.goTo(m_place); });
    // the link's own padding must not indent its words
    m_nextRow = new QHBoxLayout;
    m_nextRow->setContentsMargins(-theme.px(Space::kXs), 0, 0, 0);
    m_nextRow->addStretch();
    column->addLayout(m_nextRow);
    row->addLayout(left, 1);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(theme.px(Space::kS));
    m_level = new PlainLabel(theme, TextRole::Figure, {}, Tone::Normal, this);
    m_target = new PlainLabel(theme, TextRole::Section, {}, Tone::Secondary, this);
    figures->addStretch();
    figures->addWidget(m_level, 0, Qt::AlignBottom);
    figures->addWidget(m_target, 0, Qt::AlignBottom);
    right->addLayout(figures);
    m_caption = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, this);
    m_caption->setAlignment(Qt::AlignRight);
    right->addWidget(m_caption);
    right->addStretch();
    row->addLayout(right);
    setFigures({}, {}, {});
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool PageHeader::isLean() const {
    constexpr double kTall = 900;
    return m_workbench.isLow() || (m_working && m_workbench.window()->height() < m_workbench.theme().px(kTall));
}

void PageHeader::setWorking(bool working) {
    m_working = working;
    fit();
}

void PageHeader::fit() {
    const bool lean = isLean();
    // beside the title where that leaves the title more than half the line
    const bool beside = lean && m_next->sizeHint().width() < width() * 2 / 5;
    auto* row = beside ? m_names : m_nextRow;
    if (row->indexOf(m_next) < 0) {
        (beside ? m_nextRow : m_names)->removeWidget(m_next);
        row->insertWidget(beside ? row->count() : 0, m_next);
    }
    m_caption->setVisible(!m_caption->text().isEmpty() && !lean);
    const auto role = lean ? TextRole::Section : TextRole::PageTitle;
    m_title->setRole(role);
    m_level->setRole(lean ? TextRole::PageTitle : TextRole::Figure);
    if (m_code) {
        m_code->setRole(role);
        auto font = m_code->font();
        font.setWeight(QFont::Normal);
        m_code->setFont(font);
    }
    m_purpose->setVisible(!m_purpose->text().isEmpty() && !lean);
}

void PageHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void PageHeader::setFigures(const QString& level, const QString& target, const QString& caption, bool quiet) {
    m_level->setText(level);
    m_level->setTone(quiet ? Tone::Secondary : Tone::Normal);
    m_level->setAccessibleName(quiet ? tr("%1, %2", "level and what it rests on").arg(level, caption) : QString());
    m_target->setText(target);
    m_caption->setText(caption);
    for (auto* label : {m_level, m_target}) label->setVisible(!label->text().isEmpty());
    fit();
}

void PageHeader::setPurpose(const QString& purpose) {
    m_purpose->setText(purpose);
    fit();
}

void PageHeader::setNextStep(const QString& text, const Place& place) {
    m_place = place;
    m_next->setText(text.isEmpty() ? text : tr("%1 →").arg(text));
    m_next->setVisible(!text.isEmpty());
    fit();
}

}  // namespace cw::gui
