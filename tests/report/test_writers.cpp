#include <QRegularExpression>
#include <algorithm>
#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "report/sample_city.h"
#include "report/writers.h"

using namespace cw;
using namespace cw::report;

namespace {

Document documentOf(std::vector<Block> blocks, base::Language language = base::Language::ZhTw) {
    test::needGui();
    Part part;
    part.language = language;
    part.cover.city = "青港市";
    part.cover.title = "智慧城市評估報告";
    part.cover.status = "草案";
    part.cover.facts.rows = {{"日期", "115年11月24日"}};
    part.words = {"目次", "第 %1 頁，共 %2 頁", "青港市 · 智慧城市計畫", "草案", "智慧城市評估報告", "跳至內容"};
    part.blocks = std::move(blocks);
    Document document;
    document.title = "青港市 智慧城市評估報告";
    document.city = "青港市";
    document.parts.push_back(std::move(part));
    return document;
}

std::string textOf(const std::string& pdf, const std::string& name, const std::string& options = "") {
    return test::run("pdftotext " + options + " " + test::write(name, pdf) + " -");
}

int pagesOf(const std::string& path) {
    const QString info = QString::fromStdString(test::run("pdfinfo " + path));
    return QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info).captured(1).toInt();
}

/// Higher than any page.
drawing::Scene tallScene() {
    drawing::Scene tall;
    tall.size = QSizeF(100, 5000);
    drawing::Node box;
    box.bounds = QRectF(0, 0, 100, 5000);
    box.fill = drawing::Ink::Token::Bar;
    tall.nodes.push_back(box);
    return tall;
}

}  // namespace

TEST_CASE("the PDF's text layer holds dates, digits, names and punctuation exactly") {
    const std::vector<std::string> exact{
        "民國115年11月24日核定",
        "NT$1,234,567 元，新臺幣3.5億元",
        "陳怡君、𠮷野先生、堃喆峯、林志明",
        "風頁首戶革目食黃西青老長見言車金門雨",
        "公／私、甲·乙、「開放資料」（第1版）",
        "has 2 work 3 files, office affairs, 12.5 %",
        "0123456789 ABCabc −2 → 4 ● ▲ ■",
        "臺北、戶政、龍井、骨科、鼻、齊、黑、鹿、麥、鼓",
    };
    std::vector<Block> blocks{Heading{1, "one", "民國與目次"}};
    for (const std::string& line : exact) blocks.push_back(Paragraph{{{line}}});
    for (const std::string& line : exact) blocks.push_back(Paragraph{{{line, true}}});
    const auto pdf = writePdf(documentOf(blocks));
    REQUIRE(pdf.has_value());
    const std::string words = textOf(*pdf, "exact.pdf", "-raw");
    for (const std::string& line : exact) {
        INFO(line << "\n" << words);
        const auto first = words.find(line);
        CHECK(first != std::string::npos);
        CHECK(words.find(line, first + 1) != std::string::npos);  // regular and bold
    }
    CHECK_FALSE(QString::fromStdString(words).contains(
        QRegularExpression(QStringLiteral("[\\x{2E80}-\\x{2FDF}\\x{FB00}-\\x{FB06}\\t]"))));
}

TEST_CASE("all fonts of the PDF are embedded and Chinese ones are the Taiwan forms") {
    const auto pdf = writePdf(documentOf({Heading{1, "one", "骨與風"}, Paragraph{{{"次、骨、草、述"}}}}));
    REQUIRE(pdf.has_value());
    const std::string fonts = test::run("pdffonts " + test::write("fonts.pdf", *pdf));
    INFO(fonts);
    const QStringList lines = QString::fromStdString(fonts).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    REQUIRE(lines.size() >= 2);
    bool tc = false;
    for (const QString& line : lines) {
        CHECK(line.contains(QRegularExpression(QStringLiteral("Identity-H\\s+yes\\s+\\w+\\s+yes"))));
        CHECK_FALSE(line.contains(QStringLiteral("CJKjp")));
        tc = tc || line.contains(QStringLiteral("CJKtc"));
    }
    CHECK(tc);
}

TEST_CASE(
    "letters, digits and quotation marks of the PDF are of one design with the Chinese, as wide as Latin ones") {
    const auto pdf = writePdf(documentOf({Paragraph{{{"115年編列 12,000 千元，it’s “Sea Port” – 3.5 %"}}}}));
    REQUIRE(pdf.has_value());
    const std::string path = test::write("design.pdf", *pdf);
    const std::string fonts = test::run("pdffonts " + path);
    INFO(fonts);
    CHECK(fonts.find("CitywrightLatin") != std::string::npos);
    CHECK(fonts.find("NotoSansCJKtc") != std::string::npos);
    CHECK(fonts.find("DejaVu") == std::string::npos);  // only for signs the others lack
    const std::string words = textOf(*pdf, "design.pdf", "-raw");
    INFO(words);
    CHECK(words.find("it’s “Sea Port” – 3.5 %") != std::string::npos);
}

