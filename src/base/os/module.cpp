#include "base/os/module.h"

#include <dlfcn.h>

#include <filesystem>
#include <map>
#include <mutex>

#include "base/error_codes.h"
#include "base/log.h"

namespace cw::base::os {

namespace fs = std::filesystem;

namespace {

void* load(const std::string& name) {
    if (name.find('/') != std::string::npos) return nullptr;
    std::error_code error;
    const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
    if (error) return nullptr;
    for (const fs::path& place : {folder, folder.parent_path() / "lib" / "citywright"}) {
        const fs::path file = place / (name + ".so");
        if (!fs::exists(file, error)) continue;
        if (void* module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL)) return module;
        log::error("module-unfit", name);
    }
    return nullptr;
}

}  // namespace

Result<void*> moduleFunction(const std::string& name, const char* function) {
    static std::mutex mutex;
    static std::map<std::string, void*> loaded;
    const std::lock_guard lock(mutex);
    // A program may bring the code itself, as the fuzzers do, whose sanitizers must see it from the start.
    if (void* own = dlsym(RTLD_DEFAULT, function)) return own;
    auto [it, isNew] = loaded.try_emplace(name, nullptr);
    if (isNew) it->second = load(name);
    if (it->second == nullptr) {
        loaded.erase(it);
        return fail(ErrorCode::ResourceMissing, name);
    }
    void* found = dlsym(it->second, function);
    if (found == nullptr) return fail(ErrorCode::ResourceMissing, name);
    return found;
}

}  // namespace cw::base::os
