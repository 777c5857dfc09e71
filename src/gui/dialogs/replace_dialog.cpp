#include "gui/dialogs/replace_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>

#include "analysis/dependence.h"
#include "analysis/views/view.h"
#include "base/text_util.h"
#include "gui/convert.h"
#include "gui/forms/picker_popup.h"
#include "gui/forms/reference_editor.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"
#include "model/references.h"
#include "model/registers.h"

namespace cw::gui {

using commands::Stays;
using drawing::Space;
using model::Organisations;

namespace {

constexpr double kWidth = 1040, kHeight = 600, kRegisterWidth = 180, kCountWidth = 72, kOutcomeWidth = 240;
constexpr std::size_t kNamesShown = 6;
constexpr int kTitleCharacters = 60;
enum Column { RegisterColumn, CountColumn, NamesColumn, OutcomeColumn, ColumnCount };

/// Its records are bodies: they leave; others are replaced.
bool isBody(const model::RegisterSpec& spec) {
    return spec.name == Organisations::kName || spec.name == model::Departments::kName;
}

}  // namespace

ReplaceDialog::ReplaceDialog(const Theme& theme, ProjectSession& session, const model::RegisterSpec& spec,
                             const std::string& from, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_session(session),
      m_spec(spec),
      m_register(session.snapshot().registry().index(spec.name)) {
    setObjectName(QStringLiteral("replace"));
    setWindowTitle(replaceText(spec));
    resize(theme.px(kWidth), theme.px(kHeight));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kXl, Space::kL);
    column->setSpacing(theme.px(Space::kS));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, replaceText(spec), Tone::Normal, this));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(theme.px(Space::kXl));
    choices->addWidget(buildChoice(isBody(spec) ? tr("Body that leaves") : tr("To be replaced"),
                                   QStringLiteral("replace.from"), true),
                       1);
    choices->addWidget(buildChoice(tr("Takes over"), QStringLiteral("replace.to"), false), 1);
    column->addLayout(choices);
    m_about = new PlainLabel(theme, TextRole::Body, {}, Tone::Secondary, this);
    m_about->setObjectName(QStringLiteral("replace.about"));
    column->addWidget(m_about->wrapped());
    column->addWidget(buildTable(), 1);
    m_past = new QCheckBox(tr("Also where it is told what was: decisions made, contacts held, feedback"), this);
    m_past->setObjectName(QStringLiteral("replace.past"));
    connect(m_past, &QCheckBox::toggled, this, &ReplaceDialog::preview);
    column->addWidget(m_past);
    m_said = new PlainLabel(theme, TextRole::Body, {}, Tone::Normal, this);
    m_said->setObjectName(QStringLiteral("replace.said"));
    column->addWidget(m_said->wrapped());
    column->addWidget(buildButtons());
    setFrom(from);
    (m_from.empty() ? m_chooseFrom : m_chooseTo)->setFocus();
}

QWidget* ReplaceDialog::buildChoice(const QString& label, const QString& name, bool leaving) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(Space::kXs));
    column->addWidget(new PlainLabel(m_theme, TextRole::Caption, label, Tone::Secondary, box));
    auto* button = makeButton(name, tr("Choose…"), ButtonLook::Normal, box);
    button->setProperty("caption", label);
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    connect(button, &QPushButton::clicked, this, [this, leaving] { choose(leaving); });
    (leaving ? m_chooseFrom : m_chooseTo) = button;
    return box;
}

QWidget* ReplaceDialog::buildTable() {
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(QStringLiteral("replace.places"));
    m_table->setAccessibleName(tr("What names it"));
    m_table->setHorizontalHeaderLabels({tr("Register"), tr("Records"), tr("Which"), tr("What happens")});
    asRowTable(m_theme, *m_table);
    m_table->setWordWrap(true);
    auto* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(NamesColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(RegisterColumn, m_theme.px(kRegisterWidth));
    m_table->setColumnWidth(CountColumn, m_theme.px(kCountWidth));
    m_table->setColumnWidth(OutcomeColumn, m_theme.px(kOutcomeWidth));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(m_theme.px(drawing::Shape::kRow));
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column != RegisterColumn) toggle(row);  // the tick itself is in the first one
    });
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling) preview();
    });
    return m_table;
}

