#include "commands/thresholds.h"

#include <cmath>

#include "analysis/thresholds.h"
#include "base/error_codes.h"
#include "base/texts.h"
#include "commands/verbs.h"
#include "model/registers.h"

namespace cw::commands {

using analysis::Threshold;
using base::ErrorCode;
using base::fail;
using base::Result;
using model::CheckThresholds;
using model::Value;
using store::Done;

namespace {

base::Failure unknown(std::string_view id) {
    return fail(ErrorCode::UnknownRecord, model::registerArg(CheckThresholds::kName), id);
}

std::string plain(double value, int decimals) {
    return base::EnglishTexts().number(value, std::round(value) == value ? 0 : decimals);
}

Result<void> fits(const Threshold& row, double value) {
    if (value >= row.min && value <= row.max && analysis::hasDigits(row, value)) return {};
    const std::string limits = plain(row.min, row.decimals) + "–" + plain(row.max, row.decimals);
    constexpr int kShown = 3;
    return fail(ErrorCode::ValueRefused, base::Arg(row.id, row.label), plain(value, kShown), limits);
}

Result<Done> put(store::Project& project, std::string_view id, std::string_view field, store::FieldValues values) {
    values.push_back({"name", std::string(id)});
    const store::Label label{"record.set",
                             {"@" + std::string(CheckThresholds::kName), std::string(id), "." + std::string(field)}};
    return project.execute(label, [&](store::Edit& edit) -> Result<void> {
        auto done = edit.put(CheckThresholds::kName, std::move(values));
        return done ? Result<void>{} : base::passOn(done);
    });
}

}  // namespace

Result<Done> setThreshold(store::Project& project, std::string_view id, double value) {
    const auto* row = analysis::findThreshold(id);
    if (row == nullptr) return unknown(id);
    if (auto fit = fits(*row, value); !fit) return base::passOn(fit);
    const auto* own = analysis::ownThreshold(project.snapshot(), id);
    if (value == row->standard && (own == nullptr || !own->has(CheckThresholds::Note)))
        return resetThreshold(project, id);
    return put(project, id, "value", {{"value", Value{value}}});
}

Result<Done> setThresholdReason(store::Project& project, std::string_view id, const base::Localized& reason) {
    const auto* row = analysis::findThreshold(id);
    if (row == nullptr) return unknown(id);
    const auto* own = analysis::ownThreshold(project.snapshot(), id);
    if (own == nullptr && reason.empty()) return Done{};
    // a standard value of which nothing is said any more needs no row
    if (reason.empty() && own->real(CheckThresholds::Value) == row->standard) return resetThreshold(project, id);
    store::FieldValues values{{"note", reason.empty() ? Value{} : Value{reason}}};
    if (own == nullptr) values.push_back({"value", Value{row->standard}});
    return put(project, id, "note", std::move(values));
}

Result<Done> resetThreshold(store::Project& project, std::string_view id) {
    if (analysis::findThreshold(id) == nullptr) return unknown(id);
    const auto* own = analysis::ownThreshold(project.snapshot(), id);
    if (own == nullptr) return Done{};
    return removeRecord(project, CheckThresholds::kName, own->id);
}

}  // namespace cw::commands
