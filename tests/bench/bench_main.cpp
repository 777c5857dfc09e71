#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string_view>

#include "bench/stopwatch.h"

/// Prints the ratios of design.md §8 that apply, each beside its floor, and appends them to out/bench-history.tsv.
/// cw_bench [rounds [start|store|exchange …]]; all groups unless named; exit 1 when a goal is missed.
int main(int argc, char** argv) {
    using namespace cw::bench;
    namespace fs = std::filesystem;
    const int rounds = argc > 1 ? std::max(3, std::atoi(argv[1])) : 11;
    const fs::path folder = fs::path(CW_BINARY_DIR) / "bench-work";
    fs::remove_all(folder);
    fs::create_directories(folder);

    struct Group {
        std::string_view name;
        std::vector<Row> (*rows)(const std::string& folder, int rounds);
    };
    constexpr Group kGroups[] = {{"start", startRows}, {"store", storeRows}, {"exchange", exchangeRows}};
    std::vector<Row> rows;
    for (const Group& group : kGroups) {
        const bool asked = argc <= 2 || std::find(argv + 2, argv + argc, group.name) != argv + argc;
        if (!asked) continue;
        for (auto& row : group.rows(folder.string(), rounds)) rows.push_back(std::move(row));
    }

    fs::create_directories(fs::path(CW_SOURCE_DIR) / "out");
    std::FILE* history = std::fopen((fs::path(CW_SOURCE_DIR) / "out/bench-history.tsv").c_str(), "a");
    std::printf("%-52s %12s %12s %8s %8s\n", "what", "ours", "floor", "ratio", "goal");
    bool missed = false;
    for (const auto& row : rows) {
        const double ratio = row.floor > 0 ? row.ours / row.floor : 0;
        missed |= !row.reached();
        if (row.floor > 0)
            std::printf("%-52s %9.2f %-2s %9.2f %-2s %8.2f %8.2f  %s\n", row.what.c_str(), row.ours, row.unit.c_str(),
                        row.floor, row.unit.c_str(), ratio, row.goal, row.reached() ? "" : "MISSED");
        else
            std::printf("%-52s %9.2f %-2s %12s %8s %5.0f %s  %s\n", row.what.c_str(), row.ours, row.unit.c_str(), "-",
                        "-", row.goal, row.unit.c_str(), row.reached() ? "" : "MISSED");
        if (history != nullptr)
            std::fprintf(history, "%lld\t%s\t%.3f\t%.3f\t%.3f\n", static_cast<long long>(std::time(nullptr)),
                         row.what.c_str(), row.ours, row.floor, ratio);
    }
    if (history != nullptr) std::fclose(history);
    fs::remove_all(folder);
    return missed ? 1 : 0;
}
