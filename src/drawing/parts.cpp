#include "drawing/parts.h"

#include <algorithm>

namespace cw::drawing {

namespace {

constexpr base::Msg kTarget = CW_TEXT("picture", "Target");
constexpr base::Msg kNotAssessed = CW_TEXT("picture", "Not assessed");
constexpr double kTopLevel = 5;

}  // namespace

void addChip(SceneBuilder& scene, const QRectF& box, const Reading& reading, const base::Texts& texts, double ratio) {
    const double radius = std::min(4.0, box.height() / 4);
    if (!reading.level && !reading.isNotApplicable()) {
        scene.rect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, {}, {Ink::Token::Secondary, 0.55}, 1).hatched = true;
        return;
    }
    TextStyle style{.ratio = ratio, .semibold = true, .align = Qt::AlignHCenter, .wrap = false};
    QString number = QStringLiteral("–");
    if (reading.level) {
        number = q(levelText(reading.level, texts));
        if (reading.restsOnFew()) {
            scene.rect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, Ink::Token::Page, Ink::Token::Line, 1);
            style.ink = Ink::Token::Secondary;
            style.semibold = false;
        } else {
            scene.rect(box, radius, Ink::maturity(*reading.level));
            style.ink = Ink::onMaturity(*reading.level);
        }
    }
    const double height = scene.metrics().lineHeight(number, style);
    scene.text(number, {box.left(), box.center().y() - height / 2}, box.width(), style);
}

void addBar(SceneBuilder& scene, const QRectF& track, const Reading& reading) {
    const double radius = track.height() / 2;
    scene.rect(track, radius, Ink::Token::Track);
    if (reading.level && *reading.level > 0) {
        QRectF bar = track;
        bar.setWidth(std::max(track.height(), track.width() * std::clamp(*reading.level / kTopLevel, 0.0, 1.0)));
        scene.rect(bar, radius, Ink::Token::Bar);
    }
    if (!reading.target) return;
    const double x = track.left() + track.width() * std::clamp(*reading.target / kTopLevel, 0.0, 1.0);
    const double over = track.height() * 0.4;
    scene.rect(QRectF(std::min(x, track.right()) - 1, track.top() - over, 2, track.height() + 2 * over), 0,
               Ink::Token::Text);
}

double addScaleLegend(SceneBuilder& scene, QPointF topLeft, double width, const framework::Catalogue& catalogue,
                      const base::Texts& texts) {
    const TextStyle style{.ratio = Type::kCaption, .ink = Ink::Token::Secondary, .wrap = false};
    const TextStyle digit{.ratio = Type::kCaption, .semibold = true, .align = Qt::AlignHCenter, .wrap = false};
    const double box = scene.px(20);
    const double gap = scene.px(Space::kL);
    double x = topLeft.x();
    double y = topLeft.y();
    const auto place = [&](const QString& label, auto&& drawSign) {
        const double advance = box + scene.px(6) + scene.metrics().width(label, style) + 1;
        if (x > topLeft.x() && x + advance > topLeft.x() + width) {
            x = topLeft.x();
            y += box + scene.px(Space::kS);
        }
        drawSign(QRectF(x, y, box, box));
        const double height = scene.metrics().lineHeight(label, style);
        scene.text(label, {x + box + scene.px(6), y + (box - height) / 2}, advance - box - scene.px(6), style);
        x += advance + gap;
    };
    for (int level = 0; level <= 5; ++level) {
        place(q(catalogue.level(level, texts.language()).name), [&](const QRectF& sign) {
            scene.rect(sign, 4, Ink::maturity(level));
            TextStyle on = digit;
            on.ink = Ink::onMaturity(level);
            const QString number = QString::number(level);
            scene.text(number, {sign.left(), sign.center().y() - scene.metrics().lineHeight(number, on) / 2},
                       sign.width(), on);
        });
    }
    place(q(texts.text(kTarget)), [&](const QRectF& sign) {
        scene.rect(QRectF(sign.center().x() - 1, sign.top() + 2, 2, sign.height() - 4), 0, Ink::Token::Text);
    });
    place(q(texts.text(kNotAssessed)), [&](const QRectF& sign) {
        scene.rect(sign.adjusted(0.5, 0.5, -0.5, -0.5), 4, {}, {Ink::Token::Secondary, 0.55}, 1).hatched = true;
    });
    return y + box;
}

}  // namespace cw::drawing
