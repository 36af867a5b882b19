// 数据 that names a file.
#pragma once

#include "core/data/grid.hpp"
#include "core/diag/diagnostic.hpp"

#include <filesystem>
#include <optional>

namespace zhitu {

/// Reads the CSV that `data` names, relative to `folder` and below `root`; its text becomes one of the sources.
/// Nothing when it cannot be read; the fault is then said at the name in the spec, or in the file.
std::optional<Grid> file_grid(const DataText& data, const std::filesystem::path& folder,
                              const std::filesystem::path& root, Sources& sources, Diagnostics& diagnostics);

} // namespace zhitu
