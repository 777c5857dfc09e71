#pragma once
#include <QDialog>

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

    Workbench& m_workbench;
    ProjectSession& m_session;
    QLineEdit *m_cityZh, *m_cityEn, *m_programmeZh, *m_programmeEn, *m_population, *m_first, *m_last;
    QComboBox* m_kind;
    Segments* m_depth;
    PlainLabel* m_error;
    QPushButton* m_create;
    NewProjectAnswers m_numbers;
};

}  // namespace cw::gui
