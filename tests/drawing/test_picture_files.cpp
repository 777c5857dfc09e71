#include <QGuiApplication>
#include <QImage>
#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "drawing/paint.h"
#include "drawing/pdf_finish.h"
#include "drawing/pictures.h"
#include "report/sample_city.h"

using namespace cw;
using namespace cw::drawing;

namespace {

Scene sampleScene(const base::Texts& texts, double width = 983) {
    test::needGui();
    static const model::Snapshot snapshot = test::city(test::Fill::Full);
    static const analysis::Assessment assessment(test::catalogue(), snapshot, "r2");
    static const FontTextMetrics metrics(documentFamilies(), 16);
    return overviewMap({test::catalogue(), snapshot, assessment, texts, metrics, width});
}

}  // namespace

TEST_CASE("SVG is well-formed, titled, and its outlines hold no text elements") {
    const test::ChineseTexts texts;
    const Scene scene = sampleScene(texts);
    for (const bool outlines : {false, true}) {
        SvgOptions options;
        options.outlines = outlines;
        const std::string svg = writeSvg(scene, Palette::light(), options);
        CHECK((svg.find("<text") != std::string::npos) == !outlines);
        CHECK(svg.find("<title id=\"cw-t\">") != std::string::npos);
        int code = 0;
        const std::string said =
            test::run("xmllint --noout " + test::write(outlines ? "outlines.svg" : "text.svg", svg), &code);
        INFO(said);
        CHECK(code == 0);
    }
}

TEST_CASE("a name that looks like markup stays text in SVG") {
    test::needGui();
    const FontTextMetrics metrics(documentFamilies(), 16);
    SceneBuilder builder(metrics, 100);
    builder.name(builder.text(QStringLiteral("<b>&\"x\"</b>"), {0, 0}, 90, {}), Role::Text,
                 QStringLiteral("</title><script>"));
    Scene scene = builder.take(40);
    scene.title = QStringLiteral("a < b");
    const std::string svg = writeSvg(scene, Palette::light());
    CHECK(svg.find("<script>") == std::string::npos);
    CHECK(svg.find("<b>") == std::string::npos);
    CHECK(svg.find("a &lt; b") != std::string::npos);
}

TEST_CASE("PNG has the size of the scene and is not empty") {
    const base::EnglishTexts texts;
    const Scene scene = sampleScene(texts);
    for (const Palette* palette : {&Palette::light(), &Palette::dark()}) {
        const auto png = writePng(scene, *palette, 1);
        REQUIRE(png.has_value());
        test::write(palette->isDark ? "overview-dark.png" : "overview-light.png", *png);
        const QImage image = QImage::fromData(QByteArray::fromStdString(*png));
        CHECK(image.width() == 983 + 48);
        CHECK(image.height() == static_cast<int>(scene.size.height()) + 48);
        CHECK(image.pixelColor(2, image.height() - 1) == palette->page);
    }
    Scene nothing;
    const auto none = writePng(nothing, Palette::light());
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == base::ErrorCode::ExportEmpty);
}

TEST_CASE("the PDF of a picture holds its Chinese words as written") {
    const test::ChineseTexts texts;
    const auto pdf = writePdf(sampleScene(texts), Palette::light(), bcp47(base::Language::ZhTw));
    REQUIRE(pdf.has_value());
    const std::string words = test::run("pdftotext -raw " + test::write("overview.pdf", *pdf) + " -");
    for (const char* id : {"B1", "B8", "A"}) {
        const std::string& title = test::catalogue().find(id)->title(base::Language::ZhTw);
        INFO(title << "\n" << words);
        CHECK(words.find(title.substr(0, 12)) != std::string::npos);
    }
}

TEST_CASE("bytes that are no PDF are refused") {
    PdfExtras extras;
    const auto broken = finishPdf("%PDF-1.4 nothing more", extras);
    REQUIRE_FALSE(broken.has_value());
    CHECK(broken.error().code == base::ErrorCode::Internal);
    CHECK(finishPdf("", extras).error().code == base::ErrorCode::ExportEmpty);
}
