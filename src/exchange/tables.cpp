#include "exchange/tables.h"

#include <algorithm>
#include <cmath>

#include "base/text_util.h"
#include "exchange/cell_text.h"
#include "model/value_text.h"

namespace cw::exchange {

using base::Language;
using model::FieldSpec;
using model::FieldType;
using model::List;
using model::Record;
using model::RegisterSpec;
using model::Snapshot;

namespace {

Cell text(std::string words) {
    Cell cell;
    if (words.empty()) return cell;
    cell.kind = Cell::Kind::Text;
    cell.text = std::move(words);
    return cell;
}

/// A number in a workbook keeps 15 digits through any spreadsheet program; one that needs more stands as text.
Cell number(double value, int decimals, bool grouped) {
    Cell cell = text(numberText(value));
    char shorter[40];
    std::snprintf(shorter, sizeof shorter, "%.15g", value);
    if (cell.text != shorter) return cell;
    cell.kind = Cell::Kind::Number;
    cell.number = value;
    cell.decimals = decimals;
    cell.grouped = grouped;
    return cell;
}

/// One row's cells.
class Writer {
public:
    Writer(const Snapshot& snapshot, const RegisterSpec& spec, const TableOptions& options, const Words& words)
        : m_snapshot(snapshot), m_spec(spec), m_options(options), m_words(words) {}

    Cell cell(const Record& record, const Column& column) const {
        if (column.kind == Column::Kind::Id) return text(record.id);
        if (column.kind == Column::Kind::Computed) {
            const model::ComputedField& field = computedOf(m_spec, column);
            return computedCell(field, field.compute(record, m_snapshot));
        }
        const FieldSpec& field = m_spec[column.field];
        const model::Value& value = record.at(column.field);
        if (!model::isSet(value)) return {};
        switch (column.kind) {
            case Column::Kind::Half:
                return text(record.localized(column.field).in(*column.language));
            case Column::Kind::Ids: {
                List ids =
                    std::holds_alternative<List>(value) ? record.list(column.field) : List{record.text(column.field)};
                std::erase_if(ids, [&](const std::string& id) { return isHidden(field, id); });
                return text(listText(ids));
            }
            case Column::Kind::Currency:
                return text(std::get<base::Money>(value).currency);
            default:
                if (field.type == FieldType::Text)
                    return text(model::disclosed(m_spec, record.text(column.field), m_options.profile));
                return valueCell(field, value);
        }
    }

private:
    bool isHidden(const FieldSpec& field, const std::string& id) const {
        const int target = field.isReference() ? m_snapshot.registry().index(field.targetRegister()) : -1;
        const Record* record = target < 0 ? nullptr : m_snapshot.find(target, id);
        return record != nullptr && isLeftOut(m_snapshot.registry()[target], *record, m_options.profile);
    }

    Cell valueCell(const FieldSpec& field, const model::Value& value) const {
        if (const auto* date = std::get_if<base::Date>(&value)) return dateCell(*date);
        if (const auto* yes = std::get_if<bool>(&value))
            return text(m_words.in(m_options.language).text(*yes ? CW_TEXT("value", "Yes") : CW_TEXT("value", "No")));
        if (const auto* money = std::get_if<base::Money>(&value)) return moneyCell(*money);
        if (const auto* real = std::get_if<double>(&value)) return number(*real, field.decimals, false);
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return wholeCell(field, *whole);
        if (const auto* list = std::get_if<List>(&value)) {
            List entries;
            for (const std::string& entry : *list)
                if (std::string one = word(field, entry); !one.empty()) entries.push_back(std::move(one));
            return text(listText(entries));
        }
        if (const auto* one = std::get_if<std::string>(&value)) return text(word(field, *one));
        return {};
    }

    Cell computedCell(const model::ComputedField& field, const model::Value& value) const {
        if (!model::isSet(value)) return {};
        if (const auto* date = std::get_if<base::Date>(&value)) return dateCell(*date);
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return wholeCell({}, *whole);
        if (const auto* real = std::get_if<double>(&value)) return number(*real, 2, false);
        // worked out of amounts of the same row, whose columns name the currency
        if (const auto* money = std::get_if<base::Money>(&value)) return moneyCell(*money);
        return text(model::displayComputed(field, value, m_words.in(m_options.language)));
    }

    std::string word(const FieldSpec& field, const std::string& entry) const {
        if (field.type == FieldType::Choice || field.type == FieldType::MultiChoice) {
            const model::Choice* choice = field.choice(entry);
            return choice == nullptr ? entry : choiceWord(field, *choice, m_words, m_options.language);
        }
        if (field.type == FieldType::Attachment) return entry.size() > 65 ? entry.substr(65) : entry;
        if (!field.isReference()) return entry;
        if (isHidden(field, entry)) return {};
        const int target = m_snapshot.registry().index(field.targetRegister());
        const Record* record = target < 0 ? nullptr : m_snapshot.find(target, entry);
        const bool open = m_options.profile != Profile::Public;
        std::string name =
            record == nullptr ? std::string() : readableName(m_snapshot, target, *record, m_options.language, open);
        const bool mayShowId = open || target < 0 || !model::namesPeople(m_snapshot.registry()[target]);
        return name.empty() && mayShowId ? entry : name;
    }

