#include "gui/models/matrix_model.h"

#include <algorithm>

#include "gui/convert.h"
#include "gui/theme.h"
#include "model/value_text.h"

namespace cw::gui {

using analysis::MatrixEntry;
using model::FieldType;
using model::Record;
using model::Value;

namespace {

bool matches(const MatrixEntry& entry, const std::vector<std::string>& words) {
    if (words.empty()) return true;
    const auto text = base::fold(entry.code + " " + entry.title);
    return std::ranges::all_of(words, [&](const auto& word) { return text.find(word) != std::string::npos; });
}

constexpr double kOneDigit = 9;

}  // namespace

MatrixModel::MatrixModel(ProjectSession& session, const model::RegisterSpec& spec, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_spec(spec), m_fields(analysis::matrixFields(spec)) {
    build();
    connect(&session, &ProjectSession::snapshotChanged, this,
            [this](const model::ChangeSet& changes) { apply(changes); });
    connect(&session, &ProjectSession::projectChanged, this, [this] {
        if (!m_session.hasProject()) return;
        m_stale = true;
        refresh();
    });
}

void MatrixModel::build() {
    const int field = m_matrix ? m_matrix->field() : m_spec.cell;
    m_matrix.emplace(m_session.snapshot(), m_session.catalogue(), m_spec, m_session.texts(), field);
    m_stale = false;
    filter();
}

void MatrixModel::filter() {
    m_leftOut = 0;
    for (const auto orientation : {Qt::Vertical, Qt::Horizontal}) {
        auto& shown = orientation == Qt::Vertical ? m_rows : m_columns;
        const auto& entries = orientation == Qt::Vertical ? m_matrix->rows() : m_matrix->columns();
        shown.clear();
        // where none would stand there by itself, an empty matrix would help nobody
        const bool choosy = std::ranges::any_of(entries, &MatrixEntry::unasked);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const bool leftOut = choosy && !entries[i].shown();
            if (leftOut) ++m_leftOut;
            if ((m_all || !leftOut) && matches(entries[i], m_words[orientation == Qt::Vertical ? 0 : 1]))
                shown.push_back(static_cast<int>(i));
        }
    }
}

void MatrixModel::refresh() {
    if (!m_stale) return;
    beginResetModel();
    build();
    endResetModel();
}

void MatrixModel::setField(int field) {
    beginResetModel();
    m_matrix->setField(field);
    endResetModel();
}

void MatrixModel::setNeedle(Qt::Orientation orientation, const QString& text) {
    auto& words = m_words[orientation == Qt::Vertical ? 0 : 1];
    beginResetModel();
    words.clear();
    for (const auto& word : base::split(base::fold(ss(text)), ' '))
        if (!word.empty()) words.push_back(word);
    filter();
    endResetModel();
}

void MatrixModel::setShowAll(bool all) {
    beginResetModel();
    m_all = all;
    filter();
    endResetModel();
}

void MatrixModel::apply(const model::ChangeSet& changes) {
    if (m_stale) return;
    if (m_matrix->rebuildsFor(changes)) {
        m_stale = true;
        emit wentStale();
        return;
    }
    const auto touched = m_matrix->apply(changes);
    if (touched.empty()) return;
    for (const auto& place : touched) {
        const auto index = indexOf(place);
        if (index.isValid()) {
            emit dataChanged(index, index);
        } else if (m_matrix->record(place.row, place.column)) {
            // a record came for an entry that was left out: it is to be seen now
            m_stale = true;
            emit wentStale();
            return;
        }
    }
    for (const auto orientation : {Qt::Vertical, Qt::Horizontal})
        if (const auto count = shown(orientation).size(); count > 0)
            emit headerDataChanged(orientation, 0, static_cast<int>(count) - 1);
    emit counted();
}

MatrixModel::Place MatrixModel::placeAt(const QModelIndex& index) const {
    return {m_rows[static_cast<std::size_t>(index.row())], m_columns[static_cast<std::size_t>(index.column())]};
}

QModelIndex MatrixModel::indexOf(Place place) const {
    const auto row = std::ranges::lower_bound(m_rows, place.row);
    const auto column = std::ranges::lower_bound(m_columns, place.column);
    if (row == m_rows.end() || *row != place.row || column == m_columns.end() || *column != place.column) return {};
    return index(static_cast<int>(row - m_rows.begin()), static_cast<int>(column - m_columns.begin()));
}

const Record* MatrixModel::recordAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto place = placeAt(index);
    return m_matrix->record(place.row, place.column);
}