QWidget* ReplaceDialog::buildButtons() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cancel = makeButton(QStringLiteral("replace.cancel"), tr("Cancel"), ButtonLook::Normal, box);
    m_do = makeButton(QStringLiteral("replace.do"), {}, ButtonLook::Primary, box);
    m_do->setDefault(true);  // Enter
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_do);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &QDialog::accept);
    return box;
}

QString ReplaceDialog::titleOf(int registerIndex, const std::string& id) const {
    const auto& snapshot = m_session.snapshot();
    const auto* record = snapshot.find(registerIndex, id);
    if (!record) return {};
    const auto title = m_session.titleOf(registerIndex, *record);
    return title.isEmpty() ? tr("(untitled)") : title;
}

void ReplaceDialog::choose(bool leaving) {
    auto* anchor = leaving ? m_chooseFrom : m_chooseTo;
    auto entries = recordEntries(m_session, m_register);
    std::erase_if(entries, [&](const PickEntry& entry) { return entry.id == (leaving ? m_to : m_from); });
    auto* popup = new PickerPopup(m_theme, anchor->objectName() + QStringLiteral(".picker"),
                                  anchor->property("caption").toString(), false, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    const auto& now = leaving ? m_from : m_to;
    popup->setEntries(std::move(entries), now.empty() ? std::vector<std::string>() : std::vector{now});
    connect(popup, &PickerPopup::picked, this, [this, leaving, anchor](const QStringList& ids) {
        const auto id = ids.isEmpty() ? std::string() : ss(ids.front());
        if (leaving)
            setFrom(id);
        else
            m_to = id;
        fill();
        anchor->setFocus();
    });
    popup->openUnder(anchor);
}

void ReplaceDialog::setFrom(const std::string& id) {
    m_from = id;
    const auto* record = m_session.snapshot().find(m_register, id);
    // whom the city named already
    if (record && m_to.empty() && m_spec.name == Organisations::kName) m_to = record->text(Organisations::Successor);
    if (m_to == m_from || !m_session.snapshot().find(m_register, m_to)) m_to.clear();
    fill();
}

QString ReplaceDialog::namesOf(const Row& row) const {
    const auto& spec = m_session.snapshot().registry()[row.registerIndex];
    QStringList fields, titles;
    for (const int field : row.fields) fields << m_session.text(spec[field].label);
    for (const auto& id : row.records) titles << shortened(titleOf(row.registerIndex, id), kTitleCharacters);
    titles.sort();
    const auto more = titles.size() - static_cast<qsizetype>(kNamesShown);
    if (more > 0) {
        titles = titles.mid(0, kNamesShown);
        titles << tr("and %n more", nullptr, static_cast<int>(more));
    }
    const auto list = [&](const QStringList& parts) { return qs(m_session.texts().list(ss(parts))); };
    return tr("%1: %2", "fields and the titles of records").arg(list(fields), list(titles));
}

void ReplaceDialog::fill() {
    const auto& snapshot = m_session.snapshot();
    m_rows.clear();
    if (!m_from.empty())
        for (const auto& place : model::referencesTo(snapshot, m_register, m_from)) {
            if (m_rows.empty() || m_rows.back().registerIndex != place.registerIndex)
                m_rows.push_back({place.registerIndex});
            m_rows.back().records.insert(place.record->id);
            m_rows.back().fields.insert(place.field);
        }
    std::size_t records = 0;
    m_filling = true;
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const auto& row = m_rows[static_cast<std::size_t>(at)];
        records += row.records.size();
        const auto put = [&](int column, const QString& text) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(plainToolTip(text));
            m_table->setItem(at, column, item);
            return item;
        };
        auto* title = put(RegisterColumn, m_session.text(snapshot.registry()[row.registerIndex].title));
        title->setFlags(title->flags() | Qt::ItemIsUserCheckable);
        title->setCheckState(Qt::Checked);
        put(CountColumn, qs(m_session.texts().integer(static_cast<std::int64_t>(row.records.size()))))
            ->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        put(NamesColumn, namesOf(row));
        put(OutcomeColumn, {});
    }
    m_filling = false;
    if (!m_rows.empty()) m_table->setCurrentCell(0, RegisterColumn);
    for (auto* button : {m_chooseFrom, m_chooseTo}) {
        const auto& id = button == m_chooseFrom ? m_from : m_to;
        const auto title = id.empty() ? tr("Choose…") : titleOf(m_register, id);
        button->setText(shortened(title, kTitleCharacters));
        button->setAccessibleName(
            tr("%1: %2", "what is chosen, and its name").arg(button->property("caption").toString(), title));
    }
    if (m_from.empty())
        m_about->setText(tr("Choose who leaves: what names it stands below then."));
    else if (m_rows.empty())
        m_about->setText(tr("Nothing names it: it can be deleted."));
    else
        m_about->setText(tr("%n record(s) name it.", nullptr, static_cast<int>(records)) + dependenceText());
    preview();
}

