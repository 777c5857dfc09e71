#pragma once
#include <memory>
#include <string>

#include "base/os/holder_lock.h"
#include "store/opener.h"
#include "store/project_file.h"
#include "store/session_folder.h"

namespace cw::store {

/// ProjectFile over a session folder. The parts of opening are in project_file_open.cpp.
class ProjectFileImpl final : public ProjectFile {
public:
    ProjectFileImpl(const Setup& setup, std::shared_ptr<SchemaBook> book, SessionFolder session, Opened opened,
                    OpenReport report);
    ~ProjectFileImpl() override;

    /// Binds to the user's file: what was opened there, and the lock beside it.
    void bind(SessionNote note, base::os::HolderLock lock);
    void setReadOnly() { m_readOnly = true; }

    Project& project() override { return *m_project; }
    const Project& project() const override { return *m_project; }
    const std::string& path() const override { return m_note.path; }
    const OpenReport& report() const override { return m_report; }
    bool isModified() const override;
    bool isReadOnly() const override { return m_readOnly; }
    std::int64_t unsavedChanges() const override;
    base::Result<void> save() override;
    base::Result<void> saveAs(const std::string& path, bool mayReplace) override;
    base::Result<SaveWork> beginSave(const std::string& path, bool mayReplace) override;
    base::Result<void> finishSave(const base::Result<std::shared_ptr<SaveOutcome>>& outcome) override;
    base::Result<void> exportVersion(const std::string& versionId, const std::string& path) override;
    void discardChanges() override { m_discard = true; }

private:
    base::Result<void> run(const std::string& path, bool mayReplace);
    base::Result<void> readyFor(const std::string& target, bool same);
    /// Notes in the working copy what was saved last.
    void markAsSaved();
    bool isOwnFile(const std::string& target) const;

    Setup m_setup;
    std::shared_ptr<SchemaBook> m_book;
    SessionFolder m_session;
    std::unique_ptr<ProjectImpl> m_project;
    OpenReport m_report;
    SessionNote m_note;
    base::os::HolderLock m_lock;
    base::os::HolderLock m_newLock;  ///< of the target of a running Save As
    std::string m_target;            ///< of the running save; empty: none runs
    std::int64_t m_savedSeq = 0;
    std::int64_t m_savedTop = 0;
    std::int64_t m_savedVersions = 0;
    bool m_readOnly = false;
    bool m_discard = false;
};

/// Who holds a file in this session.
base::os::Holder selfAsHolder(const ProjectFile::Setup& setup, const SessionFolder& session);

}  // namespace cw::store
