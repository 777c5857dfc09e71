#pragma once
#include <QString>
#include <QStringList>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "commands/verbs.h"
#include "model/record.h"

namespace cw::gui {

class ProjectSession;

/// A record that is being written in a form and is not in the project yet.
struct FormDraft {
    model::Record record{};
    bool keyGiven = false;                     ///< its key stays as it is
    bool touched = false;                      ///< came with what was typed or chosen before
    std::string proposedFor{};                 ///< cell's record that it is for; empty: none
    std::vector<commands::NamedBy> namedBy{};  ///< records that will name what it becomes
    std::optional<model::Record> base{};       ///< record that it changes, as it was; none: it is a new one
};

/// What stood in a form and could not go into the project while its page was built anew.
struct KeptForm {
    /// In the language of whoever asks: it may have been changed since.
    using Wording = std::function<QString(const ProjectSession&)>;

    std::optional<FormDraft> draft{};
    Wording name{};                                ///< of the draft, to people
    std::string recordId{};                        ///< no draft: the record whose fields were refused
    std::map<std::string, QStringList> typed{};    ///< by field: what was typed and cannot be read
    std::map<std::string, model::Value> values{};  ///< no draft: by field, what was chosen and refused
    std::map<std::string, Wording> labels{};       ///< of `typed` and `values`, to people
};

/// By the form's home (subject and panel); a form takes its own out again when it is built.
using KeptForms = std::map<std::string, KeptForm>;

}  // namespace cw::gui
