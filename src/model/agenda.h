#pragma once
#include <string_view>
#include <vector>

#include "model/record.h"

namespace cw::model {

/// Of registers that are worked off: which records still wait, and until when. Tables show those first, by date, mark
/// the late ones and set the closed ones back.
struct Agenda {
    std::string_view registerName;
    int status;                          ///< field of choices
    std::vector<std::string_view> open;  ///< its choices that wait; "" = none chosen
    int due;

    bool isOpen(const Record& record) const;
};

/// Null for registers that are not worked off.
const Agenda* agendaOf(std::string_view registerName);

}  // namespace cw::model
