#include "gui/dialogs/settings_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyleOptionSpinBox>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>

#include "gui/convert.h"
#include "gui/session/project_session.h"
#include "gui/session/settings.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

namespace {

constexpr double kWidth = 460;
constexpr int kTextSizeStep = 10;

/// Its arrows are the theme's icons: a style sheet alone leaves them half drawn.
class CalmSpinBox final : public QSpinBox {
public:
    CalmSpinBox(const Theme& theme, QWidget* parent) : QSpinBox(parent), m_theme(theme) {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QSpinBox::paintEvent(event);
        QStyleOptionSpinBox option;
        initStyleOption(&option);
        QPainter painter(this);
        const auto arrow = [&](QStyle::SubControl control, const QString& name, bool enabled) {
            auto box = style()->subControlRect(QStyle::CC_SpinBox, &option, control, this);
            const int side = std::min(box.height(), m_theme.px(drawing::Shape::kIcon) * 4 / 5);
            const QRect place(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
            const auto& palette = m_theme.palette();
            m_theme.icon(name, enabled ? palette.secondary : palette.line).paint(&painter, place);
        };
        arrow(QStyle::SC_SpinBoxUp, QStringLiteral("chevron-up"), value() < maximum());
        arrow(QStyle::SC_SpinBoxDown, QStringLiteral("chevron-down"), value() > minimum());
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

private:
    const Theme& m_theme;
};

QWidget* editorFor(const SettingRow& row, const QString& label, const Theme& theme, ProjectSession& session,
                   QWidget* parent) {
    auto& settings = session.settings();
    const char* id = row.id;
    // the window is built anew by some settings: after this event
    const auto later = [&settings, parent](const char* key, const QVariant& value) {
        QTimer::singleShot(0, parent, [&settings, key, value] { settings.set(key, value); });
    };
    switch (row.type) {
        case SettingType::Choice: {
            auto* box = new CalmComboBox(theme, parent);
            for (const auto& [choice, text] : row.choices) box->addItem(session.text(text), QLatin1String(choice));
            box->setCurrentIndex(box->findData(settings.text(id)));
            QObject::connect(box, &QComboBox::activated, parent, [box, id, later, &session] {
                const auto value = box->currentData().toString();
                if (QLatin1String(id) == QLatin1String("language"))
                    QTimer::singleShot(0, &session, [&session, value] {
                        session.setLanguage(base::languageOf(ss(value)).value_or(session.language()));
                    });
                else
                    later(id, value);
            });
            return box;
        }
        case SettingType::Integer: {
            auto* spin = new CalmSpinBox(theme, parent);
            spin->setRange(row.min, row.max);
            spin->setSingleStep(kTextSizeStep);
            spin->setValue(settings.number(id));
            spin->setKeyboardTracking(false);
            QObject::connect(spin, &QSpinBox::valueChanged, parent, [id, later](int value) { later(id, value); });
            return spin;
        }
        case SettingType::Text: {
            auto* edit = new QLineEdit(settings.text(id), parent);
            QObject::connect(edit, &QLineEdit::editingFinished, parent,
                             [edit, id, later] { later(id, edit->text().trimmed()); });
            return edit;
        }
        case SettingType::Flag: {
            auto* check = new QCheckBox(label, parent);
            check->setChecked(settings.flag(id));
            QObject::connect(check, &QCheckBox::toggled, parent, [id, later](bool on) { later(id, on); });
            return check;
        }
        case SettingType::Hidden:
            break;
    }
    return nullptr;
}

}  // namespace

SettingsDialog::SettingsDialog(const Theme& theme, ProjectSession& session, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);  // large letters on a small screen
    area->setObjectName(QStringLiteral("settings.area"));
    area->setAccessibleName(tr("Settings"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    setMargins(column, theme, Space::kXl, Space::kXl);
    column->setSpacing(theme.px(Space::kXs));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, tr("Settings"), Tone::Normal, this));
    for (const auto& row : settingRows()) {
        if (row.type == SettingType::Hidden) continue;
        const auto label = session.text(row.label);
        auto* editor = editorFor(row, label, theme, session, this);
        if (!editor) continue;
        addSpace(column, theme, Space::kS);
        if (row.type != SettingType::Flag)
            column->addWidget(new PlainLabel(theme, TextRole::Caption, label, Tone::Secondary, this));
        editor->setObjectName(QStringLiteral("settings.") + QLatin1String(row.id));
        editor->setAccessibleName(label);
        column->addWidget(editor);
    }
    column->addStretch();
    area->setWidget(content);
    outer->addWidget(area, 1);
    auto* close = makeButton(QStringLiteral("settings.close"), tr("Close"), ButtonLook::Primary, this);
    close->setDefault(true);
    auto* bottom = new QHBoxLayout;
    setMargins(bottom, theme, Space::kXl, Space::kM);
    bottom->addWidget(close, 0, Qt::AlignRight);
    outer->addLayout(bottom);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const auto room = parent ? parent->window()->size() : screen()->availableSize();
    const QSize wanted(std::max(theme.px(kWidth), content->sizeHint().width()),
                       content->sizeHint().height() + outer->sizeHint().height() - area->sizeHint().height() + 2);
    resize(wanted.boundedTo(room));
}

}  // namespace cw::gui
