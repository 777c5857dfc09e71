#include "gui/shell/guidance_pane.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

#include "gui/convert.h"
#include "gui/panels/level_texts.h"
#include "gui/widgets/eliding_link.h"
#include "gui/widgets/level_chip.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

namespace {
/// "What good looks like" of the item or of the nearest part above it.
std::pair<const framework::Item*, std::string> goodOf(const framework::Item& item, base::Language language) {
    for (const auto* at = &item; at; at = at->parent)
        if (!at->in(language).good.empty()) return {at, at->in(language).good};
    return {nullptr, {}};
}
}  // namespace

GuidancePane::GuidancePane(Workbench& workbench, QWidget* parent) : QFrame(parent), m_workbench(workbench) {
    const auto& theme = workbench.theme();
    setObjectName(QStringLiteral("guidance"));
    setFixedWidth(theme.px(drawing::Shape::kGuidanceWidth));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("guidance.area"));
    m_area->setAccessibleName(tr("Explanations"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_area);
}

void GuidancePane::showEvent(QShowEvent* event) {
    if (!m_area->widget()) rebuild();
    QWidget::showEvent(event);
}

void GuidancePane::showItem(const framework::Item* shown) {
    if (shown == m_item) return;
    m_item = shown;
    rebuild();
}

void GuidancePane::rebuild() {
    const auto& theme = m_workbench.theme();
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    setMargins(m_column, theme, Space::kL, Space::kL);
    m_column->setSpacing(theme.px(Space::kXs));
    auto* close = makeIconButton(theme, QStringLiteral("guidance.close"), QStringLiteral("x"),
                                 tr("Hide explanations"), content);
    connect(close, &QToolButton::clicked, this, &GuidancePane::closeAsked);
    auto* head = new QHBoxLayout;
    auto* code =
        new PlainLabel(theme, TextRole::Caption, m_item ? qs(m_item->id) : tr("Explanations"), Tone::Secondary);
    head->addWidget(code, 1);
    head->addWidget(close);
    m_column->addLayout(head);
    if (m_item) {
        const auto language = m_workbench.language();
        const auto& words = m_item->in(language);
        m_column->addWidget((new PlainLabel(theme, TextRole::Section, qs(words.title)))->wrapped());
        addSection(tr("What it is"), qs(words.explanation));
        addSection(tr("A question to ask"), qs(words.question));
        const auto [from, good] = goodOf(*m_item, language);
        addSection(!from || from == m_item ? tr("What good looks like")
                                           : tr("What good looks like for %1").arg(qs(from->id)),
                   qs(good));
        addSection(tr("It covers"), qs(words.options).join(tr(" · ", "between entries of a list")));
        addLevels();
        addSection(tr("Evidence, for example"), qs(words.evidence).join(tr(" · ", "between entries of a list")));
        addSection(tr("The figure in words"), qs(words.picture));
        std::vector<const framework::Item*> related;
        for (const auto* list : {&m_item->links, &m_item->related})
            for (const auto& id : *list)
                if (const auto* item = m_workbench.catalogue().find(id))
                    if (std::find(related.begin(), related.end(), item) == related.end()) related.push_back(item);
        addLinks(tr("Related"), related);
        std::vector<const framework::Item*> background;
        for (const auto* child : m_item->children)
            if (!child->assessable()) background.push_back(child);
        addLinks(tr("Background"), background);
        if (!words.printed.empty()) {
            addSection(tr("The guide prints"), qs(words.printed));
            addSection(tr("How this tool reads it"), qs(words.reading), Tone::Secondary);
        }
    } else {
        m_column->addWidget((new PlainLabel(theme, TextRole::Body,
                                            tr("Choose an item to see what it means, what to ask and "
                                               "what good looks like."),
                                            Tone::Secondary))
                                ->wrapped());
    }
    m_column->addStretch();
    // one of the old links may be what was clicked: it goes after this event
    if (auto* old = m_area->takeWidget()) old->deleteLater();
    m_area->setWidget(content);
}

void GuidancePane::addSection(const QString& heading, const QString& text, Tone tone) {
    if (text.isEmpty()) return;
    const auto& theme = m_workbench.theme();
    addSpace(m_column, theme, Space::kS);
    auto* title = new PlainLabel(theme, TextRole::Caption, heading, Tone::Secondary);
    auto font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_column->addWidget(title->wrapped());
    m_column->addWidget((new PlainLabel(theme, TextRole::Body, text, tone))->wrapped());
}

void GuidancePane::addLevels() {
    const auto& theme = m_workbench.theme();
    const auto levels = levelTexts(m_workbench.catalogue(), *m_item, m_workbench.language());
    if (!m_item->assessable() && !levels.from) return;
    addSpace(m_column, theme, Space::kS);
    const auto heading = !levels.from            ? tr("Levels of the scale")
                         : levels.from == m_item ? tr("Levels")
                                                 : tr("Levels of %1").arg(qs(levels.from->id));
    auto* title = new PlainLabel(theme, TextRole::Caption, heading, Tone::Secondary);
    auto font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_column->addWidget(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(Space::kS));
    grid->setVerticalSpacing(theme.px(Space::kXs));
    for (int level = 0; level < 6; ++level) {
        auto* chip = new LevelChip(theme);
        chip->setLevel(level, QString::number(level));
        grid->addWidget(chip, level, 0, Qt::AlignTop);
        auto* text = new PlainLabel(theme, TextRole::Caption, levels.texts[static_cast<std::size_t>(level)]);
        grid->addWidget(text->wrapped(), level, 1);
    }
    grid->setColumnStretch(1, 1);
    m_column->addLayout(grid);
}

void GuidancePane::addLinks(const QString& heading, const std::vector<const framework::Item*>& items) {
    if (items.empty()) return;
    const auto& theme = m_workbench.theme();
    addSpace(m_column, theme, Space::kS);
    auto* title = new PlainLabel(theme, TextRole::Caption, heading, Tone::Secondary);
    m_column->addWidget(title);
    for (const auto* item : items) {
        const auto whole = qs(item->id) + QStringLiteral("  ") + qs(item->title(m_workbench.language()));
        auto* link = new ElidingLink(QStringLiteral("guidance.link.") + qs(item->id), whole);
        connect(link, &QPushButton::clicked, this, [this, item] {
            if (item->assessable())
                m_workbench.goTo(placeOfItem(m_workbench.catalogue(), *item));
            else
                m_workbench.showGuidance(item);
        });
        m_column->addWidget(link);
    }
}

}  // namespace cw::gui
