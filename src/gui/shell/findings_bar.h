#pragma once
#include <QFrame>
#include <initializer_list>
#include <optional>

#include "analysis/thresholds.h"
#include "gui/shell/findings_model.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace cw::gui {

class PlainLabel;

/// The bottom of the window: what is severe and what is to do in numbers, the first of them in words, notes apart,
/// completeness, state of saving. Opens to the whole list, by page and department, and counts what that shows; a
/// finding leads to its place, or is accepted with a reason until a day.
class FindingsBar final : public QFrame {
    Q_OBJECT
public:
    explicit FindingsBar(Workbench& workbench, QWidget* parent = nullptr);
    void setOpen(bool open);
    void close();  ///< and gives the focus back to the page
    bool isOpen() const;
    /// A reason that is typed and not taken yet, for the bar that takes the place of this one.
    struct Asked {
        analysis::Finding finding;
        QString reason;
        QString until;
    };
    /// Takes that widget into its row; while it is shown, what it stands in for gives way.
    void hold(QWidget& notice);
    /// How much is assessed and saved, as the room allows.
    void refreshState();
    std::optional<Asked> asked() const;
    void ask(const Asked& asked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void follow(int row);
    void openAt(analysis::Severity severity);
    void buildFilters();
    void buildAcceptance();
    static void hideParts(std::initializer_list<QWidget*> parts);
    void fillFilters();
    void askReason();
    /// Of the chosen finding's check; null: it uses none.
    const analysis::Threshold* currentThreshold() const;
    void refreshThreshold();
    void showThreshold();
    void accept();
    Workbench& m_workbench;
    FindingsModel* m_model;
    // Null until they are wanted for the first time: most windows are shown and closed without them.
    QWidget* m_filters = nullptr;
    QComboBox* m_page = nullptr;
    QComboBox* m_department = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_threshold = nullptr;  ///< leads to the number that the chosen finding compares with
    QWidget* m_acceptance = nullptr;     ///< asks for reason and day
    PlainLabel* m_accepted = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_until = nullptr;
    QListView* m_list;
    std::optional<analysis::Finding> m_asked{};  ///< whose reason is asked; a check run clears the list's choice
    QPushButton* m_counts[3];                    ///< severe, to do, notes
    PlainLabel* m_none;
    QBoxLayout* m_row;
    QWidget* m_notice = nullptr;
    PlainLabel* m_first;
    PlainLabel* m_completeness;
    PlainLabel* m_state;
};

}  // namespace cw::gui
