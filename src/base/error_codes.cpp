#include "base/error_codes.h"

#include <cstddef>

namespace cw::base {

namespace {

using E = ErrorCode;

constexpr ErrorRow kRows[] = {
    {E::Usage, "usage", CW_TEXT("error", "%1. See citywright-cli --help."), 2},
    {E::UnknownCommand, "unknown_command", CW_TEXT("error", "There is no command “%1”. See citywright-cli --help."),
     2},
    {E::UnknownRegister, "unknown_register",
     CW_TEXT("error", "There is no register “%1”. “citywright-cli registers” lists them."), 2},
    {E::UnknownField, "unknown_field",
     CW_TEXT("error", "Register “%2” has no field “%1”. “citywright-cli registers” lists the fields."), 2},
    {E::UnknownRecord, "unknown_record",
     CW_TEXT("error",
             "Register “%1” has no record %2. It may have been removed; list the register to see its records."),
     2},
    {E::UnknownItem, "unknown_item",
     CW_TEXT("error", "The framework has no item “%1”. “citywright-cli catalogue” lists the items."), 2},
    {E::ItemElsewhere, "item_elsewhere",
     CW_TEXT("error", "“%2” does not take the framework item “%1”. Choose one of those it offers."), 2},
    {E::UnknownRound, "unknown_round",
     CW_TEXT("error", "There is no assessment round %1. List the register “rounds” to see them."), 2},
    {E::UnknownPicture, "unknown_picture", CW_TEXT("error", "There is no picture “%1”. There are: %2."), 2},
    {E::UnknownVersion, "unknown_version",
     CW_TEXT("error", "The project has no version %1. “citywright-cli versions” lists them."), 2},
    {E::ValueRefused, "value_refused",
     CW_TEXT("error", "“%2” does not fit the field “%1” (allowed: %3). Correct it."), 2},
    {E::ValueTooLong, "value_too_long",
     CW_TEXT("error", "The text for “%1” has %2 characters; at most %3 fit. Shorten it."), 2},
    {E::ValueOutOfRange, "value_out_of_range",
     CW_TEXT("error", "“%2” is outside the range of “%1” (%3 to %4). Enter a value in the range."), 2},
    {E::ChoiceUnknown, "choice_unknown", CW_TEXT("error", "“%2” is not a choice of “%1”. Choose one of: %3."), 2},
    {E::DateUnreadable, "date_unreadable",
     CW_TEXT("error", "“%1” is not a date. Write for example 2026-06-01, 115/6/1 or 115年6月1日."), 2},
    {E::NumberUnreadable, "number_unreadable",
     CW_TEXT("error", "“%1” is not a number. Write digits, for example 1200."), 2},
    {E::MoneyUnreadable, "money_unreadable",
     CW_TEXT("error", "“%1” is not an amount. Write for example 1200000, NT$1,200,000 or 120萬."), 2},
    {E::ReferenceBroken, "reference_broken",
     CW_TEXT("error", "“%1” refers to %2, which is not in register “%3”. Add it there first."), 2},
    {E::FieldRequired, "field_required", CW_TEXT("error", "“%1” must be filled in."), 2},
    {E::KeyImmutable, "key_immutable",
     CW_TEXT("error", "“%1” is part of the record's key and cannot change. Remove the record and add another."), 2},
    {E::RecordInUse, "record_in_use", CW_TEXT("error", "“%1” is still used by %2. Change or remove that first."), 2},
    {E::RecordExists, "record_exists",
     CW_TEXT("error", "Register “%1” already has this record (%2). Change it instead."), 2},
    {E::RuleBroken, "rule_broken", CW_TEXT("error", "“%1”: %2"), 2},
    {E::ReasonRequired, "reason_required", CW_TEXT("error", "%1 needs a reason. Give one and try again."), 2},
    {E::ItemNotAssessable, "item_not_assessable",
     CW_TEXT("error", "%1 is not rated in this round. Rate the items below it, or choose a round of another depth."),
     2},
    {E::NothingToUndo, "nothing_to_undo", CW_TEXT("error", "There is nothing to undo."), 2},
    {E::NothingToRedo, "nothing_to_redo", CW_TEXT("error", "There is nothing to redo."), 2},
    {E::UndoStopped, "undo_stopped",
     CW_TEXT("error", "Undo stops here: personal data was erased at this point and cannot come back."), 2},
    {E::NotPersonal, "not_personal",
     CW_TEXT("error", "“%1” holds no personal data. Only that is erased; empty other fields by changing them."), 2},

    {E::FileMissing, "file_missing", CW_TEXT("error", "There is no file %1. Check the path, or choose another file."),
     3},
    {E::FileNotReadable, "file_not_readable",
     CW_TEXT("error", "%1 cannot be read (%2). Check that you may read it and that its drive is connected."), 3},
    {E::FileNotRegular, "file_not_regular", CW_TEXT("error", "%1 is not an ordinary file. Choose a project file."),
     3},
    {E::FileTooLarge, "file_too_large",
     CW_TEXT("error", "%1 is too large to be a project (limit %2). Choose another file."), 3},
    {E::FileEmpty, "file_empty",
     CW_TEXT("error", "%1 is empty. Look for %1.bak beside it, or for a recovered session at the start page."), 3},
    {E::FileNotProject, "file_not_project", CW_TEXT("error", "%1 is not a Citywright project. Choose another file."),
     3},
    {E::FileForeign, "file_foreign",
     CW_TEXT("error", "%1 belongs to another program (application id %2). Open it with that program."), 3},
    {E::FileDamaged, "file_damaged",
     CW_TEXT("error", "%1 is damaged (%2) and was not changed. Open the backup %1.bak or an earlier copy."), 3},
    {E::FileSchemaUnknown, "file_schema_unknown",
     CW_TEXT("error",
             "%1 holds tables or rules that Citywright did not make (%2), so it is not opened. Ask its sender for a "
             "file saved by Citywright."),
     3},
    {E::FileContentRefused, "file_content_refused",
     CW_TEXT("error",
             "%1 holds a value that cannot be (%2). It was not changed. Open the backup %1.bak or an earlier copy."),
     3},
    {E::HistoryUnfit, "history_unfit",
     CW_TEXT(
         "error",
         "The stored history does not fit the data, so this step cannot be undone or redone. Nothing was changed."),
     3},
    {E::CatalogueBroken, "catalogue_broken",
     CW_TEXT("error", "The framework content is broken: %1, %2. Install Citywright again."), 3},
    {E::ResourceMissing, "resource_missing",
     CW_TEXT("error", "A part of the program is missing: %1. Install Citywright again."), 3},

    {E::FileNewer, "file_newer",
     CW_TEXT("error",
             "%1 was saved by a newer version (format %2; this version knows %3). Update Citywright to open it."),
     4},

    {E::WriteFailed, "write_failed",
     CW_TEXT("error", "%1 could not be written (%2). What was there before is unchanged; save to another place."), 5},
    {E::DiskFull, "disk_full",
     CW_TEXT("error",
             "There is no room to write %1. What was there before is unchanged; free some space or save elsewhere."),
     5},
    {E::TargetNotWritable, "target_not_writable",
     CW_TEXT("error", "You may not write %1 (%2). Save under another name or in another folder."), 5},
    {E::TargetChanged, "target_changed",
     CW_TEXT("error", "%1 was changed by somebody else since it was opened. Save under another name, then compare."),
     5},
    {E::VerifyFailed, "verify_failed",
     CW_TEXT("error", "%1 was written but did not read back the same, so the old file was kept. Try another drive."),
     5},
    {E::TargetExists, "target_exists", CW_TEXT("error", "%1 is already there. Choose another name."), 5},
    {E::WorkingCopyFailed, "working_copy_failed",
     CW_TEXT("error",
             "The working copy in %1 cannot be written (%2). Free some space there; nothing is lost so far."),
     5},
    {E::TargetNotRegular, "target_not_regular",
     CW_TEXT("error", "%1 is not an ordinary file and is not replaced. Choose another name."), 5},
    {E::AttachmentTooLarge, "attachment_too_large",
     CW_TEXT("error", "%1 is larger than %2. Keep the file where it is and enter a link to it."), 5},
    {E::CommandTooLarge, "command_too_large",
     CW_TEXT("error", "This change is too large for one step. Do it in parts."), 5},
    {E::ExportEmpty, "export_empty", CW_TEXT("error", "%1 came out empty and was not written. Please report this."),
     5},
    {E::DatabaseFailed, "database_failed",
     CW_TEXT("error", "The working copy refused the change (%1). Nothing was changed."), 5},

    {E::AnswerLost, "answer_lost",
     CW_TEXT("error", "The answer could not be delivered: standard output is full or closed. Nothing was changed."),
     5},
    {E::AnswerLostChanged, "answer_lost_changed",
     CW_TEXT("error",
             "The change IS in %1, verified; only the answer could not be delivered: standard output is full or "
             "closed. Do not repeat the command; “citywright-cli history” shows what was done."),
     5},
    {E::AnswerLostWritten, "answer_lost_written",
     CW_TEXT("error",
             "%1 IS written, whole and verified; only the answer could not be delivered: standard output is full or "
             "closed."),
     5},

    {E::FileInUse, "file_in_use",
     CW_TEXT("error", "%1 is open: %2 on %3, since %4. Ask them to close it, or open it for reading."), 6},

    {E::Internal, "internal",
     CW_TEXT("error", "Something went wrong inside Citywright (%1). Your data is safe; please report this."), 5},
};

}  // namespace

std::span<const ErrorRow> errorRows() {
    return kRows;
}

const ErrorRow& errorRow(ErrorCode code) {
    for (const auto& row : kRows)
        if (row.code == code) return row;
    return kRows[std::size(kRows) - 1];
}

}  // namespace cw::base
