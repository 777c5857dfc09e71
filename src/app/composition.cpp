#include "app/composition.h"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <thread>
#include <utility>

#include "analysis/item_filter.h"
#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "base/os/holder_lock.h"
#include "base/text_util.h"
#include "commands/follow_ups.h"
#include "cw_framework_files.h"
#include "cw_migration_files.h"
#include "cw_schema_digest_files.h"
#include "cw_starter_files.h"
#include "cw_translation_files.h"

namespace cw::app {

using base::Language;
using base::Result;

namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

std::string home() {
    if (std::string home = environment("HOME"); !home.empty()) return home;
    const passwd* entry = getpwuid(getuid());
    return entry == nullptr ? std::string("/tmp") : std::string(entry->pw_dir);
}

/// The XDG rules: relative values are ignored.
std::string xdgFolder(const char* variable, const char* fallback) {
    std::string base = environment(variable);
    if (!base.starts_with('/')) base = home() + fallback;
    return base + "/citywright";
}

}  // namespace

std::string stateFolder() {
    return xdgFolder("XDG_STATE_HOME", "/.local/state");
}
std::string configFolder() {
    return xdgFolder("XDG_CONFIG_HOME", "/.config");
}

std::string userName() {
    const std::string named = base::trimmed(environment("CITYWRIGHT_USER"));
    if (!named.empty() && base::isCleanText(named) && named.find('\n') == std::string::npos) return named;
    return base::os::userName();
}

Language localeLanguage() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const std::string locale = environment(name); !locale.empty())
            return locale.starts_with("zh") ? Language::ZhTw : Language::En;
    return Language::En;
}

std::string_view starterFile(std::string_view registerName) {
    return cw_starter_files(std::string(registerName) + ".json");
}

Composition::Composition() : m_clock(base::systemClock()), m_ids(base::randomIds()) {}
Composition::~Composition() = default;

namespace {

Result<std::shared_ptr<const framework::Catalogue>> loadCatalogue() {
    auto loaded =
        framework::Catalogue::load({cw_framework_files("structure.json"), cw_framework_files("presentation.json"),
                                    cw_framework_files("en.json"), cw_framework_files("zh_TW.json")});
    if (!loaded) return base::passOn(loaded);
    return std::make_shared<const framework::Catalogue>(std::move(*loaded));
}

}  // namespace

void Composition::prefetch(const std::string& path, const std::string& who) {
    // On two cores the opening has the second to itself, and who needs the catalogue first reads it: the window,
    // which would wait for the project otherwise.
    const bool shared = path.empty() || std::thread::hardware_concurrency() > 2;
    if (!m_catalogue.valid())
        m_catalogue = std::async(shared ? std::launch::async : std::launch::deferred, loadCatalogue);
    if (path.empty()) return;
    m_openingPath = path;
    auto full = fullSetup();
    if (!who.empty()) full.environment.who = who;
    m_opening = std::async(std::launch::async,
                           [full = std::move(full), path] { return store::ProjectFile::open(full, path); });
}

std::optional<Result<std::unique_ptr<store::ProjectFile>>> Composition::opened(const std::string& path) {
    if (!m_opening.valid()) return std::nullopt;
    auto opened = std::exchange(m_opening, {}).get();
    if (path != m_openingPath) return std::nullopt;
    return opened;
}

Result<const framework::Catalogue*> Composition::catalogue() {
    if (!m_catalogue.valid()) m_catalogue = std::async(std::launch::deferred, loadCatalogue);
    const auto& loaded = m_catalogue.get();
    if (!loaded) return base::passOn(loaded);
    return loaded->get();
}

const QtTexts& Composition::texts(Language language) {
    auto& texts = m_texts[language == Language::En ? 0 : 1];
    if (!texts)
        texts = std::make_unique<QtTexts>(
            language, cw_translation_files(language == Language::En ? "citywright_en.qm" : "citywright_zh_TW.qm"));
    return *texts;
}

store::ProjectFile::Setup Composition::setup() {
    if (!m_migrations) {
        m_migrations.emplace();
        for (const auto& name : cw_migration_files_names()) {
            int number = 0;
            std::from_chars(name.data(), name.data() + name.size(), number);
            m_migrations->push_back({number, std::string(name), std::string(cw_migration_files(name)), {}});
        }
        std::ranges::sort(*m_migrations, {}, &store::Migration::number);
        const auto digests = base::split(cw_schema_digest_files("schema_digests.txt"), '\n');
        for (std::size_t i = 0; i < std::min(digests.size(), m_migrations->size()); ++i)
            (*m_migrations)[i].schemaDigest = digests[i];
    }
    return {.places = {stateFolder()},
            .environment = {.clock = m_clock, .ids = m_ids, .who = userName(), .itemFits = {}},
            .migrations = &*m_migrations,
            .catalogueId = {}};
}

store::ProjectFile::Setup Composition::fullSetup() {
    if (!m_catalogue.valid()) m_catalogue = std::async(std::launch::deferred, loadCatalogue);
    struct Fits {
        std::once_flag once;
        model::ItemFits fits;
    };
    auto full = setup();
    full.catalogueId = framework::Catalogue::idAndVersionOf(cw_framework_files("structure.json"));
    full.environment.itemFits = [loading = m_catalogue, shared = std::make_shared<Fits>()](
                                    const model::FieldSpec& field, std::string_view item) {
        std::call_once(shared->once, [&] { shared->fits = analysis::itemFits(**loading.get()); });
        return shared->fits(field, item);
    };
    full.environment.followUps =
        commands::followUps([loading = m_catalogue]() -> const framework::Catalogue& { return **loading.get(); });
    return full;
}

Result<std::unique_ptr<store::ProjectFile>> openSample(const store::ProjectFile::Setup& setup,
                                                       std::string_view bytes) {
    if (bytes.empty()) return base::fail(base::ErrorCode::ResourceMissing, "sample");
    if (auto made = base::os::makeFolder(setup.places.stateFolder); !made) return base::passOn(made);
    // The store opens files, so the embedded bytes become one for that moment.
    const std::string tag = setup.environment.ids->newId();
    const std::string path = setup.places.stateFolder + "/sample-" + tag + store::kExtension;
    base::os::PublishOptions options;
    options.sessionTag = tag;
    const auto written = base::os::publishBytes(bytes, path, options);
    if (!written) return base::passOn(written);
    auto file = store::ProjectFile::newFromTemplate(setup, path);
    std::error_code ignored;  // a file left behind is harmless
    std::filesystem::remove(path, ignored);
    return file;
}

}  // namespace cw::app
