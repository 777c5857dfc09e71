#pragma once
#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "gui/shell/workbench.h"

namespace cw::gui {

/// Rows of the navigator, made from the catalogue: pages with their level or count, and headings between them.
class NavigatorModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PageRole = Qt::UserRole + 1,
        LevelRole,
        FewRole,
        NumberRole,
        HeadingRole,
        StrongRole,
        RatedRole,
        CodeRole,
        TitleRole
    };
    NavigatorModel(ProjectSession& session, QObject* parent);
    /// Makes the rows, which need no project; hidden they cost nothing before.
    void prepare();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    int rowOf(const std::string& page) const;

private:
    struct Row {
        std::string page;  ///< empty: a heading
        QString code;      ///< of an item
        QString title;
        QString text;  ///< both
        bool strong = false;
        bool rated = false;  ///< shows a level chip
        std::optional<double> level;
        QString number;
        QString few{};  ///< "1 of 14", when the level rests on few
    };
    static QString words(const Row& row);  ///< of a row with a level
    void addPage(const std::string& id, bool strong);
    void addHeading(const QString& text);
    void build();
    void refresh();

    ProjectSession& m_session;
    std::vector<Row> m_rows;
};

/// Paints a row: text left, chip or count right.
class NavigatorDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    NavigatorDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// The title in at most two lines; the second is cut when needed.
    QStringList lines(const QModelIndex& index) const;
    static QStringList broken(const QString& text, double room, const QFont& font, const QFont& small);
    QFont fontOf(const QModelIndex& index) const;
    QFont smallFont(const QModelIndex& index) const;
    const Theme& m_theme;
    mutable std::map<std::tuple<QString, double, int>, QStringList> m_lines;  ///< text, room and weight; broken once
};

class Navigator final : public QListView {
    Q_OBJECT
public:
    explicit Navigator(Workbench& workbench, QWidget* parent = nullptr);
    void showPage(const std::string& page);
    void prepare() { m_model->prepare(); }

private:
    void choose(const QModelIndex& index);
    Workbench& m_workbench;
    NavigatorModel* m_model;
    std::string m_shown;
};

}  // namespace cw::gui
