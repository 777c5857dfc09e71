#include "gui/panels/assess_row.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>
#include <algorithm>

#include "gui/convert.h"
#include "gui/panels/assess_detail.h"
#include "gui/widgets/level_control.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"

namespace cw::gui {

using drawing::Space;
using model::Answers;

namespace {
/// The first initiative that closes this very item; null when none does.
const model::Record* initiativeClosing(const model::Snapshot& snapshot, const std::string& item) {
    for (const auto& initiative : snapshot.table<model::Initiatives>()) {
        const auto& closes = initiative.list(model::Initiatives::Closes);
        if (std::find(closes.begin(), closes.end(), item) != closes.end()) return &initiative;
    }
    return nullptr;
}

constexpr double kGapWidth = 106;
constexpr double kInfoWidth = 158;
}  // namespace

GapText gapText(const analysis::ItemState& state, const analysis::GapThresholds& thresholds,
                ProjectSession& session) {
    if (state.source == analysis::Source::NotApplicable)
        return {ProjectSession::tr("not applicable"), Tone::Secondary};
    if (!state.level) return {ProjectSession::tr("not assessed"), Tone::Secondary};
    if (!state.target) return {ProjectSession::tr("no target"), Tone::Secondary};
    const double gap = state.gap();
    if (gap <= 0)
        return {QString(Theme::mark(Tone::Good)) + QLatin1Char(' ') + ProjectSession::tr("target reached"),
                Tone::Good};
    const auto number = qs(session.texts().number(gap, gap == static_cast<int>(gap) ? 0 : 1));
    const auto band = analysis::gapBand(analysis::gapWeight(*state.level, *state.target), thresholds);
    const auto words = ProjectSession::tr("Gap %1").arg(number);
    if (band == analysis::GapBand::High)
        return {QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + words, Tone::Bad};
    if (band == analysis::GapBand::Medium)
        return {QString(Theme::mark(Tone::Attention)) + QLatin1Char(' ') + words, Tone::Attention};
    return {words, Tone::Secondary};
}

AssessRow::AssessRow(Workbench& workbench, const framework::Item& item, QWidget* parent)
    : QFrame(parent), m_workbench(workbench), m_item(item) {
    setObjectName(QStringLiteral("row.") + qs(item.id));
    build();
    connectControl();
    refresh();
}

void AssessRow::build() {
    const auto& theme = m_workbench.theme();
    m_column = new QVBoxLayout(this);
    const int margin = theme.px(Space::kXl);
    m_column->setContentsMargins(margin, theme.px(Space::kXs) + 1, margin, theme.px(Space::kXs) + 1);
    m_column->setSpacing(theme.px(Space::kXs));
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(Space::kM));
    const auto title = qs(m_item.title(m_workbench.language()));
    m_title = new PlainLabel(theme, TextRole::Body, title, Tone::Normal, this);
    m_title->wrapped();
    m_title->setToolTip(plainToolTip(qs(m_item.id)));
    line->addWidget(m_title, 1);
    m_control = new LevelControl(theme, this);
    m_control->setObjectName(QStringLiteral("level.") + qs(m_item.id));
    m_control->setAccessibleName(tr("Level of %1 %2").arg(qs(m_item.id), title));
    line->addWidget(m_control);
    m_gap = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, this);
    m_gap->setFixedWidth(theme.px(kGapWidth));
    m_gap->wrapped();
    line->addWidget(m_gap);
    // of one width in all rows, so that the controls stand in a column
    auto* side = new QWidget(this);
    side->setFixedWidth(theme.px(kInfoWidth));
    auto* end = new QVBoxLayout(side);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(0);
    m_draft = makeButton(QStringLiteral("draft.") + qs(m_item.id), {}, ButtonLook::Link, this);
    m_info = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, this);
    m_info->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_info->wrapped();
    end->addWidget(m_info);
    end->addWidget(m_draft, 0, Qt::AlignRight);
    line->addWidget(side);
    m_column->addLayout(line);
}

