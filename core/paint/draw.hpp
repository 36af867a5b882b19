// A picture's marks to Cairo, the same for raster and PDF. Only how glyphs are shown differs.
#pragma once

#include "core/scene/picture.hpp"

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;

namespace zhitu {

class GlyphPainter {
public:
    virtual ~GlyphPainter() = default;
    /// Shows a run in the current ink; `origin` is the left end of its baseline.
    virtual void show(cairo_t* cairo, Point origin, const GlyphRun& run) = 0;
};

/// Draws all marks in their inks' screen colours. One unit of the context's user space must be a millimetre.
void draw_picture(cairo_t* cairo, const Picture& picture, GlyphPainter& glyphs);

/// Throws MachineError when Cairo has failed: it keeps drawing in silence otherwise.
void require_success(cairo_t* cairo);
void require_success(cairo_surface_t* surface);

} // namespace zhitu