QString ReplaceDialog::dependenceText() const {
    if (!isBody(m_spec)) return {};
    const auto& snapshot = m_session.snapshot();
    const auto all = m_spec.name == Organisations::kName
                         ? analysis::dependenceOnOrganisations(snapshot, m_session.today())
                         : analysis::dependenceOnDepartments(snapshot, m_session.today());
    const auto found = std::ranges::find_if(all, [&](const auto& each) { return each.body->id == m_from; });
    if (found == all.end() || found->total() == 0) return {};
    QStringList parts;
    for (std::size_t i = 0; i < found->records.size(); ++i)
        if (const auto count = found->records[i].size(); count > 0)
            parts << tr("%1 %2", "register and number of its records")
                         .arg(m_session.text(snapshot.registry().find(analysis::kDependentRegisters[i])->title))
                         .arg(count);
    return QLatin1Char(' ') + tr("Of what runs, this depends on it, by name or through others: %1.")
                                  .arg(qs(m_session.texts().list(ss(parts))));
}

QString ReplaceDialog::outcomeOf(const Row& row, const commands::Replacement& result) const {
    const auto& spec = m_session.snapshot().registry()[row.registerIndex];
    std::set<std::string> stay, past;
    QStringList lines;
    for (const auto& place : result.staying) {
        if (place.registerName != spec.name) continue;
        stay.insert(place.id);
        if (place.why == Stays::Past) {
            past.insert(place.id);
            continue;
        }
        const auto why = place.why == Stays::Refused ? m_session.errorText(place.error)
                                                     : m_session.text(commands::whyItStays(place.why));
        lines << tr("“%1” stays: %2", "title of a record and why")
                     .arg(shortened(titleOf(row.registerIndex, place.id), kTitleCharacters), why);
    }
    const auto changed = static_cast<int>(row.records.size() - stay.size());
    const auto telling = static_cast<int>(past.size());
    if (telling > 0) lines << tr("%n record(s) stay: they tell what was", nullptr, telling);
    if (changed > 0) lines.prepend(tr("%n record(s) changed", nullptr, changed));
    return lines.join(QLatin1Char('\n'));
}

commands::ReplaceScope ReplaceDialog::scope() const {
    commands::ReplaceScope scope{.past = m_past->isChecked()};
    for (int at = 0; at < m_table->rowCount(); ++at)
        if (m_table->item(at, RegisterColumn)->checkState() == Qt::Checked)
            scope.only.emplace(
                m_session.snapshot().registry()[m_rows[static_cast<std::size_t>(at)].registerIndex].name);
    return scope;
}

