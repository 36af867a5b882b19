// Lines that no label keeps clear of keep clear of the labels themselves.
#pragma once

#include "core/scene/picture.hpp"

#include <vector>

namespace zhitu {

/// What is left of a level or upright line when it stops `clear` before every text that it would run through or
/// pass as near as half of that. Any other line is returned as it is.
std::vector<LineShape> line_pieces(const LineShape& line, const std::vector<Rect>& texts, Length clear);

} // namespace zhitu
