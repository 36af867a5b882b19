// Which two rows a growth compares.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

#include <optional>

namespace zhitu {

struct GrowthRows {
    std::size_t from = 0, to = 0;
};

/// Growth is of two periods that last as long as each other, or of a stock at the end of each.
bool can_grow(const Period& early, const Period& late);

/// 自 and 至 where they are given, else what the method means, else the usual rows; forward in time, in whichever
/// order they are typed. A row that is not there, or does not fit the method, is an error and nothing.
std::optional<GrowthRows> growth_rows(const Growth& growth, const Column& category, GrowthRows usual,
                                      Diagnostics& diagnostics);

/// Whole years from one row to the other, at least one; both of the same kind, as 2016年 and 2020年 or 2016年6月
/// and 2020年6月. Otherwise an error and nothing.
std::optional<int> years_between(const Column& category, GrowthRows rows, Span span, Diagnostics& diagnostics);

} // namespace zhitu
