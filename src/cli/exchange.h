#pragma once
#include "cli/context.h"
#include "exchange/words.h"

namespace cw::cli {

/// The words of both languages for headings and choices.
inline exchange::Words wordsOf(const Context& context) {
    return {context.services().texts(base::Language::En), context.services().texts(base::Language::ZhTw)};
}

}  // namespace cw::cli
