// What 强调 names: rows, or one of several columns.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// Fills plan.highlighted (it has an entry a row), plan.highlighted_columns and plan.subject. A name that is
/// neither is an error. A row goes before a column of the same name.
void find_highlights(const Chart& chart, const Column& category, Plan& plan, Diagnostics& diagnostics);

/// The column that 系列 of a 点 names; one that is not there is an error.
std::optional<std::size_t> find_series(const Chart& chart, const Phrase& name, Diagnostics& diagnostics);

} // namespace zhitu