void ReplaceDialog::preview() {
    commands::Replacement result;
    const auto scope = this->scope();
    const bool ready = !m_from.empty() && !m_to.empty() && !scope.only.empty();
    if (ready) {
        auto told = commands::previewReplacement(m_session.snapshot(), m_spec.name, m_from, m_to, scope);
        if (!told) m_session.announce(told.error());
        if (told) result = std::move(*told);
    }
    m_filling = true;
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const auto& row = m_rows[static_cast<std::size_t>(at)];
        const bool taken = scope.only.contains(std::string(m_session.snapshot().registry()[row.registerIndex].name));
        auto* cell = m_table->item(at, OutcomeColumn);
        cell->setText(!taken ? tr("stays as it is") : ready ? outcomeOf(row, result) : QString());
        cell->setToolTip(plainToolTip(cell->text()));
    }
    m_filling = false;
    m_do->setText(result.records > 0 ? tr("Change %n record(s)", nullptr, result.records) : tr("Change"));
    m_do->setEnabled(result.records > 0);
    if (m_from.empty() || m_rows.empty())
        m_said->setText({});
    else if (m_to.empty())
        m_said->setText(tr("Choose who takes over: what would be changed stands in the last column then."));
    else
        m_said->setText(tr("“%1” itself stays in its register. The change is one step to undo.")
                            .arg(shortened(titleOf(m_register, m_from), kTitleCharacters)));
}

void ReplaceDialog::toggle(int row) {
    if (row < 0 || row >= m_table->rowCount()) return;
    auto* tick = m_table->item(row, RegisterColumn);
    tick->setCheckState(tick->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

bool ReplaceDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggle(m_table->currentRow());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool canBeReplaced(const model::RegisterSpec& spec) {
    return !spec.single && !model::fieldsInto(model::registry(), spec.name).empty();
}

bool canLeave(const model::RegisterSpec& spec) {
    return isBody(spec) || spec.name == model::People::kName;
}

QString replaceText(const model::RegisterSpec& spec) {
    if (isBody(spec)) return ReplaceDialog::tr("If this body leaves…");
    if (spec.name == model::People::kName) return ReplaceDialog::tr("If this person leaves…");
    return ReplaceDialog::tr("Replace where it is named…");
}

void replaceByAnother(Workbench& workbench, const model::RegisterSpec& spec, const std::string& id) {
    auto& session = workbench.session();
    ReplaceDialog dialog(workbench.theme(), session, spec, id, workbench.window());
    if (workbench.dialogs().run(dialog) != QDialog::Accepted) return;
    const auto done =
        commands::replaceReferences(session.project(), spec.name, dialog.from(), dialog.to(), dialog.scope());
    if (!done) return session.announce(done.error());
    if (done->records == 0) return;
    const auto& snapshot = session.snapshot();
    const auto title = [&](const std::string& each) {
        const int index = snapshot.registry().index(spec.name);
        return shortened(session.titleOf(index, *snapshot.find(index, each)), kTitleCharacters);
    };
    workbench.offerUndo(ReplaceDialog::tr("“%1” took the place of “%2” in %n record(s).", nullptr, done->records)
                            .arg(title(dialog.to()), title(dialog.from())),
                        Tone::Good);
}

void replaceHere(Workbench& workbench, const Place& place) {
    const auto& registry = workbench.session().snapshot().registry();
    std::string_view name = std::string_view(place.panel).substr(place.panel.find(':') + 1);
    if (const auto* view = analysis::findView(place.panel)) name = view->registerName;
    const auto* spec = registry.find(name);
    if (spec && !place.recordId.empty() && canLeave(*spec)) return replaceByAnother(workbench, *spec, place.recordId);
    replaceByAnother(workbench, *registry.find(Organisations::kName), {});
}

}  // namespace cw::gui
