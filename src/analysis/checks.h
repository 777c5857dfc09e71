#pragma once
#include <array>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
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

/// What a check keeps from one run for the next, so that it need not read again what did not change.
struct CheckMemory {
    CheckMemory() = default;
    CheckMemory(const CheckMemory&) = delete;
    CheckMemory& operator=(const CheckMemory&) = delete;
    virtual ~CheckMemory() = default;
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
    /// Instead of run: gets what it returned when it ran before (null the first time). The findings must be those of
    /// a run without it.
    std::function<std::shared_ptr<const CheckMemory>(const CheckContext&, const CheckMemory* earlier,
                                                     std::vector<Finding>&)>
        runWith{};
};
std::span<const Check> checks();

/// Findings that several results share: an edit changes the list, not the thousands of findings in it.
class FindingList {
public:
    using Part = std::shared_ptr<const std::vector<Finding>>;
    FindingList() = default;
    /// The findings point into the parts.
    FindingList(std::vector<Part> parts, std::vector<const Finding*> findings)
        : m_parts(std::move(parts)), m_findings(std::move(findings)) {}

    std::size_t size() const { return m_findings.size(); }
    bool empty() const { return m_findings.empty(); }
    const Finding& operator[](std::size_t at) const { return *m_findings[at]; }
    const Finding& front() const { return *m_findings.front(); }

    class Iterator {
    public:
        using value_type = Finding;
        using reference = const Finding&;
        using pointer = const Finding*;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::forward_iterator_tag;
        Iterator() = default;
        explicit Iterator(const Finding* const* at) : m_at(at) {}
        reference operator*() const { return **m_at; }
        pointer operator->() const { return *m_at; }
        Iterator& operator++() {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return Iterator(m_at++); }
        friend bool operator==(const Iterator& a, const Iterator& b) = default;

    private:
        const Finding* const* m_at = nullptr;
    };
    Iterator begin() const { return Iterator(m_findings.data()); }
    Iterator end() const { return Iterator(m_findings.data() + m_findings.size()); }

private:
    std::vector<Part> m_parts;
    std::vector<const Finding*> m_findings;
};

/// What every check found, kept by check: a change reruns only the checks that read what changed, and shares the
/// rest. Nothing that the city accepts is taken away here, so accepting a finding reruns no check.
class CheckResults {
public:
    explicit CheckResults(const CheckContext& context);
    /// After a change: checks that read none of the changed registers keep their findings.
    CheckResults(const CheckContext& context, const CheckResults& earlier,
                 const std::vector<std::string_view>& changedRegisters);
    /// All findings but those that the city accepts, bad first.
    FindingList findings(const CheckContext& context) const;

private:
    /// In the check's own order, and by severity, so that making the list of all need not read each finding again.
    struct Sorted {
        explicit Sorted(std::vector<Finding> of);
        Sorted(const Sorted&) = delete;
        Sorted& operator=(const Sorted&) = delete;
        std::vector<Finding> findings;
        std::array<std::vector<const Finding*>, 3> bySeverity;
    };
    struct Found {
        std::shared_ptr<const Sorted> sorted;
        std::shared_ptr<const CheckMemory> memory;
    };
    static Found run(const Check& check, const CheckContext& context, const CheckMemory* earlier);
    std::vector<Found> m_byCheck;  ///< as checks()
    std::vector<double> m_limits;  ///< as thresholds()
};
/// The same in one step, for those who ask once.
FindingList runChecks(const CheckContext& context);
/// The finding in words. Arguments are put into the reader's language (written by checks/check_help.h): "#B5" an
/// item's title with code, "@register/id" a record's title, "@register" a register's title, "!2026-11-24" a day,
/// "!2027" a year, "$1200 TWD" an amount, "=1250" a share in basis points, "~register/field/choice" a choice,
/// "~register/field,field" labels of fields, "~register,register" titles of registers, "&…" a list, one a line.
/// Records are named by `recordName`; empty: by their titles.
using RecordName = std::function<std::string(const model::RegisterSpec&, const model::Record&)>;
std::string findingText(const Finding& finding, const base::Texts& texts, const framework::Catalogue& catalogue,
                        const model::Snapshot& snapshot, const RecordName& recordName = {});

}  // namespace cw::analysis
