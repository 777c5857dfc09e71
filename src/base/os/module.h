#pragma once
#include <string>

#include "base/result.h"

namespace cw::base::os {

/// A function of a module that lies beside the program, loaded when first asked for and kept to the end. Modules hold
/// what few runs need and what costs every start: libraries for PDF and spreadsheets bring a dozen others along.
///
/// `name` is the file's name without suffix; it is looked for in the program's own folder and in
/// ../lib/citywright beside it, nowhere else. ResourceMissing (name) when it is not there or does not fit.
Result<void*> moduleFunction(const std::string& name, const char* function);

template <class Function>
Result<Function*> moduleFunctionAs(const std::string& name, const char* function) {
    const auto found = moduleFunction(name, function);
    if (!found) return passOn(found);
    return reinterpret_cast<Function*>(*found);
}

}  // namespace cw::base::os
