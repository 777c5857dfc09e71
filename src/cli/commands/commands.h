#pragma once
#include "cli/command.h"

/// One function a command, each in the file of its name; commands.cpp is the table.
namespace cw::cli {

Command addCommand();
Command catalogueCommand();
Command checkCommand();
Command drawCommand();
Command eraseCommand();
Command exportCommand();
Command gapsCommand();
Command historyCommand();
Command importCommand();
Command infoCommand();
Command listCommand();
Command newCommand();
Command packetLateCommand();
Command packetMakeCommand();
Command packetTakeCommand();
Command rateCommand();
Command redoCommand();
Command registersCommand();
Command removeCommand();
Command replaceCommand();
Command reportCommand();
Command roundAddCommand();
Command roundsCommand();
Command scoreCommand();
Command searchCommand();
Command setCommand();
Command startersCommand();
Command undoCommand();
Command verifyCommand();
Command versionAddCommand();
Command versionExportCommand();
Command versionsCommand();

}  // namespace cw::cli
