// 全年 beside the months of a year.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// On a line through the months 全年 would be one more of them, twelve times as high. Leaves it out with a notice:
/// a column among those of months over rows of years, and a row among those of months under years, of a kind whose
/// columns are no parts; and any row among those of months, of a kind in time. Not where the months run on, up to
/// 上半年 and 前三季度, and not where the spec names it.
void leave_out_year_totals(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
