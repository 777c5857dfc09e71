// Arbitrary bytes as each of the catalogue's files: refused or loaded, never a crash.
#include "support/files.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using cw::framework::Catalogue;
    static const std::string structure = cw::test::resource("framework/pas181/structure.json");
    static const std::string pages = cw::test::resource("framework/pas181/presentation.json");
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)Catalogue::load({text, pages, text, text});
    (void)Catalogue::load({structure, pages, text, text});
    return 0;
}
