#include "cli/output.h"

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "cli/fields.h"

namespace cw::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// First and last bytes that a whole document has.
bool isWhole(std::string_view bytes, std::string_view format) {
    const std::string_view end = bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 1024));
    const auto has = [&](std::string_view mark) { return end.find(mark) != std::string_view::npos; };
    if (format == "pdf") return bytes.starts_with("%PDF-") && has("%%EOF");
    if (format == "png") return bytes.starts_with("\x89PNG\r\n") && has("IEND");
    if (format == "svg") return bytes.find("<svg") != std::string_view::npos && has("</svg>");
    if (format == "html") return bytes.find("<html") != std::string_view::npos && has("</html>");
    // Spreadsheets and JSON were read back whole by the layer that made them.
    if (format == "xlsx" || format == "ods" || format == "zip") return bytes.starts_with("PK") && has("PK\x05\x06");
    return format == "csv" || format == "json";
}

/// Is the target the project itself (under whatever name), or named as one?
bool isProject(const std::string& target, const std::string& project) {
    const auto at = base::os::stampOf(target);
    if (!at) return false;
    const auto own = base::os::stampOf(project);
    return target.ends_with(store::kExtension) || (own && own->inode == at->inode && own->device == at->device);
}

}  // namespace

Result<int> publish(const Context& context, const Result<std::string>& made, std::string_view format,
                    const Json& more) {
    if (!made) return base::passOn(made);
    const std::string& bytes = *made;
    const std::string& target = context.arguments().text("--output");
    if (bytes.empty()) return fail(ErrorCode::ExportEmpty, target);
    if (!isWhole(bytes, format)) return fail(ErrorCode::VerifyFailed, target);
    if (isProject(target, context.arguments().text("FILE"))) return fail(ErrorCode::TargetExists, target);
    base::os::PublishOptions options;
    options.sessionTag = context.services().setup().environment.ids->newId();
    const auto done = base::os::publishBytes(bytes, target, options);
    if (!done) return base::passOn(done);
    context.hasWritten(target);
    if (context.json()) {
        Json json = context.answer();
        json["path"] = target;
        json["bytes"] = bytes.size();
        json["sha256"] = done->sha256;
        json.update(more);
        context.print(json);
    }
    return 0;
}

void tellLeftOut(const Context& context, int left) {
    if (left != 0)
        context.say(context.texts().textN(
            CW_TEXT_N("cli", "%n rating(s) of other assessors that you may not see yet were left out",
                      "of an export"),
            left));
}

Result<Source> source(const Context& context) {
    auto snapshot = context.readShown();
    if (!snapshot) return base::passOn(snapshot);
    auto round = askedRound(context, *snapshot);
    if (!round) return base::passOn(round);
    return Source{std::move(*snapshot), std::move(*round)};
}

Result<std::string> askedRound(const Context& context, const model::Snapshot& snapshot) {
    auto asked = roundNamed(snapshot, context.arguments().text("--round"));
    if (!asked || !asked->empty()) return asked;
    if (context.arguments().has("--round")) return fail(ErrorCode::UnknownRound, "“”");
    return asked;
}

}  // namespace cw::cli
