// SVG by librsvg, which is loaded when the first drawing is met.
#pragma once

#include "core/image/faults.hpp"
#include "core/scene/picture.hpp"

#include <optional>

typedef struct _cairo cairo_t;

namespace zhitu {

/// Refuses what would not print the same everywhere: see check_drawing.
std::optional<Image> decode_svg(std::string bytes, const ImageFaults& faults);
/// Draws it as lines and areas where the context keeps them. Throws MachineError when librsvg fails.
void draw_svg(cairo_t* cairo, const VectorImage& drawing, const Rect& rect);

} // namespace zhitu
