#pragma once
#include <string>

#include "base/result.h"

namespace cw::base::os {

/// A function of a module that lies beside the program, loaded when first asked for and kept to the end. Modules hold
/// what few runs need and what costs every start: libraries for PDF and spreadsheets bring a dozen others along.
///
/// `name` is the file's name without suffix; it is looked for in the program's own folder and in
/// ../lib/citywright beside it, nowhere else. ResourceMissing (name) when it is not there or does not fit: it must be
/// of this version (CW_MODULE), for types of ours cross its boundary.
Result<void*> moduleFunction(const std::string& name, const char* function);

/// From now on the functions of that module are the program's own, which exports them: the fuzzers link its code,
/// because their sanitizers must see it from the start.
void bringsModule(const std::string& name);

/// Stands once in each module.
#define CW_MODULE                              \
    extern "C" const char* cwModuleVersion();  \
    extern "C" const char* cwModuleVersion() { \
        return CITYWRIGHT_VERSION;             \
    }

template <class Function>
Result<Function*> moduleFunctionAs(const std::string& name, const char* function) {
    const auto found = moduleFunction(name, function);
    if (!found) return passOn(found);
    return reinterpret_cast<Function*>(*found);
}

}  // namespace cw::base::os
