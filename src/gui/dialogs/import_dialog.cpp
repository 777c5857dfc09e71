#include "gui/dialogs/import_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

#include "base/os/atomic_file.h"
#include "gui/convert.h"
#include "gui/dialogs/import_run.h"
#include "gui/session/project_session.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"
#include "model/value_text.h"

namespace cw::gui {

using drawing::Space;
using exchange::RowState;

namespace {

constexpr double kWidth = 920, kHeight = 600;
constexpr int kMostLines = 2'000;
constexpr int kMostWrapped = 200;  // rows whose reason is shown whole; bad ones stand first
constexpr std::uint64_t kFileLimit = 200ull << 20;
enum Column { RowColumn, StateColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

}  // namespace

/// What the worker reads and finds; the dialog may be gone when it is done.
struct ImportDialog::Work {
    std::string path;
    std::string encoding;
    exchange::ImportOptions options;
    model::Snapshot snapshot;
    std::shared_ptr<base::IdSource> ids;
    std::shared_ptr<std::atomic<bool>> stop;
    std::optional<exchange::Source> source;
    base::Result<exchange::ImportPlan> plan{exchange::ImportPlan{}};

    void run(const exchange::Words& words) {
        const auto bytes = base::os::readFile(path, kFileLimit);
        if (!bytes) {
            plan = base::passOn(bytes);
            return;
        }
        auto read = exchange::readSource(*bytes, {.fileName = base::os::fileName(path), .encoding = encoding},
                                         snapshot.registry());
        if (!read) {
            plan = base::passOn(read);
            return;
        }
        source = std::move(*read);
        plan = exchange::planImport(snapshot, *source, options, words, *ids);
    }
};

ImportDialog::ImportDialog(const Theme& theme, ProjectSession& session, const model::RegisterSpec& spec,
                           const QString& path, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_session(session), m_spec(spec), m_path(path) {
    setObjectName(QStringLiteral("import"));
    setWindowTitle(tr("Import"));
    resize(theme.px(kWidth), theme.px(kHeight));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kXl, Space::kL);
    column->setSpacing(theme.px(Space::kS));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, tr("Import into %1").arg(session.text(spec.title)),
                                     Tone::Normal, this));
    m_choices = buildChoices();
    column->addWidget(m_choices);
    m_how = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, this);
    column->addWidget(m_how->wrapped());
    m_counts = new PlainLabel(theme, TextRole::Section, {}, Tone::Normal, this);
    column->addWidget(m_counts->wrapped());
    m_bad = new PlainLabel(theme, TextRole::Body, {}, Tone::Bad, this);
    m_bad->hide();
    column->addWidget(m_bad->wrapped());
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(QStringLiteral("import.rows"));
    m_table->setAccessibleName(tr("What the import would do"));
    m_table->setHorizontalHeaderLabels({tr("Row"), tr("State"), tr("Field"), tr("Now"), tr("New, or what is wrong")});
    asRowTable(theme, *m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setWordWrap(true);
    column->addWidget(m_table, 1);
    m_skip = new QCheckBox(tr("Leave out the rows that cannot be taken"), this);
    m_skip->setObjectName(QStringLiteral("import.skip"));
    m_skip->hide();
    connect(m_skip, &QCheckBox::toggled, this, &ImportDialog::updateButton);
    auto* row = new QHBoxLayout;
    row->addWidget(m_skip);
    row->addStretch();
    auto* cancel = makeButton(QStringLiteral("import.cancel"), tr("Cancel"), ButtonLook::Normal, this);
    m_import = makeButton(QStringLiteral("import.run"), tr("Import"), ButtonLook::Primary, this);
    m_import->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_import);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::carryOut);
    start();
}

ImportDialog::~ImportDialog() {
    if (m_stop) *m_stop = true;
}

