// What the spec names on a chart: 强调 and 标注.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// Fills plan.highlighted, plan.spans, plan.points and plan.estimate; what is not there is an error. A line stands
/// at a value, not at a row: `plan_numbers` has it.
void plan_annotations(const Chart& chart, Plan& plan, Diagnostics& diagnostics);

/// Stretches of rows are marked across the page only. [when the chart has planned: it lies on its side]
void refuse_spans(const Chart& chart, Diagnostics& diagnostics);

} // namespace zhitu
