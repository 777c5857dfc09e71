#include "model/references.h"

#include <map>

namespace cw::model {

std::vector<FieldPlace> fieldsInto(const Registry& registry, std::string_view target) {
    std::vector<FieldPlace> places;
    for (int r = 0; r < registry.count(); ++r) {
        const auto& fields = registry[r].fields;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].isReference() && fields[i].targetRegister() == target)
                places.push_back({r, static_cast<int>(i)});
    }
    return places;
}

bool refersTo(const FieldSpec& field, const Record& record, int index, std::string_view id) {
    bool found = false;
    forEachReferred(field, record, index, [&](const std::string& each) { found = found || each == id; });
    return found;
}

std::vector<ReferencePlace> referencesTo(const Snapshot& snapshot, int registerIndex, std::string_view id) {
    const Registry& registry = snapshot.registry();
    std::map<int, std::vector<int>> fields;
    for (const auto& place : fieldsInto(registry, registry[registerIndex].name))
        if (!registry[place.registerIndex][place.field].retired) fields[place.registerIndex].push_back(place.field);
    std::vector<ReferencePlace> places;
    for (const auto& [index, of] : fields)
        for (const Record& record : snapshot.table(index))
            for (const int field : of)
                if (refersTo(registry[index][field], record, field, id)) places.push_back({index, field, &record});
    return places;
}

}  // namespace cw::model
