#include "model/registers/packets.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Packets::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Department packets"),
        .singular = CW_TEXT("register", "department packet", "one row"),
        .purpose =
            CW_TEXT("register",
                    "Workbooks handed out to departments to fill in: to whom, due when, returned when. They are "
                    "handed out and taken in by “Department packets…”."),
        .example =
            CW_TEXT("register",
                    "Example: Information Office, due on 15 December 2026, handed out on 20 November, not returned."),
        .fields = {},
        .titleField = Department,
        .owner = Department,
        .byProgram = true,
    };
    addFields(
        spec,
        {
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments",
             .onRemove = OnRemove::PartOf,
             .required = true},
            {.id = "round",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Round"),
             .help = CW_TEXT("field", "The round whose ratings were asked for."),
             .target = "rounds",
             .inTable = false},
            {.id = "due", .type = FieldType::Date, .label = CW_TEXT("field", "Due"), .required = true},
            {.id = "handed_out", .type = FieldType::Date, .label = CW_TEXT("field", "Handed out on")},
            {.id = "returned_on", .type = FieldType::Date, .label = CW_TEXT("field", "Returned on")},
            {.id = "returned_by",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Returned by"),
             .help = CW_TEXT("field", "Who filled it in, as the returned file says."),
             .maxLength = 100,
             .personal = true},
            {.id = "open_points",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Open points"),
             .help = CW_TEXT("field",
                             "Conflicts nobody decided, rows and cells that could not be taken, when the last file "
                             "was taken in."),
             .min = 0,
             .visibleWhen = [](const Record& packet) { return packet.has(OpenPoints); }},
            {.id = "file_name", .type = FieldType::Text, .label = CW_TEXT("field", "File name"), .inTable = false},
            {.id = "base",
             .type = FieldType::Attachment,
             .label = CW_TEXT("field", "Values handed out"),
             .help = CW_TEXT("field",
                             "What the packet held when it was made, to compare the returned file with; without "
                             "the names of people."),
             .visibleWhen = [](const Record& packet) { return packet.has(Base); },
             .inTable = false},
            {.id = "returned_digest",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Mark of the returned file"),
             .help = CW_TEXT("field", "SHA-256 of the file that was taken in, so that it is known again."),
             .maxLength = 64,
             .visibleWhen = [](const Record& packet) { return packet.has(ReturnedDigest); },
             .inTable = false},
            {.id = "takings",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Times taken in"),
             .help = CW_TEXT("field", "Each time something of a returned file was taken, the same file twice too."),
             .min = 0,
             .visibleWhen = [](const Record& packet) { return packet.has(Takings); },
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    spec.internalRow = [](const Record&) { return true; };  // a matter between the offices
    return spec;
}

}  // namespace cw::model
