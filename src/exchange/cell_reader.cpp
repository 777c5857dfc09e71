#include "exchange/cell_reader.h"

#include <algorithm>
#include <charconv>

#include "base/error_codes.h"
#include "base/ids.h"
#include "base/text_util.h"
#include "exchange/cell_text.h"
#include "exchange/tables.h"
#include "model/value_text.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Language;
using base::Result;
using model::FieldSpec;
using model::FieldType;
using model::List;
using model::Value;
using State = CellInput::State;
using Given = std::optional<Value>;

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::size_t kHash = 64;

/// "2026/6/1 00:00:00" as spreadsheet programs write a date.
std::string withoutMidnight(const std::string& text) {
    const auto space = text.find_last_of(" T");
    if (space == std::string::npos || space == 0 || space + 1 == text.size()) return text;
    const bool midnight =
        text.find_first_not_of("0:.", space + 1) == std::string::npos && text.find(':', space) != std::string::npos;
    return midnight ? text.substr(0, space) : text;
}

/// Does the amount name its currency itself?
bool namesCurrency(const base::Money& readWithNone) {
    return readWithNone.currency != "XXX";
}

Result<Given> given(Result<Value> value) {
    if (!value) return base::passOn(value);
    return Given(std::move(*value));
}

}  // namespace

CellReader::CellReader(const model::Snapshot& snapshot, const ImportOptions& options, const Words& words,
                       NameIndex& names)
    : m_snapshot(snapshot), m_options(options), m_words(words), m_names(names) {}

CellInput CellReader::cell(const MappedTable& table, std::size_t row, int column) const {
    CellInput input;
    if (column < 0) return input;
    input.column = column;
    input.state = State::Keep;
    const auto& cells = table.source->rows[row];
    const auto at = static_cast<std::size_t>(column);
    const std::string& raw = at < cells.size() ? cells[at] : std::string();
    if (base::isBlank(raw) && table.source->blankIsAbsent) return {};
    if (base::isBlank(raw)) {
        if (m_options.clearEmpty) input.state = State::Clear;
        return input;
    }
    if (isClear(raw)) {
        input.state = State::Clear;
        return input;
    }
    if (raw.ends_with(kCut)) return input;
    input.state = State::Text;
    input.text = base::trimmed(table.source->guarded ? unguarded(raw) : unguardedMark(raw));
    return input;
}

CellReader::FieldCells CellReader::cellsOf(const MappedTable& table, std::size_t row, int field) const {
    const auto& columns = table.fields[static_cast<std::size_t>(field)];
    FieldCells cells{cell(table, row, columns.value), cell(table, row, columns.en), cell(table, row, columns.zhTw),
                     cell(table, row, columns.ids), cell(table, row, columns.currency)};
    const CellInput bare = cell(table, row, columns.bare);
    if (bare.state == State::Absent) return cells;
    // A heading without a language: the one that was asked for, else the text's own script.
    const Language own = m_options.textLanguage.value_or(holdsHan(bare.text) ? Language::ZhTw : Language::En);
    if (bare.state == State::Clear) {
        if (cells.en.state == State::Absent) cells.en = bare;
        if (cells.zhTw.state == State::Absent) cells.zhTw = bare;
    } else if (bare.state == State::Text) {
        CellInput& half = own == Language::En ? cells.en : cells.zhTw;
        if (!half.says()) half = bare;
    }
    return cells;
}

CellReader::Answer CellReader::read(const MappedTable& table, std::size_t row, int field, const Value* current) {
    const FieldSpec& spec = m_snapshot.registry()[table.use.registerIndex][field];
    const FieldCells cells = cellsOf(table, row, field);
    int column = table.fields[static_cast<std::size_t>(field)].first();
    const auto problem = [&](const base::Error& error) {
        const auto& line = table.source->rows[row];
        const auto at = static_cast<std::size_t>(column);
        return RowProblem{column, field, column >= 0 && at < line.size() ? line[at] : std::string(), error};
    };
    for (const CellInput* input : {&cells.value, &cells.en, &cells.zhTw, &cells.ids, &cells.currency})
        if (input->text.find(kReplacement) != std::string::npos) {
            column = input->column;
            return {{}, problem({ErrorCode::TextDamaged, {spec.name()}})};
        }
    auto value = valueOf(spec, cells, current, column);
    if (!value) return {{}, problem(value.error())};
    return {std::move(*value), {}};
}

