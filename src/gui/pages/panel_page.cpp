#include "gui/pages/panel_page.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QScrollArea>
#include <QSpacerItem>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

#include "drawing/reading.h"
#include "gui/convert.h"
#include "gui/pages/page_header.h"
#include "gui/panels/next_step.h"
#include "gui/panels/panel.h"
#include "gui/session/refresh_when_shown.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/calm_stack.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
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
    buildTabs();
    auto* tabRow = new QHBoxLayout;
    setMargins(tabRow, theme(), Space::kXl, 0);
    tabRow->addWidget(m_tabs, m_workTab >= 0 ? 0 : 1);
    if (m_workTab >= 0) buildPick(*tabRow);
    column->addLayout(tabRow);
    auto* lineRow = new QHBoxLayout;
    setMargins(lineRow, theme(), Space::kXl, 0);
    lineRow->addWidget(makeLine(this));
    column->addLayout(lineRow);
    if (m_workTab >= 0) {
        buildWork();
        column->addWidget(m_work);
    }
    m_stack = new CalmStack(this);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PanelPage::showTab);
    new RefreshWhenShown(this, session(), [this] { refresh(); });
    refreshHeader();
    if (!m_names.empty()) m_stack->setCurrentWidget(panel(0));
}

int PanelPage::chipOf(int index) const {
    const auto& name = m_names[static_cast<std::size_t>(index)];
    const int matrix = name.starts_with("register:") ? indexOf(otherFace(name)) : -1;
    return matrix >= 0 ? matrix : index;
}

bool PanelPage::isWork(int index) const {
    const auto& name = m_names[static_cast<std::size_t>(index)];
    return m_item && name != "assess" && name != "plan" && name != "history";
}

void PanelPage::buildTabs() {
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("page.tabs"));
    m_tabs->setAccessibleName(tr("Parts of %1").arg(pageTitle(m_id, session())));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    int work = 0;
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) work += isWork(i) ? 1 : 0;
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
        if (isWork(i) && work > 1) {
            if (m_workTab >= 0) continue;
            m_workTab = static_cast<int>(m_tabPanels.size());
            m_shownWork = i;
        }
        m_tabPanels.push_back(i);
        m_tabs->addTab(QString());
    }
    m_tabs->setVisible(m_tabPanels.size() > 1);
    nameTabs();
}

void PanelPage::buildWork() {
    m_work = new QWidget(this);
    m_work->setObjectName(QStringLiteral("page.work"));
    auto* frame = new QVBoxLayout(m_work);
    frame->setContentsMargins(theme().px(Space::kXl), theme().px(Space::kM), theme().px(Space::kXl), 0);
    m_chipArea = new QScrollArea(m_work);
    m_chipArea->setObjectName(QStringLiteral("page.chips"));
    m_chipArea->setAccessibleName(tr("Registers and pictures"));
    m_chipArea->setWidgetResizable(true);
    m_chipArea->setFocusPolicy(Qt::NoFocus);
    m_chipArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips, theme().px(Space::kS), theme().px(Space::kS));
    m_chipArea->setWidget(chips);
    frame->addWidget(m_chipArea);
    m_chips = new QButtonGroup(this);
    bool afterRegister = false;
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
        if (!isWork(i) || chipOf(i) != i) continue;
        // a picture begins a group: the registers that follow are those it shows
        const bool isRegister = m_names[static_cast<std::size_t>(i)].starts_with("register:");
        if (afterRegister && !isRegister) flow->addItem(new QSpacerItem(theme().px(Space::kM), 0));
        afterRegister = isRegister;
        auto* chip =
            makeButton(QStringLiteral("page.chip"),
                       panelTitle(m_names[static_cast<std::size_t>(i)], session(), m_item), ButtonLook::Chip, chips);
        chip->setCheckable(true);
        chip->setChecked(i == m_shownWork);
        m_chips->addButton(chip, i);
        flow->addWidget(chip);
    }
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on) return;
        m_shownWork = index;
        m_chipArea->ensureWidgetVisible(m_chips->button(index));
        fillPick();
        if (m_tabs->currentIndex() == m_workTab) showPanel(index);
    });
    fillPick();
    fold();
}

void PanelPage::buildPick(QBoxLayout& row) {
    row.setSpacing(theme().px(Space::kL));
    m_code = new PlainLabel(theme(), TextRole::Strong, qs(m_item->id), Tone::Secondary, this);
    m_code->setToolTip(plainToolTip(pageTitle(m_id, session())));
    m_code->setAccessibleName(qs(m_item->id) + QLatin1Char(' ') + pageTitle(m_id, session()));
    row.insertWidget(0, m_code);
    m_pick = new CalmComboBox(theme(), this);
    m_pick->setObjectName(QStringLiteral("page.pick"));
    m_pick->setAccessibleName(tr("Registers and pictures"));
    m_pick->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pick->setMinimumContentsLength(8);
    row.addWidget(m_pick, 1);
    connect(m_pick, &QComboBox::activated, this, [this](int at) { select(m_pick->itemData(at).toInt()); });
}

void PanelPage::fillPick() {
    const QSignalBlocker quiet(m_pick);
    const auto chips = m_chips->buttons();
    for (int at = 0; at < chips.size(); ++at) {
        if (at == m_pick->count()) m_pick->addItem(QString(), m_chips->id(chips[at]));
        m_pick->setItemText(at, chips[at]->text());
    }
    m_pick->setCurrentIndex(m_pick->findData(chipOf(m_shownWork)));
    m_pick->setToolTip(plainToolTip(m_pick->currentText()));
}

