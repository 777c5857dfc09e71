#include "base/log.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <memory>
#include <string>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace cw::base::log {

namespace {

std::shared_ptr<spdlog::logger>& target() {
    static std::shared_ptr<spdlog::logger> logger;
    return logger;
}

void write(spdlog::level::level_enum level, std::string_view code, std::string_view id) {
    if (const auto& logger = target()) logger->log(level, "{} {}", code, id);
}

}  // namespace

void start(std::string_view folder) {
    constexpr std::size_t kMaxBytes = 1024 * 1024;
    constexpr std::size_t kFiles = 4;  // rotated ones beside the current: five in all
    try {
        const auto old = umask(0077);
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(std::string(folder) + "/citywright.log",
                                                                           kMaxBytes, kFiles);
        umask(old);
        target() = std::make_shared<spdlog::logger>("citywright", std::move(sink));
        target()->flush_on(spdlog::level::info);
    } catch (const spdlog::spdlog_ex&) {
        target().reset();  // a log that cannot be written never stops the program
    }
}

void info(std::string_view code, std::string_view id) {
    write(spdlog::level::info, code, id);
}
void warning(std::string_view code, std::string_view id) {
    write(spdlog::level::warn, code, id);
}
void error(std::string_view code, std::string_view id) {
    write(spdlog::level::err, code, id);
}

}  // namespace cw::base::log
