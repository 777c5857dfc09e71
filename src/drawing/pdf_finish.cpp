#include "drawing/pdf_finish.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/os/module.h"

namespace cw::drawing {

void DrawnText::add(const QString& text, bool bold) {
    for (const char32_t c : text.toStdU32String()) {
        m_characters.insert(c);
        if (c <= 0xFFFF) continue;
        auto& seen = m_beyondBmp[bold ? 1 : 0];
        if (std::find(seen.begin(), seen.end(), c) == seen.end()) seen.push_back(c);
    }
}

base::Result<std::string> finishPdf(const std::string& bytes, const PdfExtras& extras) {
    if (bytes.empty()) return base::fail(base::ErrorCode::ExportEmpty, "PDF");
    using Finish = void(const std::string&, const PdfExtras&, base::Result<std::string>&);
    const auto finish = base::os::moduleFunctionAs<Finish>("citywright-pdf", "cwFinishPdf");
    if (!finish) return base::passOn(finish);
    base::Result<std::string> finished;
    (*finish)(bytes, extras, finished);
    return finished;
}

std::string bcp47(base::Language language) {
    return language == base::Language::En ? "en" : "zh-Hant-TW";
}

}  // namespace cw::drawing
