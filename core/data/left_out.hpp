// What a table has for its readers and a chart must not draw: the sum of all parts, the ranks of all rows.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// Leaves out a column 排名, 序号 and the like of whole numbers, unless the spec names it or there is nothing else
/// to draw, with a notice. It is neither a series beside the values nor the names of the rows.
void leave_out_ranks(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

/// Where the columns of a kind are parts, leaves out 合计 among them when it is indeed their sum, with a notice;
/// also as a row where the parts lie as rows, or are ranked by 前N. Drawn, it would be half of the whole. [when
/// series are columns, before shares are turned]
void leave_out_sums(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
