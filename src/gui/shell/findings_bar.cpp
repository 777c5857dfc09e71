#include "gui/shell/findings_bar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "analysis/accepted.h"
#include "base/error_codes.h"
#include "commands/verbs.h"
#include "gui/convert.h"
#include "gui/pages/page.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/own_order.h"
#include "model/registers.h"

namespace cw::gui {

using analysis::Severity;
using drawing::Space;

namespace {

constexpr double kListHeight = 220;
constexpr double kNarrow = 1150;
constexpr int kAcceptedDays = 182;

/// Nothing rated and nothing entered but what a new project brings: no findings says nothing then.
bool hasNothingToCheck(ProjectSession& session) {
    if (!session.hasProject()) return true;
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

FindingsBar::FindingsBar(Workbench& workbench, QWidget* parent) : QFrame(parent), m_workbench(workbench) {
    const auto& theme = workbench.theme();
    setObjectName(QStringLiteral("findingsBar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_model = new FindingsModel(workbench.session(), this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("findings.list"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingsDelegate(theme, m_list));
    m_list->installEventFilter(this);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(theme.px(kListHeight));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    column->addWidget(m_list);
    auto* row = new QHBoxLayout;
    m_row = row;
    setMargins(row, theme, Space::kS, 0);
    row->setSpacing(theme.px(Space::kM));
    const std::pair<const char*, const char*> counts[] = {
        {"findings.bad", "bad"}, {"findings.attention", "attention"}, {"findings.notes", "secondary"}};
    const Severity severities[] = {Severity::Bad, Severity::Attention, Severity::Note};
    for (std::size_t i = 0; i < std::size(counts); ++i) {
        m_counts[i] = makeButton(QLatin1String(counts[i].first), {}, ButtonLook::Link, this);
        m_counts[i]->setProperty("tone", QLatin1String(counts[i].second));
        if (severities[i] != Severity::Note) row->addWidget(m_counts[i]);
        connect(m_counts[i], &QPushButton::clicked, this, [this, severity = severities[i]] { openAt(severity); });
    }
    m_none = new PlainLabel(theme, TextRole::Body, {}, Tone::Good, this);
    m_none->setMinimumHeight(theme.target());
    row->addWidget(m_none);
    m_first = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, this);
    row->addWidget(m_first, 5);
    row->addWidget(m_counts[2]);  // notes are no work: apart, and never the first thing read
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
    connect(&session, &ProjectSession::projectChanged, this, [this] {
        m_asked.reset();
        hideParts({m_acceptance});
        refresh();
    });
    connect(&session, &ProjectSession::snapshotChanged, this, &FindingsBar::refreshState);
    connect(&session, &ProjectSession::stateChanged, this, &FindingsBar::refreshState);
    refresh();
}

void FindingsBar::hold(QWidget& notice) {
    m_notice = &notice;
    m_row->insertWidget(m_row->indexOf(m_first), &notice, 5);
    refreshState();
}

bool FindingsBar::isOpen() const {
    return !m_list->isHidden();
}

void FindingsBar::setOpen(bool open) {
    if (open && !m_workbench.session().findings().empty()) {
        if (!m_filters) buildFilters();
        fillFilters();
        m_filters->show();
        m_list->show();
        m_list->setFocus();
    } else {
        hideParts({m_filters, m_list, m_acceptance});
    }
    refresh();
}

void FindingsBar::close() {
    setOpen(false);
    m_counts[m_counts[0]->isHidden() ? (m_counts[1]->isHidden() ? 2 : 1) : 0]->setFocus();
}

void FindingsBar::openAt(Severity severity) {
    const int row = m_model->rowOf(severity);
    const bool there = isOpen() && row >= 0 && m_list->currentIndex().row() == row;
    setOpen(!there);
    if (there || row < 0) return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
}

void FindingsBar::hideParts(std::initializer_list<QWidget*> parts) {
    for (auto* each : parts)
        if (each) each->hide();
}

void FindingsBar::buildFilters() {
    const auto& theme = m_workbench.theme();
    auto* box = m_filters = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    setMargins(row, theme, Space::kS, Space::kXs);
    row->setSpacing(theme.px(Space::kS));
    const auto combo = [&](const char* name, const QString& label) {
        auto* made = new CalmComboBox(theme, box);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(label);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(18);
        row->addWidget(made);
        return made;
    };
    m_page = combo("findings.page", tr("Findings of page"));
    m_department = combo("findings.department", tr("Findings of department"));
    row->addStretch();
    m_accept = makeButton(QStringLiteral("findings.accept"), tr("Accept with reason… (X)"), ButtonLook::Normal, box);
    m_threshold = makeButton(QStringLiteral("findings.threshold"), tr("Threshold… (T)"), ButtonLook::Normal, box);
    row->addWidget(m_threshold);
    row->addWidget(m_accept);
    auto* shut = makeIconButton(theme, QStringLiteral("findings.close"), QStringLiteral("x"),
                                tr("Close the findings (Esc)"), box);
    row->addWidget(shut);
    connect(shut, &QToolButton::clicked, this, &FindingsBar::close);
    connect(m_threshold, &QPushButton::clicked, this, &FindingsBar::showThreshold);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsBar::refreshThreshold);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsBar::refreshThreshold);
    refreshThreshold();
    connect(m_page, &QComboBox::activated, this, [this] {
        m_model->setPage(ss(m_page->currentData().toString()));
        refresh();
    });
    connect(m_department, &QComboBox::activated, this, [this] {
        m_model->setDepartment(ss(m_department->currentData().toString()));
        refresh();
    });
    connect(m_accept, &QPushButton::clicked, this, &FindingsBar::askReason);
    static_cast<QBoxLayout*>(layout())->insertWidget(layout()->indexOf(m_list), box);
}

void FindingsBar::fillFilters() {
    auto& session = m_workbench.session();
    std::map<std::string, int> pages;
    std::map<std::string, int> departments;
    for (const auto& finding : session.findings()) {
        if (const auto page = placeOfFinding(session.catalogue(), finding).page; !page.empty()) ++pages[page];
        if (const auto id = departmentOfFinding(session.snapshot(), finding); !id.empty()) ++departments[id];
    }
    // in their own order: `known` first, whatever else there is after it
    const auto fill = [](QComboBox& combo, const QString& all, auto& entries, const auto& known, const auto& name) {
        const auto before = combo.currentData();
        combo.clear();
        combo.addItem(all, QString());
        const auto add = [&](const std::string& id, int count) {
            combo.addItem(tr("%1 (%2)", "name and count").arg(name(id)).arg(count), qs(id));
        };
        for (const std::string& id : known)
            if (const auto found = entries.extract(id)) add(id, found.mapped());
        for (const auto& [id, count] : entries) add(id, count);
        combo.setCurrentIndex(std::max(0, combo.findData(before)));
    };
    std::vector<std::string> pageIds;
    for (const auto& page : session.catalogue().pages()) pageIds.push_back(page.id);
    fill(*m_page, tr("All pages"), pages, pageIds, [&](const std::string& id) {
        const auto title = pageTitle(id, session);
        return session.catalogue().find(id) ? qs(id) + QLatin1Char(' ') + title : title;
    });
    const auto& snapshot = session.snapshot();
    const int index = snapshot.registry().index(model::Departments::kName);
    std::vector<std::string> departmentIds;
    for (const auto* department : model::inOwnOrder(snapshot, index, session.language()))
        departmentIds.push_back(department->id);
    fill(*m_department, tr("All departments"), departments, departmentIds, [&](const std::string& id) {
        const auto* record = snapshot.find(index, id);
        return record ? session.titleOf(index, *record) : qs(id);
    });
    m_model->setPage(ss(m_page->currentData().toString()));
    m_model->setDepartment(ss(m_department->currentData().toString()));
}

void FindingsBar::buildAcceptance() {
    const auto& theme = m_workbench.theme();
    auto* box = m_acceptance = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    setMargins(row, theme, Space::kS, Space::kXs);
    row->setSpacing(theme.px(Space::kS));
    m_accepted = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, box);
    row->addWidget(m_accepted, 2);
    m_reason = new QLineEdit(box);
    m_reason->setObjectName(QStringLiteral("findings.reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why the city accepts it for now (required)"));
    row->addWidget(m_reason, 3);
    row->addWidget(new PlainLabel(theme, TextRole::Caption, tr("until"), Tone::Secondary, box));
    m_until = new QLineEdit(box);
    m_until->setObjectName(QStringLiteral("findings.until"));
    m_until->setAccessibleName(tr("Accepted until"));
    m_until->setPlaceholderText(tr("date"));
    row->addWidget(m_until, 1);
    auto* take = makeButton(QStringLiteral("findings.take"), tr("Accept"), ButtonLook::Primary, box);
    auto* cancel = makeButton(QStringLiteral("findings.cancel"), tr("Cancel"), ButtonLook::Normal, box);
    row->addWidget(take);
    row->addWidget(cancel);
    connect(take, &QPushButton::clicked, this, &FindingsBar::accept);
    for (auto* line : {m_reason, m_until}) connect(line, &QLineEdit::returnPressed, this, &FindingsBar::accept);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_acceptance->hide();
        m_list->setFocus();
    });
    static_cast<QBoxLayout*>(layout())->insertWidget(layout()->indexOf(m_list) + 1, box);
}

