#pragma once
#include <QFrame>

#include "gui/shell/workbench.h"

class QScrollArea;
class QVBoxLayout;

namespace cw::gui {

/// Explains what is selected: what it is, what to ask, what good looks like, the levels, evidence, related parts, and
/// where our reading differs from the print.
class GuidancePane final : public QFrame {
    Q_OBJECT
public:
    explicit GuidancePane(Workbench& workbench, QWidget* parent = nullptr);
    void showItem(const framework::Item* item);
    const framework::Item* item() const { return m_item; }

signals:
    void closeAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void addSection(const QString& heading, const QString& text, Tone tone = Tone::Normal);
    void addLevels();
    void addLinks(const QString& heading, const std::vector<const framework::Item*>& items);

    Workbench& m_workbench;
    QScrollArea* m_area;
    QVBoxLayout* m_column = nullptr;
    const framework::Item* m_item = nullptr;
};

}  // namespace cw::gui
