// The program behind main().
#pragma once

#include <string>
#include <vector>

namespace zhitu::cli {

/// Runs one command line (without the program's name) and gives the exit code. Never throws.
int run_program(const std::vector<std::string>& arguments, bool colour);

} // namespace zhitu::cli
