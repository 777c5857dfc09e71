// The one way to take personal data out of a project for good: Project::erase.
#include <algorithm>
#include <set>

#include "base/error_codes.h"
#include "store/decoder.h"
#include "store/edit.h"
#include "store/erasure.h"
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

void addTexts(std::set<std::string>& texts, const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) texts.insert(*text);
    if (const auto* list = std::get_if<model::List>(&value)) texts.insert(list->begin(), list->end());
    if (const auto* both = std::get_if<base::Localized>(&value)) texts.insert({both->en, both->zhTw});
    texts.erase("");
    texts.erase(kErased);
}

}  // namespace

/// Where the history holds a value of these fields, and the texts that stood there.
void ProjectImpl::addTraces(Traces& traces, const ErasedRecord& erased) const {
    const RegisterSpec& spec = m_snapshot.registry()[erased.registerIndex];
    const auto isErased = [&](const FieldChange& change) {
        const int field = change.registerName == spec.name && change.id == erased.id ? spec.field(change.field) : -1;
        return std::ranges::find(erased.fields, field) != erased.fields.end();
    };
    for (const std::int64_t seq : m_log.mentioning(erased.id)) {
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
    if (const auto* record = m_snapshot.find(erased.registerIndex, erased.id))
        for (const int field : erased.fields) addTexts(traces.texts, record->at(field));
}

/// Empties the fields without recording what stood there.
Result<void> ProjectImpl::emptyFields(const std::vector<ErasedRecord>& all, Written& written) {
    EditImpl edit(m_snapshot, m_numbers, m_environment, m_connection.get());
    for (const ErasedRecord& erased : all) {
        if (m_snapshot.find(erased.registerIndex, erased.id) == nullptr) continue;
        const RegisterSpec& spec = m_snapshot.registry()[erased.registerIndex];
        FieldValues values;
        for (const int at : erased.fields) {
            const FieldSpec& field = spec[at];
            const bool text = field.type == model::FieldType::Text || field.type == model::FieldType::LongText;
            values.push_back({field.id, field.required && text ? Value{std::string(kErased)} : Value{}});
        }
        if (auto set = edit.set(spec.name, erased.id, std::move(values)); !set) return set;
    }
    auto changes = edit.takeChanges();
    for (const auto& change : changes) m_writer.write(change);
    written.take(std::move(changes));
    return {};
}

Result<Done> ProjectImpl::erase(std::string_view registerName, std::string_view id,
                                const std::vector<std::string>& named) {
    auto erased = transact([&]() -> Result<Written> {
        auto all = recordsToErase(m_snapshot, registerName, id, named);
        if (!all) return passOn(all);
        const auto mentioning = m_log.mentioning(id);
        if (m_snapshot.find(all->front().registerIndex, id) == nullptr && mentioning.empty())
            return fail(ErrorCode::UnknownRecord, registerName, id);
        if (named.empty())
            for (const std::int64_t seq : mentioning)
                if (const auto changeset = m_log.changeset(seq))
                    addFormerReferrers(*all, m_snapshot.registry(), describe(*changeset, m_schema, m_snapshot));
        m_connection->exec("PRAGMA secure_delete=ON");  // what is overwritten leaves no bytes in free pages
        Traces traces;
        for (const ErasedRecord& one : *all) addTraces(traces, one);
        Written written{m_snapshot};
        if (auto emptied = emptyFields(*all, written); !emptied) return passOn(emptied);
        if (written.changes.empty() && traces.entries.empty()) return written;
        m_log.forget(traces.entries, traces.texts);
        HistoryLog::NewEntry entry;
        entry.kind = EntryKind::Erase;
        entry.label = {"record.erase", {"@" + std::string(registerName)}};
        entry.schema = m_book->latest();
        written.seq = append(m_log, entry, {});
        for (const auto& change : written.changes.all()) touch(written.seq, change);
        return written;
    });
    // The write-ahead log still has the old pages. A save that reads just now keeps it until the next command.
    if (erased && erased->seq != 0)
        static_cast<void>(sqlite::guarded(m_connection->path(), [&]() -> Result<void> {
                              m_connection->exec("PRAGMA wal_checkpoint(TRUNCATE)");
                              return {};
                          }).has_value());
    return finish(std::move(erased));
}

}  // namespace cw::store