std::optional<FindingsBar::Asked> FindingsBar::asked() const {
    if (!m_asked || !m_acceptance || m_acceptance->isHidden() || m_reason->text().trimmed().isEmpty()) return {};
    return Asked{*m_asked, m_reason->text(), m_until->text()};
}

void FindingsBar::ask(const Asked& asked) {
    setOpen(true);
    m_asked = asked.finding;
    if (!m_acceptance) buildAcceptance();
    m_accepted->setElided(m_workbench.session().findingText(asked.finding));
    m_reason->setText(asked.reason);
    m_until->setText(asked.until);
    m_acceptance->show();
    m_reason->setFocus();
}

void FindingsBar::askReason() {
    const auto* finding = m_model->finding(m_list->currentIndex().row());
    if (!finding)
        return m_workbench.notify(tr("Choose one finding first; a folded line opens with Enter."), Tone::Attention,
                                  {}, {});
    auto& session = m_workbench.session();
    if (finding->check == analysis::kAcceptedGone)
        return session.announce(base::Error{base::ErrorCode::NotAcceptable, {}});
    // looked at again after half a year, unless the city says otherwise
    ask({*finding, {}, qs(session.today().addDays(kAcceptedDays).displayShort(session.language()))});
}

const analysis::Threshold* FindingsBar::currentThreshold() const {
    return analysis::thresholdOf(m_model->check(m_list->currentIndex().row()));
}

