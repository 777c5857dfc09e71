#pragma once
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "gui/session/project_session.h"

namespace cw::gui {

/// Which entries of the history concern one section or process: those that changed its answers, records of the
/// registers that its page alone shows, or records of any register that name it or a part of it.
class HistoryScope {
public:
    HistoryScope(ProjectSession& session, const framework::Item& subject);

    /// How many records of the subject an entry changed; 0 = it does not concern it. Counted once for each state of
    /// the project: what a record names now counts too, and personal data may be erased from an entry.
    int recordsOf(const store::HistoryEntry& entry) const;

private:
    bool concerns(const std::string& registerName, const std::string& id,
                  const std::vector<const store::FieldChange*>& changes) const;
    bool names(const model::FieldSpec& field, const model::Value& value) const;

    ProjectSession& m_session;
    const framework::Item& m_subject;
    std::set<std::string, std::less<>> m_own;     ///< registers of this page and no other
    mutable std::map<std::int64_t, int> m_known;  ///< at m_revision
    mutable std::uint64_t m_revision = 0;
};

}  // namespace cw::gui
