#include "core/cli/program.hpp"

#include "core/cli/commands.hpp"
#include "core/cli/guard.hpp"
#include "core/diag/last_words.hpp"

namespace zhitu::cli {

Outcome run(const ShowCommand& command, Workshop&, Console& console) {
    console.result(command.text);
    return Outcome::done;
}

int run_program(const std::vector<std::string>& arguments, bool colour) {
    PrintOptions options = speaking(arguments);
    options.colour = colour;
    Console console(options);
    LastWords::listen([&console](const Diagnostics& diagnostics) { return console.last_report(diagnostics); });
    const Outcome outcome = guarded(console, "zhitu", [&] {
        const CommandLine line = parse_command_line(arguments, console.language());
        Workshop workshop(line.common);
        return std::visit([&](const auto& command) { return run(command, workshop, console); }, line.command);
    });
    console.finish();
    return static_cast<int>(outcome);
}

} // namespace zhitu::cli
