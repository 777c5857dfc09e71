// Arbitrary bytes as a CSV or JSON file: any encoding, separator and rows give a plan or an error, never a crash; and
// the guard against formulas is undone exactly.
#include <cstdlib>

#include "exchange/cell_text.h"
#include "exchange/import_plan.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace cw;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string text(bytes);
    if (exchange::unguarded(exchange::guarded(text)) != text) std::abort();
    if (exchange::unguardedMark(exchange::guardedMark(text)) != text) std::abort();
    exchange::listEntries(bytes);
    static const base::EnglishTexts texts;
    static const model::Snapshot empty;
    for (const char* name : {"x.csv", "x.json"}) {
        const auto source = exchange::readSource(bytes, {.fileName = name}, model::registry());
        if (!source) continue;
        // every register in turn: all of them for each input would leave little time for inputs
        static int turn = 0;
        const int next = turn++ % model::registry().count();
        for (const int index : {-1, model::registry().index("people"), next}) {
            const auto ids = base::seededIds(1);
            (void)exchange::planImport(empty, *source, {.registerIndex = index}, {texts, texts}, *ids);
        }
    }
    return 0;
}
