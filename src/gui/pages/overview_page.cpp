#include "gui/pages/overview_page.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

#include "drawing/pictures.h"
#include "gui/convert.h"
#include "gui/pages/overview_lists.h"
#include "gui/pages/page_header.h"
#include "gui/session/refresh_when_shown.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/scene_view.h"
#include "model/registers.h"
#include "model/value_text.h"

namespace cw::gui {

using drawing::Space;

namespace {

constexpr int kEntries = 3;
constexpr int kFewEntries = 2;
constexpr double kRoomForAll = 700;  // less height of the page: fewer entries, so that all four lists stay in sight

/// A link of two lines: its layout has the words, so its height is the layout's.
class EntryLink final : public QPushButton {
public:
    explicit EntryLink(QWidget* parent) : QPushButton(parent) {
        setAutoDefault(false);
        setCursor(Qt::PointingHandCursor);
        setProperty("look", QStringLiteral("link"));
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        const auto own = QPushButton::sizeHint();
        return layout() ? QSize(own.width(), std::max(own.height(), layout()->sizeHint().height())) : own;
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
};

QWidget* buildList(Workbench& workbench, const OverviewList& list, int number) {
    const auto& theme = workbench.theme();
    auto* card = new QFrame;
    card->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    setMargins(column, theme, Space::kM, Space::kS);
    column->setSpacing(0);
    const auto count = static_cast<int>(list.entries.size()) + list.more;
    const bool marked = list.tone != Tone::Normal && count > 0;
    auto title = list.title;
    if (marked)
        title = QString(Theme::mark(list.tone)) + QLatin1Char(' ') + list.title + QLatin1Char(' ') +
                QString::number(count);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(Space::kS));
    auto* heading = new PlainLabel(theme, TextRole::Strong, title, marked ? list.tone : Tone::Normal);
    head->addWidget(heading->wrapped(), 1);
    if (list.more > 0)
        head->addWidget(new PlainLabel(theme, TextRole::Caption, OverviewPage::tr("%n more", nullptr, list.more),
                                       Tone::Secondary));
    column->addLayout(head);
    if (list.entries.empty())
        column->addWidget((new PlainLabel(theme, TextRole::Caption, list.empty, Tone::Secondary))->wrapped());
    int index = 0;
    for (const auto& entry : list.entries) {
        auto* link = new EntryLink(card);
        link->setObjectName(QStringLiteral("overview.%1.%2").arg(number).arg(index++));
        link->setAccessibleName(entry.fact.isEmpty() ? entry.text
                                                     : QStringLiteral("%1, %2").arg(entry.text, entry.fact));
        link->setToolTip(
            plainToolTip(entry.fact.isEmpty() ? entry.text : entry.text + QLatin1Char('\n') + entry.fact));
        // a layout of its own decides the height: a title over two lines at most, what is said of it below
        auto* inner = new QVBoxLayout(link);
        const int edge = theme.px(Space::kXs) / 2;
        inner->setContentsMargins(edge, edge, edge, edge);
        inner->setSpacing(0);
        auto* text = new PlainLabel(theme, TextRole::Body, {}, Tone::Normal, link);
        text->setElided(entry.text);
        inner->addWidget(text);
        if (!entry.fact.isEmpty()) {
            auto* fact = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, link);
            fact->setElided(entry.fact);
            inner->addWidget(fact);
        }
        for (auto* child : link->findChildren<QWidget*>()) child->setAttribute(Qt::WA_TransparentForMouseEvents);
        QObject::connect(link, &QPushButton::clicked, link,
                         [&workbench, place = entry.place] { workbench.goTo(place); });
        column->addWidget(link);
    }
    column->addStretch();
    return card;
}

}  // namespace

