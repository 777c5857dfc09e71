#include "faults/failing_calls.h"

#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>

namespace cw::test {

namespace {

bool g_armed = false;
Fault g_fault;
int g_seen = 0;

/// True when this call must fail now.
bool strikes(Call call) {
    if (!g_armed || (g_fault.call != call && (g_fault.call != Call::Any || call == Call::Read))) return false;
    const int index = g_seen++;
    if (index < g_fault.after || (index > g_fault.after && !g_fault.lasting)) return false;
    if (g_fault.error == 0) ::kill(::getpid(), SIGKILL);
    errno = g_fault.error;
    return true;
}

template <class F>
F* real(const char* name) {
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}

}  // namespace

void arm(const Fault& fault) {
    g_fault = fault;
    g_seen = 0;
    g_armed = true;
}

int disarm() {
    g_armed = false;
    return g_seen;
}

namespace {
template <class Do>
ssize_t written(size_t size, Do doIt) {
    if (!strikes(Call::Write)) return doIt(size);
    const int error = errno;
    if (g_fault.half && size > 1) static_cast<void>(doIt(size / 2));
    errno = error;
    return -1;
}
}  // namespace

extern "C" {
ssize_t write(int fd, const void* bytes, size_t size) {
    static auto* next = real<ssize_t(int, const void*, size_t)>("write");
    return written(size, [&](size_t n) { return next(fd, bytes, n); });
}
ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at) {
    static auto* next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return written(size, [&](size_t n) { return next(fd, bytes, n, at); });
}
ssize_t read(int fd, void* bytes, size_t size) {
    static auto* next = real<ssize_t(int, void*, size_t)>("read");
    return strikes(Call::Read) ? -1 : next(fd, bytes, size);
}
ssize_t pread64(int fd, void* bytes, size_t size, off64_t at) {
    static auto* next = real<ssize_t(int, void*, size_t, off64_t)>("pread64");
    return strikes(Call::Read) ? -1 : next(fd, bytes, size, at);
}
int fsync(int fd) {
    static auto* next = real<int(int)>("fsync");
    return strikes(Call::Sync) ? -1 : next(fd);
}
int fdatasync(int fd) {
    static auto* next = real<int(int)>("fdatasync");
    return strikes(Call::Sync) ? -1 : next(fd);
}
int rename(const char* from, const char* to) {
    static auto* next = real<int(const char*, const char*)>("rename");
    return strikes(Call::Rename) ? -1 : next(from, to);
}
int link(const char* from, const char* to) {
    static auto* next = real<int(const char*, const char*)>("link");
    return strikes(Call::Link) ? -1 : next(from, to);
}
}

}  // namespace cw::test
