// Which way the parts of a whole lie in their table.
#pragma once

#include "core/grid/grid.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// Parts are columns. Where a kind takes parts and a table has them as its rows, it is turned: one column of
/// numbers beside names that are no periods ({机电产品: 45.2%, 其他: 54.8%}), or columns that each add up to a
/// hundred where the rows do not.
void turn_shares(const ChartSpec& chart, Grid& grid);

} // namespace zhitu
