#pragma once
#include <functional>
#include <memory>
#include <string>

#include "base/language.h"
#include "base/result.h"
#include "base/texts.h"
#include "commands/report_edition.h"
#include "commands/starters.h"
#include "framework/catalogue.h"
#include "model/snapshot.h"
#include "store/project_file.h"

namespace cw::cli {

/// One picture to draw. The snapshot is a value; nothing is read from or written to files.
struct DrawRequest {
    std::string picture;  ///< id, for example "overview"
    std::string format;   ///< "svg", "png" or "pdf"
    base::Language language = base::Language::En;
    std::string roundId;  ///< empty: the current round
    model::Snapshot snapshot;
};

struct ReportRequest {
    commands::ReportEdition edition;
    model::Snapshot snapshot;
};

/// Everything the command line gets from outside; `app` builds it, tests give their own. All references outlive
/// run(). What costs time is a function, so that --help and --version start none of it. src/cli itself knows no Qt:
/// pictures and reports come as bytes through functions; an empty function means that this build has none, and the
/// command is then not listed.
struct Services {
    std::string version;
    /// Loaded at the first call; CatalogueBroken.
    std::function<base::Result<const framework::Catalogue*>()> catalogue;
    std::function<const base::Texts&(base::Language)> texts;
    /// Places, clock, ids, default user and migrations; catalogueId may be left empty.
    std::function<store::ProjectFile::Setup()> setup;
    /// Language of the locale, used where nothing else says one.
    base::Language localeLanguage = base::Language::En;
    /// The bytes of the picture; UnknownPicture, UnknownRound.
    std::function<base::Result<std::string>(const DrawRequest&)> draw;
    /// The bytes of the report; UnknownRound, ChoiceUnknown (a section).
    std::function<base::Result<std::string>(const ReportRequest&)> report;
    /// The example city as an untitled project; empty: this build has none.
    std::function<base::Result<std::unique_ptr<store::ProjectFile>>(const store::ProjectFile::Setup&)> openSample;
    /// Lists of rows to begin with; empty: this build has none.
    commands::StarterFiles starters;
};

}  // namespace cw::cli