void AssessRow::connectControl() {
    auto& session = m_workbench.session();
    const auto id = m_item.id;
    connect(m_control, &LevelControl::levelChosen, this,
            [&session, id](int level) { session.rate(id, {.level = level}); });
    connect(m_control, &LevelControl::levelCleared, this, [&session, id] { session.rate(id, {.clearLevel = true}); });
    connect(m_control, &LevelControl::targetChosen, this,
            [&session, id](int target) { session.rate(id, {.target = target}); });
    connect(m_control, &LevelControl::notApplicableAsked, this, [this] {
        if (m_detail) m_detail->askReason();
    });
    connect(m_control, &LevelControl::targetModeChanged, this, [this](bool waiting) {
        if (waiting) {
            m_gap->setText(tr("Target: 0–5?"));
            m_gap->setTone(Tone::Accent);
        } else {
            refresh();
        }
    });
    connect(m_control, &LevelControl::lookedAtChanged, this, [this] {
        if (m_detail) m_detail->showLevel(m_control->lookedAt());
    });
    connect(m_control, &LevelControl::focused, this, [this] { emit opened(this); });
    connect(m_control, &LevelControl::nextAsked, this, [this] { emit nextAsked(this); });
    connect(m_control, &LevelControl::previousAsked, this, [this] { emit previousAsked(this); });
    connect(m_draft, &QPushButton::clicked, this, &AssessRow::draftInitiative);
}

void AssessRow::refresh() {
    auto& session = m_workbench.session();
    const auto& state = session.assessment().state(m_item.id);
    const auto* answer = state.answer;
    const auto rated = answer ? answer->integer(Answers::Level) : std::nullopt;
    m_control->setLevel(rated ? std::optional<int>(static_cast<int>(*rated)) : std::nullopt,
                        state.source == analysis::Source::NotApplicable);
    m_control->setTarget(state.target, state.targetInherited);
    const auto thresholds = analysis::thresholdsOf(session.snapshot());
    const auto gap = gapText(state, thresholds, session);
    m_gap->setText(gap.text);
    m_gap->setTone(gap.tone);

    QStringList info;
    if (state.evidenceCount > 0) info << tr("Evidence %1").arg(state.evidenceCount);
    if (answer && answer->has(Answers::Confidence)) {
        const auto& field = session.snapshot().registry().find(Answers::kName)->fields[Answers::Confidence];
        if (const auto* choice = field.choice(answer->text(Answers::Confidence)))
            info << tr("Confidence %1").arg(session.text(choice->label));
    }
    if (answer && answer->yes(Answers::Marked)) info << tr("for review");
    const bool open = state.gap() > 0;
    m_info->setText(info.join(QStringLiteral(" · ")));
    m_info->setVisible(!info.isEmpty());
    const auto* initiative = initiativeClosing(session.snapshot(), m_item.id);
    const auto title = qs(m_item.title(session.language()));
    m_draft->setVisible(open || initiative);
    m_draft->setText(initiative ? tr("initiative →") : tr("+ initiative"));
    m_draft->setAccessibleName(initiative ? tr("Open the initiative for %1").arg(title)
                                          : tr("Draft an initiative for %1").arg(title));
    m_control->setAccessibleDescription(gap.text);
    if (m_detail) m_detail->refresh();
}

void AssessRow::setOpen(bool open) {
    if (open == isOpen()) return;
    m_title->setRole(open ? TextRole::Strong : TextRole::Body);
    if (open) {
        m_detail = new AssessDetail(m_workbench, m_item, this);
        m_column->addWidget(m_detail);
        m_detail->showLevel(m_control->lookedAt());
    } else {
        m_detail->commitPending();
        m_detail->hide();
        m_detail->deleteLater();
        m_detail = nullptr;
    }
    setProperty("look", open ? QStringLiteral("open") : QString());
    style()->unpolish(this);
    style()->polish(this);
}

void AssessRow::mousePressEvent(QMouseEvent* event) {
    QFrame::mousePressEvent(event);
    m_control->setFocus(Qt::MouseFocusReason);
}

void AssessRow::draftInitiative() {
    auto& session = m_workbench.session();
    if (const auto* initiative = initiativeClosing(session.snapshot(), m_item.id))
        return m_workbench.goTo(placeOfRecord(m_workbench.catalogue(), model::Initiatives::kName, initiative->id));
    const auto id = session.report(
        commands::initiativeFromGap(session.project(), m_workbench.catalogue(), session.roundId(), m_item.id));
    if (!id) return;
    m_workbench.goTo(placeOfRecord(m_workbench.catalogue(), model::Initiatives::kName, *id));
}

}  // namespace cw::gui
