#include <QFontMetricsF>
#include <catch2/catch.hpp>

#include "drawing/parts.h"
#include "drawing/pictures.h"
#include "drawing/view_picture.h"
#include "report/sample_city.h"
#include "support/world.h"

using namespace cw;
using namespace cw::drawing;
using test::Fill;

namespace {

struct Made {
    model::Snapshot snapshot;
    analysis::Assessment assessment;
    explicit Made(Fill fill) : snapshot(test::city(fill)), assessment(test::catalogue(), snapshot, "r2") {}
};

const FontTextMetrics& metrics() {
    test::needGui();
    static const FontTextMetrics all(documentFamilies(), 16);
    return all;
}

std::vector<std::unique_ptr<base::Texts>> languages() {
    std::vector<std::unique_ptr<base::Texts>> all;
    all.push_back(std::make_unique<base::EnglishTexts>());
    all.push_back(std::make_unique<test::ChineseTexts>());
    return all;
}

/// Every picture of every filling, language and width.
template <class Check>
void forAllScenes(Check check) {
    const auto texts = languages();
    for (const Fill fill : {Fill::Empty, Fill::Quick, Fill::Full}) {
        const Made made(fill);
        for (const auto& words : texts)
            for (const double width : {360.0, 752.0, 983.0, 1600.0}) {
                const PictureInput input{test::catalogue(), made.snapshot, made.assessment, *words, metrics(), width};
                for (const Picture& picture : pictures()) {
                    INFO(picture.id << " width " << width << " language " << base::code(words->language()));
                    check(picture.make(input), width);
                }
                for (const char* id : {"A", "B5", "B6", "C", "D"}) {
                    INFO("strip " << id << " width " << width);
                    check(levelStrip(input, id), width);
                }
            }
    }
}

}  // namespace

TEST_CASE("nothing in a picture leaves it and no text leaves its box") {
    forAllScenes([](const Scene& scene, double width) {
        REQUIRE(scene.size.width() == width);
        REQUIRE(scene.size.height() > 10);
        const QRectF all = QRectF(QPointF(0, 0), scene.size).adjusted(-0.5, -0.5, 0.5, 0.5);
        for (const Node& node : scene.nodes) {
            INFO(node.text.toStdString());
            CHECK(all.contains(node.bounds));
            if (node.kind != Node::Kind::Text) continue;
            const QFontMetricsF font(sceneFont(scene.families, scene.bodyPx, node.style.ratio, node.style.semibold));
            for (const QString& line : node.lines) CHECK(font.horizontalAdvance(line) <= node.bounds.width() + 1);
            CHECK(node.lineHeight * static_cast<double>(node.lines.size()) <= node.bounds.height() + 0.01);
        }
    });
}

TEST_CASE("no two texts of a picture lie on each other") {
    forAllScenes([](const Scene& scene, double) {
        for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
            const Node& a = scene.nodes[i];
            if (a.kind != Node::Kind::Text || a.style.ratio < 0.8) continue;  // ring numbers lie on the grid
            const QFontMetricsF font(sceneFont(scene.families, scene.bodyPx, a.style.ratio, a.style.semibold));
            for (std::size_t j = i + 1; j < scene.nodes.size(); ++j) {
                const Node& b = scene.nodes[j];
                if (b.kind != Node::Kind::Text || b.style.ratio < 0.8) continue;
                INFO(a.text.toStdString() << " / " << b.text.toStdString());
                CHECK_FALSE(a.bounds.adjusted(0.5, 0.5, -0.5, -0.5).intersects(b.bounds));
            }
        }
    });
}

TEST_CASE("everything with a role has a name and a place in the reading order") {
    forAllScenes([](const Scene& scene, double) {
        CHECK_FALSE(scene.title.isEmpty());
        CHECK_FALSE(scene.description.isEmpty());
        const auto reading = scene.reading();
        REQUIRE_FALSE(reading.empty());
        int last = -1;
        for (const Node* node : reading) {
            CHECK_FALSE(node->name.isEmpty());
            CHECK(node->order > last);
            last = node->order;
        }
    });
}

TEST_CASE("the overview map names all four components and fourteen processes with level and target") {
    const Made made(Fill::Full);
    const base::EnglishTexts texts;
    const Scene scene = overviewMap({test::catalogue(), made.snapshot, made.assessment, texts, metrics(), 983});
    for (const char* id : {"A", "B", "C", "D", "B1", "B7", "B14"}) {
        INFO(id);
        const Node* tile = scene.nodeOf(id);
        REQUIRE(tile != nullptr);
        CHECK(tile->role == Role::Tile);
        CHECK(scene.hit(tile->bounds.center()) == tile);
        CHECK(tile->name.startsWith(QString::fromLatin1(id) + QLatin1Char(' ')));
        CHECK(tile->name.contains(QStringLiteral("target")));
    }
    const Node* open = scene.nodeOf("B12");
    REQUIRE(open != nullptr);
    CHECK(open->name.contains(QStringLiteral("not assessed")));
    CHECK(scene.hit(QPointF(-5, -5)) == nullptr);
}

