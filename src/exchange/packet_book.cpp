#include "exchange/packet_book.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/error_codes.h"
#include "base/ids.h"
#include "base/text_util.h"
#include "exchange/archives.h"
#include "exchange/cell_text.h"
#include "exchange/workbook.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Language;
using base::Result;
using model::FieldType;
using model::RegisterSpec;
using model::Snapshot;

namespace {

constexpr std::string_view kSheet = "_packet";
constexpr std::string_view kNamesSheet = "_names";
constexpr std::string_view kFormat = "citywright.packet";
constexpr int kVersion = 1;
constexpr std::size_t kMostNames = 400;  ///< of a drop-down: more are typed
constexpr int kLabelWidth = 20, kTextWidth = 72;

constexpr base::Msg kTitle = CW_TEXT("packet", "Department packet: %1", "%1 department");
constexpr base::Msg kFilledIn = CW_TEXT("packet", "Filled in by");
constexpr base::Msg kFilledOn = CW_TEXT("packet", "Filled in on");

std::string inBothCalendars(const base::Date& date, Language language) {
    return date.display(language) + (language == Language::ZhTw ? "（" : " (") +
           date.displayShort(base::other(language)) + (language == Language::ZhTw ? "）" : ")");
}

/// Words behind each framework item, in a column of their own.
void addItemWords(Table& table, const RegisterSpec& spec, const PacketRequest& request, const Words& words) {
    if (!request.itemWords) return;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Column column = table.columns[c];
        if (column.kind != Column::Kind::Value || spec[column.field].type != FieldType::CatalogueItem) continue;
        const auto at = static_cast<std::ptrdiff_t>(c) + 1;
        const Column explained{Column::Kind::Words, column.field};
        table.columns.insert(table.columns.begin() + at, explained);
        table.machineNames.insert(table.machineNames.begin() + at, machineName(spec, explained));
        table.headings.insert(table.headings.begin() + at,
                              words.in(request.language).text(CW_TEXT("packet", "What it asks", "heading")));
        table.hidden.insert(table.hidden.begin() + at, false);
        table.choices.insert(table.choices.begin() + at, std::vector<std::string>());
        for (auto& row : table.rows) {
            Cell cell;
            cell.text = request.itemWords(row[c].text);
            cell.kind = cell.text.empty() ? Cell::Kind::Empty : Cell::Kind::Text;
            row.insert(row.begin() + at, std::move(cell));
        }
        ++c;
    }
}

using Named = std::set<std::pair<int, std::string>>;  ///< register and id

/// Drop-downs of the records that a reference may name.
void addNames(Table& table, const Snapshot& snapshot, const RegisterSpec& spec, const PacketRequest& request,
              Named& named) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Column& column = table.columns[c];
        if (column.kind != Column::Kind::Value) continue;
        const model::FieldSpec& field = spec[column.field];
        if (!field.isReference() || field.isList()) continue;
        const int target = snapshot.registry().index(field.targetRegister());
        const auto records = recordsInOrder(snapshot, target, Profile::Partner);
        if (records.size() > kMostNames) continue;
        std::set<std::string> seen;
        for (const model::Record* record : records) {
            named.emplace(target, record->id);
            std::string name = readableName(snapshot, target, *record, request.language, true);
            if (!name.empty() && seen.insert(name).second) table.choices[c].push_back(std::move(name));
        }
    }
}

/// The records that stand in its cells.
void noteNamed(const Table& table, const Snapshot& snapshot, const RegisterSpec& spec, Named& named) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Column& column = table.columns[c];
        if (column.kind != Column::Kind::Ids || !spec[column.field].isReference()) continue;
        const int target = snapshot.registry().index(spec[column.field].targetRegister());
        for (const auto& row : table.rows)
            for (const std::string& id : listEntries(row[c].text)) named.emplace(target, id);
    }
}

