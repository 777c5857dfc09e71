#pragma once
#include <string>

#include "base/result.h"
#include "report/document.h"

namespace cw::report {

/// One semantic file that loads nothing: language, headings, tables with scope, pictures as inline SVG with title and
/// description, style for screen and print. ExportEmpty when the document has no content.
base::Result<std::string> writeHtml(const Document& document);

/// A4 PDF with fonts embedded, a text layer that extracts as written, contents with page numbers and links,
/// bookmarks, header and footer. Needs a QGuiApplication. Internal or ExportEmpty when it did not come out whole.
base::Result<std::string> writePdf(const Document& document);

}  // namespace cw::report
