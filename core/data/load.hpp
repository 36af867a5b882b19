// Step 4: what a chart's 数据 says, as columns bound to the kind's channels.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

#include <filesystem>

namespace zhitu {

/// `root`: files are read below it only. Faults go to `diagnostics`; the table then holds what could be read.
ChartTable load_table(const ChartSpec& chart, const std::filesystem::path& folder,
                      const std::filesystem::path& root, Sources& sources, Diagnostics& diagnostics);

} // namespace zhitu
