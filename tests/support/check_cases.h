#pragma once
#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/checks.h"
#include "support/files.h"
#include "support/world.h"

/// Tables of checks: what breaks each of them and what keeps it.
namespace cw::test {

inline const base::Date kCheckDay = *base::Date::fromIso("2026-11-24");

inline std::vector<analysis::Finding> findingsOf(const World& world) {
    const analysis::Assessment assessment(catalogue(), world.snapshot, analysis::currentRound(world.snapshot));
    const auto found = analysis::runChecks({catalogue(), world.snapshot, &assessment, kCheckDay});
    return {found.begin(), found.end()};
}
inline std::vector<analysis::Finding> findingsOf(const World& world, std::string_view check) {
    auto findings = findingsOf(world);
    std::erase_if(findings, [&](const analysis::Finding& finding) { return finding.check != check; });
    return findings;
}

struct CheckCase {
    const char* check;
    std::function<void(World&)> breaks;  ///< gives one finding
    std::function<void(World&)> keeps;   ///< gives none
};

/// Hands a table in, at namespace scope: one test sees them all (test_check_cases.cpp), so that no check is without.
using CaseTable = std::vector<CheckCase> (*)();
inline std::vector<CaseTable>& caseTables() {
    static std::vector<CaseTable> tables;
    return tables;
}
inline bool handIn(CaseTable table) {
    caseTables().push_back(table);
    return true;
}

using Fields = std::vector<std::pair<int, model::Value>>;
inline model::Value text(const char* t) {
    return std::string(t);
}
inline model::Value both(const char* t) {
    return base::Localized{t, "字"};
}
inline model::Value day(const char* iso) {
    return *base::Date::fromIso(iso);
}
inline model::Value whole(std::int64_t n) {
    return n;
}
inline model::Value twd(std::int64_t dollars) {
    return base::Money{dollars * 100, "TWD"};  // NOLINT(readability-magic-numbers)
}
inline model::Value ids(model::List list) {
    return list;
}
/// One record more or other than these.
inline Fields with(Fields fields, const Fields& more) {
    for (const auto& [field, value] : more) {
        std::erase_if(fields, [&](const auto& each) { return each.first == field; });
        fields.emplace_back(field, value);
    }
    return fields;
}
template <class Register>
std::function<void(World&)> record(Fields values) {
    return [values](World& world) { world.add<Register>(values); };
}

}  // namespace cw::test
