#pragma once
#include <cstdint>
#include <string>

#include "store/sqlite/connection.h"

namespace cw::store {

/// The table meta: facts about the file, one text a key.
class Meta {
public:
    explicit Meta(sqlite::Connection& connection) : m_connection(&connection) {}
    std::string get(const std::string& key) const;  ///< empty when absent
    std::int64_t number(const std::string& key) const;
    void set(const std::string& key, const std::string& value);
    void set(const std::string& key, std::int64_t value) { set(key, std::to_string(value)); }

private:
    sqlite::Connection* m_connection;
};

namespace meta {
inline const std::string kFormat = "format";                 ///< "citywright"
inline const std::string kProject = "project_id";            ///< UUID, for ever
inline const std::string kCatalogue = "catalogue";           ///< id and version
inline const std::string kApplication = "application";       ///< version that saved last
inline const std::string kDigest = "digest";                 ///< of the content at history entry kSavedSeq
inline const std::string kHead = "history_head";             ///< id of history entry kSavedSeq
inline const std::string kSavedSeq = "saved_seq";            ///< last history entry in the saved file
inline const std::string kSavedTop = "saved_top";            ///< undo pointer in the saved file
inline const std::string kSavedVersions = "saved_versions";  ///< how many named states the saved file has
inline const std::string kUndo = "undo";                     ///< "seq top tip", see HistoryLog
inline const std::string kUndoFloor =
    "undo_floor";  ///< entries up to here are not undone (they did not hold together)
}  // namespace meta

}  // namespace cw::store
