#pragma once
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "store/project.h"
#include "store/register_numbers.h"
#include "store/sqlite/connection.h"

namespace cw::store {

/// Edit of one command: verbs change a snapshot laid over the project's, validated one by one; what has come of it is
/// taken with changes() and written once at the end. So a verb that fails has written nothing, and a record that is
/// touched ten times is written once.
class EditImpl final : public Edit {
public:
    EditImpl(const model::Snapshot& base, const RegisterNumbers& numbers, const Environment& environment,
             sqlite::Connection* connection)
        : m_snapshot(base), m_numbers(numbers), m_environment(environment), m_connection(connection) {}

    base::Result<std::string> add(std::string_view registerName, FieldValues values, std::string_view id) override;
    base::Result<void> set(std::string_view registerName, std::string_view id, FieldValues values) override;
    base::Result<std::string> put(std::string_view registerName, FieldValues values) override;
    base::Result<void> write(std::vector<RecordInput> records) override;
    base::Result<void> remove(std::string_view registerName, std::string_view id) override;
    base::Result<std::string> attach(std::string_view bytes, std::string_view name) override;
    const model::Snapshot& snapshot() const override { return m_snapshot; }

    /// Carries out Environment::followUps.
    base::Result<void> followUp(const model::Snapshot& before) {
        return m_environment.followUps ? m_environment.followUps(*this, before) : base::Result<void>{};
    }
    /// What the command comes down to since the last call; records that are back where they were are left out.
    model::ChangeSet takeChanges();

private:
    struct Place {
        int registerIndex;
        std::string id;
        int field;
    };
    using RecordKey = std::pair<int, std::string>;

    base::Result<int> registerOf(std::string_view name) const;
    base::Result<void> assign(const model::RegisterSpec& spec, model::Record& record, FieldValues& values) const;
    bool isStored(std::string_view attachment) const;
    base::Result<std::string> keyOf(const model::RegisterSpec& spec, const model::Record& record) const;
    void fillIn(int registerIndex, model::Record& record);
    base::Result<model::Record> newRecord(int registerIndex, FieldValues& values, std::string_view id);
    base::Result<void> addRecord(int registerIndex, model::Record record);
    base::Result<void> writeAll(std::vector<RecordInput>& records);
    base::Result<void> setRecord(int registerIndex, const model::Record& before, FieldValues values);
    base::Result<void> checkNew(const model::RegisterSpec& spec, const model::Record* before,
                                const model::Record& after) const;
    void apply(int registerIndex, const std::string& id, model::RecordPtr after);

    // removal
    base::Result<void> collectRemovals(int registerIndex, const std::string& id, std::vector<RecordKey>& order,
                                       std::set<RecordKey>& removed);
    std::vector<Place> referencesTo(int registerIndex, const std::string& id);
    void indexReferences(int targetRegister);
    void noteReferences(int registerIndex, const model::Record& record);
    void clearReferences(const std::vector<RecordKey>& order, const std::set<RecordKey>& removed);
    base::Arg named(int registerIndex, const std::string& id) const;

    model::Snapshot m_snapshot;
    RegisterNumbers m_numbers;
    const Environment& m_environment;
    sqlite::Connection* m_connection;  ///< null: worked out beforehand; attachments are looked for when it is written
    std::map<RecordKey, model::RecordPtr> m_before;  ///< of every record touched, as it was at the beginning
    /// target register → record id → places that (may) refer to it; built when something is removed
    std::map<int, std::unordered_map<std::string, std::vector<Place>>> m_references;
};

/// Are these bytes ("sha256/name") in the project?
bool isStoredIn(sqlite::Connection& connection, std::string_view attachment);

}  // namespace cw::store
