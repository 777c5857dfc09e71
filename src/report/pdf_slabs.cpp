#include "report/pdf_slabs.h"

#include <algorithm>

#include "base/text_util.h"
#include "drawing/paint.h"

namespace cw::report::pdf {

using drawing::Space;

namespace {

/// A sentence between a heading and its table stays with both; a longer text stands for itself.
constexpr std::size_t kMostIntroducingLines = 5;

}  // namespace

SlabMaker::SlabMaker(const Part& part, std::string anchorPrefix)
    : m_part(part), m_prefix(std::move(anchorPrefix)), m_palette(drawing::Palette::light()) {}

Look SlabMaker::look(double size, bool semibold, bool secondary) const {
    Look look;
    look.size = size;
    look.semibold = semibold;
    look.colour = secondary ? m_palette.secondary : m_palette.text;
    look.secondary = m_palette.secondary;
    look.language = m_part.language;
    return look;
}

std::vector<Slab> SlabMaker::blocks() const {
    std::vector<Slab> slabs;
    for (std::size_t i = 0; i < m_part.blocks.size(); ++i) {
        const std::size_t first = slabs.size();
        std::visit([&](const auto& b) { add(slabs, b); }, m_part.blocks[i]);
        if (!introduces(i) || slabs.size() - first > kMostIntroducingLines) continue;
        for (std::size_t line = first; line < slabs.size(); ++line) slabs[line].keepWithNext = true;
    }
    return slabs;
}

bool SlabMaker::introduces(std::size_t at) const {
    const auto& blocks = m_part.blocks;
    if (at == 0 || at + 1 >= blocks.size()) return false;
    const Block& next = blocks[at + 1];
    return std::holds_alternative<Heading>(blocks[at - 1]) && std::holds_alternative<Paragraph>(blocks[at]) &&
           (std::holds_alternative<Table>(next) || std::holds_alternative<Figure>(next));
}

void SlabMaker::add(std::vector<Slab>& slabs, const Heading& heading) const {
    const double size = heading.level == 1 ? Sizes::kTitle : heading.level == 2 ? Sizes::kSection : Sizes::kBody;
    Look form = look(size, true);
    form.leading = 1.35;
    auto text = std::make_shared<TextBlock>(Spans{{heading.text}}, form, Page::width());
    Slab slab;
    slab.before = space(heading.level == 1 ? Space::k3xl : heading.level == 2 ? Space::kXxl : Space::kXl);
    slab.height = text->height() + space(heading.level == 1 ? Space::kM : Space::kXs);
    slab.keepWithNext = true;
    slab.newPage = heading.newPage;
    slab.mayRunOn = true;
    slab.anchor = m_prefix + heading.id;
    slab.bookmark = heading.text;
    slab.bookmarkLevel = heading.level;
    slab.draw = [text](Ink& ink, double left, double top) { text->draw(ink.painter, left, top, ink.extras.drawn); };
    slabs.push_back(std::move(slab));
}

void SlabMaker::addLines(std::vector<Slab>& slabs, const Spans& spans, const Look& form, double indent, double before,
                         const std::string& bullet) const {
    const double width = std::min(Page::width(), dots(kMaxTextWidthPt)) - indent;
    auto text = std::make_shared<TextBlock>(spans, form, width);
    std::shared_ptr<TextBlock> sign;
    if (!bullet.empty()) sign = std::make_shared<TextBlock>(Spans{{bullet}}, form, indent);
    const int count = text->lineCount();
    for (int line = 0; line < count; ++line) {
        Slab slab;
        slab.before = line == 0 ? before : 0;
        slab.height = text->pitch();
        // No line of a paragraph stands alone at the foot or head of a page.
        slab.keepWithNext = count > 1 && (line == 0 || line == count - 2);
        slab.draw = [text, sign, line, indent](Ink& ink, double left, double top) {
            if (sign && line == 0) sign->draw(ink.painter, left, top, ink.extras.drawn);
            text->draw(ink.painter, left + indent, top, line, line + 1, ink.extras.drawn);
        };
        slabs.push_back(std::move(slab));
    }
}

void SlabMaker::add(std::vector<Slab>& slabs, const Paragraph& paragraph) const {
    const bool caption = paragraph.style == ParagraphStyle::Caption;
    const bool lead = paragraph.style == ParagraphStyle::Lead;
    const Look form = look(caption ? Sizes::kCaption : lead ? Sizes::kBody * 1.15 : Sizes::kBody, false, caption);
    addLines(slabs, paragraph.spans, form, 0, space(caption ? Space::kXs : Space::kM));
}

void SlabMaker::add(std::vector<Slab>& slabs, const Bullets& bullets) const {
    const Look form = look(Sizes::kBody);
    for (std::size_t i = 0; i < bullets.items.size(); ++i)
        addLines(slabs, bullets.items[i], form, dots(12), space(i == 0 ? Space::kM : Space::kXs), "•");
}

void SlabMaker::add(std::vector<Slab>& slabs, const Table& table) const {
    if (!table.caption.empty()) {
        const std::size_t first = slabs.size();
        addLines(slabs, {{table.caption, true}}, look(Sizes::kCaption), 0, space(Space::kXl));
        for (std::size_t i = first; i < slabs.size(); ++i) slabs[i].keepWithNext = true;
    }
    addTable(slabs, table, look(Sizes::kCaption), m_palette);
}

void SlabMaker::add(std::vector<Slab>& slabs, const Figure& figure) const {
    if (figure.scene.size.isEmpty()) return;
    const std::string caption = figure.number.empty() ? figure.caption : figure.number + "  ";
    Spans words;
    if (!figure.number.empty()) words.push_back({caption, true});
    if (!figure.caption.empty()) words.push_back({figure.caption});
    auto text =
        words.empty() ? nullptr : std::make_shared<TextBlock>(words, look(Sizes::kCaption), dots(kMaxTextWidthPt));
    const double captionHeight = text ? text->height() + space(Space::kS) : 0;
    const double wide = Page::width() / figure.scene.size.width();
    double above = space(Space::kL);  // with what must stand over it, it fills a page at most
    for (auto slab = slabs.rbegin(); slab != slabs.rend() && slab->keepWithNext; ++slab)
        above += slab->before + slab->height;
    if (above > Page::height() / 2) above = 0;
    const double high = (Page::height() - captionHeight - above) / figure.scene.size.height();
    const double scale = std::min({dots(kPtPerUnit), wide, high});
    auto scene = std::make_shared<drawing::Scene>(figure.scene);
    Slab slab;
    slab.before = space(Space::kL);
    slab.height = figure.scene.size.height() * scale + captionHeight;
    slab.draw = [scene, text, scale, palette = &m_palette](Ink& ink, double left, double top) {
        ink.painter.save();
        ink.painter.translate(left, top);
        ink.painter.scale(scale, scale);
        drawing::paintScene(ink.painter, *scene, *palette);
        ink.painter.restore();
        drawing::addDrawnText(*scene, ink.extras.drawn);
        if (text)
            text->draw(ink.painter, left, top + scene->size.height() * scale + space(Space::kS), ink.extras.drawn);
    };
    slabs.push_back(std::move(slab));
}

void SlabMaker::add(std::vector<Slab>& slabs, const KeyFigures& figures) const {
    if (figures.figures.empty()) return;
    struct Entry {
        TextBlock value, label, detail;
    };
    const double gap = space(Space::kXl);
    const std::size_t columns = std::min<std::size_t>(figures.figures.size(), 4);
    const double width = (Page::width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    Look number = look(Sizes::kFigure, true);
    number.leading = 1.25;
    for (std::size_t at = 0; at < figures.figures.size(); at += columns) {
        auto entries = std::make_shared<std::vector<Entry>>();
        double height = 0;
        for (std::size_t i = at; i < std::min(figures.figures.size(), at + columns); ++i) {
            const KeyFigure& f = figures.figures[i];
            entries->push_back({TextBlock({{f.value}}, number, width),
                                TextBlock({{f.label}}, look(Sizes::kCaption, true), width),
                                TextBlock({{f.detail}}, look(Sizes::kCaption, false, true), width)});
            const Entry& e = entries->back();
            height = std::max(height, e.value.height() + e.label.height() + e.detail.height());
        }
        Slab slab;
        slab.before = space(Space::kXl);
        slab.height = height;
        slab.draw = [entries, width, gap](Ink& ink, double left, double top) {
            for (std::size_t i = 0; i < entries->size(); ++i) {
                const Entry& e = (*entries)[i];
                const double x = left + static_cast<double>(i) * (width + gap);
                e.value.draw(ink.painter, x, top, ink.extras.drawn);
                e.label.draw(ink.painter, x, top + e.value.height(), ink.extras.drawn);
                e.detail.draw(ink.painter, x, top + e.value.height() + e.label.height(), ink.extras.drawn);
            }
        };
        slabs.push_back(std::move(slab));
    }
}

void SlabMaker::add(std::vector<Slab>& slabs, const Facts& facts) const {
    const double labelWidth = Page::width() * 0.26;
    for (std::size_t i = 0; i < facts.rows.size(); ++i) {
        const auto& [label, value] = facts.rows[i];
        auto left = std::make_shared<TextBlock>(Spans{{label}}, look(Sizes::kBody, false, true), labelWidth);
        auto right = std::make_shared<TextBlock>(Spans{{value}}, look(Sizes::kBody), Page::width() - labelWidth);
        Slab slab;
        slab.before = space(i == 0 ? Space::kM : Space::kXs);
        slab.height = std::max(left->height(), right->height());
        slab.draw = [left, right, labelWidth](Ink& ink, double x, double top) {
            left->draw(ink.painter, x, top, ink.extras.drawn);
            right->draw(ink.painter, x + labelWidth, top, ink.extras.drawn);
        };
        slabs.push_back(std::move(slab));
    }
}

void SlabMaker::add(std::vector<Slab>& slabs, const PageBreak&) const {
    Slab slab;
    slab.newPage = true;
    slab.draw = [](Ink&, double, double) {};
    slabs.push_back(std::move(slab));
}

void SlabMaker::drawFurniture(Ink& ink, int pageNumber, int pageCount, int row) const {
    const Furniture& words = m_part.words;
    Look form = look(Sizes::kCaption, false, true);
    form.leading = 1.4;
    const double half = Page::width() / 2;
    const auto put = [&](const std::string& text, double left, double width, double top, bool right) {
        Look own = form;
        own.right = right;
        TextBlock block({{text}}, own, width);
        block.draw(ink.painter, left, top, 0, 1, ink.extras.drawn);
    };
    const double below = row * pitchOf(form);
    const double head = fromMm(13) + below;
    put(words.headerLeft, Page::left(), half * 1.3, head, false);
    put(words.headerRight, Page::left() + half * 1.3, half * 0.7, head, true);
    const double foot = fromMm(Page::kHeightMm - 15) + below;
    put(words.footerLeft, Page::left(), half * 1.3, foot, false);
    put(base::format(words.pageOf, {std::to_string(pageNumber), std::to_string(pageCount)}),
        Page::left() + half * 1.3, half * 0.7, foot, true);
}

}  // namespace cw::report::pdf
