#include "gui/forms/text_editors.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <algorithm>

#include "gui/convert.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/validate.h"
#include "model/value_text.h"

namespace cw::gui {

using model::FieldType;
using model::Value;

namespace {

constexpr int kParagraphLines = 3;
constexpr int kMostLines = 14;

void setWrong(QWidget* widget, bool wrong) {
    if (widget->property("wrong").toBool() == wrong) return;
    widget->setProperty("wrong", wrong);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QVBoxLayout* columnOf(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

}  // namespace

LineEditor::LineEditor(const FieldContext& context, QWidget* parent) : FieldEditor(context, parent) {
    m_line = new QLineEdit(this);
    m_line->setObjectName(controlName());
    m_line->setAccessibleName(label());
    columnOf(this)->addWidget(m_line);
    setFocusProxy(m_line);
    switch (spec().type) {
        case FieldType::Date:
            m_line->setPlaceholderText(tr("for example 2026-06-01 or 115/6/1"));
            break;
        case FieldType::Tags:
            m_line->setPlaceholderText(tr("words, separated by ;"));
            break;
        case FieldType::Link:
            m_line->setPlaceholderText(QStringLiteral("https://"));
            break;
        case FieldType::Money:
            m_line->setPlaceholderText(tr("for example 12,000,000"));
            break;
        case FieldType::Percent:
            m_line->setPlaceholderText(QStringLiteral("%"));
            break;
        case FieldType::Integer:
            if (spec().year) m_line->setPlaceholderText(tr("for example 116 or 2027"));
            break;
        default:
            break;
    }
    if (!spec().unit.empty()) m_line->setPlaceholderText(session().text(spec().unit));
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (isEdited()) emit committed();
    });
}

QString LineEditor::shown(const Value& v) const {
    if (!model::isSet(v)) return {};
    const auto& texts = session().texts();
    switch (spec().type) {
        case FieldType::Date:
            return qs(std::get<base::Date>(v).display(texts.language()));
        case FieldType::Money:
            return qs(texts.money(std::get<base::Money>(v)));
        case FieldType::Tags:
            return qs(std::get<model::List>(v)).join(QStringLiteral("; "));
        case FieldType::Integer: {
            auto plain = spec();
            plain.unit = {};
            return qs(model::displayText(plain, v, texts));
        }
        default:
            return qs(model::plainText(spec(), v, texts.language()));
    }
}

void LineEditor::setValue(const Value& v) {
    m_value = v;
    m_shown = shown(v);
    if (m_line->text() != m_shown) m_line->setText(m_shown);
    if (!m_line->hasFocus()) m_line->setCursorPosition(0);
    markWrong(false);
}

base::Result<Value> LineEditor::value() const {
    if (!isEdited()) return m_value;
    return model::parseValue(spec(), ss(m_line->text()), session().language(), m_value);
}

bool LineEditor::isEdited() const {
    return m_line->text() != m_shown;
}
void LineEditor::markWrong(bool wrong) {
    setWrong(m_line, wrong);
}
QStringList LineEditor::typed() const {
    return {m_line->text()};
}
void LineEditor::setTyped(const QStringList& texts) {
    m_line->setText(texts.value(0));
}

GrowingText::GrowingText(int leastLines, QWidget* parent) : QPlainTextEdit(parent), m_leastLines(leastLines) {
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit);
    fit();
}

void GrowingText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) emit left();
}

