#pragma once
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assessment.h"
#include "base/msg.h"
#include "base/texts.h"
#include "framework/catalogue.h"
#include "model/snapshot.h"

namespace cw::analysis {

enum class Severity { Note, Attention, Bad };

/// Something to put right: a value with its place, shown alike by window, command line and report.
struct Finding {
    std::string check{};  ///< id of the row in docs/checks.md
    Severity severity = Severity::Attention;
    base::Msg sentence{};  ///< %1 … = args
    std::vector<std::string> args{};
    std::string registerName{};  ///< place: record …
    std::string recordId{};
    std::string itemId{};  ///< … or framework item …
    std::string page{};    ///< … or page of the presentation, of what stands for many places
    std::string key{};  ///< tells apart what one check finds at one place: the other record of a pair, the field …
};

struct CheckContext {
    const framework::Catalogue& catalogue;
    const model::Snapshot& snapshot;
    const Assessment* assessment;  ///< of the current round; null when there is none
    base::Date today;
};

struct Check {
    std::string_view id;
    std::vector<std::string_view> reads;  ///< registers; it reruns when one of them changed
    base::Msg condition;                  ///< exact condition in words
    base::Msg advice;
    std::function<void(const CheckContext&, std::vector<Finding>&)> run{};
    /// Instead of run, of a check that looks at each register it reads by itself: only the changed ones rerun. Its
    /// findings must name that register as their place.
    std::function<void(const CheckContext&, int registerIndex, std::vector<Finding>&)> runOn{};
};
std::span<const Check> checks();

/// What every check found, kept by check: a change reruns only the checks that read what changed, and shares the
/// rest. Nothing that the city accepts is taken away here, so accepting a finding reruns no check.
class CheckResults {
public:
    explicit CheckResults(const CheckContext& context);
    /// After a change: checks that read none of the changed registers keep their findings.
    CheckResults(const CheckContext& context, const CheckResults& earlier,
                 const std::vector<std::string_view>& changedRegisters);
    /// All findings but those that the city accepts, bad first.
    std::vector<Finding> findings(const CheckContext& context) const;

private:
    using Found = std::shared_ptr<const std::vector<Finding>>;
    std::vector<Found> m_byCheck;  ///< as checks()
};
/// The same in one step, for those who ask once.
std::vector<Finding> runChecks(const CheckContext& context);
/// The finding in words. Arguments are put into the reader's language (written by checks/check_help.h): "#B5" an
/// item's title with code, "@register/id" a record's title, "@register" a register's title, "!2026-11-24" a day,
/// "!2027" a year, "$1200 TWD" an amount, "=1250" a share in basis points, "~register/field/choice" a choice,
/// "~register/field,field" labels of fields, "~register,register" titles of registers, "&…" a list, one a line.
/// Records are named by `recordName`; empty: by their titles.
using RecordName = std::function<std::string(const model::RegisterSpec&, const model::Record&)>;
std::string findingText(const Finding& finding, const base::Texts& texts, const framework::Catalogue& catalogue,
                        const model::Snapshot& snapshot, const RecordName& recordName = {});

}  // namespace cw::analysis
