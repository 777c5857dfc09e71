#include "exchange/packet_review.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/error_codes.h"
#include "exchange/packet_book.h"
#include "exchange/packet_rows.h"
#include "model/responsibility.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Localized;
using base::Result;
using model::List;
using model::Record;
using model::RegisterSpec;
using model::Snapshot;
using model::Value;
using Place = std::pair<std::string, std::size_t>;

namespace {

bool has(const List& list, const std::string& entry) {
    return std::ranges::find(list, entry) != list.end();
}

const List& listOf(const Value& value) {
    static const List kNone;
    const auto* list = std::get_if<List>(&value);
    return list == nullptr ? kNone : *list;
}

Localized halvesOf(const Value& value) {
    const auto* both = std::get_if<Localized>(&value);
    return both == nullptr ? Localized{} : *both;
}

template <class T>
bool holds(const Value& a, const Value& b, const Value& c) {
    return std::holds_alternative<T>(a) || std::holds_alternative<T>(b) || std::holds_alternative<T>(c);
}

/// What the project has, without what they took out, with what they put in. Never a conflict; an order of their own
/// counts when nothing else differs.
Value mergedList(const Value& base, const Value& mine, const Value& theirs) {
    const List &was = listOf(base), &ours = listOf(mine), &their = listOf(theirs);
    List merged;
    for (const std::string& entry : ours)
        if (!has(was, entry) || has(their, entry)) merged.push_back(entry);
    for (const std::string& entry : their)
        if (!has(was, entry) && !has(merged, entry)) merged.push_back(entry);
    if (base == mine) return theirs;
    return merged.empty() ? Value{} : Value{merged};
}

/// Each language by itself.
Value mergedText(const Value& base, const Value& mine, const Value& theirs, bool& conflict) {
    const Localized was = halvesOf(base), ours = halvesOf(mine), their = halvesOf(theirs);
    Localized merged = ours;
    for (const base::Language language : base::kLanguages) {
        const std::string &b = was.in(language), &m = ours.in(language), &t = their.in(language);
        if (t == b || t == m) continue;
        conflict = conflict || m != b;
        merged.in(language) = t;
    }
    return merged.empty() ? Value{} : Value{merged};
}

/// The values that a file gives its rows, whatever the rules say.
struct Read {
    struct Row {
        const PlannedRow* plan = nullptr;
        int registerIndex = -1;
        std::string sheet;
        std::map<int, Value> said;  ///< where they differ from the project's
    };
    ImportPlan plan;
    std::vector<Row> rows;
    std::map<std::pair<int, std::string>, const Row*> byId;
};

Result<Read> readValues(const Snapshot& snapshot, const Source& source, const std::vector<NameThen>& then,
                        const PacketCompare& how, const Words& words, base::IdSource& ids) {
    ImportOptions options;
    options.clearEmpty = true;  // against the values handed out an emptied cell is told from one that was empty
    options.checked = false;
    options.itemFits = how.itemFits;
    options.namesThen = then;
    options.cancelled = how.cancelled;
    auto plan = planImport(snapshot, source, options, words, ids);
    if (!plan) return base::passOn(plan);
    Read read{std::move(*plan), {}, {}};
    for (const PlannedRow& row : read.plan.rows) {
        const TableUse& table = read.plan.tables[static_cast<std::size_t>(row.table)];
        Read::Row one{&row, table.registerIndex, table.name, {}};
        for (const FieldDifference& difference : row.differences)
            one.said.emplace(difference.field, difference.after);
        read.rows.push_back(std::move(one));
    }
    for (const Read::Row& row : read.rows)
        if (!row.plan->id.empty()) read.byId.emplace(std::pair(row.registerIndex, row.plan->id), &row);
    return read;
}

Result<void> idsAreThere(const ImportPlan& plan, const Source& source, const model::Registry& registry) {
    for (const TableUse& table : plan.tables) {
        const std::string mark = std::string(registry[table.registerIndex].name) + "#";
        const auto sheet =
            std::ranges::find_if(source.tables, [&](const SourceTable& t) { return t.name == table.name; });
        const bool marked = sheet != source.tables.end() && table.headingRow >= 1 &&
                            std::ranges::any_of(sheet->rows[table.headingRow - 1],
                                                [&](const std::string& cell) { return cell.starts_with(mark); });
        if (!marked || std::ranges::find(table.fields, kIdColumn) == table.fields.end())
            return fail(ErrorCode::PacketIdsGone, table.name);
    }
    return {};
}

/// Compares the rows of one returned file.
class Comparison {
public:
    Comparison(const Snapshot& snapshot, const Read& base, const Read& returned, const PacketCompare& how)
        : m_snapshot(snapshot), m_base(base), m_returned(returned), m_how(how) {}

