// What the spec says about the axis of numbers, against the data that stand on it.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// Fills plan.numbers. [once the plugin has asked for its axes] A value that the axis cannot show, and words that
/// do not go with it, are diagnostics.
void plan_numbers(const Chart& chart, Plan& plan, Diagnostics& diagnostics);

} // namespace zhitu
