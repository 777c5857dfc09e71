#pragma once
#include <optional>

#include "model/register_spec.h"

namespace cw::model {

/// Interoperability artefacts: the agreements, plans, maps and standards of the interoperability table, and own ones.
struct Artefacts {
    static constexpr std::string_view kName = "artefacts";
    enum Field : int {
        Code,
        Item,
        Title,
        Layer,
        ProcessGroup,
        Status,
        Department,
        Owner,
        Due,
        AgreedOn,
        ReviewOn,
        Parties,
        Evidence,
        Initiatives,
        NextStep,
        Note
    };
    static RegisterSpec spec();

    /// Where an entry of Table 1 stands, read from its id: choices of layer and process group.
    struct Cell {
        std::string_view layer;
        std::string_view processGroup;
    };
    /// Nothing when the item is no entry of the table.
    static std::optional<Cell> cellOf(std::string_view item);
    /// The level that the state gives the table entry: missing 0, draft 1, exists 2, agreed 3.
    static int levelOf(const Record& artefact);
};

}  // namespace cw::model
