#include "commands/packet_points.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <tuple>

#include "base/error_codes.h"
#include "base/os/file_name.h"
#include "exchange/cell_text.h"
#include "exchange/tables.h"
#include "model/disclosure.h"
#include "model/registers.h"
#include "model/value_text.h"

namespace cw::commands {

using base::ErrorCode;
using base::Language;
using exchange::Column;
using exchange::ImportPlan;
using exchange::PacketDifference;
using exchange::PacketRow;
using exchange::PlannedRow;
using exchange::RowProblem;
using exchange::TableUse;
using model::Profile;
using model::RegisterSpec;
using model::Snapshot;
using model::Value;

namespace {

/// The language of a text that both sides changed; nothing: the whole value.
std::optional<Language> halfOf(const PacketDifference& difference) {
    const auto* mine = std::get_if<base::Localized>(&difference.mine);
    const auto* theirs = std::get_if<base::Localized>(&difference.theirs);
    const auto* base = std::get_if<base::Localized>(&difference.base);
    if (mine == nullptr || theirs == nullptr) return std::nullopt;
    for (const Language language : base::kLanguages) {
        const std::string was = base == nullptr ? std::string() : base->in(language);
        if (theirs->in(language) != was && theirs->in(language) != mine->in(language) && mine->in(language) != was)
            return language;
    }
    return std::nullopt;
}

class Lister {
public:
    Lister(const Snapshot& snapshot, const ReturnedFile& file, const ImportPlan& plan, const exchange::Words& words,
           Language language)
        : m_snapshot(snapshot),
          m_file(file),
          m_plan(plan),
          m_words(words),
          m_texts(words.in(language)),
          m_language(language) {}

    std::vector<PacketPoint> run(const exchange::PacketReview& review) {
        for (const PacketRow& row : review.rows)
            for (const PacketDifference& each : row.differences)
                if (each.conflict && !each.decided && each.choice == exchange::Side::Mine) addConflict(row, each);
        for (const PlannedRow& row : m_plan.rows) {
            for (const RowProblem& problem : row.problems) addProblem(row, problem, false);
            for (const RowProblem& problem : row.aside) addProblem(row, problem, true);
        }
        std::ranges::stable_sort(
            m_points, {}, [](const PacketPoint& point) { return std::tuple(point.sheet, point.row, point.column); });
        return std::move(m_points);
    }

private:
    const RegisterSpec& spec(int index) const { return m_snapshot.registry()[index]; }

    /// The heading that people read stands below the machine's names.
    std::string headingOf(const TableUse& table, int column) const {
        const auto sheet = std::ranges::find(m_file.source->tables, table.name, &exchange::SourceTable::name);
        if (column < 0 || sheet == m_file.source->tables.end() || table.headingRow >= sheet->rows.size()) return {};
        const auto& heads = sheet->rows[table.headingRow];
        const auto at = static_cast<std::size_t>(column);
        return at < heads.size() ? heads[at] : std::string();
    }

    int columnOf(const TableUse& table, int field, std::optional<Language> half) {
        const exchange::HeadingIndex& index =
            m_headings.try_emplace(table.registerIndex, spec(table.registerIndex), m_words).first->second;
        int first = -1;
        for (std::size_t c = 0; c < table.fields.size(); ++c) {
            if (table.fields[c] != field) continue;
            const auto column = index.find(table.headings[c]);
            if (column && column->kind == Column::Kind::Ids) continue;
            if (first < 0) first = static_cast<int>(c);
            if (half && column && column->language == half) return static_cast<int>(c);
        }
        return first;
    }

    const model::Record* recordOf(int index, const std::string& id) const {
        return id.empty() ? nullptr : m_snapshot.find(index, id);
    }

    /// May partners no longer see it, though it was handed out once? One that is gone says nothing by itself.
    bool isLeftOut(int index, const std::string& id) const {
        const auto* record = recordOf(index, id);
        return record != nullptr && model::isLeftOut(spec(index), *record, Profile::Partner);
    }

    /// Nothing of one that partners may not see.
    std::string titleOf(int index, const std::string& id) const {
        const auto* record = recordOf(index, id);
        return record == nullptr || isLeftOut(index, id)
                   ? std::string()
                   : exchange::readableName(m_snapshot, index, *record, m_language, true);
    }

    /// The value as a partner may read it; nothing: it may not.
    std::optional<std::string> shown(int index, int field, const Value& value, std::optional<Language> half) const {
        const model::FieldSpec& described = spec(index)[field];
        if (model::isMasked(spec(index), field, Profile::Partner)) return std::nullopt;
        if (!model::isSet(value)) return m_texts.text(CW_TEXT("packet", "(empty)", "a value"));
        if (described.isReference()) {
            const int target = m_snapshot.registry().index(described.targetRegister());
            const auto* several = std::get_if<model::List>(&value);
            std::vector<std::string> names;
            for (const std::string& id : several ? *several : model::List{std::get<std::string>(value)}) {
                if (recordOf(target, id) == nullptr || isLeftOut(target, id)) return std::nullopt;
                names.push_back(titleOf(target, id));
            }
            return m_texts.list(names);
        }
        const auto* both = std::get_if<base::Localized>(&value);
        if (both != nullptr && half) return both->in(*half);
        if (const auto* text = std::get_if<std::string>(&value); text && described.type == model::FieldType::Text)
            return model::disclosed(spec(index), *text, Profile::Partner);
        return model::displayText(described, value, m_texts, &m_snapshot);
    }