QString MatrixModel::entryText(Qt::Orientation orientation, int section) const {
    const auto at = static_cast<std::size_t>(shown(orientation)[static_cast<std::size_t>(section)]);
    const auto& entry = orientation == Qt::Vertical ? m_matrix->rows()[at] : m_matrix->columns()[at];
    // people know the framework's items by their codes, their own records by name
    const auto& axis = m_spec[m_spec.axes[orientation == Qt::Vertical ? 0 : 1]];
    if (axis.type == FieldType::CatalogueItem) return qs(entry.code) + QLatin1Char(' ') + qs(entry.title);
    return entry.title.empty() ? qs(entry.code) : qs(entry.title);
}

QString MatrixModel::nameOf(const QModelIndex& index) const {
    return tr("%1 × %2", "row and column")
        .arg(entryText(Qt::Vertical, index.row()), entryText(Qt::Horizontal, index.column()));
}

commands::Cell MatrixModel::cellAt(const QModelIndex& index) const {
    const auto place = placeAt(index);
    return {m_matrix->rows()[static_cast<std::size_t>(place.row)].id,
            m_matrix->columns()[static_cast<std::size_t>(place.column)].id, ss(shortened(nameOf(index), 120))};
}

bool MatrixModel::isTyped() const {
    const auto& shownField = m_spec[field()];
    return analysis::isFigure(shownField.type) &&
           !(shownField.type == FieldType::Integer && shownField.max && *shownField.max <= kOneDigit);
}

QString MatrixModel::letterOf(const model::Choice& choice) const {
    return qs(analysis::letterOf(choice, m_session.texts()));
}

std::optional<Value> MatrixModel::valueOfKey(const QString& typedText) const {
    const auto text = typedText.trimmed();
    const auto& shownField = m_spec[field()];
    if (text.isEmpty() || isTyped()) return std::nullopt;
    if (shownField.type == FieldType::YesNo) {
        if (text == QLatin1String("1") || text.compare(QLatin1String("y"), Qt::CaseInsensitive) == 0 ||
            text == QStringLiteral("是"))
            return Value{true};
        if (text == QLatin1String("0") || text.compare(QLatin1String("n"), Qt::CaseInsensitive) == 0 ||
            text == QStringLiteral("否"))
            return Value{false};
        return std::nullopt;
    }
    if (shownField.type == FieldType::Integer) {
        bool ok = false;
        const auto number = text.toLongLong(&ok);
        const bool fits = ok && static_cast<double>(number) >= shownField.min.value_or(0) &&
                          static_cast<double>(number) <= *shownField.max;
        return fits ? std::optional<Value>(Value{std::int64_t{number}}) : std::nullopt;
    }
    if (shownField.type != FieldType::Choice) return std::nullopt;
    const auto same = [&](const base::Msg& msg, bool first) {
        return std::ranges::any_of(base::kLanguages, [&](base::Language language) {
            const auto words = qs(m_session.services().texts(language).text(msg));
            return (first ? words.left(1) : words).compare(text, Qt::CaseInsensitive) == 0;
        });
    };
    for (const auto& choice : shownField.choices)
        if (!choice.letter.empty() && same(choice.letter, false)) return Value{std::string(choice.id)};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= static_cast<int>(shownField.choices.size()))
        return Value{std::string(shownField.choices[static_cast<std::size_t>(number - 1)].id)};
    for (const auto& choice : shownField.choices)
        if (same(choice.label, true)) return Value{std::string(choice.id)};
    return std::nullopt;
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString MatrixModel::cellText(const Record* record) const {
    return qs(analysis::matrixText(m_spec, field(), record, m_session.texts()));
}

QString MatrixModel::fullText(const Record* record) const {
    if (!record) return tr("empty");
    const auto& shownField = m_spec[field()];
    auto text =
        record->has(field())
            ? qs(model::displayText(shownField, record->at(field()), m_session.texts(), &m_session.snapshot()))
            : tr("not filled in");
    if (m_fields.size() > 1) text = tr("%1: %2", "field and value").arg(m_session.text(shownField.label), text);
    if (field() == m_spec.cell && m_spec.cellGoal >= 0 && record->has(m_spec.cellGoal))
        text = tr("%1, %2: %3", "value, other field, its value")
                   .arg(text, m_session.text(m_spec[m_spec.cellGoal].label))
                   .arg(*record->integer(m_spec.cellGoal));
    return text;
}

