#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/result.h"
#include "base/texts.h"
#include "commands/report_edition.h"
#include "framework/catalogue.h"
#include "model/snapshot.h"

class QGuiApplication;

/// The one place where requests of both programs become pictures and reports.
namespace cw::app {

/// Fonts and painting need an application object. The command line makes one at the first picture: on the offscreen
/// platform, so that it needs no display and starts no session services. A window has its own; this does nothing
/// then.
class HeadlessGui {
public:
    HeadlessGui();
    ~HeadlessGui();
    HeadlessGui(const HeadlessGui&) = delete;
    HeadlessGui& operator=(const HeadlessGui&) = delete;
    void ensure();

private:
    int m_argc = 1;
    std::string m_name = "citywright-cli";
    char* m_argv[2];
    std::unique_ptr<QGuiApplication> m_application;
};

/// Bytes of a picture: UnknownPicture (name, those there are).
base::Result<std::string> drawPicture(const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                                      std::string_view roundId, std::string_view picture, std::string_view format,
                                      const base::Texts& texts, const base::Date& today);

/// Bytes of the assessment report: UnknownRound, ChoiceUnknown (a section).
base::Result<std::string> writeReport(const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                                      const commands::ReportEdition& edition, const base::Date& today,
                                      const base::Texts& english, const base::Texts& chinese);

}  // namespace cw::app
