#include "gui/panels/readings_panel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "gui/convert.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

ReadingsPanel::ReadingsPanel(Workbench& workbench, const framework::Item* subject) : Panel(workbench, subject) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("readings"));
    area->setAccessibleName(tr("Readings of the guide"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    setMargins(column, theme(), Space::kXl, Space::kM);
    column->setSpacing(theme().px(Space::kS));
    auto* intro =
        new PlainLabel(theme(), TextRole::Body,
                       tr("In these places the printed guide seems to have slipped, or its Chinese wording collides "
                          "with usage in Taiwan. The tool keeps the guide’s wording here and says how it reads it."),
                       Tone::Secondary);
    column->addWidget(intro->wrapped());
    for (const auto& item : workbench.catalogue().items()) {
        const auto& words = item->in(language());
        if (words.printed.empty() || (subject && !item->isUnder(*subject))) continue;
        column->addWidget(makeLine());
        auto* link = makeButton(QStringLiteral("readings.item"),
                                qs(item->id) + QStringLiteral("  ") + qs(words.title), ButtonLook::Link);
        connect(link, &QPushButton::clicked, this, [this, each = item.get()] {
            this->workbench().goTo(placeOfItem(this->workbench().catalogue(), *each));
        });
        column->addWidget(link, 0, Qt::AlignLeft);
        column->addWidget(
            (new PlainLabel(theme(), TextRole::Body, tr("The guide prints: %1").arg(qs(words.printed))))->wrapped());
        column->addWidget((new PlainLabel(theme(), TextRole::Body, qs(words.reading), Tone::Secondary))->wrapped());
    }
    column->addStretch();
    area->setWidget(content);
    outer->addWidget(area);
}

}  // namespace cw::gui
