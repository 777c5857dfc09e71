#include "gui/panels/scenario_panel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <algorithm>

#include "commands/verbs.h"
#include "gui/convert.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using analysis::ViewTarget;

namespace {
constexpr std::int64_t kStep = 100;  // one per cent
constexpr std::int64_t kLeap = 1000;
constexpr std::int64_t kWhole = 10000;
}  // namespace

ScenarioPanel::ScenarioPanel(Workbench& workbench, const framework::Item* subject, const analysis::View& view)
    : ScenePanel(workbench, subject, view), m_field(spec().field("share")) {
    m_bar = new QWidget(this);
    auto* flow = new FlowLayout(m_bar, theme().px(drawing::Space::kS), theme().px(drawing::Space::kS));
    m_label = new PlainLabel(theme(), TextRole::Strong, {}, Tone::Attention, m_bar);
    m_label->setMinimumHeight(theme().target());
    flow->addWidget(m_label);
    auto* keep = makeButton(QStringLiteral("scenario.apply"), tr("Apply"), ButtonLook::Primary, m_bar);
    connect(keep, &QPushButton::clicked, this, &ScenarioPanel::apply);
    flow->addWidget(keep);
    auto* back =
        makeButton(QStringLiteral("scenario.drop"), tr("Back to what is written"), ButtonLook::Normal, m_bar);
    connect(back, &QPushButton::clicked, this, &ScenarioPanel::drop);
    flow->addWidget(back);
    column()->insertWidget(1, m_bar);
    m_bar->hide();
}

analysis::ViewContent ScenarioPanel::make() {
    const auto& snapshot = session().snapshot();
    const int index = snapshot.registry().index(view().registerName);
    auto table = snapshot.table(index);
    // what another hand removed or set to the same meanwhile is tried no longer
    std::erase_if(m_tried, [&](const auto& tried) {
        const auto* record = table.find(tried.first);
        return !record || record->integer(m_field) == tried.second;
    });
    for (const auto& [id, share] : m_tried) {
        auto record = *table.find(id);
        record.values[static_cast<std::size_t>(m_field)] = share;
        table = table.with(std::make_shared<const model::Record>(std::move(record)));
    }
    const auto altered = snapshot.withTable(index, std::move(table));
    const auto now = input();
    auto content = view().make({.catalogue = now.catalogue,
                                .snapshot = altered,
                                .assessment = now.assessment,
                                .texts = now.texts,
                                .today = now.today,
                                .option = now.option,
                                .needle = now.needle});
    if (auto* list = std::get_if<analysis::Listing>(&content.body))
        for (auto& line : list->lines)
            if (m_tried.contains(analysis::parseTarget(line.target).id)) {
                line.cells[1].tone = analysis::ViewTone::Attention;
                line.note = ss(tr("What if · %1").arg(qs(line.note)));
            }
    if (m_bar) {
        m_bar->setVisible(!m_tried.empty());
        m_label->setText(tr("What if: %n share(s) tried, not written", nullptr, static_cast<int>(m_tried.size())));
    }
    return content;
}

void ScenarioPanel::tryOut(const ViewTarget& at, std::int64_t change) {
    const auto parsed = analysis::parseTarget(at);
    if (parsed.registerName != view().registerName) return;
    const auto* record =
        session().snapshot().find(session().snapshot().registry().index(view().registerName), parsed.id);
    if (!record) return;
    const auto written = record->integer(m_field).value_or(0);
    const auto tried = m_tried.find(parsed.id);
    const auto before = tried == m_tried.end() ? written : tried->second;
    const auto after = std::clamp<std::int64_t>(before + change, 0, kWhole);
    m_tried[parsed.id] = after;
    refresh();
}

void ScenarioPanel::apply() {
    std::vector<commands::RecordChange> changes;
    for (const auto& [id, share] : m_tried)
        changes.push_back({std::string(view().registerName), id, {{spec()[m_field].id, model::Value{share}}}});
    if (changes.empty()) return;
    if (session().report(commands::setRecords(
            session().project(),
            {"record.change_many", {"@" + std::string(view().registerName), std::to_string(changes.size())}},
            changes)))
        m_tried.clear();
    refresh();
}

void ScenarioPanel::drop() {
    m_tried.clear();
    refresh();
}

bool ScenarioPanel::onKey(const QKeyEvent& key, const ViewTarget& at) {
    if (!(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        switch (key.key()) {
            case Qt::Key_Left:
                tryOut(at, -kStep);
                return true;
            case Qt::Key_Right:
                tryOut(at, kStep);
                return true;
            case Qt::Key_PageDown:
                tryOut(at, -kLeap);
                return true;
            case Qt::Key_PageUp:
                tryOut(at, kLeap);
                return true;
            case Qt::Key_Escape:
                if (m_tried.empty()) break;
                drop();
                return true;
            default:
                break;
        }
    }
    return ScenePanel::onKey(key, at);
}

}  // namespace cw::gui
