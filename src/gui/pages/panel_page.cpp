#include "gui/pages/panel_page.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

#include "gui/convert.h"
#include "gui/pages/page_header.h"
#include "gui/panels/next_step.h"
#include "gui/panels/panel.h"
#include "gui/session/refresh_when_shown.h"
#include "gui/widgets/calm_stack.h"
#include "gui/widgets/parts.h"
#include "model/registers.h"

namespace cw::gui {

using drawing::Space;

PanelPage::PanelPage(Workbench& workbench, const std::string& id, std::vector<std::string> panels)
    : Page(workbench), m_id(id), m_item(workbench.catalogue().find(id)) {
    for (auto& name : panels)
        if (panelExists(name)) m_names.push_back(std::move(name));
    m_panels.resize(m_names.size(), nullptr);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QString purpose;
    if (m_item) purpose = firstSentence(qs(m_item->in(language()).explanation));
    m_header =
        new PageHeader(workbench, m_item ? qs(m_item->id) : QString(), pageTitle(id, session()), purpose, this);
    column->addWidget(m_header);
    auto* tabRow = new QHBoxLayout;
    setMargins(tabRow, theme(), Space::kXl, 0);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("page.tabs"));
    m_tabs->setAccessibleName(tr("Parts of %1").arg(pageTitle(id, session())));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    for (const auto& name : m_names) m_tabs->addTab(panelTitle(name, session(), m_item));
    m_tabs->setVisible(m_names.size() > 1);
    tabRow->addWidget(m_tabs, 1);
    column->addLayout(tabRow);
    auto* lineRow = new QHBoxLayout;
    setMargins(lineRow, theme(), Space::kXl, 0);
    lineRow->addWidget(makeLine(this));
    column->addLayout(lineRow);
    m_stack = new CalmStack(this);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PanelPage::showPanel);
    new RefreshWhenShown(this, session(), [this] { refresh(); });
    refreshHeader();
    if (!m_names.empty()) m_stack->setCurrentWidget(panel(0));
}

Panel* PanelPage::panel(int index) {
    auto& slot = m_panels[static_cast<std::size_t>(index)];
    if (!slot) {
        slot = makePanel(m_names[static_cast<std::size_t>(index)], workbench(), m_item).release();
        slot->setMinimumSize(1, 1);  // a panel must not widen the window; it arranges itself
        m_stack->addWidget(slot);
    }
    return slot;
}

void PanelPage::showPanel(int index) {
    if (index < 0 || index >= static_cast<int>(m_names.size())) return;
    commitPending();
    m_stack->setCurrentWidget(panel(index));
    // explanations stand beside what is rated, not beside tables
    workbench().showGuidance(m_item);
}

bool PanelPage::wantsGuidance() const {
    const auto index = static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
    return m_item && index < m_names.size() && !m_names[index].starts_with("register:") &&
           !m_names[index].starts_with("matrix:");
}

int PanelPage::indexOf(const std::string& name) const {
    const auto at = std::find(m_names.begin(), m_names.end(), name);
    return at == m_names.end() ? -1 : static_cast<int>(std::distance(m_names.begin(), at));
}

void PanelPage::reveal(const Place& place) {
    if (const int index = indexOf(place.panel); index >= 0) m_tabs->setCurrentIndex(index);
    if (m_item && place.itemId.empty()) workbench().showGuidance(m_item);
    if (!m_names.empty()) panel(std::max(0, m_tabs->currentIndex()))->reveal(place);
}

Place PanelPage::here() const {
    Place place{.page = m_id, .panel = {}, .itemId = {}, .recordId = {}};
    const auto index = static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
    if (index < m_names.size()) {
        if (m_panels[index]) place = m_panels[index]->here();
        place.page = m_id;
        place.panel = m_names[index];
    }
    return place;
}

void PanelPage::commitPending() {
    for (auto* each : m_panels)
        if (each) each->commitPending();
}

void PanelPage::refresh() {
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto title = panelTitle(m_names[static_cast<std::size_t>(i)], session(), m_item);
        if (m_tabs->tabText(i) != title) m_tabs->setTabText(i, title);
    }
    refreshHeader();
}

void PanelPage::refreshHeader() {
    if (!m_item) {
        // an empty register says itself what it is for
        const auto* spec = m_names.size() == 1 && m_names.front().starts_with("register:")
                               ? session().snapshot().registry().find(std::string_view(m_names.front()).substr(9))
                               : nullptr;
        if (!spec) return;
        const bool empty = session().snapshot().table(session().snapshot().registry().index(spec->name)).empty();
        m_header->setPurpose(empty ? QString() : session().text(spec->purpose));
        return;
    }
    const auto& texts = session().texts();
    const auto& score = session().assessment().score(m_id);
    const auto level = score.mean ? qs(texts.number(*score.mean, 1)) : QString(QChar(0x2013));
    const auto target = score.targetMean ? tr("→ %1").arg(qs(texts.number(*score.targetMean, 1))) : QString();
    m_header->setFigures(level, target, score.targetMean ? tr("level now · target") : tr("level now"));
    const auto next = nextStep(session(), *m_item);
    m_header->setNextStep(next.text, next.place);
}

}  // namespace cw::gui
