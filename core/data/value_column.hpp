// Whether the figures of a column are values, or may be names such as 301.
#pragma once

#include "core/grid/grid.hpp"

#include <string_view>

namespace zhitu {

/// 10 or 10亿元; 1号线 and 301班 are names.
bool is_value(const Cell& cell);

/// Blank cells apart, values: 1042 too where the column's name has a unit, or where other cells are no years.
bool are_values(const Grid& grid, std::size_t column);

/// Values that cannot be names, by the unit in the column's name, or by a cell: 10.5 and 10亿元, but 1, 13届 and
/// 65岁 may be names.
bool are_sure_values(const Grid& grid, std::size_t column);

/// 301 under 班 is a name.
bool numbers_rows(std::string_view header);

} // namespace zhitu
