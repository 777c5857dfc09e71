#include <QFontMetricsF>
#include <QRegularExpression>
#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>

#include "drawing/paint.h"
#include "drawing/view_picture.h"
#include "report/sample_city.h"
#include "support/crowd.h"
#include "support/files.h"

// Pictures of analysis::views(): whatever they hold, whatever their width.

using namespace cw;
using namespace cw::drawing;

namespace {

const FontTextMetrics& metrics() {
    test::needGui();
    static const FontTextMetrics all(documentFamilies(), 16);
    return all;
}

/// Every view of these many records, with each of its options, in both languages, at every width.
template <class Check>
void forAll(int count, const std::vector<double>& widths, Check check) {
    const auto snapshot = test::crowd(test::catalogue(), count);
    const base::EnglishTexts english;
    const test::ChineseTexts chinese;
    for (const base::Texts* texts :
         {static_cast<const base::Texts*>(&english), static_cast<const base::Texts*>(&chinese)})
        for (const auto& view : analysis::views()) {
            std::vector<std::string> options{""};
            for (std::size_t i = 1; i < view.options.size(); ++i) options.emplace_back(view.options[i].id);
            for (const auto& option : options) {
                const auto content = view.make(
                    {test::catalogue(), snapshot, nullptr, *texts, *base::Date::fromIso("2026-11-24"), option, {}});
                for (const double width : widths) {
                    INFO(view.name << " option " << option << " width " << width << " language "
                                   << base::code(texts->language()));
                    check(viewScene({content, *texts, metrics(), width, QStringLiteral("Title")}), width, content);
                }
            }
        }
}

}  // namespace

TEST_CASE("nothing in a view's picture leaves it, no text leaves its box, everything named is in order") {
    forAll(24, {360, 752, 983, 1600}, [](const Scene& scene, double width, const analysis::ViewContent&) {
        REQUIRE(scene.size.width() == width);
        REQUIRE(scene.size.height() > 10);
        CHECK_FALSE(scene.description.isEmpty());
        const QRectF all = QRectF(QPointF(0, 0), scene.size).adjusted(-2, -2, 2, 2);
        for (const Node& node : scene.nodes) {
            INFO(node.text.toStdString());
            if (!all.contains(node.bounds)) CHECK(all.united(node.bounds) == all);
            if (node.kind != Node::Kind::Text) continue;
            const QFontMetricsF font(sceneFont(scene.families, scene.bodyPx, node.style.ratio, node.style.semibold));
            for (const QString& line : node.lines)
                if (font.horizontalAdvance(line) > node.bounds.width() + 1) {
                    // a single letter may be wider than a sliver of a column
                    CHECK(line.size() <= 2);
                }
        }
        int last = -1;
        for (const Node* node : scene.reading()) {
            CHECK_FALSE(node->name.isEmpty());
            CHECK(node->order > last);
            last = node->order;
        }
    });
}

namespace {

/// A Latin word of the text that two lines share without a hyphen; empty: none. Of a sliver of a column nothing is
/// asked.
QString brokenWord(const Node& node) {
    static const QRegularExpression tail(QStringLiteral("[A-Za-z]+$"));
    static const QRegularExpression head(QStringLiteral("^[A-Za-z]+"));
    constexpr double kSliver = 5;  // letters
    const QFontMetricsF font(sceneFont(documentFamilies(), 16, node.style.ratio, node.style.semibold));
    if (node.bounds.width() < kSliver * font.averageCharWidth()) return {};
    for (qsizetype i = 0; i + 1 < node.lines.size(); ++i) {
        const auto before = tail.match(node.lines[i]).captured();
        const auto after = head.match(node.lines[i + 1]).captured();
        if (before.isEmpty() || after.isEmpty()) continue;
        if (node.text.contains(before + after) && !node.text.contains(before + QLatin1Char(' ') + after))
            return before + QLatin1Char('|') + after;
    }
    return {};
}

}  // namespace

TEST_CASE("no English word of a view's picture is broken without a hyphen, at any width") {
    int texts = 0;
    forAll(24, {360, 560, 752, 983, 1600}, [&](const Scene& scene, double, const analysis::ViewContent&) {
        for (const Node& node : scene.nodes) {
            if (node.kind != Node::Kind::Text || node.lines.size() < 2) continue;
            INFO(node.text.toStdString() << " in " << node.bounds.width());
            ++texts;
            if (const auto word = brokenWord(node); !word.isEmpty()) CHECK(word.toStdString() == "");
        }
    });
    CHECK(texts > 1000);
}

