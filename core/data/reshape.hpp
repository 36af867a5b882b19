// Tables that are not yet "a row a category, a column a series".
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// A wide table whose headers are periods lies on its side, unless the spec names one of its columns: the periods
/// become the rows, the first column the headers. Where the first column holds periods too, such as the months of
/// these years, they stay the rows, and so do feasts of bars. False when there are too many of these.
bool stand_up(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

/// 系列: the one column of numbers becomes a column for each value of the column that is named, rows and columns in
/// order of appearance; a pair that does not occur is an empty cell. False after a fault: a column that is not
/// there, a row without series, a pair that occurs twice, too many series, names that have one row each. Of a wide
/// table of periods the column that names its rows makes it stand up.
bool spread_series(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
