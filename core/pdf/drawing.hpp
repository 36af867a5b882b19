// An SVG document as a form of a page: lines and areas, not pixels.
#pragma once

#include "core/pdf/file.hpp"
#include "core/scene/picture.hpp"

namespace zhitu {

/// The number of the form, so many points wide and high. Throws MachineError.
int add_drawing(PdfFile& file, const VectorImage& image, Length width, Length height);

} // namespace zhitu
