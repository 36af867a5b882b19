// One function a command. The user's faults go to the console, the machine's are thrown as MachineError.
#pragma once

#include "core/cli/command_line.hpp"
#include "core/cli/console.hpp"
#include "core/cli/workshop.hpp"

namespace zhitu::cli {

Outcome run(const RenderCommand& command, Workshop& workshop, Console& console);
Outcome run(const CheckCommand& command, Workshop& workshop, Console& console);
Outcome run(const ExplainCommand& command, Workshop& workshop, Console& console);
Outcome run(const ChartsCommand& command, Workshop& workshop, Console& console);
Outcome run(const KeysCommand& command, Workshop& workshop, Console& console);
Outcome run(const FontsCommand& command, Workshop& workshop, Console& console);
Outcome run(const ShowCommand& command, Workshop& workshop, Console& console);

} // namespace zhitu::cli
