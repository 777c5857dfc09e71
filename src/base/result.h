#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace cw::base {

enum class ErrorCode : int;  // the one table is in error_codes.h

/// What went wrong, without words: the sentence (in either language) comes from the code's row in error_codes.cpp,
/// with %1, %2 … replaced by args (file names, ids, values).
struct Error {
    ErrorCode code;
    std::vector<std::string> args;
};

/// Result of everything that fails in normal life. Exceptions stay inside store/sqlite and third-party calls.
template <class T>
using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

/// `return fail(ErrorCode::FileMissing, path);`
template <class... Args>
[[nodiscard]] Failure fail(ErrorCode code, Args&&... args) {
    return Failure(Error{code, {std::string(std::forward<Args>(args))...}});
}
/// Passes an error on to a caller that expects another value type.
template <class T>
[[nodiscard]] Failure passOn(const Result<T>& failed) {
    return Failure(failed.error());
}

}  // namespace cw::base
