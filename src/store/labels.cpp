#include "store/labels.h"

#include <algorithm>

#include "base/text_util.h"
#include "model/register_spec.h"

namespace cw::store {

namespace {

constexpr LabelRow kRows[] = {
    // any register: the table and the form, the command line
    {"record.add", CW_TEXT("label", "Add %1 “%2”", "%1 kind of record, %2 its title")},
    {"record.add_many", CW_TEXT("label", "Add %2 × %1", "%1 kind of record, %2 how many")},
    {"record.set", CW_TEXT("label", "Change %3 of %1 “%2”", "%1 kind of record, %2 its title, %3 field")},
    {"record.set_many", CW_TEXT("label", "Change %1 “%2”", "%1 kind of record, %2 its title")},
    {"record.change_many", CW_TEXT("label", "Change %2 × %1", "%1 kind of record, %2 how many")},
    {"words.replace", CW_TEXT("label", "Replace “%1” by “%2” (%3×)", "%1 a word, %2 another one, %3 how often")},
    {"references.replace", CW_TEXT("label", "Replace %1 “%2” by “%3”", "%1 kind of record, %2 and %3 titles")},
    {"record.remove", CW_TEXT("label", "Remove %1 “%2”", "%1 kind of record, %2 its title")},
    {"record.remove_many", CW_TEXT("label", "Remove %2 × %1", "%1 kind of record, %2 how many")},
    {"record.fill_cells", CW_TEXT("label", "Fill %2 cells × %1", "%1 kind of record, %2 how many")},
    {"record.erase", CW_TEXT("label", "Erase personal data of a record (%1)", "%1 kind of record")},
    {"record.move", CW_TEXT("label", "Move %1 “%2”", "%1 kind of record, %2 its title")},
    // assessment
    {"rate.level", CW_TEXT("label", "Rate %1: level %2", "%1 framework item, %2 level 0 to 5")},
    {"assessors.hand_in", CW_TEXT("label", "Hand in %1 ratings of an assessor", "%1 how many")},
    // without the level: others still rate
    {"assessors.rate", CW_TEXT("label", "Rate %1 as an assessor", "%1 framework item")},
    {"assessors.take_back", CW_TEXT("label", "Take back %1 ratings of an assessor", "%1 how many")},
    {"assessors.take_back_why",
     CW_TEXT("label", "Take back %1 ratings of an assessor: %2", "%1 how many, %2 the reason")},
    {"assessors.settle_equal", CW_TEXT("label", "Settle %1 items that all rated alike", "%1 how many")},
    {"rate.many", CW_TEXT("label", "Rate %2 items in “%1”", "%1 assessment round, %2 how many")},
    {"rate.clear", CW_TEXT("label", "Clear the level of %1", "%1 framework item")},
    {"rate.not_applicable", CW_TEXT("label", "Change whether %1 applies", "%1 framework item")},
    {"rate.target", CW_TEXT("label", "Set the target of %1 to level %2", "%1 framework item, %2 level 0 to 5")},
    {"rate.details", CW_TEXT("label", "Change the rating of %1", "%1 framework item")},
    {"target.default", CW_TEXT("label", "Set the target of all items under %1", "%1 framework item")},
    {"round.add", CW_TEXT("label", "Start assessment round “%1”")},
    {"round.close", CW_TEXT("label", "Close assessment round “%1”")},
    {"evidence.add", CW_TEXT("label", "Add evidence for %1", "%1 framework item")},
    {"initiative.from_gap", CW_TEXT("label", "Draft an initiative for %1", "%1 framework item")},
    {"initiatives.from_gaps", CW_TEXT("label", "Draft %1 initiatives from gaps", "%1 how many")},
    // whole files
    {"project.new", CW_TEXT("label", "Start the project")},
    {"project.sample", CW_TEXT("label", "Fill in the sample city")},
    {"profile.set", CW_TEXT("label", "Change the city profile")},
    {"import.table", CW_TEXT("label", "Import %2 rows into %1", "%1 register, %2 how many")},
    {"import.file", CW_TEXT("label", "Import “%1”", "%1 file name")},
    {"packet.make", CW_TEXT("label", "Hand out %1 department packets", "%1 how many")},
    {"packet.take", CW_TEXT("label", "Take in the packet of “%1”", "%1 department")},
    {"merge.file", CW_TEXT("label", "Merge “%1”", "%1 file name")},
    {"file.migrate", CW_TEXT("label", "Bring the file from format %1 to format %2")},
};

/// The field by which a record is known is often called as its register: "Change dataset of dataset “…”".
constexpr base::Msg kRename = CW_TEXT("label", "Change the name of %1 “%2”", "%1 kind of record, %2 its title");

/// What an argument is called: "@needs" the register's singular, ".title" a field of it, "#B5.2" the item's id,
/// "=small" a choice that is the record's title.
std::string word(const std::string& arg, const model::RegisterSpec*& spec, const base::Texts& texts) {
    if (arg.size() < 2) return arg;
    const std::string_view rest = std::string_view(arg).substr(1);
    switch (arg[0]) {
        case '@':
            if (const auto* found = model::registry().find(rest)) {
                spec = found;
                return texts.text(found->singular);
            }
            return std::string(rest);
        case '.':
            if (const int field = spec ? spec->field(rest) : -1; field >= 0) return texts.text((*spec)[field].label);
            return std::string(rest);
        case '#':
            return std::string(rest);
        case '=': {
            const auto* choice = spec ? (*spec)[spec->titleField].choice(rest) : nullptr;
            return choice ? texts.text(choice->label) : arg;
        }
        default:
            return arg;
    }
}

}  // namespace

std::span<const LabelRow> labelRows() {
    return kRows;
}

std::string labelText(const Label& label, const base::Texts& texts) {
    const auto row = std::ranges::find(kRows, std::string_view(label.code), &LabelRow::code);
    const model::RegisterSpec* spec = nullptr;
    std::vector<std::string> words;
    for (const std::string& arg : label.args) words.push_back(word(arg, spec, texts));
    // A code of a newer version: better its arguments than nothing.
    if (row == std::end(kRows)) return words.empty() ? label.code : texts.list(words);
    if (row->code == "record.set" && spec != nullptr && label.args.size() > 2 && label.args[2].size() > 1 &&
        spec->field(std::string_view(label.args[2]).substr(1)) == spec->titleField)
        return texts.text(kRename, words);
    if (row->code == "record.set" && words.size() > 2 && base::fold(words[2]) == base::fold(words[0]))
        return texts.text(std::ranges::find(kRows, "record.set_many", &LabelRow::code)->sentence, words);
    return texts.text(row->sentence, words);
}

}  // namespace cw::store
