// 年 | 月 | 价格: a period in two columns.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

namespace zhitu {

/// Says that a column of years and one of months or quarters beside it are one name, unless the spec uses them
/// apart; false then. Behind the months a year that is one and the same is but a remark.
bool check_split_periods(const ChartSpec& chart, const Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
