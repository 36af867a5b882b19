// What the spec says about the axis of names.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// Fills plan.names. [once the plugin has asked for its axes] Names that are not on the axis, and words that do not
/// go with it or with an axis that the chart does not draw, are diagnostics.
void plan_names(const Chart& chart, Plan& plan, Diagnostics& diagnostics);

} // namespace zhitu