TEST_CASE("a PDF in two languages has a cover and contents that readers of both find their way by") {
    Document document = documentOf({Heading{1, "sum", "摘要", true}, Paragraph{{{"內文"}}}, Heading{2, "B1", "願景"},
                                    Heading{1, "own", "僅中文有", true}, Paragraph{{{"內文"}}}});
    Part english = documentOf({Heading{1, "sum", "Summary", true}, Paragraph{{{"Text"}}}, Heading{2, "B1", "Vision"},
                               Heading{1, "end", "Only in English", true}},
                              base::Language::En)
                       .parts.front();
    english.cover.city = "Qinggang City";
    english.cover.title = "Assessment report";
    english.cover.status = "Draft";
    english.cover.facts.rows = {{"Date", "24 November 2026"}};
    english.words = {"Contents", "Page %1 of %2", "Qinggang City", "Draft", "Assessment report", "Skip"};
    document.parts.push_back(english);
    const auto pdf = writePdf(document);
    REQUIRE(pdf.has_value());
    const std::string path = test::write("both.pdf", *pdf);
    const auto page = [&](int number) {
        const std::string n = std::to_string(number);
        return QString::fromStdString(test::run("pdftotext -layout -f " + n + " -l " + n + " " + path + " -"));
    };
    CHECK(pagesOf(path) == 4);  // one cover, one contents page, the Chinese part, the English part
    for (const char* words : {"青港市", "智慧城市評估報告", "草案", "115年11月24日", "Qinggang City",
                              "Assessment report", "Draft", "24 November 2026"}) {
        INFO(words);
        CHECK(page(1).contains(QString::fromUtf8(words)));
    }
    const QString contents = page(2);
    INFO(contents.toStdString());
    for (const char* line :
         {"目次\\s+Contents", "摘要\\s+3\\s+Summary\\s+4", "願景\\s+3\\s+Vision\\s+4", "僅中文有\\s+3\\s*\\n",
          "\\n\\s+Only in English\\s+4", "第 2 頁，共 4 頁", "Page 2 of 4"}) {
        INFO(line);
        CHECK(contents.contains(QRegularExpression(QString::fromUtf8(line))));
    }
    CHECK(page(4).contains(QStringLiteral("Summary")));
    CHECK_FALSE(page(4).contains(QStringLiteral("24 November")));  // no second cover
    CHECK_FALSE(page(4).contains(QStringLiteral("智慧城市")));
    CHECK_FALSE(page(3).contains(QStringLiteral("Page")));
    const std::string json = test::run("qpdf --json=1 " + path);
    CHECK(json.find("目次 · Contents") != std::string::npos);
    // each language has a bookmark of its own, on its first page
    for (const char* title : {"智慧城市評估報告", "Assessment report"}) {
        INFO(title);
        CHECK(json.find("\"title\": \"" + std::string(title) + "\"") != std::string::npos);
    }
}

TEST_CASE("the PDF is sound and has language, title, bookmarks and linked contents with page numbers") {
    std::vector<Block> blocks;
    for (int i = 1; i <= 5; ++i) {
        blocks.push_back(Heading{1, "c" + std::to_string(i), "第" + std::to_string(i) + "章", true});
        blocks.push_back(Heading{2, "s" + std::to_string(i), "節" + std::to_string(i)});
        for (int line = 0; line < 25; ++line) blocks.push_back(Paragraph{{{"內文"}}});
    }
    const auto pdf = writePdf(documentOf(blocks));
    REQUIRE(pdf.has_value());
    const std::string path = test::write("structure.pdf", *pdf);
    int code = 0;
    const std::string checked = test::run("qpdf --check " + path, &code);
    INFO(checked);
    CHECK(code == 0);
    CHECK(pagesOf(path) == 7);  // cover, contents, five chapters
    const std::string info = test::run("pdfinfo " + path);
    CHECK(info.find("青港市 智慧城市評估報告") != std::string::npos);
    const std::string json = test::run("qpdf --json=1 " + path);
    CHECK(json.find("\"/Lang\": \"zh-Hant-TW\"") != std::string::npos);
    CHECK(json.find("第3章") != std::string::npos);
    CHECK(json.find("\"/GoTo\"") != std::string::npos);
    CHECK(json.find("\"/URI\"") == std::string::npos);
    const std::string contents = test::run("pdftotext -layout -f 2 -l 2 " + path + " -");
    INFO(contents);
    CHECK(QString::fromStdString(contents).contains(QRegularExpression(QStringLiteral("第4章\\s+6\\n"))));
    CHECK(contents.find("第 2 頁，共 7 頁") != std::string::npos);
}

