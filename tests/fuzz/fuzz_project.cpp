// Arbitrary bytes as a project file: refused with an error or opened; never a crash or a hang, and the file
// unchanged.
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "base/ids.h"
#include "store/project_file.h"
#include "support/project.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace cw;
    static const std::string folder =
        std::filesystem::temp_directory_path() / ("cw-fuzz-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const std::string path = folder + "/input.citywright";
    if (std::FILE* file = std::fopen(path.c_str(), "wb")) {
        std::fwrite(data, 1, size, file);
        std::fclose(file);
    }
    store::ProjectFile::Setup setup;
    setup.places.stateFolder = folder + "/state";
    setup.environment = {std::shared_ptr<base::Clock>(base::systemClock()),
                         std::shared_ptr<base::IdSource>(base::randomIds()),
                         "fuzz",
                         {}};
    setup.migrations = &test::migrations();
    setup.catalogueId = "pas181 2014.1";
    if (auto opened = store::ProjectFile::open(setup, path)) {
        auto& project = (*opened)->project();
        while (project.nextUndo() && project.undo()) {
        }
        while (project.nextRedo() && project.redo()) {
        }
        (*opened)->discardChanges();
    }
    if (test::readAll(path) != std::string(reinterpret_cast<const char*>(data), size)) std::abort();
    return 0;
}
