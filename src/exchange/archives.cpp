#include "exchange/archives.h"

#include "base/os/module.h"

namespace cw::exchange {

using base::Result;

namespace {

constexpr const char* kModule = "citywright-workbooks";

/// A function of the module, which fills the result it is given.
template <class Value, class... Arguments>
Result<Value> ask(const char* function, const Arguments&... arguments) {
    using Function = void(const Arguments&..., Result<Value>&);
    const auto found = base::os::moduleFunctionAs<Function>(kModule, function);
    if (!found) return base::passOn(found);
    Result<Value> answer;
    (*found)(arguments..., answer);
    return answer;
}

}  // namespace

Result<WorkbookBytes> workbookBytes(Format format, const std::vector<Table>& tables,
                                    const std::vector<NoteSheet>& notes) {
    return ask<WorkbookBytes>("cwWorkbookBytes", format, tables, notes);
}

Result<std::string> zipBytes(const NamedFiles& files) {
    return ask<std::string>("cwZipBytes", files);
}

Result<ArchiveContent> readArchive(std::string_view bytes, const std::string& fileName) {
    return ask<ArchiveContent>("cwReadArchive", bytes, fileName);
}

}  // namespace cw::exchange
