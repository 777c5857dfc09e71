#pragma once
#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <set>
#include <string>
#include <vector>

#include "gui/shell/workbench.h"

namespace cw::gui {

/// Where a finding leads; no page: nowhere.
Place placeOfFinding(const framework::Catalogue& catalogue, const analysis::Finding& finding);
/// The department that has to act on the record of a finding; empty when the record names none.
std::string departmentOfFinding(const model::Snapshot& snapshot, const analysis::Finding& finding);
/// "○", "▲", "■" and the tone they are drawn in.
Tone toneOf(analysis::Severity severity);
QChar markOf(analysis::Severity severity);

/// The findings in words, those of one page or department when asked for. More than five of one check and severity
/// are one line with their count, which opens.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SeverityRole = Qt::UserRole + 1, ChildRole };
    FindingsModel(ProjectSession& session, QObject* parent);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Empty: of all pages, of all departments.
    void setPage(const std::string& page);
    void setDepartment(const std::string& department);
    /// Null at the head of a group.
    const analysis::Finding* finding(int row) const;
    bool isGroup(int row) const;
    /// Id of the row's check, of a group too; empty when there is no such row.
    std::string check(int row) const;
    void toggle(int row);
    /// Findings of that severity that the filters let through.
    int count(analysis::Severity severity) const;
    bool isFiltered() const { return !m_page.empty() || !m_department.empty(); }
    /// First row of that severity, or −1.
    int rowOf(analysis::Severity severity) const;

private:
    struct Line {
        int finding;    ///< index in the session's findings; of a group its first
        int count = 1;  ///< of a group
        bool child = false;
    };
    void rebuild();
    bool fits(const analysis::Finding& finding) const;
    static std::string keyOf(const analysis::Finding& finding);

    ProjectSession& m_session;
    std::vector<Line> m_lines;
    std::set<std::string> m_open;  ///< groups
    std::string m_page;
    std::string m_department;
};

/// Mark in its colour, words in that of the text.
class FindingsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    FindingsDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace cw::gui
