#include "drawing/pdf_finish.h"

#include <QFont>
#include <QRawFont>
#include <algorithm>
#include <cstdio>
#include <optional>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "base/error_codes.h"
#include "base/log.h"
#include "base/os/module.h"

CW_MODULE

/// The module citywright-pdf: all that needs libqpdf, loaded by pdf_finish.cpp when the first PDF is finished.
namespace cw::drawing {

namespace {

using Cmap = std::map<unsigned, std::u32string>;  ///< code in the font → characters
using Repairs = std::map<char32_t, char32_t>;     ///< what Qt wrote → what was drawn

bool isCompatibilityIdeograph(char32_t c) {
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

bool isLigature(char32_t c) {
    return c >= 0xFB00 && c <= 0xFB06;
}

std::u32string normalised(char32_t c) {
    const char32_t one[] = {c, 0};
    return QString::fromUcs4(one, 1).normalized(QString::NormalizationForm_KC).toStdU32String();
}

/// For each drawn character the code point Qt will write for its glyph: the lowest one of the BMP.
void addRepairs(const QString& family, bool bold, const std::set<char32_t>& drawn, Repairs& repairs) {
    QFont font(family);
    font.setPixelSize(32);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid()) return;
    std::vector<QChar> every;
    every.reserve(0xFFFF);
    for (unsigned u = 1; u < 0xFFFF; ++u)
        every.emplace_back(u >= 0xD800 && u <= 0xDFFF ? char16_t{0xFFFF} : static_cast<char16_t>(u));
    std::vector<quint32> glyphs(every.size());
    int count = static_cast<int>(glyphs.size());
    if (!raw.glyphIndexesForChars(every.data(), static_cast<int>(every.size()), glyphs.data(), &count)) return;
    std::map<quint32, char32_t> lowest;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
        if (glyphs[i] != 0) lowest.emplace(glyphs[i], static_cast<char32_t>(i + 1));
    for (const char32_t c : drawn) {
        if (c == 0 || c >= 0xFFFF) continue;
        const quint32 glyph = glyphs[c - 1];
        const auto found = lowest.find(glyph);
        if (glyph == 0 || found == lowest.end() || found->second == c) continue;
        // When both were drawn nothing tells them apart in the file; the ideograph wins over its radical.
        if (drawn.contains(found->second) && !isCompatibilityIdeograph(found->second)) continue;
        repairs.emplace(found->second, c);
    }
}

std::u32string repaired(const std::u32string& text, const Repairs& repairs) {
    std::u32string out;
    for (const char32_t c : text) {
        if (c == U'\t')
            out += U' ';
        else if (const auto found = repairs.find(c); found != repairs.end())
            out += found->second;
        else if (isCompatibilityIdeograph(c) || isLigature(c))
            out += normalised(c);
        else
            out += c;
    }
    return out;
}

/// Reads "<a> <b> <x>" and "<a> <b> [<x> <y> …]" lines, the only ones Qt writes.
class CmapReader {
public:
    explicit CmapReader(std::string text) : m_text(std::move(text)) {}

    Cmap read() {
        Cmap map;
        while (skipTo("beginbfrange")) {
            while (true) {
                const auto first = hex();
                const auto last = hex();
                if (!first || !last) break;
                readTargets(*first, *last, map);
            }
        }
        return map;
    }

private:
    bool skipTo(std::string_view word) {
        const auto at = m_text.find(word, m_at);
        if (at == std::string::npos) return false;
        m_at = at + word.size();
        return true;
    }
    void blanks() {
        while (m_at < m_text.size() && static_cast<unsigned char>(m_text[m_at]) <= ' ') ++m_at;
    }
    std::optional<unsigned> hex() {
        blanks();
        if (m_at >= m_text.size() || m_text[m_at] != '<') return std::nullopt;
        const auto end = m_text.find('>', m_at);
        if (end == std::string::npos) return std::nullopt;
        const std::string digits = m_text.substr(m_at + 1, std::min<std::size_t>(end - m_at - 1, 8));
        m_at = end + 1;
        return static_cast<unsigned>(std::strtoul(digits.c_str(), nullptr, 16));
    }
    void readTargets(unsigned first, unsigned last, Cmap& map) {
        blanks();
        const bool list = m_at < m_text.size() && m_text[m_at] == '[';
        if (list) ++m_at;
        std::optional<unsigned> target;
        for (unsigned code = first; code <= last && code <= 0xFFFF; ++code) {
            if (list || !target)
                target = hex();
            else
                ++*target;
            if (!target) break;
            if (*target != 0) map[code] = std::u32string(1, static_cast<char32_t>(*target));
        }
        blanks();
        if (list && m_at < m_text.size() && m_text[m_at] == ']') ++m_at;
    }