TEST_CASE("a chapter begins on the page of the one before when most of that is free") {
    for (const auto& [lines, pages] : {std::pair{2, 3}, std::pair{25, 4}}) {
        std::vector<Block> blocks;
        for (const char* id : {"one", "two"}) {
            blocks.push_back(Heading{1, id, "章", true});
            for (int line = 0; line < lines; ++line) blocks.push_back(Paragraph{{{"內文"}}});
        }
        const auto pdf = writePdf(documentOf(blocks));
        REQUIRE(pdf.has_value());
        CAPTURE(lines);
        CHECK(pagesOf(test::write("run-on.pdf", *pdf)) == pages);  // with cover and contents
    }
}

TEST_CASE("where only some chapters are printed they follow on a page that has a quarter of it free") {
    for (const auto& [compact, pages] : {std::pair{false, 4}, std::pair{true, 3}}) {
        std::vector<Block> blocks;
        for (const int lines : {18, 2}) {  // the first fills between a half and three quarters
            blocks.push_back(Heading{1, "c" + std::to_string(lines), "章", true});
            for (int line = 0; line < lines; ++line) blocks.push_back(Paragraph{{{"內文"}}});
        }
        Document document = documentOf(blocks);
        document.parts.front().compact = compact;
        const auto pdf = writePdf(document);
        REQUIRE(pdf.has_value());
        CAPTURE(compact);
        CHECK(pagesOf(test::write("compact.pdf", *pdf)) == pages);
    }
}

TEST_CASE("numbers and money in a table keep to one line") {
    Table table;
    table.columns = {{"行動方案", 8}, {"金額", 0.3, Align::End}};
    table.rows = {{{{"一"}, {"新臺幣 124,000,000 元"}}}};
    const auto pdf = writePdf(documentOf({table}));
    REQUIRE(pdf.has_value());
    CHECK(textOf(*pdf, "money.pdf", "-layout").find("新臺幣 124,000,000 元") != std::string::npos);
}

TEST_CASE("a table goes over pages with its head repeated and no row cut") {
    Table table;
    table.caption = "清冊";
    table.columns = {{"編號", 1}, {"名稱", 4}, {"金額（千元）", 1, Align::End}};
    for (int i = 1; i <= 90; ++i)
        table.rows.push_back({{{"R-" + std::to_string(1000 + i)},
                               {"起" + std::to_string(i) +
                                "始，港區資料共享協議由資訊局與港務單位議定，含介接規格、更新頻率、費用分攤與退場條款"
                                "，逐年檢討一次，結果公開，迄" +
                                std::to_string(i) + "止"},
                               {std::to_string(i)}}});
    const auto pdf = writePdf(documentOf({Heading{1, "t", "清冊"}, table}));
    REQUIRE(pdf.has_value());
    const std::string path = test::write("table.pdf", *pdf);
    const int pages = pagesOf(path);
    REQUIRE(pages > 4);
    for (int page = 3; page <= pages; ++page) {
        const std::string number = std::to_string(page);
        const std::string words = test::run("pdftotext -raw -f " + number + " -l " + number + " " + path + " -");
        INFO("page " << page << "\n" << words);
        CHECK(words.find("金額（千元）") != std::string::npos);
        for (int i = 1; i <= 90; ++i) {
            const bool begins = words.find("起" + std::to_string(i) + "始") != std::string::npos;
            const bool ends = words.find("迄" + std::to_string(i) + "止") != std::string::npos;
            CHECK(begins == ends);
        }
    }
}

TEST_CASE("a cell longer than a page and a picture taller than one still come out whole") {
    std::string text;
    for (int i = 1; i <= 1500; ++i) text += "第" + std::to_string(i) + "句話說明現況。";
    Table table;
    table.columns = {{"項目", 1}, {"附註", 3}};
    table.rows.push_back({{{"B5"}, {text}}});
    const drawing::Scene tall = tallScene();
    const auto pdf = writePdf(documentOf({Heading{1, "t", "長"}, table, Figure{tall, "", "高圖", "圖1"}}));
    REQUIRE(pdf.has_value());
    QString words = QString::fromStdString(textOf(*pdf, "long.pdf", "-raw"));
    words.remove(QLatin1Char('\n'));
    for (const int i : {1, 400, 800, 1500}) CHECK(words.contains(QString::fromUtf8("第%1句話").arg(i)));
}

