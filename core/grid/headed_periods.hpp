// Periods of which the column's name says what they are: 16 under 年份, 3 under 月份.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

namespace zhitu {

/// 16 and 16年 under 年份 become 2016 and 2016年, as GB/T 15835 wants years in print, 2101 under 月份 2021年1月 and
/// 10/1 under 日期 10月1日, each with a notice, because they are guesses; not in a column of prices by the year, 年
/// beside 月. 2019-2020 under 学年 becomes 2019-2020学年; 3 under 月份 becomes 3月, under 季度 3季度, under 周
/// 第3周 where the other columns are of years. Not where a number beside them is none of these.
void spell_headed_periods(Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