    PacketReview run() {
        for (const Read::Row& row : m_returned.rows) compare(row);
        for (const Read::Row& row : m_base.rows)
            if (!m_returned.byId.contains({row.registerIndex, row.plan->id}) && isThere(row))
                m_review.missing.push_back({row.registerIndex, row.plan->id});
        return std::move(m_review);
    }

private:
    bool isThere(const Read::Row& row) const { return m_snapshot.find(row.registerIndex, row.plan->id) != nullptr; }
    Place placeOf(const Read::Row& row) const { return {row.sheet, row.plan->row}; }

    void compare(const Read::Row& row) {
        const bool twin = std::ranges::any_of(
            row.plan->problems, [](const RowProblem& p) { return p.error.code == ErrorCode::RowTwice; });
        if (twin) return;  // the plan refuses it
        const RegisterSpec& spec = m_snapshot.registry()[row.registerIndex];
        const auto handedOut = m_base.byId.find({row.registerIndex, row.plan->id});
        const Read::Row* was = handedOut == m_base.byId.end() ? nullptr : handedOut->second;
        const Record* now = row.plan->id.empty() ? nullptr : m_snapshot.find(row.registerIndex, row.plan->id);
        const bool made = was == nullptr && isTaken(m_how.taken, row.registerIndex, row.plan->id);
        if (was == nullptr && now != nullptr && !made &&
            model::departmentOf(m_snapshot, row.registerIndex, *now) != m_how.department) {
            m_review.elsewhere.push_back(placeOf(row));
            return;
        }
        if (was != nullptr) noteOldProblems(row, *was);
        PacketRow found{
            .registerIndex = row.registerIndex, .sheet = row.sheet, .row = row.plan->row, .id = row.plan->id};
        for (int field = 0; field < static_cast<int>(spec.fields.size()); ++field)
            compareIn(found, field, row, was, now);
        if (found.differences.empty()) return;
        const bool keyed = spec.single || !spec.keyFields.empty();
        if (now == nullptr) {
            found.kind = (was == nullptr && !made) || keyed ? PacketRow::Kind::New : PacketRow::Kind::RemovedHere;
            if (found.kind == PacketRow::Kind::RemovedHere)
                for (PacketDifference& each : found.differences) each.conflict = true;
        }
        for (PacketDifference& each : found.differences)
            each.choice = each.conflict || m_how.takenBefore ? Side::Mine : Side::Theirs;
        m_review.rows.push_back(std::move(found));
    }

    void compareIn(PacketRow& found, int field, const Read::Row& row, const Read::Row* was, const Record* now) {
        const RegisterSpec& spec = m_snapshot.registry()[row.registerIndex];
        if (std::ranges::find(spec.keyFields, field) != spec.keyFields.end()) return;
        const Value mine = now == nullptr ? Value{} : now->at(field);
        const auto value = [&](const Read::Row& in) {
            const auto said = in.said.find(field);
            return said == in.said.end() ? mine : said->second;
        };
        const Value theirs = value(row);
        const auto taken = m_how.taken.find({row.registerIndex, row.plan->id, field});
        const bool wasTaken = taken != m_how.taken.end();
        // a row that was not handed out says nothing by a cell that was always empty
        if (was == nullptr && !model::isSet(theirs) && (!wasTaken || isGivenByItself(spec, field, taken->second)))
            return;
        Value before = was == nullptr ? Value{} : value(*was);
        if (wasTaken) before = agreedValue(before, taken->second);
        if (auto difference = compareField(field, before, mine, theirs))
            found.differences.push_back(std::move(*difference));
        else if (was != nullptr && now != nullptr && before != mine && theirs == before && isOwnChange(before, mine))
            ++m_review.kept;
    }

    /// Did a new record get this without the file saying it: a number, an order, a default, its department?
    bool isGivenByItself(const RegisterSpec& spec, int field, const std::vector<TakenValue>& taken) const {
        const Value given = agreedValue({}, taken);
        return field == spec.refField || field == spec.ordered || given == spec[field].defaultValue ||
               (field == model::departmentField(spec) && given == Value{m_how.department});
    }

