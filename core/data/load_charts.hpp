// Step 4: the tables of all charts. A chart with 分面 becomes several here, for its values are known only now.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace zhitu {

/// Tables of spec.charts, in order; absent where the data has faults: planning it would only repeat them. In place
/// of a chart with 分面 the spec has one for each value of that column afterwards, each a panel with the value as
/// its title, and all panels have their cells.
std::vector<std::optional<ChartTable>> load_charts(Spec& spec, const std::filesystem::path& root, Sources& sources,
                                                   Diagnostics& diagnostics);

} // namespace zhitu
