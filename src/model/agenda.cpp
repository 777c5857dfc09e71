#include "model/agenda.h"

#include <algorithm>

#include "model/registers.h"

namespace cw::model {

bool Agenda::isOpen(const Record& record) const {
    return std::ranges::find(open, record.text(status)) != open.end();
}

const Agenda* agendaOf(std::string_view registerName) {
    static const std::vector<Agenda> kAgendas{
        {Decisions::kName, Decisions::Status, {"", "proposed"}, Decisions::Due},
        {Actions::kName, Actions::Status, {"", "open", "doing"}, Actions::Due},
    };
    const auto found = std::ranges::find(kAgendas, registerName, &Agenda::registerName);
    return found == kAgendas.end() ? nullptr : &*found;
}

}  // namespace cw::model
