#pragma once
#include <cstdint>
#include <map>

#include "gui/panels/scene_panel.h"

namespace cw::gui {

/// What-if on one percentage of each record ("scenario:channel_shifts"): Left and Right try another share, Page up
/// and Page down ten per cent at a time; the figures follow at once. Nothing is written until it is applied, as one
/// step to undo; Escape or "Back" drops it.
class ScenarioPanel final : public ScenePanel {
    Q_OBJECT
public:
    ScenarioPanel(Workbench& workbench, const framework::Item* subject, const analysis::View& view);
    bool isTrying() const { return !m_tried.empty(); }

protected:
    analysis::ViewContent make() override;
    bool onKey(const QKeyEvent& key, const analysis::ViewTarget& at) override;

private:
    void tryOut(const analysis::ViewTarget& at, std::int64_t change);
    void apply();
    void drop();

    int m_field;                                  ///< the percentage
    std::map<std::string, std::int64_t> m_tried;  ///< by record, in basis points
    QWidget* m_bar = nullptr;
    PlainLabel* m_label = nullptr;
};

}  // namespace cw::gui
