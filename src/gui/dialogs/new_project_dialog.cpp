#include "gui/dialogs/new_project_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include "base/text_util.h"
#include "gui/convert.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"

namespace cw::gui {

using drawing::Space;

namespace {

constexpr double kWidth = 620;
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2200;

/// A calendar year; a small number is a year of the Republic of China.
std::optional<int> readYear(const QString& text) {
    const auto number = base::parseNumber(ss(text));
    if (!number) return std::nullopt;
    int year = static_cast<int>(*number);
    if (year > 0 && year < 1000) year += 1911;
    return year >= kFirstYear && year <= kLastYear ? std::optional(year) : std::nullopt;
}

}  // namespace

NewProjectDialog::NewProjectDialog(Workbench& workbench, ProjectSession& session, QWidget* parent)
    : QDialog(parent), m_workbench(workbench), m_session(session) {
    const auto& theme = workbench.theme();
    setObjectName(QStringLiteral("newProject"));
    setWindowTitle(tr("New project"));
    setMinimumWidth(theme.px(kWidth));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kXl, Space::kXl);
    column->setSpacing(theme.px(Space::kXs));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, tr("New project"), Tone::Normal, this));
    column->addWidget((new PlainLabel(theme, TextRole::Body, tr("Six questions. All answers can be changed later."),
                                      Tone::Secondary, this))
                          ->wrapped());
    addSpace(column, theme, Space::kS);
    m_cityZh = line(QStringLiteral("new.cityZh"), tr("City, in Chinese"), tr("in Chinese"));
    m_cityEn = line(QStringLiteral("new.cityEn"), tr("City, in English"), tr("in English"));
    addQuestion(column, tr("1  What is the city called? (required, in one language)"), {m_cityZh, m_cityEn});
    m_kind = new CalmComboBox(theme, this);
    m_kind->setObjectName(QStringLiteral("new.kind"));
    m_kind->setAccessibleName(tr("Kind of city"));
    const auto& profile = *session.snapshot().registry().find(model::CityProfile::kName);
    for (const auto& choice : profile[model::CityProfile::Kind].choices)
        m_kind->addItem(session.text(choice.label), qs(choice.id));
    m_kind->setCurrentIndex(1);
    addQuestion(column, tr("2  What kind of city is it?"), {m_kind});
    m_programmeZh = line(QStringLiteral("new.programmeZh"), tr("Programme, in Chinese"), tr("in Chinese"));
    m_programmeEn = line(QStringLiteral("new.programmeEn"), tr("Programme, in English"), tr("in English"));
    addQuestion(column, tr("3  What is the programme called?"), {m_programmeZh, m_programmeEn});
    m_population = line(QStringLiteral("new.population"), tr("Population"), tr("for example 600,000"));
    addQuestion(column, tr("4  How many people live there?"), {m_population});
    m_first = line(QStringLiteral("new.firstYear"), tr("First year of the plan"), tr("first year, for example 2027"));
    m_last = line(QStringLiteral("new.lastYear"), tr("Last year of the plan"), tr("last year"));
    addQuestion(column, tr("5  Which years does the plan cover?"), {m_first, m_last});
    m_depth = new Segments(theme, QStringLiteral("new.depth"), tr("Depth"), this);
    m_depth->setEntries({{QStringLiteral("quick"), tr("Quick: 30 parts")},
                         {QStringLiteral("standard"), tr("Standard: chosen processes")},
                         {QStringLiteral("full"), tr("Full: every item")}});
    m_depth->setCurrent(QStringLiteral("quick"));
    connect(m_depth, &Segments::chosen, this, [this](const QString& id) {
        if (id.isEmpty()) m_depth->setCurrent(QStringLiteral("quick"));
    });
    addQuestion(column, tr("6  How deep is the first assessment?"), {m_depth});
    addSpace(column, theme, Space::kS);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = makeButton(QStringLiteral("new.cancel"), tr("Cancel"), ButtonLook::Normal, this);
    m_create = makeButton(QStringLiteral("new.create"), tr("Create"), ButtonLook::Primary, this);
    m_create->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewProjectDialog::check);
    (session.language() == base::Language::ZhTw ? m_cityZh : m_cityEn)->setFocus();
}

QLineEdit* NewProjectDialog::line(const QString& name, const QString& accessible, const QString& placeholder) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setPlaceholderText(placeholder);
    return edit;
}

void NewProjectDialog::addQuestion(QVBoxLayout* column, const QString& text, const std::vector<QWidget*>& editors) {
    const auto& theme = m_workbench.theme();
    column->addWidget(new PlainLabel(theme, TextRole::Strong, text, Tone::Normal, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(Space::kS));
    for (auto* editor : editors) row->addWidget(editor, 1);
    column->addLayout(row);
    auto* error = new PlainLabel(theme, TextRole::Caption, {}, Tone::Bad, this);
    error->setObjectName(QStringLiteral("new.error"));
    error->wrapped()->hide();
    column->addWidget(error);
    for (auto* editor : editors) {
        m_errors[editor] = error;
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            connect(line, &QLineEdit::textEdited, error, &QWidget::hide);
    }
    addSpace(column, theme, Space::kS);
}

bool NewProjectDialog::refuse(QLineEdit* at, const QString& text) {
    auto* error = m_errors.at(at);
    error->setText(QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + text);
    error->show();
    at->setFocus();
    return false;
}

bool NewProjectDialog::readNumbers() {
    m_numbers = {};
    if (const auto text = m_population->text().trimmed(); !text.isEmpty()) {
        const auto number = base::parseNumber(ss(text));
        if (!number || *number < 0)
            return refuse(m_population, tr("The population is not a number. Example: 600,000."));
        m_numbers.population = static_cast<std::int64_t>(*number);
    }
    const std::pair<QLineEdit*, std::optional<int>*> years[] = {{m_first, &m_numbers.firstYear},
                                                                {m_last, &m_numbers.lastYear}};
    for (const auto& [edit, target] : years) {
        if (edit->text().trimmed().isEmpty()) continue;
        *target = readYear(edit->text());
        if (!*target) return refuse(edit, tr("A year like 2026 or 115 is needed."));
    }
    if (m_numbers.firstYear && m_numbers.lastYear && *m_numbers.lastYear < *m_numbers.firstYear)
        return refuse(m_last, tr("The last year lies before the first."));
    return true;
}

void NewProjectDialog::check() {
    for (const auto& [editor, error] : m_errors) error->hide();
    if (m_cityZh->text().trimmed().isEmpty() && m_cityEn->text().trimmed().isEmpty()) {
        refuse(m_session.language() == base::Language::ZhTw ? m_cityZh : m_cityEn,
               tr("The city needs a name, in one language at least."));
        return;
    }
    if (readNumbers()) accept();
}

NewProjectAnswers NewProjectDialog::answers() const {
    auto result = m_numbers;
    result.city = {ss(m_cityEn->text().trimmed()), ss(m_cityZh->text().trimmed())};
    result.programme = {ss(m_programmeEn->text().trimmed()), ss(m_programmeZh->text().trimmed())};
    result.kind = ss(m_kind->currentData().toString());
    result.depth = ss(m_depth->current());
    return result;
}

}  // namespace cw::gui
