#pragma once
#include <QAbstractTableModel>
#include <optional>
#include <string>
#include <vector>

#include "analysis/matrix.h"
#include "commands/cells.h"
#include "gui/session/project_session.h"

namespace cw::gui {

/// How a cell is to be painted; the words come from DisplayRole.
enum class CellLook {
    Empty,     ///< no record
    Quiet,     ///< a record that does not hold the shown field, or a choice that says "not applicable"
    Filled,    ///< a choice
    Strong,    ///< the choice that matters most: its register's first one, or the one that a row has once
    Number,    ///< a figure
    BelowGoal  ///< a figure below the goal beside it
};

/// A cross register (RegisterSpec::axes) as a table of cells: rows and columns that the filters let through, the
/// choice's letter or the figure in each cell, counts in the headers. Follows the session's changes by id; when the
/// records of an axis changed it goes stale and is built anew by refresh(), so that hidden panels cost nothing.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { LookRole = Qt::UserRole + 1, TallyRole, TallyToneRole };
    using Place = analysis::Matrix::Place;

    MatrixModel(ProjectSession& session, const model::RegisterSpec& spec, QObject* parent);

    const model::RegisterSpec& spec() const { return m_spec; }
    const analysis::Matrix& matrix() const { return *m_matrix; }
    /// Fields that cells can show and take: the register's cell, then its other figures and lettered choices.
    const std::vector<int>& fields() const { return m_fields; }
    int field() const { return m_matrix->field(); }
    void setField(int field);

    void setNeedle(Qt::Orientation orientation, const QString& text);
    /// All entries of the axes, also those that are left out unless asked for.
    void setShowAll(bool all);
    bool showsAll() const { return m_all; }
    /// Entries that are left out unless asked for.
    int leftOut() const { return m_leftOut; }

    Place placeAt(const QModelIndex& index) const;
    QModelIndex indexOf(Place place) const;  ///< invalid when a filter hides it
    const model::Record* recordAt(const QModelIndex& index) const;
    commands::Cell cellAt(const QModelIndex& index) const;
    /// "Programme office × B5 Procurement".
    QString nameOf(const QModelIndex& index) const;
    QString entryText(Qt::Orientation orientation, int section) const;

    /// What typing that text into a cell sets: a choice by its letter in either language, by its number or by the
    /// first letter of its name, a figure of one digit, yes or no. Nothing when it means none.
    std::optional<model::Value> valueOfKey(const QString& text) const;
    /// A choice's letter in the window's language; its name's first one when it has none.
    QString letterOf(const model::Choice& choice) const;
    /// Figures that take more than one key, typed into the cell.
    bool isTyped() const;
    /// "R2 A1 C4", "Σ 38,000", "▲ 2".
    QString tallyText(const analysis::MatrixTally& tally) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    bool isStale() const { return m_stale; }
    /// Builds the matrix anew when it is stale.
    void refresh();

signals:
    /// Text was written into the cell: to be set by a command.
    void typed(const QModelIndex& index, const QString& text);
    void wentStale();
    void counted();  ///< cells changed

private:
    void build();
    void filter();
    void apply(const model::ChangeSet& changes);
    QString cellText(const model::Record* record) const;
    QString fullText(const model::Record* record) const;
    CellLook lookOf(const model::Record* record) const;
    const std::vector<int>& shown(Qt::Orientation orientation) const {
        return orientation == Qt::Vertical ? m_rows : m_columns;
    }
    const analysis::MatrixTally& tallyOf(Qt::Orientation orientation, int section) const;

    ProjectSession& m_session;
    const model::RegisterSpec& m_spec;
    std::optional<analysis::Matrix> m_matrix;
    std::vector<int> m_fields;
    std::vector<int> m_rows, m_columns;  ///< shown entries of the matrix
    std::vector<std::string> m_words[2];
    bool m_all = false;
    bool m_stale = false;
    int m_leftOut = 0;
};

}  // namespace cw::gui
