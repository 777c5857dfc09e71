#include "gui/panels/text_check_panel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <map>

#include "analysis/term_uses.h"
#include "base/text_util.h"
#include "commands/verbs.h"
#include "gui/convert.h"
#include "model/registers.h"

namespace cw::gui {

using analysis::ViewTarget;

namespace {
constexpr double kTextHeight = 76;
}  // namespace

TextCheckPanel::TextCheckPanel(Workbench& workbench, const framework::Item* subject, const analysis::View& view)
    : ScenePanel(workbench, subject, view) {
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("textCheck.text"));
    m_text->setAccessibleName(tr("Text to check"));
    m_text->setPlaceholderText(
        tr("Paste a report or a tender text here to check it; empty: this project’s own texts. Nothing is kept."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme().px(kTextHeight));
    column()->insertWidget(1, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { refresh(); });
}

analysis::ViewContent TextCheckPanel::make() {
    const auto text = m_text ? ss(m_text->toPlainText()) : std::string();
    return base::isBlank(text) ? view().make(input()) : analysis::checkedText(input(), text);
}

void TextCheckPanel::replace(const ViewTarget& at, bool everywhere) {
    const auto parsed = analysis::parseTarget(at);
    const auto place = base::split(parsed.part, '/');
    if (place.size() != 3) return;
    const auto snapshot = session().shown();  // what may not be seen is not written over either
    const auto* term = snapshot.find<model::Terms>(place[2]);
    if (!term) return;
    // by record and field, so that both languages of a field go together
    std::map<std::pair<std::string, std::string>, std::map<int, base::Localized>> texts;
    int places = 0;
    std::string word;
    std::string by;
    for (const auto& use : analysis::avoidedWordPlaces(snapshot)) {
        if (use.term != term) continue;
        const auto& spec = *snapshot.registry().find(use.registerName);
        const bool here = use.registerName == parsed.registerName && use.recordId == parsed.id &&
                          spec[use.field].id == place[0] && base::code(use.language) == place[1];
        const auto& better = term->localized(model::Terms::Pref).in(use.language);
        if ((!everywhere && !here) || better.empty()) continue;
        const auto* record = snapshot.find(snapshot.registry().index(use.registerName), use.recordId);
        auto& fields = texts[{use.registerName, use.recordId}];
        auto& text = fields.try_emplace(use.field, record->localized(use.field)).first->second;
        const auto after = analysis::withWordReplaced(text.in(use.language), use.word, better,
                                                      analysis::longerWords(snapshot, use.language, use.word));
        if (after == text.in(use.language)) continue;
        text.in(use.language) = after;
        if (++places == 1 || here) {
            word = use.word;
            by = better;
        }
    }
    if (places == 0)
        return workbench().notify(tr("The word is written differently here; change it in the form."),
                                  Tone::Attention);
    std::vector<commands::RecordChange> changes;
    for (const auto& [record, fields] : texts) {
        store::FieldValues values;
        const auto& spec = *snapshot.registry().find(record.first);
        for (const auto& [field, text] : fields) values.push_back({spec[field].id, model::Value{text}});
        changes.push_back({record.first, record.second, std::move(values)});
    }
    if (session().report(commands::setRecords(session().project(),
                                              {"words.replace", {word, by, std::to_string(places)}}, changes)))
        workbench().offerUndo(tr("“%1” was replaced in %n place(s).", nullptr, places).arg(qs(word)));
    refresh();
}

bool TextCheckPanel::onKey(const QKeyEvent& key, const ViewTarget& at) {
    if (key.key() == Qt::Key_R && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        replace(at, (key.modifiers() & Qt::ShiftModifier) != 0);
        return true;
    }
    return ScenePanel::onKey(key, at);
}

}  // namespace cw::gui