    std::string m_text;
    std::size_t m_at = 0;
};

void appendHex(std::string& out, unsigned value, int digits) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%0*X", digits, value);
    out += buffer;
}

std::string cmapText(const Cmap& map) {
    std::string out =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto entry = map.begin();
    while (entry != map.end()) {
        const auto left = static_cast<std::size_t>(std::distance(entry, map.end()));
        const std::size_t block = std::min<std::size_t>(left, 100);  // the most a block may hold
        out += std::to_string(block) + " beginbfchar\n";
        for (std::size_t i = 0; i < block; ++i, ++entry) {
            out += '<';
            appendHex(out, entry->first, 4);
            out += "> <";
            for (const char16_t unit : QString::fromStdU32String(entry->second).toStdU16String())
                appendHex(out, unit, 4);
            out += ">\n";
        }
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QString plainName(QString name) {
    return name.remove(QLatin1Char(' ')).toLower();
}

/// Characters beyond the BMP that this PDF font drew, in order: Qt numbers glyphs by first use.
std::vector<char32_t> beyondBmpOf(const QString& baseFont, const PdfExtras& extras) {
    const bool bold = baseFont.contains(QLatin1String("bold"), Qt::CaseInsensitive);
    std::vector<char32_t> own;
    for (const char32_t c : extras.drawn.beyondBmp()[bold ? 1 : 0]) {
        for (const QString& family : extras.families) {
            QFont font(family);
            font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
            const QRawFont raw = QRawFont::fromFont(font);
            if (plainName(raw.familyName()) != plainName(family) || !raw.supportsCharacter(c)) continue;
            if (plainName(baseFont).contains(plainName(family))) own.push_back(c);
            break;
        }
    }
    return own;
}

std::size_t glyphCount(QPDFObjectHandle font) {
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() < 1) return 0;
    QPDFObjectHandle widths = descendants.getArrayItem(0).getKey("/W");
    if (!widths.isArray()) return 0;
    // Qt writes one run: [first [w w w …]].
    std::size_t count = 0;
    for (int i = 0; i + 1 < widths.getArrayNItems(); i += 2) {
        if (!widths.getArrayItem(i + 1).isArray()) continue;
        count = std::max(count, static_cast<std::size_t>(widths.getArrayItem(i).getIntValueAsInt() +
                                                         widths.getArrayItem(i + 1).getArrayNItems()));
    }
    return count;
}

void fillGaps(QPDFObjectHandle font, const PdfExtras& extras, Cmap& map) {
    const QString baseFont = QString::fromStdString(font.getKey("/BaseFont").getName());
    const std::vector<char32_t> missing = beyondBmpOf(baseFont, extras);
    if (missing.empty()) return;
    const std::size_t last = std::max<std::size_t>(glyphCount(font), map.empty() ? 0 : map.rbegin()->first + 1);
    std::vector<unsigned> gaps;
    for (unsigned code = 1; code < last; ++code)
        if (!map.contains(code)) gaps.push_back(code);
    // A font with fixed widths has no width array: the gaps at its end are not seen there.
    while (gaps.size() < missing.size() && glyphCount(font) == 0)
        gaps.push_back(static_cast<unsigned>(std::max<std::size_t>(last, gaps.empty() ? 0 : gaps.back() + 1)));
    if (gaps.size() != missing.size()) {
        base::log::warning("pdf-text-layer-gaps");
        return;
    }
    for (std::size_t i = 0; i < gaps.size(); ++i) map[gaps[i]] = std::u32string(1, missing[i]);
}

void repairTextLayer(QPDF& pdf, const PdfExtras& extras) {
    Repairs repairs;
    for (const QString& family : extras.families)
        for (const bool bold : {false, true}) addRepairs(family, bold, extras.drawn.characters(), repairs);
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        if (!stream.isStream()) continue;
        const auto data = stream.getStreamData();
        Cmap map = CmapReader(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize())).read();
        for (auto& [code, text] : map) text = repaired(text, repairs);
        fillGaps(object, extras, map);
        stream.replaceStreamData(cmapText(map), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

class Decorator {
public:
    Decorator(QPDF& pdf, const PdfExtras& extras)
        : m_pdf(pdf), m_extras(extras), m_pages(QPDFPageDocumentHelper(pdf).getAllPages()) {}

    void apply() {
        QPDFObjectHandle root = m_pdf.getRoot();
        if (!m_extras.language.empty())
            root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(m_extras.language));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        if (!m_extras.title.empty()) titleInInfo();
        for (const PdfLink& link : m_extras.links) addLink(link);
        if (!m_extras.bookmarks.empty()) {
            std::size_t next = 0;
            QPDFObjectHandle outline = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
            addBookmarks(outline, next, 0);
            root.replaceKey("/Outlines", outline);
            root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        }
    }

private:
    void titleInInfo() {
        QPDFObjectHandle trailer = m_pdf.getTrailer();
        QPDFObjectHandle info = trailer.getKey("/Info");
        if (!info.isDictionary()) {
            info = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            trailer.replaceKey("/Info", info);
        }
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(m_extras.title));
    }
    bool hasPage(int page) const { return page >= 0 && static_cast<std::size_t>(page) < m_pages.size(); }
    QPDFObjectHandle page(int index) const { return m_pages[static_cast<std::size_t>(index)].getObjectHandle(); }
    double pageHeight(int index) {
        QPDFObjectHandle box = m_pages[static_cast<std::size_t>(index)].getMediaBox();
        return box.isRectangle() ? box.getArrayAsRectangle().ury : 841.89;
    }
    QPDFObjectHandle destination(const PdfPlace& place) {
        QPDFObjectHandle to = QPDFObjectHandle::newArray();
        to.appendItem(page(place.page));
        to.appendItem(QPDFObjectHandle::newName("/XYZ"));
        to.appendItem(QPDFObjectHandle::newNull());
        to.appendItem(QPDFObjectHandle::newReal(pageHeight(place.page) - place.y, 2));
        to.appendItem(QPDFObjectHandle::newNull());
        return to;
    }
    void addLink(const PdfLink& link) {
        if (!hasPage(link.page) || (link.uri.empty() && !hasPage(link.to.page))) return;
        const double height = pageHeight(link.page);
        QPDFObjectHandle area = QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
            link.area.left(), height - link.area.bottom(), link.area.right(), height - link.area.top()));
        QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
        if (link.uri.empty()) {
            action.replaceKey("/S", QPDFObjectHandle::newName("/GoTo"));
            action.replaceKey("/D", destination(link.to));
        } else {
            action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
            action.replaceKey("/URI", QPDFObjectHandle::newString(link.uri));
        }
        QPDFObjectHandle note = QPDFObjectHandle::newDictionary();
        note.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        note.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        note.replaceKey("/Rect", area);
        note.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        note.replaceKey("/A", action);
        QPDFObjectHandle owner = page(link.page);
        QPDFObjectHandle notes = owner.getKey("/Annots");
        if (!notes.isArray()) {
            notes = QPDFObjectHandle::newArray();
            owner.replaceKey("/Annots", notes);
            notes = owner.getKey("/Annots");
        }
        notes.appendItem(m_pdf.makeIndirectObject(note));
    }
    /// Adds the bookmarks deeper than `level` from `next` on below `parent`; returns how many entries it holds.
    int addBookmarks(QPDFObjectHandle parent, std::size_t& next, int level) {
        QPDFObjectHandle previous;
        int total = 0;
        while (next < m_extras.bookmarks.size() && m_extras.bookmarks[next].level > level) {
            const PdfBookmark& mark = m_extras.bookmarks[next++];
            if (!hasPage(mark.to.page)) continue;
            QPDFObjectHandle entry = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(mark.title));
            entry.replaceKey("/Dest", destination(mark.to));
            entry.replaceKey("/Parent", parent);
            if (previous.isInitialized()) {
                previous.replaceKey("/Next", entry);
                entry.replaceKey("/Prev", previous);
            } else {
                parent.replaceKey("/First", entry);
            }
            parent.replaceKey("/Last", entry);
            previous = entry;
            ++total;
            addBookmarks(entry, next, mark.level);
        }
        // Below the first level closed (negative), so that a long report opens with its chapters in sight.
        if (total > 0) parent.replaceKey("/Count", QPDFObjectHandle::newInteger(level == 0 ? total : -total));
        return total;
    }

    QPDF& m_pdf;
    const PdfExtras& m_extras;
    std::vector<QPDFPageObjectHelper> m_pages;
};

