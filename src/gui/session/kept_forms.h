#pragma once
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "commands/verbs.h"
#include "model/record.h"

namespace cw::gui {

/// What stood in a form and could not go into the project while its page was built anew.
struct KeptForm {
    std::optional<model::Record> draft;  ///< a row that is not added yet
    bool keyGiven = false;
    std::string proposedFor;                     ///< cell's record that the draft is for
    std::vector<commands::NamedBy> namedBy;      ///< records that will name what the draft becomes
    std::optional<model::Record> base;           ///< record that the draft changes, as it was
    bool edited = false;                         ///< something was typed in the draft
    std::string recordId;                        ///< no draft: the record whose fields were refused
    std::map<std::string, QStringList> typed;    ///< by field: what was typed and cannot be read
    std::map<std::string, model::Value> values;  ///< no draft: by field, what was chosen and refused
    std::map<std::string, QString> labels;       ///< of `typed` and `values`, to people
    QString name;                                ///< of the draft, to people
};

/// By the form's home (subject and panel); a form takes its own out again when it is built.
using KeptForms = std::map<std::string, KeptForm>;

}  // namespace cw::gui
