/// cw_shots PROJECT|- FOLDER [--text=PERCENT] [--schemes=SCHEME,…] [PAGE|PAGE/PANEL…]: opens the project in the real
/// window and writes a picture of every page in both languages, light and dark or as told, at 1280 × 720; "-" takes
/// a made-up project. Pictures are for people to look at.
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <cstdio>

#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/dialogs/about_dialog.h"
#include "gui/dialogs/export_dialog.h"
#include "gui/dialogs/import_dialog.h"
#include "gui/dialogs/new_project_dialog.h"
#include "gui/dialogs/packets_dialog.h"
#include "gui/dialogs/settings_dialog.h"
#include "gui/dialogs/starter_dialog.h"
#include "gui/fixture.h"
#include "gui/matrix_data.h"
#include "gui/shell/command_palette.h"

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
    for (const auto& fault : cw::test::squeezedWidgets(window))
        std::fprintf(stderr, "%s%s: %s\n", qPrintable(name), qPrintable(suffix), qPrintable(fault));
}

QWidget* child(QWidget& root, const char* name) {
    for (auto* each : root.findChildren<QWidget*>(QLatin1String(name)))
        if (each->isVisible()) return each;
    return nullptr;
}

void press(QWidget& root, const char* name) {
    if (auto* button = qobject_cast<QAbstractButton*>(child(root, name))) button->click();
}

