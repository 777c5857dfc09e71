#include <catch2/catch.hpp>

#include <set>

#include "base/error_codes.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;
using base::Localized;
using base::Result;
using model::List;
using store::Edit;

namespace {

struct Scene {
    TemporaryFolder folder;
    store::ProjectFile::Setup setup = setupIn(folder);
    std::unique_ptr<store::ProjectFile> file = must(store::ProjectFile::createNew(setup));
    store::Project& project = file->project();

    ~Scene() { file->discardChanges(); }
    /// One verb as one command; the error when it is refused.
    template <class Verb>
    Result<store::Done> run(Verb verb) {
        return project.execute({"record.set_many", {"@needs", "x"}}, [&](Edit& edit) -> Result<void> {
            auto result = verb(edit);
            if (!result) return base::Failure(result.error());
            return {};
        });
    }
    std::string add(std::string_view reg, store::FieldValues values) {
        std::string id;
        must(run([&](Edit& edit) {
            auto added = edit.add(reg, values);
            if (added) id = *added;
            return added;
        }));
        return id;
    }
    std::size_t historyLength() const { return must(project.history()).size(); }
};

const Localized kTitle{"Title", ""};

}  // namespace

TEST_CASE("A command that changes nothing leaves no row and tells nobody") {
    Scene scene;
    const auto id = scene.add("districts", {{"name", kTitle}});
    int told = 0;
    const auto listening = scene.project.onChanged([&](const model::ChangeSet&, std::uint64_t) { ++told; });
    const auto length = scene.historyLength();
    const auto revision = scene.project.revision();
    CHECK_FALSE(must(scene.run([&](Edit& edit) { return edit.set("districts", id, {{"name", kTitle}}); })).changed);
    CHECK_FALSE(must(scene.run([&](Edit& edit) -> Result<void> {
                    auto there = edit.set("districts", id, {{"name", Localized{"Other", ""}}});
                    return there ? edit.set("districts", id, {{"name", kTitle}}) : there;
                })).changed);
    CHECK_FALSE(must(scene.run([&](Edit& edit) -> Result<void> {
                    auto added = edit.add("districts", {{"name", kTitle}});
                    return added ? edit.remove("districts", *added) : base::passOn(added);
                })).changed);
    CHECK(scene.historyLength() == length);
    CHECK(scene.project.revision() == revision);
    CHECK(told == 0);
}

TEST_CASE("A refused verb leaves everything as it was, wherever in the command it stands") {
    Scene scene;
    const std::string before = scene.project.dump();
    const auto refused = [&](ErrorCode code, auto verb) {
        const auto done = scene.run([&](Edit& edit) -> Result<void> {
            must(edit.add("districts", {{"name", kTitle}}));
            auto result = verb(edit);
            if (!result) return base::Failure(result.error());
            return {};
        });
        REQUIRE_FALSE(done);
        CHECK(done.error().code == code);
        CHECK(scene.project.dump() == before);
        CHECK(scene.historyLength() == 0);
    };
    const std::string nobody = "00000000-0000-4000-8000-000000000000";
    refused(ErrorCode::UnknownRegister, [](Edit& e) { return e.add("ghosts", {}); });
    refused(ErrorCode::UnknownField, [](Edit& e) { return e.add("needs", {{"ghost", std::string("x")}}); });
    refused(ErrorCode::UnknownRecord, [&](Edit& e) { return e.set("needs", nobody, {}); });
    refused(ErrorCode::UnknownRecord, [&](Edit& e) { return e.remove("needs", nobody); });
    refused(ErrorCode::FieldRequired, [](Edit& e) { return e.add("needs", {}); });
    refused(ErrorCode::ChoiceUnknown, [](Edit& e) {
        return e.add("needs", {{"title", kTitle}, {"source", std::string("?")}});
    });
    refused(ErrorCode::ReferenceBroken, [&](Edit& e) {
        return e.add("people", {{"name", std::string("x")}, {"department", nobody}});
    });
    refused(ErrorCode::UnknownItem, [](Edit& e) {
        return e.add("needs", {{"title", kTitle}, {"items", List{"Z9.9"}}});
    });
    refused(ErrorCode::ValueRefused, [](Edit& e) { return e.add("needs", {{"title", kTitle}}, "not-a-uuid"); });
    refused(ErrorCode::ValueRefused, [](Edit& e) {
        return e.add("evidence", {{"title", kTitle}, {"file", std::string(64, 'a') + "/x.pdf"}});
    });
    refused(ErrorCode::RuleBroken, [](Edit& e) {
        return e.add("people", {{"name", std::string("x")}, {"private_phone", std::string("0912")}});
    });
    CHECK(scene
              .run([&](Edit& e) -> Result<void> {
                  throw std::runtime_error("work gone wrong");
                  return e.remove("needs", nobody);
              })
              .error()
              .code == ErrorCode::Internal);
    CHECK(scene.project.dump() == before);
}

