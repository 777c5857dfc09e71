# cw_embed(TARGET NAMESPACE file…): turns files into constexpr bytes.
# Makes <NAMESPACE>.h in the target's binary dir with `std::string_view NAMESPACE(std::string_view name)`,
# which answers the bytes of the file of that name (empty when unknown), and `NAMESPACE_names()`.
function(cw_embed target name)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded)
    # The header does not depend on the files: written now, so that clang-tidy needs no build (./dev check).
    file(CONFIGURE OUTPUT ${out}/${name}.h @ONLY CONTENT [[
#pragma once
#include <span>
#include <string_view>
/// Bytes of the embedded file of that name; empty when there is none.
std::string_view @name@(std::string_view file);
/// Names of all embedded files, in order.
std::span<const std::string_view> @name@_names();
]])
    add_custom_command(
        OUTPUT ${out}/${name}.cpp
        COMMAND python3 ${CMAKE_SOURCE_DIR}/cmake/embed.py ${name} ${out} ${ARGN}
        DEPENDS ${CMAKE_SOURCE_DIR}/cmake/embed.py ${ARGN}
        VERBATIM)
    target_sources(${target} PRIVATE ${out}/${name}.cpp ${out}/${name}.h)
    target_include_directories(${target} PRIVATE ${out})
endfunction()
