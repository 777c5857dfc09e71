#pragma once
#include <span>
#include <string>
#include <string_view>

#include "base/texts.h"
#include "store/project.h"

namespace cw::store {

struct LabelRow {
    std::string_view code;
    base::Msg sentence;  ///< %1 … = args
};
/// Every label code of the program; a test forbids others. Generic ones: record.add (register, title),
/// record.set (register, title, field), record.remove (register, title).
std::span<const LabelRow> labelRows();

/// "Rate B5.2.4", "Add initiative “…”". Arguments starting with "@" are register names (shown as their singular),
/// with
/// "." field ids of the register before them, with "=" choices of its title; others stand as they are.
std::string labelText(const Label& label, const base::Texts& texts);

}  // namespace cw::store