TEST_CASE("Keyed rows have the same id in every file, and their keys do not change") {
    Scene scene;
    const auto round = scene.add("rounds", {{"title", kTitle}, {"depth", std::string("full")}});
    const auto id =
        scene.add("answers", {{"round", round}, {"item", std::string("B5.2.4")}, {"level", std::int64_t{2}}});
    CHECK(id == base::keyedId("answers", {round, "B5.2.4"}));
    CHECK(scene.run([&](Edit& e) {
                   return e.add("answers", {{"round", round}, {"item", std::string("B5.2.4")}});
               })
              .error()
              .code == ErrorCode::RecordExists);
    CHECK(scene.run([&](Edit& e) {
                   return e.set("answers", id, {{"item", std::string("B5.2.3")}});
               })
              .error()
              .code == ErrorCode::KeyImmutable);
    must(scene.run([&](Edit& e) {
        return e.put("answers", {{"round", round}, {"item", std::string("B5.2.4")}, {"target", std::int64_t{4}}});
    }));
    const auto* answer = scene.project.snapshot().find<model::Answers>(id);
    REQUIRE(answer);
    CHECK(answer->integer(model::Answers::Level) == 2);
    CHECK(answer->integer(model::Answers::Target) == 4);
    CHECK(scene.run([&](Edit& e) {
                   return e.put("needs", {{"title", kTitle}});
               })
              .error()
              .code == ErrorCode::Internal);

    must(scene.run([&](Edit& e) { return e.put("city_profile", {{"name", kTitle}}); }));
    must(scene.run([&](Edit& e) { return e.put("city_profile", {{"name", Localized{"Harbour", ""}}}); }));
    CHECK(scene.project.snapshot().table<model::CityProfile>().size() == 1);
    CHECK(scene.run([&](Edit& e) {
                   return e.add("city_profile", {{"name", kTitle}});
               })
              .error()
              .code == ErrorCode::RecordExists);
}

TEST_CASE("References are numbered on, order keys go behind, and undo frees both") {
    Scene scene;
    const auto refOf = [&](const std::string& id) {
        return scene.project.snapshot().find<model::Initiatives>(id)->text(model::Initiatives::Ref);
    };
    const auto first = scene.add("initiatives", {{"title", kTitle}});
    CHECK(refOf(first) == "I-001");
    CHECK(refOf(scene.add("initiatives", {{"title", kTitle}, {"ref", std::string("I-041")}})) == "I-041");
    const auto third = scene.add("initiatives", {{"title", kTitle}});
    CHECK(refOf(third) == "I-042");
    must(scene.project.undo());
    CHECK(refOf(scene.add("initiatives", {{"title", kTitle}})) == "I-042");
    CHECK(refOf(scene.add("initiatives", {{"title", kTitle}, {"ref", std::string("own 7")}})) == "own 7");
    must(scene.run([](Edit& e) -> Result<void> {
        for (int i = 0; i < 3; ++i)
            if (auto added = e.add("initiatives", {{"title", kTitle}}); !added) return base::passOn(added);
        return {};
    }));
    std::set<std::string> refs;
    for (const auto& record : scene.project.snapshot().table<model::Initiatives>())
        refs.insert(record.text(model::Initiatives::Ref));
    CHECK(refs == std::set<std::string>{"I-001", "I-041", "I-042", "I-043", "I-044", "I-045", "own 7"});

    std::string last;
    for (int i = 0; i < 5; ++i) {
        const auto id = scene.add("districts", {{"name", kTitle}});
        const auto* district = scene.project.snapshot().find<model::Districts>(id);
        const auto& key = district->text(model::registry().find("districts")->ordered);
        CHECK(key > last);
        last = key;
    }
}

