// A command that was worked out beforehand and is written in steps: prepare(), Project::begin and proceed.
#include <utility>

#include "base/error_codes.h"
#include "store/decoder.h"
#include "store/edit.h"
#include "store/project_impl.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
using sqlite::guarded;

Result<Prepared> prepare(const model::Snapshot& snapshot, const Environment& environment,
                         const std::vector<Project::Work>& parts, const std::function<bool()>& cancelled) {
    return guarded({}, [&]() -> Result<Prepared> {
        EditImpl edit(snapshot, {}, environment, nullptr);
        Prepared prepared{snapshot, {}};
        for (const auto& work : parts) {
            if (cancelled && cancelled()) return fail(ErrorCode::Cancelled);
            if (auto worked = work(edit); !worked) return passOn(worked);
            if (&work == &parts.back())
                if (auto followed = edit.followUp(snapshot); !followed) return passOn(followed);
            if (auto changes = edit.takeChanges(); !changes.empty()) prepared.parts.push_back(std::move(changes));
        }
        return prepared;
    });
}

Result<void> ProjectImpl::begin(Label label, Prepared prepared, EntryKind kind) {
    return guarded(m_connection->path(), [&]() -> Result<void> {
        if (auto ready = makeReady(); !ready) return ready;
        if (!prepared.base.sameAs(m_snapshot)) return fail(ErrorCode::Busy);
        HistoryLog::NewEntry entry;
        entry.kind = kind;
        entry.label = std::move(label);
        entry.batch = prepared.parts.size() > 1 ? m_environment.ids->newId() : std::string();
        entry.schema = m_book->latest();
        m_steps = std::make_unique<Steps>(std::move(prepared), std::move(entry), m_log, *m_connection);
        m_busy = true;
        return {};
    });
}

Result<std::optional<Done>> ProjectImpl::proceed(std::chrono::milliseconds budget) {
    if (!m_steps) return fail(ErrorCode::Internal, "proceed");
    const auto worked = guarded(m_connection->path(), [&]() -> Result<bool> {
        auto all = advance(*m_steps, std::chrono::steady_clock::now() + budget);
        if (all && *all && m_steps->written.seq != 0) m_steps->transaction.commit();
        return all;
    });
    if (!worked) {
        abandon();
        return passOn(worked);
    }
    if (!*worked) return std::optional<Done>();
    Result<Written> written = std::move(m_steps->written);
    if (written->seq == 0) {
        abandon();
    } else {
        m_log.restore(m_steps->log.state());
        endSteps();
    }
    auto done = finish(std::move(written));
    if (!done) return passOn(done);
    return std::optional<Done>(std::move(*done));
}

/// Rows, then the part's entry in the history, then record by record its marks and the next snapshot. The clock is
/// asked after each of them.
Result<bool> ProjectImpl::advance(Steps& steps, std::chrono::steady_clock::time_point until) {
    const auto timeIsUp = [&] { return std::chrono::steady_clock::now() >= until; };
    while (steps.part < steps.prepared.parts.size()) {
        if (!steps.recorded) {
            const auto& rows = steps.prepared.parts[steps.part];
            if (!steps.recorder) steps.recorder.emplace(*m_connection, m_schema.tracked());
            while (steps.row < rows.size()) {
                const auto& change = rows[steps.row++];
                if (auto there = checkAttachments(change); !there) return passOn(there);
                m_writer.write(change);
                ++steps.done;
                if (timeIsUp()) return false;
            }
            if (!steps.changeset) {
                steps.changeset = steps.recorder->changeset();
                if (timeIsUp()) return false;
            }
            if (auto recorded = recordPart(steps); !recorded) return passOn(recorded);
            if (timeIsUp()) return false;
        }
        while (steps.mark < steps.recorded->size()) {
            const auto& change = (*steps.recorded)[steps.mark++];
            touch(steps.written.seq, change);
            steps.written.snapshot = steps.written.snapshot.apply({change});
            ++steps.done;
            if (timeIsUp()) return false;
        }
        steps.written.changes.add(std::move(*steps.recorded));
        steps.recorded.reset();
        steps.changeset.reset();
        steps.recorder.reset();
        steps.row = steps.mark = 0;
        ++steps.part;
    }
    return true;
}

Result<void> ProjectImpl::recordPart(Steps& steps) {
    const sqlite::Changeset& changeset = *steps.changeset;
    model::ChangeSet changes;
    if (!changeset.empty()) {
        if (changeset.bytes().size() > kChangesetLimit) return fail(ErrorCode::CommandTooLarge);
        auto decoded = decode(changeset, steps.written.snapshot, m_schema, *m_connection);
        if (!decoded) return passOn(decoded);
        steps.written.seq = append(steps.log, steps.entry, changeset.bytes());
        changes = std::move(*decoded);
    }
    steps.recorded = std::move(changes);
    return {};
}

Result<void> ProjectImpl::checkAttachments(const model::RecordChange& change) const {
    if (!change.after) return {};
    const auto& spec = *m_schema.at(change.registerIndex).spec;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const int at = static_cast<int>(i);
        if (spec.fields[i].type != model::FieldType::Attachment || !change.after->has(at)) continue;
        if (!isStoredIn(*m_connection, change.after->text(at)))
            return fail(ErrorCode::ValueRefused, spec[at].name(), change.after->text(at), "");
    }
    return {};
}

void ProjectImpl::abandon() {
    if (m_steps) endSteps();
}

void ProjectImpl::endSteps() {
    m_steps.reset();
    m_busy = false;
    if (const auto work = std::exchange(m_afterSteps, nullptr)) work();
}

void ProjectImpl::whenStepsEnd(std::function<void()> work) {
    if (m_steps)
        m_afterSteps = std::move(work);
    else
        work();
}

int ProjectImpl::percentDone() const {
    return m_steps && m_steps->total != 0 ? static_cast<int>(100 * m_steps->done / m_steps->total) : 0;
}

}  // namespace cw::store
