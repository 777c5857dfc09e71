#include "model/responsibility.h"

#include "model/disclosure.h"

namespace cw::model {

namespace {

constexpr int kDepth = 8;  ///< wholes of wholes

bool isOpenToDepartments(const RegisterSpec& spec) {
    return !spec.single && !namesPeople(spec) && spec.name != "departments";
}

int wholeOf(const Registry& registry, const RegisterSpec& spec) {
    return spec.owner < 0 ? -1 : registry.index(spec[spec.owner].targetRegister());
}

bool leadsToDepartments(const Registry& registry, int index, int depth) {
    const RegisterSpec& spec = registry[index];
    if (!isOpenToDepartments(spec)) return false;
    if (departmentField(spec) >= 0) return true;
    const int whole = wholeOf(registry, spec);
    return whole >= 0 && depth < kDepth && leadsToDepartments(registry, whole, depth + 1);
}

}  // namespace

int departmentField(const RegisterSpec& spec) {
    if (!isOpenToDepartments(spec)) return -1;
    for (int i = 0; i < static_cast<int>(spec.fields.size()); ++i)
        if (spec[i].type == FieldType::Reference && spec[i].target == "departments" && !spec[i].retired)
            return i == spec.owner ? -1 : i;
    return -1;
}

bool hasDepartments(const Registry& registry, int registerIndex) {
    return leadsToDepartments(registry, registerIndex, 0);
}

std::string departmentOf(const Snapshot& snapshot, int registerIndex, const Record& record) {
    const Registry& registry = snapshot.registry();
    const Record* at = &record;
    for (int depth = 0; at != nullptr && depth < kDepth; ++depth) {
        const RegisterSpec& spec = registry[registerIndex];
        if (!isOpenToDepartments(spec)) return {};
        if (const int field = departmentField(spec); field >= 0 && at->has(field)) return at->text(field);
        const int whole = wholeOf(registry, spec);
        if (whole < 0 || !at->has(spec.owner)) return {};
        at = snapshot.find(whole, at->text(spec.owner));
        registerIndex = whole;
    }
    return {};
}

}  // namespace cw::model
