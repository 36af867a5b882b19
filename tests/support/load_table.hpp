// A chart's table from its data, as load_charts makes it of a chart without 分面.
#pragma once

#include "core/data/load.hpp"

namespace zhitu {

/// `root`: files are read below it only.
inline ChartTable load_table(const ChartSpec& chart, const std::filesystem::path& folder,
                             const std::filesystem::path& root, Sources& sources, Diagnostics& diagnostics) {
    FileGrids files;
    const std::shared_ptr<Grid> grid = load_grid(chart, folder, root, files, sources, diagnostics);
    return grid ? make_table(chart, std::move(*grid), diagnostics) : ChartTable{};
}

} // namespace zhitu
