#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;
using base::Result;
using namespace std::chrono_literals;

namespace {

struct Scene {
    TemporaryFolder folder;
    store::ProjectFile::Setup setup = setupIn(folder);
    std::unique_ptr<store::ProjectFile> file = must(store::ProjectFile::createNew(setup));
    store::Project& project = file->project();
    std::shared_ptr<base::IdSource> ids = base::seededIds(9);

    Scene() { fillSmall(project); }
    ~Scene() { file->discardChanges(); }

    store::Environment environment() const {
        auto own = setup.environment;
        own.ids = ids;
        return own;
    }
    /// Parts that add districts; each later one also changes a record of the one before.
    std::vector<store::Project::Work> works(int parts, int rows) {
        std::vector<store::Project::Work> all;
        auto last = std::make_shared<std::string>();
        for (int p = 0; p < parts; ++p)
            all.emplace_back([=](store::Edit& edit) -> Result<void> {
                if (!last->empty())
                    if (auto set = edit.set("districts", *last, {{"name", base::Localized{"Again", ""}}}); !set)
                        return set;
                for (int i = 0; i < rows; ++i) {
                    auto added = edit.add("districts", {{"name", base::Localized{"D" + std::to_string(i), ""}}});
                    if (!added) return base::passOn(added);
                    *last = *added;
                }
                return {};
            });
        return all;
    }
    store::Prepared prepared(int parts, int rows) {
        return must(store::prepare(project.snapshot(), environment(), works(parts, rows)));
    }
    /// Steps of no time: one row each.
    int finish(store::Done* done = nullptr) {
        for (int steps = 1;; ++steps) {
            const auto answer = must(project.proceed(0ms));
            if (!answer) continue;
            if (done) *done = *answer;
            return steps;
        }
    }
};

}  // namespace

TEST_CASE("A command in steps comes to the same as one at once") {
    Scene stepped, whole;
    int told = 0;
    const auto listener = stepped.project.onChanged([&](const model::ChangeSet&, std::uint64_t) { ++told; });
    const std::string before = stepped.project.dump();
    must(stepped.project.begin({"import.table", {"@districts", "20"}}, stepped.prepared(3, 20),
                               store::EntryKind::Import));
    CHECK(told == 0);
    store::Done done;
    const int steps = stepped.finish(&done);
    CHECK(steps > 100);  // 62 rows, written and noted
    CHECK(told == 1);
    CHECK(done.changes.size() == 60);
    CHECK(stepped.project.percentDone() == 0);

    std::vector<store::Project::Work> works;
    auto environment = whole.environment();
    const auto prepared = must(store::prepare(whole.project.snapshot(), environment, whole.works(3, 20)));
    REQUIRE(prepared.parts.size() == 3);
    for (const auto& part : prepared.parts)
        works.emplace_back([&](store::Edit& edit) -> Result<void> {
            for (const auto& change : part) {
                store::FieldValues values;
                const auto& spec = edit.snapshot().registry()[change.registerIndex];
                for (std::size_t i = 0; i < spec.fields.size(); ++i)
                    values.push_back({spec.fields[i].id, change.after->values[i]});
                auto made = change.before ? Result<std::string>(change.id)
                                          : edit.add(spec.name, std::move(values), change.id);
                if (change.before)
                    if (auto set = edit.set(spec.name, change.id, std::move(values)); !set) return set;
                if (!made) return base::passOn(made);
            }
            return {};
        });
    must(whole.project.executeParts({"import.table", {"@districts", "20"}}, works, store::EntryKind::Import));
    CHECK(stepped.project.dump() == whole.project.dump());
    const auto a = must(stepped.project.history()), b = must(whole.project.history());
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        CHECK(a[i].kind == b[i].kind);
        CHECK(a[i].batch.empty() == b[i].batch.empty());
    }
    const std::string after = stepped.project.dump();
    must(stepped.project.undo());
    CHECK(stepped.project.dump() == before);
    must(stepped.project.redo());
    CHECK(stepped.project.dump() == after);
    const std::string path = stepped.folder / "out.citywright";
    must(stepped.file->saveAs(path));
    must(store::ProjectFile::verify(stepped.setup, path));
}