/// What no page shows by itself: empty, opened, filled, large, high contrast, dialogs.
void shootStates(const QString& folder) {
    for (const auto language : cw::base::kLanguages) {
        const auto suffix = QLatin1Char('-') + qs(cw::base::code(language)) + QStringLiteral(".png");
        cw::test::WindowFixture fixture(language);
        auto& window = fixture.window();
        const auto keep = [&](const char* name) {
            cw::test::settle(fixture.session());
            window.grab().save(folder + QStringLiteral("/state-") + QLatin1String(name) + suffix);
            for (const auto& fault : cw::test::squeezedWidgets(window))
                std::fprintf(stderr, "state-%s%s: %s\n", name, qPrintable(suffix), qPrintable(fault));
        };
        window.resize(1280, 720);
        keep("start");
        fixture.newProject("quick");
        keep("empty-overview");
        window.goTo({"needs", {}, {}, {}});
        keep("empty-register");
        press(window, "register.addFirst");
        keep("draft");
        window.goTo({"B5", "assess", "B5", {}});
        keep("quick");
        fixture.session().closeProject(true);
        fixture.fillProject();
        window.goTo({"B5", "assess", "B5.2.1", {}});
        press(window, "assess.evidence");
        keep("evidence");
        press(window, "assess.note");
        keep("note");
        press(window, "assess.notApplicable");
        keep("not-applicable");
        press(window, "findings.bad");
        keep("findings");
        press(window, "findings.bad");
        window.resize(1000, 700);
        window.goTo({"roadmap", {}, {}, {}});
        keep("narrow-register");
        window.goTo({"B5", "assess", "B5.2.1", {}});
        keep("narrow-assess");
        window.resize(1600, 900);
        fixture.settings().set("textSize", 200);
        keep("text-200");
        fixture.settings().set("textSize", 100);
        window.resize(1280, 720);
        fixture.settings().set("scheme", QStringLiteral("contrast"));
        keep("contrast");
        fixture.settings().set("scheme", QStringLiteral("light"));
        cw::gui::NewProjectDialog create(window, fixture.session(), nullptr);
        create.show();
        cw::test::settle(fixture.session());
        create.grab().save(folder + QStringLiteral("/state-dialog-new") + suffix);
        cw::gui::SettingsDialog settings(window.theme(), fixture.session(), nullptr);
        settings.show();
        cw::test::settle(fixture.session());
        settings.grab().save(folder + QStringLiteral("/state-dialog-settings") + suffix);
        const auto table = fixture.path(QStringLiteral("needs.csv"));
        QFile file(table);
        if (file.open(QIODevice::WriteOnly))
            file.write(
                "ref,title.zh_TW,weight,date,extra\nN-001,新生兒登記只要一個櫃檯,3,115/3/1,\n,路燈太暗,4,115/4/1,\n,"
                "公車動態不準,九,115/13/1,\n,港區夜間噪音,2,,\n");
        file.close();
        const auto& needs = *cw::model::registry().find("needs");
        cw::gui::ImportDialog import(window.theme(), fixture.session(), needs, table, nullptr);
        import.show();
        cw::test::settle(fixture.session());
        import.grab().save(folder + QStringLiteral("/state-dialog-import") + suffix);
        cw::gui::ExportDialog out(window.theme(), fixture.session(), needs, nullptr);
        out.show();
        cw::test::settle(fixture.session());
        out.grab().save(folder + QStringLiteral("/state-dialog-export") + suffix);
        cw::gui::PacketsDialog packets(window.theme(), fixture.session(), fixture.dialogs(), nullptr);
        packets.show();
        cw::test::settle(fixture.session());
        packets.grab().save(folder + QStringLiteral("/state-dialog-packets") + suffix);
        const auto& challenges = *cw::model::registry().find("challenges");
        const auto starters =
            cw::commands::readStarters(challenges, fixture.session().services().starters(challenges.name));
        cw::gui::StarterDialog pick(window.theme(), fixture.session(), challenges, *starters, nullptr);
        pick.show();
        press(pick, "starters.all");
        cw::test::settle(fixture.session());
        pick.grab().save(folder + QStringLiteral("/state-dialog-starters") + suffix);
        cw::gui::AboutDialog about(window.theme(), fixture.session(), nullptr);
        about.show();
        cw::test::settle(fixture.session());
        about.grab().save(folder + QStringLiteral("/state-dialog-about") + suffix);
        cw::gui::CommandPalette palette(window, &window);
        palette.open();
        cw::test::settle(fixture.session());
        palette.grab().save(folder + QStringLiteral("/state-palette") + suffix);
    }
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr,
                     "usage: cw_shots PROJECT|- FOLDER [--text=PERCENT] [--schemes=SCHEME,…] [PAGE|PAGE/PANEL…]\n");
        return 2;
    }
    const auto folder = arguments[2];
    auto wanted = arguments.mid(3);
    const auto option = [&](const QString& name, const QString& otherwise) {
        for (qsizetype i = 0; i < wanted.size(); ++i)
            if (wanted[i].startsWith(name)) return wanted.takeAt(i).mid(name.size());
        return otherwise;
    };
    const int text = option(QStringLiteral("--text="), QStringLiteral("100")).toInt();
    const auto schemes = option(QStringLiteral("--schemes="), QStringLiteral("light,dark")).split(QLatin1Char(','));
    QDir().mkpath(folder);
    cw::test::WindowFixture fixture;
    fixture.window().resize(1280, 720);
    cw::test::settle(fixture.session());
    if (wanted.isEmpty() || wanted.contains(QStringLiteral("start")))
        fixture.window().grab().save(folder + QStringLiteral("/start-en.png"));
    if (arguments[1] == QLatin1String("-")) {
        fixture.fillProject();
        cw::test::fillMatrices(fixture);
    } else {
        fixture.window().openAtStart(arguments[1]);
        cw::test::settle(fixture.session());
    }
    if (!fixture.session().hasProject()) {
        std::fprintf(stderr, "cannot open the project\n");
        return 3;
    }
    fixture.settings().set("textSize", text);
    for (const auto language : cw::base::kLanguages) {
        fixture.session().setLanguage(language);
        for (const auto& scheme : schemes) {
            fixture.settings().set("scheme", scheme);
            cw::test::settle(fixture.session());
            auto suffix = QStringLiteral("-%1-%2").arg(qs(cw::base::code(language)), scheme);
            if (text != 100) suffix += QStringLiteral("-%1").arg(text);
            std::vector<std::pair<std::string, std::vector<std::string>>> pages;
            for (const auto& page : fixture.catalogue().pages()) pages.emplace_back(page.id, page.panels);
            pages.push_back({"report", {}});
            for (const auto& [id, panels] : pages) {
                const auto named = [&](const std::string& panel) {
                    return wanted.isEmpty() || wanted.contains(qs(id)) || wanted.contains(qs(id + "/" + panel));
                };
                const auto* item = fixture.catalogue().find(id);
                for (const auto& panel : panels.size() > 1 ? panels : std::vector<std::string>{""}) {
                    if (!named(panel)) continue;
                    std::string focus;
                    if (item && (panel == "assess" || panel.empty())) {
                        const auto leaves = fixture.session().assessment().leavesUnder(id);
                        if (leaves.size() > 2)
                            focus = leaves[2]->item->id;
                        else if (!leaves.empty())
                            focus = leaves.front()->item->id;
                    }
                    shoot(fixture, folder, id, panel, focus, {1280, 720}, suffix);
                }
                if (id == "overview" && named({})) shoot(fixture, folder, id, "large", {}, {1920, 1080}, suffix);
            }
        }
    }
    if (wanted.isEmpty() || wanted.contains(QStringLiteral("states"))) shootStates(folder);
    return 0;
}
