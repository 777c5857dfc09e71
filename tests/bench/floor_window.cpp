// The floor of the start-up ratios: a Qt window with a tree of 20 rows and one page of Chinese text, nothing else.
// Says so after its first painted frame, and ends.
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>
#include <QTreeWidget>
#include <cstdio>

namespace {

class Window : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::quit();
        });
    }
};

}  // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QFont font = QApplication::font();
    font.setFamilies({font.family(), QStringLiteral("Noto Sans CJK TC")});
    QApplication::setFont(font);
    Window window;
    auto* page = new QWidget;
    auto* layout = new QHBoxLayout(page);
    auto* tree = new QTreeWidget;
    for (int i = 0; i < 20; ++i)
        tree->addTopLevelItem(new QTreeWidgetItem({QString::fromUtf8("第 %1 列　城市願景").arg(i)}));
    QString text;
    for (int i = 0; i < 20; ++i)
        text += QString::fromUtf8("由城市主導整合採購，買成果而不是買系統，並留得住退場的自由。");
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    layout->addWidget(tree);
    layout->addWidget(label, 1);
    window.setCentralWidget(page);
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