TEST_CASE("Removing a record carries out each reference's rule") {
    Scene scene;
    const auto department = scene.add("departments", {{"name", kTitle}});
    const auto child = scene.add("departments", {{"name", kTitle}, {"parent", department}});
    const auto person = scene.add("people", {{"name", std::string("Chen")}, {"department", department}});
    const auto round =
        scene.add("rounds", {{"title", kTitle}, {"depth", std::string("full")}, {"assessors", List{person}}});
    const auto answer =
        scene.add("answers", {{"round", round}, {"item", std::string("B5.2.4")}, {"assessor", person}});
    const auto initiative =
        scene.add("initiatives", {{"title", kTitle}, {"joint_departments", List{child, department}}});
    const std::string full = scene.project.dump();
    const auto& snapshot = [&]() -> const model::Snapshot& { return scene.project.snapshot(); };

    SECTION("restrict: a department with departments below it stays") {
        const auto refused = scene.run([&](Edit& e) { return e.remove("departments", department); });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::RecordInUse);
        CHECK(scene.project.dump() == full);
    }
    SECTION("clear: references and list entries go") {
        must(scene.run([&](Edit& e) -> Result<void> {
            if (auto first = e.remove("departments", child); !first) return first;
            return e.remove("departments", department);
        }));
        CHECK_FALSE(snapshot().find<model::People>(person)->has(model::People::Department));
        CHECK_FALSE(snapshot().find<model::Initiatives>(initiative)->has(model::Initiatives::JointDepartments));
        must(scene.project.undo());
        CHECK(scene.project.dump() == full);
        CHECK(snapshot().find<model::Initiatives>(initiative)->list(model::Initiatives::JointDepartments) ==
              List{child, department});
    }
    SECTION("part of: answers go with their round; what they referred to stays") {
        must(scene.run([&](Edit& e) { return e.remove("rounds", round); }));
        CHECK(snapshot().table<model::Answers>().empty());
        CHECK(snapshot().find<model::People>(person));
        must(scene.project.undo());
        CHECK(scene.project.dump() == full);
        CHECK(snapshot().find<model::Answers>(answer));
    }
    SECTION("a reference made in the same command counts, one that was cleared does not") {
        must(scene.run([&](Edit& e) -> Result<void> {
            if (auto moved = e.set("departments", child, {{"parent", model::Value{}}}); !moved) return moved;
            auto added = e.add("actions", {{"title", kTitle}, {"department", department}});
            if (!added) return base::passOn(added);
            if (auto removed = e.remove("departments", department); !removed) return removed;
            return e.snapshot().find<model::Actions>(*added)->has(model::Actions::Department)
                       ? Result<void>(base::fail(ErrorCode::Internal))
                       : Result<void>{};
        }));
    }
}

