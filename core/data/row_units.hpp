// 地区生产总值（亿元）, 城镇化率（%）: units in the names of rows.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

namespace zhitu {

/// A row's bare numbers take the unit in its name, which it leaves. Rows that do not convert into each other are a
/// fault, said once, and so is a total beside what each has: 总值（亿元）, 人均（元）. A column whose own name says
/// that it holds rates is none of theirs.
bool spread_units_of_rows(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
