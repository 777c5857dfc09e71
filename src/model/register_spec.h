#pragma once
#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "model/field_spec.h"
#include "model/record.h"

namespace cw::model {

class Snapshot;

/// A rule over one record that types and limits cannot say. Answers nothing when kept, else the field and the
/// sentence.
struct RuleBreak {
    int field = -1;
    base::Msg sentence;
};
using RecordRule = std::function<std::vector<RuleBreak>(const Record&)>;

/// A value derived for display, never stored.
struct ComputedField {
    std::string_view id;
    base::Msg label;
    std::function<Value(const Record&, const Snapshot&)> compute;
    std::vector<Choice> choices{};  ///< when given, the value is one of these ids and is shown by its label
    bool internal = false;          ///< lets a masked value be seen or reckoned back: masked as FieldSpec::internal
};

/// One register described once: table, form, validation, search, command line, report table, audit text and the
/// contract tests derive from it. To add one: a migration, a file in registers/, a line in registry.cpp, a line in
/// presentation.json, the page in docs/file-format.md and the translations.
struct RegisterSpec {
    std::string_view name;  ///< plural snake_case; the table's name
    base::Msg title;        ///< plural, for headings
    base::Msg singular;     ///< "initiative", for labels of commands
    base::Msg purpose;      ///< one sentence: what it is for (empty state)
    base::Msg example;      ///< one example row in words (empty state)
    std::vector<FieldSpec> fields;
    int titleField = 0;  ///< names the record in lists
    int titleElse = -1;  ///< field that names one whose title is empty: the framework's item that it stands for
    int refField = -1;   ///< field with the human reference (I-012), filled at adding when empty
    std::string_view refPrefix{};
    bool single = false;      ///< exactly one record (city profile); its id is keyedId(name, {})
    int owner = -1;           ///< reference field that makes this a part of another record
    std::vector<int> axes{};  ///< two fields, rows and columns: a cross register, gets its matrix panel
    int cell = -1;            ///< with axes: the field that a cell of the matrix shows and sets
    int cellGoal = -1;        ///< with a whole number as cell: the number it ought to reach ("2/3")
    std::vector<std::string_view> cellOnce{};  ///< choices of the cell of which a row has exactly one in all
    bool isOnce(std::string_view choice) const { return std::ranges::find(cellOnce, choice) != cellOnce.end(); }
    std::vector<Condition>
        axisWhen{};                ///< as axes: records that the matrix shows unasked; others once they have a row
    int printedBy = -1;            ///< choice field by which reports group the rows
    int tree = -1;                 ///< reference to its own register that makes a tree
    int ordered = -1;              ///< text field with the fractional order key
    std::vector<int> keyFields{};  ///< unique by nature: id = keyedId(name, these); immutable
    std::vector<int> importKey{};  ///< matched by import after id
    std::vector<ComputedField> computed{};
    std::vector<RecordRule> rules{};
    bool byProgram = false;  ///< its rows come of a command (a packet handed out): none is begun by a form
    /// Rows that tell what was then: who decided, rated, was met. Who takes over from somebody did not, so nothing
    /// there is changed unless asked for.
    Condition past{};          ///< see FieldSpec::past for single fields
    Condition internalRow{};   ///< rows left out of partner and public documents (tenders before their notice)
    Condition notPublicRow{};  ///< rows for partners, but left out of public documents (decisions only proposed)

    int field(std::string_view fieldId) const;  ///< index or −1
    const FieldSpec& operator[](int index) const { return fields[static_cast<std::size_t>(index)]; }
};

/// The id of a record that is unique by nature, from its key fields (docs/file-format.md, "Ids").
std::string keyedIdOf(const RegisterSpec& spec, const Record& record);

/// All registers, in the order of the file format. Indices are stable within a run, names for ever.
class Registry {
public:
    explicit Registry(std::vector<RegisterSpec> specs);
    std::span<const RegisterSpec> all() const { return m_specs; }
    int count() const { return static_cast<int>(m_specs.size()); }
    const RegisterSpec& operator[](int index) const { return m_specs[static_cast<std::size_t>(index)]; }
    int index(std::string_view name) const;  ///< −1 when unknown
    const RegisterSpec* find(std::string_view name) const;

private:
    std::vector<RegisterSpec> m_specs;
    std::unordered_map<std::string_view, int> m_byName;
};

/// The registers of this version (registers/*.cpp).
const Registry& registry();
/// As errors name a register.
base::Arg registerArg(std::string_view name);

}  // namespace cw::model
