#pragma once
#include <QPushButton>
#include <QString>
#include <QToolButton>
#include <functional>
#include <vector>

#include "gui/theme.h"

class QBoxLayout;
class QFrame;
class QLayout;

/// Small makers, so that every button has its name and look without repeating five lines.
namespace cw::gui {

enum class ButtonLook { Normal, Primary, Link, Chip };

QPushButton* makeButton(const QString& objectName, const QString& text, ButtonLook look = ButtonLook::Normal,
                        QWidget* parent = nullptr);
/// Icon alone, with its name for assistive technology and as tooltip.
QToolButton* makeIconButton(const Theme& theme, const QString& objectName, const QString& icon, const QString& name,
                            QWidget* parent = nullptr);
/// A thin line across (or down).
QFrame* makeLine(QWidget* parent = nullptr, bool vertical = false);
/// Space of a token length inside a layout.
void addSpace(QBoxLayout* layout, const Theme& theme, double length);
void setMargins(QLayout* layout, const Theme& theme, double horizontal, double vertical);
/// Removes and deletes everything in a layout, later than the current event.
void clearLayout(QLayout* layout);
/// Lets every layout that waits for the event loop take place now. A text that wraps, a field that grows or a row
/// that stacks asks its parent for height only when it has its width, one step of the event loop for each level above
/// it; what is measured or painted before that sees squeezed rows.
void finishLayouts();

/// A row of mutually exclusive choices as one control: arrows walk, Space chooses; choosing the chosen one clears.
class Segments final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString text;
    };
    Segments(const Theme& theme, const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);
    void setEntries(const std::vector<Entry>& entries);
    void setCurrent(const QString& id);
    QString current() const { return m_current; }
    /// Outlines the choice that holds while none is made here; empty: none.
    void setInherited(const QString& id);

signals:
    void chosen(const QString& id);  ///< empty: cleared

private:
    std::vector<QPushButton*> m_buttons;
    std::vector<Entry> m_entries;
    QString m_current;
    QString m_accessibleName;
};

}  // namespace cw::gui
