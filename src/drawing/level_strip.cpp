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

/// The rated parts; where these are spread over processes, the processes.
std::vector<Reading> cellsOf(const PictureInput& in, const framework::Item& item) {
    std::vector<Reading> cells;
    for (const framework::Item* process : in.catalogue.processes())
        if (process != &item && process->isUnder(item)) cells.push_back(readingOf(in.assessment, *process));
    if (!cells.empty()) return cells;
    for (const analysis::ItemState* leaf : in.assessment.leavesUnder(item.id)) cells.push_back(readingOfLeaf(*leaf));
    return cells;
}

/// A chip; levels of leaves are whole numbers and shown so.
void addCell(SceneBuilder& scene, const QRectF& box, const Reading& reading, bool means, const base::Texts& texts) {
    if (means || !reading.level) {
        addChip(scene, box, reading, texts);
        return;
    }
    const TextStyle digit{.ratio = Type::kCaption,
                          .semibold = true,
                          .ink = Ink::onMaturity(*reading.level),
                          .align = Qt::AlignHCenter,
                          .wrap = false};
    scene.rect(box, 4, Ink::maturity(*reading.level));
    const QString level = q(texts.number(*reading.level, 0));
    scene.text(level, {box.left(), box.center().y() - scene.metrics().lineHeight(level, digit) / 2}, box.width(),
               digit);
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
    const QString target =
        q(whole.target ? in.texts.text(kTarget, {levelText(whole.target, in.texts)}) : in.texts.text(kNoTarget));
    const double figureWidth = std::max(in.metrics.width(number, figure), in.metrics.width(target, caption)) + 2;
    const double figureHeight = in.metrics.lineHeight(number, figure);
    Node& node = scene.text(number, {0, 0}, figureWidth, figure);
    scene.name(node, Role::Value, q(spoken(whole, in.texts)), item->id);
    scene.text(target, {0, figureHeight}, figureWidth, caption);
    const double leftHeight = figureHeight + in.metrics.lineHeight(target, caption);

    const std::vector<Reading> readings = cellsOf(in, *item);
    const bool means =
        !readings.empty() && readings.front().item->kind == framework::Kind::Process && readings.front().item != item;

    // Cells share the width that is left, at most as wide as a chip, in even rows; under each its target.
    const double left = figureWidth + scene.px(Space::kXl);
    const double gap = scene.px(Space::kXs);
    const double least = scene.px(means ? 32 : 24);
    const double most = scene.px(means ? 44 : 34);
    const double width = std::max(least, in.width - left);
    const int count = static_cast<int>(readings.size());
    const int fit = std::max(1, static_cast<int>((width + gap) / (least + gap)));
    const int rows = std::max(1, (count + fit - 1) / fit);
    const int columns = std::max(1, (count + rows - 1) / rows);
    const double cell = std::clamp((width - (columns - 1) * gap) / columns, least, most);
    const double height = scene.px(24);
    const TextStyle small{.ratio = 0.7, .ink = Ink::Token::Secondary, .align = Qt::AlignHCenter, .wrap = false};
    const double rowHeight = height + in.metrics.lineHeight(QStringLiteral("4"), small) + scene.px(6);
    const double top = std::max(0.0, (leftHeight - rows * rowHeight) / 2);
    for (int i = 0; i < count; ++i) {
        const Reading& reading = readings[static_cast<std::size_t>(i)];
        const int row = i / columns, column = i % columns;
        const QRectF box(left + column * (cell + gap), top + row * rowHeight, cell, height);
        scene.name(scene.rect(box, 4, {}), Role::Value, q(spoken(reading, in.texts)), reading.item->id);
        addCell(scene, box, reading, means, in.texts);
        const QString below = q(means            ? reading.item->id
                                : reading.target ? in.texts.number(*reading.target, 0)
                                                 : std::string());
        if (!below.isEmpty()) scene.text(below, {box.left(), box.bottom() + scene.px(1)}, box.width(), small);
    }
    Scene done = scene.take(std::ceil(std::max(leftHeight, top + rows * rowHeight)));
    done.title = q(in.texts.text(kTitle, {fullTitle(*item, in.texts.language())}));
    done.description = q(spoken(whole, in.texts));
    return done;
}

}  // namespace cw::drawing
