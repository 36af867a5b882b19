// Figures that count, rank or call the rows: no values, and no names where the rows have other ones.
#pragma once

#include "core/grid/grid.hpp"

#include <string_view>

namespace zhitu {

/// In the order in which a column is missed: codes and running numbers before ranks, which may be drawn.
enum class RowNumber { no, rank, code };

/// What the column's name says, where all its cells bear it out, blank ones apart: 1, 第1 and 冠军 under 全省排名,
/// 430100, 01, 1. and 一 under 序号 or 行政区划代码; not 5 under 上升位次, which is a value.
RowNumber row_number(const Grid& grid, std::size_t column);

/// 0, 1, 2 ... or 1, 2, 3 ...
bool runs_on(const std::vector<Cell>& cells);

/// 编号, 门店号, 区划: over codes.
bool heads_codes(std::string_view header);

/// Bare figures that are no years though each may be one: 2001 under 门店号, and where one is 4301.
bool are_codes(const Grid& grid, std::size_t column);

/// 备注, 单位: over words that name no row.
bool heads_remarks(std::string_view header);

/// A first column whose name was left blank, and says nothing.
bool is_headless(const Grid& grid, std::size_t column);

} // namespace zhitu
