#include "app/qt_texts.h"

#include <QTranslator>
#include <algorithm>
#include <limits>

namespace cw::app {

QtTexts::QtTexts(base::Language language, std::string_view qm)
    : Texts(language), m_translator(std::make_unique<QTranslator>()) {
    if (qm.empty()) return;
    const auto* bytes = reinterpret_cast<const unsigned char*>(qm.data());
    if (!m_translator->load(bytes, static_cast<int>(qm.size()))) m_translator = std::make_unique<QTranslator>();
}

QtTexts::~QtTexts() = default;

std::string QtTexts::lookup(const base::Msg& msg, std::int64_t n) const {
    const std::int64_t most = std::numeric_limits<int>::max();
    const int count = msg.plural ? static_cast<int>(std::clamp<std::int64_t>(n, 0, most)) : -1;
    const QString found = m_translator->translate(msg.context, msg.source, msg.comment, count);
    if (!found.isEmpty()) return found.toStdString();
    std::string source = msg.source;
    // "%n item(s)" is the source form of a plural (as in base::EnglishTexts).
    for (auto at = source.find("(s)"); msg.plural && at != std::string::npos; at = source.find("(s)"))
        source.replace(at, 3, n == 1 ? "" : "s");
    return source;
}

}  // namespace cw::app
