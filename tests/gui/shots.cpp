/// cw_shots PROJECT|- FOLDER [PAGE…]: opens the project in the real window and writes a picture of every page in both
/// languages, light and dark, at 1280 × 720; "-" takes a made-up project. Pictures are for people to look at.
#include <QApplication>
#include <QDir>
#include <cstdio>

#include "gui/convert.h"
#include "gui/fixture.h"

namespace {

using cw::gui::qs;

void shoot(cw::test::WindowFixture& fixture, const QString& folder, const std::string& page, const std::string& panel,
           const std::string& item, QSize size, const QString& suffix) {
    auto& window = fixture.window();
    window.resize(size);
    window.goTo({page, panel, item, {}});
    cw::test::settle(fixture.session());
    QString name = qs(page);
    if (!panel.empty()) name += QLatin1Char('-') + qs(panel);
    name.replace(QLatin1Char(':'), QLatin1Char('_'));
    window.grab().save(folder + QLatin1Char('/') + name + suffix + QStringLiteral(".png"));
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: cw_shots PROJECT|- FOLDER [PAGE…]\n");
        return 2;
    }
    const auto folder = arguments[2];
    const auto wanted = arguments.mid(3);
    QDir().mkpath(folder);
    cw::test::WindowFixture fixture;
    fixture.window().resize(1280, 720);
    cw::test::settle(fixture.session());
    if (wanted.isEmpty() || wanted.contains(QStringLiteral("start")))
        fixture.window().grab().save(folder + QStringLiteral("/start-en.png"));
    if (arguments[1] == QLatin1String("-")) fixture.fillProject();
    else fixture.window().openAtStart(arguments[1]);
    if (!fixture.session().hasProject()) {
        std::fprintf(stderr, "cannot open the project\n");
        return 3;
    }
    for (const auto language : cw::base::kLanguages) {
        fixture.session().setLanguage(language);
        for (const auto* scheme : {"light", "dark"}) {
            fixture.settings().set("scheme", QLatin1String(scheme));
            cw::test::settle(fixture.session());
            const auto suffix = QStringLiteral("-%1-%2").arg(qs(cw::base::code(language)), QLatin1String(scheme));
            std::vector<std::pair<std::string, std::vector<std::string>>> pages;
            for (const auto& page : fixture.catalogue().pages()) pages.emplace_back(page.id, page.panels);
            pages.push_back({"report", {}});
            for (const auto& [id, panels] : pages) {
                if (!wanted.isEmpty() && !wanted.contains(qs(id))) continue;
                const auto* item = fixture.catalogue().find(id);
                for (const auto& panel : panels.size() > 1 ? panels : std::vector<std::string>{""}) {
                    std::string focus;
                    if (item && (panel == "assess" || panel.empty())) {
                        const auto leaves = fixture.session().assessment().leavesUnder(id);
                        if (leaves.size() > 2) focus = leaves[2]->item->id;
                        else if (!leaves.empty()) focus = leaves.front()->item->id;
                    }
                    shoot(fixture, folder, id, panel, focus, {1280, 720}, suffix);
                }
                if (id == "overview") shoot(fixture, folder, id, "large", {}, {1920, 1080}, suffix);
            }
        }
    }
    return 0;
}
