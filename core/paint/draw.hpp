// A picture's marks to Cairo.
#pragma once

#include "core/scene/picture.hpp"

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;

namespace zhitu {

class GlyphMasks;

/// Draws all marks in their inks' screen colours. One unit of the context's user space must be a millimetre.
void draw_picture(cairo_t* cairo, const Picture& picture, GlyphMasks& glyphs);

/// Throws MachineError when Cairo has failed: it keeps drawing in silence otherwise.
void require_success(cairo_t* cairo);
void require_success(cairo_surface_t* surface);

} // namespace zhitu
