// Arbitrary bytes as an archive, and as the XML parts of a well-formed workbook: read or refused, never a crash.
#include <cstdlib>

#include "base/os/module.h"
#include "exchange/source.h"
#include "exchange/zip_archive.h"

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    cw::base::os::bringsModule("citywright-workbooks");
    // a fuzzer that finds no reader would find no fault either
    if (!cw::base::os::moduleFunction("citywright-workbooks", "cwReadArchive")) std::abort();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace cw;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto read = [](const std::string& file) {
        (void)exchange::readSource(file, {.fileName = "x"}, model::registry());
    };
    read("PK" + bytes);
    read(bytes);
    if (const auto ods = exchange::packed({{"content.xml", bytes}})) read(*ods);
    const std::string relations =
        "<Relationships><Relationship Id='i' Target='worksheets/sheet1.xml'/></Relationships>";
    const std::string book = "<workbook><sheets><sheet name='s' r:id='i'/></sheets></workbook>";
    if (const auto xlsx = exchange::packed({{"xl/workbook.xml", book},
                                            {"xl/_rels/workbook.xml.rels", relations},
                                            {"xl/styles.xml", bytes},
                                            {"xl/sharedStrings.xml", bytes},
                                            {"xl/worksheets/sheet1.xml", bytes}}))
        read(*xlsx);
    return 0;
}
