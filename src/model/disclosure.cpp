#include "model/disclosure.h"

#include <algorithm>

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

bool isPrinted(const RegisterSpec& spec, int index, Profile profile) {
    const FieldSpec& field = spec[index];
    return !field.retired && !field.personal && !isMasked(spec, index, profile) &&
           !(field.contact && profile == Profile::Public);
}

bool isOfficeMailbox(std::string_view address) {
    static constexpr std::array<std::string_view, 48> kWords{
        "admin",       "affairs",  "budget",     "bureau",   "center",  "centre",      "city",     "contact",
        "data",        "dept",     "department", "desk",     "digital", "division",    "dpo",      "enquiries",
        "feedback",    "finance",  "foi",        "general",  "gov",     "help",        "helpdesk", "hotline",
        "info",        "it",       "mail",       "mailbox",  "mayor",   "media",       "office",   "open",
        "opendata",    "planning", "pmo",        "press",    "privacy", "procurement", "public",   "reception",
        "secretariat", "security", "service",    "services", "smart",   "support",     "team",     "webmaster"};
    const auto local = address.substr(0, address.find('@'));
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; };
    std::string word;
    bool any = false;
    for (std::size_t i = 0; i <= local.size(); ++i) {
        if (i < local.size() && isLetter(local[i])) {
            word += local[i] >= 'A' && local[i] <= 'Z' ? static_cast<char>(local[i] - 'A' + 'a') : local[i];
            continue;
        }
        if (!word.empty() && std::ranges::find(kWords, word) == kWords.end()) return false;
        any = any || !word.empty();
        word.clear();
    }
    return any;
}

std::string disclosed(const RegisterSpec& spec, const std::string& text, Profile profile) {
    if (profile != Profile::Public || !namesPeople(spec) || text.find('@') == std::string::npos) return text;
    // a field may hold several
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(" ,;/<>()\n\t", at), text.size());
        const auto part = std::string_view(text).substr(at, end - at);
        const auto sign = part.find('@');
        if (sign == std::string_view::npos || isOfficeMailbox(part))
            out += part;
        else
            out += "…" + std::string(part.substr(sign));
        if (end < text.size()) out += text[end];
        at = end + 1;
    }
    return out;
}

bool isLeftOut(const RegisterSpec& spec, const Record& record, Profile profile) {
    if (profile == Profile::Internal) return false;
    if (spec.internalRow && spec.internalRow(record)) return true;
    return profile == Profile::Public && spec.notPublicRow && spec.notPublicRow(record);
}

}  // namespace cw::model
