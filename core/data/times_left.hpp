// 年份 that no channel takes, though each row has another.
#pragma once

#include "core/data/bind.hpp"
#include "core/grid/grid_look.hpp"

namespace zhitu {

/// 县, 年份 and 粮食, with another year in each row: side by side they would pass for numbers of one year, which is
/// a warning. Not where the rows are periods themselves, but of months that another year stands beside: 11, 12, 1.
void doubt_times_left(const ChartSpec& chart, const Grid& grid, const GridLook& look, const ChannelColumns& taken,
                      Diagnostics& diagnostics);

} // namespace zhitu