/// A packet in one language hides the other one's halves of texts, unless a text stands there alone.
void hideOther(Table& table, const PacketRequest& request) {
    if (request.bothLanguages) return;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Column& column = table.columns[c];
        if (column.kind != Column::Kind::Half || column.language == request.language) continue;
        const Column own{Column::Kind::Half, column.field, request.language};
        const auto at = std::ranges::find(table.columns, own) - table.columns.begin();
        const bool needed = std::ranges::any_of(table.rows, [&](const std::vector<Cell>& row) {
            return !row[c].text.empty() && row[static_cast<std::size_t>(at)].text.empty();
        });
        table.hidden[c] = !needed;
    }
}

void addKinds(Table& table, const RegisterSpec& spec, const PacketRequest& request) {
    table.locked = true;
    table.rocDates = request.language == Language::ZhTw;
    for (const Column& column : table.columns)
        table.kinds.push_back(column.kind == Column::Kind::Value && spec[column.field].type == FieldType::Date
                                  ? Cell::Kind::Date
                                  : Cell::Kind::Text);
}

/// The same rows for the comparison: names of people go, their ids stay.
Table withoutNames(Table table, const model::Registry& registry, const RegisterSpec& spec) {
    for (std::size_t c = table.columns.size(); c-- > 0;) {
        const Column& column = table.columns[c];
        bool drop = column.kind == Column::Kind::Words;
        if (column.kind == Column::Kind::Value && spec[column.field].isReference()) {
            const RegisterSpec* target = registry.find(spec[column.field].targetRegister());
            drop = target == nullptr || model::namesPeople(*target);
        }
        table.choices[c].clear();
        if (!drop) continue;
        const auto at = static_cast<std::ptrdiff_t>(c);
        table.columns.erase(table.columns.begin() + at);
        table.machineNames.erase(table.machineNames.begin() + at);
        table.headings.erase(table.headings.begin() + at);
        table.hidden.erase(table.hidden.begin() + at);
        table.choices.erase(table.choices.begin() + at);
        for (auto& row : table.rows) row.erase(row.begin() + at);
    }
    table.locked = false;
    table.kinds.clear();
    return table;
}

NoteSheet instructions(const PacketRequest& request, const std::vector<Table>& tables, const Words& words) {
    const base::Texts& texts = words.in(request.language);
    NoteSheet note{.name = texts.text(CW_TEXT("packet", "Instructions", "name of a sheet")),
                   .firstWidth = kLabelWidth,
                   .width = kTextWidth};
    note.rows.push_back({texts.text(kTitle, {request.department})});
    const auto line = [&](const base::Msg& label, const std::string& text) {
        if (!text.empty()) note.rows.push_back({texts.text(label), text});
    };
    line(CW_TEXT("packet", "City"), request.city);
    line(CW_TEXT("packet", "Programme"), request.programme);
    line(CW_TEXT("packet", "Assessment round"), request.round);
    line(CW_TEXT("packet", "Return by"), inBothCalendars(request.mark.due, request.language));
    line(CW_TEXT("packet", "Return to"), request.returnTo);
    line(CW_TEXT("packet", "Handed out on"), inBothCalendars(request.mark.madeOn, request.language));
    note.rows.push_back({});
    for (const base::Msg& label : {kFilledIn, kFilledOn}) {
        note.answers.push_back(note.rows.size());
        note.rows.push_back({texts.text(label)});
    }
    note.rows.push_back({});
    const base::Msg steps[] = {
        CW_TEXT("packet", "Write your name and the day above, so that we know whom to ask."),
        CW_TEXT(
            "packet",
            "Go through the sheets. Correct what is wrong and fill in what is missing; cells with a list take one of "
            "its entries. Emptying a cell says that the value no longer holds."),
        CW_TEXT(
            "packet",
            "Write what is new below the last row. Do not delete rows: what no longer exists, say in its state or a "
            "note."),
        CW_TEXT(
            "packet",
            "Dates may be written 2026-06-01 or 115/6/1. Grey cells and hidden columns belong to the program; leave "
            "them as they are."),
        CW_TEXT("packet",
                "Save the file under its name, in the same format, and send it back by the day named above."),
    };
    for (std::size_t i = 0; i < std::size(steps); ++i)
        note.rows.push_back({i == 0 ? texts.text(CW_TEXT("packet", "What to do")) : std::string(),
                             std::to_string(i + 1) + ". " + texts.text(steps[i])});
    note.rows.push_back({});
    for (std::size_t i = 0; i < tables.size(); ++i)
        note.rows.push_back({i == 0 ? texts.text(CW_TEXT("packet", "Sheets")) : std::string(),
                             texts.textN(CW_TEXT_N("packet", "%1: %n row(s)", "%1 name of a sheet"),
                                         static_cast<std::int64_t>(tables[i].rows.size()), {tables[i].title})});
    return note;
}

