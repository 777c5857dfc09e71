#include "gui/models/register_model.h"

#include <algorithm>
#include <utility>

#include "base/money_text.h"
#include "base/text_util.h"
#include "gui/convert.h"
#include "gui/forms/reference_editor.h"
#include "gui/session/held_back.h"
#include "gui/widgets/row_delegate.h"
#include "model/value_text.h"

namespace cw::gui {

using model::FieldType;
using model::Value;

namespace {

bool isNumeric(FieldType type) {
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money ||
           type == FieldType::Percent;
}

/// Columns stand in this order and go, the last first, when the room is short: what a record is, when, how it
/// stands, who does it, what it costs, the rest.
int rankOf(const model::RegisterSpec& spec, int field) {
    const auto beyond = field - static_cast<int>(spec.fields.size());
    if (beyond >= 0) return spec.computed[static_cast<std::size_t>(beyond)].choices.empty() ? 6 : 3;
    const auto& f = spec[field];
    if (field == spec.refField) return 0;
    if (field == spec.titleField) return 1;
    // rows that share a title are told apart by their key; an amount that none may lack is what they are about
    const bool shared = spec[spec.titleField].type == FieldType::Choice;
    if (shared && f.type == FieldType::Choice && std::ranges::find(spec.importKey, field) != spec.importKey.end())
        return 1;
    if (f.type == FieldType::Money && f.required) return 1;
    const auto* agenda = model::agendaOf(spec.name);
    if (agenda && (field == agenda->status || field == agenda->due)) return 2;
    if (f.type == FieldType::Date) return agenda ? 5 : 2;
    if (f.type == FieldType::Choice && (f.id == "status" || f.id == "health")) return 3;
    if (f.type == FieldType::Person || (f.type == FieldType::Reference && f.target == "departments")) return 4;
    if (f.type == FieldType::Money) return 5;
    return 6;
}

constexpr std::size_t kLookedAt = 50;         ///< rows that say whether a computed column holds numbers
constexpr std::size_t kCellCharacters = 400;  // a cell shows one line; the rest is in the form

}  // namespace

RegisterModel::RegisterModel(ProjectSession& session, const model::RegisterSpec& spec, QObject* parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_spec(spec),
      m_agenda(model::agendaOf(spec.name)),
      m_register(session.snapshot().registry().index(spec.name)),
      m_collator(session.language()) {
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].inTable && !spec.fields[i].retired && !spec.fields[i].byProgram)
            m_columns.push_back(static_cast<int>(i));
    for (std::size_t i = 0; i < spec.computed.size(); ++i)
        m_columns.push_back(static_cast<int>(spec.fields.size() + i));
    std::stable_sort(m_columns.begin(), m_columns.end(),
                     [&](int a, int b) { return rankOf(spec, a) < rankOf(spec, b); });
    for (const auto& field : spec.fields)
        if (field.isReference() && field.inTable)
            m_targets.insert(session.snapshot().registry().index(field.targetRegister()));
    reset();
    connect(&session, &ProjectSession::snapshotChanged, this,
            [this](const model::ChangeSet& changes) { apply(changes); });
    connect(&session, &ProjectSession::projectChanged, this, &RegisterModel::reset);
}

void RegisterModel::reset() {
    beginResetModel();
    m_rows.clear();
    m_cache.clear();
    m_order.reset();
    m_currencies.clear();
    m_heldBack = heldBackHere(m_session, m_spec);
    const auto& table = m_session.snapshot().table(m_register);
    m_rows.reserve(table.size());
    for (auto at = table.begin(); at != table.end(); ++at) m_rows.push_back(shown(at.shared()));
    endResetModel();
}

model::RecordPtr RegisterModel::shown(const model::RecordPtr& record) const {
    if (!m_heldBack.records.contains(record->id)) return record;
    // not only unseen: neither found by the search nor sorted by
    auto bare = std::make_shared<model::Record>(*record);
    for (const int field : m_heldBack.fields)
        if (static_cast<std::size_t>(field) < bare->values.size()) bare->values[static_cast<std::size_t>(field)] = {};
    return bare;
}

