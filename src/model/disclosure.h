#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "model/register_spec.h"

/// What leaves the city: one rule for exports, reports and whatever else hands a project on. Which fields are left
/// out is decided by the descriptions alone, before any value is read, so that no value can slip through; which
/// records, by the conditions in the descriptions.
namespace cw::model {

/// Whom a document is for. Internal: everything. Partner: without fields marked personal or internal, but with the
/// names of people. Public: also without names of people, attachments and what is marked notPublic (notes, reasons of
/// ratings).
enum class Profile { Internal, Partner, Public };
inline constexpr std::array kProfiles{Profile::Internal, Profile::Partner, Profile::Public};
std::string_view name(Profile profile);  ///< "internal", "partner", "public"
std::optional<Profile> profileNamed(std::string_view name);

/// Does the register's title name people?
bool namesPeople(const RegisterSpec& spec);
/// Is the field's value left out?
bool isMasked(const RegisterSpec& spec, int field, Profile profile);
bool isMasked(const ComputedField& field, Profile profile);
/// May a document that is read (a report) show the field? Not what is masked or retired, not what is personal, in any
/// profile; for the public no way to reach one person (FieldSpec::contact), which exports do keep.
bool isPrinted(const RegisterSpec& spec, int field, Profile profile);
/// A text of one line as a document for that profile shows it: of a mail address in a register that names people,
/// public documents keep the part behind the @, for the part before it spells the name out; the mailbox of an office
/// (service@, mayor.office@) stays.
std::string disclosed(const RegisterSpec& spec, const std::string& text, Profile profile);
/// Whether nothing but words for an office stands before the @.
bool isOfficeMailbox(std::string_view address);
/// Is the record left out (RegisterSpec::internalRow, notPublicRow)? Then it is not named by others either.
bool isLeftOut(const RegisterSpec& spec, const Record& record, Profile profile);

}  // namespace cw::model
