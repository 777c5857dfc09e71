#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/language.h"
#include "base/result.h"
#include "base/texts.h"
#include "commands/report_edition.h"
#include "commands/starters.h"
#include "framework/catalogue.h"
#include "model/snapshot.h"
#include "store/project_file.h"

namespace cw::gui {

class Settings;
class Dialogs;

/// What a report needs; a value, so that it can be written on a worker thread.
struct ReportRequest {
    std::string path;
    commands::ReportEdition edition;
    model::Snapshot snapshot;
};
using ReportWriter = std::function<base::Result<void>(const ReportRequest&)>;

/// Everything the window gets from outside; `app` builds it, tests give their own. All that is referred to outlives
/// the window.
struct Services {
    /// The framework's content; the first call may wait until it is loaded, so nothing asks before there is a need.
    std::function<const framework::Catalogue&()> catalogue;
    const base::Texts& english;
    const base::Texts& chinese;
    store::ProjectFile::Setup setup;
    Settings& settings;
    /// Installs the translators of that language in the application; called before the window is put into words.
    std::function<void(base::Language)> useLanguage;
    /// Writes a report; called on a worker thread. Empty: the report page says that this build has none.
    ReportWriter report;
    /// The example city as an untitled project; called on a worker thread. Empty: not offered.
    std::function<base::Result<std::unique_ptr<store::ProjectFile>>()> openSample;
    /// The project named at start, which app may have begun to open while the toolkit started; asked at most once;
    /// nothing when it has not. Called on a worker thread. Empty: the window opens it.
    std::function<std::optional<base::Result<std::unique_ptr<store::ProjectFile>>>(const std::string& path)> opened{};
    /// Lists of rows to begin with. Empty: none are offered.
    commands::StarterFiles starters{};
    /// Answers questions to the user; null: the real dialogs.
    Dialogs* dialogs = nullptr;

    const base::Texts& texts(base::Language l) const { return l == base::Language::En ? english : chinese; }
};

}  // namespace cw::gui
