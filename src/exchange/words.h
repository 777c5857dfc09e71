#pragma once
#include "base/texts.h"

namespace cw::exchange {

/// The words of both languages: headings are written in one and understood in either.
struct Words {
    const base::Texts& english;
    const base::Texts& chinese;
    const base::Texts& in(base::Language language) const {
        return language == base::Language::En ? english : chinese;
    }
};

}  // namespace cw::exchange
