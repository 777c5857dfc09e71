#include <unicode/unistr.h>

#include <memory>

#include "bench/stopwatch.h"
#include "commands/import_rows.h"
#include "exchange/encoding.h"
#include "exchange/exporter.h"
#include "exchange/source.h"
#include "support/many_rows.h"
#include "support/project.h"

namespace cw::bench {

using test::must;

namespace {

constexpr double kImportMs = 2000;  ///< issue 3: 5,000 rows with the wrong ones listed
constexpr std::size_t kRecords = 50'000;

const base::EnglishTexts kEnglish;
const exchange::Words kWords{kEnglish, kEnglish};

std::string utf16(const std::string& text) {
    const auto wide = icu::UnicodeString::fromUTF8(text);
    std::string bytes = "\xFF\xFE";
    for (int i = 0; i < wide.length(); ++i) {
        bytes += static_cast<char>(wide[i] & 0xFF);
        bytes += static_cast<char>(wide[i] >> 8);
    }
    return bytes;
}

store::ProjectFile::Setup setupIn(const std::string& folder) {
    store::ProjectFile::Setup setup;
    setup.places.stateFolder = folder + "/exchange-state";
    setup.environment.clock = base::systemClock();
    setup.environment.ids = base::randomIds();
    setup.environment.who = "bench";
    setup.environment.itemFits = analysis::itemFits(test::catalogue());
    setup.migrations = &test::migrations();
    setup.catalogueId = test::catalogue().idAndVersion();
    return setup;
}

/// From the file's bytes to the durable records, wrong rows listed and left out.
double importInto(const store::ProjectFile::Setup& setup, const std::string& bytes) {
    auto file = must(store::ProjectFile::createNew(setup));
    const int needs = file->project().snapshot().registry().index("needs");
    std::size_t bad = 0;
    const double ms = timed([&] {
        const auto source = must(exchange::readSource(bytes, {.fileName = "rows.csv"}, model::registry()));
        const auto plan = must(exchange::planImport(file->project().snapshot(), source,
                                                    {.registerIndex = needs, .itemFits = setup.environment.itemFits},
                                                    kWords, *setup.environment.ids));
        bad = plan.count(exchange::RowState::Bad);
        must(commands::importRows(file->project(), plan, {.skipBadRows = true}));
    });
    const bool right =
        bad == test::kManyBadRows && file->project().snapshot().table(needs).size() ==
                                         static_cast<std::size_t>(test::kManyRows - test::kManyBadRows);
    file->discardChanges();
    if (!right) throw std::runtime_error("import of many rows");
    return ms;
}

Row importRow(const std::string& what, const store::ProjectFile::Setup& setup, const std::string& bytes, int rounds) {
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) times.push_back(importInto(setup, bytes));
    return {what, median(times), 0, kImportMs};
}

/// The sample city so many times over that it has the records; copies refer to what the first ones refer to.
model::Snapshot manyCities(const model::Snapshot& city) {
    const auto ids = base::seededIds(50'000);
    const std::size_t times = kRecords / city.recordCount();
    model::Snapshot many = city;
    for (int index = 0; index < city.registry().count(); ++index) {
        std::vector<model::RecordPtr> records;
        for (std::size_t i = 0; i < times; ++i)
            for (const auto& record : city.table(index)) {
                auto copy = std::make_shared<model::Record>(record);
                if (i != 0) copy->id = ids->newId();
                records.push_back(std::move(copy));
            }
        many = many.withTable(index, model::Table(std::move(records)));
    }
    return many;
}

Row exportRow(const std::string& what, exchange::Format format, const model::Snapshot& city, int rounds) {
    std::vector<int> all(static_cast<std::size_t>(city.registry().count()));
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<int>(i);
    const auto exported = [&](bool computed) {
        return timed([&] {
            must(exchange::exportRegisters(city, all, {.format = format, .table = {.computed = computed}}, kWords));
        });
    };
    return pairs(
        what, 1.2, rounds, [&] { return exported(true); }, [&] { return exported(false); });
}

}  // namespace

std::vector<Row> exchangeRows(const std::string& folder, int rounds) {
    const auto setup = setupIn(folder);
    std::vector<Row> rows;
    rows.push_back(importRow("import 5,000 rows of Big5, 5 wrong", setup,
                             exchange::toBig5(test::manyRows("title.zh_TW,weight,date,source", ',', "survey")).bytes,
                             rounds));
    rows.push_back(importRow("import 5,000 rows of Excel's UTF-16, 5 wrong", setup,
                             utf16(test::manyRows("title.zh_TW\tweight\tdate\tsource", '\t', "survey")), rounds));
    const auto city =
        manyCities(must(store::ProjectFile::read(setup, std::string(CW_BINARY_DIR) + "/harbour.citywright")));
    constexpr int kExports = 3;
    rows.push_back(
        exportRow("export 50,000 records as CSV; without computed", exchange::Format::Csv, city, kExports));
    rows.push_back(
        exportRow("export 50,000 records as XLSX; without computed", exchange::Format::Xlsx, city, kExports));
    return rows;
}

}  // namespace cw::bench