QWidget* ImportDialog::buildChoices() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(Space::kS));
    row->addWidget(new PlainLabel(m_theme, TextRole::Body, QFileInfo(m_path).fileName(), Tone::Secondary, box));
    m_encoding = new CalmComboBox(m_theme, box);
    m_encoding->setObjectName(QStringLiteral("import.encoding"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItem(tr("Detect the encoding"), QStringLiteral("auto"));
    for (const char* name : {"utf-8", "big5", "utf-16le", "utf-16be"})
        m_encoding->addItem(QString::fromLatin1(name).toUpper(), QString::fromLatin1(name));
    m_encoding->hide();
    m_sheet = new CalmComboBox(m_theme, box);
    m_sheet->setObjectName(QStringLiteral("import.sheet"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->addItem(tr("The sheet of this register"), QString());
    m_sheet->hide();
    m_clear = new QCheckBox(tr("Empty cells empty their field"), box);
    m_clear->setObjectName(QStringLiteral("import.clear"));
    row->addWidget(m_encoding);
    row->addWidget(m_sheet);
    row->addStretch();
    row->addWidget(m_clear);
    for (auto* choice : {m_encoding, m_sheet}) connect(choice, &QComboBox::activated, this, [this] { start(); });
    connect(m_clear, &QCheckBox::toggled, this, [this] { start(); });
    return box;
}

void ImportDialog::start() {
    if (m_stop) *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_ready = false;
    m_plan.reset();
    m_import->setEnabled(false);
    m_counts->setTone(Tone::Normal);
    m_counts->setText(tr("Reading and comparing…"));
    auto work = std::make_shared<Work>();
    work->path = ss(m_path);
    work->encoding = ss(m_encoding->currentData().toString());
    work->snapshot = m_session.snapshot();
    work->ids = base::randomIds();  // the project's own source belongs to the window's thread
    work->stop = m_stop;
    work->options.registerIndex = work->snapshot.registry().index(m_spec.name);
    work->options.sheet = ss(m_sheet->currentData().toString());
    work->options.clearEmpty = m_clear->isChecked();
    work->options.itemFits = m_session.services().setup.environment.itemFits;
    work->options.reader = m_session.reader();
    work->options.cancelled = [stop = m_stop] { return stop->load(); };
    const exchange::Words words{m_session.services().english, m_session.services().chinese};
    m_session.inBackground([work, words] { work->run(words); },
                           [dialog = QPointer<ImportDialog>(this), work] {
                               if (dialog && !*work->stop) dialog->present(work);
                           });
}

void ImportDialog::present(const std::shared_ptr<Work>& work) {
    m_ready = true;
    m_table->setRowCount(0);
    m_bad->hide();
    m_skip->hide();
    m_how->setText({});
    if (work->source) {
        const auto& source = *work->source;
        m_encoding->setVisible(source.format == exchange::Format::Csv);
        if (m_sheet->count() == 1)
            for (const auto& table : source.tables)
                if (source.tables.size() > 1) m_sheet->addItem(qs(table.name), qs(table.name));
        m_sheet->setVisible(m_sheet->count() > 1);
        if (source.format == exchange::Format::Csv)
            m_how->setText(source.detected ? tr("Encoding: %1, detected. If texts look wrong, choose another one.")
                                                 .arg(qs(source.encoding).toUpper())
                                           : tr("Encoding: %1.").arg(qs(source.encoding).toUpper()));
    }
    if (!work->plan) {
        m_counts->setTone(Tone::Bad);
        m_counts->setText(m_session.errorText(work->plan.error()));
        return updateButton();
    }
    m_plan = std::make_shared<const exchange::ImportPlan>(std::move(*work->plan));
    showPlan();
}

void ImportDialog::showPlan() {
    const auto& use = m_plan->tables.front();
    QStringList notes{m_how->text()};
    const auto listOf = [&](int kind) { return qs(m_session.texts().list(use.headingsOf(kind))); };
    if (const auto unused = listOf(exchange::kUnknownColumn); !unused.isEmpty())
        notes << tr("Columns not used: %1.").arg(unused);
    if (const auto computed = listOf(exchange::kComputedColumn); !computed.isEmpty())
        notes << tr("Computed by Citywright, so not read: %1.", "columns of an import").arg(computed);
    if (use.addsWithoutKey)
        notes << tr("This register has no key: rows without an id are added unless an equal record is there.");
    notes.removeAll(QString());
    m_how->setText(notes.join(QLatin1Char(' ')));
    showCounts();
    m_skip->setVisible(m_plan->count(RowState::Bad) != 0);
    // bad rows first: they are what there is to do
    for (const RowState state : {RowState::Bad, RowState::Changed, RowState::Added})
        for (const auto& row : m_plan->rows)
            if (row.state == state && m_table->rowCount() < kMostLines) addLines(row);
    for (const int column : {RowColumn, StateColumn}) m_table->resizeColumnToContents(column);
    for (const int column : {FieldColumn, BeforeColumn}) m_table->setColumnWidth(column, m_theme.px(kWidth / 5));
    for (int row = 0; row < std::min(m_table->rowCount(), kMostWrapped); ++row) m_table->resizeRowToContents(row);
    updateButton();
}

QString ImportDialog::outcome() const {
    const auto count = [&](RowState state) { return QString::number(m_plan ? m_plan->count(state) : 0); };
    return tr("Imported: %1 added, %2 changed, %3 left as they were, %4 left out.")
        .arg(count(RowState::Added), count(RowState::Changed), count(RowState::Unchanged), count(RowState::Bad));
}

void ImportDialog::showCounts() {
    const auto count = [&](RowState state) { return static_cast<int>(m_plan->count(state)); };
    m_counts->setText(tr("%1 added · %2 changed · %3 unchanged · %4 bad", "rows of an import")
                          .arg(count(RowState::Added))
                          .arg(count(RowState::Changed))
                          .arg(count(RowState::Unchanged))
                          .arg(count(RowState::Bad)));
    m_counts->setTone(Tone::Normal);
    int problems = 0;
    for (const auto& row : m_plan->rows) problems += static_cast<int>(row.problems.size());
    m_bad->setText(count(RowState::Bad) == 0 ? QString()
                                             : QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') +
                                                   tr("%n row(s) cannot be taken", nullptr, count(RowState::Bad)) +
                                                   QStringLiteral(" · ") + tr("%n problem(s)", nullptr, problems));
    m_bad->setVisible(count(RowState::Bad) != 0);
}

void ImportDialog::addLines(const exchange::PlannedRow& row) {
    const QString number = QString::number(row.row);
    for (const auto& problem : row.problems) {
        const auto& headings = m_plan->tables.front().headings;
        const auto at = static_cast<std::size_t>(problem.column);
        // by its label, as in the form; a column that is none of the register's by its heading
        const auto field = [&](std::size_t column) {
            const auto& fields = m_plan->tables.front().fields;
            if (problem.column < 0 || column >= headings.size()) return QString();
            return column < fields.size() && fields[column] >= 0 ? m_session.text(m_spec[fields[column]].label)
                                                                 : qs(headings[column]);
        };
        const QString place =
            problem.column < 0 ? number : number + QLatin1Char(' ') + qs(exchange::columnLetters(problem.column));
        addLine({place,
                 tr("Bad", "row of an import"),
                 field(at),
                 {},
                 problem.value.empty() || problem.quotesValue()
                     ? m_session.errorText(problem.error)
                     : tr("“%1”: %2", "value and what is wrong with it")
                           .arg(qs(problem.value), m_session.errorText(problem.error))},
                Tone::Bad);
    }
    const auto text = [&](const exchange::FieldDifference& difference, const model::Value& value) {
        return qs(model::displayText(m_spec[difference.field], value, m_session.texts(), &m_session.snapshot()));
    };
    if (row.state == RowState::Changed)
        for (const auto& difference : row.differences)
            addLine({number, tr("Changed", "row of an import"), m_session.text(m_spec[difference.field].label),
                     text(difference, difference.before), text(difference, difference.after)},
                    Tone::Normal);
    if (row.state != RowState::Added) return;
    QStringList values;
    for (const auto& difference : row.differences)
        if (difference.field != m_spec.ordered) values << text(difference, difference.after);
    addLine({number, tr("Added", "row of an import"), {}, {}, values.join(QStringLiteral(" · "))}, Tone::Good);
}

void ImportDialog::addLine(const QStringList& cells, Tone tone) {
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int column = 0; column < ColumnCount; ++column) {
        QString line = cells[column];
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        auto* item = new QTableWidgetItem(line);
        item->setToolTip(plainToolTip(cells[column]));
        if (column == StateColumn) item->setForeground(m_theme.color(tone));
        m_table->setItem(at, column, item);
    }
}

void ImportDialog::updateButton() {
    const std::size_t bad = m_plan ? m_plan->count(RowState::Bad) : 0;
    m_import->setEnabled(m_plan && m_plan->changes() && (bad == 0 || m_skip->isChecked()));
}

void ImportDialog::setChoosable(bool on) {
    m_choices->setEnabled(on);
    m_skip->setEnabled(on);
}

void ImportDialog::carryOut() {
    if (!m_plan || m_run) return;
    setChoosable(false);
    m_import->setEnabled(false);
    m_counts->setTone(Tone::Normal);
    m_counts->setText(tr("Importing…"));
    m_run = new ImportRun(m_session, m_plan, {.skipBadRows = m_skip->isChecked()}, this);
    connect(m_run, &ImportRun::progressed, this,
            [this](int percent) { m_counts->setText(tr("Importing… %1 %").arg(percent)); });
    connect(m_run, &ImportRun::finished, this, &ImportDialog::endRun);
}

void ImportDialog::endRun(bool good) {
    m_run->deleteLater();
    m_run = nullptr;
    if (good) return accept();
    // a refusal says why in the window; the dialog stays, so that nothing chosen is lost
    setChoosable(true);
    showCounts();
    updateButton();
}

void ImportDialog::done(int result) {
    delete m_run;  // takes back what is not finished
    m_run = nullptr;
    QDialog::done(result);
}

}  // namespace cw::gui
