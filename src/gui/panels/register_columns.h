#pragma once
#include <QObject>
#include <map>
#include <vector>

#include "gui/panels/register_view.h"

class QPoint;
class QSortFilterProxyModel;
class QTableView;

namespace cw::gui {

class ProjectSession;
class RegisterModel;
class Theme;

/// The columns of a register's table: which of them are shown, how wide, and sorted by which. Those that fit are
/// shown, the weightiest first, and the title's takes the room that the others leave; what the user sets by hand
/// (dragging, the header's menu, which the menu key opens too) goes before and is kept in the settings.
class RegisterColumns final : public QObject {
    Q_OBJECT
public:
    RegisterColumns(ProjectSession& session, const Theme& theme, RegisterModel& model, QTableView& table,
                    QObject* parent);

    /// Gives the columns `room` pixels.
    void fit(int room);
    /// Takes over what the settings remember; widths from the contents the first time. Answers the text searched for.
    QString apply();
    /// Keeps how the table is left. Does nothing before apply().
    void remember(const QString& needle);

signals:
    /// The user changed something: time to fit() and remember().
    void changed();

private:
    void buildHeader();
    void showMenu(const QPoint& at);
    int& widthOf(int column) { return m_widths[static_cast<std::size_t>(column)]; }

    ProjectSession& m_session;
    const Theme& m_theme;
    RegisterModel& m_model;
    QTableView& m_table;
    bool m_sized = false;          ///< columns got their widths from their contents, once
    bool m_fitting = false;        ///< widths change by us, not by hand
    std::vector<int> m_widths;     ///< by column; kept while a column is hidden
    std::map<int, bool> m_byHand;  ///< columns shown or hidden by the menu
    RegisterView m_view;           ///< as last applied or kept
};

}  // namespace cw::gui
