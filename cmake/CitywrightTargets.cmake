# One interface target carries every flag of the house; cw_add_layer() makes a layer's static library with its
# precompiled header. Link PRIVATE unless a public header needs the dependency.
add_library(cw_flags INTERFACE)
target_compile_options(cw_flags INTERFACE
    -Wall -Wextra -Wpedantic $<$<CXX_COMPILER_ID:GNU>:-Werror> -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wconversion -Wno-sign-conversion -Wunused
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)  # lets ccache see the precompiled header
# g++ 12 reports these falsely when it inlines std::string and std::vector; the dev preset keeps them.
target_compile_options(cw_flags INTERFACE $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:
    -Wno-nonnull -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds -Wno-restrict
    -Wno-maybe-uninitialized -Wno-dangling-pointer>)
target_compile_definitions(cw_flags INTERFACE
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
    QT_NO_CAST_FROM_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    CITYWRIGHT_VERSION="${PROJECT_VERSION}")
target_include_directories(cw_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)

if(CW_SANITIZE)
    target_compile_options(cw_flags INTERFACE -fsanitize=${CW_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(cw_flags INTERFACE -fsanitize=${CW_SANITIZE})
endif()
if(CW_FUZZ)  # counters for the fuzzer in every layer; the targets themselves link its main (tests/fuzz)
    target_compile_options(cw_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(CW_COVERAGE)
    target_compile_options(cw_flags INTERFACE --coverage)
    target_link_options(cw_flags INTERFACE --coverage)
endif()
find_program(CW_MOLD mold)
if(CW_MOLD AND NOT CW_SANITIZE)
    target_link_options(cw_flags INTERFACE -fuse-ld=mold)
endif()

# cw_add_layer(NAME SOURCES… ) → static library cw_NAME
function(cw_add_layer name)
    add_library(cw_${name} STATIC ${ARGN})
    target_link_libraries(cw_${name} PUBLIC cw_flags)
endfunction()

# cw_add_module(NAME SOURCES…) → NAME.so beside the programs, loaded when needed (base/os/module.h)
function(cw_add_module name)
    add_library(${name} MODULE ${ARGN})
    target_link_libraries(${name} PRIVATE cw_flags)
    set_target_properties(${name} PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
    install(TARGETS ${name} LIBRARY DESTINATION lib/citywright)
endfunction()
