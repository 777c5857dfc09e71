#include <algorithm>
#include <cmath>

#include "drawing/parts.h"
#include "drawing/pictures.h"

namespace cw::drawing {

namespace {

constexpr base::Msg kTitle = CW_TEXT("picture", "Levels in %1");
constexpr base::Msg kTarget = CW_TEXT("picture", "target %1");
constexpr base::Msg kNoTarget = CW_TEXT("picture", "no target");

Reading readingOfLeaf(const analysis::ItemState& state) {
    Reading reading;
    reading.item = state.item;
    reading.level = state.level;
    if (state.target) reading.target = *state.target;
    reading.inScope = 1;
    reading.rated = state.level ? 1 : 0;
    reading.notApplicable = state.source == analysis::Source::NotApplicable ? 1 : 0;
    return reading;
}

}  // namespace

Scene levelStrip(const PictureInput& in, std::string_view itemId) {
    SceneBuilder scene(in.metrics, in.width);
    const framework::Item* item = in.catalogue.find(itemId);
    if (item == nullptr) return scene.take(0);
    const Reading whole = readingOf(in.assessment, *item);
    const TextStyle figure{.ratio = Type::kFigure, .semibold = true, .wrap = false, .leading = 1.2};
    const TextStyle caption{.ratio = Type::kCaption, .ink = Ink::Token::Secondary, .wrap = false};
    const QString number = q(levelText(whole.level, in.texts));
    const QString target = q(whole.target ? in.texts.text(kTarget, {levelText(whole.target, in.texts)})
                                          : in.texts.text(kNoTarget));
    const double figureWidth = std::max(in.metrics.width(number, figure), in.metrics.width(target, caption)) + 2;
    const double figureHeight = in.metrics.lineHeight(number, figure);
    Node& node = scene.text(number, {0, 0}, figureWidth, figure);
    scene.name(node, Role::Value, q(spoken(whole, in.texts)), item->id);
    scene.text(target, {0, figureHeight}, figureWidth, caption);
    const double leftHeight = figureHeight + in.metrics.lineHeight(target, caption);

    // Cells share the width that is left, at most as wide as a chip, in even rows.
    const auto leaves = in.assessment.leavesUnder(itemId);
    const double left = figureWidth + scene.px(Space::kXl);
    const double gap = scene.px(Space::kXs);
    const double most = scene.px(34);
    const double least = scene.px(24);
    const double width = std::max(least, in.width - left);
    const int count = static_cast<int>(leaves.size());
    const int fit = std::max(1, static_cast<int>((width + gap) / (least + gap)));
    const int rows = std::max(1, (count + fit - 1) / fit);
    const int columns = std::max(1, (count + rows - 1) / rows);
    const double cell = std::clamp((width - (columns - 1) * gap) / columns, least, most);
    const double height = scene.px(24);
    const double rowHeight = height + scene.px(10);
    const double top = std::max(0.0, (leftHeight - rows * rowHeight) / 2);
    for (int i = 0; i < count; ++i) {
        const Reading reading = readingOfLeaf(*leaves[static_cast<std::size_t>(i)]);
        const QRectF box(left + (i % columns) * (cell + gap), top + (i / columns) * rowHeight, cell, height);
        Node& area = scene.rect(box, 4, {});
        scene.name(area, Role::Value, q(spoken(reading, in.texts)), reading.item->id);
        TextStyle digit{.ratio = Type::kCaption, .semibold = true, .align = Qt::AlignHCenter, .wrap = false};
        if (reading.level && *reading.level == std::floor(*reading.level)) {
            scene.rect(box, 4, Ink::maturity(*reading.level));
            digit.ink = Ink::onMaturity(*reading.level);
            const QString level = QString::number(static_cast<int>(*reading.level));
            scene.text(level, {box.left(), box.center().y() - in.metrics.lineHeight(level, digit) / 2}, box.width(), digit);
        } else {
            addChip(scene, box, reading, in.texts);
        }
        addBar(scene, QRectF(box.left() + 1, box.bottom() + scene.px(4), box.width() - 2, scene.px(3)), reading);
    }
    Scene done = scene.take(std::ceil(std::max(leftHeight, top + rows * rowHeight)));
    done.title = q(in.texts.text(kTitle, {fullTitle(*item, in.texts.language())}));
    done.description = q(spoken(whole, in.texts));
    return done;
}

}  // namespace cw::drawing