TEST_CASE("Lists keep their order through changes, undo and reload") {
    Scene scene;
    const auto id = scene.add("needs", {{"title", kTitle}, {"tags", List{"c", "a", "b"}}});
    const auto tags = [&] { return scene.project.snapshot().find<model::Needs>(id)->list(model::Needs::Tags); };
    must(scene.run([&](Edit& e) { return e.set("needs", id, {{"tags", List{"b", "x", "c"}}}); }));
    CHECK(tags() == List{"b", "x", "c"});
    must(scene.run([&](Edit& e) { return e.set("needs", id, {{"tags", List{"c", "b", "x"}}}); }));
    CHECK(tags() == List{"c", "b", "x"});
    must(scene.file->saveAs(scene.folder / "list.citywright"));
    CHECK(must(store::ProjectFile::read(scene.setup, scene.folder / "list.citywright"))
              .find<model::Needs>(id)
              ->list(model::Needs::Tags) == List{"c", "b", "x"});
    must(scene.project.undo());
    CHECK(tags() == List{"b", "x", "c"});
    must(scene.project.undo());
    CHECK(tags() == List{"c", "a", "b"});
}

TEST_CASE("An attachment is stored once, in the command, and read back whole") {
    Scene scene;
    const std::string bytes("\x00\x01%PDF", 6);
    std::string value;
    must(scene.run([&](Edit& e) -> Result<void> {
        auto stored = e.attach(bytes, "../../議程 2026.pdf");
        if (!stored) return base::passOn(stored);
        value = *stored;
        auto added = e.add("evidence", {{"title", kTitle}, {"file", *stored}});
        if (!added) return base::passOn(added);
        auto again = e.attach(bytes, "copy.pdf");
        return again ? Result<void>{} : base::passOn(again);
    }));
    CHECK(value.ends_with("/議程 2026.pdf"));
    CHECK(must(scene.project.attachment(value)) == bytes);
    CHECK(must(scene.project.attachment(value.substr(0, 64))) == bytes);
    CHECK(scene.project.attachment(std::string(64, '0')).error().code == ErrorCode::FileMissing);
    const auto large = scene.run([](Edit& e) { return e.attach(std::string((20u << 20) + 1, 'x'), "film.mov"); });
    CHECK(large.error().code == ErrorCode::AttachmentTooLarge);
    CHECK(scene.run([](Edit& e) { return e.attach("", "empty"); }).error().code == ErrorCode::FileEmpty);
    // bytes whose command fails do not stay
    CHECK_FALSE(scene.run([](Edit& e) -> Result<void> {
        must(e.attach("lost", "lost.txt"));
        return base::fail(ErrorCode::Internal);
    }));
    must(scene.file->saveAs(scene.folder / "a.citywright"));
    CHECK(queryText(scene.folder / "a.citywright", "SELECT count(*) FROM blobs") == "1\n");
    CHECK(store::ProjectFile::verify(scene.setup, scene.folder / "a.citywright"));
    runSql(scene.folder / "a.citywright", "UPDATE blobs SET bytes = x'00'");
    CHECK(store::ProjectFile::verify(scene.setup, scene.folder / "a.citywright").error().code ==
          ErrorCode::FileDamaged);
}

TEST_CASE("What was wrong before a change does not keep the user from changing something else") {
    TemporaryFolder folder;
    auto lenient = setupIn(folder);
    lenient.environment.itemFits = nullptr;
    const std::string path = folder / "later.citywright";
    std::string need;
    {
        auto file = must(store::ProjectFile::createNew(lenient));
        must(file->project().execute({"record.add", {"@needs", "x"}}, [&](Edit& e) -> Result<void> {
            auto added = e.add("needs", {{"title", kTitle}, {"items", List{"Z9.later", "B5.2.4"}}});
            if (added) need = *added;
            return added ? Result<void>{} : base::passOn(added);
        }));
        must(file->saveAs(path));
    }
    auto file = must(store::ProjectFile::open(setupIn(folder, 2), path));
    CHECK(file->project().snapshot().find<model::Needs>(need)->list(model::Needs::Items) ==
          List{"Z9.later", "B5.2.4"});
    const auto set = [&](store::FieldValues values) {
        return file->project().execute({"record.set", {"@needs", "x", ".weight"}},
                                       [&](Edit& e) { return e.set("needs", need, values); });
    };
    CHECK(must(set({{"weight", std::int64_t{3}}})).changed);
    CHECK(must(set({{"items", List{"B5.2.4", "Z9.later"}}})).changed);
    CHECK(set({{"items", List{"Z9.later", "Z9.new"}}}).error().code == ErrorCode::UnknownItem);
    file->discardChanges();
}

