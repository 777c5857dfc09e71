#pragma once
#include <QLayout>
#include <QList>

namespace cw::gui {

/// Lays widgets out in lines like words: for chips and rows of links that must wrap instead of being cut.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    FlowLayout(QWidget* parent, int gapX, int gapY);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool place) const;
    QList<QLayoutItem*> m_items;
    int m_gapX;
    int m_gapY;
};

}  // namespace cw::gui
