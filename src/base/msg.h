#pragma once
/// Core texts are constants: English source text plus context and comment, extracted by lupdate through function
/// aliases (QT_TRANSLATE_NOOP3-like). No text is put together with +; arguments are %1, %2 …; %n is a count.

namespace cw::base {

struct Msg {
    const char* context = "";
    const char* source = "";
    const char* comment = nullptr;
    bool plural = false;
    constexpr bool empty() const { return source[0] == '\0'; }
};

}  // namespace cw::base

/// CW_TEXT("context", "English text") or CW_TEXT("context", "English text", "comment for translators")
#define CW_TEXT(context, ...) (::cw::base::Msg{context, __VA_ARGS__})
/// The same for a text with a count %n.
#define CW_TEXT_N(context, source, comment) (::cw::base::Msg{context, source, comment, true})
