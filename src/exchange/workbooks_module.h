#pragma once
#include "exchange/archives.h"

/// The functions of the module citywright-workbooks, declared once for both sides (archives.cpp asks, the module
/// answers into its last argument).
namespace cw::exchange {

extern "C" {
void cwWorkbookBytes(const Format& format, const std::vector<Table>& tables, const std::vector<NoteSheet>& notes,
                     base::Result<WorkbookBytes>& answer);
void cwZipBytes(const NamedFiles& files, base::Result<std::string>& answer);
void cwReadArchive(const std::string_view& bytes, const std::string& fileName, base::Result<ArchiveContent>& answer);
}

}  // namespace cw::exchange
