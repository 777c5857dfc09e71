#include "gui/pages/overview_lists.h"

#include <QCoreApplication>
#include <algorithm>

#include "gui/convert.h"
#include "gui/panels/next_step.h"
#include "model/registers.h"
#include "model/value_text.h"

namespace cw::gui {

using model::Actions;
using model::Decisions;
using model::Initiatives;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

struct Dated {
    base::Date date;
    OverviewEntry entry;
};

bool isOpenAction(const model::Record& action) {
    const auto& status = action.text(Actions::Status);
    return status != "done" && status != "dropped";
}

bool isLive(const model::Record& initiative) {
    const auto& status = initiative.text(Initiatives::Status);
    return status != "done" && status != "stopped";
}

bool isAtRisk(const model::Record& initiative) {
    const auto& health = initiative.text(Initiatives::Health);
    return health == "at_risk" || health == "off_track";
}

class Builder {
public:
    Builder(ProjectSession& session, int most)
        : m_session(session),
          m_snapshot(session.snapshot()),
          m_language(session.language()),
          m_today(session.today()),
          m_most(most) {}

    OverviewList next() {
        OverviewList list{Words::tr("What is next"), Tone::Normal, {}, 0, {}};
        std::vector<Dated> dated;
        for (const auto& action : m_snapshot.table<Actions>())
            if (const auto due = action.date(Actions::Due); due && *due >= m_today && isOpenAction(action))
                dated.push_back({*due, entry(Actions::kName, action, shortDate(*due))});
        for (const auto& decision : m_snapshot.table<Decisions>())
            if (const auto due = decision.date(Decisions::Due);
                due && *due >= m_today && !decision.has(Decisions::DecidedOn))
                dated.push_back({*due, entry(Decisions::kName, decision, shortDate(*due))});
        for (const auto& initiative : m_snapshot.table<Initiatives>())
            if (const auto start = initiative.date(Initiatives::Start);
                start && *start >= m_today && isLive(initiative))
                dated.push_back(
                    {*start, entry(Initiatives::kName, initiative, Words::tr("from %1").arg(shortDate(*start)))});
        std::stable_sort(dated.begin(), dated.end(), [](const Dated& a, const Dated& b) { return a.date < b.date; });
        // the one step that the state of the work suggests stands first
        const auto step = nextStep(m_session);
        list.entries.push_back({step.text, {}, step.place});
        fill(list, dated);
        return list;
    }

    OverviewList late() {
        OverviewList list{Words::tr("What is late"), Tone::Attention, {}, 0, Words::tr("Nothing is late.")};
        std::vector<Dated> dated;
        // what is at risk as well stands in that list, with its days
        for (const auto& initiative : m_snapshot.table<Initiatives>())
            if (const auto end = initiative.date(Initiatives::End);
                end && *end < m_today && isLive(initiative) && !isAtRisk(initiative))
                dated.push_back({*end, entry(Initiatives::kName, initiative, daysLate(*end))});
        for (const auto& action : m_snapshot.table<Actions>())
            if (const auto due = action.date(Actions::Due); due && *due < m_today && isOpenAction(action))
                dated.push_back({*due, entry(Actions::kName, action, daysLate(*due))});
        for (const auto& decision : m_snapshot.table<Decisions>())
            if (const auto due = decision.date(Decisions::Due);
                due && *due < m_today && !decision.has(Decisions::DecidedOn))
                dated.push_back({*due, entry(Decisions::kName, decision, daysLate(*due))});
        std::stable_sort(dated.begin(), dated.end(), [](const Dated& a, const Dated& b) { return a.date < b.date; });
        fill(list, dated);
        return list;
    }

    OverviewList atRisk() {
        OverviewList list{Words::tr("At risk"), Tone::Bad, {}, 0, Words::tr("No initiative is marked as at risk.")};
        std::vector<Dated> dated;
        const auto& spec = *m_snapshot.registry().find(Initiatives::kName);
        for (const auto& initiative : m_snapshot.table<Initiatives>()) {
            const auto& health = initiative.text(Initiatives::Health);
            if (!isLive(initiative) || !isAtRisk(initiative)) continue;
            auto fact = qs(
                model::displayText(spec[Initiatives::Health], initiative.at(Initiatives::Health), m_session.texts()));
            const auto end = initiative.date(Initiatives::End).value_or(m_today.addDays(3650));
            if (end < m_today) fact += QStringLiteral(" · ") + daysLate(end);
            dated.push_back(
                {health == "off_track" ? end.addDays(-36500) : end, entry(Initiatives::kName, initiative, fact)});
        }
        std::stable_sort(dated.begin(), dated.end(), [](const Dated& a, const Dated& b) { return a.date < b.date; });
        fill(list, dated);
        return list;
    }

    OverviewList arrived() {
        OverviewList list{Words::tr("Results arrived"), Tone::Good, {}, 0, Words::tr("No result is recorded yet.")};
        std::vector<Dated> dated;
        for (const auto& initiative : m_snapshot.table<Initiatives>()) {
            const auto& result = initiative.localized(Initiatives::Result);
            const auto end = initiative.date(Initiatives::End).value_or(m_today);
            const auto& status = initiative.text(Initiatives::Status);
            // what is late or at risk stands in its own list, not here as well
            const bool onTrack =
                status == "running" && initiative.text(Initiatives::Health) == "on_track" && end >= m_today;
            if (result.empty() || (status != "done" && !onTrack)) continue;
            auto made =
                entry(Initiatives::kName, initiative, qs(result.best(m_language)).section(QLatin1Char('\n'), 0, 0));
            dated.push_back({end, std::move(made)});
        }
        std::stable_sort(dated.begin(), dated.end(), [](const Dated& a, const Dated& b) { return a.date > b.date; });
        fill(list, dated);
        return list;
    }

private:
    QString daysLate(const base::Date& due) const {
        return Words::tr("%n day(s) late", nullptr, m_today.daysSince(due));
    }
    QString shortDate(const base::Date& date) const { return qs(date.displayShort(m_language)); }

    OverviewEntry entry(std::string_view registerName, const model::Record& record, const QString& fact) const {
        const auto title = m_session.titleOf(m_snapshot.registry().index(registerName), record);
        return {title.isEmpty() ? Words::tr("(untitled)") : title, fact,
                placeOfRecord(m_session.catalogue(), registerName, record.id)};
    }

    void fill(OverviewList& list, const std::vector<Dated>& dated) const {
        for (const auto& each : dated) {
            if (static_cast<int>(list.entries.size()) < m_most)
                list.entries.push_back(each.entry);
            else
                ++list.more;
        }
    }

    ProjectSession& m_session;
    const model::Snapshot& m_snapshot;
    base::Language m_language;
    base::Date m_today;
    int m_most;
};

}  // namespace

std::vector<OverviewList> overviewLists(ProjectSession& session, int entries) {
    Builder builder(session, entries);
    return {builder.next(), builder.late(), builder.atRisk(), builder.arrived()};
}

}  // namespace cw::gui
