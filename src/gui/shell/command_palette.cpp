#include "gui/shell/command_palette.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <algorithm>
#include <map>
#include <unordered_set>

#include "analysis/search.h"
#include "base/text_util.h"
#include "gui/convert.h"
#include "gui/forms/reference_editor.h"
#include "gui/pages/page.h"
#include "gui/panels/panel.h"
#include "gui/shell/action_table.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/value_text.h"

namespace cw::gui {

namespace {
constexpr double kWidth = 620;
constexpr double kHeight = 420;
constexpr int kPause = 200;  // ms without a key
constexpr int kLeastSearched = 2;
constexpr std::size_t kMostTexts = 60;
// what an entry leads to is told by the first letters of its id
constexpr std::string_view kPage = "page:";
constexpr std::string_view kPanel = "panel:";  // page/panel
constexpr std::string_view kItem = "item:";
constexpr std::string_view kAction = "action:";
constexpr std::string_view kRecord = "record:";
}  // namespace

CommandPalette::CommandPalette(Workbench& workbench, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_workbench(workbench) {
    const auto& theme = workbench.theme();
    setObjectName(QStringLiteral("palette"));
    setProperty("look", QStringLiteral("popup"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, drawing::Space::kS, drawing::Space::kS);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("palette.search"));
    m_search->setAccessibleName(tr("Go to or do"));
    m_search->setPlaceholderText(tr("Page, register, item, record or action"));
    m_search->installEventFilter(this);
    column->addWidget(m_search);
    m_model = new PickModel(this);
    m_filter = new PickFilter(this);
    m_filter->setSourceModel(m_model);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(theme.px(drawing::Space::kXs) / 2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new PlainLabel(theme, TextRole::Body, tr("Nothing is found by these words."), Tone::Secondary, this);
    m_none->setObjectName(QStringLiteral("palette.none"));
    m_none->hide();
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setTail(m_named, {});
        m_filter->setNeedle(text);
        chooseBest();
        m_none->hide();
        m_pause->start();
    });
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, [this] {
        searchTexts();
        m_none->setVisible(m_filter->rowCount() == 0);
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::chooseBest() {
    if (m_filter->rowCount() == 0) return;
    // who types a code means that item, whatever else holds the letter
    const auto* item = m_workbench.session().hasProject()
                           ? m_workbench.catalogue().find(ss(m_search->text().trimmed().toUpper()))
                           : nullptr;
    const auto exact = item ? m_filter->match(m_filter->index(0, 0), PickModel::IdRole,
                                              qs(std::string(kItem) + item->id), 1, Qt::MatchExactly)
                            : QModelIndexList();
    m_list->setCurrentIndex(exact.isEmpty() ? m_filter->index(0, 0) : exact.front());
}

void CommandPalette::searchTexts() {
    auto& session = m_workbench.session();
    const auto needle = m_search->text().trimmed();
    if (!isVisible() || !session.hasProject() || needle.size() < kLeastSearched) return;
    std::unordered_set<std::string> found;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        found.insert(ss(m_filter->index(row, 0).data(PickModel::IdRole).toString()));
    const auto& snapshot = session.snapshot();
    const auto& registry = snapshot.registry();
    const auto language = session.language();
    std::vector<PickEntry> entries;
    for (const auto& hit : analysis::search(session.catalogue(), session.shown(), ss(needle), language, kMostTexts)) {
        PickEntry entry{.id = {}, .title = {}, .detail = qs(hit.excerpt), .folded = base::fold(ss(needle))};
        if (hit.registerName.empty()) {
            entry.id = std::string(kItem) + hit.id;
            entry.title = itemTitle(session.catalogue(), hit.id, language);
        } else {
            const int index = registry.index(hit.registerName);
            entry.id = std::string(kRecord) + hit.registerName + "/" + hit.id;
            entry.title = session.titleOf(index, *snapshot.find(index, hit.id));
            if (hit.field >= 0)
                entry.detail = tr("%1: %2", "field and an excerpt of its text")
                                   .arg(session.text(registry[index][hit.field].label), entry.detail);
        }
        if (found.insert(entry.id).second) entries.push_back(std::move(entry));
    }
    const bool nothing = m_filter->rowCount() == 0;
    m_model->setTail(m_named, std::move(entries));
    if (nothing) chooseBest();
}

void CommandPalette::fill() {
    auto& session = m_workbench.session();
    const auto language = session.language();
    std::vector<PickEntry> entries;
    const auto add = [&](std::string id, const QString& title, const QString& detail, const std::string& also = {}) {
        entries.push_back({std::move(id), title, detail, base::fold(ss(title) + " " + ss(detail) + " " + also)});
    };
    if (session.hasProject()) {
        for (const auto& page : session.catalogue().pages())
            if (!session.catalogue().find(page.id))
                add(std::string(kPage) + page.id, pageTitle(page.id, session), {}, page.id + " " + ss(tr("page")));
        add(std::string(kPage) + "report", pageTitle("report", session), {}, ss(tr("page")));
        addPanels(entries);
    }
    for (const auto& row : actionRows()) {
        const auto keys = QKeySequence(QLatin1String(row.shortcut)).toString(QKeySequence::NativeText);
        // a page may be called as what is done there
        add(std::string(kAction) + row.id, actionText(row), keys.isEmpty() ? tr("Action") : keys, row.id);
    }
    if (session.hasProject()) {
        for (auto& entry : itemEntries(session.catalogue(), language)) {
            entry.id = std::string(kItem) + entry.id;
            entries.push_back(std::move(entry));
        }
        const auto& registry = session.snapshot().registry();
        for (int i = 0; i < registry.count(); ++i) {
            if (registry[i].name == "answers") continue;
            for (auto& entry : recordEntries(session, i)) {
                const auto kind = session.text(registry[i].singular);
                if (registry[i][registry[i].titleField].type == model::FieldType::Choice) nameByKey(entry, i);
                entry.id = std::string(kRecord) + std::string(registry[i].name) + "/" + entry.id;
                entry.folded += " " + base::fold(ss(kind));
                entry.detail = entry.detail.isEmpty() ? kind : tr("%1 · %2").arg(kind, entry.detail);
                entries.push_back(std::move(entry));
            }
        }
    }
    m_named = static_cast<int>(entries.size());
    m_model->setEntries(std::move(entries), {}, false);
}

void CommandPalette::nameByKey(PickEntry& entry, int registerIndex) const {
    const auto& session = m_workbench.session();
    const auto& snapshot = session.snapshot();
    const auto& spec = snapshot.registry()[registerIndex];
    const auto* record = snapshot.find(registerIndex, entry.id);
    if (!record) return;
    QStringList parts{qs(model::displayText(spec[spec.titleField], record->at(spec.titleField), session.texts()))};
    for (const int field : spec.importKey)
        if (field != spec.titleField && record->has(field))
            parts << qs(model::displayText(spec[field], record->at(field), session.texts(), &snapshot));
    entry.title = parts.join(QStringLiteral(" · "));
    entry.folded = base::fold(ss(entry.title) + " " + ss(entry.detail));
}

void CommandPalette::addPanels(std::vector<PickEntry>& entries) {
    auto& session = m_workbench.session();
    const auto& services = session.services();
    // a register may be worked on in a panel of another name
    std::map<std::pair<std::string, std::string>, std::string> registers;
    for (const auto& spec : session.snapshot().registry().all()) {
        const auto place = placeOfRecord(session.catalogue(), spec.name, {});
        registers[{place.page, place.panel}] += " " + std::string(spec.name) + " " +
                                                services.english.text(spec.title) + " " +
                                                services.chinese.text(spec.title);
    }
    for (const auto& page : session.catalogue().pages()) {
        const auto where = pageTitle(page.id, session);
        const auto* item = session.catalogue().find(page.id);
        for (const auto& panel : page.panels) {
            if (!panelExists(panel)) continue;
            const auto title = panelName(panel, session.texts());
            const auto detail = item ? qs(page.id) + QLatin1Char(' ') + where : where;
            const auto also = panelName(panel, services.english) + " " + panelName(panel, services.chinese) +
                              registers[{page.id, panel}] + "\n" + otherNames(panel, services.english) + "\n" +
                              otherNames(panel, services.chinese);
            // the only panel of a page is that page
            if (page.panels.size() == 1 && qs(title) == where) {
                const auto same = std::ranges::find(entries, std::string(kPage) + page.id, &PickEntry::id);
                if (same != entries.end()) same->folded += " " + base::fold(also);
                continue;
            }
            entries.push_back({std::string(kPanel) + page.id + "/" + panel, qs(title), detail,
                               base::fold(title + " " + ss(detail) + " " + also)});
        }
    }
}

void CommandPalette::open() {
    fill();
    const auto& theme = m_workbench.theme();
    auto* window = m_workbench.window();
    resize(std::min(theme.px(kWidth), window->width()), std::min(theme.px(kHeight), window->height()));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, theme.px(drawing::Space::kS))));
    m_search->clear();
    m_filter->setNeedle({});
    show();
    m_search->setFocus();
    if (m_filter->rowCount() > 0) m_list->setCurrentIndex(m_filter->index(0, 0));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto asked = pickKey(*m_list, *static_cast<QKeyEvent*>(event));
    if (asked == PickKey::Leave) hide();
    if (asked == PickKey::Take) run(m_list->currentIndex());
    return asked != PickKey::None;
}

void CommandPalette::run(const QModelIndex& index) {
    if (!index.isValid()) return;
    const std::string id = ss(index.data(PickModel::IdRole).toString());
    hide();
    if (id.starts_with(kAction)) return m_workbench.trigger(qs(id.substr(kAction.size())));
    if (id.starts_with(kPage)) return m_workbench.goTo({id.substr(kPage.size()), {}, {}, {}});
    if (id.starts_with(kPanel)) {
        const auto slash = id.find('/');
        return m_workbench.goTo({id.substr(kPanel.size(), slash - kPanel.size()), id.substr(slash + 1), {}, {}});
    }
    if (id.starts_with(kItem)) {
        if (const auto* item = m_workbench.catalogue().find(id.substr(kItem.size())))
            m_workbench.goTo(placeOfItem(m_workbench.catalogue(), *item));
        return;
    }
    const auto slash = id.find('/');
    m_workbench.goTo(placeOfRecord(m_workbench.catalogue(), id.substr(kRecord.size(), slash - kRecord.size()),
                                   id.substr(slash + 1)));
}

}  // namespace cw::gui