void RegisterModel::showAnew() {
    m_heldBack = heldBackHere(m_session, m_spec);
    const auto& table = m_session.snapshot().table(m_register);
    std::size_t row = 0;
    for (auto at = table.begin(); at != table.end(); ++at) m_rows[row++] = shown(at.shared());
    m_cache.clear();
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RegisterModel::rowOf(std::string_view id) const {
    const auto at =
        std::lower_bound(m_rows.begin(), m_rows.end(), id,
                         [](const model::RecordPtr& record, std::string_view key) { return record->id < key; });
    return at != m_rows.end() && (*at)->id == id ? static_cast<int>(std::distance(m_rows.begin(), at)) : -1;
}

void RegisterModel::apply(const model::ChangeSet& changes) {
    const auto mine = std::count_if(changes.begin(), changes.end(),
                                    [this](const auto& change) { return change.registerIndex == m_register; });
    if (static_cast<std::size_t>(mine) > kResetAbove) return reset();
    m_order.reset();
    const auto currencies = std::exchange(m_currencies, {});
    bool others = false;
    for (const auto& change : changes) {
        if (change.registerIndex != m_register) {
            others = others || m_targets.contains(change.registerIndex);
            continue;
        }
        const int row = rowOf(change.id);
        dropCaches(change.id);
        if (!change.after) {
            if (row < 0) continue;
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        } else if (row >= 0) {
            m_rows[static_cast<std::size_t>(row)] = shown(change.after);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        } else {
            const auto at =
                std::lower_bound(m_rows.begin(), m_rows.end(), change.id,
                                 [](const model::RecordPtr& r, const std::string& key) { return r->id < key; });
            const int place = static_cast<int>(std::distance(m_rows.begin(), at));
            beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + place, shown(change.after));
            endInsertRows();
        }
    }
    // without changes: somebody else works here
    if (model::holdsBack(m_spec.name) && (mine > 0 || others || changes.empty())) return showAnew();
    forgetComputed();
    tellCurrencies(currencies);
    // titles of records that our references show may have changed
    if (others && !m_rows.empty()) {
        m_cache.clear();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    }
}

void RegisterModel::forgetComputed() {
    const auto isComputed = [this](int field) { return computed(field) != nullptr; };
    const auto first = std::find_if(m_columns.begin(), m_columns.end(), isComputed);
    if (first == m_columns.end() || m_rows.empty()) return;
    for (auto& [id, cache] : m_cache) {
        cache.computed.clear();
        cache.folded.clear();
        std::erase_if(cache.keys, [&](const auto& key) { return isComputed(key.first); });
    }
    emit dataChanged(index(0, static_cast<int>(first - m_columns.begin())), index(rowCount() - 1, columnCount() - 1),
                     {Qt::DisplayRole});
}

const model::ComputedField* RegisterModel::computed(int field) const {
    const auto beyond = field - static_cast<int>(m_spec.fields.size());
    return beyond < 0 ? nullptr : &m_spec.computed[static_cast<std::size_t>(beyond)];
}

const Value& RegisterModel::computedValue(const model::Record& row, int field) const {
    auto& values = m_cache[row.id].computed;
    const auto found = values.find(field);
    if (found != values.end()) return found->second;
    return values.emplace(field, computed(field)->compute(row, m_session.snapshot())).first->second;
}

const Value& RegisterModel::valueOf(const model::Record& row, int field) const {
    return computed(field) ? computedValue(row, field) : row.at(field);
}

const std::string& RegisterModel::currencyOf(int field) const {
    const auto known = m_currencies.find(field);
    if (known != m_currencies.end()) return known->second;
    auto& one = m_currencies[field];
    if (!computed(field) && m_spec[field].type != FieldType::Money) return one;
    for (const auto& row : m_rows) {
        const auto& value = valueOf(*row, field);
        if (!model::isSet(value)) continue;
        const auto* money = std::get_if<base::Money>(&value);
        const bool other = money && !one.empty() && money->currency != one;
        if (!money || other) {
            one.clear();
            return one;
        }
        one = money->currency;
    }
    return one;
}

void RegisterModel::tellCurrencies(const std::unordered_map<int, std::string>& before) {
    for (int column = 0; column < columnCount(); ++column) {
        const auto known = before.find(fieldOf(column));
        if (known == before.end() || known->second == currencyOf(fieldOf(column))) continue;
        emit headerDataChanged(Qt::Horizontal, column, column);
        if (!m_rows.empty()) emit dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }
}

