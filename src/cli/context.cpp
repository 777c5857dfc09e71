#include "cli/context.h"

#include <ostream>

#include "analysis/item_filter.h"
#include "base/error_codes.h"
#include "base/text_util.h"
#include "commands/follow_ups.h"
#include "model/held_back.h"
#include "model/registers/city_profile.h"

namespace cw::cli {

using base::ErrorCode;
using base::fail;
using base::Language;
using base::Result;

namespace {

constexpr std::size_t kNameLimit = 200;

/// The only language that the project's name is written in.
std::optional<Language> languageOfProject(const model::Snapshot& snapshot) {
    for (const auto& profile : snapshot.table<model::CityProfile>()) {
        const base::Localized& name = profile.localized(model::CityProfile::Name);
        if (name.en.empty() == name.zhTw.empty()) return std::nullopt;
        return name.en.empty() ? Language::ZhTw : Language::En;
    }
    return std::nullopt;
}

}  // namespace

bool holdsChinese(std::string_view utf8) {
    for (std::size_t i = 0; i + 2 < utf8.size(); ++i) {
        const auto at = [&](std::size_t k) { return static_cast<unsigned>(static_cast<unsigned char>(utf8[i + k])); };
        if (at(0) >= 0xE3 && at(0) <= 0xE9) {
            const unsigned point = (at(0) & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
            if (point >= 0x3400 && point <= 0x9FFF) return true;  // CJK unified ideographs and extension A
        }
        if (at(0) == 0xF0 && (at(1) == 0xA0 || at(1) == 0xAF || (at(1) > 0xA0 && at(1) < 0xAF)))
            return true;  // plane 2
    }
    return false;
}

std::string oneLine(std::string_view text) {
    std::string line(text);
    for (auto& c : line)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    return line;
}

Language Context::languageOfText(std::string_view given, const model::Snapshot* project) const {
    if (m_arguments.has("--language"))
        if (const auto asked = base::languageOf(m_arguments.text("--language"))) return *asked;
    if (project != nullptr)
        if (const auto own = languageOfProject(*project)) return *own;
    return holdsChinese(given) ? Language::ZhTw : m_services.localeLanguage;
}

Result<store::ProjectFile::Setup> Context::setup() const {
    store::ProjectFile::Setup setup = m_services.setup();
    if (m_arguments.has("--as")) {
        const std::string& given = m_arguments.text("--as");
        const std::string name = base::trimmed(given);
        if (name.empty() || !base::isCleanText(name) || name.find('\n') != std::string::npos)
            return usage(CW_TEXT("cli", "--as needs a name in plain text"));
        if (base::codePoints(name) > kNameLimit) return usage(CW_TEXT("cli", "The name given with --as is too long"));
        setup.environment.who = name;
    }
    // The framework's version is written into the file and its items are what a record may refer to.
    const auto content = catalogue();
    if (!content) return base::passOn(content);
    setup.catalogueId = (*content)->idAndVersion();
    setup.environment.itemFits = analysis::itemFits(**content);
    setup.environment.followUps =
        commands::followUps([read = *content]() -> const framework::Catalogue& { return *read; });
    return setup;
}

Result<base::Date> Context::today() const {
    const auto today = base::Date::fromIso(m_services.setup().environment.clock->today());
    if (!today) return fail(ErrorCode::Internal, "clock");
    return *today;
}

Result<model::Snapshot> Context::read(store::FileInfo* info) const {
    const auto with = setup();
    if (!with) return base::passOn(with);
    return store::ProjectFile::read(*with, m_arguments.text("FILE"), info);
}

Result<model::Snapshot> Context::readShown(int* left) const {
    const auto with = setup();
    if (!with) return base::passOn(with);
    const auto all = store::ProjectFile::read(*with, m_arguments.text("FILE"));
    if (!all) return base::passOn(all);
    return model::shownTo({.name = with->environment.who, .person = {}}, *all, left);
}

Result<store::Done> Context::edit(const std::function<Result<store::Done>(store::Project&)>& work) const {
    const auto with = setup();
    if (!with) return base::passOn(with);
    auto done = store::editFile(*with, m_arguments.text("FILE"), work);
    if (done && done->changed) hasChanged(m_arguments.text("FILE"));
    return done;
}

void Context::print(const Json& json) const {
    m_out << cli::text(json, 2) << '\n';
}

void Context::say(std::string_view line) const {
    m_out << line << '\n';
}

void Context::row(const std::vector<std::string>& cells) const {
    std::string line;
    for (const auto& cell : cells) {
        if (&cell != &cells.front()) line += '\t';
        line += oneLine(cell);
    }
    m_out << line << '\n';
}

void Context::newId(const std::string& id) const {
    if (!json()) return say(id);
    Json json = answer();
    json["id"] = id;
    print(json);
}

}  // namespace cw::cli
