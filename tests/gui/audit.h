#pragma once
#include <QStringList>
#include <string>

class QWidget;

namespace cw::test {

/// What is wrong for users of assistive technology: focusable or clickable controls without a name, and widgets that
/// take focus without an objectName.
QStringList accessibilityFaults(QWidget& root);
/// Labels and buttons whose text does not fit, and buttons lower than a finger needs.
QStringList clippedTexts(QWidget& root);
/// Widgets that a layout gave less height than they ask for at their width, or that stick out of their parent: the
/// row or field they stand in kept a height from before a text wrapped, a font or a language changed.
QStringList squeezedWidgets(QWidget& root);
/// Faults in a form that a failed comparison prints, one a line.
inline std::string joined(const QStringList& faults) {
    return faults.join(QLatin1Char('\n')).toStdString();
}

}  // namespace cw::test
