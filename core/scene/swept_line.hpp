// Lines of more points than the page has columns, as what their pen covers.
#pragma once

#include "core/scene/picture.hpp"

#include <vector>

namespace zhitu {

/// The outline of what a round pen covers along the line, to be filled: Cairo takes forty times as long to stroke
/// thousands of nearly upright pieces, and shows the same. Empty where the line is no such: it has few points,
/// turns back, is dashed, or its pen is as fine as a column or wider than lines are.
std::vector<Point> swept_outline(const PathShape& path);

} // namespace zhitu