TEST_CASE("a heading is never the last thing on a page") {
    std::vector<Block> blocks;
    for (int i = 1; i <= 40; ++i) {
        blocks.push_back(Heading{2, "h" + std::to_string(i), "題" + std::to_string(i) + "目"});
        blocks.push_back(Paragraph{{{"文" + std::to_string(i) + "內。" + std::string(i % 7 * 40, 'x')}}});
    }
    const auto pdf = writePdf(documentOf(blocks));
    REQUIRE(pdf.has_value());
    const std::string path = test::write("headings.pdf", *pdf);
    for (int page = 4;  // cover and two pages of contents go before
         page <= pagesOf(path); ++page) {
        const std::string number = std::to_string(page);
        const std::string words = test::run("pdftotext -raw -f " + number + " -l " + number + " " + path + " -");
        for (int i = 1; i <= 40; ++i) {
            INFO("heading " << i << " page " << page);
            if (words.find("題" + std::to_string(i) + "目") != std::string::npos)
                CHECK(words.find("文" + std::to_string(i) + "內") != std::string::npos);
        }
    }
}

TEST_CASE("a heading with its sentence stays on the page where its table or picture begins") {
    Table table;
    table.columns = {{"名稱", 1}};
    for (int row = 1; row <= 40; ++row) table.rows.push_back({{{"列" + std::to_string(row) + "止"}}});
    const drawing::Scene tall = tallScene();
    const std::vector<std::pair<Block, QString>> cases{{table, QStringLiteral("列1止")},
                                                       {Figure{tall, "", "高", "圖1"}, QStringLiteral("圖1")}};
    for (const auto& [block, begins] : cases)
        for (int lines = 18; lines <= 40; ++lines) {
            std::vector<Block> blocks;
            for (int line = 0; line < lines; ++line) blocks.push_back(Paragraph{{{"內文"}}});
            blocks.push_back(Heading{3, "h", "題目"});
            blocks.push_back(Paragraph{{{"此句說明其下。"}}});
            blocks.push_back(block);
            const auto pdf = writePdf(documentOf(blocks));
            REQUIRE(pdf.has_value());
            const auto pages = QString::fromStdString(textOf(*pdf, "stays.pdf", "-raw")).split(QLatin1Char('\f'));
            const auto page = std::ranges::find_if(
                pages, [](const QString& words) { return words.contains(QStringLiteral("題目")); });
            REQUIRE(page != pages.end());
            INFO(lines << "\n" << page->toStdString());
            CHECK(page->contains(QStringLiteral("此句說明其下")));
            CHECK(page->contains(begins));
        }
}

TEST_CASE("HTML is well-formed, says its language, and loads nothing") {
    Table table;
    table.caption = "級 <b>";
    table.columns = {{"項目", 1}, {"等級", 1, Align::End}};
    Cell chip{"3"};
    chip.level = 3;
    table.rows.push_back({{{"B 組"}}, true});
    table.rows.push_back({{{"<script>alert(1)</script> & \"x\"\x01"}, chip}});
    const auto html =
        writeHtml(documentOf({Heading{1, "a", "一 & 二", true}, Heading{2, "b", "二"}, Paragraph{{{"a\nb", true}}},
                              Bullets{{{{"x"}}, {{"y", false, true}}}}, table, KeyFigures{{{"2.1", "A", "目標 4"}}},
                              Facts{{{"k", "v"}}}, PageBreak{}}));
    REQUIRE(html.has_value());
    int code = 0;
    const std::string said = test::run("xmllint --noout " + test::write("report.html", *html), &code);
    INFO(said);
    CHECK(code == 0);
    for (const char* must :
         {"<html lang=\"zh-Hant-TW\">", "scope=\"col\"", "scope=\"row\"", "scope=\"rowgroup\"", "<caption>",
          "href=\"#b\"", "&lt;script&gt;", "class=\"chip l3\"", "default-src 'none'", "@media print"})
        CHECK(html->find(must) != std::string::npos);
    for (const char* never : {"<script", "src=", "url(http", "<link", "@import"})
        CHECK(html->find(never) == std::string::npos);
}

TEST_CASE("a document without content is refused") {
    Document nothing;
    CHECK(writeHtml(nothing).error().code == base::ErrorCode::ExportEmpty);
    CHECK(writePdf(nothing).error().code == base::ErrorCode::ExportEmpty);
    CHECK(writeHtml(documentOf({})).error().code == base::ErrorCode::ExportEmpty);
}
