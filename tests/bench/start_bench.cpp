#include <filesystem>

#include "bench/stopwatch.h"

namespace cw::bench {

namespace fs = std::filesystem;

std::vector<Row> startRows(const std::string& folder, int rounds) {
    const std::string bin = std::string(CW_BINARY_DIR) + "/bin/";
    const std::string sample = std::string(CW_BINARY_DIR) + "/harbour.citywright";
    // A copy, so that a lock or a backup never lands beside the build's sample.
    const std::string project = folder + "/harbour.citywright";
    fs::copy_file(sample, project, fs::copy_options::overwrite_existing);
    const std::vector<std::string> environment{
        "QT_QPA_PLATFORM=offscreen", "DBUS_SESSION_BUS_ADDRESS=disabled:", "HOME=" + folder,
        "XDG_STATE_HOME=" + folder + "/state", "XDG_CONFIG_HOME=" + folder + "/config"};
    std::vector<double> memoryFloor;
    std::vector<double> memoryOurs;
    const auto floor = [&] {
        const auto cost = runProcess({bin + "cw_bench_floor"}, environment);
        memoryFloor.push_back(cost.peakMiB);
        return cost.wallMs;
    };
    for (int i = 0; i < 2; ++i) {  // warm the caches of both
        floor();
        runProcess({bin + "citywright", "--quit-after-first-paint", project}, environment);
    }
    memoryFloor.clear();
    std::vector<Row> rows;
    rows.push_back(pairs(
        "start to first painted frame", 1.5, rounds,
        [&] {
            return runProcess({bin + "citywright", "--quit-after-first-paint"}, environment).wallMs;
        },
        floor));
    rows.push_back(pairs(
        "start to the sample's overview painted", 2.5, rounds,
        [&] {
            const auto cost = runProcess({bin + "citywright", "--quit-after-first-paint", project}, environment);
            memoryOurs.push_back(cost.peakMiB);
            return cost.exitCode == 0 ? cost.wallMs : 1e9;
        },
        floor));
    rows.push_back({"memory with the sample open", median(memoryOurs), median(memoryFloor), 2.0, "MB"});
    return rows;
}

}  // namespace cw::bench