std::string RegisterModel::idOf(int column) const {
    const int field = fieldOf(column);
    if (const auto* each = computed(field)) return std::string(each->id) + ".computed";
    return std::string(m_spec[field].id);
}

void RegisterModel::dropCaches(const std::string& id) {
    m_cache.erase(id);
}

int RegisterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool RegisterModel::isLate(const model::Record& row) const {
    const auto due = row.date(m_agenda->due);
    return m_agenda->isOpen(row) && due && *due < m_session.today();
}

bool RegisterModel::isNumber(int column) const {
    const int field = fieldOf(column);
    if (computed(field) == nullptr) return isNumeric(m_spec[field].type);
    const auto isSet = [&](const model::RecordPtr& row) { return model::isSet(computedValue(*row, field)); };
    // of the first rows, for each asked costs a look at other registers
    const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(m_rows.size(), kLookedAt));
    const auto first = std::find_if(m_rows.begin(), end, isSet);
    if (first == end) return false;
    const Value& value = computedValue(**first, field);
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value) ||
           std::holds_alternative<base::Money>(value);
}

QString RegisterModel::cellText(int row, int column) const {
    const int field = fieldOf(column);
    if (const auto* money = std::get_if<base::Money>(&valueOf(record(row), field));
        money && !currencyOf(field).empty())
        return qs(base::amountDigits(*money));
    return wholeText(row, column);
}

