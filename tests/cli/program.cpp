#include "cli/program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "support/files.h"

namespace fs = std::filesystem;

namespace cw::test {

namespace {

constexpr unsigned kNobody = 65534;

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (auto& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

/// Reads both pipes until they close; kills at the deadline.
void drain(int out, int err, pid_t child, const Start& start, Ran& ran) {
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    pollfd both[2]{{out, POLLIN, 0}, {err, POLLIN, 0}};
    bool killed = start.killAfterUs < 0;
    while (both[0].fd >= 0 || both[1].fd >= 0) {
        int wait = -1;
        if (!killed) {
            const auto left = start.killAfterUs -
                              std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin).count();
            if (left <= 0) {
                ::kill(child, SIGKILL);
                killed = true;
            } else if (left < 1000) {
                ::usleep(static_cast<unsigned>(left));
                continue;
            } else
                wait = static_cast<int>(left / 1000);
        }
        if (::poll(both, 2, wait) <= 0) continue;
        for (int i = 0; i < 2; ++i) {
            if (both[i].fd < 0 || both[i].revents == 0) continue;
            char buffer[65536];
            const auto got = ::read(both[i].fd, buffer, sizeof buffer);
            if (got <= 0)
                both[i].fd = -1;
            else
                (i == 0 ? ran.out : ran.err).append(buffer, static_cast<std::size_t>(got));
        }
    }
}

[[noreturn]] void become(const std::string& program, std::vector<std::string> arguments,
                         std::vector<std::string> environment, const std::string& folder, const Start& start, int out,
                         int err) {
    ::dup2(out, 1);
    ::dup2(err, 2);
    int gone[2];
    if (start.stdoutClosed && ::pipe2(gone, O_CLOEXEC) == 0) {
        ::close(gone[0]);
        ::dup2(gone[1], 1);
    }
    if (!start.stdoutTo.empty()) ::dup2(::open(start.stdoutTo.c_str(), O_WRONLY), 1);
    if (::chdir(folder.c_str()) != 0) ::_exit(126);
    if (start.asNobody && ::geteuid() == 0) {
        // Opened before root's powers go: the build may lie where nobody may not look.
        const int image = ::open(program.c_str(), O_RDONLY | O_CLOEXEC);
        if (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0) ::_exit(126);
        ::fexecve(image, pointers(arguments).data(), pointers(environment).data());
    }
    ::execve(program.c_str(), pointers(arguments).data(), pointers(environment).data());
    ::_exit(127);
}

}  // namespace

Home::Home() {
    std::string name = (fs::temp_directory_path() / "cw-cli-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("mkdtemp");
    m_folder = name;
}

Home::~Home() {
    std::error_code ignored;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder, ignored))
        if (entry.is_directory()) fs::permissions(entry.path(), fs::perms::owner_all, fs::perm_options::add, ignored);
    fs::remove_all(m_folder, ignored);
}

Ran Home::run(const std::string& program, const std::vector<std::string>& arguments, const Start& start) const {
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> environment{"PATH=/usr/bin:/bin", "DBUS_SESSION_BUS_ADDRESS=disabled:"};
    if (!start.environment.contains("HOME")) environment.push_back("HOME=" + m_folder);
    for (const auto& [name, value] : start.environment) environment.push_back(name + "=" + value);
    int out[2];
    int err[2];
    if (::pipe2(out, O_CLOEXEC) != 0 || ::pipe2(err, O_CLOEXEC) != 0) throw std::runtime_error("pipe");
    const pid_t child = ::fork();
    if (child == 0) become(program, std::move(words), std::move(environment), m_folder, start, out[1], err[1]);
    ::close(out[1]);
    ::close(err[1]);
    Ran ran;
    drain(out[0], err[0], child, start, ran);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(out[0]);
    ::close(err[0]);
    ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
}

Ran Home::cli(const std::vector<std::string>& arguments, const Start& start) const {
    return run(CW_CLI_PROGRAM, arguments, start);
}

std::string Home::ok(const std::vector<std::string>& arguments) const {
    Ran ran = cli(arguments);
    CAPTURE(arguments, ran.err);
    REQUIRE(ran.code == 0);
    REQUIRE(ran.err.empty());
    if (ran.out.ends_with('\n')) ran.out.pop_back();
    return ran.out;
}

std::map<std::string, std::string> Home::files() const {
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder))
        if (entry.is_regular_file())
            all.emplace(fs::relative(entry.path(), m_folder).string(), readAll(entry.path().string()));
    return all;
}

void write(const std::string& path, const std::string& bytes) {
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    if (!file.flush()) throw std::runtime_error("cannot write " + path);
}

std::string dense(const std::string& text) {
    std::string all;
    for (const char c : text)
        if (std::strchr(" \t\r\n\f", c) == nullptr || c == '\0') all += c;
    return all;
}

}  // namespace cw::test
