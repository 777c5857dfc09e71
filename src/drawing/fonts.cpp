#include <QFontDatabase>

#include "base/log.h"
#include "cw_fonts.h"
#include "drawing/palette.h"

namespace cw::drawing {

namespace {

const QStringList& chineseFamilies() {
    static const QStringList all{QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Microsoft JhengHei"),
                                 QStringLiteral("PingFang TC")};
    return all;
}

/// A desktop that sets no font names a kind of font. Qt passes such a name over where more families stand behind it,
/// so that Latin words and their quotation marks would come out of the Chinese one.
bool isKindOfFont(const QString& family) {
    static const QStringList kinds{QStringLiteral("Sans Serif"), QStringLiteral("sans-serif"),
                                   QStringLiteral("Sans")};
    return family.isEmpty() || kinds.contains(family, Qt::CaseInsensitive);
}

}  // namespace

QString latinFamily() {
    static const bool known = [] {
        bool all = true;
        for (const std::string_view name : cw_fonts_names()) {
            const std::string_view bytes = cw_fonts(name);
            const auto data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
            all = QFontDatabase::addApplicationFontFromData(data) >= 0 && all;
        }
        if (!all) base::log::warning("latin-font-refused");
        return all;
    }();
    static_cast<void>(known);  // without it the next family serves
    return QStringLiteral("Citywright Latin");
}

QStringList screenFamilies() {
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return QStringList{isKindOfFont(system) ? latinFamily() : system} + chineseFamilies();
}

QStringList documentFamilies() {
    return QStringList{latinFamily(), QStringLiteral("DejaVu Sans")} + chineseFamilies();
}

QStringList familiesElsewhere(const QStringList& families) {
    QStringList all = chineseFamilies();
    for (const QString& family : families)
        if (family != latinFamily() && !all.contains(family)) all << family;
    return all;
}

}  // namespace cw::drawing
