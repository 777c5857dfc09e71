#pragma once
#include "gui/panels/scene_panel.h"

class QPlainTextEdit;

namespace cw::gui {

/// Words to avoid and disputed terms ("text_check:terms"): in the project's own texts, or in a text that is pasted
/// and never kept. R replaces a word where it stands, Shift+R in all places, each as one step to undo.
class TextCheckPanel final : public ScenePanel {
    Q_OBJECT
public:
    TextCheckPanel(Workbench& workbench, const framework::Item* subject, const analysis::View& view);

protected:
    analysis::ViewContent make() override;
    bool onKey(const QKeyEvent& key, const analysis::ViewTarget& at) override;

private:
    void replace(const analysis::ViewTarget& at, bool everywhere);
    QPlainTextEdit* m_text = nullptr;
};

}  // namespace cw::gui
