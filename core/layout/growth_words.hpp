// What is said about a growth figure besides the figure itself.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// Beside a badge in the unit lane, of a plan with a figure: 较2016年, 年均, 2018年同比.
std::string growth_basis(const Theme& theme, const Chart& chart, const Plan& plan);

/// The note on the computed figures of all panels; empty when none is computed. It says every method and its
/// periods, and the panels where one method has several.
std::string growth_note(const Theme& theme, const std::vector<Chart>& charts, const std::vector<Plan>& plans);

} // namespace zhitu
