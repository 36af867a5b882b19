// A row that was copied without its name.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

namespace zhitu {

/// 2019年 … 2023年 over numbers, and no column of names before them: one row becomes a map of periods and numbers;
/// of several nobody knows whose they are, which is a fault.
bool name_nameless(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

/// The only row becomes a map: each column's name names its number.
void lay_as_map(Grid& grid);

} // namespace zhitu
