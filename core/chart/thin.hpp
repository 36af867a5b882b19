// Outlines with more points than anyone can see.
#pragma once

#include "core/scene/picture.hpp"

#include <vector>

namespace zhitu {

/// Of neighbours that stand in one column of 1/1200 inch, keeps the first, the lowest, the highest and the last, in
/// the order they came: the finest plate shows nothing else. Four or fewer are kept as they are. The columns are
/// millimetres, not pixels, so that the picture does not depend on the dpi.
void thin(std::vector<Point>& outline);

} // namespace zhitu
