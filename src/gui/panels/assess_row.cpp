#include "gui/panels/assess_row.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>
#include <algorithm>

#include "base/text_util.h"
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

/// The initiative that closes this item, or what it is part of; the nearest counts, then the lowest number.
struct Closing {
    const model::Record* initiative = nullptr;
    const framework::Item* through = nullptr;
};

Closing closingOf(const model::Snapshot& snapshot, const framework::Item& item) {
    for (const auto* at = &item; at; at = at->parent) {
        const model::Record* found = nullptr;
        for (const auto& initiative : snapshot.table<model::Initiatives>()) {
            if (initiative.text(model::Initiatives::Status) == "stopped") continue;
            const auto& closes = initiative.list(model::Initiatives::Closes);
            if (std::find(closes.begin(), closes.end(), at->id) == closes.end()) continue;
            if (!found ||
                base::naturalLess(initiative.text(model::Initiatives::Ref), found->text(model::Initiatives::Ref)))
                found = &initiative;
        }
        if (found) return {found, at};
    }
    return {};
}

constexpr int kLongestRef = 7;
constexpr double kLeastTitle = 11;  // of the body size: less room, and the title goes above the control

int widest(const QFont& font, const QStringList& texts) {
    int width = 0;
    for (const auto& text : texts) width = std::max(width, QFontMetrics(font).horizontalAdvance(text));
    return width + 2;
}

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

QString closingText(ProjectSession& session, const model::Record& initiative, const framework::Item& through,
                    const framework::Item& item) {
    const auto& snapshot = session.snapshot();
    const auto title = session.titleOf(snapshot.registry().index(model::Initiatives::kName), initiative);
    const auto ref = qs(initiative.text(model::Initiatives::Ref));
    const auto named = ref.isEmpty() ? title : ref + QLatin1Char(' ') + title;
    if (&through == &item) return named;
    return ProjectSession::tr("%1, which names %2 as a whole")
        .arg(named, qs(through.id) + QLatin1Char(' ') + qs(through.title(session.language())));
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
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(theme.px(Space::kM));
    const auto title = qs(m_item.title(m_workbench.language()));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_code = new PlainLabel(theme, TextRole::Caption, qs(m_item.id), Tone::Secondary, this);
    m_code->setObjectName(QStringLiteral("code.") + qs(m_item.id));
    m_code->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_title = new PlainLabel(theme, TextRole::Body, title, Tone::Normal, this);
    m_title->setObjectName(QStringLiteral("title.") + qs(m_item.id));
    m_title->wrapped();
    m_info = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, this);
    m_info->wrapped();
    // in the middle of the line, without asking for height of its own
    const auto addSlack = [words] {
        words->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred));
    };
    addSlack();
    words->addWidget(m_title);
    words->addWidget(m_info);
    addSlack();
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(Space::kS));
    head->addWidget(m_code);
    head->addLayout(words, 1);
    m_line->addLayout(head, 1);
    m_right = new QBoxLayout(QBoxLayout::LeftToRight);
    m_right->setSpacing(theme.px(Space::kM));
    m_control = new LevelControl(theme, this);
    m_control->setObjectName(QStringLiteral("level.") + qs(m_item.id));
    m_control->setAccessibleName(tr("Level of %1 %2").arg(qs(m_item.id), title));
    m_right->addWidget(m_control, 0, Qt::AlignLeft | Qt::AlignVCenter);
    // of one width in all rows, so that the controls stand in a column
    m_side = new QWidget(this);
    auto* side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(theme.px(Space::kXs));
    const auto mark = QString(Theme::mark(Tone::Good)) + QLatin1Char(' ');
    m_gap = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, m_side);
    m_gap->setFixedWidth(
        widest(m_gap->font(), {mark + ProjectSession::tr("target reached"), ProjectSession::tr("not applicable"),
                               ProjectSession::tr("not assessed"), tr("Target: 0–5?")}));
    side->addWidget(m_gap);
    m_draft = makeButton(QStringLiteral("draft.") + qs(m_item.id), {}, ButtonLook::Link, m_side);
    auto* place = new QWidget(m_side);
    place->setFixedWidth(
        widest(theme.font(TextRole::Body), {tr("+ initiative"), tr("%1 →").arg(QStringLiteral("I-000"))}) +
        2 * theme.px(Space::kXs));
    auto* end = new QHBoxLayout(place);
    end->setContentsMargins(0, 0, 0, 0);
    end->addWidget(m_draft, 0, Qt::AlignRight);
    side->addWidget(place);
    m_right->addWidget(m_side, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_right->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
    m_line->addLayout(m_right);
    m_column->addLayout(m_line);
}

int AssessRow::codeWidth() const {
    return m_code->fontMetrics().horizontalAdvance(m_code->text()) + 1;
}

void AssessRow::setCodeWidth(int width) {
    m_code->setFixedWidth(width);
    stack();
}