QString RegisterModel::wholeText(int row, int column) const {
    const auto& catalogue = m_session.catalogue();
    const auto language = m_session.language();
    const int field = fieldOf(column);
    if (const auto* each = computed(field))
        return qs(model::displayComputed(*each, computedValue(record(row), field), m_session.texts())).simplified();
    if (m_heldBack.holds(record(row).id, field)) return tr("not shown yet");
    if (field == m_spec.titleField && !record(row).has(field))
        return m_session.titleOf(m_session.snapshot().registry().index(m_spec.name), record(row));
    auto text = qs(model::displayText(m_spec[field], record(row).at(field), m_session.texts(), &m_session.snapshot(),
                                      [&](std::string_view id) {
                                          const auto* item = catalogue.find(id);
                                          return item ? catalogue.placedTitle(*item, language) : std::string(id);
                                      }));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return text;
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex& at) const {
    auto flags = QAbstractTableModel::flags(at);
    if (!at.isValid() || m_spec.byProgram) return flags;
    const int field = fieldOf(at.column());
    if (computed(field) || m_heldBack.holds(record(at.row()).id, field)) return flags;
    const auto& spec = m_spec[field];
    const bool fixed = spec.byProgram || spec.type == model::FieldType::Attachment || field == m_spec.ordered ||
                       std::ranges::find(m_spec.keyFields, field) != m_spec.keyFields.end();
    if (!fixed && model::isVisible(spec, record(at.row()))) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RegisterModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid() || at.row() >= rowCount() || at.column() >= columnCount()) return {};
    const auto& row = record(at.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            if (m_agenda && fieldOf(at.column()) == m_agenda->due && isLate(row))
                return tr("%1 %2", "mark and date").arg(Theme::mark(Tone::Bad)).arg(cellText(at.row(), at.column()));
            return cellText(at.row(), at.column()).left(kCellCharacters);
        case Qt::ToolTipRole:
            if (!m_heldBack.holds(row.id, fieldOf(at.column()))) return {};
            return tr(
                "Shown once it is handed in, and your own rating of the item too. Your own show when you choose "
                "yourself under “Who rates”, or when your name in the settings is the one among the people.");
        case Qt::TextAlignmentRole:
            return static_cast<int>((isNumber(at.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case IdRole:
            return qs(row.id);
        case RowDelegate::ToneRole:
            if (!m_agenda) return {};
            if (!m_agenda->isOpen(row)) return static_cast<int>(Tone::Secondary);
            return isLate(row) && fieldOf(at.column()) == m_agenda->due ? QVariant(static_cast<int>(Tone::Bad))
                                                                        : QVariant();
        default:
            return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const auto* each = computed(fieldOf(section));
    if (role == Qt::DisplayRole) {
        const auto label = m_session.text(each ? each->label : m_spec[fieldOf(section)].label);
        const auto& currency = currencyOf(fieldOf(section));
        return currency.empty() ? label
                                : tr("%1 (%2)", "head of a column and its currency")
                                      .arg(label, qs(base::currencyName(currency, m_session.language())));
    }
    if (role == Qt::ToolTipRole && each) return tr("Worked out by Citywright; cannot be changed here");
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

RegisterModel::SortKey RegisterModel::makeKey(const model::Record& row, int field) const {
    if (field < 0) {
        if (!m_order)
            m_order = std::make_unique<model::OwnOrder>(m_session.snapshot(), m_register, m_session.language());
        auto key = m_order->key(row);
        if (!m_agenda) return key;
        if (!m_agenda->isOpen(row)) return "1" + key;
        const auto due = row.date(m_agenda->due);
        return "0" + (due ? due->iso() : std::string("9999")) + key;
    }
    if (const auto* each = computed(field)) {
        const auto& value = computedValue(row, field);
        return makeKey(value, each->choices, [&] { return model::displayComputed(*each, value, m_session.texts()); });
    }
    const auto& value = row.at(field);
    const auto& spec = m_spec[field];
    const bool choosesOne = spec.type == FieldType::Choice;
    return makeKey(value,
                   choosesOne ? std::span<const model::Choice>(spec.choices) : std::span<const model::Choice>(),
                   [&] { return model::displayText(spec, value, m_session.texts(), &m_session.snapshot()); });
}

RegisterModel::SortKey RegisterModel::makeKey(const Value& value, std::span<const model::Choice> choices,
                                              const std::function<std::string()>& text) const {
    if (!model::isSet(value)) return {};
    if (const auto* v = std::get_if<std::int64_t>(&value)) return static_cast<double>(*v);
    if (const auto* v = std::get_if<double>(&value)) return *v;
    if (const auto* v = std::get_if<base::Money>(&value)) return static_cast<double>(v->minor);
    if (const auto* v = std::get_if<bool>(&value)) return *v ? 1.0 : 0.0;
    if (const auto* v = std::get_if<base::Date>(&value)) return v->iso();
    // choices sort in their own order, not by letters
    if (const auto* id = std::get_if<std::string>(&value))
        for (std::size_t i = 0; i < choices.size(); ++i)
            if (choices[i].id == *id) return static_cast<double>(i);
    return m_collator.key(base::naturalKey(text()));
}

const RegisterModel::SortKey& RegisterModel::sortKey(int row, int field) const {
    auto& cache = m_cache[record(row).id];
    const auto found = cache.keys.find(field);
    if (found != cache.keys.end()) return found->second;
    return cache.keys.emplace(field, makeKey(record(row), field)).first->second;
}

const std::string& RegisterModel::folded(int row) const {
    auto& cache = m_cache[record(row).id];
    if (cache.folded.empty()) {
        cache.folded = model::searchText(m_spec, record(row));
        // counts over other registers are nobody's search word, and dear for thousands of rows
        for (int column = 0; column < columnCount(); ++column)
            if (const auto* each = computed(fieldOf(column)); each == nullptr || !each->choices.empty())
                cache.folded += base::fold(ss(data(index(row, column), Qt::DisplayRole).toString())) + "\n";
    }
    return cache.folded;
}

RegisterFilter::RegisterFilter(RegisterModel& source, QObject* parent)
    : QSortFilterProxyModel(parent), m_source(source) {
    setSourceModel(&source);
    setDynamicSortFilter(true);
    sortByOwnOrder();
}

void RegisterFilter::setNeedle(const QString& text) {
    m_words.clear();
    for (const auto& word : base::split(base::fold(ss(text)), ' '))
        if (!word.empty()) m_words.push_back(word);
    invalidateFilter();
}

void RegisterFilter::sortByOwnOrder() {
    m_field = -1;
    QSortFilterProxyModel::sort(0, Qt::AscendingOrder);
    invalidate();
}

void RegisterFilter::sort(int column, Qt::SortOrder order) {
    if (column < 0) return sortByOwnOrder();
    m_field = m_source.fieldOf(column);
    QSortFilterProxyModel::sort(column, order);
}

bool RegisterFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    if (m_words.empty()) return true;
    const auto& text = m_source.folded(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

bool RegisterFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto& a = m_source.sortKey(left.row(), m_field);
    const auto& b = m_source.sortKey(right.row(), m_field);
    if (a == b) return m_source.record(left.row()).id < m_source.record(right.row()).id;
    return a < b;
}

}  // namespace cw::gui
