// What 强调 names: rows, or one of several columns.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// Fills plan.highlighted (it has an entry a row), plan.highlighted_columns and plan.subject. A name that is
/// neither is an error. A row goes before a column of the same name.
void find_highlights(const Chart& chart, const Column& category, Plan& plan, Diagnostics& diagnostics);

} // namespace zhitu