TEST_CASE("a mean over few of many items says so and is drawn without the colour of its level") {
    const auto& b5 = *test::catalogue().find("B5");
    struct Row {
        int rated, notApplicable, inScope;
        bool few;
    };
    for (const Row& row :
         {Row{1, 0, 14, true}, Row{6, 0, 14, true}, Row{7, 0, 14, false}, Row{2, 0, 3, true}, Row{3, 0, 4, false},
          Row{1, 0, 1, false}, Row{2, 0, 2, false}, Row{2, 12, 14, false}, Row{3, 4, 14, true}}) {
        CAPTURE(row.rated, row.notApplicable, row.inScope);
        const Reading reading{&b5, 3.0, {}, row.rated, row.notApplicable, row.inScope};
        CHECK(reading.restsOnFew() == row.few);
        const auto only = "(from " + std::to_string(row.rated) + " of " + std::to_string(row.inScope) + " only)";
        CHECK((spoken(reading, base::EnglishTexts()).find(only) != std::string::npos) == row.few);
    }
    CHECK_FALSE(Reading{&b5, {}, {}, 0, 0, 14}.restsOnFew());  // nothing rated is no mean

    test::World world;
    const auto round = world.round("detailed", "2026-06-01");
    const auto chip = [&] {  // the tile's number
        const analysis::Assessment assessment(test::catalogue(), world.snapshot, round);
        const base::EnglishTexts texts;
        const Scene scene = overviewMap({test::catalogue(), world.snapshot, assessment, texts, metrics(), 983});
        const Node* tile = scene.nodeOf("B5");
        REQUIRE(tile != nullptr);
        for (const Node& node : scene.nodes)
            if (node.text == QStringLiteral("3.0") && tile->bounds.contains(node.bounds.center())) return node.style;
        FAIL("no number");
        return TextStyle{};
    };
    const analysis::Assessment empty(test::catalogue(), world.snapshot, round);
    std::vector<std::string> leaves;
    for (const auto* leaf : empty.leaves())
        if (leaf->item->id.starts_with("B5.")) leaves.push_back(leaf->item->id);
    REQUIRE(leaves.size() > 6);
    world.rate(round, leaves.front(), 3);
    CHECK(chip().ink.token == Ink::Token::Secondary);
    for (const auto& leaf : leaves) world.rate(round, leaf, 3);
    CHECK_FALSE(chip().ink.token == Ink::Token::Secondary);
}

TEST_CASE("a count of what is assessed holds what does not apply, on cards and tiles alike") {
    const Made made(Fill::Full);
    const base::EnglishTexts texts;
    const Scene scene = overviewMap({test::catalogue(), made.snapshot, made.assessment, texts, metrics(), 983});
    bool anyNotApplicable = false;
    const auto holds = [&](const QString& text) {
        return std::any_of(scene.nodes.begin(), scene.nodes.end(),
                           [&](const Node& node) { return node.text == text; });
    };
    for (const char* id : {"A", "B", "C", "D", "B1", "B7", "B14"}) {
        INFO(id);
        const auto& score = made.assessment.score(id);
        anyNotApplicable = anyNotApplicable || score.notApplicable > 0;
        const auto n = QString::number(score.rated + score.notApplicable);
        const auto of = QString::number(score.inScope);
        CHECK(scene.nodeOf(id)->name.endsWith(n + QStringLiteral(" of ") + of + QStringLiteral(" assessed")));
        const bool card = std::string(id).size() == 1;
        CHECK(holds(card ? n + QStringLiteral(" of ") + of + QStringLiteral(" assessed") : n + u'/' + of));
    }
    CHECK(anyNotApplicable);
}

TEST_CASE("what is not assessed is hatched, what does not apply a dash") {
    const base::EnglishTexts texts;
    SceneBuilder builder(metrics(), 100);
    Reading open;
    open.inScope = 3;
    addChip(builder, QRectF(0, 0, 36, 22), open, texts);
    Reading na = open;
    na.notApplicable = 3;
    addChip(builder, QRectF(40, 0, 36, 22), na, texts);
    const Scene scene = builder.take(30);
    REQUIRE(scene.nodes.size() == 2);
    CHECK(scene.nodes[0].hatched);
    CHECK(scene.nodes[1].text == QStringLiteral("–"));
}

