#include "commands/cells.h"

#include <algorithm>

#include "base/error_codes.h"
#include "model/register_spec.h"

namespace cw::commands {

using base::ErrorCode;
using base::fail;
using base::Result;
using store::Done;
using store::Edit;
using store::FieldValues;

FieldValues cellKey(const model::RegisterSpec& spec, std::string_view row, std::string_view column) {
    return {{spec[spec.axes[0]].id, model::Value{std::string(row)}},
            {spec[spec.axes[1]].id, model::Value{std::string(column)}}};
}

std::string cellId(const model::RegisterSpec& spec, std::string_view row, std::string_view column) {
    model::Record record;
    record.values.resize(spec.fields.size());
    record.values[static_cast<std::size_t>(spec.axes[0])] = std::string(row);
    record.values[static_cast<std::size_t>(spec.axes[1])] = std::string(column);
    return model::keyedIdOf(spec, record);
}

bool holdsMore(const model::RegisterSpec& spec, const model::Record& record, int field) {
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const int at = static_cast<int>(i);
        if (at == field || std::ranges::find(spec.axes, at) != spec.axes.end()) continue;
        if (record.has(at) && record.at(at) != spec.fields[i].defaultValue) return true;
    }
    return false;
}

namespace {

Result<void> setCell(Edit& edit, const model::RegisterSpec& spec, const Cell& cell, int field,
                     const model::Value& value) {
    const auto id = cellId(spec, cell.row, cell.column);
    const auto* record = edit.snapshot().find(edit.snapshot().registry().index(spec.name), id);
    if (model::isSet(value)) {
        if (record != nullptr) return edit.set(spec.name, id, {{spec[field].id, value}});
        auto values = cellKey(spec, cell.row, cell.column);
        values.push_back({spec[field].id, value});
        auto put = edit.put(spec.name, std::move(values));
        return put ? Result<void>{} : base::passOn(put);
    }
    if (record == nullptr) return {};
    if (!spec[field].required && holdsMore(spec, *record, field))
        return edit.set(spec.name, id, {{spec[field].id, model::Value{}}});
    return edit.remove(spec.name, id);
}

}  // namespace

Result<Done> setCells(store::Project& project, std::string_view registerName, const std::vector<Cell>& cells,
                      std::string_view field, const model::Value& value) {
    const auto* spec = project.snapshot().registry().find(registerName);
    if (spec == nullptr || spec->axes.size() != 2) return fail(ErrorCode::UnknownRegister, registerName);
    const int at = spec->field(field);
    if (at < 0) return fail(ErrorCode::UnknownField, field);
    const auto work = [&](Edit& edit) -> Result<void> {
        for (const auto& cell : cells)
            if (auto done = setCell(edit, *spec, cell, at, value); !done) return done;
        return {};
    };
    const std::string kind = "@" + std::string(registerName);
    if (cells.size() != 1) return project.execute({"record.fill_cells", {kind, std::to_string(cells.size())}}, work);
    return project.execute({"record.set", {kind, cells.front().name, "." + std::string(field)}}, work);
}

}  // namespace cw::commands
