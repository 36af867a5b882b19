// Periods of other lengths among the rows or the columns: amounts of 2022年 and of 2023年1—9月 are no two points of
// one line.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// Warns once where neighbours do not last as long as each other, and fills ChartTable::apart: nothing is drawn
/// from the one to the other. Rates and shares, which are of no length, are let be. [when rows stand as they will
/// be drawn]
void part_unlike(const ChartSpec& chart, ChartTable& table, Diagnostics& diagnostics);

} // namespace zhitu
