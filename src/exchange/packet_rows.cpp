#include "exchange/packet_rows.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/error_codes.h"
#include "base/ids.h"
#include "base/text_util.h"

namespace cw::exchange {

using model::Record;
using model::RegisterSpec;
using model::Snapshot;
using model::Value;
using Ids = std::set<std::pair<int, std::string>>;

namespace {

constexpr double kAlikeTitle = 0.4;  ///< share of the pairs of characters that both titles have
constexpr std::size_t kAlikeCells = 2;

/// Pairs of neighbouring characters; of a single character that one.
std::multiset<std::string> pairsOf(const std::string& text) {
    std::vector<std::string> points;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
        points.push_back(text.substr(i, end - i));
        i = end;
    }
    std::multiset<std::string> pairs;
    if (points.size() == 1) pairs.insert(points.front());
    for (std::size_t i = 0; i + 1 < points.size(); ++i) pairs.insert(points[i] + points[i + 1]);
    return pairs;
}

double alike(const std::string& one, const std::string& other) {
    const auto a = pairsOf(base::fold(one)), b = pairsOf(base::fold(other));
    if (a.empty() || b.empty()) return 0;
    std::vector<std::string> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return 2.0 * static_cast<double>(both.size()) / static_cast<double>(a.size() + b.size());
}

double alikeTitles(const Value& one, const Value& other) {
    const auto* a = std::get_if<base::Localized>(&one);
    const auto* b = std::get_if<base::Localized>(&other);
    if (a != nullptr && b != nullptr) return std::max(alike(a->en, b->en), alike(a->zhTw, b->zhTw));
    const auto* text = std::get_if<std::string>(&one);
    const auto* with = std::get_if<std::string>(&other);
    return text != nullptr && with != nullptr ? alike(*text, *with) : 0;
}

class NewRows {
public:
    NewRows(const Snapshot& snapshot, const Source& returned, const ImportPlan& plan, const Ids& handedOut,
            const PacketCompare& how)
        : m_snapshot(snapshot), m_returned(returned), m_plan(plan), m_handedOut(handedOut), m_how(how) {}

    std::vector<PacketNewRow> find() {
        std::vector<const PlannedRow*> open;
        for (const PlannedRow& row : m_plan.rows) {
            if (isNew(row))
                open.push_back(&row);
            else
                m_claimed.emplace(tableOf(row).registerIndex, row.id);
        }
        std::vector<PacketNewRow> found;
        const auto give = [&](const PlannedRow& row, const std::string& id) {
            const TableUse& table = tableOf(row);
            m_claimed.emplace(table.registerIndex, id);
            found.push_back({table.name, row.row, idColumn(table), id});
        };
        std::erase_if(open, [&](const PlannedRow* row) {
            const auto id = atItsPlace(*row);
            if (id) give(*row, *id);
            return id.has_value();
        });
        for (const PlannedRow* row : open)
            if (const std::string moved = movedTo(*row); !moved.empty()) give(*row, moved);
        return found;
    }

private:
    const TableUse& tableOf(const PlannedRow& row) const {
        return m_plan.tables[static_cast<std::size_t>(row.table)];
    }
    const RegisterSpec& specOf(const PlannedRow& row) const {
        return m_snapshot.registry()[tableOf(row).registerIndex];
    }
    static int idColumn(const TableUse& table) {
        const auto at = std::ranges::find(table.fields, kIdColumn);
        return at == table.fields.end() ? -1 : static_cast<int>(at - table.fields.begin());
    }

    bool isNew(const PlannedRow& row) const {
        const RegisterSpec& spec = specOf(row);
        const TableUse& table = tableOf(row);
        const int column = idColumn(table);
        if (row.id.empty() || column < 0 || spec.single || !spec.keyFields.empty()) return false;
        if (std::ranges::any_of(row.problems,
                                [](const RowProblem& p) { return p.error.code == base::ErrorCode::RowTwice; }))
            return false;
        if (m_snapshot.find(table.registerIndex, row.id) != nullptr) return false;
        const auto sheet = std::ranges::find(m_returned.tables, table.name, &SourceTable::name);
        const auto& cells = sheet->rows[row.row - 1];
        return static_cast<std::size_t>(column) >= cells.size() ||
               base::isBlank(cells[static_cast<std::size_t>(column)]);
    }

