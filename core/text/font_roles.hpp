// The font roles of fonts/roles.yaml: what 黑, 宋, 楷 and 数字 stand for.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace zhitu {

struct FontRole {
    std::string name;
    std::vector<std::string> families; // the first that is installed is taken
    std::vector<std::string> packages; // Debian packages that bring them
    std::vector<int> weights;          // CSS weights that layouts use
    std::string marks;                 // the role that lends it “ ” ‘ ’ · — …; empty = its own
};

/// Throws MachineError when the file cannot be read or a role is not written as the file's head explains.
std::vector<FontRole> read_font_roles(const std::filesystem::path& file);

} // namespace zhitu
