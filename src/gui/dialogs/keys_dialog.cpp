#include "gui/dialogs/keys_dialog.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <algorithm>

#include "gui/shell/action_table.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr double kWidth = 560;
constexpr double kHeight = 620;
}  // namespace

KeysDialog::KeysDialog(const Theme& theme, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("keys"));
    setWindowTitle(tr("Keys"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kL, Space::kL);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("keys.list"));
    area->setAccessibleName(tr("Keys"));
    area->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(theme.px(Space::kL));
    grid->setVerticalSpacing(theme.px(Space::kXs));
    const auto heading = [&](const QString& text) {
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(theme, TextRole::Section, text, Tone::Normal, content), row, 0, 1, 2);
    };
    const auto line = [&](const QString& key, const QString& text) {
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(theme, TextRole::Strong, key, Tone::Normal, content), row, 0, Qt::AlignTop);
        grid->addWidget((new PlainLabel(theme, TextRole::Body, text, Tone::Normal, content))->wrapped(), row, 1);
    };
    heading(tr("Everywhere"));
    for (const auto& row : actionRows())
        if (*row.shortcut != 0)
            line(QKeySequence(QLatin1String(row.shortcut)).toString(QKeySequence::NativeText), actionText(row));
    line(tr("Alt+←, Alt+→"), tr("To the page before, and forward again"));
    heading(tr("Rating"));
    line(QStringLiteral("0–5"), tr("Rate the item"));
    line(tr("T, then 0–5"), tr("Set the target"));
    line(QStringLiteral("N"), tr("Not applicable, with a reason"));
    line(tr("↑ ↓, Enter"), tr("To the item before, the next one"));
    heading(tr("Tables"));
    line(QStringLiteral("Enter"), tr("Into the form of the row"));
    line(QStringLiteral("F2"), tr("Edit the cell; Tab goes on to the next one, Esc leaves it as it was"));
    line(QStringLiteral("Esc"), tr("Back to the table; in the table, clear the search"));
    line(tr("Insert, Delete"), tr("Add a record, delete the chosen ones"));
    line(QStringLiteral("Ctrl+C"), tr("Copy the chosen rows for a spreadsheet"));
    line(tr("Menu key"), tr("Choose columns"));
    heading(tr("Matrices"));
    line(tr("Letter or digit"), tr("Set the chosen cells"));
    line(QStringLiteral("Delete"), tr("Clear the chosen cells"));
    heading(tr("Pictures"));
    line(tr("Arrow keys"), tr("Walk what stands in the picture"));
    line(tr("Ctrl and arrow keys"), tr("Move the card"));
    line(tr("Menu key"), tr("What can be done there"));
    heading(tr("Findings"));
    line(QStringLiteral("X"), tr("Accept the finding, with a reason"));
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(content);
    column->addWidget(area, 1);
    auto* close = makeButton(QStringLiteral("keys.close"), tr("Close"), ButtonLook::Primary, this);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const auto room = parent ? parent->window()->size() : screen()->availableSize();
    resize(std::min(theme.px(kWidth), room.width()), std::min(theme.px(kHeight), room.height()));
}

}  // namespace cw::gui
