#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "cli/context.h"
#include "commands/verbs.h"
#include "model/register_spec.h"
#include "model/snapshot.h"
#include "store/project.h"

/// field=value as written on the command line, and the names by which records are meant.
namespace cw::cli {

struct FieldInput {
    store::FieldValues values;
    commands::Attachments files;
};

/// UnknownRegister.
base::Result<int> registerNamed(std::string_view name);
/// Round by id or title; empty name: empty id (the current round). UnknownRound.
base::Result<std::string> roundNamed(const model::Snapshot& snapshot, std::string_view name);

/// Reads `field=value`, `field.en=…`, `field.zh_TW=…` for a record (null: a new one). Several halves of one field add
/// up. References may be ids, references or titles; choices ids or labels in either language; Attachment fields take
/// the path of a file, which is read here.
base::Result<FieldInput> readFields(const Context& context, const model::Snapshot& snapshot, int registerIndex,
                                    const model::Record* current, const std::vector<std::string>& assignments);

}  // namespace cw::cli
