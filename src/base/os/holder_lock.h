#pragma once
#include <optional>
#include <string>

#include "base/result.h"

namespace cw::base::os {

struct Holder {
    std::string user;
    std::string host;
    long pid = 0;
    std::string since;      ///< UTC
    std::string token;      ///< the session's id
    std::string started{};  ///< mark of the process's start, so that a reused pid is told apart; filled by take()
};

/// `.~lock.NAME#` beside the project: names who has it open. Stale when this host has no such process.
class HolderLock {
public:
    /// Takes the lock or fails with FileInUse(user, host, since). Where the folder cannot be written, the lock is
    /// "not held" and the caller goes on (a read-only folder cannot be saved to anyway).
    static Result<HolderLock> take(const std::string& target, const Holder& self);
    /// Confirmed takeover from another holder.
    static Result<HolderLock> takeOver(const std::string& target, const Holder& self);
    static std::optional<Holder> current(const std::string& target);
    static bool isStale(const Holder& holder);

    HolderLock() = default;
    HolderLock(HolderLock&& from) noexcept;
    HolderLock& operator=(HolderLock&& from) noexcept;
    ~HolderLock();  ///< releases
    bool held() const { return !m_path.empty(); }
    /// False when somebody took over since.
    bool stillOurs() const;
    void release();

private:
    std::string m_path;
    std::string m_token;
};

/// An flock()ed file that marks a session folder as alive; the lock dies with the process.
class SessionLock {
public:
    static Result<SessionLock> take(const std::string& folder);
    static bool isAlive(const std::string& folder);
    SessionLock() = default;
    SessionLock(SessionLock&& from) noexcept;
    SessionLock& operator=(SessionLock&& from) noexcept;
    ~SessionLock();

private:
    int m_fd = -1;
};

std::string userName();  ///< the operating system's name of the user
std::string hostName();
long processId();
bool processAlive(long pid);

}  // namespace cw::base::os
