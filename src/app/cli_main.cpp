#include <csignal>
#include <iostream>

#include "app/composition.h"
#include "app/pictures_and_reports.h"
#include "app/sample.h"
#include "base/error_codes.h"
#include "cli/cli.h"

namespace {

using cw::base::Language;

cw::base::Result<std::string> draw(cw::app::Composition& made, cw::app::HeadlessGui& gui,
                                   const cw::cli::DrawRequest& request) {
    const auto catalogue = made.catalogue();
    if (!catalogue) return cw::base::passOn(catalogue);
    const auto today = cw::base::Date::fromIso(made.setup().environment.clock->today());
    if (!today) return cw::base::fail(cw::base::ErrorCode::Internal, "clock");
    gui.ensure();
    return cw::app::drawPicture(**catalogue, request.snapshot, request.roundId, request.picture, request.format,
                                made.texts(request.language), *today);
}

cw::base::Result<std::string> report(cw::app::Composition& made, cw::app::HeadlessGui& gui,
                                     const cw::cli::ReportRequest& request) {
    const auto catalogue = made.catalogue();
    if (!catalogue) return cw::base::passOn(catalogue);
    const auto today = cw::base::Date::fromIso(made.setup().environment.clock->today());
    if (!today) return cw::base::fail(cw::base::ErrorCode::Internal, "clock");
    gui.ensure();
    return cw::app::writeReport(**catalogue, request.snapshot, request.edition, *today, made.texts(Language::En),
                                made.texts(Language::ZhTw));
}

}  // namespace

int main(int argc, char** argv) {
    cw::app::Composition made;
    cw::app::HeadlessGui gui;
    cw::cli::Services services;
    services.version = CITYWRIGHT_VERSION;
    services.catalogue = [&] { return made.catalogue(); };
    services.texts = [&](Language language) -> const cw::base::Texts& { return made.texts(language); };
    services.setup = [&] { return made.setup(); };
    services.localeLanguage = cw::app::localeLanguage();
    services.draw = [&](const cw::cli::DrawRequest& request) { return draw(made, gui, request); };
    services.report = [&](const cw::cli::ReportRequest& request) { return report(made, gui, request); };
    services.starters = cw::app::starterFile;
    if (!cw::app::sampleBytes().empty())
        services.openSample = [](const cw::store::ProjectFile::Setup& setup) {
            return cw::app::openSample(setup, cw::app::sampleBytes());
        };
    // A reader that went away is told like a full disk, after the work is done, instead of ending it half-way.
    std::signal(SIGPIPE, SIG_IGN);
    std::ios::sync_with_stdio(false);
    return cw::cli::run(argc, argv, services, std::cout, std::cerr);
}