void GrowingText::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        (event->modifiers() & Qt::ControlModifier)) {
        emit left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::fit() {
    ensurePolished();  // the style's padding belongs to the height
    // QPlainTextEdit's document height counts lines
    const int all = static_cast<int>(document()->size().height());
    const int lines = std::clamp(all, m_leastLines, kMostLines);
    // a scroll bar that comes for the moment before the field has grown would make the lines wrap earlier
    setVerticalScrollBarPolicy(all > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const auto margins = contentsMargins();
    const int wanted = fontMetrics().lineSpacing() * lines + static_cast<int>(2 * document()->documentMargin()) +
                       margins.top() + margins.bottom() + 2 * frameWidth() + fontMetrics().leading() + 8;
    if (minimumHeight() == wanted) return;
    setFixedHeight(wanted);
    // the layout that is just giving this field its width takes no notice of the new height: ask once more after it
    QMetaObject::invokeMethod(
        this, [this] { updateGeometry(); }, Qt::QueuedConnection);
}

ParagraphEditor::ParagraphEditor(const FieldContext& context, QWidget* parent) : FieldEditor(context, parent) {
    m_text = new GrowingText(kParagraphLines, this);
    m_text->setObjectName(controlName());
    m_text->setAccessibleName(label());
    columnOf(this)->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &GrowingText::left, this, [this] {
        if (isEdited()) emit committed();
    });
}

void ParagraphEditor::setValue(const Value& v) {
    const auto* text = std::get_if<std::string>(&v);
    m_shown = text ? qs(*text) : QString();
    if (m_text->toPlainText() != m_shown) m_text->setPlainText(m_shown);
    markWrong(false);
}

base::Result<Value> ParagraphEditor::value() const {
    return model::normalise(spec(), Value{ss(m_text->toPlainText())});
}
bool ParagraphEditor::isEdited() const {
    return m_text->toPlainText() != m_shown;
}
void ParagraphEditor::markWrong(bool wrong) {
    setWrong(m_text, wrong);
}
QStringList ParagraphEditor::typed() const {
    return {m_text->toPlainText()};
}
void ParagraphEditor::setTyped(const QStringList& texts) {
    m_text->setPlainText(texts.value(0));
}

BilingualEditor::BilingualEditor(const FieldContext& context, QWidget* parent)
    : FieldEditor(context, parent),
      m_long(context.fieldSpec().type == FieldType::LocalizedLong),
      m_shownLanguage(context.workbench.session().language()) {
    auto* column = columnOf(this);
    column->setSpacing(theme().px(drawing::Space::kXs) / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(drawing::Space::kXs));
    if (m_long) {
        m_text = new GrowingText(kParagraphLines, this);
        m_text->setObjectName(controlName());
        m_text->setAccessibleName(label());
        setFocusProxy(m_text);
        row->addWidget(m_text, 1);
        connect(m_text, &GrowingText::left, this, [this] {
            keep();
            if (isEdited()) emit committed();
        });
    } else {
        m_line = new QLineEdit(this);
        m_line->setObjectName(controlName());
        m_line->setAccessibleName(label());
        setFocusProxy(m_line);
        row->addWidget(m_line, 1);
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            keep();
            if (isEdited()) emit committed();
        });
    }
    m_switch = new Segments(theme(), controlName("language"), tr("Language of %1").arg(label()), this);
    m_switch->setEntries(
        {{QStringLiteral("zh_TW"), QString(QChar(0x4E2D))}, {QStringLiteral("en"), QStringLiteral("EN")}});
    row->addWidget(m_switch, 0, Qt::AlignTop);  // until a form takes it beside the label
    column->addLayout(row);
    m_hint = new PlainLabel(theme(), TextRole::Caption, {}, Tone::Secondary, this);
    m_hint->wrapped();
    m_hint->hide();
    column->addWidget(m_hint);
    connect(m_switch, &Segments::chosen, this, [this](const QString& id) {
        keep();
        if (isEdited()) emit committed();
        showLanguage(base::languageOf(ss(id)).value_or(m_shownLanguage));
    });
    showLanguage(m_shownLanguage);
}

QWidget* BilingualEditor::languageSwitch() const {
    return m_switch;
}
QString BilingualEditor::boxText() const {
    return m_long ? m_text->toPlainText() : m_line->text();
}

void BilingualEditor::setBoxText(const QString& text) {
    if (boxText() == text) return;
    // who is writing there goes on at the end; who only looks sees the beginning
    if (m_long) {
        m_text->setPlainText(text);
        if (m_text->hasFocus()) m_text->moveCursor(QTextCursor::End);
    } else {
        m_line->setText(text);
        if (!m_line->hasFocus()) m_line->setCursorPosition(0);
    }
}

void BilingualEditor::setValue(const Value& v) {
    const auto* both = std::get_if<base::Localized>(&v);
    m_given = both ? *both : base::Localized{};
    m_now = m_given;
    setBoxText(qs(m_now.in(m_shownLanguage)));
    showHints();
    markWrong(false);
}

void BilingualEditor::keep() {
    m_now.in(m_shownLanguage) = ss(boxText());
    showHints();
}

void BilingualEditor::showLanguage(base::Language chosen) {
    m_shownLanguage = chosen;
    m_switch->setCurrent(qs(base::code(chosen)));
    setBoxText(qs(m_now.in(chosen)));
    showHints();
}

void BilingualEditor::showHints() {
    const bool chinese = m_shownLanguage == base::Language::ZhTw;
    const auto otherText = qs(m_now.in(base::other(m_shownLanguage)));
    const auto placeholder =
        m_now.isFallback(m_shownLanguage) ? otherText.section(QLatin1Char('\n'), 0, 0) : QString();
    if (m_long)
        m_text->setPlaceholderText(placeholder);
    else
        m_line->setPlaceholderText(placeholder);
    QString hint;
    if (m_now.isFallback(m_shownLanguage))
        hint = chinese ? tr("No Chinese text yet: the English one is shown instead.")
                       : tr("No English text yet: the Chinese one is shown instead.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

base::Result<Value> BilingualEditor::value() const {
    auto both = m_now;
    both.in(m_shownLanguage) = ss(boxText());
    return model::normalise(spec(), Value{both});
}

bool BilingualEditor::isEdited() const {
    auto both = m_now;
    both.in(m_shownLanguage) = ss(boxText());
    return !(both == m_given);
}

QStringList BilingualEditor::typed() const {
    auto both = m_now;
    both.in(m_shownLanguage) = ss(boxText());
    return {qs(both.en), qs(both.zhTw)};
}

void BilingualEditor::setTyped(const QStringList& texts) {
    m_now = {ss(texts.value(0)), ss(texts.value(1))};
    setBoxText(qs(m_now.in(m_shownLanguage)));
    showHints();
}

void BilingualEditor::markWrong(bool wrong) {
    if (m_long)
        setWrong(m_text, wrong);
    else
        setWrong(m_line, wrong);
}

}  // namespace cw::gui
