#include <catch2/catch.hpp>
#include <sstream>

#include "app/composition.h"
#include "base/error_codes.h"
#include "cli/arguments.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "support/files.h"

using cw::base::Language;

namespace {

struct Line {
    int code;
    std::string out;
    std::string err;
};

/// run() in process, with services that have neither pictures nor reports nor a sample.
Line runBare(std::vector<const char*> words) {
    cw::app::Composition made;
    cw::cli::Services services;
    services.version = "9.9";
    services.catalogue = [&] { return made.catalogue(); };
    services.texts = [&](Language language) -> const cw::base::Texts& { return made.texts(language); };
    services.setup = [&] { return made.setup(); };
    words.insert(words.begin(), "citywright-cli");
    std::ostringstream out;
    std::ostringstream err;
    const int code = cw::cli::run(static_cast<int>(words.size()), words.data(), services, out, err);
    return {code, out.str(), err.str()};
}

cw::cli::Command sampleCommand() {
    return {.name = "x",
            .summary = {},
            .parameters = {cw::cli::positional("FILE", {}), cw::cli::optionalPositional("N", {}),
                           cw::cli::rest("FIELDS", "field=value", {}), cw::cli::option("--round", "ID", {}),
                           cw::cli::requiredOption("--output", "OUT", {}),
                           cw::cli::option("--depth", "D", {}, {"quick", "full"})}};
}

const cw::base::EnglishTexts kEnglish;

}  // namespace

TEST_CASE("Words and options are told apart as written") {
    const auto parsed = cw::cli::Arguments::parse(
        sampleCommand(),
        {"a b.citywright", "-o", "out", "2", "title=[a,b]", "{}", "--round={}", "--", "-x=1", "--as"}, kEnglish);
    REQUIRE(parsed);
    CHECK(parsed->text("FILE") == "a b.citywright");
    CHECK(parsed->text("N") == "2");
    CHECK(parsed->rest("FIELDS") == std::vector<std::string>{"title=[a,b]", "{}", "-x=1", "--as"});
    CHECK(parsed->text("--round") == "{}");
    CHECK(parsed->text("--output") == "out");
    CHECK_FALSE(parsed->has("--depth"));
}

TEST_CASE("A line that does not fit its command is a usage error") {
    const std::vector<std::vector<std::string>> lines{
        {},                                   // FILE missing
        {"f"},                                // -o missing
        {"f", "-o"},                          // value missing
        {"f", "-o", "a", "-o", "b"},          // twice
        {"f", "-o", "a", "--depth", "deep"},  // no choice
        {"f", "-o", "a", "--unknown"},
        {"f", "-o", "a", "--unknown=1"},
        {"f", "-o", "a", "--language", "fr"},
    };
    for (const auto& line : lines) {
        CAPTURE(line);
        const auto parsed = cw::cli::Arguments::parse(sampleCommand(), line, kEnglish);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == cw::base::ErrorCode::Usage);
    }
}

TEST_CASE("The command is found behind global options and their values") {
    CHECK(cw::cli::preview({"--as", "list", "--language=zh_TW", "rate", "f"}).words ==
          std::vector<std::string>{"rate", "f"});
    CHECK(runBare({"--as", "verify", "registers", "needs"}).code == 0);
    CHECK(runBare({"round"}).code == 2);
    CHECK(runBare({"round", "add"}).err.find("FILE") != std::string::npos);
}

TEST_CASE("What this build cannot do is neither listed nor run") {
    CHECK(runBare({"--help"}).out.find("report") == std::string::npos);
    const auto line = runBare({"report", "f", "--to", "pdf", "-o", "g"});
    CHECK(line.code == 2);
    CHECK(line.err.find("“report”") != std::string::npos);
}

TEST_CASE("Chinese characters are recognised, other scripts are not taken for them") {
    for (const char* text : {"海港市", "abc 市", "𠮷野"}) CHECK(cw::cli::holdsChinese(text));
    for (const char* text : {"", "Harbour", "é“”—", "かな", "한국", "😀", "ＡＢ"}) {
        CAPTURE(text);
        CHECK_FALSE(cw::cli::holdsChinese(text));
    }
}