void AssessRow::stack() {
    const auto& theme = m_workbench.theme();
    const int room = width() - 2 * theme.px(Space::kXl);
    const int code = m_code->width() + theme.px(Space::kS);
    const int gap = theme.px(Space::kM);
    const int beside = m_control->sizeHint().width() + gap + m_side->sizeHint().width();
    const auto direction = [](bool fits) { return fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom; };
    const auto line = direction(room - code - beside - gap >= static_cast<int>(kLeastTitle * theme.bodyPx()));
    const auto right = direction(beside <= room);
    if (m_line->direction() != line) {
        m_line->setDirection(line);
        m_line->setSpacing(line == QBoxLayout::LeftToRight ? gap : theme.px(Space::kXs));
    }
    if (m_right->direction() != right) {
        m_right->setDirection(right);
        m_right->setSpacing(right == QBoxLayout::LeftToRight ? gap : theme.px(Space::kXs));
    }
}

void AssessRow::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    stack();
}

QSize AssessRow::minimumSizeHint() const {
    return {0, QFrame::minimumSizeHint().height()};
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
    const bool forAll =
        session.assessor().empty();  // else one assessor's own, who sees and sets nothing of the round
    const auto& fields = session.ratingFields();
    const auto* answer = session.rating(m_item.id);
    std::optional<int> level;
    if (const auto rated = answer ? answer->integer(fields.level) : std::nullopt)
        level = static_cast<int>(*rated);
    else if (forAll && state.knownFrom)
        level = static_cast<int>(*state.level);
    m_control->setLevel(level, forAll ? state.source == analysis::Source::NotApplicable
                                      : answer && answer->yes(fields.notApplicable));
    m_control->setTakesTarget(forAll);
    m_control->setTarget(forAll ? state.target : std::nullopt, forAll && state.targetInherited);
    m_side->setVisible(forAll);
    const auto thresholds = analysis::thresholdsOf(session.snapshot());
    const auto gap = gapText(state, thresholds, session);
    m_gap->setText(gap.text);
    m_gap->setTone(gap.tone);

    QStringList info;
    if (forAll && state.knownFrom) {
        const auto& field =
            session.snapshot().registry().find(model::Artefacts::kName)->fields[model::Artefacts::Status];
        if (const auto* choice = field.choice(state.knownFrom->text(model::Artefacts::Status)))
            info << tr("Level from the artefact’s state: %1").arg(session.text(choice->label));
    }
    const auto evidence = answer ? answer->list(fields.evidence).size() : 0;
    if (const auto shown = forAll ? state.evidenceCount : evidence; shown > 0) info << tr("Evidence %1").arg(shown);
    if (answer && answer->has(fields.confidence)) {
        const auto& field = session.snapshot().registry().find(Answers::kName)->fields[Answers::Confidence];
        if (const auto* choice = field.choice(answer->text(fields.confidence)))
            info << tr("Confidence %1").arg(session.text(choice->label));
    }
    if (forAll && answer && answer->yes(Answers::Marked)) info << tr("for review");
    const bool open = state.gap() > 0;
    m_info->setText(info.join(QStringLiteral(" · ")));
    m_info->setVisible(!info.isEmpty());
    refreshInitiative(open);
    m_control->setAccessibleDescription(forAll ? gap.text : QString());
    if (m_detail) m_detail->refresh();
}

void AssessRow::refreshInitiative(bool open) {
    auto& session = m_workbench.session();
    const auto closing = closingOf(session.snapshot(), m_item);
    const auto title = qs(m_item.title(session.language()));
    m_draft->setVisible(open || (closing.initiative && closing.through == &m_item));
    if (!closing.initiative) {
        m_draft->setText(tr("+ initiative"));
        m_draft->setToolTip({});
        m_draft->setAccessibleName(tr("Draft an initiative for %1").arg(title));
        return;
    }
    const auto ref = qs(closing.initiative->text(model::Initiatives::Ref));
    m_draft->setText(ref.isEmpty() || ref.size() > kLongestRef ? tr("initiative →") : tr("%1 →").arg(ref));
    const auto how = closingText(session, *closing.initiative, *closing.through, m_item);
    m_draft->setToolTip(plainToolTip(how));
    m_draft->setAccessibleName(tr("Open the initiative for %1: %2").arg(title, how));
}

void AssessRow::setOpen(bool open) {
    if (open == isOpen()) return;
    m_title->setRole(open ? TextRole::Strong : TextRole::Body);
    if (open) {
        m_detail = new AssessDetail(m_workbench, m_item, this);
        m_column->addWidget(m_detail);
        connect(m_detail, &AssessDetail::reasonTaken, m_control, [this] { m_control->setFocus(); });
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
    if (const auto* initiative = closingOf(session.snapshot(), m_item).initiative)
        return m_workbench.goTo(placeOfRecord(m_workbench.catalogue(), model::Initiatives::kName, initiative->id));
    const auto id = session.report(
        commands::initiativeFromGap(session.project(), m_workbench.catalogue(), session.roundId(), m_item.id));
    if (!id) return;
    m_workbench.goTo(placeOfRecord(m_workbench.catalogue(), model::Initiatives::kName, *id));
}

}  // namespace cw::gui
