#pragma once
#include <QAbstractTableModel>

#include "gui/pages/page.h"

class QPushButton;
class QTableView;

namespace cw::gui {

class PageHeader;
class PlainLabel;

/// The gaps of the current round, most pressing first, with ticks.
class GapsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Band, ItemColumn, Level, Target, By, Initiative, kColumns };
    GapsModel(ProjectSession& session, const Theme& theme, QObject* parent);
    void reload();
    const analysis::Gap& gap(int row) const { return m_gaps[static_cast<std::size_t>(row)]; }
    std::vector<std::string> ticked() const { return {m_ticked.begin(), m_ticked.end()}; }
    void clearTicks();
    std::vector<int> counts() const;  ///< high, medium, low

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void ticksChanged();

private:
    const model::Record* initiative(const analysis::Gap& gap) const;
    QString initiativeShort(const analysis::Gap& gap) const;  ///< "I-002 through B5.2"
    QString initiativeWhole(const analysis::Gap& gap) const;
    ProjectSession& m_session;
    const Theme& m_theme;
    std::vector<analysis::Gap> m_gaps;
    std::vector<std::string> m_ticked;
};

/// All gaps by urgency; tick some and draft initiatives for them in one go.
class GapsPage final : public Page {
    Q_OBJECT
public:
    explicit GapsPage(Workbench& workbench);
    Place here() const override;
    void reveal(const Place& place) override;

private:
    void refresh();
    void draft();
    void open(const QModelIndex& index);
    GapsModel* m_model;
    QTableView* m_table;
    PageHeader* m_header;
    PlainLabel* m_how;  ///< what to do here
    QPushButton* m_draft;
    PlainLabel* m_empty;
};

}  // namespace cw::gui
