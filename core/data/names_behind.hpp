// 产值,市州: names typed behind the values.
#pragma once

#include "core/grid/grid_look.hpp"
#include "core/spec/spec.hpp"

#include <optional>

namespace zhitu {

/// The column that names the rows of a table whose first is of values: of words, of 2023届 and 1号线, or of figures
/// under 班级. Where the values may as well be names, the only one.
std::optional<std::size_t> column_of_names(const ChartSpec& chart, const Grid& grid, const GridLook& look);

} // namespace zhitu
