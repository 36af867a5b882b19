// A unit at the head of the names: 指标（亿元）, 单位：亿元.
#pragma once

#include "core/grid/grid.hpp"

namespace zhitu {

/// Names have no unit, so that the bare numbers beside them take it; not where another header has one, where the
/// names are figures of their own (年龄（岁）) or may be counted by it (企业（家）), nor where the spec names the
/// column.
void spread_unit_of_corner(const ChartSpec& chart, Grid& grid);

} // namespace zhitu
