#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <cmath>

#include "base/error_codes.h"
#include "drawing/paint.h"
#include "drawing/pdf_finish.h"

namespace cw::drawing {

namespace {

constexpr double kMaxSide = 16000;  ///< pixels; beyond it an image helps nobody and may not be allocated
constexpr double kPointsPerUnit = 0.75;
constexpr double kMargin = Space::kXl;  ///< air around a picture that stands alone

base::Failure nothingToWrite(const Scene& scene) {
    return base::fail(base::ErrorCode::ExportEmpty, scene.title.toStdString());
}

}  // namespace

base::Result<std::string> writePng(const Scene& scene, const Palette& palette, double scale) {
    if (scene.size.isEmpty()) return nothingToWrite(scene);
    const double w = std::ceil((scene.size.width() + 2 * kMargin) * scale);
    const double h = std::ceil((scene.size.height() + 2 * kMargin) * scale);
    if (!(w >= 1) || !(h >= 1) || w > kMaxSide || h > kMaxSide) return nothingToWrite(scene);
    QImage image(static_cast<int>(w), static_cast<int>(h), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return nothingToWrite(scene);
    image.fill(palette.page);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(kMargin, kMargin);
    paintScene(painter, scene, palette);
    painter.end();
    image.setText(QStringLiteral("Title"), scene.title);
    image.setText(QStringLiteral("Description"), scene.description);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG") || bytes.isEmpty()) return nothingToWrite(scene);
    return bytes.toStdString();
}

base::Result<std::string> writePdf(const Scene& scene, const Palette& palette, const std::string& language) {
    if (scene.size.isEmpty()) return nothingToWrite(scene);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    constexpr int kDpi = 1200;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDpi);
        writer.setCreator(QStringLiteral("Citywright %1").arg(QStringLiteral(CITYWRIGHT_VERSION)));
        const QSizeF page = scene.size + QSizeF(2 * kMargin, 2 * kMargin);
        writer.setPageSize(QPageSize(page * kPointsPerUnit, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        const double scale = kPointsPerUnit * kDpi / 72.0;
        painter.scale(scale, scale);
        painter.translate(kMargin, kMargin);
        paintScene(painter, scene, palette);
        painter.end();
    }
    PdfExtras extras;
    extras.language = language;
    extras.title = scene.title.toStdString();
    extras.families = scene.families;
    addDrawnText(scene, extras.drawn);
    return finishPdf(bytes.toStdString(), extras);
}

void addDrawnText(const Scene& scene, DrawnText& drawn) {
    for (const Node& node : scene.nodes)
        for (const QString& line : node.lines) drawn.add(line, node.style.semibold);
}

}  // namespace cw::drawing