/// What every record that the packet names is called in it: one may be renamed before the packet comes back.
NoteSheet names(const Snapshot& snapshot, const Named& named, const PacketRequest& request) {
    NoteSheet note{.name = std::string(kNamesSheet), .hidden = true, .firstWidth = kLabelWidth, .width = kLabelWidth};
    for (const auto& [index, id] : named) {
        const model::Record* record = snapshot.find(index, id);
        if (record == nullptr) continue;
        std::string name = readableName(snapshot, index, *record, request.language, true);
        if (!name.empty()) note.rows.push_back({std::string(snapshot.registry()[index].name), id, std::move(name)});
    }
    return note;
}

NoteSheet marks(const PacketRequest& request, const std::vector<Table>& tables) {
    std::vector<std::string> registers;
    registers.reserve(tables.size());
    for (const Table& table : tables) registers.push_back(table.name);
    return {.name = std::string(kSheet),
            .rows = {{"format", std::string(kFormat)},
                     {"version", std::to_string(kVersion)},
                     {"packet", request.mark.packet},
                     {"project", request.mark.project},
                     {"department", request.mark.department},
                     {"due", request.mark.due.iso()},
                     {"made_on", request.mark.madeOn.iso()},
                     {"registers", base::join(registers, " ")}},
            .hidden = true,
            .firstWidth = kLabelWidth,
            .width = kTextWidth};
}

/// What was written is read back: the marks and every row.
Result<void> verify(const std::string& bytes, const std::vector<Table>& tables, const PacketMark* mark,
                    const model::Registry& registry) {
    const auto source = readSource(bytes, {.fileName = "packet"}, registry);
    if (!source) return base::passOn(source);
    if (mark != nullptr) {
        const auto read = packetMark(*source);
        if (!read || !*read || (*read)->packet != mark->packet) return fail(ErrorCode::VerifyFailed, "packet");
    }
    constexpr std::size_t kHeads = 2;
    std::size_t found = 0;
    for (const Table& table : tables)
        for (const SourceTable& sheet : source->tables)
            if (!sheet.rows.empty() && !sheet.rows.front().empty() &&
                sheet.rows.front().front() == machineCell(table, 0) &&
                sheet.rows.size() == table.rows.size() + kHeads)
                ++found;
    if (found != tables.size()) return fail(ErrorCode::VerifyFailed, "packet");
    return {};
}

const SourceTable* sheetNamed(const Source& source, std::string_view name) {
    const auto it = std::ranges::find_if(source.tables, [&](const SourceTable& table) { return table.name == name; });
    return it == source.tables.end() ? nullptr : &*it;
}

std::string cellAt(const std::vector<std::string>& row, std::size_t column) {
    return column < row.size() ? base::trimmed(row[column]) : std::string();
}

}  // namespace

