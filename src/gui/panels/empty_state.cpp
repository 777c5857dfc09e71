#include "gui/panels/empty_state.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <iterator>
#include <string_view>

#include "drawing/scene.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr double kWidth = 680;

/// To name a register that a command of the window fills: a line here.
struct Command {
    std::string_view registerName;
    const char* action;
    const char* text;
};
constexpr Command kCommands[] = {
    {model::Packets::kName, "packets", QT_TRANSLATE_NOOP("EmptyState", "Hand out workbooks…")},
};

/// Keeps the last characters of a Chinese sentence on one line, however wide the label gets.
QString endTogether(QString text) {
    constexpr qsizetype kTogether = 4;
    const QChar joiner(0x2060);
    if (!drawing::holdsChinese(text) || text.size() < 3 * kTogether) return text;
    for (qsizetype i = 1; i < kTogether; ++i) text.insert(text.size() - 2 * i + 1, joiner);
    return text;
}

}  // namespace

QPushButton* makeCommandButton(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent) {
    const auto* found = std::ranges::find(kCommands, spec.name, &Command::registerName);
    if (found == std::end(kCommands)) return nullptr;
    auto* button = makeButton(QStringLiteral("register.command"),
                              QCoreApplication::translate("EmptyState", found->text), ButtonLook::Primary, parent);
    QObject::connect(button, &QPushButton::clicked, parent,
                     [&workbench, action = found->action] { workbench.trigger(QLatin1String(action)); });
    return button;
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
    for (auto* label :
         {new PlainLabel(theme, TextRole::Section, endTogether(session.text(spec.purpose)), Tone::Normal, box),
          new PlainLabel(theme, TextRole::Body, endTogether(session.text(spec.example)), Tone::Secondary, box)}) {
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
