#include "commands/replace_references.h"

#include <algorithm>
#include <array>

#include "base/error_codes.h"
#include "model/references.h"

namespace cw::commands {

using base::ErrorCode;
using base::fail;
using base::Result;
using model::FieldSpec;
using model::RegisterSpec;
using model::Snapshot;
using store::Edit;

namespace {

/// What is asked for, checked.
struct Asked {
    int target;
    const std::string& from;
    const std::string& to;
    const ReplaceScope& scope;
};

Result<Asked> asked(const Snapshot& snapshot, std::string_view registerName, const std::string& from,
                    const std::string& to, const ReplaceScope& scope) {
    const int target = snapshot.registry().index(registerName);
    if (target < 0) return fail(ErrorCode::UnknownRegister, registerName);
    for (const auto& name : scope.only)
        if (snapshot.registry().find(name) == nullptr) return fail(ErrorCode::UnknownRegister, name);
    for (const auto& id : {from, to})
        if (snapshot.find(target, id) == nullptr)
            return fail(ErrorCode::UnknownRecord, model::registerArg(registerName), id);
    return Asked{target, from, to, scope};
}

std::optional<Stays> stays(const RegisterSpec& spec, const model::ReferencePlace& place, const Asked& what) {
    if (std::ranges::find(spec.keyFields, place.field) != spec.keyFields.end()) return Stays::Key;
    if (place.field == spec.owner || spec[place.field].onRemove == model::OnRemove::PartOf) return Stays::Part;
    if (place.registerIndex == what.target && place.record->id == what.to) return Stays::Itself;
    const bool past = spec[place.field].past || (spec.past && spec.past(*place.record));
    if (past && !what.scope.past) return Stays::Past;
    return std::nullopt;
}

model::Value replaced(const FieldSpec& field, const model::ReferencePlace& place, const Asked& what) {
    if (!field.isList()) return what.to;
    model::List list = place.record->list(place.field);
    const bool both = std::ranges::find(list, what.to) != list.end();
    if (both)
        std::erase(list, what.from);
    else
        std::ranges::replace(list, what.from, what.to);
    return list;
}

/// Changes one record in all fields given, all or none.
void replaceIn(Edit& edit, const RegisterSpec& spec, const std::vector<model::ReferencePlace>& places,
               const Asked& what, Replacement& out) {
    store::FieldValues values;
    std::vector<std::string> fields;
    const auto& id = places.front().record->id;
    const std::string name(spec.name);
    for (const auto& place : places) {
        const FieldSpec& field = spec[place.field];
        if (const auto why = stays(spec, place, what)) {
            out.staying.push_back({name, std::string(field.id), id, *why});
            continue;
        }
        values.push_back({field.id, replaced(field, place, what)});
        fields.emplace_back(field.id);
    }
    if (values.empty()) return;
    if (const auto done = edit.set(spec.name, id, std::move(values)); !done) {
        for (auto& field : fields) out.staying.push_back({name, std::move(field), id, Stays::Refused, done.error()});
        return;
    }
    ++out.records;
    for (auto& field : fields) {
        const auto same = [&](const ReplacedField& each) { return each.registerName == name && each.field == field; };
        const auto at = std::ranges::find_if(out.fields, same);
        if (at == out.fields.end())
            out.fields.push_back({name, std::move(field), 1});
        else
            ++at->records;
    }
}

void replaceAll(Edit& edit, const Asked& what, Replacement& out) {
    out = {};
    const Snapshot before = edit.snapshot();  // the places live in it
    const auto places = model::referencesTo(before, what.target, what.from);
    for (auto it = places.begin(); it != places.end();) {
        const auto end = std::find_if(it, places.end(), [&](const auto& each) { return each.record != it->record; });
        const RegisterSpec& spec = before.registry()[it->registerIndex];
        if (what.scope.only.empty() || what.scope.only.contains(std::string(spec.name)))
            replaceIn(edit, spec, {it, end}, what, out);
        it = end;
    }
}

}  // namespace

const base::Msg& whyItStays(Stays why) {
    static const std::array<base::Msg, 5> words{
        CW_TEXT("replace", "part of the record's key"), CW_TEXT("replace", "belongs to the one replaced"),
        CW_TEXT("replace", "would name itself"),        CW_TEXT("replace", "tells what was"),
        CW_TEXT("replace", "refused by its register"),
    };
    return words[static_cast<std::size_t>(why)];
}

Result<Replacement> replaceReferences(store::Project& project, std::string_view registerName, const std::string& from,
                                      const std::string& to, const ReplaceScope& scope) {
    const auto what = asked(project.snapshot(), registerName, from, to, scope);
    if (!what) return base::passOn(what);
    Replacement out;
    if (from == to) return out;
    const auto title = [&](const std::string& id) {
        return project.snapshot().titleOf(what->target, *project.snapshot().find(what->target, id),
                                          base::Language::ZhTw);
    };
    const auto done =
        project.execute({"references.replace", {"@" + std::string(registerName), title(from), title(to)}},
                        [&](Edit& edit) -> Result<void> {
                            replaceAll(edit, *what, out);
                            return {};
                        });
    if (!done) return base::passOn(done);
    return out;
}

Result<Replacement> previewReplacement(const Snapshot& snapshot, std::string_view registerName,
                                       const std::string& from, const std::string& to, const ReplaceScope& scope) {
    const auto what = asked(snapshot, registerName, from, to, scope);
    if (!what) return base::passOn(what);
    Replacement out;
    if (from == to) return out;
    const auto done = store::prepare(snapshot, {}, {[&](Edit& edit) -> Result<void> {
                                         replaceAll(edit, *what, out);
                                         return {};
                                     }});
    if (!done) return base::passOn(done);
    return out;
}

}  // namespace cw::commands
