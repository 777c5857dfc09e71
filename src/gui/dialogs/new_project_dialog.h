#pragma once
#include <QDialog>
#include <map>

#include "gui/dialogs/dialogs.h"
#include "gui/theme.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cw::gui {

class PlainLabel;
class Segments;
class Workbench;

/// Six questions: city, kind, programme, population, years, depth of the first assessment. Only the city's name is
/// needed.
class NewProjectDialog final : public QDialog {
    Q_OBJECT
public:
    NewProjectDialog(Workbench& workbench, ProjectSession& session, QWidget* parent);
    NewProjectAnswers answers() const;

private:
    void addQuestion(QVBoxLayout* column, const QString& text, const std::vector<QWidget*>& editors);
    QLineEdit* line(const QString& name, const QString& accessible, const QString& placeholder = {});
    void check();
    bool readNumbers();
    /// Says under the field what is wrong with it, and goes there; always false.
    bool refuse(QLineEdit* at, const QString& text);

    Workbench& m_workbench;
    ProjectSession& m_session;
    QLineEdit *m_cityZh, *m_cityEn, *m_programmeZh, *m_programmeEn, *m_population, *m_first, *m_last;
    QComboBox* m_kind;
    Segments* m_depth;
    std::map<QWidget*, PlainLabel*> m_errors;  ///< the line under each editor
    QPushButton* m_create;
    NewProjectAnswers m_numbers;
};

}  // namespace cw::gui
