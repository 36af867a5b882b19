// Whether printed totals are there, and what the printed parts add up to.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// Says which totals will be missing, and finds out whether the others differ from the sums of what is printed.
void check_sums(const Chart& chart, Plan& plan, Diagnostics& diagnostics);

} // namespace zhitu