    /// A list that lost entries on its way out (rows not for partners) was not changed by the project.
    static bool isOwnChange(const Value& before, const Value& mine) {
        if (!holds<List>(before, mine, mine)) return true;
        const List& now = listOf(mine);
        return !std::ranges::all_of(listOf(before), [&](const std::string& entry) { return has(now, entry); });
    }

    void noteOldProblems(const Read::Row& row, const Read::Row& was) {
        for (const RowProblem& problem : row.plan->problems)
            for (const RowProblem& old : was.plan->problems)
                if (problem.field >= 0 && problem.field == old.field && problem.value == old.value)
                    m_review.old.emplace_back(placeOf(row), problem);
    }

    const Snapshot& m_snapshot;
    const Read& m_base;
    const Read& m_returned;
    const PacketCompare& m_how;
    PacketReview m_review;
};

}  // namespace

std::size_t openPoints(const PacketReview& review, const ImportPlan& plan) {
    std::size_t problems = 0;
    for (const PlannedRow& row : plan.rows) problems += row.problems.size() + row.aside.size();
    return review.open() + problems;
}

Value agreedValue(const Value& handedOut, const std::vector<TakenValue>& taken) {
    Value agreed = handedOut;
    for (const TakenValue& step : taken) {
        if (holds<List>(step.before, step.after, agreed)) {
            List list;
            for (const std::string& entry : listOf(agreed))
                if (!has(listOf(step.before), entry) || has(listOf(step.after), entry)) list.push_back(entry);
            for (const std::string& entry : listOf(step.after))
                if (!has(listOf(step.before), entry) && !has(list, entry)) list.push_back(entry);
            agreed = list.empty() ? Value{} : Value{list};
        } else if (holds<Localized>(step.before, step.after, agreed)) {
            const Localized was = halvesOf(step.before), got = halvesOf(step.after);
            Localized both = halvesOf(agreed);
            for (const base::Language language : base::kLanguages)
                if (was.in(language) != got.in(language)) both.in(language) = got.in(language);
            agreed = both.empty() ? Value{} : Value{both};
        } else {
            agreed = step.after;
        }
    }
    return agreed;
}

std::optional<PacketDifference> compareField(int field, const Value& base, const Value& mine, const Value& theirs) {
    if (theirs == base || theirs == mine) return std::nullopt;
    PacketDifference found{.field = field, .base = base, .mine = mine, .theirs = theirs, .taken = theirs};
    if (holds<List>(base, mine, theirs)) {
        found.taken = mergedList(base, mine, theirs);
    } else if (holds<Localized>(base, mine, theirs)) {
        found.taken = mergedText(base, mine, theirs, found.conflict);
    } else {
        found.conflict = mine != base;
    }
    if (found.taken == mine) return std::nullopt;
    return found;
}

bool PacketRow::hasConflict() const {
    return std::ranges::any_of(differences, &PacketDifference::conflict);
}

bool PacketRow::takesAny() const {
    return std::ranges::any_of(differences, [](const auto& each) { return each.choice == Side::Theirs; });
}

void PacketRow::choose(Side side, bool conflictsOnly) {
    for (PacketDifference& each : differences)
        if (each.conflict || !conflictsOnly) {
            each.choice = side;
            each.decided = true;
        }
}

void PacketReview::chooseAs(const PacketReview& earlier) {
    std::map<std::pair<Place, int>, const PacketDifference*> chosen;
    for (const PacketRow& row : earlier.rows)
        for (const PacketDifference& each : row.differences)
            chosen.emplace(std::pair(Place{row.sheet, row.row}, each.field), &each);
    for (PacketRow& row : rows)
        for (PacketDifference& each : row.differences) {
            const auto before = chosen.find(std::pair(Place{row.sheet, row.row}, each.field));
            if (before == chosen.end() || before->second->theirs != each.theirs) continue;
            each.choice = before->second->choice;
            each.decided = before->second->decided;
        }
}

std::size_t PacketReview::conflicts() const {
    std::size_t count = 0;
    for (const PacketRow& row : rows)
        count += static_cast<std::size_t>(std::ranges::count(row.differences, true, &PacketDifference::conflict));
    return count;
}

