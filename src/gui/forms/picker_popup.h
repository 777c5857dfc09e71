#pragma once
#include <QAbstractListModel>
#include <QFrame>
#include <QSortFilterProxyModel>
#include <QString>
#include <functional>
#include <string>
#include <vector>

#include "gui/theme.h"

class QKeyEvent;
class QLineEdit;
class QListView;
class QPushButton;

namespace cw::gui {

/// One thing to choose: id, what it is called, and a second line to tell namesakes apart.
struct PickEntry {
    std::string id;
    QString title;
    QString detail;
    std::string folded;  ///< base::fold of what a search should find; other names of it on lines of their own
};

/// Entries with check marks, for the picker and the command palette.
class PickModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, DetailRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PickEntry> entries, std::vector<std::string> checked, bool checkable);
    /// Puts these in the place of the entries from `keep` on.
    void setTail(int keep, std::vector<PickEntry> entries);
    int tailFrom() const { return m_tailFrom; }  ///< of setTail(); behind the last row when there is none
    const PickEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    const std::vector<std::string>& checked() const { return m_checked; }
    void toggle(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PickEntry> m_entries;
    int m_tailFrom = 0;
    std::vector<std::string> m_checked;
    bool m_checkable = false;
};

/// Filters by folded text: every word typed must occur.
class PickFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PickFilter(QObject* parent = nullptr);
    void setNeedle(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    /// What is called as was typed stands first, then what begins so, but for what was put in as the tail; else the
    /// order is that of the entries.
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    /// 2: called so or so named otherwise, 1: begins so, 0: holds it.
    int rank(int row) const;
    std::string m_needle;
    std::vector<std::string> m_words;
};

/// A search box over a list, as a popup under a field: type, arrows, Enter. Closes when something is chosen, or, with
/// several answers, when it is left.
class PickerPopup final : public QFrame {
    Q_OBJECT
public:
    PickerPopup(const Theme& theme, const QString& objectName, const QString& accessibleName, bool several,
                QWidget* parent);
    void setEntries(std::vector<PickEntry> entries, std::vector<std::string> checked);
    /// Offers "Add “text”" for what was typed when it is not there; the maker returns the new id, empty when refused.
    void setMaker(std::function<std::string(const QString&)> maker);
    void openUnder(QWidget* anchor);

signals:
    void picked(const QStringList& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void make();
    void showMaker();

    const Theme& m_theme;
    bool m_several;
    PickModel* m_model;
    PickFilter* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    QPushButton* m_make;
    std::function<std::string(const QString&)> m_maker;
    std::vector<std::string> m_before;
};

/// What a key in the search box above a list asks for; Up and Down have walked the list when this answers.
enum class PickKey { None, Walked, Take, Leave };
PickKey pickKey(QListView& list, const QKeyEvent& key);

}  // namespace cw::gui
