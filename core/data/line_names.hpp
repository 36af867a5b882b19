// What a line connects.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// A line through names without an order reads as a rise or a fall: 长沙, 岳阳, 常德. Names that count (15—64岁,
/// 第3轮) have one, and it is meaningful; a year in a name is of a period that nobody could read, and 10/1 is a
/// day. Lines of one row are dots one over another.
void doubt_line_names(const ChartSpec& chart, const ChartTable& table, Diagnostics& diagnostics);

} // namespace zhitu
