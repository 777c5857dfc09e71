#include "gui/panels/empty_state.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QScrollArea>

#include "gui/shell/workbench.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr double kWidth = 680;
}

QScrollArea* makeEmptyState(Workbench& workbench, const model::RegisterSpec& spec, const QString& name,
                            const QString& title, std::initializer_list<QAbstractButton*> first) {
    const auto& theme = workbench.theme();
    const auto& session = workbench.session();
    auto* area = new QScrollArea;
    area->setObjectName(name);
    area->setAccessibleName(title);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, theme.px(Space::k3xl), 0, 0);
    column->setSpacing(theme.px(Space::kM));
    for (auto* label : {new PlainLabel(theme, TextRole::Section, session.text(spec.purpose), Tone::Normal, box),
                        new PlainLabel(theme, TextRole::Body, session.text(spec.example), Tone::Secondary, box)}) {
        label->wrapped()->setMaximumWidth(theme.px(kWidth));
        column->addWidget(label);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(Space::kS));
    for (auto* button : first)
        if (button) row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    area->setWidget(box);
    return area;
}

}  // namespace cw::gui
