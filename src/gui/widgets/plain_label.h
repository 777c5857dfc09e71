#pragma once
#include <QLabel>

#include "gui/theme.h"

namespace cw::gui {

/// The only label class: always plain text, so that nothing a user wrote is ever read as HTML (practice.md finding
/// 7).
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    PlainLabel(const Theme& theme, TextRole role, const QString& text = {}, Tone tone = Tone::Normal,
               QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setRole(TextRole role);
    /// Lets the text wrap at the width it gets.
    PlainLabel* wrapped();
    /// Cuts the text with an ellipsis instead of asking for room; the whole text is in the tooltip.
    void setElided(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyElision();
    int lineHeight() const;
    const Theme& m_theme;
    QString m_whole;
    bool m_elided = false;
    mutable int m_lineHeight = -1;  ///< of a text that is cut; layouts ask often, and each answer sets the text anew
};

/// Escapes text for tooltips and other places that guess its format.
QString plainToolTip(const QString& text);

}  // namespace cw::gui
