// Which way the parts of a whole lie in their table.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/spec/spec.hpp"

#include <optional>
#include <vector>

namespace zhitu {

/// Parts are columns. Where a kind takes parts and a table has them as its rows, it is turned: rows that 部分
/// names; without it one column of numbers beside names that are no periods ({机电产品: 45.2%, 其他: 54.8%}), or
/// columns that each add up to a hundred where the rows do not.
void turn_shares(const ChartSpec& chart, Grid& grid);

/// False after a fault: 部分 names some of the columns whose rows make a hundred, so that these would stand for
/// all. `names`: the column of the rows' names.
bool check_left_shares(const ChartSpec& chart, const Grid& grid, const std::vector<std::size_t>& parts,
                       std::optional<std::size_t> names, Diagnostics& diagnostics);

} // namespace zhitu
