#include "exchange/archives.h"

#include "base/os/module.h"
#include "exchange/workbooks_module.h"

namespace cw::exchange {

using base::Result;

namespace {

constexpr const char* kModule = "citywright-workbooks";

/// Asks a function of the module, which fills the result it is given. The declaration is the module's own.
template <class Value, class Function, class... Arguments>
Result<Value> ask(Function* /*declared*/, const char* name, const Arguments&... arguments) {
    const auto found = base::os::moduleFunctionAs<Function>(kModule, name);
    if (!found) return base::passOn(found);
    Result<Value> answer;
    (*found)(arguments..., answer);
    return answer;
}

}  // namespace

Result<WorkbookBytes> workbookBytes(Format format, const std::vector<Table>& tables,
                                    const std::vector<NoteSheet>& notes) {
    return ask<WorkbookBytes>(static_cast<decltype(&cwWorkbookBytes)>(nullptr), "cwWorkbookBytes", format, tables,
                              notes);
}

Result<std::string> zipBytes(const NamedFiles& files) {
    return ask<std::string>(static_cast<decltype(&cwZipBytes)>(nullptr), "cwZipBytes", files);
}

Result<ArchiveContent> readArchive(std::string_view bytes, const std::string& fileName) {
    return ask<ArchiveContent>(static_cast<decltype(&cwReadArchive)>(nullptr), "cwReadArchive", bytes, fileName);
}

}  // namespace cw::exchange
