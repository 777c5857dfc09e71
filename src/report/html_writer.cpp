#include <algorithm>

#include "base/error_codes.h"
#include "drawing/paint.h"
#include "drawing/pdf_finish.h"
#include "report/marks.h"
#include "report/writers.h"

namespace cw::report {

namespace {

using drawing::Palette;

/// Text as XML content or attribute value; controls that XML forbids become blanks.
std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default: {
                const auto u = static_cast<unsigned char>(c);
                out += u < 0x20 && c != '\n' && c != '\t' ? ' ' : c;
            }
        }
    }
    return out;
}

/// The same with line breaks kept.
std::string escapedLines(std::string_view text) {
    std::string out;
    for (const char c : escaped(text)) {
        if (c == '\n')
            out += "<br/>";
        else
            out += c;
    }
    return out;
}

std::string colour(const QColor& c) {
    return c.name(QColor::HexRgb).toStdString();
}

std::string style() {
    const Palette& p = Palette::light();
    std::string css = ":root{color-scheme:light;--text:" + colour(p.text) + ";--secondary:" + colour(p.secondary) +
                      ";--line:" + colour(p.line) + ";--accent:" + colour(p.accent) + ";--page:" + colour(p.page) +
                      ";--good:" + colour(p.good) + ";--attention:" + colour(p.attention) +
                      ";--bad:" + colour(p.bad) + "}\n";
    css +=
        R"(body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,"Noto Sans CJK TC","Microsoft JhengHei","PingFang TC",sans-serif}
:lang(zh){line-height:1.6}
main,.cover,nav{max-width:48rem;margin:0 auto;padding:0 24px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:24px;top:8px;background:var(--page);padding:8px}
.cover{padding-top:48px;padding-bottom:32px;border-bottom:1px solid var(--line)}
.cover .city,.cover .programme{font-size:1.25rem;margin:0}
.cover .city,.secondary,figcaption,.detail{color:var(--secondary)}
.ramp{display:flex;gap:4px;margin:0 0 32px;padding:0;list-style:none}
.ramp span{width:24px;height:24px}
h1{font-size:2.2rem;line-height:1.3;margin:8px 0 16px}
h2{font-size:1.6rem;line-height:1.35;margin:48px 0 12px}
h3{font-size:1.25rem;line-height:1.35;margin:32px 0 8px}
h4{font-size:1rem;margin:24px 0 4px}
.status{font-size:1.25rem;font-weight:600}
p,ul{margin:12px 0;max-width:72ch}
:lang(zh) p,:lang(zh) ul{max-width:40em}
.lead{font-size:1.15rem}
dl.facts{display:grid;grid-template-columns:minmax(8rem,26%) 1fr;gap:4px 16px;margin:16px 0}
dl.facts dt{color:var(--secondary)}
dl.facts dd{margin:0}
.key{display:flex;flex-wrap:wrap;gap:24px;margin:24px 0;padding:0;list-style:none;max-width:none}
.key li{flex:1 1 9rem}
.key strong{display:block;font-size:2.2rem;line-height:1.25;font-variant-numeric:tabular-nums}
.key b,.key .detail{display:block;font-size:.85rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:16px 0}
caption{text-align:left;font-weight:600;padding:8px 0}
th,td{text-align:left;vertical-align:top;padding:6px 8px 6px 0;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
thead th{color:var(--secondary);font-weight:400;vertical-align:bottom;border-bottom-color:var(--secondary);overflow-wrap:normal}
tbody th{font-weight:400}
tbody th.group,tbody th.strong,td.strong{font-weight:600}
th.end,td.end{text-align:right}
th.centre,td.centre{text-align:center}
.good{color:var(--good)}.attention{color:var(--attention)}.bad{color:var(--bad)}
.chip{display:inline-block;min-width:2.2em;text-align:center;font-weight:600;border-radius:4px;padding:0 4px}
.none{border:1px dashed var(--secondary);color:var(--secondary);font-weight:400}
figure{margin:16px 0}
figure svg{max-width:100%;height:auto}
figcaption{font-size:.9rem;max-width:72ch}
nav ol{list-style:none;padding:0;margin:0}
nav ol ol{padding-left:1.2rem}
a{color:var(--accent)}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
footer{max-width:48rem;margin:48px auto;padding:0 24px;color:var(--secondary);font-size:.85rem}
)";
    for (int level = 0; level <= 5; ++level)
        css += ".l" + std::to_string(level) + "{background:" + colour(p.maturityFill(level)) +
               ";color:" + colour(p.maturityText(level)) + "}\n";
    css += R"(@media print{@page{size:A4;margin:22mm}main,.cover,nav{max-width:none;padding:0}.skip{display:none}
h2,h3,h4{break-after:avoid}tr,figure,.key{break-inside:avoid}thead{display:table-header-group}h2.new,h3.new{break-before:page}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}}
)";
    return css;
}