TEST_CASE("The parts of a command are one step for undo and redo") {
    Scene scene;
    fillSmall(scene.project);
    const std::string before = scene.project.dump();
    int told = 0;
    const auto listening = scene.project.onChanged([&](const model::ChangeSet& changes, std::uint64_t) {
        ++told;
        CHECK(changes.size() == 4);
    });
    std::string id;
    const auto add = [&](Edit& e) -> Result<void> {
        for (int i = 0; i < 2; ++i) {
            auto added = e.add("districts", {{"name", kTitle}});
            if (!added) return base::passOn(added);
            id = *added;
        }
        return {};
    };
    const auto rename = [&](Edit& e) { return e.set("districts", id, {{"name", Localized{"Renamed", ""}}}); };
    const auto done = must(scene.project.executeParts({"import.table", {"@districts", "4"}}, {add, add, rename}));
    CHECK(done.changes.size() == 4);
    CHECK(told == 1);
    CHECK(scene.historyLength() == 4);
    const std::string after = scene.project.dump();
    CHECK(scene.project.nextUndo()->batch.size() == 36);
    must(scene.project.undo());
    CHECK(scene.project.dump() == before);
    must(scene.project.redo());
    CHECK(scene.project.dump() == after);
    CHECK(told == 3);
    // a failing part takes the others with it
    CHECK_FALSE(scene.project.executeParts(
        {"import.table", {}}, {add, [](Edit&) -> Result<void> { return base::fail(ErrorCode::Internal); }}));
    CHECK(scene.project.dump() == after);
    must(scene.file->saveAs(scene.folder / "parts.citywright"));
    CHECK(store::ProjectFile::verify(scene.setup, scene.folder / "parts.citywright"));
}

TEST_CASE("A command past the size of one entry is refused, and passes in parts") {
    Scene scene;
    const std::string text(20'000, 'x');
    const auto some = [&](int count) {
        return [&text, count](Edit& e) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                auto added =
                    e.add("needs",
                          {{"title", kTitle}, {"detail", Localized{text, text}}, {"answer", Localized{text, text}}});
                if (!added) return base::passOn(added);
            }
            return {};
        };
    };
    const auto refused = scene.project.execute({"import.table", {"@needs", "700"}}, some(700));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::CommandTooLarge);
    CHECK(scene.project.dump().empty());
    must(scene.project.executeParts({"import.table", {"@needs", "700"}}, {some(350), some(350)}));
    CHECK(scene.project.snapshot().table<model::Needs>().size() == 700);
    must(scene.project.undo());
    CHECK(scene.project.dump().empty());
}

TEST_CASE("Listeners hear each change once, with the revision; a command inside a command is refused") {
    Scene scene;
    std::vector<std::uint64_t> heard;
    auto listening = scene.project.onChanged([&](const model::ChangeSet& changes, std::uint64_t revision) {
        heard.push_back(revision);
        CHECK_FALSE(changes.empty());
        CHECK(scene.project.revision() == revision);
    });
    scene.add("districts", {{"name", kTitle}});
    must(scene.project.undo());
    must(scene.project.redo());
    CHECK(heard == std::vector<std::uint64_t>{1, 2, 3});
    CHECK(scene
              .run([&](Edit&) -> Result<void> {
                  auto inner = scene.project.undo();
                  return inner ? Result<void>{} : base::passOn(inner);
              })
              .error()
              .code == ErrorCode::Internal);
    listening.reset();
    scene.add("districts", {{"name", kTitle}});
    CHECK(heard.size() == 3);
    // a listener may run a command of its own
    int follow = 0;
    const auto second = scene.project.onChanged([&](const model::ChangeSet&, std::uint64_t) {
        if (follow++ == 0) scene.add("districts", {{"name", Localized{"Followed", ""}}});
    });
    must(scene.project.undo());
    CHECK(follow == 2);
    CHECK(scene.project.dump().find("Followed") != std::string::npos);
    CHECK_FALSE(scene.project.nextRedo());
}

