#include "gui/forms/reference_editor.h"

#include <QBoxLayout>
#include <QPushButton>
#include <algorithm>

#include "analysis/item_filter.h"
#include "base/text_util.h"
#include "gui/convert.h"
#include "gui/forms/picker_popup.h"
#include "gui/widgets/eliding_link.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/parts.h"

namespace cw::gui {

using model::FieldType;
using model::Value;

std::vector<PickEntry> recordEntries(const ProjectSession& session, int registerIndex) {
    std::vector<PickEntry> entries;
    if (registerIndex < 0) return entries;
    const auto& snapshot = session.snapshot();
    const auto language = session.language();
    const auto& spec = snapshot.registry()[registerIndex];
    for (const auto& record : snapshot.table(registerIndex)) {
        PickEntry entry;
        entry.id = record.id;
        const auto title = session.titleOf(registerIndex, record);
        entry.title = title.isEmpty() ? ProjectSession::tr("(untitled)") : title;
        if (spec.refField >= 0) entry.detail = qs(record.text(spec.refField));
        const auto& other = spec[spec.titleField].isLocalized()
                                ? record.localized(spec.titleField).best(base::other(language))
                                : record.id;
        entry.folded = base::fold(ss(title) + " " + ss(entry.detail) + " " + other);
        entries.push_back(std::move(entry));
    }
    const base::Collator collator(language);
    std::vector<std::pair<std::string, std::size_t>> keys;
    for (std::size_t i = 0; i < entries.size(); ++i) keys.emplace_back(collator.key(ss(entries[i].title)), i);
    std::sort(keys.begin(), keys.end());
    std::vector<PickEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto& key : keys) sorted.push_back(std::move(entries[key.second]));
    return sorted;
}

std::vector<PickEntry> itemEntries(const framework::Catalogue& catalogue, base::Language language,
                                   const model::ItemFilter& filter) {
    std::vector<PickEntry> entries;
    for (const auto* item : analysis::itemsFor(catalogue, filter)) {
        entries.push_back({item->id,
                           itemTitle(catalogue, item->id, language),
                           {},
                           base::fold(item->id + " " + item->in(base::Language::En).title + " " +
                                      item->in(base::Language::ZhTw).title)});
    }
    return entries;
}

QString itemTitle(const framework::Catalogue& catalogue, std::string_view itemId, base::Language language) {
    const auto* item = catalogue.find(itemId);
    if (!item) return ProjectSession::tr("%1 (not in this framework version)").arg(qs(itemId));
    return qs(catalogue.placedTitle(*item, language));
}

ReferenceEditor::ReferenceEditor(const FieldContext& context, QWidget* parent) : FieldEditor(context, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(drawing::Space::kXs));
    m_chips = new QWidget(this);
    m_flow = new FlowLayout(m_chips, theme().px(drawing::Space::kXs), theme().px(drawing::Space::kXs));
    column->addWidget(m_chips);
    m_choose = makeButton(controlName("choose"), tr("Choose…"), ButtonLook::Normal, this);
    m_choose->setAccessibleName(tr("Choose: %1").arg(label()));
    auto* row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addStretch();
    column->addLayout(row);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ReferenceEditor::openPicker);
    rebuild();
}

bool ReferenceEditor::several() const {
    return spec().type == FieldType::MultiReference || spec().type == FieldType::CatalogueItems;
}

bool ReferenceEditor::ofItems() const {
    return spec().type == FieldType::CatalogueItem || spec().type == FieldType::CatalogueItems;
}

void ReferenceEditor::setValue(const Value& v) {
    m_ids.clear();
    if (const auto* list = std::get_if<model::List>(&v)) m_ids = *list;
    if (const auto* id = std::get_if<std::string>(&v)) m_ids = {*id};
    m_given = m_ids;
    rebuild();
}

base::Result<Value> ReferenceEditor::value() const {
    if (m_ids.empty()) return Value{};
    return several() ? Value{m_ids} : Value{m_ids.front()};
}

QString ReferenceEditor::titleOf(const std::string& id) const {
    if (ofItems()) return itemTitle(workbench().catalogue(), id, session().language());
    const auto& snapshot = session().snapshot();
    const int target = snapshot.registry().index(spec().targetRegister());
    const auto* record = target < 0 ? nullptr : snapshot.find(target, id);
    if (!record) return tr("(removed)");
    const auto title = session().titleOf(target, *record);
    return title.isEmpty() ? tr("(untitled)") : title;
}

void ReferenceEditor::rebuild() {
    clearLayout(m_flow);
    for (const auto& id : m_ids) {
        const auto title = titleOf(id);
        auto* chip = new QWidget(m_chips);
        auto* row = new QHBoxLayout(chip);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto* link = new ElidingLink(controlName("link"), title, chip);
        link->setAccessibleName(title);
        connect(link, &QPushButton::clicked, this, [this, id] { follow(id); });
        row->addWidget(link);
        auto* cross =
            makeIconButton(theme(), controlName("remove"), QStringLiteral("x"), tr("Remove %1").arg(title), chip);
        connect(cross, &QToolButton::clicked, this, [this, id] { remove(id); });
        row->addWidget(cross);
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_ids.empty());
    m_choose->setText(m_ids.empty() || several() ? tr("Choose…") : tr("Change…"));
    updateGeometry();
}

void ReferenceEditor::follow(const std::string& id) {
    auto& bench = workbench();
    if (ofItems()) {
        if (const auto* item = bench.catalogue().find(id)) bench.goTo(placeOfItem(bench.catalogue(), *item));
        return;
    }
    bench.goTo(placeOfRecord(bench.catalogue(), spec().targetRegister(), id));
}

void ReferenceEditor::remove(const std::string& id) {
    std::erase(m_ids, id);
    rebuild();
    emit committed();
}

std::vector<PickEntry> ReferenceEditor::entries() const {
    if (ofItems()) return itemEntries(workbench().catalogue(), session().language(), spec().items);
    const auto& snapshot = session().snapshot();
    return recordEntries(session(), snapshot.registry().index(spec().targetRegister()));
}

void ReferenceEditor::openPicker() {
    if (!m_popup) {
        m_popup = new PickerPopup(theme(), controlName("picker"), label(), several(), this);
        const auto* target = session().snapshot().registry().find(spec().targetRegister());
        if (!ofItems() && target && !target->byProgram)
            m_popup->setMaker([this](const QString& title) { return addRecordNamed(title); });
        connect(m_popup, &PickerPopup::picked, this, [this](const QStringList& ids) {
            m_ids = ss(ids);
            rebuild();
            m_choose->setFocus();
            emit committed();
        });
    }
    m_popup->setEntries(entries(), m_ids);
    m_popup->openUnder(m_choose);
}

std::string ReferenceEditor::addRecordNamed(const QString& title) {
    const auto* target = session().snapshot().registry().find(spec().targetRegister());
    if (!target) return {};
    const auto& titleField = (*target)[target->titleField];
    Value text{ss(title)};
    if (titleField.isLocalized()) {
        base::Localized both;
        both.in(session().language()) = ss(title);
        text = both;
    }
    const auto id = session().report(commands::addRecord(session().project(), target->name, {{titleField.id, text}}));
    return id.value_or(std::string());
}

}  // namespace cw::gui