base::Failure notWhole(const char* why) {
    return base::fail(base::ErrorCode::Internal, std::string("PDF ") + why);
}

base::Result<std::string> verified(std::string bytes) {
    if (!bytes.starts_with("%PDF-")) return notWhole("header");
    if (bytes.find("%%EOF", bytes.size() - std::min<std::size_t>(bytes.size(), 32)) == std::string::npos)
        return notWhole("end");
    QPDF again;
    again.setSuppressWarnings(true);
    again.processMemoryFile("report", bytes.data(), bytes.size());
    if (again.anyWarnings()) return notWhole("structure");
    if (QPDFPageDocumentHelper(again).getAllPages().empty()) return notWhole("pages");
    return bytes;
}

}  // namespace

namespace {

base::Result<std::string> finish(const std::string& bytes, const PdfExtras& extras) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.data(), bytes.size());
        repairTextLayer(pdf, extras);
        Decorator(pdf, extras).apply();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setMinimumPDFVersion("1.5");
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return verified(std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()));
    } catch (const std::exception&) {
        return notWhole("structure");
    }
}

}  // namespace

}  // namespace cw::drawing

extern "C" void cwFinishPdf(const std::string& bytes, const cw::drawing::PdfExtras& extras,
                            cw::base::Result<std::string>& finished) {
    finished = cw::drawing::finish(bytes, extras);
}