class PartWriter {
public:
    PartWriter(const Part& part, std::size_t index, bool alone, std::string& out)
        : m_part(part), m_prefix(alone ? std::string() : "p" + std::to_string(index + 1) + "-"), m_out(out) {}

    void write() {
        m_out += "<article lang=\"" + drawing::bcp47(m_part.language) + "\">\n";
        cover();
        contents();
        m_out += "<main id=\"" + m_prefix + "main\">\n";
        for (const Block& block : m_part.blocks) std::visit([&](const auto& b) { add(b); }, block);
        m_out += "</main>\n</article>\n";
    }

private:
    void cover() {
        const TitlePage& c = m_part.cover;
        m_out += "<header class=\"cover\">\n<div class=\"ramp\" aria-hidden=\"true\">";
        for (int level = 0; level <= 5; ++level) m_out += "<span class=\"l" + std::to_string(level) + "\"></span>";
        m_out += "</div>\n";
        line("p", "city", c.city);
        line("h1", "", c.title);
        line("p", "programme", c.programme);
        line("p", "status", c.status);
        add(c.facts);
        line("p", "", c.statement);
        line("p", "secondary", c.madeWith);
        m_out += "</header>\n";
    }

    void line(const char* tag, const char* kind, const std::string& text) {
        if (text.empty()) return;
        m_out += std::string("<") + tag + (*kind ? std::string(" class=\"") + kind + '"' : std::string()) + '>' +
                 escapedLines(text) + "</" + tag + ">\n";
    }

    void contents() {
        m_out += "<nav aria-labelledby=\"" + m_prefix + "contents\">\n<h2 id=\"" + m_prefix + "contents\">" +
                 escaped(m_part.words.contents) + "</h2>\n<ol>\n";
        bool inner = false;
        bool open = false;
        for (const Block& block : m_part.blocks) {
            const auto* heading = std::get_if<Heading>(&block);
            if (heading == nullptr || heading->level > 2) continue;
            const std::string link =
                "<a href=\"#" + m_prefix + escaped(heading->id) + "\">" + escaped(heading->text) + "</a>";
            if (heading->level == 1) {
                if (inner) m_out += "</ol>";
                if (open) m_out += "</li>\n";
                m_out += "<li>" + link;
                open = true;
                inner = false;
            } else {
                if (!open) m_out += "<li>";
                open = true;
                if (!inner) m_out += "\n<ol>";
                inner = true;
                m_out += "<li>" + link + "</li>";
            }
        }
        if (inner) m_out += "</ol>";
        if (open) m_out += "</li>\n";
        m_out += "</ol>\n</nav>\n";
    }

    void spans(const Spans& all) {
        for (const Span& span : all) {
            if (span.strong) m_out += "<strong>";
            if (span.secondary) m_out += "<span class=\"secondary\">";
            m_out += escapedLines(span.text);
            if (span.secondary) m_out += "</span>";
            if (span.strong) m_out += "</strong>";
        }
    }

    void add(const Heading& heading) {
        const char tag = static_cast<char>('1' + std::clamp(heading.level, 1, 3));
        m_out += std::string("<h") + tag + " id=\"" + m_prefix + escaped(heading.id) + '"' +
                 (heading.newPage ? " class=\"new\"" : "") + '>' + escaped(heading.text) + "</h" + tag + ">\n";
    }
    void add(const Paragraph& paragraph) {
        m_out += paragraph.style == ParagraphStyle::Lead      ? "<p class=\"lead\">"
                 : paragraph.style == ParagraphStyle::Caption ? "<p class=\"secondary\">"
                                                              : "<p>";
        spans(paragraph.spans);
        m_out += "</p>\n";
    }
    void add(const Bullets& bullets) {
        if (bullets.items.empty()) return;
        m_out += "<ul>\n";
        for (const Spans& item : bullets.items) {
            m_out += "<li>";
            spans(item);
            m_out += "</li>\n";
        }
        m_out += "</ul>\n";
    }
    void add(const KeyFigures& figures) {
        if (figures.figures.empty()) return;
        m_out += "<ul class=\"key\">\n";
        for (const KeyFigure& f : figures.figures)
            m_out += "<li><strong>" + escaped(f.value) + "</strong><b>" + escaped(f.label) +
                     "</b><span class=\"detail\">" + escaped(f.detail) + "</span></li>\n";
        m_out += "</ul>\n";
    }
    void add(const Facts& facts) {
        if (facts.rows.empty()) return;
        m_out += "<dl class=\"facts\">\n";
        for (const auto& [label, value] : facts.rows)
            m_out += "<dt>" + escaped(label) + "</dt><dd>" + escapedLines(value) + "</dd>\n";
        m_out += "</dl>\n";
    }
    void add(const Figure& figure) {
        if (figure.scene.size.isEmpty()) return;
        drawing::Scene scene = figure.scene;
        if (!figure.alt.empty()) scene.description = QString::fromStdString(figure.alt);
        drawing::SvgOptions options;
        options.outlines = true;
        options.standalone = false;
        options.idPrefix = m_prefix + "f" + std::to_string(++m_figures);
        m_out += "<figure>\n" + drawing::writeSvg(scene, Palette::light(), options);
        if (!figure.caption.empty()) {
            m_out += "<figcaption>";
            if (!figure.number.empty()) m_out += "<strong>" + escaped(figure.number) + "</strong>&#160; ";
            m_out += escaped(figure.caption) + "</figcaption>\n";
        }
        m_out += "</figure>\n";
    }
    void add(const PageBreak&) {}