Result<Given> CellReader::valueOf(const FieldSpec& field, const FieldCells& cells, const Value* current,
                                  int& column) {
    if (field.isLocalized()) return textInBoth(field, cells, current, column);
    if (field.type == FieldType::Money) return amount(field, cells, current);
    if (field.isReference()) return reference(field, cells, current, column);
    if (field.type == FieldType::Attachment) return attachment(field, cells, current, column);
    if (cells.value.state == State::Clear) return Given(Value{});
    if (cells.value.state != State::Text) return Given();
    return given(plain(field, cells.value.text));
}

Result<Given> CellReader::textInBoth(const FieldSpec& field, const FieldCells& cells, const Value* current,
                                     int& column) const {
    if (!cells.en.says() && !cells.zhTw.says()) return Given();
    base::Localized both;
    if (current != nullptr)
        if (const auto* now = std::get_if<base::Localized>(current)) both = *now;
    for (const CellInput* input : {&cells.en, &cells.zhTw}) {
        if (!input->says()) continue;
        column = input->column;
        std::string& half = both.in(input == &cells.en ? Language::En : Language::ZhTw);
        half = input->text;
        // Said at the right column, not at the first.
        base::Localized alone;
        alone.in(input == &cells.en ? Language::En : Language::ZhTw) = input->text;
        if (auto good = model::normalise(field, Value{alone}); !good) return base::passOn(good);
    }
    return given(model::normalise(field, Value{std::move(both)}));
}

Result<Given> CellReader::amount(const FieldSpec& field, const FieldCells& cells, const Value* current) const {
    const auto* now = current == nullptr ? nullptr : std::get_if<base::Money>(current);
    const std::string told =
        cells.currency.state == State::Text ? base::trimmed(base::nfkc(cells.currency.text)) : "";
    if (cells.value.state == State::Clear) return Given(Value{});
    if (cells.value.state != State::Text) {
        if (told.empty() || now == nullptr || cells.value.state == State::Absent) return Given();
        return given(model::normalise(field, Value{base::Money{now->minor, told}}));
    }
    auto money = base::Money::parse(cells.value.text, "XXX");
    if (!money) return base::passOn(money);
    if (namesCurrency(*money)) {
        if (!told.empty() && told != money->currency)
            return fail(ErrorCode::MoneyUnreadable, cells.value.text + " / " + told);
    } else {
        money->currency = !told.empty() ? told : now != nullptr ? now->currency : "TWD";
    }
    return given(model::normalise(field, Value{std::move(*money)}));
}

Result<std::string> CellReader::record(const FieldSpec& field, int target, const std::string& name, const List& ids,
                                       std::size_t place) {
    // The id behind the name decides as long as the name is one of its record's.
    if (place < ids.size() && m_names.isNameOf(target, name, ids[place])) return ids[place];
    const auto named = [&](const std::string& id) { return m_names.isNameOf(target, name, id); };
    if (std::ranges::count_if(ids, named) == 1) return *std::ranges::find_if(ids, named);
    const auto& found = m_names.find(target, name);
    if (found.size() == 1) return *found.begin();
    if (found.size() > 1) return fail(ErrorCode::NameAmbiguous, field.name(), name);
    return fail(ErrorCode::ReferenceBroken, field.name(), name, model::registerArg(field.targetRegister()));
}

Result<Given> CellReader::reference(const FieldSpec& field, const FieldCells& cells, const Value* current,
                                    int& column) {
    const int target = m_snapshot.registry().index(field.targetRegister());
    const bool several = field.type == FieldType::MultiReference;
    List ids;
    if (cells.ids.state == State::Text) {
        ids = listEntries(cells.ids.text);
        for (std::string& id : ids) id = base::lower(id);
    }
    const auto answer = [&](List list) -> Result<Given> {
        if (list.empty()) return Given(Value{});
        if (several) return given(model::normalise(field, Value{std::move(list)}));
        return given(model::normalise(field, Value{std::move(list.front())}));
    };
    if (cells.value.state == State::Clear) return answer({});
    if (cells.value.state != State::Text) {
        // Without names the ids alone count; an emptied name leaves the field (a new record takes the ids).
        const bool useIds = cells.value.state == State::Absent || current == nullptr;
        column = cells.ids.column;
        if (!useIds) return Given();
        if (cells.ids.state == State::Clear) return answer({});
        return ids.empty() ? Result<Given>(Given()) : answer(std::move(ids));
    }
    column = cells.value.column;
    const std::string& text = cells.value.text;
    // One name may hold separators when a person wrote it.
    if (!several || m_names.find(target, text).size() == 1) {
        const List parts = listEntries(text);
        const std::string& name = !several && parts.size() == 1 && text.starts_with('"') ? parts.front() : text;
        auto id = record(field, target, name, ids, 0);
        if (!id) return base::passOn(id);
        return answer({std::move(*id)});
    }
    List list;
    for (const std::string& name : listEntries(text)) {
        auto id = record(field, target, name, ids, list.size());
        if (!id) return base::passOn(id);
        list.push_back(std::move(*id));
    }
    return answer(std::move(list));
}

