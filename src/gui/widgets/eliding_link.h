#pragma once
#include <QPushButton>

namespace cw::gui {

/// A link that is cut with an ellipsis where there is no room; its whole text is its name and its tooltip.
class ElidingLink final : public QPushButton {
    Q_OBJECT
public:
    ElidingLink(const QString& objectName, const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int sides() const;
    QString m_whole;
};

}  // namespace cw::gui
