// Years that stand side by side as columns, over the months or quarters that each of them has.
#pragma once

#include "core/data/growth.hpp"

#include <optional>

namespace zhitu {

/// Whether the columns are years and the rows parts of a year that name none: 一季度, 二季度 ... of 2023年 and
/// 2024年.
bool are_years_beside(const Table& table, const Binding& years);

/// The growth over such a table, which no row alone names: 自动 compares the last part of `year`, a column, that
/// has a number with the same part a year before, and is 同比 then; 年均 goes back to the first year. 自 and 至 are
/// named in full, 2023年一季度. Otherwise as `growth_figure`.
std::optional<GrowthFigure> growth_over_years(const Growth& growth, const Table& table, const Binding& years,
                                              std::size_t year, int decimals, Diagnostics& diagnostics,
                                              const Argument& where = "");

} // namespace zhitu