TEST_CASE("the radar leaves a gap where a process is not assessed") {
    const Made made(Fill::Full);
    const base::EnglishTexts texts;
    const Scene scene = radar({test::catalogue(), made.snapshot, made.assessment, texts, metrics(), 752});
    int bars = 0;
    for (const Node& node : scene.nodes)
        if (node.role == Role::Bar) ++bars;
    CHECK(bars == 14);
    // 14 axes, one without level: 12 joined pairs; a level outline moves once per pair.
    for (const Node& node : scene.nodes) {
        if (node.kind != Node::Kind::Polyline || node.stroke.token != Ink::Token::Bar) continue;
        int moves = 0;
        for (int i = 0; i < node.path.elementCount(); ++i)
            if (node.path.elementAt(i).isMoveTo()) ++moves;
        CHECK(moves == 12);
    }
}

TEST_CASE("a picture says what there is to see") {
    const base::EnglishTexts texts;
    SECTION("nothing rated") {
        const Made made(Fill::Empty);
        CHECK(finding(readingsOf(made.assessment, test::catalogue().processes()), texts) ==
              "Nothing has been rated yet.");
    }
    SECTION("behind and open") {
        const auto processes = test::catalogue().processes();
        std::vector<Reading> readings;
        for (std::size_t i = 0; i < 4; ++i) {
            Reading r;
            r.item = processes[i];
            if (i != 1) r.level = 4.0 - static_cast<double>(i);
            r.target = 4;
            readings.push_back(r);
        }
        CHECK(finding(readings, texts) ==
              "Furthest behind target, in levels: B4 by 3.0, B3 by 2.0. 1 part not assessed yet: B2.");
        readings = {readings[0]};
        CHECK(finding(readings, texts) ==
              "All that is rated has reached its target or is less than half a level away.");
        readings[0].target.reset();
        CHECK(finding(readings, texts) == "No targets have been set yet.");
    }
}

TEST_CASE("Chinese lines break within the width and keep every character") {
    const TextStyle style{.ratio = 1};
    const QString text = QString::fromUtf8("由城市主導的整合採購，買成果而非買系統（115年6月1日核定）");
    const QStringList lines = metrics().lines(text, style, 120);
    REQUIRE(lines.size() > 2);
    CHECK(lines.join(QString()) == text);
    for (const QString& line : lines) {
        CHECK(metrics().width(line, style) <= 120.5);
        CHECK_FALSE(line.startsWith(QChar(0xFF0C)));  // a comma never begins a line
    }
}

TEST_CASE("English quotation marks and apostrophes are as wide as Latin ones, on screen and on paper") {
    test::needGui();
    for (const QStringList& families : {screenFamilies(), documentFamilies()}) {
        const FontTextMetrics measure(families, 100);
        const TextStyle style{};
        INFO(families.join(QLatin1Char(',')).toStdString());
        for (const char* mark : {"\u201C", "\u201D", "\u2018", "\u2019"})
            CHECK(measure.width(QString::fromUtf8(mark), style) < 60);
        CHECK(measure.width(QString::fromUtf8("「"), style) > 90);
        CHECK(measure.width(QStringLiteral("1"), style) == Approx(measure.width(QStringLiteral("8"), style)));
    }
    // texts are cut with an ellipsis, and Qt asks the first family for it
    const QFontMetricsF cut(sceneFont(screenFamilies(), 16, 1, false));
    CHECK(cut.elidedText(QStringLiteral("Port of Qinggang"), Qt::ElideRight, 60).endsWith(QChar(0x2026)));
    CHECK_FALSE(familiesElsewhere(documentFamilies()).contains(latinFamily()));
}

TEST_CASE("a short text of a card stands beside the one before it, a long one below") {
    const TextStyle style{};
    const double line = metrics().lineHeight(QStringLiteral("x"), style);
    const auto height = [&](const char* first, const char* second) {
        return stackedHeight(metrics(), {{q(first), style, 3}, {{}, style, 2}, {q(second), style, 2}}, 200, 8);
    };
    CHECK(height("Vision", "Planning") == Approx(line));
    CHECK(height("Vision", "Planning and budget") == Approx(2 * line));
    CHECK(height("Vision of the city for every age", "Budget") == Approx(3 * line));
    CHECK(height("", "Planning") == Approx(line));
    SceneBuilder builder(metrics(), 200);
    addStacked(builder, {{q("Vision"), style, 3}, {q("Planning"), style, 2}}, {0, 0}, 200, 8);
    const Scene scene = builder.take(50);
    REQUIRE(scene.nodes.size() == 2);
    CHECK(scene.nodes[1].bounds.left() >= metrics().width(q("Vision"), style) + 8);
    CHECK(scene.nodes[1].bounds.right() <= 200);
}
