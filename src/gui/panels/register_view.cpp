#include "gui/panels/register_view.h"

#include <algorithm>
#include <cmath>

#include "gui/convert.h"
#include "gui/session/settings.h"

namespace cw::gui {

namespace {
constexpr double kLeastWidth = 24;
constexpr double kMostWidth = 2000;
}  // namespace

RegisterView RegisterView::of(const Settings& settings, std::string_view registerName) {
    RegisterView view;
    const auto all = settings.value("registerViews").toMap();
    const auto kept = all.value(qs(std::string(registerName))).toMap();
    const auto widths = kept.value(QStringLiteral("widths")).toMap();
    for (auto at = widths.begin(); at != widths.end(); ++at) {
        bool ok = false;
        const double width = at.value().toDouble(&ok);
        if (ok && std::isfinite(width)) view.widths[ss(at.key())] = std::clamp(width, kLeastWidth, kMostWidth);
    }
    const auto shown = kept.value(QStringLiteral("shown")).toMap();
    for (auto at = shown.begin(); at != shown.end(); ++at) view.shown[ss(at.key())] = at.value().toBool();
    view.sortField = ss(kept.value(QStringLiteral("sort")).toString());
    view.sortOrder = kept.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    view.needle = kept.value(QStringLiteral("search")).toString();
    return view;
}

void RegisterView::keep(Settings& settings, std::string_view registerName) const {
    auto all = settings.value("registerViews").toMap();
    const auto name = qs(std::string(registerName));
    if (*this == RegisterView{}) {
        all.remove(name);
    } else {
        QVariantMap kept;
        QVariantMap columns;
        for (const auto& [field, width] : widths) columns.insert(qs(field), width);
        if (!columns.isEmpty()) kept.insert(QStringLiteral("widths"), columns);
        QVariantMap byHand;
        for (const auto& [field, on] : shown) byHand.insert(qs(field), on);
        if (!byHand.isEmpty()) kept.insert(QStringLiteral("shown"), byHand);
        if (!sortField.empty()) {
            kept.insert(QStringLiteral("sort"), qs(sortField));
            kept.insert(QStringLiteral("descending"), sortOrder == Qt::DescendingOrder);
        }
        if (!needle.isEmpty()) kept.insert(QStringLiteral("search"), needle);
        all.insert(name, kept);
    }
    settings.set("registerViews", all);
}

}  // namespace cw::gui
