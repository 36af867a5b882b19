// 年 | 月 | 价格: a period in two columns.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

namespace zhitu {

/// Says that a column of years and one of months or quarters beside it are one name, unless the spec uses them
/// apart; false then.
bool check_split_periods(const ChartSpec& chart, const Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
