#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;

TEST_CASE("A command changes the snapshot, undo takes it back, redo brings it again") {
    const TemporaryFolder folder;
    const auto setup = setupIn(folder);
    auto file = must(store::ProjectFile::createNew(setup));
    auto& project = file->project();
    const std::string empty = project.dump();
    fillSmall(project);
    const std::string filled = project.dump();
    CHECK(empty.empty());
    CHECK(filled.find("name.zh_tw=港灣市") != std::string::npos);

    CHECK(must(project.undo()).changed);
    CHECK(project.dump() == empty);
    CHECK(must(project.redo()).changed);
    CHECK(project.dump() == filled);
    CHECK(project.redo().error().code == base::ErrorCode::NothingToRedo);
    CHECK(must(project.history()).size() == 3);

    must(file->saveAs(folder / "a.citywright"));
    CHECK_FALSE(file->isModified());
    const auto snapshot = must(store::ProjectFile::read(setup, folder / "a.citywright"));
    CHECK(snapshot.sameAs(project.snapshot()));
}
