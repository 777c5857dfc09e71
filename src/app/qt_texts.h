#pragma once
#include <memory>
#include <string_view>

#include "base/texts.h"

class QTranslator;

namespace cw::app {

/// Texts of one language out of its compiled translation; what is not translated comes in the English source. Needs
/// no application object, so that --help starts nothing. Reading only, so any thread may use it.
class QtTexts final : public base::Texts {
public:
    /// `qm`: bytes of the .qm, which must outlive this; empty or broken ones leave the English source.
    QtTexts(base::Language language, std::string_view qm);
    ~QtTexts() override;
    /// To be installed in a window's application for tr().
    QTranslator& translator() const { return *m_translator; }

protected:
    std::string lookup(const base::Msg& msg, std::int64_t n) const override;

private:
    std::unique_ptr<QTranslator> m_translator;
};

}  // namespace cw::app
