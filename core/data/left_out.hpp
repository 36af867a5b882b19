// What a table has for its readers and a chart must not draw: the sum of all parts.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// Where the columns of a kind are parts, leaves out 合计 among them when it is indeed their sum, with a notice;
/// also as a row where the parts lie as rows, or are ranked by 前N. Drawn, it would be half of the whole. [when
/// series are columns, before shares are turned]
void leave_out_sums(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