TEST_CASE("a word that is wider than its line is broken with a hyphen, all of it stays, and others are kept whole") {
    struct Row {
        const char* text;
        int letters;        ///< that the line holds
        const char* lines;  ///< joined by |
    };
    test::needGui();
    const auto font = sceneFont(documentFamilies(), 16, 1, false);
    const QFontMetricsF letters(font);
    for (const auto& row :
         {Row{"國國國國國國", 5, "國國國國|國國"}, Row{"國國國國國。", 5, "國國國國|國。"},
          Row{"國國國國", 3, "國國國|國"}, Row{"mmmmmmmm", 5, "mmmm-|mmmm"}, Row{"mmmm mmmm", 5, "mmmm|mmmm"},
          Row{"mmmmmm", 5, "mmmm-|mm"}, Row{"00000000", 5, "00000|000"}}) {
        INFO(row.text);
        const auto text = QString::fromUtf8(row.text);
        QStringList lines;
        const double width = letters.horizontalAdvance(QString(row.letters, text.front())) + 1;
        for (const auto& part : brokenLines(text, font, width)) lines << part.of(text);
        CHECK(lines.join(QLatin1Char('|')).toStdString() == row.lines);
        for (const auto& line : lines) CHECK(letters.horizontalAdvance(line) <= width);
    }
}

TEST_CASE("no two texts of a view's picture lie on each other") {
    forAll(24, {752, 983}, [](const Scene& scene, double, const analysis::ViewContent&) {
        for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
            const Node& a = scene.nodes[i];
            if (a.kind != Node::Kind::Text) continue;
            for (std::size_t j = i + 1; j < scene.nodes.size(); ++j) {
                const Node& b = scene.nodes[j];
                if (b.kind != Node::Kind::Text || !a.bounds.adjusted(1, 1, -1, -1).intersects(b.bounds)) continue;
                INFO(a.text.toStdString() << " / " << b.text.toStdString());
                CHECK(false);
            }
        }
    });
}

TEST_CASE("of 2,000 records a view draws what one can read and counts the rest") {
    forAll(2000, {983}, [](const Scene& scene, double, const analysis::ViewContent& content) {
        // 2,000 cards of five nodes each would be ten thousand
        CHECK(scene.nodes.size() < 9000);
        const auto* board = std::get_if<analysis::Board>(&content.body);
        if (!board) return;
        std::size_t cards = 0;
        std::size_t most = 0;
        for (const auto& cell : board->cells) {
            cards += cell.cards.size();
            most = std::max(most, cell.cards.size());
        }
        if (most > static_cast<std::size_t>(board->cardsShown)) CHECK(scene.nodeOf(std::string(kMoreTarget)));
        CHECK(cards > 0);
    });
}

TEST_CASE("a card can be taken hold of and dropped on a cell") {
    const auto snapshot = test::crowd(test::catalogue(), 24);
    const base::EnglishTexts texts;
    const auto content =
        analysis::findView("quadrant:stakeholders")
            ->make({test::catalogue(), snapshot, nullptr, texts, *base::Date::fromIso("2026-11-24"), {}, {}});
    const auto scene = viewScene({content, texts, metrics(), 900, QStringLiteral("Title")});
    const auto& board = std::get<analysis::Board>(content.body);
    int found = 0;
    for (std::size_t row = 0; row < board.rows.size(); ++row)
        for (std::size_t column = 0; column < board.columns.size(); ++column) {
            const auto& cell = board.at(row, column);
            const auto drawn = std::min(cell.cards.size(), static_cast<std::size_t>(board.cardsShown));
            for (std::size_t i = 0; i < drawn; ++i) {
                const auto* node = scene.nodeOf(cell.cards[i].target);
                REQUIRE(node);
                CHECK(scene.hit(node->bounds.center()) == node);
                const auto* place = scene.placeAt(node->bounds.center());
                REQUIRE(place);
                CHECK(place->place == analysis::cellTarget(static_cast<int>(row), static_cast<int>(column)));
                ++found;
            }
        }
    CHECK(found > 5);
}
