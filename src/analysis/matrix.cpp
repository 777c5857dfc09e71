#include "analysis/matrix.h"

#include <algorithm>
#include <cassert>

#include "analysis/item_filter.h"
#include "model/own_order.h"
#include "model/value_text.h"

namespace cw::analysis {

using model::FieldType;
using model::Record;

bool belowGoal(const model::RegisterSpec& spec, const Record& record) {
    if (spec.cellGoal < 0) return false;
    const auto goal = record.integer(spec.cellGoal);
    return goal && record.integer(spec.cell).value_or(0) < *goal;
}

bool isFigure(FieldType type) {
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Percent ||
           type == FieldType::Money;
}

std::vector<int> matrixFields(const model::RegisterSpec& spec) {
    std::vector<int> fields{spec.cell};
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const int at = static_cast<int>(i);
        const auto& field = spec.fields[i];
        if (at == spec.cell || field.retired || std::ranges::find(spec.axes, at) != spec.axes.end()) continue;
        const bool isLettered =
            field.type == FieldType::Choice && !field.choices.empty() && !field.choices.front().letter.empty();
        if (isFigure(field.type) || isLettered) fields.push_back(at);
    }
    return fields;
}

std::string letterOf(const model::Choice& choice, const base::Texts& texts) {
    return texts.text(choice.letter.empty() ? choice.label : choice.letter);
}

std::string matrixText(const model::RegisterSpec& spec, int field, const Record* record, const base::Texts& texts) {
    if (record == nullptr) return {};
    const auto& shown = spec[field];
    const bool has = record->has(field);
    if (field == spec.cell && spec.cellGoal >= 0 && record->has(spec.cellGoal))
        return texts.text(CW_TEXT("matrix", "%1/%2", "held and needed"),
                          {has ? model::displayText(shown, record->at(field), texts) : "–",
                           texts.integer(*record->integer(spec.cellGoal))});
    if (!has) return kMarkUnfilled;
    switch (shown.type) {
        case FieldType::Choice: {
            const auto* choice = shown.choice(record->text(field));
            return choice != nullptr ? letterOf(*choice, texts) : "?";
        }
        case FieldType::YesNo:
            return record->yes(field) ? kMarkYes : kMarkNo;
        case FieldType::Integer:  // units stand in the list of what the cells show, or over the table
            if (!shown.year) return texts.integer(*record->integer(field));
            break;
        case FieldType::Real:
            return texts.numberUpTo(*record->real(field), shown.decimals);
        default:
            break;
    }
    return isFigure(shown.type) ? model::displayText(shown, record->at(field), texts) : kMarkYes;
}

Matrix::Matrix(const model::Snapshot& snapshot, const framework::Catalogue& catalogue,
               const model::RegisterSpec& spec, const base::Texts& texts, int field)
    : m_spec(spec), m_register(snapshot.registry().index(spec.name)), m_field(field) {
    assert(spec.axes.size() == 2);
    for (const int which : {0, 1}) m_axes[which] = makeAxis(snapshot, catalogue, texts, which);
    const auto& table = snapshot.table(m_register);
    m_cells.reserve(table.size());
    for (auto at = table.begin(); at != table.end(); ++at)
        if (const auto place = placeOf(*at)) m_cells[key(place->row, place->column)] = at.shared();
    // a record that is shown only where it has a row
    for (const auto& [cell, record] : m_cells) {
        m_axes[0].entries[cell >> 32U].used = true;
        m_axes[1].entries[cell & 0xFFFFFFFFU].used = true;
    }
    countAll();
}

