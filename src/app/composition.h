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

/// Owns everything that the programs hand out by reference; what costs time is made at first use. Belongs to one
/// thread; what it hands out may be read by all.
class Composition {
public:
    Composition();
    ~Composition();
    Composition(const Composition&) = delete;
    Composition& operator=(const Composition&) = delete;

    base::Result<const framework::Catalogue*> catalogue();
    /// Begins to load the catalogue on another thread, so that the window's toolkit starts beside it.
    void prefetchCatalogue();
    const QtTexts& texts(base::Language language);
    /// Without the catalogue: ids of items are not checked and catalogueId is empty.
    store::ProjectFile::Setup setup();
    /// With it.
    base::Result<store::ProjectFile::Setup> fullSetup();

private:
    std::optional<framework::Catalogue> m_catalogue;
    std::future<base::Result<framework::Catalogue>> m_loading;
    std::unique_ptr<QtTexts> m_texts[2];
    std::optional<store::Migrations> m_migrations;
    std::shared_ptr<base::Clock> m_clock;
    std::shared_ptr<base::IdSource> m_ids;
};

/// The example city of that file's bytes as an untitled project. ResourceMissing when there are none.
base::Result<std::unique_ptr<store::ProjectFile>> openSample(const store::ProjectFile::Setup& setup,
                                                             std::string_view bytes);

}  // namespace cw::app
