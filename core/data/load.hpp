// Step 4: what a chart's 数据 says, as columns bound to the kind's channels.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/grid/file_grid.hpp"
#include "core/spec/spec.hpp"

#include <filesystem>
#include <memory>

namespace zhitu {

/// The rows and columns as they were typed; null after a fault. `root`: files are read below it only.
std::shared_ptr<Grid> load_grid(const ChartSpec& chart, const std::filesystem::path& folder,
                                const std::filesystem::path& root, FileGrids& files, Sources& sources,
                                Diagnostics& diagnostics);
/// Their values, bound to the kind's channels. Faults go to `diagnostics`; the table then holds what could be read.
ChartTable make_table(const ChartSpec& chart, Grid grid, Diagnostics& diagnostics);

} // namespace zhitu
