# cw_embed(TARGET NAMESPACE file…): turns files into constexpr bytes.
# Makes <NAMESPACE>.h in the target's binary dir with `std::string_view NAMESPACE(std::string_view name)`,
# which answers the bytes of the file of that name (empty when unknown), and `NAMESPACE_names()`.
function(cw_embed target name)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded)
    add_custom_command(
        OUTPUT ${out}/${name}.h ${out}/${name}.cpp
        COMMAND python3 ${CMAKE_SOURCE_DIR}/cmake/embed.py ${name} ${out} ${ARGN}
        DEPENDS ${CMAKE_SOURCE_DIR}/cmake/embed.py ${ARGN}
        VERBATIM)
    target_sources(${target} PRIVATE ${out}/${name}.cpp ${out}/${name}.h)
    target_include_directories(${target} PRIVATE ${out})
endfunction()
