#include "model/disclosure.h"

namespace cw::model {

std::string_view name(Profile profile) {
    switch (profile) {
        case Profile::Internal:
            return "internal";
        case Profile::Partner:
            return "partner";
        case Profile::Public:
            break;
    }
    return "public";
}

std::optional<Profile> profileNamed(std::string_view text) {
    for (const Profile profile : kProfiles)
        if (name(profile) == text) return profile;
    return std::nullopt;
}

bool namesPeople(const RegisterSpec& spec) {
    return spec[spec.titleField].personal;
}

bool isMasked(const RegisterSpec& spec, int index, Profile profile) {
    if (profile == Profile::Internal) return false;
    const bool open = profile == Profile::Public;
    const FieldSpec& field = spec[index];
    if (field.internal) return true;
    if (field.personal) return open || index != spec.titleField;
    return open && (field.notPublic || field.type == FieldType::Attachment);
}

bool isMasked(const ComputedField& field, Profile profile) {
    return profile != Profile::Internal && field.internal;
}

bool isLeftOut(const RegisterSpec& spec, const Record& record, Profile profile) {
    if (profile == Profile::Internal) return false;
    if (spec.internalRow && spec.internalRow(record)) return true;
    return profile == Profile::Public && spec.notPublicRow && spec.notPublicRow(record);
}

}  // namespace cw::model
