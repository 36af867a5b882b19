// Ranks, running numbers and codes are neither drawn nor names, where the table has something else for both.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

namespace zhitu {

/// Columns such as 全省排名, 序号 and 行政区划代码 are left out, with a notice; not what the spec names.
void leave_out_row_numbers(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
