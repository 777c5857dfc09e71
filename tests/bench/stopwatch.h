#pragma once
#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace cw::bench {

inline double msSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}
template <class F>
double timed(F&& f) {
    const auto start = std::chrono::steady_clock::now();
    f();
    return msSince(start);
}
double median(std::vector<double> values);
double percentile(std::vector<double> values, double share);

/// One line of the table: what, ours, floor, ratio, goal.
struct Row {
    std::string what;
    double ours = 0;
    double floor = 0;  ///< 0: the goal is absolute
    double goal = 0;   ///< ratio, or in the unit of `ours` when absolute
    std::string unit = "ms";
    bool reached() const { return floor > 0 ? ours / floor <= goal : ours <= goal; }
};

/// Interleaved pairs: floor, ours, floor, ours …; medians of `rounds`.
Row pairs(const std::string& what, double goal, int rounds, const std::function<double()>& ours,
          const std::function<double()>& floor);

struct ProcessCost {
    double wallMs = 0;  ///< from fork to its first word on standard output: both windows say when they are painted
    double peakMiB = 0;
    int exitCode = -1;
};
/// Runs a program to its end with these extra environment settings ("NAME=value"). exitCode −1: it said nothing.
ProcessCost runProcess(const std::vector<std::string>& command, const std::vector<std::string>& environment);

std::vector<Row> storeRows(const std::string& folder, int rounds);
std::vector<Row> exchangeRows(const std::string& folder, int rounds);
std::vector<Row> startRows(const std::string& folder, int rounds);

}  // namespace cw::bench
