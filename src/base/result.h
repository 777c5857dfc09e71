#pragma once
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "base/language.h"
#include "base/msg.h"

namespace cw::base {

enum class ErrorCode : int;  // the one table is in error_codes.h

/// One argument of an error. `text` is what scripts and tests read: a path, a value, the id of a field or register;
/// it is the same in every language. What people know by words carries these too, and the sentence uses them.
struct Arg {
    std::string text;
    Msg words{};        ///< a field's label, a rule's sentence: translated with its own context
    Localized title{};  ///< of a record, as its user wrote it

    template <class Text>
    requires std::is_convertible_v<Text, std::string_view> Arg(Text&& plain)
        : text(std::string_view(plain)) {}  // NOLINT: a text is an argument
    Arg(const Msg& sentence) : text(sentence.source), words(sentence) {}
    Arg(std::string_view id, const Msg& label) : text(id), words(label) {}
    Arg(std::string_view id, Localized name) : text(id), title(std::move(name)) {}
    /// By what scripts read.
    friend bool operator==(const Arg& a, const Arg& b) { return a.text == b.text; }
};

/// What went wrong, without words: the sentence (in either language) comes from the code's row in error_codes.cpp,
/// with %1, %2 … replaced by args.
struct Error {
    ErrorCode code;
    std::vector<Arg> args;
};

/// Result of everything that fails in normal life. Exceptions stay inside store/sqlite and third-party calls.
template <class T>
using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

/// `return fail(ErrorCode::FileMissing, path);`
template <class... Args>
[[nodiscard]] Failure fail(ErrorCode code, Args&&... args) {
    return Failure(Error{code, {Arg(std::forward<Args>(args))...}});
}
/// Passes an error on to a caller that expects another value type.
template <class T>
[[nodiscard]] Failure passOn(const Result<T>& failed) {
    return Failure(failed.error());
}

}  // namespace cw::base
