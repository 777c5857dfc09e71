#pragma once
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "cli/arguments.h"
#include "cli/json.h"
#include "cli/services.h"

namespace cw::cli {

/// What a command has done by now that stays, whatever becomes of its answer.
struct Landed {
    std::string changed;  ///< the project file that holds its change
    std::string written;  ///< the document that it wrote
};

/// What a command works with: its arguments, the services and the one way to read, edit and answer.
class Context {
public:
    Context(const Command& command, const Arguments& arguments, const Services& services, base::Language language,
            std::ostream& out, Landed& landed)
        : m_command(command),
          m_arguments(arguments),
          m_services(services),
          m_language(language),
          m_out(out),
          m_landed(landed) {}

    const Arguments& arguments() const { return m_arguments; }
    const Services& services() const { return m_services; }
    bool json() const { return m_arguments.has("--json"); }
    /// Language of the answers: --language, else the locale's.
    base::Language language() const { return m_language; }
    const base::Texts& texts() const { return m_services.texts(m_language); }
    std::string text(const base::Msg& msg, const std::vector<std::string>& args = {}) const {
        return texts().text(msg, args);
    }
    base::Failure usage(const base::Msg& what, const std::vector<std::string>& args = {}) const {
        return cli::usage(texts(), what, args);
    }

    /// Language of a text given without one: --language, else that of the project (the only one its name is written
    /// in), else Chinese when the text holds Chinese characters, else the locale's.
    base::Language languageOfText(std::string_view given, const model::Snapshot* project) const;

    base::Result<const framework::Catalogue*> catalogue() const { return m_services.catalogue(); }
    /// Who, when and where, with --as.
    base::Result<store::ProjectFile::Setup> setup() const;
    base::Result<base::Date> today() const;

    /// The checked content of FILE.
    base::Result<model::Snapshot> read(store::FileInfo* info = nullptr) const;
    /// The same without what others hold back from whoever runs the command (model/held_back.h), for what is listed,
    /// found or handed on; `left`: how many records those are.
    base::Result<model::Snapshot> readShown(int* left = nullptr) const;
    /// One edit of FILE: lock, private copy, work, verified save (store::editFile).
    base::Result<store::Done> edit(const std::function<base::Result<store::Done>(store::Project&)>& work) const;

    /// Says that the file is in place; edit() says it by itself.
    void hasChanged(const std::string& path) const { m_landed.changed = path; }
    void hasWritten(const std::string& path) const { m_landed.written = path; }

    /// The command's JSON answer, to be filled.
    Json answer() const { return cli::answer(m_command.name); }
    void print(const Json& json) const;
    void say(std::string_view line) const;
    /// One row of a table: cells with a tab between them; tabs and line breaks inside become spaces.
    void row(const std::vector<std::string>& cells) const;
    void newId(const std::string& id) const;  ///< of `add` and `round add`

private:
    const Command& m_command;
    const Arguments& m_arguments;
    const Services& m_services;
    base::Language m_language;
    std::ostream& m_out;
    Landed& m_landed;
};

/// What an edit answers whose verb tells an id instead.
inline store::Done changed() {
    store::Done done;
    done.changed = true;
    return done;
}
/// Does the text hold Han characters?
bool holdsChinese(std::string_view utf8);
/// Control characters replaced by spaces, for answers of one line.
std::string oneLine(std::string_view text);

}  // namespace cw::cli
