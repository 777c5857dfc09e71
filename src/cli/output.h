#pragma once
#include <string>
#include <string_view>

#include "cli/context.h"

namespace cw::cli {

/// The end of a command that makes a document: checks that the bytes are a whole document of that format (pdf, html,
/// svg, png, csv, json, xlsx, ods, zip) and puts them at the path given with -o. ExportEmpty and VerifyFailed leave
/// what was there; a Citywright project is never overwritten (TargetExists). `more`: further keys of the JSON answer.
base::Result<int> publish(const Context& context, const base::Result<std::string>& bytes, std::string_view format,
                          const Json& more = Json::object());

/// What a document is made of: the records of FILE and the round asked for with --round (empty: the current one).
struct Source {
    model::Snapshot snapshot;
    std::string round;
};
base::Result<Source> source(const Context& context);
/// Says how many ratings a list or an export does not show yet (model/held_back.h); nothing when none.
void tellLeftOut(const Context& context, int left);

/// The round asked for with --round; UnknownRound. Empty: the current one.
base::Result<std::string> askedRound(const Context& context, const model::Snapshot& snapshot);

}  // namespace cw::cli
