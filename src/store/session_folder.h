#pragma once
#include <optional>
#include <string>

#include "base/ids.h"
#include "base/os/atomic_file.h"
#include "base/os/holder_lock.h"
#include "base/result.h"
#include "store/project_file.h"

namespace cw::store {

/// What a session folder remembers of the user's file.
struct SessionNote {
    std::string kind;           ///< "window": offered for recovery; "edit": a command line's copy, never offered
    std::string path;           ///< empty: never saved
    base::os::FileStamp stamp;  ///< of the file as it was opened or last saved
    std::string sha256;
};

/// sessions/<uuid>/ in the state folder: working copy, save image, note and the lock that shows it is alive.
class SessionFolder {
public:
    static base::Result<SessionFolder> create(const Places& places, const SessionNote& note);
    /// Of a dead session.
    static base::Result<SessionFolder> adopt(const std::string& folder);

    const std::string& path() const { return m_path; }
    std::string id() const { return base::os::fileName(m_path); }
    std::string workPath() const { return m_path + "/work.citywright"; }
    std::string partPath() const { return m_path + "/work.part"; }  ///< the working copy while it is being copied
    std::string imagePath() const { return m_path + "/image.citywright"; }
    base::Result<void> writeNote(const SessionNote& note) const;
    void remove();

    static std::string root(const Places& places) { return places.stateFolder + "/sessions"; }
    /// Nothing when the note is missing or not ours.
    static std::optional<SessionNote> readNote(const std::string& folder);
    /// Removes dead folders that hold nothing to recover: private copies of command lines, and those whose process
    /// died while making them.
    static void clearDead(const Places& places);
    static std::vector<std::string> all(const Places& places);
    static bool isAlive(const Places& places, std::string_view id);

private:
    static bool isStillborn(const std::string& folder);
    std::string m_path;
    base::os::SessionLock m_lock;
};

}  // namespace cw::store
