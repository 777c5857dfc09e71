// Build tool: cw_make_sample SOURCE_FOLDER OUT STATE_FOLDER writes the example city through Project::execute, with
// seeded ids and a clock that stands at one day, so that the same sources give the same file.
#include <cstdio>

#include "app/composition.h"
#include "app/sample_reader.h"
#include "base/error_codes.h"

namespace {

using cw::app::SampleTable;
using cw::base::Result;
using cw::store::Edit;
using cw::store::Project;

constexpr std::uint64_t kSeed = 20261124;
constexpr const char* kDay = "2026-11-24T01:00:00Z";
constexpr int kSecondsApart = 60;
constexpr const char* kWho = "Citywright";

Result<void> writeRecords(Edit& edit, const SampleTable& table) {
    for (const auto& record : table.records) {
        const auto done = record.id.empty() ? edit.put(table.registerName, record.values)
                                            : edit.add(table.registerName, record.values, record.id);
        if (!done)
            return cw::base::fail(done.error().code, table.file + ", " + record.key,
                                  cw::base::EnglishTexts().error(done.error()));
    }
    return {};
}

Result<void> writeLater(Edit& edit, const SampleTable& table) {
    for (const auto& record : table.records) {
        if (record.later.empty()) continue;
        const auto failed = [&](const cw::base::Error& error) {
            return cw::base::fail(error.code, table.file + ", " + record.key, cw::base::EnglishTexts().error(error));
        };
        if (!record.id.empty()) {
            if (auto done = edit.set(table.registerName, record.id, record.later); !done) return failed(done.error());
            continue;
        }
        auto values = record.values;  // the key parts among them say which row
        values.insert(values.end(), record.later.begin(), record.later.end());
        if (auto done = edit.put(table.registerName, std::move(values)); !done) return failed(done.error());
    }
    return {};
}

cw::store::Label labelOf(const SampleTable& table) {
    const std::string count = std::to_string(table.records.size());
    if (table.registerName == "city_profile") return {"project.new", {}};
    if (!table.round.empty()) return {"rate.many", {table.round, count}};
    return {"record.add_many", {"@" + table.registerName, count}};
}

/// One command a register and a round, so that the history reads like the work it stands for; then one a register for
/// references that had to wait.
Result<void> fill(Project& project, const std::vector<SampleTable>& tables) {
    for (const auto& table : tables) {
        if (auto done = project.execute(labelOf(table), [&](Edit& edit) { return writeRecords(edit, table); }); !done)
            return cw::base::passOn(done);
    }
    const auto done = project.execute({"project.sample", {}}, [&](Edit& edit) -> Result<void> {
        for (const auto& table : tables)
            if (auto written = writeLater(edit, table); !written) return written;
        return {};
    });
    if (!done) return cw::base::passOn(done);
    return {};
}

int failed(const cw::base::Error& error) {
    std::string text(cw::base::errorRow(error.code).id);
    for (const auto& arg : error.args) text += ": " + arg.text;
    std::fprintf(stderr, "cw_make_sample: %s\n", text.c_str());
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "usage: cw_make_sample SOURCE_FOLDER OUT STATE_FOLDER\n");
        return 2;
    }
    cw::app::Composition made;
    auto setup = made.fullSetup();
    if (const auto catalogue = made.catalogue(); !catalogue) return failed(catalogue.error());
    setup.places.stateFolder = argv[3];
    setup.environment = {.clock = cw::base::fixedClock(kDay, kSecondsApart),
                         .ids = cw::base::seededIds(kSeed),
                         .who = kWho,
                         .itemFits = setup.environment.itemFits};
    const auto tables = cw::app::readSample(argv[1], *setup.environment.ids);
    if (!tables) return failed(tables.error());
    auto file = cw::store::ProjectFile::createNew(setup);
    if (!file) return failed(file.error());
    auto done = fill((*file)->project(), *tables);
    if (done) done = (*file)->saveAs(argv[2], true);
    (*file)->discardChanges();
    if (!done) return failed(done.error());
    return 0;
}
