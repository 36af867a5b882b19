// 长沙,株洲,湘潭 over one row of numbers.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// Where the only row has nothing but values, the names of the columns are those of the numbers, as in a map, with
/// a notice; else the first of them would name the row. Not where the spec says which column is which.
void name_by_headers(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
