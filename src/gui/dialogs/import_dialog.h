#pragma once
#include <QDialog>
#include <atomic>
#include <memory>

#include "exchange/import_plan.h"
#include "gui/theme.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableWidget;

namespace cw::gui {

class ImportRun;
class PlainLabel;
class ProjectSession;

/// Shows what an import would do before it does it: how the file was read, what is added, changed, left and bad, row
/// by row. Reading and comparing run on a worker and can be stopped, and so can the import itself (ImportRun), which
/// is one step that undo takes back.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const Theme& theme, ProjectSession& session, const model::RegisterSpec& spec, const QString& path,
                 QWidget* parent);
    ~ImportDialog() override;
    /// The plan is made, or could not be.
    bool isReady() const { return m_ready; }
    void done(int result) override;
    /// How many rows went which way, once it was accepted.
    QString outcome() const;

private:
    struct Work;
    QWidget* buildChoices();
    void start();
    void present(const std::shared_ptr<Work>& work);
    void showPlan();
    void showCounts();
    void addLines(const exchange::PlannedRow& row);
    void addLine(const QStringList& cells, Tone tone);
    void updateButton();
    void setChoosable(bool on);
    void carryOut();
    void endRun(bool good);

    const Theme& m_theme;
    ProjectSession& m_session;
    const model::RegisterSpec& m_spec;
    QString m_path;
    QWidget* m_choices = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_sheet = nullptr;
    QCheckBox* m_clear = nullptr;
    QCheckBox* m_skip = nullptr;
    PlainLabel* m_how = nullptr;
    PlainLabel* m_counts = nullptr;
    PlainLabel* m_bad;  ///< how many rows cannot be taken, and why not counted in rows
    QTableWidget* m_table = nullptr;
    QPushButton* m_import = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::shared_ptr<const exchange::ImportPlan> m_plan;
    ImportRun* m_run = nullptr;  ///< while the import is carried out
    bool m_ready = false;
};

}  // namespace cw::gui
