// 产值,年份: the column that names the rows is not always the first.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// Where the first column holds values and one behind it periods, or else names, these come first and name the
/// rows, with a notice; else years would be drawn as heights, and values be names. Not where the spec says which
/// column is which.
void put_names_first(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
