#include "cli/commands/commands.h"

namespace cw::cli {

std::span<const Command> commands() {
    static const std::vector<Command> all{
        newCommand(),        infoCommand(),    catalogueCommand(), registersCommand(),  listCommand(),
        addCommand(),        setCommand(),     removeCommand(),    replaceCommand(),    startersCommand(),
        eraseCommand(),      rateCommand(),    roundsCommand(),    roundAddCommand(),   undoCommand(),
        redoCommand(),       historyCommand(), versionsCommand(),  versionAddCommand(), versionExportCommand(),
        scoreCommand(),      gapsCommand(),    searchCommand(),    checkCommand(),      importCommand(),
        exportCommand(),     drawCommand(),    reportCommand(),    packetMakeCommand(), packetTakeCommand(),
        packetLateCommand(), verifyCommand(),
    };
    return all;
}

}  // namespace cw::cli