OverviewPage::OverviewPage(Workbench& workbench) : Page(workbench) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("overview"));
    area->setAccessibleName(tr("Overview"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(area->viewport());
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, theme().px(Space::kXl));
    column->setSpacing(theme().px(Space::kS));
    m_header = new PageHeader(workbench, {}, headline(), {}, content);
    column->addWidget(m_header);
    const auto view = [&](auto layout, const char* name) {
        auto* picture = new SceneView(theme(), layout, content);
        picture->setObjectName(QLatin1String(name));
        connect(picture, &SceneView::activated, this, [this](const QString& target) {
            const auto& catalogue = this->workbench().catalogue();
            if (const auto* item = catalogue.find(ss(target)))
                this->workbench().goTo(placeOfItem(catalogue, *item));
            else  // a pledge
                this->workbench().goTo(placeOfRecord(catalogue, model::HigherPlans::kName, ss(target)));
        });
        return picture;
    };
    const auto input = [this](const drawing::TextMetrics& metrics, double width) {
        return drawing::PictureInput{
            session().catalogue(), session().snapshot(), session().assessment(), session().texts(), metrics, width,
            session().today()};
    };
    auto* body = new QVBoxLayout;
    const int side = theme().px(Space::kXl) - SceneView::ring();
    body->setContentsMargins(side, 0, side, 0);
    body->setSpacing(theme().px(Space::kXs));
    m_map =
        view([input](const auto& metrics, double width) { return drawing::overviewMapAlone(input(metrics, width)); },
             "overview.map");
    body->addWidget(m_map);
    m_pledges =
        view([input](const auto& metrics, double width) { return drawing::pledgeStrip(input(metrics, width)); },
             "overview.pledges");
    body->addWidget(m_pledges);
    m_lists = new QWidget(content);
    m_listRow = new QHBoxLayout(m_lists);
    m_listRow->setContentsMargins(SceneView::ring(), 0, SceneView::ring(), 0);
    m_listRow->setSpacing(theme().px(Space::kM));
    body->addWidget(m_lists);
    addSpace(body, theme(), Space::kL);
    m_legend =
        view([input](const auto& metrics, double width) { return drawing::scaleLegend(input(metrics, width)); },
             "overview.legend");
    body->addWidget(m_legend);
    addSpace(body, theme(), Space::kS);
    m_radar = view([input](const auto& metrics, double width) { return drawing::radar(input(metrics, width)); },
                   "overview.radar");
    body->addWidget(m_radar);
    column->addLayout(body);
    column->addStretch();
    area->setWidget(content);
    outer->addWidget(area);
    refresh();
    new RefreshWhenShown(this, session(), [this] { refresh(); });
}

QString OverviewPage::headline() const {
    for (const auto& profile : session().snapshot().table<model::CityProfile>()) {
        const auto city = qs(profile.localized(model::CityProfile::Name).best(language()));
        if (!city.isEmpty()) return tr("How far %1 is from its targets").arg(city);
    }
    return tr("How far the city is from its targets");
}

QString OverviewPage::basis() const {
    const auto& assessment = session().assessment();
    const auto* round = assessment.round();
    if (!round) return tr("No assessment round yet. “Start to assess” on any page of A to D begins one.");
    const auto& spec = *session().snapshot().registry().find(model::Rounds::kName);
    QStringList parts;
    for (const int field : {model::Rounds::Title, model::Rounds::Depth, model::Rounds::How})
        if (round->has(field)) parts << qs(model::displayText(spec[field], round->at(field), session().texts()));
    const auto& whole = assessment.whole();
    // the same count as on the map and the tabs: what is answered, of what is in scope
    parts << (whole.notApplicable > 0 ? tr("%1 of %2 items assessed: %3 rated, %4 not applicable")
                                            .arg(whole.assessed())
                                            .arg(whole.inScope)
                                            .arg(whole.rated)
                                            .arg(whole.notApplicable)
                                      : tr("%1 of %2 items assessed").arg(whole.assessed()).arg(whole.inScope));
    return parts.join(QStringLiteral(" · "));
}

void OverviewPage::refresh() {
    m_header->findChild<PlainLabel*>(QStringLiteral("pageTitle"))->setText(headline());
    m_header->setPurpose(basis());
    clearLayout(m_listRow);
    int number = 0;
    // before it has been given its place, a page is as high as the stack that it is made in
    const auto* room = testAttribute(Qt::WA_Resized) || !parentWidget() ? this : parentWidget();
    m_few = room->height() < theme().px(kRoomForAll);
    for (const auto& list : overviewLists(session(), m_few ? kFewEntries : kEntries))
        m_listRow->addWidget(buildList(workbench(), list, number++), 1);
    for (auto* each : {m_map, m_pledges, m_legend}) each->relayout();
    m_pledges->setVisible(!m_pledges->targets().empty());
    m_radar->relayout();
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const auto isOther = [this] { return m_few != (height() < theme().px(kRoomForAll)); };
    if (!isOther()) return;
    QMetaObject::invokeMethod(
        this,
        [this, isOther] {
            if (isOther()) refresh();  // a window that is being arranged has several heights in a row
        },
        Qt::QueuedConnection);
}

Place OverviewPage::here() const {
    return {.page = "overview", .panel = {}, .itemId = {}, .recordId = {}};
}

void OverviewPage::reveal(const Place&) {}

}  // namespace cw::gui