TEST_CASE("The history tells who changed what") {
    Scene scene;
    const auto id = scene.add("needs", {{"title", kTitle}, {"tags", List{"a", "b"}}});
    must(scene.project.execute({"record.set", {"@needs", "Title", ".weight"}}, [&](Edit& e) {
        return e.set("needs", id,
                     {{"weight", std::int64_t{3}}, {"title", Localized{"Title", "標題"}}, {"tags", List{"b", "c"}}});
    }));
    scene.add("needs", {{"title", kTitle}});
    const auto all = must(scene.project.history());
    REQUIRE(all.size() == 3);
    CHECK(all[0].seq == 3);
    CHECK(all[1].who == "tester");
    CHECK(all[1].label.code == "record.set");
    CHECK(all[1].label.args == std::vector<std::string>{"@needs", "Title", ".weight"});
    CHECK(all[1].atUtc.size() == 20);
    CHECK(must(scene.project.historyOf("needs", id)) == std::vector<std::string>{all[1].id, all[2].id});
    CHECK(scene.project.historyOf("ghosts", id).error().code == ErrorCode::UnknownRegister);
    const auto changes = must(scene.project.changesOf(2));
    REQUIRE(changes.size() == 3);
    for (const auto& change : changes) {
        CHECK(change.registerName == "needs");
        CHECK(change.id == id);
        CHECK(change.op == model::Op::Set);
        if (change.field == "weight") CHECK(change.after == model::Value{std::int64_t{3}});
        if (change.field == "tags") {
            CHECK(change.before == model::Value{List{"a"}});
            CHECK(change.after == model::Value{List{"c"}});
        }
        if (change.field == "title") CHECK(std::get<Localized>(change.after).zhTw == "標題");
    }
}

TEST_CASE("The history shows amounts whole when only their number or only their currency changed") {
    Scene scene;
    const auto id = scene.add("initiatives", {{"title", kTitle}, {"capital", base::Money{500, "USD"}}});
    const auto change = [&](const base::Money& to) {
        must(scene.project.execute({"record.set", {"@initiatives", "Title", ".capital"}}, [&](Edit& e) {
            return e.set("initiatives", id, {{"capital", to}});
        }));
    };
    change({700, "USD"});
    const auto number = must(scene.project.changesOf(2));
    REQUIRE(number.size() == 1);
    CHECK(number[0].before == model::Value{base::Money{500, "USD"}});
    CHECK(number[0].after == model::Value{base::Money{700, "USD"}});
    change({700, "EUR"});
    const auto currency = must(scene.project.changesOf(3));
    REQUIRE(currency.size() == 1);
    CHECK(currency[0].before == model::Value{base::Money{700, "USD"}});
    CHECK(currency[0].after == model::Value{base::Money{700, "EUR"}});
}

TEST_CASE("Five thousand records can be appended, and their order keys stay short") {
    Scene scene;
    must(scene.project.execute({"record.set_many", {"@districts", "5000"}}, [&](Edit& e) -> base::Result<void> {
        for (int i = 0; i < 5000; ++i)
            if (auto added = e.add("districts", {{"name", kTitle}}); !added) return base::passOn(added);
        return {};
    }));
    const auto& registry = scene.project.snapshot().registry();
    const int index = registry.index("districts");
    REQUIRE(registry[index].ordered >= 0);
    std::set<std::string> keys;
    for (const auto& record : scene.project.snapshot().table(index)) {
        keys.insert(record.text(registry[index].ordered));
        CHECK(record.text(registry[index].ordered).size() < 12);
    }
    CHECK(keys.size() == 5000);
}
