#include <catch2/catch.hpp>

#include <filesystem>
#include <regex>
#include <set>

#include "base/text_util.h"
#include "model/registers.h"
#include "store/labels.h"
#include "support/files.h"

using namespace cw;
namespace fs = std::filesystem;

TEST_CASE("Labels read as sentences, with registers and fields by their names") {
    const base::EnglishTexts texts;
    CHECK(store::labelText({"record.add", {"@initiatives", "Open the contract register"}}, texts) ==
          "Add initiative “Open the contract register”");
    CHECK(store::labelText({"record.set", {"@needs", "Birth registration", ".weight"}}, texts)
              .find("need “Birth registration”") != std::string::npos);
    CHECK(store::labelText({"record.set_many", {"@procurement_thresholds", "=small"}}, texts).find('=') ==
          std::string::npos);
    CHECK(store::labelText({"record.add", {"@needs", "=1+1"}}, texts) == "Add need “=1+1”");
    CHECK(store::labelText({"rate.level", {"#B5.2.4", "3"}}, texts) == "Rate B5.2.4: level 3");
    CHECK(store::labelText({"rate.level", {"B5.2.4", "3"}}, texts) == "Rate B5.2.4: level 3");
    // of a newer version: shown as far as possible
    CHECK(store::labelText({"later.code", {"@ghosts", "x"}}, texts).find('x') != std::string::npos);
    CHECK(store::labelText({"later.code", {}}, texts) == "later.code");
}

TEST_CASE("No history sentence names its register twice", "[contract]") {
    const base::EnglishTexts texts;
    CHECK(store::labelText({"record.set", {"@datasets", "Bus stops", ".title"}}, texts) ==
          "Change the name of dataset “Bus stops”");
    for (const auto& spec : model::registry().all()) {
        for (const auto& field : spec.fields) {
            const auto said = store::labelText(
                {"record.set", {"@" + std::string(spec.name), "T", "." + std::string(field.id)}}, texts);
            INFO(said);
            const auto before = base::fold(said.substr(0, said.find("“")));
            const auto kind = base::fold(texts.text(spec.singular));
            CHECK(before.find(kind) != std::string::npos);
            CHECK(before.find("change " + kind + " of " + kind) == std::string::npos);
        }
    }
}

TEST_CASE("Every label code in the program has its sentence, once") {
    std::set<std::string> known;
    for (const auto& row : store::labelRows()) {
        CHECK(known.insert(std::string(row.code)).second);
        CHECK_FALSE(row.sentence.empty());
    }
    // a label is written Label{"code", …} or execute({"code", …
    const std::regex use(
        "(?:Label\\{|execute\\(\\{|executeParts\\(\\{|label = \\{|[?:] store::Label\\{)\\s*\"([a-z_.]+)\"");
    int uses = 0;
    for (const auto& entry : fs::recursive_directory_iterator(CW_SOURCE_DIR "/src")) {
        if (entry.path().extension() != ".cpp") continue;
        const std::string text = test::readAll(entry.path().string());
        for (std::sregex_iterator it(text.begin(), text.end(), use), end; it != end; ++it, ++uses) {
            CAPTURE(entry.path().string());
            CHECK(known.contains((*it)[1]));
        }
    }
    CHECK(uses > 0);
}
