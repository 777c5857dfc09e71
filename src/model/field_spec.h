#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/msg.h"
#include "base/result.h"
#include "model/value.h"

namespace cw::model {

struct Record;

/// Type of a field: decides its storage (docs/file-format.md), editor, text form, import and display.
enum class FieldType {
    Text,            ///< one line                                     std::string
    LongText,        ///< paragraphs                                   std::string
    Localized,       ///< one line in both languages                   Localized
    LocalizedLong,   ///< paragraphs in both languages                 Localized
    Choice,          ///< one of choices                               std::string (choice id)
    MultiChoice,     ///< some of choices                              List (choice ids)
    Integer,         ///< whole number, unit in the spec               int64
    Real,            ///< decimal number, unit in the spec             double
    Money,           ///<                                              Money
    Date,            ///< ISO in the file, ROC in Chinese              Date
    Percent,         ///< basis points                                 int64
    YesNo,           ///<                                              bool
    Reference,       ///< one record of `target`                       std::string (id)
    MultiReference,  ///< several records of `target`                  List (ids)
    Person,          ///< one record of people                         std::string (id)
    CatalogueItem,   ///< one framework item                           std::string (item id)
    CatalogueItems,  ///< several framework items                      List (item ids)
    Tags,            ///< free words                                   List
    Link,            ///< http, https or mailto address                std::string
    Attachment,      ///< file in the project                          std::string "sha256/name"
};

/// What happens to this reference when the record it names is removed. PartOf: this record goes with it.
enum class OnRemove { Restrict, Clear, PartOf };

struct Choice {
    std::string_view id;
    base::Msg label;
    base::Msg letter{};  ///< one letter for the cells of a matrix; the label stands in its tooltip
};

/// Which framework items a field takes. Empty: all. An item fits when it is a root or below one (when roots are
/// given) and of one of the kinds, by their names in structure.json (when kinds are given).
struct ItemFilter {
    std::vector<std::string_view> roots{};
    std::vector<std::string_view> kinds{};
    bool leaves = false;  ///< only items that enter means (framework::Item::leaf)
    bool empty() const { return roots.empty() && kinds.empty() && !leaves; }
};

using Condition = std::function<bool(const Record&)>;

struct FieldSpec {
    std::string_view id;  ///< column name; snake_case; never reused
    FieldType type = FieldType::Text;
    base::Msg label;
    base::Msg help{};               ///< shown under the field; says what to write, with an example where it helps
    std::vector<Choice> choices{};  ///< Choice, MultiChoice; Tags: known words, by the number before them
    std::string_view target{};      ///< Reference, MultiReference: register name (Person: people)
    OnRemove onRemove = OnRemove::Clear;
    ItemFilter items{};  ///< CatalogueItem, CatalogueItems
    std::optional<double> min{};
    std::optional<double> max{};
    bool year = false;  ///< Integer: a calendar year; kept in the common era, read in both calendars, shown in
                        ///< Chinese in the ROC's
    base::Msg unit{};
    int decimals = 2;   ///< Real: shown digits
    int maxLength = 0;  ///< code points; 0 = 200 (one line), 20000 (long)
    bool required = false;
    bool personal = false;   ///< personal data: masked outside internal exports
    bool internal = false;   ///< no personal data, but masked in partner and public documents all the same
    bool notPublic = false;  ///< for partners, but masked in public documents; long notes have it (addFields)
    bool contact = false;    ///< how to reach one person: not printed for the public, who turn to the city's own
                             ///< contact points (those of departments and of the public list have not this mark)
    bool past = false;       ///< names who did something then (approved, asked, checked): whoever takes over did not
    Value defaultValue{};
    Condition requiredWhen{};
    Condition visibleWhen{};
    std::function<Value(const Record&)> implied{};  ///< what holds while the field is empty: reports show it instead
    base::Msg group{};                              ///< heading in the form; same group = same block
    bool inTable = true;                            ///< column shown in the register's table by default
    bool byProgram = false;  ///< a mark the program sets and finds again by: in no form and no table of the window
    bool retired = false;    ///< kept in the file, shown nowhere

    bool isLocalized() const { return type == FieldType::Localized || type == FieldType::LocalizedLong; }
    bool isList() const {
        return type == FieldType::MultiChoice || type == FieldType::MultiReference ||
               type == FieldType::CatalogueItems || type == FieldType::Tags;
    }
    bool isReference() const {
        return type == FieldType::Reference || type == FieldType::MultiReference || type == FieldType::Person;
    }
    /// Register that a reference names; empty for other types.
    std::string_view targetRegister() const { return type == FieldType::Person ? "people" : target; }
    /// As errors name it.
    base::Arg name() const { return {id, label}; }
    int lengthLimit() const;
    const Choice* choice(std::string_view choiceId) const;
};

/// The year of the Republic of China of a year of the common era: 2027 is 116. Both are whole.
constexpr std::int64_t rocYear(std::int64_t commonEra) {
    return commonEra - 1911;
}
constexpr std::int64_t commonEraYear(std::int64_t roc) {
    return roc + 1911;
}

}  // namespace cw::model
