// 比例: how the parts of a row are to each other, as a ratio.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// Fills plan.proportions. A name that is no row is an error.
void compute_proportions(const Chart& chart, Plan& plan, Diagnostics& diagnostics);

} // namespace zhitu
