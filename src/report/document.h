#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/language.h"
#include "drawing/scene.h"

/// A report as a tree without any format in it: what writers turn into PDF, HTML and later others. All texts are in
/// words already; a writer adds only page numbers.
namespace cw::report {

struct Span {
    std::string text;
    bool strong = false;
    bool secondary = false;
};
using Spans = std::vector<Span>;

enum class ParagraphStyle { Body, Lead, Caption };
struct Paragraph {
    Spans spans;
    ParagraphStyle style = ParagraphStyle::Body;
};

/// Levels 1 (chapter), 2, 3. The id is unique in its part and the anchor of links.
struct Heading {
    int level = 1;
    std::string id;
    std::string text;
    bool newPage = false;
};

struct Bullets {
    std::vector<Spans> items;
};

enum class Align { Start, Centre, End };
struct Column {
    std::string title;
    double weight = 1;  ///< share of the table's width
    Align align = Align::Start;
};
/// How a cell says something besides its text; colour is never alone, so each has a sign or number too.
enum class Mark { None, Good, Attention, Bad };
struct Cell {
    std::string text;
    bool strong = false;
    bool secondary = false;
    Mark mark = Mark::None;
    std::optional<double> level{};  ///< shown as a chip on the maturity ramp; the text is the number
    bool notAssessed = false;       ///< hatched chip; the text says it for those who do not see it
};
struct Row {
    std::vector<Cell> cells;  ///< as many as columns, or one for a row that heads those below it
    bool isGroup = false;
};
struct Table {
    std::string caption;  ///< said above the table; may be empty
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// A picture with what it shows in words; `caption` says what to see. A numbered figure gets "Figure n".
struct Figure {
    drawing::Scene scene;
    std::string alt;
    std::string caption;
    std::string number;  ///< "Figure 1"; empty for a strip without number
};

/// Numbers that matter, side by side.
struct KeyFigure {
    std::string value;
    std::string label;
    std::string detail;
};
struct KeyFigures {
    std::vector<KeyFigure> figures;
};

/// Label and value, one line each.
struct Facts {
    std::vector<std::pair<std::string, std::string>> rows;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, Bullets, Table, Figure, KeyFigures, Facts, PageBreak>;

struct TitlePage {
    std::string city;
    std::string title;
    std::string programme;
    std::string status;  ///< draft or approved, with version
    Facts facts;
    std::string statement;  ///< self-assessment, no certification
    std::string madeWith;
};

/// Words a writer needs, in the part's language.
struct Furniture {
    std::string contents;
    std::string pageOf;  ///< "Page %1 of %2"
    std::string headerLeft;
    std::string headerRight;  ///< document status
    std::string footerLeft;
    std::string skip;  ///< "Skip to the content"
};

/// One language's edition of the report.
struct Part {
    base::Language language = base::Language::En;
    TitlePage cover;
    Furniture words;
    bool compact = false;  ///< some chapters only: they follow on a page that has room
    std::vector<Block> blocks;
};

struct Document {
    std::string title;
    std::string city;
    std::vector<Part> parts;  ///< one, or Chinese then English
};

}  // namespace cw::report
