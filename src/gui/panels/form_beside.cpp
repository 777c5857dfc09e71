#include "gui/panels/form_beside.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "gui/convert.h"
#include "gui/forms/register_form.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr double kFormWidth = 400;
constexpr double kNarrowBelow = 860;
}  // namespace

FormBeside::FormBeside(Workbench& workbench, const framework::Item* subject)
    : Panel(workbench, subject), m_body(new QWidget(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(theme().px(Space::kXl), theme().px(Space::kM), theme().px(Space::kL),
                                 theme().px(Space::kM));
    m_column->setSpacing(theme().px(Space::kS));
    row->addWidget(m_body, 1);
    row->addWidget(buildSide());
    m_side->hide();
}

QWidget* FormBeside::buildSide() {
    m_side = new QWidget(this);
    auto* side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(makeLine(m_side, true));
    m_formColumn = new QVBoxLayout;
    m_formColumn->setContentsMargins(0, theme().px(Space::kXs), 0, 0);
    m_formColumn->setSpacing(theme().px(Space::kXs));
    m_back = makeButton(QStringLiteral("form.back"), tr("← Back"), ButtonLook::Link, m_side);
    connect(m_back, &QPushButton::clicked, this, &FormBeside::leaveForm);
    m_formColumn->addWidget(m_back, 0, Qt::AlignLeft);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme().px(Space::kL), 0, theme().px(Space::kXs), 0);
    m_head = new PlainLabel(theme(), TextRole::Strong, {}, Tone::Normal, m_side);
    head->addWidget(m_head, 1);
    m_close =
        makeIconButton(theme(), QStringLiteral("form.close"), QStringLiteral("x"), tr("Close the form"), m_side);
    connect(m_close, &QToolButton::clicked, this, &FormBeside::leaveForm);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_formColumn->addLayout(head);
    side->addLayout(m_formColumn, 1);
    return m_side;
}

std::string FormBeside::home(const std::string& part) const {
    return (subject() ? subject()->id : std::string()) + "/" + part;
}

bool FormBeside::watch(RegisterForm& form, const std::string& part) {
    connect(&form, &RegisterForm::added, this,
            [this, &form](const QString& id, bool pressed) { onAdded(form, ss(id), pressed); });
    connect(&form, &RegisterForm::draftCancelled, this, [this] { closeForm(); });
    return form.setHome(home(part));
}

std::vector<std::string> FormBeside::keptParts(const std::string& panel) const {
    std::vector<std::string> parts;
    const auto prefix = home(panel);
    for (const auto& [key, kept] : session().keptForms())
        if (key.starts_with(prefix)) parts.push_back(key.substr(prefix.size()));
    return parts;
}

bool FormBeside::holdsDraft() const {
    return form() && form()->isDraftEdited();
}

bool FormBeside::mayLeave() {
    return !holdsDraft() || form()->mayLeave();
}

void FormBeside::standAlone() {
    m_alone = true;
    m_side->show();
    m_head->hide();
    arrange();
}

void FormBeside::openForm(const QString& head) {
    auto text = head;
    if (const auto* shown = form(); text.isEmpty() && shown) {
        text = session().text(shown->spec().singular);
        text.front() = text.front().toUpper();
        if (shown->isDraft()) text = tr("New: %1", "kind of record").arg(text);
    }
    m_head->setElided(text);
    m_side->show();
    arrange();
}

void FormBeside::leaveForm() {
    if (mayLeave()) closeForm();
}

void FormBeside::closeForm() {
    if (auto* shown = form()) {
        shown->commitPending();
        shown->showRecord({});
    }
    m_side->hide();
    arrange();
    focusOfContent()->setFocus(Qt::OtherFocusReason);
}

void FormBeside::commitPending() {
    if (auto* shown = form()) shown->commitPending();
}

void FormBeside::arrange() {
    m_narrow = m_alone || width() < theme().px(kNarrowBelow);
    m_body->setVisible(!m_narrow || !isFormOpen());
    m_back->setVisible(m_narrow && !m_alone);
    m_close->setVisible(!m_narrow);
    const int side = std::min(theme().px(kFormWidth), width() / 2);
    m_side->setMinimumWidth(m_narrow ? 0 : side);
    m_side->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : side);
    onArranged(m_narrow || !isFormOpen() ? width() : width() - side);
}

void FormBeside::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    arrange();
}

void FormBeside::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    arrange();
}

void FormBeside::keyPressEvent(QKeyEvent* event) {
    // Esc in a field that had no use for it
    auto* shown = form();
    if (event->key() != Qt::Key_Escape || !isFormOpen() || !shown || !shown->isAncestorOf(focusWidget()))
        return Panel::keyPressEvent(event);
    if (!shown->isDraft()) return leaveByKey();
    if (shown->isDraftEdited())
        shown->focusButtons();  // what was typed is not thrown away by one key
    else
        closeForm();
}

}  // namespace cw::gui
