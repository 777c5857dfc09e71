#pragma once
#include <string>
#include <vector>

#include "base/ids.h"
#include "model/registers.h"
#include "model/snapshot.h"

namespace cw::test {

/// Builds Snapshots by hand for tests of pure functions: no store, no file.
class World {
public:
    model::Snapshot snapshot;

    template <class Register>
    std::string add(std::vector<std::pair<int, model::Value>> values, std::string id = {}) {
        const int at = model::registry().index(Register::kName);
        const auto& spec = model::registry()[at];
        model::Record record{{}, std::vector<model::Value>(spec.fields.size())};
        for (auto& [field, value] : values) record.values[static_cast<std::size_t>(field)] = std::move(value);
        if (!spec.keyFields.empty()) {
            std::vector<std::string> parts;
            for (const int key : spec.keyFields) {
                const auto day = record.date(key);
                parts.push_back(day ? day->iso() : record.text(key));
            }
            id = base::keyedId(spec.name, parts);
        }
        record.id = id.empty() ? m_ids->newId() : id;
        const std::string added = record.id;
        snapshot =
            snapshot.withTable(at, snapshot.table(at).with(std::make_shared<const model::Record>(std::move(record))));
        return added;
    }
    std::string round(const std::string& depth, const std::string& date, model::List scope = {},
                      const std::string& status = "open") {
        return add<model::Rounds>({{model::Rounds::Title, base::Localized{"Round " + date, ""}},
                                   {model::Rounds::Depth, depth},
                                   {model::Rounds::Date, *base::Date::fromIso(date)},
                                   {model::Rounds::Status, status},
                                   {model::Rounds::Scope, scope.empty() ? model::Value{} : model::Value{scope}}});
    }
    void rate(const std::string& round, const std::string& item, int level, int target = -1,
              std::vector<std::pair<int, model::Value>> more = {}) {
        more.insert(more.end(), {{model::Answers::Round, round}, {model::Answers::Item, item}});
        if (level >= 0) more.emplace_back(model::Answers::Level, std::int64_t{level});
        if (target >= 0) more.emplace_back(model::Answers::Target, std::int64_t{target});
        add<model::Answers>(std::move(more));
    }

private:
    std::unique_ptr<base::IdSource> m_ids = base::seededIds(42);
};

}  // namespace cw::test
