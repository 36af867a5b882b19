// Files that a spec names: read below the root only, and every fault said at the name.
#pragma once

#include "core/base/files.hpp"
#include "core/diag/diagnostic.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace zhitu {

/// Where the files that a spec names may lie.
struct FilePlace {
    std::filesystem::path folder; // of the file that names them; empty = the current folder
    std::filesystem::path root;   // they lie below it; empty = the current folder
};

/// folder/name, at most `limit` bytes of it: the one guard of what a spec may read.
ReadResult read_below_root(const std::string& name, const FilePlace& place, std::size_t limit);
/// The bytes of the same; nothing when that fails, and why is said at the name.
std::optional<std::string> read_named_file(const Located<std::string>& name, const FilePlace& place,
                                           std::size_t limit, Diagnostics& diagnostics);

} // namespace zhitu
