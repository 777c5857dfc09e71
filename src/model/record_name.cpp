#include "model/record_name.h"

#include "base/error_codes.h"
#include "base/text_util.h"

namespace cw::model {

using base::ErrorCode;
using base::fail;

namespace {

bool isTitled(const Value& title, std::string_view name) {
    if (const auto* both = std::get_if<base::Localized>(&title)) return both->en == name || both->zhTw == name;
    const auto* text = std::get_if<std::string>(&title);
    return text != nullptr && *text == name;
}

}  // namespace

base::Result<std::string> recordNamed(const Snapshot& snapshot, int registerIndex, std::string_view name) {
    const RegisterSpec& spec = snapshot.registry()[registerIndex];
    if (snapshot.find(registerIndex, name) != nullptr) return std::string(name);
    if (name.empty()) return fail(ErrorCode::UnknownRecord, spec.name, name);
    List numbered;
    List titled;
    for (const Record& record : snapshot.table(registerIndex)) {
        if (spec.refField >= 0 && record.text(spec.refField) == name) numbered.push_back(record.id);
        if (isTitled(record.at(spec.titleField), name)) titled.push_back(record.id);
    }
    const List& found = numbered.empty() ? titled : numbered;
    if (found.empty()) return fail(ErrorCode::UnknownRecord, spec.name, name);
    if (found.size() > 1) return fail(ErrorCode::ValueRefused, registerArg(spec.name), name, base::join(found, ", "));
    return found.front();
}

}  // namespace cw::model
