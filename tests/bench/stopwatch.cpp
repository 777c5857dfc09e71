#include "bench/stopwatch.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

namespace cw::bench {

double percentile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

double median(std::vector<double> values) {
    return percentile(std::move(values), 0.5);
}

Row pairs(const std::string& what, double goal, int rounds, const std::function<double()>& ours,
          const std::function<double()>& floor) {
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < rounds; ++i) {
        b.push_back(floor());
        a.push_back(ours());
    }
    return {what, median(a), median(b), goal};
}

ProcessCost runProcess(const std::vector<std::string>& command, const std::vector<std::string>& environment) {
    int said[2];
    if (pipe2(said, O_CLOEXEC) != 0) return {};
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int null = open("/dev/null", O_RDWR);
        dup2(said[1], 1);
        dup2(null, 2);
        for (const auto& entry : environment) putenv(const_cast<char*>(entry.c_str()));
        std::vector<char*> args;
        for (const auto& part : command) args.push_back(const_cast<char*>(part.c_str()));
        args.push_back(nullptr);
        execv(args[0], args.data());
        _exit(127);
    }
    close(said[1]);
    char buffer[256];
    const bool spoke = read(said[0], buffer, sizeof buffer) > 0;
    const double wallMs = msSince(start);
    while (read(said[0], buffer, sizeof buffer) > 0) {
    }
    close(said[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const bool good = spoke && WIFEXITED(status);
    return {wallMs, static_cast<double>(usage.ru_maxrss) / 1024, good ? WEXITSTATUS(status) : -1};
}

}  // namespace cw::bench
