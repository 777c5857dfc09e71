#pragma once
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "drawing/palette.h"
#include "drawing/pdf_finish.h"
#include "report/document.h"
#include "report/pdf_text.h"

/// Blocks become slabs, slabs are put on pages, pages are drawn. A slab is never cut.
namespace cw::report::pdf {

struct Page {
    static constexpr double kWidthMm = 210;
    static constexpr double kHeightMm = 297;
    static constexpr double kSideMm = 22;
    static constexpr double kTopMm = 27;
    static constexpr double kBottomMm = 24;
    static constexpr double width() { return fromMm(kWidthMm - 2 * kSideMm); }
    static constexpr double height() { return fromMm(kHeightMm - kTopMm - kBottomMm); }
    static constexpr double left() { return fromMm(kSideMm); }
    static constexpr double top() { return fromMm(kTopMm); }
};

/// Sizes in points at a body of 10: look.md's ratios.
struct Sizes {
    static constexpr double kBody = 10;
    static constexpr double kCaption = kBody * drawing::Type::kCaption;
    static constexpr double kSection = kBody * drawing::Type::kSection;
    static constexpr double kTitle = kBody * drawing::Type::kPageTitle;
    static constexpr double kFigure = kBody * drawing::Type::kFigure;
};

inline constexpr double kPtPerUnit = 0.625;  ///< scenes are laid out at 16 units a body; on paper that is 10 pt
constexpr double space(double unit) {
    return dots(unit * kPtPerUnit);
}
inline constexpr double kMaxTextWidthPt = 430;  ///< 72 Latin characters, 40 Chinese ones

/// Where things ended up and what must be added to the file after drawing.
struct Ink {
    QPainter& painter;
    const std::map<std::string, drawing::PdfPlace>& anchors;  ///< by heading id
    drawing::PdfExtras& extras;
    int page;  ///< 0-based in the whole document
};

struct Slab {
    double height = 0;
    double before = 0;  ///< space above, dropped at the top of a page
    bool keepWithNext = false;
    bool newPage = false;
    bool mayRunOn = false;  ///< the new page may be left out where most of the old one is free
    std::string anchor;     ///< heading id
    int bookmarkLevel = 0;
    std::string bookmark;
    std::shared_ptr<const Slab> repeat;  ///< table header to put above it when it begins a page
    std::function<void(Ink&, double left, double top)> draw;
};

/// Makes slabs of one part's blocks.
class SlabMaker {
public:
    SlabMaker(const Part& part, std::string anchorPrefix);
    std::vector<Slab> blocks() const;
    /// Head and foot of a page; `row` 1 is a second line of both, for a page of two languages.
    void drawFurniture(Ink& ink, int pageNumber, int pageCount, int row = 0) const;

    const Part& part() const { return m_part; }
    std::string anchorOf(const Heading& heading) const { return m_prefix + heading.id; }
    Look look(double size, bool semibold = false, bool secondary = false) const;

private:
    /// Whether the block is a paragraph between a heading and a table or figure.
    bool introduces(std::size_t at) const;
    void add(std::vector<Slab>& slabs, const Heading& heading) const;
    void add(std::vector<Slab>& slabs, const Paragraph& paragraph) const;
    void add(std::vector<Slab>& slabs, const Bullets& bullets) const;
    void add(std::vector<Slab>& slabs, const Table& table) const;
    void add(std::vector<Slab>& slabs, const Figure& figure) const;
    void add(std::vector<Slab>& slabs, const KeyFigures& figures) const;
    void add(std::vector<Slab>& slabs, const Facts& facts) const;
    void add(std::vector<Slab>& slabs, const PageBreak&) const;
    void addLines(std::vector<Slab>& slabs, const Spans& spans, const Look& look, double indent, double before,
                  const std::string& bullet = {}) const;

    const Part& m_part;
    std::string m_prefix;
    const drawing::Palette& m_palette;
};

/// A cover and a contents page, of one part or of several languages side by side.
using Makers = std::vector<const SlabMaker*>;
void drawCover(Ink& ink, const Makers& makers);
/// One line per heading of level 1 and 2; what several parts call a heading stands in one line.
std::vector<Slab> contents(const Makers& makers);

/// Rows of a table; in a file of its own because tables are most of a report.
void addTable(std::vector<Slab>& slabs, const Table& table, const Look& text, const drawing::Palette& palette);

}  // namespace cw::report::pdf
