// 地区生产总值（亿元）, 城镇化率（%）: units in the names of rows.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

namespace zhitu {

/// A row's bare numbers take the unit in its name; where all names have the same, it leaves them. Rows of several
/// units are a fault, said once: 总值（亿元） and 人均（元） are no two of a kind. A column whose own name says
/// that it holds rates is none of theirs.
bool spread_units_of_rows(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
