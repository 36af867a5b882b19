// Which row and which columns are the present: decided once, by time, for marks, names and labels alike.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// Fills plan.present_row and plan.present_columns.
void find_present(const Chart& chart, Plan& plan);

} // namespace zhitu
