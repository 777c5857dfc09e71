#pragma once
#include <optional>
#include <string>
#include <vector>

#include "analysis/assessment.h"
#include "base/texts.h"
#include "framework/catalogue.h"

namespace cw::drawing {

/// What a picture shows of one section, group, process or item.
struct Reading {
    const framework::Item* item = nullptr;
    std::optional<double> level;
    std::optional<double> target;
    int rated = 0;
    int notApplicable = 0;
    int inScope = 0;
    int assessed() const { return rated + notApplicable; }
    double gap() const { return level && target && *target > *level ? *target - *level : 0; }
    /// The level rests on fewer than half of what applies, or on one or two of more: shown quieter, with how many.
    bool restsOnFew() const;
    /// Everything in scope does not apply.
    bool isNotApplicable() const { return !level && inScope > 0 && notApplicable == inScope; }
};
Reading readingOf(const analysis::Assessment& assessment, const framework::Item& item);
std::vector<Reading> readingsOf(const analysis::Assessment& assessment,
                                const std::vector<const framework::Item*>& items);

/// "B5 Procurement and supplier management"
std::string fullTitle(const framework::Item& item, base::Language language);
/// "B5 Procurement …: level 1.4, target 4.0, 9 of 13 assessed"; of a level that rests on few it says so
std::string spoken(const Reading& reading, const base::Texts& texts);
/// What there is to see in these readings: which are furthest behind their targets, how many are not assessed.
std::string finding(const std::vector<Reading>& readings, const base::Texts& texts);
/// Sentences one after the other, as the language does it (a space in English, nothing in Chinese).
std::string sentences(const std::vector<std::string>& parts, base::Language language);
/// A level as it is shown: one decimal, half up (2.25 is 2.3), so that shown figures can be subtracted.
double shownLevel(double level);
/// Levels behind the target as a reader gets them from the two shown figures; 0 when there is none.
double shownGap(const Reading& reading);
/// One decimal; a dash when there is none.
std::string levelText(const std::optional<double>& level, const base::Texts& texts);

}  // namespace cw::drawing