Matrix::Axis Matrix::makeAxis(const model::Snapshot& snapshot, const framework::Catalogue& catalogue,
                              const base::Texts& texts, int which) const {
    const auto titles = catalogue.titles(texts.language());
    const auto at = static_cast<std::size_t>(which);
    Axis axis;
    axis.field = m_spec.axes[at];
    const auto& field = m_spec[axis.field];
    if (field.type == FieldType::CatalogueItem) {
        for (const auto* item : itemsFor(catalogue, field.items))
            axis.entries.push_back({item->id, item->id, item->title(texts.language())});
    } else if (field.type == FieldType::Choice) {
        for (const auto& choice : field.choices)
            axis.entries.push_back({std::string(choice.id), {}, texts.text(choice.label)});
    } else {
        axis.target = snapshot.registry().index(field.targetRegister());
        const auto& target = snapshot.registry()[axis.target];
        const bool limited = at < m_spec.axisWhen.size() && m_spec.axisWhen[at];
        for (const auto* record : model::inOwnOrder(snapshot, axis.target, texts.language()))
            axis.entries.push_back({record->id, target.refField >= 0 ? record->text(target.refField) : std::string(),
                                    model::titleText(snapshot, axis.target, *record, texts, titles),
                                    !limited || m_spec.axisWhen[at](*record)});
    }
    axis.index.reserve(axis.entries.size());
    for (std::size_t i = 0; i < axis.entries.size(); ++i) axis.index[axis.entries[i].id] = static_cast<int>(i);
    return axis;
}

const Record* Matrix::record(int row, int column) const {
    const auto found = m_cells.find(key(row, column));
    return found == m_cells.end() ? nullptr : found->second.get();
}

std::optional<Matrix::Place> Matrix::placeOf(const Record& record) const {
    return placeOf(record.text(m_axes[0].field), record.text(m_axes[1].field));
}

std::optional<Matrix::Place> Matrix::placeOf(std::string_view rowId, std::string_view columnId) const {
    const auto row = m_axes[0].index.find(std::string(rowId));
    const auto column = m_axes[1].index.find(std::string(columnId));
    if (row == m_axes[0].index.end() || column == m_axes[1].index.end()) return std::nullopt;
    return Place{row->second, column->second};
}

void Matrix::add(MatrixTally& tally, const Record& record, int sign) const {
    const auto& field = m_spec[m_field];
    tally.byChoice.resize(field.choices.size());
    if (m_field == m_spec.cell && belowGoal(m_spec, record)) tally.below += sign;
    if (!record.has(m_field)) return;
    tally.answered += sign;
    if (field.type == FieldType::Choice) {
        for (std::size_t i = 0; i < field.choices.size(); ++i)
            if (field.choices[i].id == record.text(m_field)) tally.byChoice[i] += sign;
        if (m_field == m_spec.cell && m_spec.isOnce(record.text(m_field))) tally.once += sign;
    }
    if (field.type == FieldType::Integer) {
        std::int64_t changed = 0;
        if (!__builtin_add_overflow(tally.sum, record.integer(m_field).value_or(0) * sign, &changed))
            tally.sum = changed;
    }
}

void Matrix::count(Place place, const Record& record, int sign) {
    add(m_axes[0].tallies[static_cast<std::size_t>(place.row)], record, sign);
    add(m_axes[1].tallies[static_cast<std::size_t>(place.column)], record, sign);
    add(m_total, record, sign);
}

void Matrix::countAll() {
    MatrixTally none;
    none.byChoice.resize(m_spec[m_field].choices.size());
    for (auto& axis : m_axes) axis.tallies.assign(axis.entries.size(), none);
    m_total = none;
    for (const auto& [cell, record] : m_cells)
        count({static_cast<int>(cell >> 32U), static_cast<int>(cell & 0xFFFFFFFFU)}, *record, 1);
}

void Matrix::setField(int field) {
    m_field = field;
    countAll();
}

std::vector<Matrix::Place> Matrix::apply(const model::ChangeSet& changes) {
    std::vector<Place> touched;
    for (const auto& change : changes) {
        if (change.registerIndex != m_register) continue;
        // the axes are the key: a record never moves to another cell
        const auto place = placeOf(change.after ? *change.after : *change.before);
        if (!place) continue;
        auto& cell = m_cells[key(place->row, place->column)];
        if (cell) count(*place, *cell, -1);
        cell = change.after;
        if (cell)
            count(*place, *cell, 1);
        else
            m_cells.erase(key(place->row, place->column));
        touched.push_back(*place);
    }
    return touched;
}

bool Matrix::rebuildsFor(const model::ChangeSet& changes) const {
    return std::ranges::any_of(changes, [this](const model::RecordChange& change) {
        return change.registerIndex == m_axes[0].target || change.registerIndex == m_axes[1].target;
    });
}

}  // namespace cw::analysis