CellLook MatrixModel::lookOf(const Record* record) const {
    if (!record) return CellLook::Empty;
    const auto& shownField = m_spec[field()];
    if (field() == m_spec.cell && analysis::belowGoal(m_spec, *record)) return CellLook::BelowGoal;
    if (!record->has(field())) return CellLook::Quiet;
    if (shownField.type != FieldType::Choice) return CellLook::Number;
    const std::string_view id = record->text(field());
    if (field() == m_spec.cell && !m_spec.cellOnce.empty())
        return m_spec.isOnce(id) ? CellLook::Strong : CellLook::Filled;
    if (shownField.choices.front().id == id) return CellLook::Strong;
    const auto* choice = shownField.choice(id);
    return choice && std::string_view(choice->letter.source) == "–" ? CellLook::Quiet : CellLook::Filled;
}

QVariant MatrixModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid() || at.row() >= rowCount() || at.column() >= columnCount()) return {};
    const auto* record = recordAt(at);
    switch (role) {
        case Qt::DisplayRole:
            return cellText(record);
        case Qt::EditRole:
            return record ? qs(model::plainText(m_spec[field()], record->at(field()), m_session.language()))
                          : QString();
        case Qt::AccessibleTextRole:
            return tr("%1: %2", "cell and what it holds").arg(nameOf(at), fullText(record));
        case Qt::ToolTipRole:
            return tr("%1: %2", "cell and what it holds").arg(nameOf(at), fullText(record)).toHtmlEscaped();
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignCenter);
        case LookRole:
            return static_cast<int>(lookOf(record));
        default:
            return {};
    }
}

bool MatrixModel::setData(const QModelIndex& at, const QVariant& value, int role) {
    if (role != Qt::EditRole || !at.isValid()) return false;
    emit typed(at, value.toString());
    return true;
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& at) const {
    auto flags = QAbstractTableModel::flags(at);
    if (at.isValid() && isTyped()) flags |= Qt::ItemIsEditable;
    return flags;
}

const analysis::MatrixTally& MatrixModel::tallyOf(Qt::Orientation orientation, int section) const {
    const int at = shown(orientation)[static_cast<std::size_t>(section)];
    return orientation == Qt::Vertical ? m_matrix->rowTally(at) : m_matrix->columnTally(at);
}

QString MatrixModel::tallyText(const analysis::MatrixTally& tally) const {
    const auto& shownField = m_spec[field()];
    const auto& texts = m_session.texts();
    QStringList parts;
    if (shownField.type == FieldType::Choice) {
        for (std::size_t i = 0; i < shownField.choices.size(); ++i)
            if (i < tally.byChoice.size() && tally.byChoice[i] > 0)
                parts << tr("%1%2", "letter and count").arg(letterOf(shownField.choices[i])).arg(tally.byChoice[i]);
        return parts.join(QLatin1Char(' '));
    }
    if (tally.answered == 0 && tally.below == 0) return {};
    if (field() == m_spec.cell && m_spec.cellGoal >= 0)
        return tally.below > 0
                   ? QString(Theme::mark(Tone::Attention)) + QLatin1Char(' ') + QString::number(tally.below)
                   : QString(Theme::mark(Tone::Good));
    if (shownField.type == FieldType::Integer && !shownField.unit.empty())
        return QStringLiteral("Σ ") + qs(texts.integer(tally.sum));
    return tr("%1 filled").arg(tally.answered);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0 || section >= static_cast<int>(shown(orientation).size())) return {};
    const auto text = entryText(orientation, section);
    const auto& tally = tallyOf(orientation, section);
    const bool once =
        orientation == Qt::Vertical && field() == m_spec.cell && !m_spec.cellOnce.empty() && tally.answered > 0;
    const bool wrong = once && !tally.exactlyOnce();
    switch (role) {
        case Qt::DisplayRole:
            return text;
        case TallyRole: {
            auto count = tallyText(tally);
            if (once)
                count = wrong ? QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + QString::number(tally.once)
                              : QString(QChar(0x2713));
            return count;
        }
        case TallyToneRole:
            return static_cast<int>(wrong                                       ? Tone::Bad
                                    : field() == m_spec.cell && tally.below > 0 ? Tone::Attention
                                                                                : Tone::Secondary);
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole: {
            auto all = text;
            if (const auto count = tallyText(tally); !count.isEmpty())
                all = tr("%1: %2", "cell and what it holds").arg(all, count);
            if (wrong) {
                const auto& choice = *m_spec[m_spec.cell].choice(m_spec.cellOnce.front());
                all = tr("%1. “%2” stands here %n time(s); it must stand once.", nullptr, tally.once)
                          .arg(all, m_session.text(choice.label));
            }
            return role == Qt::ToolTipRole ? all.toHtmlEscaped() : all;
        }
        default:
            return {};
    }
}

}  // namespace cw::gui
