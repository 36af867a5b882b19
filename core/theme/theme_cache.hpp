// Themes that were resolved before: the boards of one process mostly have the same.
#pragma once

#include "core/theme/theme.hpp"

#include <map>
#include <string>
#include <vector>

namespace zhitu {

/// For one registry and one thread.
class ThemeCache {
public:
    ThemeCache() = default;
    /// `faces` as resolve_theme takes them.
    explicit ThemeCache(std::vector<std::string> faces) : faces_(std::move(faces)) {}

    /// What resolve_theme gives. A theme that is named and had no fault is kept until one of the files that it was
    /// looked for in changes: appears, goes, has another time or another size.
    Theme resolve(const Node& reference, bool is_board, const ThemeFolders& folders, const Registry& registry,
                  Sources& sources, Diagnostics& diagnostics);

private:
    struct Entry {
        Theme theme;
        std::vector<ThemeFile> files;
    };
    std::vector<std::string> faces_;
    std::map<std::string, Entry> entries_; // by form, folders and name
};

} // namespace zhitu
