#pragma once
#include "cli/command.h"

/// Parameters that several commands share.
namespace cw::cli {

inline Parameter fileParameter() {
    return positional("FILE", CW_TEXT("cli", "The project file."));
}
inline Parameter registerParameter() {
    return positional("REGISTER", CW_TEXT("cli", "Name of a register; “registers” lists them."));
}
inline Parameter idParameter() {
    return positional("ID", CW_TEXT("cli", "The record: its id, its number (I-012) or its exact title."));
}
inline Parameter fieldsParameter() {
    return rest(
        "FIELDS", "field=value",
        CW_TEXT("cli", "Values by field; title.en=… and title.zh_TW=… name the language; field= empties it."));
}
inline Parameter roundParameter() {
    return option("--round", "ID", CW_TEXT("cli", "The assessment round, by id or title; else the latest open one."));
}
inline Parameter outputParameter() {
    return requiredOption("--output", "OUT", CW_TEXT("cli", "The file to write; an earlier one is replaced."));
}

}  // namespace cw::cli
