// The folders that plugins come from.
#pragma once

#include <filesystem>
#include <vector>

namespace zhitu {

/// Throws Refused unless it is an absolute path of a folder that only its owner can fill, this user or root.
void check_folder(const std::filesystem::path& folder);

/// Whatever is named *.so in it, sorted by name. Throws Refused when it cannot be read.
std::vector<std::filesystem::path> plugin_files(const std::filesystem::path& folder);

} // namespace zhitu
