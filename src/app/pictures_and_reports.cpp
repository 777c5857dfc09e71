#include "app/pictures_and_reports.h"

#include <QGuiApplication>
#include <clocale>
#include <cstdio>

#include "analysis/assessment.h"
#include "base/error_codes.h"
#include "base/text_util.h"
#include "drawing/paint.h"
#include "drawing/pdf_finish.h"
#include "drawing/pictures.h"
#include "report/assessment_report.h"
#include "report/chapters.h"
#include "report/writers.h"

namespace cw::app {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr double kBodyPx = 16;

/// Standard error belongs to the one line of a failure; Qt's remarks about the session help nobody there.
void dropRemarks(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg) std::fprintf(stderr, "citywright-cli: %s\n", qPrintable(message));
}

}  // namespace

HeadlessGui::HeadlessGui() : m_argv{m_name.data(), nullptr} {}
HeadlessGui::~HeadlessGui() = default;

void HeadlessGui::ensure() {
    if (m_application || QCoreApplication::instance() != nullptr) return;
    // Always offscreen, even beside a display: one that does not answer would end the program. The locale is set for
    // Qt alone, which else complains on standard error about LANG=C.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qInstallMessageHandler(dropRemarks);
    m_application = std::make_unique<QGuiApplication>(m_argc, m_argv);
    std::setlocale(LC_NUMERIC, "C");
}

Result<std::string> drawPicture(const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                                std::string_view roundId, std::string_view name, std::string_view format,
                                const base::Texts& texts, const base::Date& today) {
    const auto* picture = drawing::picture(name);
    if (picture == nullptr) {
        std::vector<std::string> known;
        for (const auto& each : drawing::pictures()) known.emplace_back(each.id);
        return fail(ErrorCode::UnknownPicture, name, texts.list(known));
    }
    const std::string round = roundId.empty() ? analysis::currentRound(snapshot) : std::string(roundId);
    const analysis::Assessment assessment(catalogue, snapshot, round);
    const drawing::FontTextMetrics metrics(drawing::documentFamilies(), kBodyPx);
    const auto scene = picture->make({.catalogue = catalogue,
                                      .snapshot = snapshot,
                                      .assessment = assessment,
                                      .texts = texts,
                                      .metrics = metrics,
                                      .today = today});
    const auto& palette = drawing::Palette::light();
    if (format == "svg") return drawing::writeSvg(scene, palette);
    if (format == "png") return drawing::writePng(scene, palette);
    return drawing::writePdf(scene, palette, drawing::bcp47(texts.language()));
}

Result<std::string> writeReport(const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                                const commands::ReportEdition& edition, const base::Date& today,
                                const base::Texts& english, const base::Texts& chinese) {
    std::vector<const base::Texts*> languages;
    if (edition.language != "en") languages.push_back(&chinese);
    if (edition.language != "zh_TW") languages.push_back(&english);
    const auto document =
        report::assessmentReport({.catalogue = catalogue,
                                  .snapshot = snapshot,
                                  .roundId = edition.roundId,
                                  .languages = std::move(languages),
                                  .date = today,
                                  .toolVersion = CITYWRIGHT_VERSION,
                                  .profile = edition.profile,
                                  .sections = edition.brief ? report::briefChapters() : edition.sections,
                                  .brief = edition.brief});
    if (!document) return base::passOn(document);
    return edition.format == "html" ? report::writeHtml(*document) : report::writePdf(*document);
}

}  // namespace cw::app