const std::unordered_set<std::string>& CellReader::attachments() {
    if (m_attachments) return *m_attachments;
    m_attachments.emplace();
    for (int i = 0; i < m_snapshot.registry().count(); ++i) {
        const auto& spec = m_snapshot.registry()[i];
        for (std::size_t f = 0; f < spec.fields.size(); ++f) {
            if (spec.fields[f].type != FieldType::Attachment) continue;
            for (const auto& record : m_snapshot.table(i))
                if (const auto* text = std::get_if<std::string>(&record.values[f]))
                    m_attachments->insert(text->substr(0, kHash));
        }
    }
    return *m_attachments;
}

/// Files do not travel in tables: a cell can only name one that the project holds.
Result<Given> CellReader::attachment(const FieldSpec& field, const FieldCells& cells, const Value* current,
                                     int& column) {
    if (cells.value.state == State::Clear) return Given(Value{});
    if (cells.ids.state == State::Text) {
        column = cells.ids.column;
        auto value = model::normalise(field, Value{cells.ids.text});
        if (value && !attachments().contains(cells.ids.text.substr(0, kHash)))
            return fail(ErrorCode::AttachmentUnknown, field.name(), cells.ids.text.substr(kHash + 1));
        return given(std::move(value));
    }
    if (cells.value.state != State::Text) {
        if (cells.value.state == State::Absent && cells.ids.state == State::Clear) return Given(Value{});
        return Given();
    }
    const auto* now = current == nullptr ? nullptr : std::get_if<std::string>(current);
    if (now != nullptr && now->substr(kHash + 1) == cells.value.text) return Given();
    return fail(ErrorCode::AttachmentUnknown, field.name(), cells.value.text);
}

std::string CellReader::choiceId(const FieldSpec& field, const std::string& text) const {
    if (field.choice(text) != nullptr) return text;
    const std::string wanted = base::fold(text);
    std::string found;
    for (const model::Choice& choice : field.choices) {
        bool same = base::fold(choice.id) == wanted;
        for (const Language language : base::kLanguages)
            same = same || base::fold(m_words.in(language).text(choice.label)) == wanted;
        if (!same) continue;
        if (!found.empty()) return text;  // several choices are called so
        found = choice.id;
    }
    return found.empty() ? text : found;
}

/// The refusal with the words to choose from, as the file's drop-downs have them, where the model knows ids only.
Result<Value> CellReader::chosen(const FieldSpec& field, Value value) const {
    auto good = model::normalise(field, std::move(value));
    if (good || good.error().code != ErrorCode::ChoiceUnknown) return good;
    base::Localized list;
    for (const Language language : base::kLanguages) {
        std::vector<std::string> labels;
        for (const model::Choice& choice : field.choices)
            labels.push_back(choiceWord(field, choice, m_words, language));
        list.in(language) = m_words.in(language).list(labels);
    }
    base::Error error = good.error();
    error.args.back() = base::Arg(error.args.back().text, std::move(list));
    return base::Failure(std::move(error));
}

Result<Value> CellReader::plain(const FieldSpec& field, const std::string& text) const {
    switch (field.type) {
        case FieldType::Choice:
            return chosen(field, Value{choiceId(field, text)});
        case FieldType::MultiChoice: {
            List ids = listEntries(text);
            for (std::string& id : ids) id = choiceId(field, id);
            return chosen(field, Value{std::move(ids)});
        }
        case FieldType::CatalogueItems:
        case FieldType::Tags:
            return model::normalise(field, Value{listEntries(text)});
        case FieldType::Date:
            return model::parseValue(field, withoutMidnight(text), Language::ZhTw);
        case FieldType::Integer: {
            if (field.year) break;   // 116 is 2027
            std::int64_t whole = 0;  // exactly, where a double would not do
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
            if (error == std::errc() && end == text.data() + text.size())
                return model::normalise(field, Value{whole});
            break;
        }
        default:
            break;
    }
    return model::parseValue(field, text, Language::ZhTw);
}

}  // namespace cw::exchange
