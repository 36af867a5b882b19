// 数据 written in the spec itself.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

#include <optional>

namespace zhitu {

/// {period: value}, {series: {period: value}}, a list of maps whose keys are the columns, or a list of lists whose
/// first is the header. Nothing when the shape is another; the fault is then said.
std::optional<Grid> inline_grid(const Node& data, Diagnostics& diagnostics);

} // namespace zhitu
