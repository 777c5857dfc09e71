#pragma once
#include <memory>
#include <string>

#include "base/texts.h"
#include "model/snapshot.h"
#include "support/files.h"

/// A small made-up city for the tests of pictures and reports: two rounds, registers filled, awkward texts.
namespace cw::test {

/// The application object that fonts need; offscreen, made once.
void needGui();

enum class Fill { Empty, Quick, Full };
/// Rounds "r1" (earlier) and "r2". Empty: a city and an open round without ratings.
model::Snapshot city(Fill fill);

/// Chinese words from the framework, ROC dates; the program's own texts stay English until the translation is there.
class ChineseTexts final : public base::Texts {
public:
    ChineseTexts() : Texts(base::Language::ZhTw) {}

protected:
    std::string lookup(const base::Msg& msg, std::int64_t) const override { return msg.source; }
};

/// Output of a shell command, and its exit code.
std::string run(const std::string& command, int* exitCode = nullptr);
/// A file in the test's temporary folder with those bytes; returns its path.
std::string write(const std::string& name, const std::string& bytes);

}  // namespace cw::test
