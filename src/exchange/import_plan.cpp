#include "exchange/import_plan.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "exchange/row_placer.h"
#include "exchange/row_rules.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using model::Record;
using model::RegisterSpec;
using model::Snapshot;
using model::Value;

namespace {

/// Nothing that is read: computed values do not count.
bool saysNothing(const TableUse& use, const std::vector<std::string>& cells) {
    for (std::size_t c = 0; c < cells.size(); ++c)
        if (!base::isBlank(cells[c]) && (c >= use.fields.size() || use.fields[c] != kComputedColumn)) return false;
    return true;
}

void collect(Planning& all) {
    for (std::size_t t = 0; t < all.tables.size(); ++t) {
        const MappedTable& table = all.tables[t];
        for (std::size_t r = table.firstRow; r < table.source->rows.size(); ++r) {
            const auto& cells = table.source->rows[r];
            if (saysNothing(table.use, cells)) continue;
            Draft draft;
            draft.table = &table;
            draft.row = r;
            draft.plan.table = static_cast<int>(t);
            draft.plan.row = r + 1;
            all.drafts.push_back(std::move(draft));
        }
    }
}

/// Reads the values of all rows. False: cancelled.
bool fill(Planning& all) {
    for (Draft& draft : all.drafts) {
        if (all.cancelled()) return false;
        const RegisterSpec& register_ = all.spec(draft);
        Record record{draft.plan.id,
                      draft.before ? draft.before->values : std::vector<Value>(register_.fields.size())};
        for (std::size_t i = 0; i < register_.fields.size(); ++i) {
            if (!draft.table->fields[i].any()) continue;
            const int field = static_cast<int>(i);
            auto answer =
                all.reader.read(*draft.table, draft.row, field, draft.before ? &draft.before->values[i] : nullptr);
            if (answer.problem && !draft.hasProblem(field)) draft.plan.problems.push_back(*answer.problem);
            if (answer.value) record.values[i] = std::move(*answer.value);
        }
        for (const int field : register_.keyFields)
            if (draft.before && record.at(field) != draft.before->at(field) && !draft.hasProblem(field))
                draft.addProblem(field, {ErrorCode::KeyImmutable, {register_[field].name()}});
        if (all.options.adjust &&
            !all.options.adjust({draft.registerIndex(), draft.table->use.name, draft.plan.row, draft.before.get(),
                                 record, draft.plan.problems, draft.plan.aside})) {
            draft.left = true;
            draft.plan.problems.clear();
            if (draft.before) record = *draft.before;
        }
        draft.after = std::make_shared<const Record>(std::move(record));
    }
    return true;
}

/// What has come of the row.
PlannedRow& finish(Draft& draft, bool checked) {
    PlannedRow& plan = draft.plan;
    if (draft.bad()) {
        std::ranges::stable_sort(plan.problems, {}, &RowProblem::column);
        plan.state = RowState::Bad;
        if (checked || !draft.after) return plan;
    }
    for (std::size_t i = 0; i < draft.after->values.size(); ++i) {
        const Value before = draft.before ? draft.before->values[i] : Value{};
        if (draft.after->values[i] != before)
            plan.differences.push_back({static_cast<int>(i), before, draft.after->values[i]});
    }
    if (draft.bad()) return plan;
    plan.state = !draft.before ? RowState::Added : plan.differences.empty() ? RowState::Unchanged : RowState::Changed;
    return plan;
}

void hideFrom(const model::Reader& reader, const Snapshot& snapshot, ImportPlan& plan) {
    for (std::size_t t = 0; t < plan.tables.size(); ++t) {
        const auto held =
            model::heldBackFrom(reader, snapshot.registry()[plan.tables[t].registerIndex].name, snapshot);
        if (held.records.empty()) continue;
        for (PlannedRow& row : plan.rows)
            if (row.table == static_cast<int>(t))
                for (FieldDifference& difference : row.differences)
                    if (held.holds(row.id, difference.field)) difference.before = {};
    }
}

}  // namespace

std::vector<std::string> TableUse::headingsOf(int kind) const {
    std::vector<std::string> found;
    for (std::size_t column = 0; column < fields.size(); ++column)
        if (fields[column] == kind && !headings[column].empty()) found.push_back(headings[column]);
    return found;
}

bool RowProblem::quotesValue() const {
    const std::string plain = base::trimmed(value);
    return std::ranges::any_of(error.args, [&](const base::Arg& arg) { return arg.text == plain; });
}

std::size_t ImportPlan::count(RowState state) const {
    return static_cast<std::size_t>(std::ranges::count(rows, state, &PlannedRow::state));
}

std::size_t ImportPlan::cellsAside() const {
    std::size_t cells = 0;
    for (const PlannedRow& row : rows) cells += row.aside.size();
    return cells;
}

Result<ImportPlan> planImport(const Snapshot& snapshot, const Source& source, const ImportOptions& options,
                              const Words& words, base::IdSource& ids) {
    const auto tables = mapTables(snapshot.registry(), source, options, words);
    if (!tables) return base::passOn(tables);
    Planning all(snapshot, *tables, options, words, ids);
    for (const NameThen& then : options.namesThen) all.names.addThen(then.registerIndex, then.id, then.name);
    RowPlacer placer(all);
    collect(all);
    if (!placer.run() || !fill(all) || (options.checked && !RowRules(all).run())) return fail(ErrorCode::Cancelled);
    ImportPlan plan;
    plan.fileName = source.fileName;
    for (Draft& draft : all.drafts)
        if (!draft.left || draft.before) plan.rows.push_back(std::move(finish(draft, options.checked)));
    for (const MappedTable& table : *tables) {
        plan.tables.push_back(table.use);
        plan.tables.back().addsWithoutKey = placer.addedWithoutKey(table);
    }
    if (options.reader) hideFrom(*options.reader, snapshot, plan);
    return plan;
}

}  // namespace cw::exchange