void PanelPage::fold() {
    const bool work = m_workTab >= 0 && m_tabs->currentIndex() == m_workTab;
    // the tabs of a page of registers say what its title does
    const bool named = !m_item && m_tabPanels.size() > 1;
    const bool folded = (work || named) && workbench().isLow();
    m_header->setVisible(!folded);
    if (m_workTab < 0) return;
    m_work->setVisible(work && !folded);
    // all tabs: arrows beside them would hide one
    m_tabs->setMinimumWidth(folded ? m_tabs->sizeHint().width() + theme().px(Space::kXl) : 0);
    m_code->setVisible(folded);
    m_pick->setVisible(folded);
}

void PanelPage::arrangeChips() {
    fold();
    if (!m_chipArea) return;
    // many panels in large letters would leave none of the panel itself
    const int inner = width() - 2 * theme().px(Space::kXl);
    const int wanted = m_chipArea->widget()->heightForWidth(inner);
    const bool scrolls = wanted > height() / 4;
    const int row = theme().target() + theme().px(Space::kS);
    m_chipArea->setFixedHeight(scrolls ? std::max(row, height() / 4 / row * row) : wanted);
    if (m_shownWork >= 0) m_chipArea->ensureWidgetVisible(m_chips->button(chipOf(m_shownWork)));
}

void PanelPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrangeChips();
}

void PanelPage::nameTabs() {
    for (int tab = 0; tab < static_cast<int>(m_tabPanels.size()); ++tab) {
        const auto index = static_cast<std::size_t>(m_tabPanels[static_cast<std::size_t>(tab)]);
        const auto title = tab == m_workTab ? tr("Work", "tab: registers and pictures of a process")
                                            : panelTitle(m_names[index], session(), m_item);
        if (m_tabs->tabText(tab) != title) m_tabs->setTabText(tab, title);
    }
}

int PanelPage::current() const {
    const int tab = std::max(0, m_tabs->currentIndex());
    if (tab == m_workTab) return m_shownWork;
    return tab < static_cast<int>(m_tabPanels.size()) ? m_tabPanels[static_cast<std::size_t>(tab)] : -1;
}

void PanelPage::select(int index) {
    if (m_workTab >= 0 && isWork(index)) {
        m_shownWork = index;
        {
            const QSignalBlocker quiet(m_chips);  // the chip of a matrix stands for its list too
            m_chips->button(chipOf(index))->setChecked(true);
        }
        m_chipArea->ensureWidgetVisible(m_chips->button(chipOf(index)));
        fillPick();
        if (m_tabs->currentIndex() == m_workTab)
            showPanel(index);
        else
            m_tabs->setCurrentIndex(m_workTab);
        return;
    }
    const auto at = std::find(m_tabPanels.begin(), m_tabPanels.end(), index);
    if (at != m_tabPanels.end()) m_tabs->setCurrentIndex(static_cast<int>(std::distance(m_tabPanels.begin(), at)));
}

void PanelPage::showTab(int tab) {
    fold();
    m_header->setWorking(tab == m_workTab);
    showPanel(current());
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
    const int index = current();
    return m_item && index >= 0 && !isWork(index);
}

int PanelPage::indexOf(const std::string& name) const {
    const auto at = std::find(m_names.begin(), m_names.end(), name);
    return at == m_names.end() ? -1 : static_cast<int>(std::distance(m_names.begin(), at));
}

void PanelPage::showChanged(const model::ChangeSet& changes) {
    if (const int index = current(); index >= 0) panel(index)->showChanged(changes);
}

void PanelPage::reveal(const Place& place) {
    if (const int index = indexOf(place.panel); index >= 0) select(index);
    if (m_item && place.itemId.empty()) workbench().showGuidance(m_item);
    if (const int index = current(); index >= 0) panel(index)->reveal(place);
}

Place PanelPage::here() const {
    Place place{.page = m_id, .panel = {}, .itemId = {}, .recordId = {}};
    const auto index = static_cast<std::size_t>(current());
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
    nameTabs();
    if (m_chips)
        for (auto* chip : m_chips->buttons()) {
            const auto title = panelTitle(m_names[static_cast<std::size_t>(m_chips->id(chip))], session(), m_item);
            if (chip->text() != title) chip->setText(title);
        }
    if (m_pick) fillPick();
    arrangeChips();
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
    if (!session().assessor().empty()) {  // who rates for themselves is swayed by no level of the round
        m_header->setFigures({}, {}, {});
        const auto next = nextStep(session(), *m_item);
        m_header->setNextStep(next.text, next.place);
        return;
    }
    const auto& texts = session().texts();
    const auto& score = session().assessment().score(m_id);
    const auto level = score.mean ? qs(texts.number(*score.mean, 1)) : QString(QChar(0x2013));
    const auto target = score.targetMean ? tr("→ %1").arg(qs(texts.number(*score.targetMean, 1))) : QString();
    const auto reading = drawing::readingOf(session().assessment(), *m_item);
    const bool few = score.mean && reading.restsOnFew();
    const auto now = few ? tr("level from %1 of %2").arg(reading.rated).arg(reading.inScope) : tr("level now");
    m_header->setFigures(level, target, score.targetMean ? tr("%1 · target", "level now").arg(now) : now, few);
    const auto next = nextStep(session(), *m_item);
    m_header->setNextStep(next.text, next.place);
}

}  // namespace cw::gui
