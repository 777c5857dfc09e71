// The one way to take personal data out of a project for good: Project::erase.
#include <algorithm>
#include <set>

#include "base/error_codes.h"
#include "store/decoder.h"
#include "store/edit.h"
#include "store/project_impl.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
using model::FieldSpec;
using model::RegisterSpec;
using model::Value;

namespace {

/// Stands where a required text was.
constexpr const char* kErased = "—";

Result<std::vector<int>> fieldsToErase(const RegisterSpec& spec, const std::vector<std::string>& named) {
    std::vector<int> fields;
    for (const std::string& name : named) {
        const int field = spec.field(name);
        if (field < 0) return fail(ErrorCode::UnknownField, name, spec.name);
        if (!spec[field].personal) return fail(ErrorCode::NotPersonal, spec[field].name());
        fields.push_back(field);
    }
    if (named.empty())
        for (std::size_t i = 0; i < spec.fields.size(); ++i)
            if (spec.fields[i].personal) fields.push_back(static_cast<int>(i));
    if (fields.empty()) return fail(ErrorCode::NotPersonal, model::registerArg(spec.name));
    return fields;
}

void addTexts(std::set<std::string>& texts, const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) texts.insert(*text);
    if (const auto* list = std::get_if<model::List>(&value)) texts.insert(list->begin(), list->end());
    if (const auto* both = std::get_if<base::Localized>(&value)) texts.insert({both->en, both->zhTw});
    texts.erase("");
    texts.erase(kErased);
}

}  // namespace

/// Where the history holds a value of these fields, and the texts that stood there.
ProjectImpl::Traces ProjectImpl::tracesOf(const RegisterSpec& spec, std::string_view id,
                                          const std::vector<int>& fields) const {
    const auto isErased = [&](const FieldChange& change) {
        const int field = change.registerName == spec.name && change.id == id ? spec.field(change.field) : -1;
        return std::ranges::find(fields, field) != fields.end();
    };
    Traces traces;
    for (const std::int64_t seq : m_log.mentioning(id)) {
        const auto changeset = m_log.changeset(seq);
        if (!changeset) {  // what cannot be read cannot be shown to be clean
            traces.entries.insert(seq);
            continue;
        }
        for (const FieldChange& change : describe(*changeset, m_schema, m_snapshot)) {
            if (!isErased(change)) continue;
            traces.entries.insert(seq);
            addTexts(traces.texts, change.before);
            addTexts(traces.texts, change.after);
        }
    }
    return traces;
}

/// Empties the fields without recording what stood there.
Result<void> ProjectImpl::emptyFields(const RegisterSpec& spec, std::string_view id, const std::vector<int>& fields,
                                      Done& done) {
    EditImpl edit(m_snapshot, m_numbers, m_environment, *m_connection);
    FieldValues values;
    for (const int at : fields) {
        const FieldSpec& field = spec[at];
        const bool text = field.type == model::FieldType::Text || field.type == model::FieldType::LongText;
        values.push_back({field.id, field.required && text ? Value{std::string(kErased)} : Value{}});
    }
    if (auto set = edit.set(spec.name, id, std::move(values)); !set) return set;
    done.changes = edit.takeChanges();
    for (const auto& change : done.changes) m_writer.write(change);
    return {};
}

Result<Done> ProjectImpl::erase(std::string_view registerName, std::string_view id,
                                const std::vector<std::string>& named) {
    const RegisterSpec* spec = m_snapshot.registry().find(registerName);
    if (spec == nullptr) return fail(ErrorCode::UnknownRegister, registerName);
    const auto fields = fieldsToErase(*spec, named);
    if (!fields) return passOn(fields);
    const model::Record* record = m_snapshot.find(m_snapshot.registry().index(registerName), id);
    m_connection->exec("PRAGMA secure_delete=ON");  // what is overwritten leaves no bytes in free pages
    auto erased = transact([&]() -> Result<Done> {
        Traces traces = tracesOf(*spec, id, *fields);
        Done done;
        if (record != nullptr) {
            for (const int field : *fields) addTexts(traces.texts, record->at(field));
            if (auto emptied = emptyFields(*spec, id, *fields, done); !emptied) return passOn(emptied);
        } else if (m_log.mentioning(id).empty()) {
            return fail(ErrorCode::UnknownRecord, registerName, id);
        }
        if (done.changes.empty() && traces.entries.empty()) return done;
        m_log.forget(traces.entries, traces.texts);
        HistoryLog::NewEntry entry;
        entry.kind = EntryKind::Erase;
        entry.label = {"record.erase", {"@" + std::string(registerName)}};
        entry.schema = m_book->latest();
        done.seq = append(entry, {}, done.changes);
        done.changed = true;
        return done;
    });
    // The write-ahead log still has the old pages. A save that reads just now keeps it until the next command.
    if (erased && erased->changed)
        static_cast<void>(sqlite::guarded(m_connection->path(), [&]() -> Result<void> {
                              m_connection->exec("PRAGMA wal_checkpoint(TRUNCATE)");
                              return {};
                          }).has_value());
    return finish(std::move(erased));
}

}  // namespace cw::store
