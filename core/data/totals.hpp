// Sums over the columns of a channel, for stacks: exact, and printed as their parts are.
#pragma once

#include "core/data/table.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// For each channel that is declared with totals and has several columns, a column of sums behind all others. A sum
/// is missing when one of its parts is, or when they are printed in several units.
void add_totals(const ChartSpec& chart, ChartTable& table);

} // namespace zhitu
