// Where the files of themes lie, and what one of them says.
#pragma once

#include "core/diag/named_file.hpp"
#include "core/spec/node.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace zhitu {

/// The folders in which NAME.yaml is looked for.
struct ThemeFolders {
    FilePlace spec;                            // its own `themes` come first; no link there leads out of the root
    std::vector<std::filesystem::path> shared; // then these in order: --theme-dir, the built-in
    std::vector<std::filesystem::path> in_order() const;
};

/// A place where a theme was looked for, as it was then.
struct ThemeFile {
    std::filesystem::path path;
    std::filesystem::file_time_type written{};
    std::uintmax_t size = 0; // of no file: all bits

    static ThemeFile look_at(const std::filesystem::path& path);
    bool operator==(const ThemeFile&) const = default;
};

/// What the first folder has that has it; missing when none does. `looked_at` gets all places that were tried.
struct FoundTheme {
    std::filesystem::path path;
    ReadResult read;
};
FoundTheme find_theme(const std::string& name, const ThemeFolders& folders,
                      std::vector<ThemeFile>* looked_at = nullptr);

/// The names of all that are no specs.
std::vector<std::string> theme_names(const ThemeFolders& folders);

/// The version that the head of a theme says, and the theme that it is laid over; null where it says none.
const Node* version_of(const Node& map);
const Node* parent_of(const Node& map);
/// Which a spec's 样式 is, or is laid over: the house's own when it says none.
std::string base_of(const Node& reference);

} // namespace zhitu