std::size_t PacketReview::open() const {
    std::size_t count = 0;
    for (const PacketRow& row : rows)
        count += static_cast<std::size_t>(std::ranges::count_if(row.differences, [](const PacketDifference& each) {
            return each.conflict && !each.decided && each.choice == Side::Mine;
        }));
    return count;
}

Result<PacketReview> reviewPacket(const Snapshot& snapshot, const Source& base, const Source& returned,
                                  const PacketCompare& how, const Words& words, base::IdSource& ids) {
    const auto then = namesThen(returned, snapshot.registry());
    auto theirs = readValues(snapshot, returned, then, how, words, ids);
    if (!theirs) return base::passOn(theirs);
    if (auto there = idsAreThere(theirs->plan, returned, snapshot.registry()); !there) return base::passOn(there);
    Read was;
    if (!base.tables.empty()) {
        auto read = readValues(snapshot, base, then, how, words, ids);
        if (!read) return base::passOn(read);
        was = std::move(*read);
    }
    std::set<std::pair<int, std::string>> handedOut;
    for (const auto& [id, row] : was.byId) handedOut.insert(id);
    auto written = newRowsOf(snapshot, returned, theirs->plan, handedOut, how);
    if (!written.empty()) {
        theirs = readValues(snapshot, withIds(returned, written), then, how, words, ids);
        if (!theirs) return base::passOn(theirs);
    }
    PacketReview review = Comparison(snapshot, was, *theirs, how).run();
    review.written = std::move(written);
    return review;
}

Result<ImportPlan> planPacket(const Snapshot& snapshot, const Source& returned, const PacketReview& review,
                              const PacketCompare& how, const Words& words, base::IdSource& ids) {
    std::map<Place, const PacketRow*> rows;
    for (const PacketRow& row : review.rows) rows.emplace(Place{row.sheet, row.row}, &row);
    const std::set<Place> elsewhere(review.elsewhere.begin(), review.elsewhere.end());
    ImportOptions options;
    options.clearEmpty = true;
    options.itemFits = how.itemFits;
    options.namesThen = namesThen(returned, snapshot.registry());
    options.cancelled = how.cancelled;
    options.adjust = [&](const RowInHand& hand) {
        const Place place{hand.sheet, hand.row};
        if (elsewhere.contains(place)) {
            hand.problems.assign(1, {-1, -1, {}, {ErrorCode::RowElsewhere, {}}, {}});
            return true;
        }
        for (const auto& [at, problem] : review.old)
            if (at == place)
                std::erase_if(hand.problems, [&old = problem](const RowProblem& p) {
                    return p.field == old.field && p.value == old.value;
                });
        const auto found = rows.find(place);
        const PacketRow* row = found == rows.end() ? nullptr : found->second;
        const RegisterSpec& spec = snapshot.registry()[hand.registerIndex];
        if (hand.before != nullptr)  // a cell that cannot be read keeps no other cell of its row from being taken
            std::erase_if(hand.problems, [&](const RowProblem& problem) {
                const bool isKey = std::ranges::find(spec.keyFields, problem.field) != spec.keyFields.end();
                if (problem.field < 0 || isKey) return false;
                hand.aside.push_back(problem);
                return true;
            });
        if ((row == nullptr || !row->takesAny()) && hand.problems.empty() && hand.aside.empty()) return false;
        std::vector<Value> values =
            hand.before == nullptr ? std::vector<Value>(spec.fields.size()) : hand.before->values;
        for (const int field : spec.keyFields)
            values[static_cast<std::size_t>(field)] = hand.after.values[static_cast<std::size_t>(field)];
        if (row != nullptr && row->kind == PacketRow::Kind::RemovedHere) values = hand.after.values;
        if (row != nullptr)
            for (const PacketDifference& each : row->differences)
                if (each.choice == Side::Theirs) values[static_cast<std::size_t>(each.field)] = each.taken;
        const int own = model::departmentField(spec);
        if (hand.before == nullptr && own >= 0 && !model::isSet(values[static_cast<std::size_t>(own)]))
            values[static_cast<std::size_t>(own)] = how.department;
        hand.after.values = std::move(values);
        return true;
    };
    if (review.written.empty()) return planImport(snapshot, returned, options, words, ids);
    return planImport(snapshot, withIds(returned, review.written), options, words, ids);
}

}  // namespace cw::exchange