    /// The id that its place gives; nothing: another record has it.
    std::optional<std::string> atItsPlace(const PlannedRow& row) const {
        const int index = tableOf(row).registerIndex;
        std::string id = base::keyedId(specOf(row).name, {m_how.packet, std::to_string(row.row)});
        if (m_claimed.contains({index, id})) return std::nullopt;
        const bool known = m_snapshot.find(index, id) != nullptr || isTaken(m_how.taken, index, id);
        if (known && !resembles(row, id)) return std::nullopt;
        if (!known && !movedTo(row).empty()) return std::nullopt;
        return id;
    }

    /// A record that an earlier file of the packet made and that no row of this one is; empty: none is like it.
    std::string movedTo(const PlannedRow& row) const {
        const int index = tableOf(row).registerIndex;
        std::string best;
        double most = 0;
        for (auto at = m_how.taken.lower_bound({index, {}, -1}); at != m_how.taken.end(); ++at) {
            const auto& [where, id, field] = at->first;
            if (where != index) break;
            if (id == best || m_handedOut.contains({index, id}) || m_claimed.contains({index, id})) continue;
            if (!resembles(row, id)) continue;
            const double title =
                alikeTitles(said(row, specOf(row).titleField), given(index, id, specOf(row).titleField));
            if (!best.empty() && title <= most) continue;
            best = id;
            most = title;
        }
        return best;
    }

    static Value said(const PlannedRow& row, int field) {
        const auto at = std::ranges::find(row.differences, field, &FieldDifference::field);
        return at == row.differences.end() ? Value{} : at->after;
    }

    /// What the files gave, or what the record is when they gave nothing there.
    Value given(int index, const std::string& id, int field) const {
        if (const auto at = m_how.taken.find({index, id, field}); at != m_how.taken.end())
            return agreedValue({}, at->second);
        const Record* record = m_snapshot.find(index, id);
        return record == nullptr ? Value{} : record->at(field);
    }

    /// A like title, or the same in most of the other cells.
    bool resembles(const PlannedRow& row, const std::string& id) const {
        const int index = tableOf(row).registerIndex;
        const RegisterSpec& spec = specOf(row);
        if (spec.titleField >= 0 &&
            alikeTitles(said(row, spec.titleField), given(index, id, spec.titleField)) >= kAlikeTitle)
            return true;
        std::size_t same = 0, all = 0;
        for (const FieldDifference& each : row.differences) {
            if (each.field == spec.titleField || !model::isSet(each.after)) continue;
            ++all;
            same += given(index, id, each.field) == each.after ? 1 : 0;
        }
        return same >= kAlikeCells && same * 2 > all;
    }

    const Snapshot& m_snapshot;
    const Source& m_returned;
    const ImportPlan& m_plan;
    const Ids& m_handedOut;
    const PacketCompare& m_how;
    Ids m_claimed;
};

}  // namespace

bool isTaken(const TakenValues& taken, int registerIndex, const std::string& id) {
    const auto at = taken.lower_bound({registerIndex, id, -1});
    return at != taken.end() && std::get<0>(at->first) == registerIndex && std::get<1>(at->first) == id;
}

std::vector<PacketNewRow> newRowsOf(const Snapshot& snapshot, const Source& returned, const ImportPlan& plan,
                                    const Ids& handedOut, const PacketCompare& how) {
    if (how.packet.empty()) return {};
    return NewRows(snapshot, returned, plan, handedOut, how).find();
}

Source withIds(Source returned, const std::vector<PacketNewRow>& rows) {
    for (const PacketNewRow& row : rows) {
        const auto sheet = std::ranges::find(returned.tables, row.sheet, &SourceTable::name);
        if (sheet == returned.tables.end() || row.row > sheet->rows.size()) continue;
        auto& cells = sheet->rows[row.row - 1];
        const auto column = static_cast<std::size_t>(row.column);
        if (cells.size() <= column) cells.resize(column + 1);
        cells[column] = row.id;
    }
    return returned;
}

}  // namespace cw::exchange
