#pragma once
#include <QRectF>
#include <QString>
#include <QStringList>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/language.h"
#include "base/result.h"

/// What Qt's PDF writer leaves undone: a text layer that extracts as written, language, bookmarks, links inside the
/// document, and proof that the bytes are whole. Measured in practice.md findings 2 and 3.
namespace cw::drawing {

/// The characters drawn, with weight and in order, so that the text layer can be repaired exactly: Qt maps a glyph
/// to the lowest code point that uses it (民 becomes a radical, ／ a division slash) and leaves out characters
/// beyond the BMP (𠮷 in names).
class DrawnText {
public:
    void add(const QString& text, bool bold);
    const std::set<char32_t>& characters() const { return m_characters; }
    /// Characters beyond the BMP in the order of their first drawing, regular and bold.
    const std::array<std::vector<char32_t>, 2>& beyondBmp() const { return m_beyondBmp; }

private:
    std::set<char32_t> m_characters;
    std::array<std::vector<char32_t>, 2> m_beyondBmp;
};

/// Place in the document; points from the top left corner of page `page` (0-based).
struct PdfPlace {
    int page = 0;
    double y = 0;
};
struct PdfLink {
    int page = 0;
    QRectF area;  ///< points from the top left
    PdfPlace to;
    std::string uri;  ///< when set, an outside address (http, https, mailto only) instead of `to`
};
struct PdfBookmark {
    int level = 1;  ///< 1 = top
    std::string title;
    PdfPlace to;
};
struct PdfExtras {
    std::string language;  ///< BCP 47
    std::string title;
    QStringList families;  ///< fonts in the order of their use
    DrawnText drawn;
    std::vector<PdfLink> links;
    std::vector<PdfBookmark> bookmarks;
};

/// Repairs, adds and verifies. Internal when the bytes are no whole PDF with at least one page.
base::Result<std::string> finishPdf(const std::string& bytes, const PdfExtras& extras);

/// BCP 47 tag of a language: zh-Hant-TW, en.
std::string bcp47(base::Language language);

}  // namespace cw::drawing
