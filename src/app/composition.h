#pragma once
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/qt_texts.h"
#include "base/language.h"
#include "base/result.h"
#include "framework/catalogue.h"
#include "store/project_file.h"

/// What both programs are made of: embedded content, translations, places of the system, who and when.
namespace cw::app {

/// $XDG_STATE_HOME/citywright, else ~/.local/state/citywright.
std::string stateFolder();
/// $XDG_CONFIG_HOME/citywright, else ~/.config/citywright.
std::string configFolder();
/// $CITYWRIGHT_USER, else the operating system's name of the user.
std::string userName();
/// Language of LC_ALL, LC_MESSAGES or LANG: Chinese ones give Chinese, all others English.
base::Language localeLanguage();

/// The embedded list of rows to begin with of that register, as bytes; empty: it has none (commands::StarterFiles).
std::string_view starterFile(std::string_view registerName);

/// Owns everything that the programs hand out by reference; what costs time is made at first use. Belongs to one
/// thread; what it hands out may be read by all.
class Composition {
public:
    Composition();
    ~Composition();
    Composition(const Composition&) = delete;
    Composition& operator=(const Composition&) = delete;

    base::Result<const framework::Catalogue*> catalogue();
    /// Begins on other threads to load the catalogue and to open the project of that path (empty: none) in the name
    /// of `who`, so that the window's toolkit starts beside it. Call once, before anything else.
    void prefetch(const std::string& path, const std::string& who);
    /// What prefetch() opened, when it was asked for that path; once. Waits for it, on any thread. What was opened
    /// and is not what is asked for is closed again: nobody would.
    std::optional<base::Result<std::unique_ptr<store::ProjectFile>>> opened(const std::string& path);
    const QtTexts& texts(base::Language language);
    /// Without the catalogue: ids of items are not checked and catalogueId is empty.
    store::ProjectFile::Setup setup();
    /// With it; waits for the catalogue only when the first id is checked, which then must have loaded.
    store::ProjectFile::Setup fullSetup();

private:
    using CatalogueLoaded = std::shared_future<base::Result<std::shared_ptr<const framework::Catalogue>>>;
    using ProjectOpened = base::Result<std::unique_ptr<store::ProjectFile>>;
    CatalogueLoaded m_catalogue;
    std::unique_ptr<QtTexts> m_texts[2];
    std::optional<store::Migrations> m_migrations;
    std::shared_ptr<base::Clock> m_clock;
    std::shared_ptr<base::IdSource> m_ids;
    std::string m_openingPath;
    std::future<ProjectOpened> m_opening;  ///< last: its end is awaited before what it reads goes
};

/// The example city of that file's bytes as an untitled project. ResourceMissing when there are none.
base::Result<std::unique_ptr<store::ProjectFile>> openSample(const store::ProjectFile::Setup& setup,
                                                             std::string_view bytes);

}  // namespace cw::app