TEST_CASE("While the steps run nothing is seen of them and nothing comes in between") {
    Scene scene;
    auto& project = scene.project;
    const std::string before = project.dump();
    const auto revision = project.revision();
    const auto length = must(project.history()).size();
    must(project.begin({"import.file", {"x.csv"}}, scene.prepared(2, 10), store::EntryKind::Import));
    for (int i = 0; i < 30; ++i) REQUIRE_FALSE(must(project.proceed(0ms)));
    CHECK(project.percentDone() > 0);
    CHECK(project.dump() == before);
    CHECK(project.revision() == revision);
    const auto nothing = [](store::Edit&) { return Result<void>(); };
    CHECK(project.execute({"record.add", {}}, nothing).error().code == ErrorCode::Busy);
    CHECK(project.undo().error().code == ErrorCode::Busy);
    CHECK(project.redo().error().code == ErrorCode::Busy);
    CHECK(project.erase("people", "x").error().code == ErrorCode::Busy);
    CHECK(project.addVersion("v").error().code == ErrorCode::Busy);
    CHECK(project.begin({"import.file", {}}, scene.prepared(1, 1), store::EntryKind::Import).error().code ==
          ErrorCode::Busy);
    // a save takes what is committed
    const std::string path = scene.folder / "meanwhile.citywright";
    must(scene.file->saveAs(path));
    CHECK(must(store::ProjectFile::openCopy(scene.setup, path))->project().dump() == before);

    project.abandon();
    CHECK(project.dump() == before);
    CHECK(must(project.history()).size() == length);
    CHECK(project.proceed(0ms).error().code == ErrorCode::Internal);
    must(project.begin({"import.file", {"x.csv"}}, scene.prepared(2, 10), store::EntryKind::Import));
    scene.finish();
    CHECK(must(project.history()).size() == length + 2);
    must(scene.file->saveAs(path));
    must(store::ProjectFile::verify(scene.setup, path));
}

TEST_CASE("What was prepared for another state is refused, and what does not hold is refused when prepared") {
    Scene scene;
    auto prepared = scene.prepared(1, 3);
    must(scene.project.execute({"record.add", {"@districts", "x"}}, [](store::Edit& edit) -> Result<void> {
        auto added = edit.add("districts", {{"name", base::Localized{"North", ""}}});
        return added ? Result<void>{} : Result<void>(base::passOn(added));
    }));
    const std::string before = scene.project.dump();
    CHECK(scene.project.begin({"import.file", {}}, prepared, store::EntryKind::Import).error().code ==
          ErrorCode::Busy);
    CHECK(scene.project.dump() == before);
    const auto prepare = [&](const store::Project::Work& work, const std::function<bool()>& cancelled = {}) {
        return store::prepare(scene.project.snapshot(), scene.environment(), {work}, cancelled);
    };
    const auto bad = [](store::Edit& edit) -> Result<void> {
        auto added = edit.add("districts", {});
        return added ? Result<void>{} : Result<void>(base::passOn(added));
    };
    CHECK(prepare(bad).error().code == ErrorCode::FieldRequired);
    const auto attach = [](store::Edit& edit) -> Result<void> {
        auto there = edit.attach("bytes", "a.txt");
        return there ? Result<void>{} : Result<void>(base::passOn(there));
    };
    CHECK(prepare(attach).error().code == ErrorCode::Internal);
    CHECK(prepare(bad, [] { return true; }).error().code == ErrorCode::Cancelled);
    // no change: no trace
    const auto nothing = must(prepare([](store::Edit&) { return Result<void>(); }));
    must(scene.project.begin({"import.file", {}}, nothing, store::EntryKind::Import));
    CHECK_FALSE(must(scene.project.proceed(0ms))->changed);
    CHECK(scene.project.dump() == before);
    // an attachment that the project does not hold
    const auto file = must(prepare([](store::Edit& edit) -> Result<void> {
        auto added = edit.add("evidence",
                              {{"title", base::Localized{"Plan", ""}}, {"file", std::string(64, 'a') + "/plan.pdf"}});
        return added ? Result<void>{} : Result<void>(base::passOn(added));
    }));
    must(scene.project.begin({"import.file", {}}, file, store::EntryKind::Import));
    CHECK(scene.project.proceed(1000ms).error().code == ErrorCode::ValueRefused);
    CHECK(scene.project.dump() == before);
    must(scene.project.execute({"record.add", {"@districts", "x"}}, [](store::Edit& edit) -> Result<void> {
        auto added = edit.add("districts", {{"name", base::Localized{"South", ""}}});
        return added ? Result<void>{} : Result<void>(base::passOn(added));
    }));
}

TEST_CASE("A project that is closed while steps run keeps what was there before") {
    Scene scene;
    const std::string path = scene.folder / "plan.citywright";
    must(scene.file->saveAs(path));
    const std::string before = scene.project.dump();
    must(scene.project.begin({"import.file", {}}, scene.prepared(2, 10), store::EntryKind::Import));
    for (int i = 0; i < 30; ++i) REQUIRE_FALSE(must(scene.project.proceed(0ms)));
    scene.file.reset();
    CHECK(store::ProjectFile::recoverable(scene.setup.places).empty());
    scene.file = must(store::ProjectFile::open(scene.setup, path));
    CHECK(scene.file->project().dump() == before);
}

