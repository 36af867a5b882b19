// What an SVG may hold: lines and areas of its own.
#pragma once

#include "core/image/faults.hpp"

#include <string_view>

namespace zhitu {

/// Refuses what refers to other files, what depends on the machine's fonts, what would not stay a drawing in print
/// and what would take too long to draw. Says the first such thing, with its line. False when something was said.
bool check_drawing(std::string_view svg, const ImageFaults& faults);
/// Whether there is anything in it to draw.
bool has_shapes(std::string_view svg);

} // namespace zhitu
