#pragma once
#include <QStringList>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/thresholds.h"
#include "gui/panels/panel.h"

class QCheckBox;
class QKeyEvent;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace cw::gui {

class PlainLabel;

/// All thresholds of the checks by topic, with the standard value and the city's own, edited in place: Enter writes
/// the value, Tab in it goes on to the reason, Delete brings the standard back. What is refused stays in its cell
/// behind a mark, with the limits below. Place::recordId is the threshold's id or that of the city's row.
class ThresholdsPanel final : public Panel {
    Q_OBJECT
public:
    ThresholdsPanel(Workbench& workbench, const framework::Item* subject);
    void reveal(const Place& place) override;
    Place here() const override;
    void commitPending() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        const analysis::Threshold* threshold;  ///< null: a heading
        std::string folded;                    ///< what the search looks through
    };
    QWidget* buildTools();
    QWidget* buildTable();
    QWidget* buildDetail();
    void fill();
    void addHeading(const QString& text);
    void addRow(const analysis::Threshold& threshold, const QString& topic);
    void showValues();
    void showRow(int row);
    void showDetail();
    void filter();
    void take(QTableWidgetItem& item);
    /// Takes what was typed in that cell, or keeps it with why not.
    void takeCell(const analysis::Threshold& threshold, int column, const QString& text);
    /// What was typed there and did not fit; kept in the session, so that it outlives the page and counts as
    /// unfinished.
    std::optional<QString> refused(std::string_view id, int column) const;
    bool isRefused(std::string_view id) const;  ///< in one of its cells
    QString whyNot(std::string_view id, int column) const;
    void forget(std::string_view id, int column);
    /// Why it was not taken; nothing: it was.
    std::optional<QString> takeValue(const analysis::Threshold& threshold, const QString& text);
    std::optional<QString> takeReason(const analysis::Threshold& threshold, const QString& text);
    /// Which limits the text does not keep, by the threshold's name.
    QString misfit(const analysis::Threshold& threshold, const QString& text) const;
    void reset();
    void edit(int column);
    QLineEdit* editor() const;  ///< the open one; null: none
    bool onTableKey(const QKeyEvent& key);
    const framework::Item* catalogueItem(std::string_view id) const;
    const analysis::Threshold* current() const;
    QString plain(const analysis::Threshold& threshold, double value) const;
    /// With its unit.
    QString number(const analysis::Threshold& threshold, double value) const;
    QStringList usesOf(const analysis::Threshold& threshold) const;

    std::vector<Row> m_rows;
    std::map<std::string, QString> m_why;  ///< by keptAs(): why what was typed did not fit
    QLineEdit* m_search = nullptr;
    QCheckBox* m_onlyOwn = nullptr;
    PlainLabel* m_count = nullptr;
    QPushButton* m_reset = nullptr;
    QTableWidget* m_table = nullptr;
    PlainLabel* m_error = nullptr;
    PlainLabel* m_detail = nullptr;
    bool m_filling = false;  ///< cells are set by us, not by hand
};

}  // namespace cw::gui