    void add(const Table& table) {
        if (table.columns.empty()) return;
        m_out += "<div class=\"scroll\" tabindex=\"0\" role=\"group\"";
        m_out += table.caption.empty() ? " aria-label=\"" + escaped(table.columns.front().title) + "\">\n"
                                       : " aria-label=\"" + escaped(table.caption) + "\">\n";
        m_out += "<table>\n";
        if (!table.caption.empty()) m_out += "<caption>" + escaped(table.caption) + "</caption>\n";
        m_out += "<thead><tr>";
        for (const Column& column : table.columns)
            m_out += std::string("<th scope=\"col\"") +
                     (column.align == Align::End      ? " class=\"end\""
                      : column.align == Align::Centre ? " class=\"centre\""
                                                      : "") +
                     '>' + escaped(column.title) + "</th>";
        m_out += "</tr></thead>\n<tbody>\n";
        bool first = true;
        for (const Row& row : table.rows) {
            if (row.isGroup) {
                if (!first) m_out += "</tbody>\n<tbody>\n";
                m_out += "<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"" +
                         std::to_string(table.columns.size()) + "\">" +
                         escaped(row.cells.empty() ? std::string() : row.cells.front().text) + "</th></tr>\n";
            } else {
                m_out += "<tr>";
                for (std::size_t i = 0; i < table.columns.size(); ++i)
                    cell(i < row.cells.size() ? row.cells[i] : Cell{}, table.columns[i], i == 0);
                m_out += "</tr>\n";
            }
            first = false;
        }
        m_out += "</tbody>\n</table>\n</div>\n";
    }

    void cell(const Cell& cell, const Column& column, bool heads) {
        std::string kind;
        const auto also = [&](const char* name) { kind += (kind.empty() ? "" : " ") + std::string(name); };
        if (column.align == Align::End) also("end");
        if (column.align == Align::Centre) also("centre");
        if (cell.strong) also("strong");
        if (cell.secondary) also("secondary");
        if (cell.mark == Mark::Good) also("good");
        if (cell.mark == Mark::Attention) also("attention");
        if (cell.mark == Mark::Bad) also("bad");
        m_out += heads ? "<th scope=\"row\"" : "<td";
        if (!kind.empty()) m_out += " class=\"" + kind + '"';
        m_out += '>';
        if (cell.level)
            m_out += "<span class=\"chip l" + std::to_string(drawing::maturityStep(*cell.level)) + "\">" +
                     escaped(cell.text) + "</span>";
        else if (cell.notAssessed)
            m_out += "<span class=\"chip none\">" + escaped(cell.text) + "</span>";
        else
            m_out += escapedLines(signedText(cell));
        m_out += heads ? "</th>" : "</td>";
    }

    const Part& m_part;
    std::string m_prefix;
    std::string& m_out;
    int m_figures = 0;
};

}  // namespace

base::Result<std::string> writeHtml(const Document& document) {
    const auto hasContent = [](const Part& part) { return !part.blocks.empty(); };
    if (document.parts.empty() || std::none_of(document.parts.begin(), document.parts.end(), hasContent))
        return base::fail(base::ErrorCode::ExportEmpty, document.title);
    const Part& first = document.parts.front();
    const bool alone = document.parts.size() == 1;
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"" + drawing::bcp47(first.language) +
        "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
        "<meta name=\"generator\" content=\"Citywright " CITYWRIGHT_VERSION "\"/>\n<title>" +
        escaped(document.title) + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n";
    out += "<a class=\"skip\" href=\"#" + std::string(alone ? "" : "p1-") + "main\">" + escaped(first.words.skip) +
           "</a>\n";
    for (std::size_t i = 0; i < document.parts.size(); ++i) PartWriter(document.parts[i], i, alone, out).write();
    out += "</body>\n</html>\n";
    return out;
}

}  // namespace cw::report
