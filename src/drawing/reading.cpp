#include "drawing/reading.h"

#include <algorithm>
#include <cmath>

namespace cw::drawing {

namespace {

using base::Msg;

constexpr Msg kSpokenBoth = CW_TEXT("picture", "%1: level %2, target %3, %4 of %5 assessed");
constexpr Msg kSpokenLevel = CW_TEXT("picture", "%1: level %2, no target, %3 of %4 assessed");
constexpr Msg kSpokenFew = CW_TEXT("picture", "%1 (from %2 of %3 only)", "a level; items it is the mean of");
constexpr Msg kSpokenTarget = CW_TEXT("picture", "%1: not assessed, target %2");
constexpr Msg kSpokenNothing = CW_TEXT("picture", "%1: not assessed");
constexpr Msg kSpokenNa = CW_TEXT("picture", "%1: not applicable");
constexpr Msg kBehind =
    CW_TEXT("picture", "Furthest behind target, in levels: %1.", "list like: B5 by 2.6, B6 by 2.1");
constexpr Msg kBehindOne = CW_TEXT("picture", "%1 by %2", "B5 by 2.6, of levels behind target");
constexpr Msg kAllReached =
    CW_TEXT("picture", "All that is rated has reached its target or is less than half a level away.");
constexpr Msg kNoTargets = CW_TEXT("picture", "No targets have been set yet.");
constexpr Msg kNothingRated = CW_TEXT("picture", "Nothing has been rated yet.");
constexpr Msg kNotAssessed =
    CW_TEXT_N("picture", "%n part(s) not assessed yet: %1.", "count and list of processes or sections");

constexpr int kFew = 3;  // rated items below which a mean says little
constexpr double kWorthSaying = 0.5;
constexpr std::size_t kMostNamed = 3;

std::string behind(std::vector<Reading> readings, const base::Texts& texts) {
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading& a, const Reading& b) { return shownGap(a) > shownGap(b); });
    std::vector<std::string> named;
    std::string last;
    for (const Reading& reading : readings) {
        if (reading.gap() < kWorthSaying) continue;
        const std::string gap = texts.number(shownGap(reading), 1);
        if (named.size() >= kMostNamed && gap != last) break;  // as far behind as the last one named: named too
        last = gap;
        named.push_back(texts.text(kBehindOne, {reading.item->id, gap}));
    }
    return named.empty() ? texts.text(kAllReached) : texts.text(kBehind, {texts.list(named)});
}

}  // namespace

Reading readingOf(const analysis::Assessment& assessment, const framework::Item& item) {
    const analysis::SectionScore& score = assessment.score(item.id);
    const analysis::ItemState& state = assessment.state(item.id);
    Reading reading;
    reading.item = &item;
    reading.level = score.mean ? score.mean : state.level;
    reading.target = score.targetMean;
    if (!reading.target && state.target) reading.target = *state.target;
    reading.rated = score.rated;
    reading.notApplicable = score.notApplicable;
    reading.inScope = score.inScope;
    if (reading.inScope == 0 && state.inScope) {  // a whole rated as one (Quick)
        reading.inScope = 1;
        reading.rated = state.level ? 1 : 0;
        reading.notApplicable = state.source == analysis::Source::NotApplicable ? 1 : 0;
    }
    return reading;
}

std::vector<Reading> readingsOf(const analysis::Assessment& assessment,
                                const std::vector<const framework::Item*>& items) {
    std::vector<Reading> readings;
    readings.reserve(items.size());
    for (const framework::Item* item : items) readings.push_back(readingOf(assessment, *item));
    return readings;
}

std::string fullTitle(const framework::Item& item, base::Language language) {
    return item.id + ' ' + item.title(language);  // a code and a name, the same in every language
}

std::string levelText(const std::optional<double>& level, const base::Texts& texts) {
    return level ? texts.number(shownLevel(*level), 1) : std::string("–");
}

double shownLevel(double level) {
    constexpr double kSlack = 1e-9;  // a mean of 2.25 may be held as 2.2499999…
    return std::floor(level * 10 + 0.5 + kSlack) / 10;
}

double shownGap(const Reading& reading) {
    return reading.gap() > 0 ? std::max(0.0, shownLevel(*reading.target) - shownLevel(*reading.level)) : 0;
}

bool Reading::restsOnFew() const {
    const int applies = inScope - notApplicable;
    return level && rated < applies && (rated < kFew || 2 * rated < applies);
}

std::string spoken(const Reading& r, const base::Texts& texts) {
    const std::string title = fullTitle(*r.item, texts.language());
    const std::string assessed = texts.integer(r.assessed());
    const std::string scope = texts.integer(r.inScope);
    std::string level = levelText(r.level, texts);
    if (r.restsOnFew()) level = texts.text(kSpokenFew, {level, texts.integer(r.rated), scope});
    if (r.level && r.target)
        return texts.text(kSpokenBoth, {title, level, levelText(r.target, texts), assessed, scope});
    if (r.level) return texts.text(kSpokenLevel, {title, level, assessed, scope});
    if (r.isNotApplicable()) return texts.text(kSpokenNa, {title});
    if (r.target) return texts.text(kSpokenTarget, {title, levelText(r.target, texts)});
    return texts.text(kSpokenNothing, {title});
}

std::string finding(const std::vector<Reading>& readings, const base::Texts& texts) {
    const auto rated = [](const Reading& r) { return r.level.has_value(); };
    if (std::none_of(readings.begin(), readings.end(), rated)) return texts.text(kNothingRated);
    std::vector<std::string> parts;
    const bool targets =
        std::any_of(readings.begin(), readings.end(), [](const Reading& r) { return r.level && r.target; });
    parts.push_back(targets ? behind(readings, texts) : texts.text(kNoTargets));
    std::vector<std::string> open;
    for (const Reading& r : readings)
        if (!r.level && !r.isNotApplicable()) open.push_back(r.item->id);
    if (!open.empty())
        parts.push_back(texts.textN(kNotAssessed, static_cast<std::int64_t>(open.size()), {texts.list(open)}));
    return sentences(parts, texts.language());
}

std::string sentences(const std::vector<std::string>& parts, base::Language language) {
    return base::join(parts, language == base::Language::En ? " " : "");
}

}  // namespace cw::drawing
