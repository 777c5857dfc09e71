#include "gui/shell/findings_bar.h"

#include <QBoxLayout>
#include <QListView>
#include <QPushButton>
#include <algorithm>
#include <iterator>
#include <utility>

#include "gui/convert.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"

namespace cw::gui {

using analysis::Severity;
using drawing::Space;

namespace {

constexpr double kListHeight = 220;

Tone toneOf(Severity severity) {
    return severity == Severity::Bad         ? Tone::Bad
           : severity == Severity::Attention ? Tone::Attention
                                             : Tone::Secondary;
}

/// Nothing rated and nothing entered but what a new project brings: no findings says nothing then.
bool hasNothingToCheck(ProjectSession& session) {
    const auto& whole = session.assessment().whole();
    if (whole.assessed() > 0) return false;
    const auto& snapshot = session.snapshot();
    const auto specs = snapshot.registry().all();
    for (std::size_t i = 0; i < specs.size(); ++i)
        if (!specs[i].single && specs[i].name != model::Rounds::kName && !snapshot.table(static_cast<int>(i)).empty())
            return false;
    return true;
}

}  // namespace

FindingsModel::FindingsModel(ProjectSession& session, const Theme& theme, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_theme(theme) {
    const auto reset = [this] {
        beginResetModel();
        endResetModel();
    };
    connect(&session, &ProjectSession::findingsChanged, this, reset);
    connect(&session, &ProjectSession::projectChanged, this, reset);
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_session.findings().size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& finding = m_session.findings()[static_cast<std::size_t>(index.row())];
    const auto tone = toneOf(finding.severity);
    switch (role) {
        case Qt::DisplayRole: {
            const auto mark = finding.severity == Severity::Note ? QChar(0x25CB) : Theme::mark(tone);
            return QString(mark) + QStringLiteral("  ") + m_session.findingText(finding);
        }
        case Qt::AccessibleTextRole:
            return m_session.findingText(finding);
        case Qt::ToolTipRole:
            return plainToolTip(m_session.findingText(finding));
        case Qt::ForegroundRole:
            return m_theme.color(tone == Tone::Secondary ? Tone::Normal : tone);
        default:
            return {};
    }
}

FindingsBar::FindingsBar(Workbench& workbench, QWidget* parent) : QFrame(parent), m_workbench(workbench) {
    const auto& theme = workbench.theme();
    setObjectName(QStringLiteral("findingsBar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_model = new FindingsModel(workbench.session(), theme, this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("findings.list"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(theme.px(Space::kXs));
    m_list->setFixedHeight(theme.px(kListHeight));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    column->addWidget(m_list);
    auto* row = new QHBoxLayout;
    setMargins(row, theme, Space::kS, 0);
    row->setSpacing(theme.px(Space::kM));
    const std::pair<const char*, const char*> counts[] = {
        {"findings.bad", "bad"}, {"findings.attention", "attention"}, {"findings.notes", "secondary"}};
    const Severity severities[] = {Severity::Bad, Severity::Attention, Severity::Note};
    for (std::size_t i = 0; i < std::size(counts); ++i) {
        m_counts[i] = makeButton(QLatin1String(counts[i].first), {}, ButtonLook::Link, this);
        m_counts[i]->setProperty("tone", QLatin1String(counts[i].second));
        row->addWidget(m_counts[i]);
        connect(m_counts[i], &QPushButton::clicked, this, [this, severity = severities[i]] { openAt(severity); });
    }
    m_none = new PlainLabel(theme, TextRole::Body, {}, Tone::Good, this);
    m_none->setMinimumHeight(theme.target());
    row->addWidget(m_none);
    m_first = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, this);
    row->addWidget(m_first, 5);
    m_completeness = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, this);
    row->addWidget(m_completeness);
    m_state = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, this);
    m_state->setObjectName(QStringLiteral("saveState"));
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_state, 4);
    column->addLayout(row);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { follow(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { follow(index.row()); });
    auto& session = workbench.session();
    connect(&session, &ProjectSession::findingsChanged, this, &FindingsBar::refresh);
    connect(&session, &ProjectSession::projectChanged, this, &FindingsBar::refresh);
    connect(&session, &ProjectSession::snapshotChanged, this, &FindingsBar::refreshState);
    connect(&session, &ProjectSession::stateChanged, this, &FindingsBar::refreshState);
    refresh();
}

bool FindingsBar::isOpen() const {
    return !m_list->isHidden();
}

void FindingsBar::setOpen(bool open) {
    const bool show = open && m_model->rowCount() > 0;
    m_list->setVisible(show);
    if (show) m_list->setFocus();
    refresh();
}

void FindingsBar::openAt(Severity severity) {
    const auto& findings = m_workbench.session().findings();
    const auto first =
        std::find_if(findings.begin(), findings.end(), [&](const auto& f) { return f.severity == severity; });
    const int row = static_cast<int>(std::distance(findings.begin(), first));
    const bool there = isOpen() && m_list->currentIndex().row() == row;
    setOpen(!there);
    if (there || first == findings.end()) return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
}

void FindingsBar::refresh() {
    auto& session = m_workbench.session();
    const auto& findings = session.findings();
    const auto count = [&](Severity severity) {
        return std::count_if(findings.begin(), findings.end(), [&](const auto& f) { return f.severity == severity; });
    };
    const auto bad = count(Severity::Bad);
    const auto attention = count(Severity::Attention);
    const auto notes = count(Severity::Note);
    const std::pair<qsizetype, QString> counts[] = {
        {bad, QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + tr("%n severe", nullptr, static_cast<int>(bad))},
        {attention, QString(Theme::mark(Tone::Attention)) + QLatin1Char(' ') +
                        tr("%n to do", nullptr, static_cast<int>(attention))},
        {notes, QString(QChar(0x25CB)) + QLatin1Char(' ') + tr("%n note(s)", nullptr, static_cast<int>(notes))}};
    for (std::size_t i = 0; i < std::size(counts); ++i) {
        m_counts[i]->setText(counts[i].second);
        m_counts[i]->setAccessibleName(tr("Findings: %1").arg(counts[i].second));
        m_counts[i]->setVisible(counts[i].first > 0);
    }
    m_none->setVisible(findings.empty() && session.findingsCurrent());
    const auto noneTone = hasNothingToCheck(session) ? Tone::Secondary : Tone::Good;
    m_none->setTone(noneTone);
    m_none->setText(noneTone == Tone::Good ? QString(Theme::mark(Tone::Good)) + QLatin1Char(' ') + tr("No findings")
                                           : tr("Nothing to check yet"));
    if (findings.empty()) m_list->hide();
    const bool quiet = isOpen() || findings.empty();
    m_first->setElided(quiet ? QString() : session.findingText(findings.front()));
    refreshState();
}

void FindingsBar::refreshState() {
    auto& session = m_workbench.session();
    const auto complete = session.assessment().whole().completeness();
    m_completeness->setText(
        session.hasProject() && complete
            ? tr("%1 assessed").arg(qs(session.texts().percent(static_cast<std::int64_t>(*complete * 10000))))
            : QString());
    QString state;
    auto tone = Tone::Secondary;
    if (session.saveState() == ProjectSession::SaveState::Saving)
        state = tr("Saving…");
    else if (session.saveState() == ProjectSession::SaveState::Failed) {
        state = QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + tr("Not saved");
        tone = Tone::Bad;
    } else if (session.hasProject()) {
        state = session.isModified() ? tr("Not saved to the file yet · every step is kept on this computer")
                                     : tr("Saved");
    }
    // no wider than its words, so that the first finding gets the rest
    m_state->setMaximumWidth(m_state->fontMetrics().horizontalAdvance(state) + 1);
    m_state->setElided(state);
    m_state->setTone(tone);
}

void FindingsBar::follow(int row) {
    const auto& findings = m_workbench.session().findings();
    if (row < 0 || row >= static_cast<int>(findings.size())) return;
    const auto finding = findings[static_cast<std::size_t>(row)];
    const auto& catalogue = m_workbench.catalogue();
    if (!finding.recordId.empty()) {
        const auto place = placeOfRecord(catalogue, finding.registerName, finding.recordId);
        if (!place.page.empty()) return m_workbench.goTo(place);
    }
    if (const auto* item = catalogue.find(finding.itemId)) return m_workbench.goTo(placeOfItem(catalogue, *item));
    if (!finding.registerName.empty()) m_workbench.goTo(placeOfRecord(catalogue, finding.registerName, {}));
}

}  // namespace cw::gui
