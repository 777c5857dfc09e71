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
    if (!open) return false;
    if (field.type == FieldType::Attachment) return true;
    const bool isLong = field.type == FieldType::LongText || field.type == FieldType::LocalizedLong;
    return isLong && (field.id == "note" || field.id == "notes" || field.id.ends_with("_note"));
}

bool isLeftOut(const RegisterSpec& spec, const Record& record, Profile profile) {
    return profile != Profile::Internal && spec.internalRow && spec.internalRow(record);
}

}  // namespace cw::model