void FindingsBar::refreshThreshold() {
    m_threshold->setEnabled(currentThreshold() != nullptr);
}

void FindingsBar::showThreshold() {
    if (const auto* threshold = currentThreshold())
        m_workbench.goTo({"city", "thresholds", {}, std::string(threshold->id)});
}

void FindingsBar::accept() {
    if (!m_asked) return m_acceptance->hide();
    auto& session = m_workbench.session();
    const auto reason = m_reason->text().trimmed();
    if (reason.isEmpty()) return m_reason->setFocus();
    std::optional<base::Date> until;
    if (const auto typed = m_until->text().trimmed(); !typed.isEmpty()) {
        const auto date = base::Date::parse(ss(typed));
        if (!date) {
            session.announce(date.error());
            return m_until->setFocus();
        }
        until = *date;
    }
    const auto place = analysis::placeOf(*m_asked);
    const bool still = std::ranges::any_of(session.findings(), [&](const analysis::Finding& each) {
        const auto at = analysis::placeOf(each);
        return each.check == m_asked->check && at.registerName == place.registerName && at.record == place.record;
    });
    if (session.findingsCurrent() && !still) {  // mended meanwhile
        m_acceptance->hide();
        return m_workbench.notify(tr("The checks find this no longer; there is nothing to accept."), Tone::Good, {},
                                  {});
    }
    base::Localized why;
    why.in(session.language()) = ss(reason);
    if (!session.report(commands::acceptFinding(session.project(), session.catalogue(),
                                                {session.services().english, session.services().chinese}, *m_asked,
                                                why, until, session.today())))
        return;
    m_asked.reset();
    m_acceptance->hide();
    m_list->setFocus();
}

void FindingsBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    refreshState();
}

bool FindingsBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key != Qt::Key_X && key != Qt::Key_T) return QFrame::eventFilter(watched, event);
        key == Qt::Key_X ? askReason() : showThreshold();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FindingsBar::refresh() {
    auto& session = m_workbench.session();
    const auto& findings = session.findings();
    const auto count = [&](Severity severity) {
        return static_cast<int>(
            std::count_if(findings.begin(), findings.end(), [&](const auto& f) { return f.severity == severity; }));
    };
    const bool part = isOpen() && m_model->isFiltered();
    const auto words = [&](Severity severity, int all) {
        const int shown = part ? m_model->count(severity) : all;
        const auto number =
            part ? tr("%1 of %2", "shown and all findings").arg(shown).arg(all) : QString::number(all);
        switch (severity) {
            case Severity::Bad:
                return tr("%1 severe", "findings: number, or part of all").arg(number);
            case Severity::Attention:
                return tr("%1 to do", "findings: number, or part of all").arg(number);
            default:
                return part ? tr("%1 notes", "findings: part of all").arg(number) : tr("%n note(s)", nullptr, all);
        }
    };
    const Severity severities[] = {Severity::Bad, Severity::Attention, Severity::Note};
    int work = 0;
    for (std::size_t i = 0; i < std::size(severities); ++i) {
        const int all = count(severities[i]);
        if (severities[i] != Severity::Note) work += all;
        const auto text = QString(markOf(severities[i])) + QLatin1Char(' ') + words(severities[i], all);
        m_counts[i]->setText(text);
        m_counts[i]->setAccessibleName(tr("Findings: %1").arg(text));
        m_counts[i]->setVisible(all > 0);
    }
    const auto noneTone = hasNothingToCheck(session) ? Tone::Secondary : Tone::Good;
    // notes are about something: beside them it is not said that there is nothing
    m_none->setVisible(work == 0 && session.findingsCurrent() && (noneTone == Tone::Good || findings.empty()));
    m_none->setTone(noneTone);
    m_none->setText(noneTone == Tone::Secondary ? tr("Nothing to check yet")
                                                : QString(Theme::mark(Tone::Good)) + QLatin1Char(' ') +
                                                      (findings.empty() ? tr("No findings") : tr("Nothing to do")));
    if (findings.empty()) hideParts({m_filters, m_list, m_acceptance});
    const bool quiet = isOpen() || work == 0;
    m_first->setElided(quiet ? QString() : session.findingText(findings[0]));
    refreshState();
}

void FindingsBar::refreshState() {
    auto& session = m_workbench.session();
    // a notice needs the room of the first finding, and most of that of the state
    const bool noticed = m_notice && !m_notice->isHidden();
    m_first->setVisible(!noticed);
    m_completeness->setVisible(!noticed);
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
        const bool narrow = noticed || width() < m_workbench.theme().px(kNarrow);
        const auto whole = tr("Not saved to the file yet · every step is kept on this computer");
        state = !session.isModified() ? tr("Saved") : narrow ? tr("Not saved to the file yet") : whole;
    }
    // no wider than its words, so that the first finding gets the rest
    m_state->setMaximumWidth(m_state->fontMetrics().horizontalAdvance(state) + 1);
    m_state->setElided(state);
    m_state->setTone(tone);
}

void FindingsBar::follow(int row) {
    if (m_model->isGroup(row)) {
        m_model->toggle(row);
        m_list->setCurrentIndex(m_model->index(row));
        return;
    }
    const auto* finding = m_model->finding(row);
    if (!finding) return;
    const auto place = placeOfFinding(m_workbench.catalogue(), *finding);
    if (!place.page.empty()) m_workbench.goTo(place);
}

}  // namespace cw::gui
