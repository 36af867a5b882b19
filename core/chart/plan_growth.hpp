// The badge's figure, over the rows that its place means.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// Fills plan.figure, and moves plan.growth to the unit lane where its place would say another thing than the
/// figure does. [once a chart has planned]
void plan_growth(const Chart& chart, Plan& plan, Diagnostics& diagnostics);

} // namespace zhitu
