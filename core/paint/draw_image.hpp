// Images from files, on the paper that is already there.
#pragma once

#include "core/scene/picture.hpp"

typedef struct _cairo cairo_t;

namespace zhitu {

/// One unit of the context's user space must be a millimetre. Throws MachineError.
void draw_image(cairo_t* cairo, const ImageShape& shape);

} // namespace zhitu