    void addConflict(const PacketRow& row, const PacketDifference& each) {
        const auto half = halfOf(each);
        PacketPoint point{.sheet = row.sheet, .row = row.row};
        if (const auto table = std::ranges::find(m_plan.tables, row.sheet, &TableUse::name);
            table != m_plan.tables.end()) {
            point.column = columnOf(*table, each.field, half);
            point.heading = headingOf(*table, point.column);
        }
        point.record = titleOf(row.registerIndex, row.id);
        point.written = shown(row.registerIndex, each.field, each.theirs, half).value_or(std::string());
        if (row.kind == PacketRow::Kind::RemovedHere) {
            point.wrong =
                m_texts.text(CW_TEXT("packet", "The record was removed here since the packet was handed out."));
            point.toDo = m_texts.text(CW_TEXT("packet", "Tell us whether it still exists."));
        } else {
            const auto now = isLeftOut(row.registerIndex, row.id)
                                 ? std::nullopt
                                 : shown(row.registerIndex, each.field, each.mine, half);
            point.wrong =
                now ? m_texts.text(
                          CW_TEXT("packet",
                                  "It was changed here too since the packet was handed out. Here it now says: %1"),
                          {*now})
                    : m_texts.text(CW_TEXT("packet", "It was changed here too since the packet was handed out."));
            point.toDo = m_texts.text(CW_TEXT("packet", "Tell us which of the two holds."));
        }
        m_points.push_back(std::move(point));
    }

    void addProblem(const PlannedRow& row, const RowProblem& problem, bool aside) {
        const TableUse& table = m_plan.tables[static_cast<std::size_t>(row.table)];
        PacketPoint point{.sheet = table.name, .row = row.row, .column = problem.column};
        point.heading = headingOf(table, problem.column);
        const bool elsewhere = problem.error.code == ErrorCode::RowElsewhere;
        if (!elsewhere) point.record = titleOf(table.registerIndex, row.id);
        point.written = problem.value;
        point.wrong = m_texts.error(problem.error);
        if (elsewhere)
            point.toDo = m_texts.text(CW_TEXT("packet", "Take this row out."));
        else if (problem.error.code == ErrorCode::RowTwice)
            point.toDo = m_texts.text(
                CW_TEXT("packet", "Write what is new on an empty row below the last one; do not copy rows."));
        else if (aside)
            point.toDo = m_texts.text(CW_TEXT("packet", "Correct this cell. The rest of the row was taken."));
        else
            point.toDo = m_texts.text(CW_TEXT("packet", "Correct this. Nothing of the row was taken."));
        m_points.push_back(std::move(point));
    }

    const Snapshot& m_snapshot;
    const ReturnedFile& m_file;
    const ImportPlan& m_plan;
    const exchange::Words& m_words;
    const base::Texts& m_texts;
    Language m_language;
    std::map<int, exchange::HeadingIndex> m_headings;  ///< by register
    std::vector<PacketPoint> m_points;
};

std::string textOf(const PacketPoints& list, const ReturnedFile& file, const base::Texts& texts) {
    std::string out =
        texts.text(CW_TEXT("packet", "Points still open: %1", "%1 department"), {list.department}) + "\n";
    out += texts.text(CW_TEXT("packet", "File: %1"), {file.fileName}) + "\n";
    out += texts.text(CW_TEXT("packet", "Please settle these points in the same file and send it back.")) + "\n";
    for (std::size_t i = 0; i < list.points.size(); ++i) {
        const PacketPoint& point = list.points[i];
        const std::vector<std::string> place{std::to_string(i + 1), point.sheet, std::to_string(point.row),
                                             point.column < 0 ? std::string() : exchange::columnLetters(point.column),
                                             point.heading};
        out += "\n";
        out += point.column < 0 ? texts.text(CW_TEXT("packet", "%1. Sheet “%2”, row %3"), place)
                                : texts.text(CW_TEXT("packet", "%1. Sheet “%2”, row %3, column %4 (%5)"), place);
        out += "\n";
        const auto line = [&](const base::Msg& label, const std::string& said) {
            if (!said.empty()) out += "   " + texts.text(label, {said}) + "\n";
        };
        line(CW_TEXT("packet", "Record: %1"), point.record);
        line(CW_TEXT("packet", "Written: %1"), point.written);
        line(CW_TEXT("packet", "What is wrong: %1"), point.wrong);
        line(CW_TEXT("packet", "What to do: %1"), point.toDo);
    }
    return out;
}

/// "資訊局 待補正事項.txt": cut within the name of the returned file, with room for a number behind it.
std::string listName(const std::string& returned, const base::Texts& texts) {
    constexpr std::size_t kNumber = sizeof(" (9999)") - 1;
    const base::Msg pattern = CW_TEXT("packet", "%1 open points", "name of a file");
    const std::string end = ".txt";
    const std::size_t taken = texts.text(pattern, {""}).size() + end.size() + kNumber;
    const std::string stem = std::filesystem::path(returned).stem().string();
    return texts.text(pattern, {base::os::cutUtf8(stem, base::os::kNameMax - taken)}) + end;
}

}  // namespace

PacketPoints packetPoints(const Snapshot& snapshot, const ReturnedFile& file, const exchange::PacketReview& review,
                          const ImportPlan& plan, const exchange::Words& words, Language otherwise) {
    PacketPoints list;
    list.language = file.reply.language.value_or(otherwise);
    const base::Texts& texts = words.in(list.language);
    if (file.mark)
        if (const auto* department = snapshot.find<model::Departments>(file.mark->department))
            list.department = department->localized(model::Departments::Name).best(list.language);
    list.points = Lister(snapshot, file, plan, words, list.language).run(review);
    if (list.points.empty()) return list;
    list.text = textOf(list, file, texts);
    list.fileName = listName(file.fileName, texts);
    return list;
}

}  // namespace cw::commands