    Cell dateCell(const base::Date& date) const {
        Cell cell = text(m_options.dates == DateStyle::Roc ? date.displayShort(Language::ZhTw) : date.iso());
        cell.kind = Cell::Kind::Date;
        cell.date = date;
        return cell;
    }

    static Cell moneyCell(const base::Money& money) {
        const std::string plain = money.plain();
        const std::string amount = plain.substr(0, plain.find(' '));
        Cell cell = number(static_cast<double>(money.minor) / 100, money.minor % 100 == 0 ? 0 : 2, true);
        if (cell.text != amount) cell.kind = Cell::Kind::Text;  // beyond what a workbook's number holds exactly
        cell.text = amount;
        return cell;
    }

    static Cell wholeCell(const FieldSpec& field, std::int64_t value) {
        if (field.type == FieldType::Percent) {
            Cell cell = number(static_cast<double>(value) / 100, value % 100 == 0 ? 0 : 2, false);
            if (cell.kind == Cell::Kind::Number) {
                cell.kind = Cell::Kind::Percent;
                cell.number /= 100;
            }
            cell.text += '%';
            return cell;
        }
        constexpr std::int64_t kExact = 999'999'999'999'999;
        Cell cell = text(std::to_string(value));
        if (value > kExact || value < -kExact) return cell;
        cell.kind = Cell::Kind::Number;
        cell.number = static_cast<double>(value);
        return cell;
    }

    const Snapshot& m_snapshot;
    const RegisterSpec& m_spec;
    const TableOptions& m_options;
    const Words& m_words;
};

std::vector<std::string> choicesOf(const FieldSpec& field, const Words& words, Language language) {
    std::vector<std::string> all;
    if (field.type == FieldType::YesNo)
        return {words.in(language).text(CW_TEXT("value", "Yes")), words.in(language).text(CW_TEXT("value", "No"))};
    if (field.type == FieldType::Choice)
        for (const model::Choice& choice : field.choices) all.push_back(choiceWord(field, choice, words, language));
    return all;
}

}  // namespace

std::string choiceWord(const FieldSpec& field, const model::Choice& choice, const Words& words, Language language) {
    std::string label = words.in(language).text(choice.label);
    const std::string folded = base::fold(label);
    for (const model::Choice& other : field.choices) {
        if (other.id == choice.id) continue;
        if (base::fold(other.id) == folded) return std::string(choice.id);
        for (const Language l : base::kLanguages)
            if (base::fold(words.in(l).text(other.label)) == folded) return std::string(choice.id);
    }
    return label;
}

bool leftOut(const model::Registry& registry, const RegisterSpec& spec, const Column& column, Profile profile) {
    const bool open = profile == Profile::Public;
    if (column.kind == Column::Kind::Id) return open && model::namesPeople(spec);
    if (column.kind == Column::Kind::Computed) return model::isMasked(computedOf(spec, column), profile);
    if (model::isMasked(spec, column.field, profile)) return true;
    // A key that can be joined again with a name is personal data too.
    const FieldSpec& field = spec[column.field];
    if (!open || !field.isReference() || column.kind != Column::Kind::Ids) return false;
    const RegisterSpec* target = registry.find(field.targetRegister());
    return target == nullptr || model::namesPeople(*target);
}

std::vector<const Record*> recordsInOrder(const Snapshot& snapshot, int registerIndex, Profile profile) {
    const RegisterSpec& spec = snapshot.registry()[registerIndex];
    std::vector<const Record*> records;
    for (const Record& record : snapshot.table(registerIndex))
        if (!model::isLeftOut(spec, record, profile)) records.push_back(&record);
    const int by = spec.ordered >= 0 ? spec.ordered : spec.refField;
    if (by < 0) return records;
    const bool natural = by == spec.refField && by != spec.ordered;
    std::ranges::stable_sort(records, {}, [&](const Record* record) {
        return natural ? base::naturalKey(record->text(by)) : record->text(by);
    });
    return records;
}

Table tableOf(const Snapshot& snapshot, int registerIndex, const TableOptions& options, const Words& words) {
    const RegisterSpec& spec = snapshot.registry()[registerIndex];
    Table table;
    table.registerIndex = registerIndex;
    table.name = spec.name;
    table.title = words.in(options.language).text(spec.title);
    table.columns = columnsOf(spec);
    std::erase_if(table.columns, [&](const Column& column) {
        return (column.kind == Column::Kind::Computed && !options.computed) ||
               leftOut(snapshot.registry(), spec, column, options.profile);
    });
    for (const Column& column : table.columns) {
        table.machineNames.push_back(machineName(spec, column));
        table.hidden.push_back(isMachine(spec, column));
        table.choices.push_back(column.kind == Column::Kind::Value
                                    ? choicesOf(spec[column.field], words, options.language)
                                    : std::vector<std::string>{});
    }
    table.headings =
        options.machineHeadings ? table.machineNames : headings(spec, table.columns, words, options.language);
    const Writer writer(snapshot, spec, options, words);
    for (const Record* record : recordsInOrder(snapshot, registerIndex, options.profile)) {
        auto& row = table.rows.emplace_back();
        for (const Column& column : table.columns) row.push_back(writer.cell(*record, column));
    }
    return table;
}

}  // namespace cw::exchange
