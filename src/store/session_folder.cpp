#include "store/session_folder.h"

#include <unistd.h>
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>

#include "base/error_codes.h"
#include "store/json_text.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
namespace os = base::os;

namespace {

constexpr std::uint64_t kNoteLimit = 64 * 1024;

std::string notePath(const std::string& folder) {
    return folder + "/note.json";
}

/// What stands in a folder, as far as it can be read: the iterator's own ++ throws.
std::vector<std::filesystem::directory_entry> entriesOf(const std::string& folder) {
    std::vector<std::filesystem::directory_entry> entries;
    std::error_code error;
    std::filesystem::directory_iterator at(folder, error);
    for (const std::filesystem::directory_iterator end; !error && at != end; at.increment(error))
        entries.push_back(*at);
    return entries;
}

template <class Number>
Number numberOf(const std::map<std::string, std::string>& map, const std::string& key) {
    Number value{};
    const auto found = map.find(key);
    if (found != map.end()) std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
    return value;
}

}  // namespace

Result<SessionFolder> SessionFolder::create(const Places& places, const SessionNote& note) {
    if (auto made = os::makeFolder(root(places)); !made)
        return fail(ErrorCode::WorkingCopyFailed, root(places),
                    made.error().args.size() > 1 ? made.error().args[1] : base::Arg(""));
    SessionFolder folder;
    const auto ids = base::randomIds();
    // Somebody who clears up may take a folder that is just being made for a dead one: then make another.
    for (int tries = 0; folder.m_path.empty(); ++tries) {
        const std::string path = root(places) + "/" + ids->newId();
        if (os::exists(path)) continue;
        if (auto made = os::makeFolder(path); !made) return passOn(made);
        auto lock = os::SessionLock::take(path);
        if (!lock && tries > 8) return passOn(lock);
        if (!lock || !os::exists(path + "/lock")) continue;
        folder.m_path = path;
        folder.m_lock = std::move(*lock);
    }
    if (auto written = folder.writeNote(note); !written) {
        folder.remove();
        return passOn(written);
    }
    return folder;
}

Result<SessionFolder> SessionFolder::adopt(const std::string& path) {
    auto lock = os::SessionLock::take(path);
    if (!lock) return passOn(lock);
    SessionFolder folder;
    folder.m_path = path;
    folder.m_lock = std::move(*lock);
    return folder;
}

Result<void> SessionFolder::writeNote(const SessionNote& note) const {
    const std::map<std::string, std::string> map{
        {"format", "citywright.session"},
        {"kind", note.kind},
        {"path", note.path},
        {"size", std::to_string(note.stamp.size)},
        {"mtime_ns", std::to_string(note.stamp.mtimeNs)},
        {"inode", std::to_string(note.stamp.inode)},
        {"device", std::to_string(note.stamp.device)},
        {"sha256", note.sha256},
        {"application", CITYWRIGHT_VERSION},
    };
    os::PublishOptions options;
    options.sessionTag = id();
    options.durable = false;  // made durable with the working copy, before the first command
    auto published = os::publishBytes(toJson(map), notePath(m_path), options);
    if (!published) return passOn(published);
    return {};
}

void SessionFolder::remove() {
    if (m_path.empty()) return;
    // The note goes last but for the lock: whoever finds the folder half removed must still know that it may go.
    for (const auto& entry : entriesOf(m_path)) {
        const std::string name = entry.path().filename().string();
        if (name != "lock" && name != "note.json")
            static_cast<void>(os::removeFolder(entry.path().string()).has_value());
    }
    static_cast<void>(os::removeFolder(notePath(m_path)).has_value());
    static_cast<void>(os::removeFolder(m_path).has_value());
    m_lock = {};
    m_path.clear();
}

std::optional<SessionNote> SessionFolder::readNote(const std::string& folder) {
    const auto text = os::readFile(notePath(folder), kNoteLimit);
    if (!text) return std::nullopt;
    auto map = mapFromJson(*text);
    if (!map || (*map)["format"] != "citywright.session") return std::nullopt;
    SessionNote note;
    note.kind = (*map)["kind"];
    note.path = (*map)["path"];
    note.sha256 = (*map)["sha256"];
    note.stamp.size = numberOf<std::uint64_t>(*map, "size");
    note.stamp.mtimeNs = numberOf<std::int64_t>(*map, "mtime_ns");
    note.stamp.inode = numberOf<std::uint64_t>(*map, "inode");
    note.stamp.device = numberOf<std::uint64_t>(*map, "device");
    return note;
}

bool SessionFolder::isStillborn(const std::string& folder) {
    for (const auto& entry : entriesOf(folder)) {
        const std::string name = entry.path().filename().string();
        if (name != "lock" && !(name.starts_with(".note.json.") && name.ends_with(".tmp"))) return false;
    }
    return true;
}

void SessionFolder::clearDead(const Places& places) {
    for (const std::string& folder : all(places)) {
        const auto note = readNote(folder);
        const bool worthless = note ? note->kind == "edit" : isStillborn(folder);
        if (!worthless || os::SessionLock::isAlive(folder)) continue;
        if (auto session = adopt(folder); session && (note || isStillborn(folder))) session->remove();
    }
}

std::vector<std::string> SessionFolder::all(const Places& places) {
    std::vector<std::string> folders;
    std::error_code ignored;
    for (const auto& entry : entriesOf(root(places)))
        if (base::isUuid(entry.path().filename().string()) && entry.is_directory(ignored))
            folders.push_back(entry.path().string());
    std::ranges::sort(folders);
    return folders;
}

bool SessionFolder::isAlive(const Places& places, std::string_view id) {
    return os::SessionLock::isAlive(root(places) + "/" + std::string(id));
}

}  // namespace cw::store
