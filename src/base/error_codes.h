#pragma once
#include <span>
#include <string_view>

#include "base/msg.h"
#include "base/result.h"

namespace cw::base {

/// Every failure a user can meet. Rows (sentence with the next step, exit code) are in error_codes.cpp; a test
/// forbids codes without a row.
enum class ErrorCode : int {
    // usage, refused values (exit 2)
    Usage,
    UnknownCommand,
    UnknownRegister,
    UnknownField,
    UnknownRecord,
    UnknownItem,
    ItemElsewhere,
    UnknownRound,
    UnknownPicture,
    UnknownVersion,
    ValueRefused,
    ValueTooLong,
    ValueOutOfRange,
    ChoiceUnknown,
    DateUnreadable,
    NumberUnreadable,
    MoneyUnreadable,
    ReferenceBroken,
    FieldRequired,
    KeyImmutable,
    RecordInUse,
    RecordExists,
    RuleBroken,
    ReasonRequired,
    NotAcceptable,
    ItemNotAssessable,
    HandedIn,
    TakeBackReason,
    NothingToUndo,
    NothingToRedo,
    UndoStopped,
    NotPersonal,
    EncodingUnknown,
    SheetMissing,
    ColumnsUnknown,
    ColumnTwice,
    RowTwice,
    NameAmbiguous,
    TextDamaged,
    QuoteOpen,
    AttachmentUnknown,
    BadRows,
    PacketEmpty,
    PacketIdsGone,
    RowElsewhere,
    Busy,
    Cancelled,
    // reading (exit 3)
    FileMissing,
    FileNotReadable,
    FileNotRegular,
    FileTooLarge,
    FileEmpty,
    FileNotProject,
    FileForeign,
    FileDamaged,
    FileSchemaUnknown,
    FileContentRefused,
    HistoryUnfit,
    CatalogueBroken,
    ResourceMissing,
    TableUnknown,
    TableDamaged,
    TableRefused,
    PacketUnmarked,
    PacketForeign,
    PacketUnknown,
    // versions (exit 4)
    FileNewer,
    // writing (exit 5)
    WriteFailed,
    DiskFull,
    TargetNotWritable,
    TargetChanged,
    VerifyFailed,
    TargetExists,
    WorkingCopyFailed,
    TargetNotRegular,
    AttachmentTooLarge,
    CommandTooLarge,
    ExportEmpty,
    DatabaseFailed,
    AnswerLost,
    AnswerLostChanged,
    AnswerLostWritten,
    // in use (exit 6)
    FileInUse,
    // our own mistakes
    Internal,
};

struct ErrorRow {
    ErrorCode code;
    std::string_view id;  ///< stable name, in JSON and logs
    Msg sentence;         ///< what, where, what to do
    int exitCode;
};
std::span<const ErrorRow> errorRows();
const ErrorRow& errorRow(ErrorCode code);

}  // namespace cw::base
