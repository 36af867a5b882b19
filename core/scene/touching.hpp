// Rectangles that are painted as one area.
#pragma once

#include "core/scene/picture.hpp"

#include <vector>

namespace zhitu {

/// Behind the filled rectangles of one ink that begin here and touch, each the one before it; `first` itself when
/// there is none. Filled one by one, each would leave its share of a pixel on a common edge to the paper, a pale
/// seam.
std::size_t end_of_touching(const std::vector<Mark>& marks, std::size_t first);

} // namespace zhitu
