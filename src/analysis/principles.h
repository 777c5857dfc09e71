#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "framework/catalogue.h"
#include "model/snapshot.h"

/// Guiding principles in use: pure functions that checks, panels and reports share.
namespace cw::analysis {

/// The points of section A: its leaves (A.1, A.2.1 … A.4.4) in catalogue order.
std::vector<const framework::Item*> principlePoints(const framework::Catalogue& catalogue);
/// Whether a list of items cites the point: it names the point or its theme.
bool cites(const model::List& items, const framework::Item& point);

/// How many cite a point. Initiatives that are not stopped; decisions proposed or accepted, without those that a
/// statement names as its adoption: adopting a principle is not using it.
struct Citations {
    int initiatives = 0;
    int decisions = 0;
    int total() const { return initiatives + decisions; }
};
/// Of each of the points, as they stand there.
std::vector<Citations> citationsOf(const std::vector<const framework::Item*>& points,
                                   const model::Snapshot& snapshot);

/// Positions on a point. n counts every position; a share below three positions is not to be shown.
struct Agreement {
    int agree = 0;
    int amend = 0;
    int reject = 0;
    int n() const { return agree + amend + reject; }
    double share() const { return n() == 0 ? 0.0 : static_cast<double>(agree) / n(); }
};
Agreement agreementOn(const std::string& item, const model::Snapshot& snapshot);

/// Day on which the first statement was adopted; nothing when none was.
std::optional<base::Date> firstAdoption(const model::Snapshot& snapshot);

}  // namespace cw::analysis
