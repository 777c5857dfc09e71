#include "base/os/module.h"

#include <dlfcn.h>

#include <filesystem>
#include <map>
#include <mutex>
#include <string_view>

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
        void* module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
        using Version = const char*();
        auto* version = module == nullptr ? nullptr : reinterpret_cast<Version*>(dlsym(module, "cwModuleVersion"));
        if (version != nullptr && std::string_view(version()) == CITYWRIGHT_VERSION) return module;
        if (module != nullptr) dlclose(module);
        log::error("module-unfit", name);
    }
    return nullptr;
}

struct Modules {
    std::mutex mutex;
    std::map<std::string, void*> loaded;
};
Modules& modules() {
    static Modules all;
    return all;
}

}  // namespace

void bringsModule(const std::string& name) {
    auto& [mutex, loaded] = modules();
    const std::lock_guard lock(mutex);
    loaded[name] = dlopen(nullptr, RTLD_NOW);
}

Result<void*> moduleFunction(const std::string& name, const char* function) {
    auto& [mutex, loaded] = modules();
    const std::lock_guard lock(mutex);
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
