// The words of a command line as they were typed, and the values that they become.
#pragma once

#include "core/cli/command_line.hpp"

namespace zhitu::cli {

/// What CLI11 fills: words as typed. They become values afterwards, so that our own sentences refuse them.
struct Typed {
    std::vector<std::string> plugin_folders, theme_folders, specs, files;
    std::string root, language, diagnostics, folder, formats, dpi, spec, stage, metrics, kind, key;
    bool reference = false;
};

CommonOptions common_values(const Typed& typed);
/// Of the command with this name.
Command chosen_values(const Typed& typed, const std::string& name);

} // namespace zhitu::cli
