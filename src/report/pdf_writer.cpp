#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include "base/error_codes.h"
#include "report/pdf_slabs.h"
#include "report/writers.h"

namespace cw::report {

namespace {

using namespace pdf;

struct Placed {
    const Slab* slab;
    double top;
};
struct LaidPage {
    Makers makers;  ///< of the parts it belongs to: one, or all of them in front
    bool cover = false;
    std::vector<Placed> slabs;
};

/// A chapter begins on the page of the one before when that filled less than this share of it.
constexpr double kRunOnBelow = 0.5;
constexpr double kRunOnBelowCompact = 0.75;

/// Puts slabs on pages, keeping headings with what follows and repeating table headers.
class Paginator {
public:
    explicit Paginator(std::vector<LaidPage>& pages) : m_pages(pages) {}

    void cover(const Makers& makers) { m_pages.push_back({makers, true, {}}); }

    void place(const Makers& makers, const std::vector<Slab>& slabs) {
        open(makers);
        for (std::size_t i = 0; i < slabs.size(); ++i) {
            const Slab& slab = slabs[i];
            if (mustBreak(slab) || !fits(slabs, i)) {
                open(makers);
                if (slab.repeat) put(*slab.repeat);
            }
            put(slab);
        }
    }

private:
    void open(const Makers& makers) {
        m_pages.push_back({makers, false, {}});
        m_y = 0;
    }
    bool mustBreak(const Slab& slab) const {
        const double share = m_pages.back().makers.front()->part().compact ? kRunOnBelowCompact : kRunOnBelow;
        return slab.newPage && !m_pages.back().slabs.empty() && !(slab.mayRunOn && m_y < Page::height() * share);
    }
    double spaceBefore(const Slab& slab) const { return m_pages.back().slabs.empty() ? 0 : slab.before; }
    void put(const Slab& slab) {
        m_y += spaceBefore(slab);
        m_pages.back().slabs.push_back({&slab, Page::top() + m_y});
        m_y += slab.height;
    }
    /// Whether the slab and all that must stay with it has room; an empty page takes anything.
    bool fits(const std::vector<Slab>& slabs, std::size_t at) const {
        if (m_pages.back().slabs.empty()) return true;
        double need = slabs[at].before + slabs[at].height;
        for (std::size_t i = at; slabs[i].keepWithNext && i + 1 < slabs.size() && !slabs[i + 1].newPage; ++i) {
            const double more = slabs[i + 1].before + slabs[i + 1].height;
            if (need + more > Page::height()) break;  // a chain longer than a page: what a page takes of it
            need += more;
        }
        return m_y + need <= Page::height();
    }

    std::vector<LaidPage>& m_pages;
    double m_y = 0;
};

struct LaidPart {
    SlabMaker maker;
    std::vector<Slab> blocks;
};

std::string prefixOf(std::size_t part) {
    return std::to_string(part) + ":";
}

std::map<std::string, drawing::PdfPlace> anchorsOf(const std::vector<LaidPage>& pages) {
    std::map<std::string, drawing::PdfPlace> anchors;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const Placed& placed : pages[page].slabs)
            if (!placed.slab->anchor.empty())
                anchors.emplace(placed.slab->anchor,
                                drawing::PdfPlace{static_cast<int>(page), points(placed.top) - 6});
    return anchors;
}

std::vector<drawing::PdfBookmark> bookmarksOf(const Document& document, const std::vector<LaidPage>& pages) {
    std::vector<drawing::PdfBookmark> marks;
    const int deeper = document.parts.size() > 1 ? 1 : 0;
    const SlabMaker* part = nullptr;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const int number = static_cast<int>(page);
        const bool begins = pages[page].makers.front() != part;
        part = pages[page].makers.front();
        if (begins && deeper > 0) marks.push_back({1, part->part().cover.title, {number, 0}});
        for (const Placed& placed : pages[page].slabs)
            if (placed.slab->bookmarkLevel > 0 && placed.slab->bookmarkLevel <= 2)
                marks.push_back(
                    {placed.slab->bookmarkLevel + deeper, placed.slab->bookmark, {number, points(placed.top) - 6}});
    }
    return marks;
}

void drawPages(QPdfWriter& writer, const std::vector<LaidPage>& pages, drawing::PdfExtras& extras) {
    const auto anchors = anchorsOf(pages);
    QPainter painter(&writer);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0) writer.newPage();
        const LaidPage& laid = pages[page];
        pdf::Ink ink{painter, anchors, extras, static_cast<int>(page)};
        if (laid.cover) {
            drawCover(ink, laid.makers);
            continue;
        }
        for (const Placed& placed : laid.slabs) placed.slab->draw(ink, Page::left(), placed.top);
        for (int row = 0; row < static_cast<int>(laid.makers.size()); ++row)
            laid.makers[static_cast<std::size_t>(row)]->drawFurniture(ink, static_cast<int>(page) + 1,
                                                                      static_cast<int>(pages.size()), row);
    }
    painter.end();
}

}  // namespace

base::Result<std::string> writePdf(const Document& document) {
    std::vector<LaidPart> parts;
    std::vector<LaidPage> pages;
    parts.reserve(document.parts.size());
    Makers all;
    for (std::size_t i = 0; i < document.parts.size(); ++i) {
        SlabMaker maker(document.parts[i], prefixOf(i));
        auto blocks = maker.blocks();
        parts.push_back({std::move(maker), std::move(blocks)});
        all.push_back(&parts.back().maker);
    }
    if (all.empty()) return base::fail(base::ErrorCode::ExportEmpty, document.title);
    // In front one cover and one contents page for all languages; each part then begins on a page of its own.
    const std::vector<Slab> front = contents(all);
    Paginator paginator(pages);
    paginator.cover(all);
    paginator.place(all, front);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!parts[i].blocks.empty()) paginator.place({all[i]}, parts[i].blocks);

    drawing::PdfExtras extras;
    extras.language = drawing::bcp47(document.parts.front().language);
    extras.title = document.title;
    extras.families = drawing::documentFamilies();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDpi);
        writer.setCreator(QStringLiteral("Citywright %1").arg(QStringLiteral(CITYWRIGHT_VERSION)));
        writer.setTitle(QString::fromStdString(document.title));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        drawPages(writer, pages, extras);
    }
    extras.bookmarks = bookmarksOf(document, pages);
    return drawing::finishPdf(bytes.toStdString(), extras);
}

}  // namespace cw::report
