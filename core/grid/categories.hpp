// The names of the rows.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/value/period.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// What two names of one row have in common: 2016 and 2016年 are one period, 24年国庆 and 2024年国庆节 one event.
std::string row_key(std::string_view name);

/// Every row has a name in that column (else a fault; the only one of an inline map needs none) and none comes
/// twice: that is a fault where other columns of words tell such rows apart, so that 系列 is missing, else a
/// warning, both at the second. `periods`: what the names stand for, or empty.
void check_categories(const Grid& grid, std::size_t column, const std::vector<Period>& periods,
                      Diagnostics& diagnostics);

} // namespace zhitu
