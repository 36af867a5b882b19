// Runs a program to its end and keeps what it said.
#pragma once

#include "tests/support/project.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zhitu::testing {

struct Start {
    fs::path folder = source_folder();              // working folder
    std::map<std::string, std::string> environment; // set on top of ours
    std::optional<fs::path> standard_output;        // a file or device instead of being kept
    std::optional<unsigned long> largest_file;      // bytes that one file may have
};

struct Finished {
    int code = -1; // exit code, or 128 + signal
    std::string out, err;
};

/// `command` is the program (looked up in PATH when it has no slash) and its arguments.
Finished run(const std::vector<std::string>& command, const Start& start = {});
/// The zhitu that was built beside the tests.
Finished zhitu(const std::vector<std::string>& arguments, const Start& start = {});

} // namespace zhitu::testing