Result<PacketBytes> packetBytes(const Snapshot& snapshot, const PacketRequest& request, const Words& words) {
    const TableOptions options{.language = request.language,
                               .profile = Profile::Partner,
                               .dates = request.language == Language::ZhTw ? DateStyle::Roc : DateStyle::Iso,
                               .computed = false};
    PacketBytes out;
    std::vector<Table> tables, compared;
    Named named;
    for (const PacketSheet& sheet : request.sheets) {
        const RegisterSpec& spec = snapshot.registry()[sheet.registerIndex];
        Table table = tableOf(snapshot, sheet.registerIndex, options, words);
        const std::set<std::string, std::less<>> wanted(sheet.ids.begin(), sheet.ids.end());
        std::erase_if(table.rows, [&](const std::vector<Cell>& row) { return !wanted.contains(row.front().text); });
        addItemWords(table, spec, request, words);
        addNames(table, snapshot, spec, request, named);
        noteNamed(table, snapshot, spec, named);
        hideOther(table, request);
        addKinds(table, spec, request);
        out.rows += table.rows.size();
        compared.push_back(withoutNames(table, snapshot.registry(), spec));
        tables.push_back(std::move(table));
    }
    const std::vector<NoteSheet> notes{instructions(request, tables, words), names(snapshot, named, request),
                                       marks(request, tables)};
    auto book = workbookBytes(request.format, tables, notes);
    if (!book) return base::passOn(book);
    auto base = workbookBytes(Format::Xlsx, compared);
    if (!base) return base::passOn(base);
    if (auto good = verify(book->bytes, tables, &request.mark, snapshot.registry()); !good) return base::passOn(good);
    if (auto good = verify(base->bytes, compared, nullptr, snapshot.registry()); !good) return base::passOn(good);
    out.workbook = std::move(book->bytes);
    out.base = std::move(base->bytes);
    out.cutCells = book->cutCells;
    return out;
}

Result<std::optional<PacketMark>> packetMark(const Source& source) {
    const SourceTable* sheet = sheetNamed(source, kSheet);
    if (sheet == nullptr) return std::optional<PacketMark>();
    std::map<std::string, std::string, std::less<>> said;
    for (const auto& row : sheet->rows) said.emplace(cellAt(row, 0), cellAt(row, 1));
    if (said["format"] != kFormat) return std::optional<PacketMark>();
    int version = 0;
    const std::string& text = said["version"];
    std::from_chars(text.data(), text.data() + text.size(), version);
    if (version > kVersion)
        return fail(ErrorCode::FileNewer, source.fileName, std::to_string(version), std::to_string(kVersion));
    const auto due = base::Date::fromIso(said["due"]);
    const auto made = base::Date::fromIso(said["made_on"]);
    const bool ids =
        base::isUuid(said["packet"]) && base::isUuid(said["project"]) && base::isUuid(said["department"]);
    if (version < 1 || !due || !made || !ids) return std::optional<PacketMark>();
    return PacketMark{said["packet"], said["project"], said["department"], *due, *made};
}

PacketReply packetReply(const Source& source, const Words& words) {
    PacketReply reply;
    const auto says = [&](const std::string& cell, const base::Msg& label) {
        const auto in = std::ranges::find_if(base::kLanguages, [&](Language language) {
            return base::fold(cell) == base::fold(words.in(language).text(label));
        });
        const bool found = !cell.empty() && in != std::end(base::kLanguages);
        if (found && !reply.language) reply.language = *in;
        return found;
    };
    for (const SourceTable& table : source.tables)
        for (const auto& row : table.rows) {
            const std::string label = cellAt(row, 0);
            const std::string answer = cellAt(row, 1);
            const bool asksWho = says(label, kFilledIn), asksWhen = says(label, kFilledOn);
            if (answer.empty()) continue;
            if (reply.by.empty() && asksWho) reply.by = answer;
            if (!reply.on && asksWhen)
                if (const auto date = base::Date::parse(answer)) reply.on = *date;
        }
    return reply;
}

std::vector<NameThen> namesThen(const Source& source, const model::Registry& registry) {
    std::vector<NameThen> names;
    const SourceTable* sheet = sheetNamed(source, kNamesSheet);
    if (sheet == nullptr) return names;
    for (const auto& row : sheet->rows) {
        NameThen then{registry.index(cellAt(row, 0)), base::lower(cellAt(row, 1)), cellAt(row, 2)};
        if (then.registerIndex >= 0 && base::isUuid(then.id) && !then.name.empty()) names.push_back(std::move(then));
    }
    return names;
}

}  // namespace cw::exchange
