#pragma once
#include <QStringList>

class QWidget;

namespace cw::gui {

class ProjectSession;

/// What was typed and is not in the project.
struct Unfinished {
    QStringList rows;    ///< names of drafts that lack something
    QStringList fields;  ///< labels of fields of records, whose text was refused
    bool empty() const { return rows.isEmpty() && fields.isEmpty(); }
    /// As a notice or a question says it; empty when there is nothing.
    QString sentence() const;
};

/// One sentence behind another, as the language sets them.
QString sentences(const QStringList& parts);

/// Puts everything that can be taken from the forms below `root` into the project, complete drafts too.
/// `showMissing`: the visible forms say what they lack.
Unfinished finishForms(QWidget& root, const ProjectSession& session, bool showMissing);
/// The same; what is left is kept in the session for the forms that take the place of these.
void keepForms(QWidget& root);

}  // namespace cw::gui
