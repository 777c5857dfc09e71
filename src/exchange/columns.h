#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/words.h"
#include "model/register_spec.h"

namespace cw::exchange {

/// One column of a register's table. Most fields have one; a text in both languages has one a language, an amount a
/// second for its currency, and a reference a second with the ids behind the names that people read.
struct Column {
    enum class Kind {
        Id,        ///< of the record
        Value,     ///< the whole value as a person writes it; of references and attachments the name
        Half,      ///< one language of a text; without a language, that of the cell's own script
        Ids,       ///< of references: ids; of attachments: "sha256/name"
        Currency,  ///< ISO 4217 of the amount
        Words,     ///< what a value means, for people; never read back
        Computed,  ///< RegisterSpec::computed[field]; marked in its heading, never read back
    };
    Kind kind = Kind::Value;
    int field = -1;
    std::optional<base::Language> language{};

    friend bool operator==(const Column&, const Column&) = default;
};

/// The columns that an export of the register has, in order: fields, computed ones, then ids of references and order
/// keys.
std::vector<Column> columnsOf(const model::RegisterSpec& spec);

/// Names that never change: "id", "title.en", "owner", "owner.id", "capital", "capital.currency", "level.computed".
std::string machineName(const model::RegisterSpec& spec, const Column& column);
/// Of a Computed column.
const model::ComputedField& computedOf(const model::RegisterSpec& spec, const Column& column);
/// Columns for programs, not for people: ids and order keys. Workbooks hide them.
bool isMachine(const model::RegisterSpec& spec, const Column& column);

/// Headings in that language, one a column, each understood by HeadingIndex as that column.
std::vector<std::string> headings(const model::RegisterSpec& spec, const std::vector<Column>& columns,
                                  const Words& words, base::Language language);

/// Knows what a heading means: machine names, field ids, headings and labels in either language, whatever their case
/// and width; "anything [owner.id]" by what stands in the brackets.
class HeadingIndex {
public:
    HeadingIndex(const model::RegisterSpec& spec, const Words& words);
    std::optional<Column> find(std::string_view heading) const;

private:
    void add(std::string_view heading, const Column& column);
    std::map<std::string, Column, std::less<>> m_known;
    std::set<std::string, std::less<>> m_names;      ///< machine names: they win over labels
    std::set<std::string, std::less<>> m_ambiguous;  ///< labels of several columns
};

}  // namespace cw::exchange
