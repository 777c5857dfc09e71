#include "store/loader.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/ids.h"
#include "store/cells.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using model::FieldSpec;
using model::Record;
using sqlite::Cell;
using sqlite::Connection;
using sqlite::Statement;

namespace {

using Records = std::vector<std::shared_ptr<Record>>;

class RegisterLoader {
public:
    RegisterLoader(Connection& connection, const Schema::Register& reg, const std::string& place)
        : m_connection(connection), m_register(reg), m_place(place) {}

    Result<model::Table> load() {
        if (auto rows = loadRows(); !rows) return base::passOn(rows);
        for (const Schema::Side& side : m_register.sides)
            if (auto lists = loadSide(side); !lists) return base::passOn(lists);
        std::vector<model::RecordPtr> done(std::make_move_iterator(m_records.begin()),
                                           std::make_move_iterator(m_records.end()));
        return model::Table(std::move(done));
    }

private:
    base::Failure refused(std::string_view id, std::string_view field) const {
        return fail(ErrorCode::FileContentRefused, m_place,
                    std::string(m_register.spec->name) + " " + std::string(id) + " " + std::string(field));
    }

    Result<void> loadRows() {
        const auto& spec = *m_register.spec;
        Statement select(m_connection.handle(), m_register.select + " ORDER BY id");
        const std::size_t fields = spec.fields.size();
        while (select.step()) {
            auto record = std::make_shared<Record>();
            record->id = select.text(0);
            if (!base::isUuid(record->id)) return refused("", "id");
            record->values.resize(fields);
            for (std::size_t i = 0; i < fields; ++i) {
                const int column = m_register.firstColumn[i];
                if (column < 0) continue;
                const FieldSpec& field = spec.fields[i];
                const bool two = field.isLocalized() || field.type == model::FieldType::Money;
                const Cell first = select.cell(column);
                const Cell second = two ? select.cell(column + 1) : Cell{};
                if (first.isNull() && second.isNull()) continue;
                auto value = valueOf(field, first, second);
                if (!value) return refused(record->id, field.id);
                record->values[i] = std::move(*value);
            }
            // The same row must have the same id in every file, or merging would make two of it.
            if ((spec.single || !spec.keyFields.empty()) && record->id != model::keyedIdOf(spec, *record))
                return refused(record->id, "id");
            m_records.push_back(std::move(record));
        }
        return {};
    }

    struct Element {
        std::int64_t position;
        std::string target;
    };

    /// Rows come by owner, and so do the records: one walk joins them.
    Result<void> loadSide(const Schema::Side& side) {
        const FieldSpec& field = (*m_register.spec)[side.field];
        Statement select(m_connection.handle(), side.selectAll);
        auto at = m_records.begin();
        std::vector<Element> elements;
        const auto flush = [&] {
            if (elements.empty()) return;
            std::ranges::stable_sort(elements, {}, &Element::position);  // rows come by target already
            model::List list;
            list.reserve(elements.size());
            for (Element& element : elements) list.push_back(std::move(element.target));
            (*at)->values[static_cast<std::size_t>(side.field)] = std::move(list);
            elements.clear();
        };
        while (select.step()) {
            const std::string_view owner = select.text(0);
            if (at == m_records.end() || (*at)->id != owner) {
                flush();
                at = std::lower_bound(at, m_records.end(), owner,
                                      [](const auto& record, std::string_view id) { return record->id < id; });
                if (at == m_records.end() || (*at)->id != owner) return refused(owner, field.id);
            }
            const std::string_view target = select.text(1);
            if (!isElement(field, target)) return refused(owner, field.id);
            elements.push_back({select.integer(2), std::string(target)});
        }
        flush();
        return {};
    }

    Connection& m_connection;
    const Schema::Register& m_register;
    const std::string& m_place;
    Records m_records;
};

}  // namespace

Result<model::Snapshot> loadSnapshot(Connection& connection, const Schema& schema, const std::string& place) {
    const sqlite::ReadTransaction once(connection);
    model::Snapshot snapshot(schema.registry());
    for (const Schema::Register& reg : schema.registers()) {
        auto table = RegisterLoader(connection, reg, place).load();
        if (!table) return base::passOn(table);
        snapshot = snapshot.withTable(reg.index, std::move(*table));
    }
    return snapshot;
}

}  // namespace cw::store