namespace {

base::Result<void> addDistrict(store::Project& project, const std::string& name) {
    auto done = project.execute({"record.add", {"@districts", name}}, [&](store::Edit& edit) -> Result<void> {
        auto added = edit.add("districts", {{"name", base::Localized{name, ""}}});
        return added ? Result<void>{} : Result<void>(base::passOn(added));
    });
    return done ? Result<void>{} : Result<void>(base::passOn(done));
}

/// Past the first part's entry in the history, before the end.
void proceedHalf(store::Project& project) {
    for (int i = 0; i < 30; ++i) REQUIRE_FALSE(must(project.proceed(0ms)));
}

/// The session ends as a crash would end it; answers what is offered for recovery then.
std::vector<store::ProjectFile::Recoverable> afterCrash(Scene& scene) {
    scene.file.reset();
    auto found = store::ProjectFile::recoverable(scene.setup.places);
    scene.file = must(store::ProjectFile::createNew(scene.setup));
    return found;
}

}  // namespace

TEST_CASE("What the history says of a command in steps begins when it is committed") {
    Scene scene;
    auto& project = scene.project;
    const auto length = must(project.history()).size();
    const auto last = project.nextUndo()->seq;
    must(project.begin({"import.file", {"x.csv"}}, scene.prepared(2, 10), store::EntryKind::Import));
    proceedHalf(project);
    CHECK(must(project.history()).size() == length);
    CHECK(must(project.history(1)).front().seq == last);
    CHECK(project.nextUndo()->seq == last);
    CHECK_FALSE(project.changesOf(last + 1));
    CHECK(project.changesOf(last));
    CHECK(scene.file->unsavedChanges() == static_cast<std::int64_t>(length));
    scene.finish();
    CHECK(must(project.history()).size() == length + 2);
    CHECK(project.nextUndo()->seq == last + 2);
    CHECK(project.changesOf(last + 1));
}

TEST_CASE("A save that begins while steps run stores content and digest of one state, whenever its copy is made") {
    Scene scene;
    auto& project = scene.project;
    const std::string path = scene.folder / "plan.citywright";
    const std::string before = project.dump();
    must(project.begin({"import.file", {"x.csv"}}, scene.prepared(2, 10), store::EntryKind::Import));
    proceedHalf(project);
    const auto work = must(scene.file->beginSave(path));
    std::string expected;
    SECTION("before the steps are committed") {
        const auto outcome = work();
        scene.finish();
        must(scene.file->finishSave(outcome));
        CHECK(scene.file->isModified());
        expected = before;
    }
    SECTION("after it") {
        scene.finish();
        must(scene.file->finishSave(work()));
        CHECK_FALSE(scene.file->isModified());
        expected = project.dump();
    }
    SECTION("after they were abandoned") {
        project.abandon();
        must(scene.file->finishSave(work()));
        CHECK_FALSE(scene.file->isModified());
        expected = before;
    }
    must(store::ProjectFile::verify(scene.setup, path));
    CHECK(must(store::ProjectFile::openCopy(scene.setup, path))->project().dump() == expected);
}

TEST_CASE("What a save that ends while steps run has saved is not offered for recovery") {
    Scene scene;
    auto& project = scene.project;
    const std::string path = scene.folder / "plan.citywright";
    SECTION("and the steps come to their end") {
        must(project.begin({"import.file", {"x.csv"}}, scene.prepared(2, 10), store::EntryKind::Import));
        proceedHalf(project);
        must(scene.file->saveAs(path));
        CHECK_FALSE(scene.file->isModified());
        scene.finish();
        CHECK(scene.file->unsavedChanges() == 2);
        const auto found = afterCrash(scene);
        REQUIRE(found.size() == 1);
        CHECK(found.front().changes == 2);
    }
    SECTION("and they are abandoned") {
        must(project.begin({"import.file", {"x.csv"}}, scene.prepared(2, 10), store::EntryKind::Import));
        proceedHalf(project);
        must(scene.file->saveAs(path));
        project.abandon();
        must(addDistrict(project, "North"));
        const auto found = afterCrash(scene);
        REQUIRE(found.size() == 1);
        CHECK(found.front().changes == 1);
    }
    SECTION("and the project is closed with them") {
        const auto outcome = must(scene.file->beginSave(path))();
        must(addDistrict(project, "North"));
        must(project.begin({"import.file", {"x.csv"}}, scene.prepared(2, 10), store::EntryKind::Import));
        proceedHalf(project);
        must(scene.file->finishSave(outcome));
        const auto found = afterCrash(scene);
        REQUIRE(found.size() == 1);
        CHECK(found.front().changes == 1);
    }
}
